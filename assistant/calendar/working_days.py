"""Working days of a market: promises to buyers are counted in days on which somebody is there to keep them."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from assistant.calendar.public_days import is_working_day
from assistant.domain.market import defaults_of

#: when a working day ends, in the market's own time
END_OF_BUSINESS = time(18)


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
    while days:
        day += timedelta(days=1)
        days -= is_working_day(market, day)
    return datetime.combine(day, END_OF_BUSINESS, zone)
