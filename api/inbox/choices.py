"""What a person chooses from with one key: moments to put a case off until, reasons, causes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from assistant.domain.note import N_
from assistant.domain.taxonomy import Cause

if TYPE_CHECKING:
    from assistant.domain.shop import Shop
    from assistant.i18n import Translator

#: when a day begins for somebody who put a case off until tomorrow
MORNING = time(9)
#: why an answer is rejected, in the order of the digits
REASONS = (N_("tone"), N_("fact"), N_("offer"), N_("clause"), N_("something else"))
#: markets the desk has words for (design.md 5)
_MARKETS = ("CN", "US", "GB", "TH", "ID", "VN", "MY", "PH", "SG", "ES", "BR", "JP", "DE", "FR", "MX")


@dataclass(frozen=True, slots=True, kw_only=True)
class Later:
    """`until` in ISO 8601 with its offset."""

    words: str
    until: str


def later_choices(t: Translator, shop: Shop, now: datetime) -> list[Later]:
    """An hour, this evening or in four hours, tomorrow, Monday, a week; by the clocks of the shop."""
    here = now.astimezone(ZoneInfo(shop.time_zone))
    morning = datetime.combine(here.date(), MORNING, here.tzinfo)
    monday = morning + timedelta(days=7 - here.weekday())
    moments = (
        (N_("in an hour"), here + timedelta(hours=1)),
        (N_("in four hours"), here + timedelta(hours=4)),
        (N_("tomorrow morning"), morning + timedelta(days=1)),
        (N_("on Monday morning"), monday),
        (N_("in a week"), morning + timedelta(days=7)),
    )
    return [Later(words=f"{t(words)} · {moment:%m-%d %H:%M}", until=moment.isoformat()) for words, moment in moments]


def causes() -> tuple[tuple[str, str], ...]:
    return tuple((str(each), str(each)) for each in Cause)


def markets() -> tuple[tuple[str, str], ...]:
    return tuple((each, each) for each in _MARKETS)
