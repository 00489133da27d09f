"""`GET /api/shops`: the shops of this desk."""

from __future__ import annotations

from fastapi import APIRouter

from api.access import Reads, shops_of
from api.edge import AtEdge
from api.routes.shapes import ShopList, ShopOut
from assistant.domain.canonical import plain

router = APIRouter(prefix="/api", tags=["shops"])


@router.get("/shops")
async def shops(edge: AtEdge, who: Reads) -> ShopList:
    """Every shop you may enter, with its platform, market, currency and time zone."""
    return ShopList(shops=[ShopOut.model_validate(plain(shop)) for shop in await shops_of(edge, who)])
