"""Public holidays of a country, and the days of the weekend that are worked in their stead."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from assistant.domain.opening import DayKind

if TYPE_CHECKING:
    from holidays import HolidayBase

_SATURDAY = 5
DayKindOf = Callable[[date], DayKind]


def is_working_day(country: str, day: date) -> bool:
    """Whether a country works on a day: its week without its holidays, and the make-up days."""
    known = _calendar(country)
    if known is not None and country != "CN":
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return bool(known.is_working_day(day))
    kind = days_of(country)(day)
    return kind is DayKind.MAKE_UP or (kind is DayKind.ORDINARY and day.weekday() < _SATURDAY)


@cache
def days_of(country: str) -> DayKindOf:
    """Tells holidays and make-up days of a country (ISO 3166) from ordinary days; a country not known has none.

    Known are holidays of the whole country, and for China the days of the State Council's yearly notice. Beyond the
    years published, what can be computed of the holidays counts.
    """
    known = _calendar(country)
    if known is None:
        return lambda _: DayKind.ORDINARY

    def usual(day: date) -> DayKind:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            if day in known:  # loads the year, which `weekend_workdays` needs
                return DayKind.HOLIDAY
            return DayKind.MAKE_UP if day in known.weekend_workdays else DayKind.ORDINARY

    return _in_china(usual) if country == "CN" else usual


@cache
def _calendar(country: str) -> HolidayBase | None:
    import holidays

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return holidays.country_holidays(country)
    except NotImplementedError:
        return None


def _in_china(usual: DayKindOf) -> DayKindOf:
    """By the State Council's yearly notice; before it is out, by the dates that follow from calendar and law."""
    import chinese_calendar

    def noticed(day: date) -> DayKind:
        try:
            works, name = chinese_calendar.is_workday(day), chinese_calendar.get_holiday_detail(day)[1]
        except NotImplementedError:
            return usual(day)
        if works:
            return DayKind.MAKE_UP if day.weekday() >= _SATURDAY else DayKind.ORDINARY
        return DayKind.HOLIDAY if name or day.weekday() < _SATURDAY else DayKind.ORDINARY

    return noticed
