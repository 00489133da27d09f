"""`GET /live`: tells open pages which cases have changed, and nothing of what they hold; the pages look themselves.

One look a second at the end of the record. A stream ends by itself after a while and is opened again where it ended, so
that a server that stops waits for nobody.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Header, Query, Request, Response
from fastapi.responses import StreamingResponse
from pydantic import Field

from api.access import Reads, shop_of
from api.edge import AtEdge, Edge
from api.inbox.presence import presence_of
from api.inbox.queue_query import PageQuery
from api.routes.shapes import ShopName

router = APIRouter(include_in_schema=False)

#: seconds between two looks, and how many looks a stream lasts
EVERY, LOOKS = 1.0, 30


class LiveQuery(PageQuery):
    shop: ShopName = ""
    after: int = Field(default=0, ge=0)
    #: how often it looks before it ends
    looks: int = Field(default=LOOKS, ge=0, le=LOOKS)


@router.get("/live")
async def live(
    request: Request,
    edge: AtEdge,
    who: Reads,
    query: Annotated[LiveQuery, Query()],
    last_event_id: Annotated[str, Header(max_length=20)] = "",
) -> Response:
    """Events `{"seq": 812, "cases": ["muguang-17"]}`; `seq` is where to go on."""
    shop = await shop_of(edge, who, query.shop)
    start = int(last_event_id) if last_event_id.isdecimal() else query.after
    return StreamingResponse(_events(request, edge, shop.id, start, query.looks), media_type="text/event-stream")


async def _events(request: Request, edge: Edge, shop: str, number: int, looks: int) -> AsyncIterator[str]:
    yield ": here\n\n"
    presence = presence_of(request)
    came = presence.version
    for _ in range(looks):
        newest, cases = await edge.desk.changes.cases(shop, number)
        came, visited = presence.since(came, shop, now=edge.now())
        if newest > number or visited:
            number, cases = newest, (*cases, *visited)
            yield f"id: {number}\ndata: {json.dumps({'seq': number, 'cases': cases})}\n\n"
        await asyncio.sleep(EVERY)
        if await request.is_disconnected():
            return
    yield "event: end\ndata: {}\n\n"
