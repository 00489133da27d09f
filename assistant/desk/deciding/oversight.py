"""What a supervisor looks after: first approvals of two, cases that were passed on, and what is nearly late."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from assistant.desk.ports import Store
from assistant.desk.seeing.cases import QueueRow
from assistant.desk.seeing.listing import Listing
from assistant.domain.case import CaseState
from assistant.domain.draft import DraftKind
from assistant.domain.handling import Handling
from assistant.domain.listing import CaseFilter, CaseOrder
from assistant.domain.records import Approval

#: how far ahead a deadline is near, and lines of each list
NEAR, LINES = timedelta(hours=1), 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Second:
    """A text that one person has approved and another must approve as well."""

    first: Approval
    kind: DraftKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Escalated:
    """A case that was passed on, with who passed it and why."""

    row: QueueRow
    handling: Handling


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """`due` are cases with a deadline within the next hour."""

    seconds: tuple[Second, ...]
    escalated: tuple[Escalated, ...]
    due: tuple[QueueRow, ...]


class Oversight:
    def __init__(self, store: Store, listing: Listing) -> None:
        self._store = store
        self._listing = listing

    async def look(self, shop: str, *, now: datetime) -> Overview:
        """The three lists, the nearest deadline first."""
        states = CaseState.open_states()
        due = await self._listing.page(
            shop, CaseFilter(states=states, due_before=now + NEAR), order=CaseOrder.DUE, limit=LINES, now=now
        )
        passed = await self._listing.page(
            shop, CaseFilter(states=states, escalated=True), order=CaseOrder.DUE, limit=LINES, now=now
        )
        async with self._store.reading() as work:
            handled = await work.handlings.of(shop, [row.case.id for row in passed.rows])
            waiting = await work.groups.seconds(shop, limit=LINES)
            firsts = {each: await work.approvals.newest(shop, each) for each in waiting}
        return Overview(
            seconds=tuple(Second(first=first, kind=waiting[draft]) for draft, first in firsts.items() if first),
            escalated=tuple(
                Escalated(row=row, handling=handled[row.case.id]) for row in passed.rows if row.case.id in handled
            ),
            due=due.rows,
        )
