"""What a person reads: the queue, what hurts most first, and one case whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from assistant.desk.deadlines.clock_ports import HoursOf
from assistant.desk.deciding.allowed import needed_for
from assistant.desk.deciding.budget import view
from assistant.desk.deciding.standing import case_of
from assistant.desk.door.people import active
from assistant.desk.keeping.damage import readable
from assistant.desk.ports import Store, Work
from assistant.domain.approval import DraftState
from assistant.domain.budget import BudgetView
from assistant.domain.case import Case, CaseState
from assistant.domain.case_clock import CaseClock, ClockState
from assistant.domain.case_clocks import Answer, clocks_of
from assistant.domain.deadline import Deadline, next_deadline
from assistant.domain.draft import DraftKind
from assistant.domain.harm import Harm, harm_of
from assistant.domain.leave import Leave
from assistant.domain.listing import NEVER, due_of
from assistant.domain.open_time import OpenTime
from assistant.domain.own_limits import limits_for
from assistant.domain.playbook import Limits
from assistant.domain.records import CaseView, ProposalRecord
from assistant.domain.rulepack import Clock, RulePack
from assistant.domain.score import ScoreEffect, score_effect
from assistant.domain.shop import Shop
from assistant.domain.taxonomy import Platform
from assistant.errors import UnknownShop

PackOf = Callable[[Platform, str], RulePack | None]
#: harm, deadline still ahead in microseconds since 1970 (NEVER: none), number of the case
Place = tuple[int, int, int]
#: how long the clocks of an answered case are looked after: a text that was not seen by then never will be
WATCHED = timedelta(days=14)


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueRow:
    """One line of the queue as it stood at `read_at`. `clocks` are those of the shop and of the platform, by deadline.

    `deadline` is the next one ahead that nothing has stopped; None when all have passed. `metric` is what the platform
    measures, None where that is not known.
    """

    case: Case
    record: ProposalRecord | None
    harm: Harm
    effect: ScoreEffect | None
    clocks: tuple[CaseClock, ...]
    deadline: Deadline | None
    #: whose leave the proposal needs; None where there is none
    needed: Leave | None
    metric: Clock | None
    read_at: datetime
    #: why the proposal cannot be read, and is not shown; empty where it can, or there is none
    damaged: str = ""

    @property
    def late_on_arrival(self) -> bool:
        return any(each.state(self.read_at) is ClockState.LATE_ON_ARRIVAL for each in self.clocks)


class Reader:
    """`hours_of` gives the open time of a shop."""

    def __init__(self, store: Store, pack_of: PackOf, limits: Limits, hours_of: HoursOf) -> None:
        self._store = store
        self._pack_of = pack_of
        self._limits = limits
        self._hours_of = hours_of

    async def queue(self, shop: str, *, now: datetime, states: frozenset[CaseState] | None = None) -> list[QueueRow]:
        """Open cases, what hurts most first; equal harm by the deadline still ahead, then by number."""
        async with self._store.reading() as work:
            cases = await work.cases.in_states(shop, states or CaseState.open_states())
            return await self._rows(work, shop, cases, now)

    async def watched(self, shop: str, *, now: datetime) -> list[QueueRow]:
        """The queue with what was answered lately, in the same order: every case whose clocks somebody looks after."""
        async with self._store.reading() as work:
            return await self._rows(work, shop, await _watched(work, shop, now), now)

    async def watched_clocks(self, shop: str, *, now: datetime) -> dict[str, tuple[CaseClock, ...]]:
        """The clocks of these cases alone, by case: what a worker looks at each minute."""
        async with self._store.reading() as work:
            cases = await _watched(work, shop, now)
            if not cases:
                return {}
            hours = self._hours_of(await self._shop(work, shop))
            answers = await work.clocks.answers(shop, [each.id for each in cases])
            records, _ = await _latest(work, [each for each in cases if each.state is CaseState.ANSWERED])
        return {
            each.id: _clocks(
                each, records.get(each.id), answers.get(each.id, ()), hours, self._pack_of(each.platform, each.market)
            )
            for each in cases
        }

    async def view(self, shop: str, case: str) -> CaseView:
        """One case with its proposal and what has left; raises UnknownCase."""
        async with self._store.reading() as work:
            return await case_view(work, shop, case)

    async def row(self, view: CaseView, *, now: datetime) -> QueueRow:
        """The queue line of a case that was read."""
        case = view.case
        async with self._store.reading() as work:
            shop = await self._shop(work, case.shop)
            answers = await work.clocks.answers(case.shop, [case.id])
        return self._row(case, view.proposal, answers.get(case.id, ()), shop, now)

    def limits(self, shop: Shop) -> Limits:
        """The limits that hold in a shop."""
        return limits_for(self._limits, shop.limits)

    async def budget(self, shop: Shop, *, now: datetime) -> BudgetView:
        """What the waiting proposals would cost, and what is spent today and this month."""
        async with self._store.reading() as work:
            return await view(work, shop, now=now)

    async def rows(self, work: Work, shop: str, ids: Sequence[str], *, now: datetime) -> list[QueueRow]:
        """The queue lines of these cases in this order, within a transaction; an unknown id is left out."""
        found = {row.case.id: row for row in await self._rows(work, shop, await work.cases.some(shop, ids), now)}
        return [found[each] for each in ids if each in found]

    async def counts(self, shop: str) -> dict[CaseState, int]:
        async with self._store.reading() as work:
            return await work.cases.count(shop)

    async def _rows(self, work: Work, shop: str, cases: list[Case], now: datetime) -> list[QueueRow]:
        if not cases:
            return []
        found = await self._shop(work, shop)
        records, damaged = await _latest(work, cases)
        answers = await work.clocks.answers(shop, [each.id for each in cases])
        rows = [self._row(case, records.get(case.id), answers.get(case.id, ()), found, now) for case in cases]
        rows = [replace(row, damaged=damaged[row.case.id]) if row.case.id in damaged else row for row in rows]
        return sorted(rows, key=place_of)

    async def _shop(self, work: Work, shop: str) -> Shop:
        found = await work.shops.get(shop)
        if found is None:
            raise UnknownShop(shop, known=tuple(each.id for each in await work.shops.all()))
        return found

    def _row(
        self, case: Case, record: ProposalRecord | None, answers: Sequence[Answer], shop: Shop, now: datetime
    ) -> QueueRow:
        pack, limits = self._pack_of(case.platform, case.market), self.limits(shop)
        clocks = _clocks(case, record, answers, self._hours_of(shop), pack)
        owed = tuple(each.deadline for each in clocks if each.state(now) in ClockState.owed())
        effect = score_effect(record.proposal.diagnosis, case.rating, pack) if record else None
        harm = Harm(points=0)
        if record and effect and not record.follows_up:
            offer = record.proposal.offer
            harm = harm_of(
                record.proposal.diagnosis,
                effect=effect,
                rating=case.rating,
                loss=offer.loss if offer else None,
                deadlines=owed,
                now=now,
            )
        return QueueRow(
            case=case,
            record=record,
            harm=harm,
            effect=effect,
            clocks=clocks,
            deadline=next_deadline(owed, now),
            metric=pack.clock if pack else None,
            read_at=now,
            needed=needed_for(case, record, limits=limits, pack=pack, now=now) if record else None,
        )


async def _latest(work: Work, cases: Sequence[Case]) -> tuple[dict[str, ProposalRecord], dict[str, str]]:
    """The newest proposal of each case, and why that of a case cannot be read."""
    return await readable(cases, work.proposals.latest_of, name=lambda case: case.id)


async def case_view(work: Work, shop: str, case: str) -> CaseView:
    """One case whole; raises UnknownCase."""
    found = await case_of(work, shop, case)
    record = await work.proposals.latest(found)
    waiting = [each for each in record.drafts if each.state is DraftState.AWAITING_SECOND] if record else []
    firsts = [await work.approvals.newest(shop, each.id) for each in waiting]
    return CaseView(
        case=found,
        proposal=record,
        outbox=tuple(await work.outbox.of_case(shop, case)),
        firsts=tuple(filter(None, firsts)),
        people=tuple(await active(work, shop)),
    )


async def _watched(work: Work, shop: str, now: datetime) -> list[Case]:
    """Cases that are open, and those answered lately."""
    answered = await work.clocks.answered_since(shop, now - WATCHED)
    return [*await work.cases.in_states(shop, CaseState.open_states()), *await work.cases.some(shop, answered)]


def _clocks(
    case: Case, record: ProposalRecord | None, answers: Sequence[Answer], hours: OpenTime, pack: RulePack | None
) -> tuple[CaseClock, ...]:
    """The clocks of a case somebody still answers; of an answered one those that a waiting text would stop too."""
    metric = pack.clock if pack else None
    if case.state in CaseState.open_states():
        return clocks_of(case, hours=hours, metric=metric, answers=answers)
    if case.state is CaseState.ANSWERED:
        return clocks_of(case, hours=hours, metric=metric, answers=answers, coming=_coming(record))
    return ()


def _coming(record: ProposalRecord | None) -> frozenset[DraftKind]:
    """First answers that a person may still send; a follow-up is none."""
    drafts = record.drafts if record else ()
    waiting = frozenset(each.kind for each in drafts if each.state in DraftState.open_states())
    return waiting - {DraftKind.FOLLOW_UP}


def place_of(row: QueueRow) -> Place:
    """The order of the queue as numbers: harm falling, then the deadline ahead, then the case's number.

    What cannot be read stands first: nobody knows how much it hurts.
    """
    harm = NEVER if row.damaged else row.harm.points
    return (-harm, due_of(row.deadline), int(row.case.id.rpartition("-")[2]))
