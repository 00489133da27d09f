"""The clocks of a shop: what is late, due soon or running, and who has to be told of it, each thing once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from assistant.desk.deadlines.once import Telling, tell_once
from assistant.desk.ports import Store
from assistant.desk.seeing.cases import QueueRow, Reader
from assistant.domain.audit import Happened
from assistant.domain.case_clock import CaseClock, ClockState, Raised, raised_of
from assistant.domain.deadline import Target

#: the classes of cases in the order a person looks at them
ORDER = (
    ClockState.LATE,
    ClockState.DUE_SOON,
    ClockState.RUNNING,
    ClockState.LATE_ON_ARRIVAL,
    ClockState.POSTED,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """The clock of one side that matters most now: what is owed first, by deadline, then what is only posted."""

    clock: CaseClock
    state: ClockState


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockLine:
    """One case with its two clocks; either may be missing. `told` is what people were told of it, oldest first."""

    row: QueueRow
    state: ClockState
    shop: Face | None
    platform: Face | None
    told: tuple[Raised, ...]


class Clocks:
    def __init__(self, store: Store, reader: Reader) -> None:
        self._store = store
        self._reader = reader

    async def look(self, shop: str, *, now: datetime, due_within: timedelta | None = None) -> list[ClockLine]:
        """Cases with a clock that was not stopped for good, by ORDER.

        Within a class the first deadline comes first; what was late on arrival stands as in the queue: by harm, then by
        the deadline still ahead. `due_within` keeps what is late, and what has a deadline ahead within that time.
        """
        rows = [row for row in await self._reader.watched(shop, now=now) if _due(row, due_within)]
        lines = await self.lines(rows, shop)
        return sorted(lines, key=lambda line: (ORDER.index(line.state), _first(line)))

    async def lines(self, rows: Sequence[QueueRow], shop: str) -> list[ClockLine]:
        """These cases with their clocks, in this order; one whose clocks have all stopped is left out."""
        async with self._store.reading() as work:
            raised = await work.clocks.raised(shop, [row.case.id for row in rows])
        told: dict[str, list[Raised]] = defaultdict(list)
        for each in raised:
            told[each.case].append(each)
        return [line for row in rows if (line := _line(row, told[row.case.id]))]

    async def raise_due(self, shop: str, now: datetime) -> list[Raised]:
        """Tell people what is due soon, late, late by much, or posted and not seen; gives what was new.

        May run as often as one likes: each event of a clock is kept once, with a record in the audit chain.
        """
        watched = await self._reader.watched_clocks(shop, now=now)
        due = [each for case, clocks in watched.items() for clock in clocks for each in raised_of(case, clock, now)]
        return await tell_once(self._store, shop, due, _telling(shop), now=now)


def faces_of(row: QueueRow) -> tuple[Face | None, Face | None]:
    """The clock of the shop and that of the platform that matter most at the moment of the row."""
    faces = [Face(clock=each, state=each.state(row.read_at)) for each in row.clocks]
    owed = sorted(faces, key=lambda each: (_rank(each.state), each.clock.due_at))
    own = next((each for each in owed if each.clock.target is not Target.PLATFORM), None)
    platform = next((each for each in owed if each.clock.target is Target.PLATFORM), None)
    return own, platform


def _rank(state: ClockState) -> int:
    """What can still be kept or was missed stands before what was lost on arrival, and that before what is stopped."""
    if state in {ClockState.LATE, *ClockState.ahead()}:
        return 0
    return (ClockState.LATE_ON_ARRIVAL, ClockState.POSTED, ClockState.STOPPED).index(state) + 1


def _line(row: QueueRow, told: Sequence[Raised]) -> ClockLine | None:
    states = {each.state(row.read_at) for each in row.clocks} - {ClockState.STOPPED}
    if not states:
        return None
    shop, platform = faces_of(row)
    state = next(each for each in ORDER if each in states)
    if state is ClockState.RUNNING and ClockState.LATE_ON_ARRIVAL in states:
        state = ClockState.LATE_ON_ARRIVAL
    return ClockLine(row=row, state=state, shop=shop, platform=platform, told=tuple(told))


def _first(line: ClockLine) -> datetime:
    """The deadline that puts a case into its class; one moment for all that were late on arrival."""
    if line.state is ClockState.LATE_ON_ARRIVAL:
        return datetime.min.replace(tzinfo=line.row.read_at.tzinfo)
    return min(each.due_at for each in line.row.clocks if each.state(line.row.read_at) is line.state)


def _due(row: QueueRow, within: timedelta | None) -> bool:
    if within is None:
        return True
    for each in row.clocks:
        state = each.state(row.read_at)
        if state is ClockState.LATE or (state in ClockState.ahead() and each.due_at <= row.read_at + within):
            return True
    return False


def _telling(shop: str) -> Telling[Raised]:
    return Telling(
        known=lambda work, due: work.clocks.raised(shop, [each.case for each in due]),
        keep=lambda work, new: work.clocks.put(shop, new),
        happened=_happened,
    )


def _happened(raised: Raised) -> Happened:
    facts = {
        "target": str(raised.target),
        "started_at": raised.started_at.isoformat(),
        "due_at": raised.due_at.isoformat(),
        "told": str(raised.told),
    }
    return Happened(actor="desk", action=f"clock_{raised.event}", subject=f"case:{raised.case}", facts=facts)
