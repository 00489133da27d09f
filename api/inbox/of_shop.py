"""What the pages of one shop share: what they may be asked, and how they write moments."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field

from api.routes.shapes import ShopName
from assistant.domain.shop import Shop


class ShopQuery(BaseModel):
    """What a page of one shop may be asked; anything else is refused."""

    model_config = ConfigDict(extra="forbid")

    lang: str = Field(default="", max_length=5)
    shop: ShopName = ""


class OfShop(BaseModel):
    model_config = ConfigDict(extra="ignore")

    shop: ShopName = ""


def at_in(shop: Shop) -> Callable[[datetime], str]:
    """How a page writes moments: in the shop's own time."""
    zone = ZoneInfo(shop.time_zone)
    return lambda moment: moment.astimezone(zone).strftime("%Y-%m-%d %H:%M:%S")
