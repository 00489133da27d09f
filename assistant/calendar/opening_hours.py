"""The open time of a shop: its hours in its own zone, with the holidays it keeps and the days it set itself."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from zoneinfo import ZoneInfo

from assistant.calendar.public_days import days_of
from assistant.domain.follow_up import DAYTIME
from assistant.domain.market import defaults_of
from assistant.domain.open_time import OpenTime, daily
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


def contact_time(shop: Shop, market: str) -> OpenTime:
    """When a message nobody asked for may reach buyers: the shop's hours, by day, as read on the buyers' clocks.

    A shop that opens only by night writes by day all the same.
    """
    return _contact_time(ZoneInfo(defaults_of(market).time_zone), shop.opening)


@lru_cache(maxsize=64)
def _contact_time(zone: ZoneInfo, opening: Opening) -> OpenTime:
    first, last = DAYTIME
    if not any(_by_day(shifts) for shifts in opening.week):
        return daily(zone, first, last)

    def shifts_on(day: date) -> tuple[Shift, ...]:
        kind = days_of(opening.holidays)(day) if opening.holidays else DayKind.ORDINARY
        return _by_day(opening.on(day, kind))

    return OpenTime(zone, shifts_on)


def _by_day(shifts: tuple[Shift, ...]) -> tuple[Shift, ...]:
    first, last = DAYTIME
    cut = [Shift(opens=max(each.opens, first), closes=min(each.closes, last)) for each in shifts]
    return tuple(each for each in cut if each.opens < each.closes)
