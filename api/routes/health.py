"""`GET /health` and `GET /ready`: whether the process lives, and whether it can do its work."""

from __future__ import annotations

from fastapi import APIRouter, Response

from api.edge import AtEdge
from api.routes.shapes import Health, Ready

router = APIRouter(tags=["service"])


@router.get("/health")
async def health() -> Health:
    """The process answers; nothing else is asked."""
    return Health(status="ok")


@router.get("/ready", responses={503: {"model": Ready}})
async def ready(edge: AtEdge, response: Response) -> Ready:
    """The database answers and knows the desk's tables; 503 with `ready: false` if it does not."""
    try:
        shops = await edge.desk.shops.all()
    except Exception:
        response.status_code = 503
        return Ready(ready=False, shops=0)
    return Ready(ready=True, shops=len(shops))
