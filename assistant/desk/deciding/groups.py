"""Groups: alike cases of one cause, product and batch, approved in one transaction, taken back as a whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from assistant.desk.deciding.approve import Decisions
from assistant.desk.deciding.approved import Approved, Dropped, Wanted
from assistant.desk.deciding.budget import left_of
from assistant.desk.deciding.group_view import GroupLine, GroupView, alike_of, drawn_for, worth_of
from assistant.desk.departing.outbox import back_to_a_person
from assistant.desk.departing.sending import advance, record_send
from assistant.desk.door.people import somebody
from assistant.desk.ports import Store, Work
from assistant.desk.seeing.cases import Reader
from assistant.domain.approval import OutboxState, OutboxStep
from assistant.domain.draft import DraftKind
from assistant.domain.group_decision import GroupDecision, GroupOutcome, Read
from assistant.domain.grouping import MOST, Alike, parted
from assistant.domain.grouping import slot_values as values_of
from assistant.domain.grouping import templates as templates_of
from assistant.domain.note import N_, Note
from assistant.domain.people import Person
from assistant.domain.records import DraftRecord
from assistant.domain.shop import Shop
from assistant.domain.watch import Look
from assistant.errors import Blocked, DeskError, NotAllowed, WrongInput

#: how long a group that was approved can be taken back as a whole
HOLD = timedelta(seconds=60)
#: cases that wait which are grouped, and cases of one group that are looked at, what hurts most first
LOOKED, NEAR = 20_000, 400
#: decisions that the list of groups still shows
LAST = 5


class Groups:
    def __init__(self, store: Store, reader: Reader, decisions: Decisions) -> None:
        self._store = store
        self._reader = reader
        self._decisions = decisions

    async def all(self, shop: str) -> list[GroupLine]:
        """The groups with more than one case, the largest first."""
        async with self._store.reading() as work:
            found = await work.groups.proposed(shop, limit=LOOKED)
        counts = Counter(found.values())
        lines = [GroupLine(key=key, count=count) for key, count in counts.items() if count > 1]
        return sorted(lines, key=lambda each: (-each.count, each.key.cause, each.key.product, each.key.batch))

    async def newest(self, shop: str) -> list[GroupDecision]:
        """What was decided last."""
        async with self._store.reading() as work:
            return await work.groups.newest(shop, limit=LAST)

    async def view(self, shop: Shop, group: str, *, by: str, now: datetime) -> GroupView:
        """One group; draws the texts that this person must open. WrongInput where nothing of it waits any more."""
        async with self._store.writing() as work:
            person = await somebody(work, shop.id, by)
            return await self._view(work, shop, group, person, now)

    async def handed_out(self, shop: Shop, group: str, *, by: str, now: datetime) -> GroupView:
        """One group with every text, for a file; that it was handed out is put on record."""
        async with self._store.writing() as work:
            person = await somebody(work, shop.id, by)
            view = await self._view(work, shop, group, person, now)
            facts = {"group": group, "cases": str(len(view.members) + len(view.outside))}
            await work.audit.append(
                shop.id, at=now, actor=person.name, action="group_exported", subject=f"shop:{shop.id}", facts=facts
            )
            return view

    async def open(
        self, shop: Shop, group: str, case: str, kind: DraftKind, *, by: str, now: datetime
    ) -> tuple[Alike, DraftRecord]:
        """A member with one of its texts as it would leave; that this person opened it is noted here."""
        async with self._store.writing() as work:
            person = await somebody(work, shop.id, by)
            rows = await self._reader.rows(work, shop.id, [case], now=now)
            found = next(iter(alike_of(rows)), None)
            text = next((each for each in found.texts if each.kind is kind), None) if found else None
            if found is None or text is None:
                raise NotAllowed(N_("This text of case {case} waits no more."), case=case)
            read = Read(draft=text.id, version=text.version, case=case)
            await work.groups.opened(shop.id, person.key, group, read, now=now)
            if await work.watching.get(shop.id):
                look = Look(person=person.key, case=case, proposal=found.record.id, opened=now, probe=False)
                await work.watching.looked(shop.id, look)
            return found, text

    async def approve(
        self,
        shop: Shop,
        group: str,
        seen: Mapping[str, str],
        *,
        by: str,
        channel: str,
        nonce: str,
        now: datetime,
    ) -> GroupDecision:
        """Approve the members as they were shown: `seen` by case. The same `nonce` again gives the first answer.

        NotAllowed before the drawn texts were opened, and for more than MOST. A case that belongs to the group no more
        drops out with its reason, and the others go on.
        """
        async with self._store.writing() as work:
            person = await somebody(work, shop.id, by)
            if before := await work.groups.with_nonce(shop.id, person.name, nonce):
                return before
            if not 0 < len(seen) <= MOST:
                raise NotAllowed(N_("A group is approved with up to {most} cases, not {n}."), most=MOST, n=len(seen))
            view = await self._view(work, shop, group, person, now)
            if view.unread:
                raise NotAllowed(
                    N_("Open {n} more final texts before approving the group."),
                    remedy=N_("They are drawn at random, and marked on the page."),
                    n=view.unread,
                )
            inside = [Wanted(case=case, seen=each) for case, each in seen.items() if view.member(case)]
            outcomes = await self._approve(work, shop, view, inside, person, channel, now)
            outcomes |= {case: _left(view, case) for case in seen if case not in outcomes}
            decision = GroupDecision(
                key=view.key,
                person=person.name,
                nonce=nonce,
                at=now,
                until=now + HOLD,
                outcomes=tuple(outcomes[case] for case in seen),
            )
            return await work.groups.decide(shop.id, decision)

    async def decision(self, shop: str, number: int) -> GroupDecision:
        async with self._store.reading() as work:
            return await _decision(work, shop, number)

    async def withdraw(self, shop: str, number: int, *, by: str, now: datetime) -> GroupDecision:
        """Take a whole group back within its hold: nothing of it has left then. NotAllowed afterwards."""
        async with self._store.writing() as work:
            person = await somebody(work, shop, by)
            decision = await _decision(work, shop, number)
            if decision.withdrawn_at:
                return decision
            if now >= decision.until:
                raise NotAllowed(
                    N_("The {seconds} s in which the group could be taken back are over."),
                    remedy=N_("What has not left yet can be taken back case by case."),
                    seconds=int(HOLD.total_seconds()),
                )
            for each in decision.approved:
                await _take_back(work, shop, each.case, decision, person, now)
            await work.groups.withdraw(shop, number, by=person.name, now=now)
            return await _decision(work, shop, number)

    async def _view(self, work: Work, shop: Shop, group: str, person: Person, now: datetime) -> GroupView:
        keys = await work.groups.proposed(shop.id, limit=LOOKED)
        ids = [case for case, key in keys.items() if key.id == group]
        if not ids:
            raise WrongInput(N_("Nothing of this group waits any more."), remedy=N_("See the list of groups."))
        rows = await self._reader.rows(work, shop.id, ids[:NEAR], now=now)
        inside, outside = parted(alike_of(rows), person)
        members = inside[:MOST]
        worth, limits = worth_of(members), self._reader.limits(shop)
        return GroupView(
            key=keys[ids[0]],
            members=tuple(members),
            more=len(inside) - len(members),
            unlooked=len(ids[NEAR:]),
            outside=tuple(outside),
            templates=templates_of(members),
            values=values_of(members),
            must=await drawn_for(work, shop.id, group, person, members, now),
            worth=worth,
            left=tuple([await left_of(work, shop, each.currency, limits, now=now) for each in worth]),
        )

    async def _approve(
        self,
        work: Work,
        shop: Shop,
        view: GroupView,
        wanted: Sequence[Wanted],
        person: Person,
        channel: str,
        now: datetime,
    ) -> dict[str, GroupOutcome]:
        done = await self._decisions.approve_within(
            work,
            shop,
            wanted,
            by=person.name,
            channel=channel,
            now=now,
            hold=HOLD,
            read=frozenset(each.case for each in view.must),
        )
        return {each.case: _outcome(each) for each in done}


def _outcome(done: Approved | Dropped) -> GroupOutcome:
    if isinstance(done, Dropped):
        return GroupOutcome(case=done.case, code=done.error.code, reason=_why(done.error))
    return GroupOutcome(case=done.case, queued=done.queued)


def _left(view: GroupView, case: str) -> GroupOutcome:
    """A case that was shown inside and is not any more."""
    apart = next((each for each in view.outside if each.alike.case.id == case), None)
    said = apart.note or Note(message=apart.why.words) if apart else Note(message=N_("it waits for a person no more"))
    return GroupOutcome(case=case, code="left_group", reason=said)


def _why(error: DeskError) -> Note:
    """The reason without the words that the guard quotes of a text: it is kept longer than the text."""
    if isinstance(error, Blocked):
        return Note(message=N_("the guard blocks it: {rule}"), values={"rule": str(error.values["rule"])})
    return Note(message=error.said, values={name: str(value) for name, value in error.values.items()})


async def _decision(work: Work, shop: str, number: int) -> GroupDecision:
    found = await work.groups.decision(shop, number)
    if found is None:
        raise WrongInput(N_("There is no decision {n} on a group."), n=number)
    return found


async def _take_back(work: Work, shop: str, case: str, decision: GroupDecision, person: Person, now: datetime) -> None:
    for item in await work.outbox.of_case(shop, case):
        approval = await work.approvals.get(shop, item.approval)
        if item.state is OutboxState.QUEUED and approval.given_at == decision.at:
            await advance(work, item, OutboxStep.CANCEL, now, reason=N_("taken back"))
            await back_to_a_person(work, item)
            await record_send(work, item, now, person.name, "withdrawn", {"group": str(decision.number)})
