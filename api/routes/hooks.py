"""Signed webhooks out: which addresses of the shop's own are told what happens, and what became of each telling."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, HTTPException, Path, Query, Response
from pydantic import Field

from api.access import Sets, shop_of
from api.cursors import number_in
from api.edge import AtEdge
from api.routes.decision_shapes import Asked, asked_example
from api.routes.shapes import OfShop, Shape, example
from assistant.domain.hook import DeliveryState

#: a key is shown once: an answer with one is never kept for a repeated request
router = APIRouter(prefix="/api", tags=["webhooks"], max_body_size=16 * 1024)

HookNumber = Annotated[int, Path(ge=1, le=2**31 - 1, examples=[1])]


class HookIn(Asked):
    """`topics` are actions as `/api/changes` names them; none: everything."""

    model_config = asked_example({"url": "https://erp.example.com/desk", "topics": ["sent", "approved"]})
    url: Annotated[str, Field(min_length=1, max_length=500)]
    topics: Annotated[list[Annotated[str, Field(pattern="^[a-z_]{1,40}$")]], Field(default_factory=list, max_length=50)]


class HookOut(Shape):
    model_config = example(
        {
            "id": 1,
            "url": "https://erp.example.com/desk",
            "topics": ["sent", "approved"],
            "active": True,
            "upto": 412,
            "made_at": "2026-11-22T08:00:00Z",
            "made_by": "Chen",
        }
    )
    id: int
    url: str
    topics: list[str]
    active: bool
    upto: int
    made_at: datetime
    made_by: str


class NewHookOut(Shape):
    """`key` signs what is told (Standard Webhooks); keep it now, it is never shown again."""

    hook: HookOut
    key: str


class HookList(Shape):
    shop: str
    hooks: list[HookOut]


class DeliveryOut(Shape):
    """One telling; `status` is that of the last answer, null without one."""

    model_config = example(
        {
            "id": 9,
            "record": 412,
            "topic": "sent",
            "state": "waiting",
            "attempts": 2,
            "next_at": "2026-11-22T08:00:10Z",
            "changed_at": "2026-11-22T08:00:00Z",
            "status": 503,
            "reason": "HTTP 503",
        }
    )
    id: int
    record: int
    topic: str
    state: DeliveryState
    attempts: int
    next_at: datetime
    changed_at: datetime
    status: int | None
    reason: str


class DeliveryPage(Shape):
    """Newest first."""

    deliveries: list[DeliveryOut]
    next: str | None


@router.get("/hooks")
async def hooks(edge: AtEdge, who: Sets, shop: OfShop = "") -> HookList:
    """Which addresses are told what."""
    found = await shop_of(edge, who, shop)
    return HookList(shop=found.id, hooks=[HookOut.showing(each) for each in await edge.desk.hooks.all(found.id)])


@router.post("/hooks")
async def add(edge: AtEdge, who: Sets, said: HookIn, shop: OfShop = "") -> NewHookOut:
    """Tell an address from now on what happens: each telling is signed, and repeated until it is answered with 2xx."""
    found = await shop_of(edge, who, shop)
    hook, key = await edge.desk.hooks.add(found.id, said.url, tuple(said.topics), by=who.name, now=edge.now())
    return NewHookOut(hook=HookOut.showing(hook), key=key)


@router.delete("/hooks/{hook}", status_code=204)
async def end(edge: AtEdge, who: Sets, hook: HookNumber, shop: OfShop = "") -> Response:
    """Tell it nothing more, and forget its key."""
    found = await shop_of(edge, who, shop)
    if not await edge.desk.hooks.end(found.id, hook, by=who.name, now=edge.now()):
        raise HTTPException(404, "This shop has no such webhook.")
    return Response(status_code=204)


@router.get("/hooks/{hook}/deliveries")
async def deliveries(
    edge: AtEdge,
    who: Sets,
    hook: HookNumber,
    shop: OfShop = "",
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    after: Annotated[str, Query(max_length=20)] = "",
) -> DeliveryPage:
    """What it was told, and what became of it."""
    before = number_in(after)
    found = await shop_of(edge, who, shop)
    rows = await edge.desk.hooks.log(found.id, hook, before=before, limit=limit + 1)
    return DeliveryPage(
        deliveries=[DeliveryOut.showing(each) for each in rows[:limit]],
        next=str(rows[limit - 1].id) if len(rows) > limit else None,
    )
