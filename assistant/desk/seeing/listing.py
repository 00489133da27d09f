"""Lists of cases by the page, however many a shop has: the database orders them, a person sees each as it is now.

Where a case stands is reckoned behind its changes. A page waits for the last few; a flood of them, such as an import,
is worked off in the background and joins the order as it goes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from assistant.desk.ports import Store, Work
from assistant.desk.seeing.cases import QueueRow, Reader, place_of
from assistant.domain.case_clock import ClockState
from assistant.domain.listing import (
    NEVER,
    CaseFilter,
    CaseOrder,
    CasePlace,
    Lateness,
    Listed,
    due_of,
    micros,
    reckon_again,
)

#: places that a page waits for, and that one transaction reckons in the background
FEW, MANY = 40, 100
#: what is owed and could have been kept
ON_TIME = ClockState.owed() - {ClockState.LATE_ON_ARRIVAL}


@dataclass(frozen=True, slots=True, kw_only=True)
class CasePage:
    """`total` counts all that meet the filter; `last` is the place behind which the next page begins, None at the end.

    `waiting` says that more cases have changed than a page waits for, so that some may stand where they stood.
    """

    rows: tuple[QueueRow, ...]
    total: int
    last: tuple[int, ...] | None
    waiting: bool = False


class Listing:
    def __init__(self, store: Store, reader: Reader) -> None:
        self._store = store
        self._reader = reader

    async def page(
        self,
        shop: str,
        wanted: CaseFilter,
        *,
        order: CaseOrder = CaseOrder.HARM,
        after: tuple[int, ...] = (),
        limit: int,
        now: datetime,
        counted: bool = True,
        patient: bool = True,
    ) -> CasePage:
        """At most `limit` cases behind `after`, a place in this order, which nobody loses by a decision.

        Without `counted` the total is left out (0): counting takes longer than the page. Who is not `patient` waits
        for no writer: what has changed joins the order behind them.
        """
        waiting = patient and await self.reckon(shop, now=now, limit=FEW) >= FEW
        async with self._store.reading() as work:
            if not patient:
                waiting = len(await work.places.turned(shop, now=micros(now), limit=FEW)) >= FEW
            wanted = await _looked_up(work, shop, wanted)
            found = await work.places.page(shop, wanted, order, after=after, limit=limit + 1)
            total = (await work.places.counts(shop, [wanted]))[0] if counted else 0
            rows = await self._reader.rows(work, shop, [each.case for each in found[:limit]], now=now)
        last = found[limit - 1].key if len(found) > limit else None
        return CasePage(rows=tuple(rows), total=total, last=last, waiting=waiting)

    async def places(
        self, shop: str, wanted: CaseFilter, *, order: CaseOrder, after: tuple[int, ...] = (), limit: int
    ) -> list[Listed]:
        """The next cases of a list by their places alone: nothing is reckoned and nothing of them is read."""
        async with self._store.reading() as work:
            return await work.places.page(shop, await _looked_up(work, shop, wanted), order, after=after, limit=limit)

    async def newest(self, shop: str) -> int:
        """The number of the newest case; 0 where there is none."""
        async with self._store.reading() as work:
            return await work.places.newest(shop)

    async def newer(self, shop: str, wanted: CaseFilter, number: int, *, most: int = 100) -> int:
        """How many cases meet the filter that came after the one of this number, counted up to `most`."""
        async with self._store.reading() as work:
            asked = await _looked_up(work, shop, wanted)
            found = await work.places.page(shop, asked, CaseOrder.NEWEST, limit=most)
        return sum(each.key[0] > number for each in found)

    async def count(self, shop: str, wanted: CaseFilter) -> int:
        (found,) = await self.counts(shop, [wanted])
        return found

    async def counts(self, shop: str, several: Sequence[CaseFilter]) -> list[int]:
        """How many cases meet each of several filters, in the order given."""
        async with self._store.reading() as work:
            return await work.places.counts(shop, [await _looked_up(work, shop, each) for each in several])

    async def reckon(self, shop: str, *, now: datetime, limit: int = MANY) -> int:
        """Give up to `limit` cases whose place has turned their new one; gives how many."""
        async with self._store.reading() as work:
            if not await work.places.turned(shop, now=micros(now), limit=1):
                return 0
        async with self._store.writing() as work:
            ids = await work.places.turned(shop, now=micros(now), limit=limit)
            rows = await self._reader.rows(work, shop, ids, now=now)
            await work.places.put(shop, {row.case.id: _place(row, now) for row in rows})
        return len(ids)


async def _looked_up(work: Work, shop: str, wanted: CaseFilter) -> CaseFilter:
    """The filter with the cases that its words find: a name if there is one, else what buyers wrote."""
    if not wanted.words:
        return wanted
    called = await work.places.named(shop, wanted.words)
    return replace(wanted, cases=frozenset(called or await work.places.saying(shop, wanted.words)))


def _place(row: QueueRow, now: datetime) -> CasePlace:
    rank, due, _ = place_of(row)
    owed = [each.deadline for each in row.clocks if each.state(now) in ClockState.owed()]
    diagnosis = row.record.proposal.diagnosis if row.record else None
    return CasePlace(
        rank=rank,
        due=due,
        owed=owed_of(row, now),
        until=reckon_again(owed, now),
        cause=diagnosis.cause if diagnosis else "",
        kind=diagnosis.kind if diagnosis else "",
        severity=int(diagnosis.severity) if diagnosis else 0,
        lateness=_lateness(row, now),
    )


def owed_of(row: QueueRow, now: datetime) -> int:
    """The first deadline that is owed, passed or not, in microseconds since 1970; what was lost on arrival is none."""
    return min((due_of(each.deadline) for each in row.clocks if each.state(now) in ON_TIME), default=NEVER)


def _lateness(row: QueueRow, now: datetime) -> Lateness:
    states = {each.state(now) for each in row.clocks}
    if ClockState.LATE in states:
        return Lateness.LATE
    lost = ClockState.LATE_ON_ARRIVAL in states and not states & ClockState.ahead()
    return Lateness.ON_ARRIVAL if lost else Lateness.NONE
