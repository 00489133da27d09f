"""Moments as a person of the shop reads them on the wall."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from assistant.domain.shop import Shop


def shop_time(shop: Shop, moment: datetime) -> str:
    """Day and minute in the shop's time zone, such as `2026-11-22 16:00`."""
    from zoneinfo import ZoneInfo

    return moment.astimezone(ZoneInfo(shop.time_zone)).strftime("%Y-%m-%d %H:%M")
