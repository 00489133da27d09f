"""Traces of requests by OpenTelemetry, where the settings name a collector; nothing is imported before.

A span holds method, route template and status: no address, no query, no person, no word, nothing of an error but its
class.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.measures import method_of, route_of
from assistant.domain.note import N_
from assistant.errors import UnsafeSetup

if TYPE_CHECKING:
    from api.spans import Spans
    from assistant.egress.addresses import Reach


def spans_to(endpoint: str, reach: Reach) -> Spans:
    """Spans that go to an OTLP collector over HTTP; UnsafeSetup where the extra is not installed."""
    try:
        from api.spans import Spans
    except ImportError as error:
        raise UnsafeSetup(
            N_("Traces need OpenTelemetry, which is not installed."),
            remedy=N_("Install the desk with it: pip install 'review-repair-desk[otel]'"),
        ) from error
    return Spans(endpoint, reach)


class Traced:
    """ASGI middleware: a span a request."""

    def __init__(self, app: ASGIApp, spans: Spans) -> None:
        self._app = app
        self._spans = spans

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        with self._spans.begun(method_of(scope)) as span:
            status = 500

            async def noted(message: Message) -> None:
                nonlocal status
                if message["type"] == "http.response.start":
                    status = int(message["status"])
                await send(message)

            try:
                await self._app(scope, receive, noted)
            except Exception as error:
                span.set_attribute("error.type", type(error).__name__)
                raise
            finally:
                self._spans.ended(span, method_of(scope), route_of(scope), status)
