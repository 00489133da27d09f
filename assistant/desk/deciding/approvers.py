"""Whether approvers read what they approve: the owner's switch, what was measured of whom, and who was flagged."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime

from assistant.desk.deciding.gesture import BACK
from assistant.desk.door.people import active, somebody, supervisor
from assistant.desk.ports import Store, Work
from assistant.domain.attention import Habits
from assistant.domain.note import N_
from assistant.domain.people import Person, Role
from assistant.domain.watch import LEAST_SHARE, MOST_SHARE, USUAL_SHARE, Flag, Watch
from assistant.errors import AboveRole, NotAllowed, WrongInput


@dataclass(frozen=True, slots=True, kw_only=True)
class ApproverLine:
    """One person: how they decided of late, and the flag that stands."""

    person: Person
    habits: Habits
    flag: Flag | None


class Approvers:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def setting(self, shop: str) -> Watch | None:
        """How the shop is watched; None where it is not."""
        async with self._store.reading() as work:
            return await work.watching.get(shop)

    async def turn_on(
        self, shop: str, *, share: float | None = None, second: bool | None = None, by: str, now: datetime
    ) -> Watch:
        """Watch the shop from now on, or change how; what is not said stays. An owner alone may."""
        if share is not None and share and not LEAST_SHARE <= share <= MOST_SHARE:
            raise WrongInput(
                N_("A share of {share} is not possible."),
                remedy=N_("Use 0 for no tests, or {least} to {most}: fewer tell nothing, more cost too much time."),
                share=share,
                least=LEAST_SHARE,
                most=MOST_SHARE,
            )
        async with self._store.writing() as work:
            owner = await _owner(work, shop, by)
            before = await work.watching.get(shop)
            made = Watch(
                share=share if share is not None else before.share if before else USUAL_SHARE,
                second=second if second is not None else before.second if before else False,
                since=before.since if before else now,
                by=owner.name,
                seed=before.seed if before else secrets.token_bytes(32),
            )
            await work.watching.put(shop, made)
            facts = {"share": f"{made.share:g}", "second": str(made.second).lower()}
            await _record(work, shop, now, owner, "watch_on", f"shop:{shop}", facts)
            return made

    async def turn_off(self, shop: str, *, by: str, now: datetime) -> bool:
        """Watch the shop no more and delete what was measured; False where it was not watched. An owner alone may."""
        async with self._store.writing() as work:
            owner = await _owner(work, shop, by)
            if await work.watching.get(shop) is None:
                return False
            await work.watching.end(shop)
            await _record(work, shop, now, owner, "watch_off", f"shop:{shop}", {})
            return True

    async def look(self, shop: str, *, by: str) -> list[ApproverLine]:
        """Everybody who may approve, for supervisors and owners; for an agent their own line alone."""
        async with self._store.reading() as work:
            asking = await somebody(work, shop, by)
            people = await active(work, shop) if asking.role.reaches(Role.SUPERVISOR) else [asking]
            standing = {each.person: each for each in await work.watching.flags(shop) if each.cleared_at is None}
            return [
                ApproverLine(
                    person=each,
                    habits=Habits(tuple(await work.watching.decisions(shop, each.key, most=BACK))),
                    flag=standing.get(each.key),
                )
                for each in people
            ]

    async def flagged(self, shop: str, *, by: str) -> int:
        """How many others are flagged, for supervisors and owners; 0 for an agent and where nobody is watched."""
        async with self._store.reading() as work:
            if await work.watching.get(shop) is None:
                return 0
            asking = await somebody(work, shop, by)
            if not asking.role.reaches(Role.SUPERVISOR):
                return 0
            others = {each.key for each in await active(work, shop)} - {asking.key}
            return len(others & {each.person for each in await work.watching.flags(shop) if not each.cleared_at})

    async def clear(self, shop: str, name: str, *, by: str, now: datetime) -> Person:
        """Somebody has spoken with a flagged person: counting begins anew. Nobody clears themselves."""
        async with self._store.writing() as work:
            message = N_("A flag is cleared by a supervisor or owner, and by nobody for themselves.")
            person = await somebody(work, shop, name)
            asking = await supervisor(work, shop, by, message, but=person.key)
            if not any(each.person == person.key and not each.cleared_at for each in await work.watching.flags(shop)):
                raise NotAllowed(N_("{name} is not flagged."), name=person.name)
            await work.watching.clear(shop, person.key, at=now, by=asking.name)
            await _record(work, shop, now, asking, "approver_cleared", f"person:{person.name}", {})
            return person


async def _owner(work: Work, shop: str, by: str) -> Person:
    """The owner who says so; AboveRole for anybody else."""
    people = await active(work, shop)
    names = [each.name for each in people if each.role is Role.OWNER]
    if not names:
        raise AboveRole(
            N_("Only an owner may say this, and shop {shop} has none."),
            remedy=N_("Name one: assistant --shop {shop} people add NAME --role owner"),
            shop=shop,
        )
    person = await somebody(work, shop, by)
    if person.role is not Role.OWNER:
        raise AboveRole(
            N_("Only an owner may say this; {actor} is {role}."),
            remedy=N_("Ask an owner: {names}."),
            actor=person.name,
            role=person.role,
            names=", ".join(names),
        )
    return person


async def _record(
    work: Work, shop: str, now: datetime, person: Person, action: str, subject: str, facts: dict[str, str]
) -> None:
    await work.audit.append(shop, at=now, actor=person.name, action=action, subject=subject, facts=facts)
