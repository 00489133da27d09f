"""`GET /api/changes`: what happens in a shop, as server-sent events; a reader that was away goes on where it was."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Query, Request
from fastapi.security import HTTPBearer
from fastapi.sse import EventSourceResponse, ServerSentEvent

from api.access import Reads, shop_of, signed
from api.edge import AtEdge, Edge
from api.routes.shapes import OfShop, Shape, example
from assistant.desk.seeing.changes import Missed
from assistant.errors import DeskError

router = APIRouter(prefix="/api", tags=["changes"])

#: how often somebody who listens is asked again who they are
CHECKED_EVERY = timedelta(seconds=15)
_BEARER = HTTPBearer(auto_error=False)
STREAM = {
    "description": "Events `change` (ChangeOut), their ids being numbers of the audit chain; `missed` where too much "
    "happened since `Last-Event-ID`: read your lists anew. `bye` where you may no longer listen."
}


class ChangeOut(Shape):
    """`subject` is such as `case:muguang-17`; what it is about now is read there."""

    model_config = example(
        {
            "shop": "muguang",
            "number": 412,
            "at": "2026-11-22T08:00:00Z",
            "actor": "Wang",
            "action": "approved",
            "subject": "case:muguang-17",
        }
    )
    shop: str
    number: int
    at: datetime
    actor: str
    action: str
    subject: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ear:
    shop: str
    after: int | None
    wait: bool


async def ear(
    edge: AtEdge,
    who: Reads,
    shop: OfShop = "",
    last_event_id: Annotated[
        str | None, Header(alias="Last-Event-ID", max_length=20, pattern=r"^\d{1,15}$", examples=["411"])
    ] = None,
    wait: Annotated[bool, Query(description="Else what is there by now, and the end.")] = True,
) -> _Ear:
    found = await shop_of(edge, who, shop)
    return _Ear(shop=found.id, after=int(last_event_id) if last_event_id else None, wait=wait)


@router.get("/changes", response_class=EventSourceResponse, responses={200: STREAM})
async def changes(
    request: Request, edge: AtEdge, heard: Annotated[_Ear, Depends(ear)]
) -> AsyncIterator[ServerSentEvent]:
    """What happens from now on, or since `Last-Event-ID`. It ends once the listener is signed out or loses the shop."""
    followed = edge.desk.changes.follow(heard.shop, after=heard.after)
    checked = edge.now()
    yield ServerSentEvent(comment="listening", retry=2000)
    async with aclosing(followed):
        async for each in followed:
            if isinstance(each, Missed):
                yield ServerSentEvent(event="missed", data={"shop": heard.shop}, id=str(each.number))
                continue
            now = edge.now()
            if now - checked >= CHECKED_EVERY:
                checked = now
                if not await _may_still(request, edge, heard.shop):
                    yield ServerSentEvent(event="bye", data={"shop": heard.shop})
                    return
            if each is None:
                if not heard.wait:
                    return
                continue
            told = ChangeOut(
                shop=heard.shop,
                number=each.number,
                at=each.at,
                actor=each.actor,
                action=each.action,
                subject=each.subject,
            )
            yield ServerSentEvent(event="change", data=told, id=str(each.number))


async def _may_still(request: Request, edge: Edge, shop: str) -> bool:
    """Whether whoever listens is still signed in and may read in this shop."""
    try:
        visitor = await signed(request, edge, None, await _BEARER(request))
    except DeskError:
        return False
    return visitor.enters(shop)
