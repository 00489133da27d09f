"""`GET /` the queue and `GET /cases/{id}` one case whole, as pages to read; decisions are typed in a terminal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Annotated
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field

from api.access import Reads, shop_of, shop_of_case, shops_of
from api.edge import AtEdge, Edge
from api.inbox.case_screen import case_screen
from api.inbox.guide_card import guide_card
from api.inbox.queue_lines import queue_line
from api.inbox.screen import Screen
from api.paging import page_of
from api.routes.shapes import ShopName
from assistant.desk.after_text import after_lines
from assistant.domain.case import CaseState
from assistant.domain.shop import Shop

router = APIRouter(include_in_schema=False)

#: rows a page
ROWS = 50


class PageQuery(BaseModel):
    """What a page may be asked; anything else is refused."""

    model_config = ConfigDict(extra="forbid")

    lang: str = Field(default="", max_length=5)


class QueueQuery(PageQuery):
    shop: ShopName = ""
    state: CaseState | None = None
    after: str = Field(default="", max_length=60)


@router.get("/")
async def queue(request: Request, edge: AtEdge, who: Reads, query: Annotated[QueueQuery, Query()]) -> Response:
    """The open cases of one shop, or those of one state; the first shop where none is named."""
    screen = Screen(request)
    shops = await shops_of(edge, who)
    if not shops:
        return screen.show("empty.html", command=" ".join(edge.command))
    shop = await shop_of(edge, who, query.shop or shops[0].id)
    now = edge.now()
    states = frozenset({query.state}) if query.state else None
    rows = await edge.desk.reader.queue(shop.id, now=now, states=states)
    shown, following = page_of(rows, after=query.after, limit=ROWS)
    return screen.show(
        "queue.html",
        shop=shop,
        shops=shops,
        state=query.state,
        lines=[queue_line(screen.t, row) for row in shown],
        total=len(rows),
        counts=await edge.desk.reader.counts(shop.id),
        after=query.after,
        following=following,
        now=now.astimezone(ZoneInfo(shop.time_zone)),
    )


@router.get("/cases/{case}")
async def case(request: Request, edge: AtEdge, who: Reads, case: str, query: Annotated[PageQuery, Query()]) -> Response:
    """Everything a person decides on, in three columns."""
    screen = Screen(request)
    shop = await shop_of_case(edge, who, case)
    now = edge.now()
    todos = edge.desk.todos
    view = await edge.desk.looking.view(shop, case, now=now)
    row = await edge.desk.reader.row(view, now=now)
    return screen.show(
        "case.html",
        shop=shop,
        view=view,
        row=row,
        page=case_screen(screen.t, shop, view, row, prefix=await _prefix(edge, shop)),
        guide=guide_card(screen.t, edge.desk.guides.of_view(shop, view, now=now)),
        after=list(after_lines(screen.t, await todos.of_case(shop.id, case, now=now), shop, todos.instrument)),
        records=await edge.desk.auditing.of_case(shop.id, case),
        at=_time_in(ZoneInfo(shop.time_zone)),
    )


async def _prefix(edge: Edge, shop: Shop) -> tuple[str, ...]:
    """How `assistant` is called for this shop; its name is needed only where the desk has several."""
    several = len(await edge.desk.shops.all()) > 1
    return (*edge.command, "--shop", shop.id) if several else edge.command


def _time_in(zone: ZoneInfo) -> Callable[[datetime], str]:
    return lambda moment: moment.astimezone(zone).strftime("%Y-%m-%d %H:%M")
