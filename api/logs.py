"""What the server writes about itself: a line a request and every warning, without an address, a name or a word.

A request is known by its route's template, its status and how long it took; a person by the handle of their session,
which opens nothing. Lines are JSON where the settings ask for it.
"""

from __future__ import annotations

import json
import logging
import secrets
from datetime import UTC, datetime
from time import perf_counter

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.measures import method_of, route_of

_log = logging.getLogger("desk.requests")
#: fields of a request that a line may hold
FIELDS = ("request", "method", "route", "status", "milliseconds", "who")


class JsonLines(logging.Formatter):
    """One object a line. Of an error its type and where it came from, never its message: it may quote a buyer."""

    def format(self, record: logging.LogRecord) -> str:
        said = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.msg if isinstance(record.msg, str) else type(record.msg).__name__,
        }
        said |= {name: getattr(record, name) for name in FIELDS if hasattr(record, name)}
        if record.exc_info and record.exc_info[0]:
            trace = record.exc_info[2]
            while trace and trace.tb_next:
                trace = trace.tb_next
            said["error"] = record.exc_info[0].__name__
            if trace:
                said["place"] = f"{trace.tb_frame.f_globals.get('__name__', '')}:{trace.tb_lineno}"
        return json.dumps(said)


def write_json_lines() -> None:
    """Every line of this process as JSON on standard error."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonLines())
    logging.basicConfig(handlers=[handler], level=logging.INFO, force=True)
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access"):
        logging.getLogger(name).handlers.clear()
        logging.getLogger(name).propagate = name != "uvicorn.access"  # its lines hold addresses and queries


class Logged:
    """ASGI middleware: one line a request, and an id that the answer carries so that both can be found together."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        number, status, began = secrets.token_hex(8), 500, perf_counter()

        async def noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = int(message["status"])
                message = {**message, "headers": [*message.get("headers", ()), (b"x-request-id", number.encode())]}
            await send(message)

        try:
            await self._app(scope, receive, noted)
        finally:
            visitor = scope.get("state", {}).get("visitor")
            _log.info(
                "request",
                extra={
                    "request": number,
                    "method": method_of(scope),
                    "route": route_of(scope),
                    "status": status,
                    "milliseconds": round(1000 * (perf_counter() - began), 1),
                    "who": getattr(visitor, "handle", ""),
                },
            )
