"""The open time of a shop: its hours in its own zone, with the holidays it keeps and the days it set itself."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from zoneinfo import ZoneInfo

from assistant.calendar.public_days import days_of
from assistant.domain.open_time import OpenTime
from assistant.domain.opening import DayKind, Opening, Shift
from assistant.domain.shop import Shop


def open_time(shop: Shop) -> OpenTime:
    """When time passes for a shop; one value for each profile, so that no day is worked out twice."""
    return _open_time(shop.time_zone, shop.opening)


@lru_cache(maxsize=64)
def _open_time(zone: str, opening: Opening) -> OpenTime:
    def shifts_on(day: date) -> tuple[Shift, ...]:
        kind = days_of(opening.holidays)(day) if opening.holidays else DayKind.ORDINARY
        return opening.on(day, kind)

    return OpenTime(ZoneInfo(zone), shifts_on)
