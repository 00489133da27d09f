"""What the pages of one shop share: what they may be asked, which shop they show, and how they write moments."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from fastapi import Request, Response
from pydantic import BaseModel, ConfigDict, Field

from api.access import shop_among, shops_of
from api.edge import Edge, edge_of
from api.inbox.screen import Screen
from api.routes.shapes import ShopName
from assistant.domain.access import Visitor
from assistant.domain.shop import Shop


class ShopQuery(BaseModel):
    """What a page of one shop may be asked; anything else is refused."""

    model_config = ConfigDict(extra="forbid")

    lang: str = Field(default="", max_length=5)
    shop: ShopName = ""


class OfShop(BaseModel):
    model_config = ConfigDict(extra="ignore")

    shop: ShopName = ""


class NoShopYet(Exception):
    """The visitor may enter no shop; `answer_no_shop` tells how one comes about."""


async def shop_here(edge: Edge, visitor: Visitor, name: str) -> tuple[Shop, list[Shop]]:
    """The shop of a page, the first where none is named, and all that the visitor may enter; NoShopYet without any."""
    shops = await shops_of(edge, visitor)
    if not shops:
        raise NoShopYet
    return shop_among(shops, visitor, name or shops[0].id), shops


async def answer_no_shop(request: Request, _error: Exception) -> Response:
    return Screen(request).show("empty.html", command=" ".join(edge_of(request).command))


def at_in(shop: Shop) -> Callable[[datetime], str]:
    """How a page writes moments: in the shop's own time."""
    zone = ZoneInfo(shop.time_zone)
    return lambda moment: moment.astimezone(zone).strftime("%Y-%m-%d %H:%M:%S")
