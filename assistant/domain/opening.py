"""When a shop is open: the shifts of its week, days of its own, and what holidays and make-up days do to them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

#: minutes of a day
DAY = 24 * 60
_SATURDAY = 5


class DayKind(StrEnum):
    ORDINARY = "ordinary"
    HOLIDAY = "holiday"  #: a public holiday
    MAKE_UP = "make_up"  #: a day of the weekend that is worked in a holiday's stead


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """Minutes since midnight by the shop's clocks; `closes` beyond 1440 lies in the next day (a night shift)."""

    opens: int
    closes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecialDay:
    """A day the shop sets itself; without shifts it is closed."""

    day: date
    shifts: tuple[Shift, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """`week` has the shifts of seven days, Monday first. `holidays` is the country whose public holidays are kept.

    `holidays` is an ISO 3166 code, empty where the shop works through them; a shop need not keep those of the market
    it sells in. `special` stands above everything else.
    """

    week: tuple[tuple[Shift, ...], ...]
    holidays: str = ""
    special: tuple[SpecialDay, ...] = ()

    def on(self, day: date, kind: DayKind) -> tuple[Shift, ...]:
        """The shifts that begin on a day. A make-up day is worked as the first working day of the week is."""
        for each in self.special:
            if each.day == day:
                return each.shifts
        usual = self.week[day.weekday()]
        match kind:
            case DayKind.HOLIDAY:
                return ()
            case DayKind.MAKE_UP:
                return next(filter(None, self.week[:_SATURDAY]), usual)
        return usual


#: what a shop is that has set no hours
ROUND_THE_CLOCK = Opening(week=((Shift(opens=0, closes=DAY),),) * 7)
