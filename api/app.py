"""The inbox and the API as one application, for this machine only: there is no sign-in yet, so nothing is decided here.

FastAPI's own documentation pages load scripts from elsewhere and are off; the description is at `/openapi.json`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles

from api import errors
from api.edge import Edge
from api.inbox import pages
from api.routes import cases, health, outbox, shops
from api.routes.shapes import ProblemOut
from api.security import Guarded
from assistant.bootstrap import build
from assistant.settings import Settings

STATIC = Path(__file__).parent / "inbox" / "static"
PROBLEM = {"application/problem+json": {"schema": ProblemOut.model_json_schema()}}


def create_app(settings: Settings, *, language: str, now: Callable[[], datetime]) -> FastAPI:
    """The application; its desk is built when it starts and closed when it stops.

    `language` is that of the pages where the browser asks for none, `now` is asked once a request.
    """

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        desk = await build(settings)
        app.state.edge = Edge(desk=desk, now=now, language=language, command=_command(settings))
        try:
            yield
        finally:
            await desk.close()

    app = FastAPI(
        title="Review-repair desk",
        summary="Complaints, what the desk would answer, and what is on its way out. Read-only.",
        version=version("review-repair-desk"),
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
        responses={"4XX": {"description": "What went wrong.", "content": PROBLEM}},
    )
    app.add_middleware(Guarded)
    errors.install(app)
    for routes in (health, shops, cases, outbox, pages):
        app.include_router(routes.router)
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    return app


def _command(settings: Settings) -> tuple[str, ...]:
    """`assistant`, with `--home` where a bare call would open another desk."""
    if settings.home == Settings().home:
        return ("assistant",)
    return ("assistant", "--home", str(settings.home))
