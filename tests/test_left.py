"""Somebody who closes a stream before its end leaves no error behind; a fault stays one."""

from __future__ import annotations

from collections.abc import AsyncIterator

import anyio
import pytest
from fastapi import FastAPI
from fastapi.sse import EventSourceResponse, ServerSentEvent
from starlette.types import ASGIApp, Message, Scope

from api.left import Left

pytestmark = pytest.mark.anyio


async def read_some(app: ASGIApp) -> int:
    """Ask for the stream, read it slower than it is written and leave with the third event; gives the status."""
    scope: Scope = {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": "GET",
        "path": "/events",
        "query_string": b"",
        "headers": [],
    }
    enough, status, events = anyio.Event(), 0, 0

    async def receive() -> Message:
        await enough.wait()
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        nonlocal status, events
        if message["type"] == "http.response.start":
            status = message["status"]
        elif message.get("body"):
            events += 1
            if events == 3:
                enough.set()
            await anyio.sleep(0.02)

    await app(scope, receive, send)
    return status


def streaming(broken: bool) -> FastAPI:
    app = FastAPI()

    @app.get("/events", response_class=EventSourceResponse)
    async def events() -> AsyncIterator[ServerSentEvent]:
        while True:
            yield ServerSentEvent(data="another")
            if broken:
                raise ValueError("a fault of the desk")

    return app


async def test_who_leaves_in_the_middle_of_a_stream_is_no_error() -> None:
    with pytest.raises(BaseExceptionGroup):
        await read_some(streaming(broken=False))  # what FastAPI makes of it
    assert await read_some(Left(streaming(broken=False))) == 200


async def test_a_fault_in_a_stream_is_not_hushed_up() -> None:
    with pytest.raises(BaseExceptionGroup) as caught:
        await read_some(Left(streaming(broken=True)))
    assert caught.group_contains(ValueError)
