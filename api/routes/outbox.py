"""`GET /api/outbox`: what is on its way out."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict

from api.access import Reads, shop_of
from api.edge import AtEdge
from api.routes.shapes import OutboxItemOut, OutboxList, ShopName
from assistant.domain.canonical import plain

router = APIRouter(prefix="/api", tags=["outbox"])


class OutboxQuery(BaseModel):
    model_config = ConfigDict(extra="forbid")

    shop: ShopName = ""


@router.get("/outbox")
async def outbox(edge: AtEdge, who: Reads, query: Annotated[OutboxQuery, Query()]) -> OutboxList:
    """Unknown outcomes first, then what is being sent, what waits, and what was refused."""
    shop = await shop_of(edge, who, query.shop)
    items = await edge.desk.outbox.items(shop.id)
    return OutboxList(shop=shop.id, items=[OutboxItemOut.model_validate(plain(item)) for item in items])
