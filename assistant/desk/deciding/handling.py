"""Who a case lies with: given to somebody, put off, passed to a supervisor. Nothing here sends or approves anything."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from assistant.desk.deciding.standing import case_of
from assistant.desk.door.people import somebody
from assistant.desk.ports import Store, Work
from assistant.domain.case import Case
from assistant.domain.handling import LONGEST_SNOOZE, Handling
from assistant.domain.note import N_
from assistant.errors import NotAllowed, WrongInput

#: characters of a reason
LONGEST_WHY = 500


class HandlingDesk:
    """Each act gives how it was before, so that it can be taken back."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def of(self, shop: str, cases: Sequence[str]) -> dict[str, Handling]:
        """How these cases are handled; one that nobody touched is left out."""
        async with self._store.reading() as work:
            return await work.handlings.of(shop, cases)

    async def assign(self, shop: str, case: str, to: str, *, by: str, now: datetime) -> Handling:
        """Give a case to a person of the shop; `to` empty takes it from whoever had it. UnknownPerson."""
        async with self._store.writing() as work:
            actor = await somebody(work, shop, by)
            person = (await somebody(work, shop, to)).name if to.strip() else ""
            found, before = await _before(work, shop, case)
            await _keep(work, found, before.given(person), now, actor.name, "assigned", {"to": person or "nobody"})
            return before

    async def snooze(self, shop: str, case: str, until: datetime | None, *, by: str, now: datetime) -> Handling:
        """Put a case off until a moment; None brings it back. It comes back by itself when anything about it changes.

        WrongInput for a moment that is past or further away than LONGEST_SNOOZE.
        """
        if until is not None and not now < until <= now + LONGEST_SNOOZE:
            raise WrongInput(
                N_("A case is put off until a moment within {n} days."),
                remedy=N_("Name a later moment."),
                n=LONGEST_SNOOZE.days,
            )
        async with self._store.writing() as work:
            actor = await somebody(work, shop, by)
            found, before = await _before(work, shop, case)
            facts = {"until": until.isoformat() if until else "now"}
            await _keep(work, found, before.snoozed(until, found.version), now, actor.name, "snoozed", facts)
            return before

    async def escalate(self, shop: str, case: str, *, why: str = "", by: str, now: datetime) -> Handling:
        """Pass a case to the supervisors; the reason is kept where it can be erased."""
        async with self._store.writing() as work:
            actor = await somebody(work, shop, by)
            found, before = await _before(work, shop, case)
            if before.escalated_at:
                raise NotAllowed(
                    N_("Case {case} was passed to a supervisor already, by {name}."),
                    case=case,
                    name=before.escalated_by,
                )
            after = before.escalated(actor.name, now, why.strip()[:LONGEST_WHY])
            await _keep(work, found, after, now, actor.name, "escalated", {})
            return before

    async def settle_down(self, shop: str, case: str, *, by: str, now: datetime) -> Handling:
        """A case that was passed to a supervisor is an ordinary one again."""
        async with self._store.writing() as work:
            actor = await somebody(work, shop, by)
            found, before = await _before(work, shop, case)
            if not before.escalated_at:
                raise NotAllowed(N_("Case {case} was not passed to a supervisor."), case=case)
            await _keep(work, found, before.escalated("", None, ""), now, actor.name, "escalation_ended", {})
            return before


async def _before(work: Work, shop: str, case: str) -> tuple[Case, Handling]:
    found = await case_of(work, shop, case)
    return found, (await work.handlings.of(shop, [found.id])).get(found.id, Handling(case=found.id))


async def _keep(
    work: Work, case: Case, handling: Handling, now: datetime, actor: str, action: str, facts: dict[str, str]
) -> None:
    await work.handlings.put(case.shop, handling, buyer=await work.cases.buyer_of(case.shop, case.id))
    await work.audit.append(case.shop, at=now, actor=actor, action=action, subject=f"case:{case.id}", facts=facts)
