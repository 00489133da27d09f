"""A trace collector on this machine: takes OTLP over real HTTP, as a seller's own would."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any


@dataclass
class Collector:
    """`with Collector() as collector:` listens on a free port of 127.0.0.1.

    `bodies` are the requests as they came, `headers` theirs. `answer` is the status it gives; a redirect leads to
    `elsewhere`.
    """

    answer: int = 200
    elsewhere: str = ""
    bodies: list[bytes] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    _server: ThreadingHTTPServer | None = None

    def __enter__(self) -> Collector:
        collector = self

        class Taking(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                collector.headers.append({name.casefold(): value for name, value in self.headers.items()})
                collector.bodies.append(self.rfile.read(int(self.headers["content-length"])))
                self.send_response(collector.answer)
                if collector.elsewhere:
                    self.send_header("location", collector.elsewhere)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *_: Any) -> None:
                """Says nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Taking)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server
        self._server.shutdown()
        self._server.server_close()

    @property
    def port(self) -> int:
        assert self._server
        return int(self._server.server_address[1])

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1/traces"

    def spans(self) -> list[Any]:
        """Every span that arrived, as OTLP defines it."""
        return [span for each in self._requests() for scoped in each.scope_spans for span in scoped.spans]

    def resources(self) -> list[dict[str, str]]:
        return [{one.key: one.value.string_value for one in each.resource.attributes} for each in self._requests()]

    def _requests(self) -> list[Any]:
        from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

        return [each for body in self.bodies for each in ExportTraceServiceRequest.FromString(body).resource_spans]
