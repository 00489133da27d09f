"""Traces of requests by OpenTelemetry, where the settings name a collector; nothing is imported before.

A span holds method, route template and status: no address, no query, no person, no word.
"""

from __future__ import annotations

from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.measures import method_of, route_of
from assistant.domain.note import N_
from assistant.errors import UnsafeSetup


def tracer_to(endpoint: str) -> Any:
    """A tracer that sends to an OTLP collector over HTTP; UnsafeSetup where the extra is not installed."""
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
    except ImportError as error:
        raise UnsafeSetup(
            N_("Traces need OpenTelemetry, which is not installed."),
            remedy=N_("Install the desk with it: pip install 'review-repair-desk[otel]'"),
        ) from error
    provider = TracerProvider(resource=Resource.create({"service.name": "review-repair-desk"}))
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(endpoint=endpoint)))
    return provider.get_tracer("desk")


class Traced:
    """ASGI middleware: a span a request."""

    def __init__(self, app: ASGIApp, tracer: Any) -> None:
        self._app = app
        self._tracer = tracer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        with self._tracer.start_as_current_span(method_of(scope), record_exception=False) as span:

            async def noted(message: Message) -> None:
                if message["type"] == "http.response.start":
                    span.set_attribute("http.response.status_code", int(message["status"]))
                await send(message)

            try:
                await self._app(scope, receive, noted)
            finally:
                span.update_name(f"{method_of(scope)} {route_of(scope)}")
                span.set_attribute("http.route", route_of(scope))
                span.set_attribute("http.request.method", method_of(scope))
