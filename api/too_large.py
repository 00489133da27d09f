"""A body over a route's bound is refused by Starlette in two plain words; here it is answered as every error is."""

from __future__ import annotations

from fastapi import Request
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.errors import answer, problem_of, translator_of
from assistant.domain.note import N_
from assistant.request_errors import TooLarge


class Worded:
    """ASGI middleware: a page or problem+json in place of a plain 413."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        plain = False

        async def send_worded(message: Message) -> None:
            nonlocal plain
            if message["type"] == "http.response.start" and message["status"] == 413:
                plain = Headers(raw=message["headers"]).get("content-type", "").startswith("text/plain")
            if not plain:
                await send(message)

        await self._app(scope, receive, send_worded)
        if plain:
            request = Request(scope, receive)
            error = TooLarge(
                N_("The body is larger than this takes."), remedy=N_("Send a smaller one, or several requests.")
            )
            await answer(request, problem_of(error, translator_of(request)))(scope, receive, send)
