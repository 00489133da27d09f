"""Spans on their way to a collector (OTLP over HTTP, opentelemetry.io/docs/specs/otlp), by the one client that leaves.

OpenTelemetry's own exporter resolves the collector's name with every call and follows what its environment says; this
one calls the machine that was checked, and its environment names nothing: neither attributes nor headers.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from opentelemetry.exporter.otlp.proto.common.trace_encoder import encode_spans
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, SpanExporter, SpanExportResult
from opentelemetry.trace import Span, SpanKind, Status, StatusCode

from assistant.egress.calling import called
from assistant.errors import ChannelFailed

if TYPE_CHECKING:
    from assistant.egress.addresses import Reach
    from assistant.egress.pinned import Resolve

_log = logging.getLogger("desk.traces")
_KIND = {"content-type": "application/x-protobuf"}


class Spans:
    """Whoever makes it closes it: what waits is sent then."""

    def __init__(self, endpoint: str, reach: Reach, *, resolve: Resolve | None = None) -> None:
        self._provider = TracerProvider(
            resource=Resource({"service.name": "review-repair-desk"}), shutdown_on_exit=False
        )
        self._provider.add_span_processor(BatchSpanProcessor(Sending(endpoint, reach, resolve=resolve)))
        self._tracer = self._provider.get_tracer("desk")

    @contextmanager
    def begun(self, name: str) -> Iterator[Span]:
        """A span around a block. What an error says may quote a buyer, so that no part of it is kept."""
        with self._tracer.start_as_current_span(
            name, kind=SpanKind.SERVER, record_exception=False, set_status_on_exception=False
        ) as span:
            yield span

    def ended(self, span: Span, method: str, route: str, status: int) -> None:
        """Name the span by its route's template (opentelemetry.io/docs/specs/semconv/http/http-spans)."""
        span.update_name(f"{method} {route}")
        span.set_attributes({"http.route": route, "http.request.method": method, "http.response.status_code": status})
        if status >= 500:
            span.set_status(Status(StatusCode.ERROR))

    def close(self) -> None:
        """Send what waits, and end. Blocks; never within an event loop."""
        self._provider.shutdown()


class Sending(SpanExporter):
    """Posts batches, each once: a collector that is away loses them, and the log says so once."""

    def __init__(self, endpoint: str, reach: Reach, *, resolve: Resolve | None = None) -> None:
        self._endpoint, self._reach, self._resolve = endpoint, reach, resolve
        self._reached = True

    def export(self, spans: Sequence[ReadableSpan]) -> SpanExportResult:
        """Called in a thread that OpenTelemetry keeps for it."""
        taken = asyncio.run(self._post(encode_spans(spans).SerializeToString()))
        if self._reached and not taken:
            _log.warning("traces do not reach the collector, and are lost until they do")
        self._reached = taken
        return SpanExportResult.SUCCESS if taken else SpanExportResult.FAILURE

    async def _post(self, body: bytes) -> bool:
        try:
            async with called(
                "POST", self._endpoint, self._reach, resolve=self._resolve, content=body, headers=_KIND
            ) as response:
                return response.is_success
        except ChannelFailed:
            return False
