"""A reader who left: whoever closes a stream before its end, as each cancelled suggestion does, is no error."""

from __future__ import annotations

import anyio
from starlette.types import ASGIApp, Receive, Scope, Send


class Left:
    """ASGI middleware: an event that found nobody to read it any more ends the stream without a word.

    FastAPI closes the reading side of an event stream before it stops what writes into it.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await self._app(scope, receive, send)
        except* anyio.BrokenResourceError:
            pass
