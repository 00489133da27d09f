"""What a person reads: the queue, what hurts most first, and one case whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from assistant.desk.allowed import needed_for
from assistant.desk.budget import view
from assistant.desk.people import active
from assistant.desk.ports import Store
from assistant.domain.approval import DraftState
from assistant.domain.budget import BudgetView
from assistant.domain.case import Case, CaseState
from assistant.domain.deadline import Deadline, deadlines_of, late_on_arrival, next_deadline
from assistant.domain.harm import Harm, harm_of
from assistant.domain.leave import Leave
from assistant.domain.playbook import Limits
from assistant.domain.records import CaseView, ProposalRecord
from assistant.domain.rulepack import RulePack
from assistant.domain.score import ScoreEffect, score_effect
from assistant.domain.shop import Shop
from assistant.domain.taxonomy import Platform
from assistant.errors import UnknownCase

PackOf = Callable[[Platform, str], RulePack | None]
#: harm, deadline still ahead in microseconds since 1970 (NEVER: none), number of the case
Place = tuple[int, int, int]
NEVER = 10**18
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueRow:
    """One line of the queue. `deadline` is the next one ahead; None when all have passed."""

    case: Case
    record: ProposalRecord | None
    harm: Harm
    effect: ScoreEffect | None
    deadline: Deadline | None
    late_on_arrival: bool
    #: whose leave the proposal needs; None where there is none
    needed: Leave | None


class Reader:
    def __init__(self, store: Store, pack_of: PackOf, limits: Limits) -> None:
        self._store = store
        self._pack_of = pack_of
        self._limits = limits

    async def queue(self, shop: str, *, now: datetime, states: frozenset[CaseState] | None = None) -> list[QueueRow]:
        """Open cases, what hurts most first; equal harm by the deadline still ahead, then by number."""
        async with self._store.reading() as work:
            cases = await work.cases.in_states(shop, states or CaseState.open_states())
            records = await work.proposals.latest_of(cases)
        rows = [self._row(case, records.get(case.id), now) for case in cases]
        return sorted(rows, key=place_of)

    async def view(self, shop: str, case: str) -> CaseView:
        """One case with its proposal and what has left; raises UnknownCase."""
        async with self._store.reading() as work:
            found = await work.cases.get(shop, case)
            if found is None:
                raise UnknownCase(case)
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

    def row(self, view: CaseView, *, now: datetime) -> QueueRow:
        """The queue line of a case that was read."""
        return self._row(view.case, view.proposal, now)

    async def budget(self, shop: Shop, *, now: datetime) -> BudgetView:
        """What the waiting proposals would cost, and what is spent today and this month."""
        async with self._store.reading() as work:
            return await view(work, shop, now=now)

    async def counts(self, shop: str) -> dict[CaseState, int]:
        async with self._store.reading() as work:
            return await work.cases.count(shop)

    def _row(self, case: Case, record: ProposalRecord | None, now: datetime) -> QueueRow:
        pack = self._pack_of(case.platform, case.market)
        deadlines = deadlines_of(
            written_at=case.written_at,
            rating=case.rating,
            platform_hours=pack.clock.hours if pack and pack.clock and case.review else None,
            reviewed=case.review is not None,
        )
        effect = score_effect(record.proposal.diagnosis, case.rating, pack) if record else None
        harm = Harm(points=0)
        if record and effect:
            offer = record.proposal.offer
            harm = harm_of(
                record.proposal.diagnosis,
                effect=effect,
                rating=case.rating,
                loss=offer.loss if offer else None,
                deadlines=deadlines,
                now=now,
            )
        return QueueRow(
            case=case,
            record=record,
            harm=harm,
            effect=effect,
            deadline=next_deadline(deadlines, now),
            late_on_arrival=late_on_arrival(deadlines, case.arrived_at),
            needed=needed_for(case, record, limits=self._limits, pack=pack, now=now) if record else None,
        )


def place_of(row: QueueRow) -> Place:
    """The order of the queue as numbers: harm falling, then the deadline ahead, then the case's number."""
    due = (row.deadline.due_at - _EPOCH) // timedelta(microseconds=1) if row.deadline else NEVER
    return (-row.harm.points, due, int(row.case.id.rpartition("-")[2]))
