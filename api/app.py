"""The inbox and the API as one application. Every route asks who is there; `access.py` says how.

Events are taken in without, for their senders sign them. What the server does beside its requests is in `running.py`.

FastAPI's own documentation pages load scripts from elsewhere and are off; the description is at `/openapi.json`.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from functools import cache
from importlib.metadata import version
from typing import Any

from fastapi import APIRouter, FastAPI

from api import errors
from api.described import described
from api.edge import Edge
from api.inbox.everything import PAGES
from api.inbox.sandboxes import noted_sandboxes
from api.inbox.static_files import FOLDER, OwnFiles
from api.left import Left
from api.logs import Logged
from api.measures import Measured, Measures
from api.routes.everything import ROUTERS
from api.routes.shapes import ProblemOut
from api.running import Beside, running
from api.security import Guarded
from api.site import origins_in, site_of
from api.too_large import Worded
from api.tracing import Traced, spans_to
from assistant.bootstrap import build
from assistant.desk.door.accounts import Invited
from assistant.i18n import Translator
from assistant.parts import event_keys
from assistant.reaching import reach_set
from assistant.settings import Settings

PROBLEM = {"application/problem+json": {"schema": ProblemOut.model_json_schema()}}
PROBLEMS: dict[int | str, dict[str, Any]] = {"4XX": {"description": "What went wrong.", "content": PROBLEM}}


def create_app(
    settings: Settings,
    *,
    language: str,
    now: Callable[[], datetime],
    beside: Beside = Beside(),
    event_hosts: frozenset[str] = frozenset(),
    first: Callable[[Invited], None] | None = None,
) -> FastAPI:
    """The application; its desk is built when it starts and closed when it stops.

    `language` is that of the pages where the browser asks for none, `now` is asked once a request. `event_hosts` are
    names other than this machine's under which events may be sent. `first` is handed the link of the first owner
    where the installation has none.
    """

    site, measures, hosts = site_of(settings.public_url), Measures(), origins_in(settings.companion_hosts)
    spans = spans_to(settings.traces_url, reach_set(settings)) if settings.traces_url else None

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        desk = await build(settings)
        try:
            if first and (invited := await desk.accounts.first_link(now=now())):
                first(invited)
            async with running(desk, beside, Translator(language), now) as works:
                app.state.edge = Edge(
                    desk=desk,
                    now=now,
                    language=language,
                    command=_command(settings),
                    keys=event_keys(settings),
                    running=works,
                    site=site,
                    measures=measures,
                    hold=int(settings.undo_seconds),
                    companion_hosts=hosts,
                )
                yield
        finally:
            await desk.close()
            if spans:
                await asyncio.to_thread(spans.close)

    app = FastAPI(
        title="Review-repair desk",
        summary="Complaints, what the desk would answer, what people decided, and what leaves; for who is signed in.",
        version=version("review-repair-desk"),
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
    )
    app.add_middleware(Left)
    app.add_middleware(Worded)
    app.add_middleware(Guarded, host=site.host, event_hosts=event_hosts, companion_hosts=hosts)
    app.add_middleware(Measured, measures=measures)
    app.add_middleware(Logged)
    if spans:
        app.add_middleware(Traced, spans=spans)
    errors.install(app)
    app.router.routes.extend(_routes().routes)
    app.mount("/static", OwnFiles(directory=FOLDER), name="static")
    app.openapi = described(app)  # type: ignore[method-assign]
    return app


@cache
def _routes() -> APIRouter:
    """All routes, as every application of this process has them.

    FastAPI works out what a route asks for when it is first called, once for each router it was included in: a tenth
    of a second for all, which an application of its own would take again.
    """
    every = APIRouter(responses=PROBLEMS)
    for routes in ROUTERS:
        every.include_router(routes)
    for pages in PAGES:
        every.include_router(pages, dependencies=[noted_sandboxes])
    return every


def _command(settings: Settings) -> tuple[str, ...]:
    """`assistant`, with `--home` where a bare call would open another desk."""
    if settings.home == Settings().home:
        return ("assistant",)
    return ("assistant", "--home", str(settings.home))
