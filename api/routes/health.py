"""`GET /health` and `GET /ready`: whether the process lives, and whether it can do its work."""

from __future__ import annotations

from fastapi import APIRouter, Response
from fastapi.responses import PlainTextResponse

from api.access import ANYBODY, Measures
from api.edge import AtEdge
from api.routes.shapes import Health, Ready

#: whoever starts and watches the process asks, before anybody can be signed in; both say nothing of the desk
router = APIRouter(tags=["service"], dependencies=[ANYBODY])
measured = APIRouter(tags=["service"])


@measured.get("/metrics", response_class=PlainTextResponse)
async def metrics(edge: AtEdge, who: Measures) -> Response:
    """Figures of this process and of the desk for a monitor, as Prometheus reads them; a token with `metrics`."""
    return Response(await edge.measures.text(edge.desk), media_type="text/plain; version=0.0.4; charset=utf-8")


@router.get("/health")
async def health() -> Health:
    """The process answers; nothing else is asked."""
    return Health(status="ok")


@router.get("/ready", responses={503: {"model": Ready}})
async def ready(edge: AtEdge, response: Response) -> Ready:
    """The database answers and knows the desk's tables; 503 with `ready: false` if it does not."""
    try:
        await edge.desk.shops.all()
    except Exception:
        response.status_code = 503
        return Ready(ready=False)
    return Ready(ready=True)
