"""What a person sees and decides of what is on its way out."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from assistant.desk.arriving.overtake import overtake
from assistant.desk.deciding.standing import case_of
from assistant.desk.departing.sending import Sent, advance, mark_sent, record_send
from assistant.desk.door.people import somebody
from assistant.desk.ports import Store, Work
from assistant.domain.approval import DraftState, DraftStep, OutboxState, OutboxStep, draft_after
from assistant.domain.case import CaseState
from assistant.domain.draft import DraftKind
from assistant.domain.note import N_
from assistant.domain.records import OutboxItem
from assistant.errors import ChangedMeanwhile, NotAllowed


class Outbox:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def items(self, shop: str) -> list[OutboxItem]:
        """What nobody knows about, what is leaving, what waits and what was refused, in this order."""
        shown = (OutboxState.UNKNOWN, OutboxState.SENDING, OutboxState.QUEUED, OutboxState.REFUSED)
        async with self._store.reading() as work:
            return [item for state in shown for item in await work.outbox.in_state(shop, state)]

    async def counts(self, shop: str) -> dict[OutboxState, int]:
        """How many items are in each state."""
        async with self._store.reading() as work:
            return await work.outbox.count(shop)

    async def page(
        self, shop: str, *, states: Collection[OutboxState], after: int = 0, limit: int
    ) -> tuple[list[OutboxItem], int]:
        """At most `limit` items in these states behind a number, oldest first; and where to go on, 0 at the end."""
        async with self._store.reading() as work:
            found = [
                item
                for state in states
                for item in await work.outbox.in_state(shop, state, after=after, limit=limit + 1)
            ]
        shown = sorted(found, key=lambda each: each.id)
        return shown[:limit], shown[limit - 1].id if len(shown) > limit else 0

    async def settle(self, shop: str, number: int, *, sent: bool, by: str, now: datetime) -> Sent:
        """A person says what became of an item nobody knows about."""
        async with self._store.writing() as work:
            by = (await somebody(work, shop, by)).name
            item = await work.outbox.get(shop, number)
            if item is None or item.state is not OutboxState.UNKNOWN:
                raise NotAllowed(N_("Outbox item {n} is not waiting for a person's word."), n=number)
            draft = await work.proposals.draft(shop, item.draft)
            step = OutboxStep.TAKEN if sent else OutboxStep.CANCEL
            moved = await advance(work, item, step, now, reason=f"settled by {by}")
            if sent:
                await mark_sent(work, item, draft)
            elif draft.state is DraftState.APPROVED:
                await back_to_a_person(work, item)
            await record_send(work, item, now, by, "settled", {"sent": str(sent).lower()})
            return Sent(item=number, case=item.case, kind=draft.kind, state=moved.state)

    async def withdraw(self, shop: str, case: str, *, by: str, now: datetime) -> list[DraftKind]:
        """Take back the approvals of a case that have not left yet; its texts wait for a person again."""
        async with self._store.writing() as work:
            by = (await somebody(work, shop, by)).name
            found = await case_of(work, shop, case)
            queued = [each for each in await work.outbox.of_case(shop, found.id) if each.state is OutboxState.QUEUED]
            if not queued:
                raise NotAllowed(
                    N_("Nothing of case {case} can be taken back."),
                    remedy=N_("`assistant outbox` shows what has left already."),
                    case=case,
                )
            kinds = []
            for item in queued:
                await advance(work, item, OutboxStep.CANCEL, now, reason=N_("taken back"))
                kinds.append(await back_to_a_person(work, item))
                await record_send(work, item, now, by, "withdrawn", {})
            return kinds

    async def take_over(self, shop: str, case: str, *, by: str, now: datetime) -> None:
        """A person answers the case alone: what was proposed or approved ends, and nothing more leaves by itself."""
        async with self._store.writing() as work:
            by = (await somebody(work, shop, by)).name
            found = await case_of(work, shop, case)
            if found.state is CaseState.TAKEN_OVER:
                raise NotAllowed(N_("Case {case} is with {name} already."), case=case, name=found.taken_by)
            await overtake(work, found, now=now, why=N_("a person took it over"))
            await work.cases.take_over(shop, found.id, by=by)
            await work.audit.append(
                shop, at=now, actor=by, action="taken_over", subject=f"case:{found.id}", facts={"from": found.state}
            )

    async def hand_back(self, shop: str, case: str, *, by: str, now: datetime) -> CaseState:
        """The desk goes on with a case that a person had; gives the state it is in now."""
        async with self._store.writing() as work:
            by = (await somebody(work, shop, by)).name
            found = await case_of(work, shop, case)
            if found.state is not CaseState.TAKEN_OVER:
                raise NotAllowed(N_("Nobody has taken case {case} over."), case=case)
            state = CaseState.NEW if found.awaits_answer else CaseState.SET_ASIDE
            await work.cases.move(shop, found.id, state)
            await work.audit.append(
                shop, at=now, actor=by, action="handed_back", subject=f"case:{found.id}", facts={"to": state}
            )
            return state


async def back_to_a_person(work: Work, item: OutboxItem) -> DraftKind:
    """The draft of an item that was taken back waits again; so does its case once nothing of it is queued."""
    draft = await work.proposals.draft(item.shop, item.draft)
    if not await work.proposals.move(draft, draft_after(draft.state, DraftStep.WITHDRAW)):
        raise ChangedMeanwhile
    others = [each for each in await work.outbox.of_case(item.shop, item.case) if each.state is OutboxState.QUEUED]
    if not others:
        await work.cases.move(item.shop, item.case, CaseState.PROPOSED)
    return draft.kind
