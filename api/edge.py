"""What every request is handed: the desk and what runs beside it, time, language, and how a command is typed here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from fastapi import Depends, Request

from api.running import Running
from assistant.channels.event_keys import EventKeys
from assistant.desk.desk import Desk
from assistant.domain.shop import Shop
from assistant.errors import UnknownCase


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """`command` is how `assistant` must be called to reach the desk that is served here."""

    desk: Desk
    now: Callable[[], datetime]
    language: str
    command: tuple[str, ...]
    keys: EventKeys
    running: Running


def edge_of(request: Request) -> Edge:
    found: Edge = request.app.state.edge
    return found


AtEdge = Annotated[Edge, Depends(edge_of)]


async def shop_of_case(desk: Desk, case: str) -> Shop:
    """The shop a case id names, such as `muguang` in `muguang-17`; UnknownCase if there is none."""
    name, _, number = case.rpartition("-")
    shops = {shop.id: shop for shop in await desk.shops.all()}
    if name not in shops or not number.isdecimal():
        raise UnknownCase(case)
    return shops[name]
