"""Time that passes only while a shop is open, exact to the second through every change of its clocks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache

from assistant.domain.opening import DAY, Shift
from assistant.errors import NeverOpen

#: days without one open minute after which a shop counts as never open
HORIZON = 800
_SECOND, _WEEK = timedelta(seconds=1), timedelta(weeks=1)
Interval = tuple[datetime, datetime]


class OpenTime:
    """`shifts_on` gives the shifts that begin on a day in `zone`. Moments go in with any zone and come out in UTC."""

    def __init__(self, zone: tzinfo, shifts_on: Callable[[date], tuple[Shift, ...]]) -> None:
        self._zone = zone
        self._shifts_on = shifts_on
        self._days: dict[date, list[Interval]] = {}
        self._whole: OpenTime | None = None

    def add(self, start: datetime, span: timedelta) -> datetime:
        """The moment when `span` of open time has passed since `start`.

        With nothing left to pass it is the first open moment from `start` on. The moment of closing still belongs to
        the shift that ends. Raises NeverOpen.
        """
        left = span
        for opens, closes in self._after(start):
            begins = max(opens, start.astimezone(UTC))
            if left <= closes - begins:
                return begins + left
            left -= closes - begins
        raise AssertionError("the intervals never end")

    def between(self, start: datetime, end: datetime) -> timedelta:
        """How much open time lies between two moments; none where `end` is not after `start`. Raises NeverOpen."""
        total = timedelta(0)
        if end <= start:
            return total
        for opens, closes in self._after(start):
            if opens >= end:
                break
            total += min(closes, end.astimezone(UTC)) - max(opens, start.astimezone(UTC))
        return total

    def turns(self, moment: datetime) -> tuple[bool, datetime]:
        """Whether the shop is open, and when that changes; a week ahead at most where it stays open.

        Raises NeverOpen.
        """
        stretches = self._after(moment)
        opens, closes = next(stretches)
        if opens > moment:
            return False, opens
        for begins, ends in stretches:
            if begins > closes or closes - moment > _WEEK:
                break
            closes = ends
        return True, closes

    def days(self) -> OpenTime:
        """The same days, each open from midnight to midnight if it has a shift at all."""
        if self._whole is None:
            whole = (Shift(opens=0, closes=DAY),)
            self._whole = OpenTime(self._zone, lambda day: whole if self._shifts_on(day) else ())
        return self._whole

    def _after(self, moment: datetime) -> Iterator[Interval]:
        """Stretches of open time that end after `moment`, in order, without overlap."""
        day = moment.astimezone(self._zone).date() - timedelta(days=1)
        idle, last = 0, None
        while idle < HORIZON:
            idle += 1
            for begins, closes in self._of(day):
                opens = max(begins, last) if last else begins
                if closes > opens and closes > moment:
                    idle = 0
                    yield opens, closes
                last = max(closes, last) if last else closes
            day += timedelta(days=1)
        raise NeverOpen(days=HORIZON, day=moment.astimezone(self._zone).date().isoformat())

    def _of(self, day: date) -> list[Interval]:
        if day not in self._days:
            self._days[day] = [
                (self._moment(day, each.opens, last=False), self._moment(day, each.closes, last=True))
                for each in self._shifts_on(day)
            ]
        return self._days[day]

    def _moment(self, day: date, minutes: int, *, last: bool) -> datetime:
        """When the shop's clocks show that many minutes since midnight.

        Where they show it twice (clocks set back) a shift begins at the first and ends at the `last`; where they skip
        it (clocks set forward) it is the moment of the change.
        """
        shown = datetime.combine(day, time()) + timedelta(minutes=minutes)
        found = shown.replace(tzinfo=self._zone, fold=int(last)).astimezone(UTC)
        if found.astimezone(self._zone).replace(tzinfo=None) == shown:
            return found
        low, high = sorted(shown.replace(tzinfo=self._zone, fold=fold).astimezone(UTC) for fold in (0, 1))
        while high - low > _SECOND:
            middle = low + (high - low) // 2
            before = middle.astimezone(self._zone).replace(tzinfo=None) < shown
            low, high = (middle, high) if before else (low, middle)
        return high.replace(microsecond=0)


@lru_cache(maxsize=64)
def daily(zone: tzinfo, opens: int, closes: int) -> OpenTime:
    """Open every day from and until the same minute since midnight."""
    return OpenTime(zone, lambda _: (Shift(opens=opens, closes=closes),))
