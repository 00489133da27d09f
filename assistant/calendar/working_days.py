"""Working days of a market: promises to buyers are counted in days on which somebody is there to keep them."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from assistant.domain.market import defaults_of

#: when a working day ends, in the market's own time
END_OF_BUSINESS = time(18)
_SATURDAY = 5


def working_day(start: datetime, days: int, market: str) -> datetime:
    """The end of business on the `days`-th working day after the day of `start`, in the market's time zone.

    Known are public holidays of the whole country, and for China the weekend days worked in their stead. Beyond the
    years published, what can be computed of the holidays counts, and last Monday to Friday. Raises ValueError for a
    `start` without a zone or fewer than one day.
    """
    if start.tzinfo is None:
        raise ValueError("start must carry a time zone")
    if days < 1:
        raise ValueError(f"{days} is no number of working days to come")
    zone = ZoneInfo(defaults_of(market).time_zone)
    day = start.astimezone(zone).date()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        is_working = _calendar_of(market)
        while days:
            day += timedelta(days=1)
            days -= is_working(day)
    return datetime.combine(day, END_OF_BUSINESS, zone)


def _calendar_of(market: str) -> Callable[[date], bool]:
    import holidays

    try:
        usual = holidays.country_holidays(market).is_working_day
    except NotImplementedError:
        return _is_weekday
    return partial(_is_working_in_china, usual) if market == "CN" else usual


def _is_working_in_china(usual: Callable[[date], bool], day: date) -> bool:
    """By the State Council's yearly notice; before it is out, by the dates that follow from calendar and law."""
    import chinese_calendar

    try:
        return bool(chinese_calendar.is_workday(day))
    except NotImplementedError:
        return usual(day)


def _is_weekday(day: date) -> bool:
    return day.weekday() < _SATURDAY
