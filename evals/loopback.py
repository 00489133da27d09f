"""A small HTTP server of a proof's own process, on a free port of 127.0.0.1."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self


class Handler(BaseHTTPRequestHandler):
    """Answers whole and writes no log."""

    def give(self, body: bytes, *, status: int = 200, kind: str = "application/json", location: str = "") -> None:
        """Answer with a body, or where to go on; whoever asked may be gone by then."""
        try:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            if location:
                self.send_header("Location", location)
            self.end_headers()
            self.wfile.write(body)
        except OSError:
            return

    def log_message(self, format: str, *args: object) -> None:
        return


class Loopback:
    """`with` it serves, in threads that end with the process."""

    def __enter__(self) -> Self:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self.handler())
        self._server.daemon_threads = True
        wake = {"poll_interval": 0.05}  # seconds until it sees that it is over
        threading.Thread(target=self._server.serve_forever, kwargs=wake, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def handler(self) -> type[Handler]:
        """What answers a request."""
        raise NotImplementedError

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"
