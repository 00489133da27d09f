"""Shops' systems that count what reaches them: four kinds, by what they promise about the same text twice."""

from __future__ import annotations

import json
import random
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from assistant.domain.outgoing import Resend


@dataclass
class CountingServer:
    """Takes texts at `/KIND` and lists them at `/KIND?target=`; survives whoever sends to it."""

    seed: int = 5
    #: kind to key to how often a buyer got it
    effects: dict[str, dict[str, int]] = field(default_factory=dict)
    requests: int = 0
    #: key to how often somebody asked for its text to be taken
    asked: Counter[str] = field(default_factory=Counter)
    #: seconds a text may take before and after it counts, so that a kill finds both moments
    slowest: float = 0.15
    _texts: list[dict[str, Any]] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __enter__(self) -> CountingServer:
        self._chance = random.Random(self.seed)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def url(self, kind: Resend) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/{kind}"

    def take(self, kind: str, key: str, body: dict[str, Any]) -> None:
        """Let the buyer have a text, now or in a moment, whether or not anybody waits for the answer."""
        with self._lock:
            self.asked[key] += 1
        time.sleep(self._chance.uniform(0, self.slowest))
        with self._lock:
            self.requests += 1
            counted = self.effects.setdefault(kind, {})
            again = key in counted and kind in {Resend.KEYED, Resend.UPSERT}
            counted[key] = 1 if again else counted.get(key, 0) + 1
            if not again:
                number = str(len(self._texts))
                self._texts.append({"id": number, "target": body["target"], "text": body["text"], "kind": kind})
        time.sleep(self._chance.uniform(0, self.slowest))

    def standing(self, kind: str, target: str) -> list[dict[str, Any]]:
        with self._lock:
            return [each for each in self._texts if each["kind"] == kind and each["target"] == target]

    def twice(self, kind: str) -> int:
        """Texts that a buyer got more than once."""
        return sum(count > 1 for count in self.effects.get(kind, {}).values())


def _handler(server: CountingServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            server.take(self.path.strip("/"), self.headers["webhook-id"], body)
            self._answer({"id": self.headers["webhook-id"][:8]})

        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            target = parse_qs(parts.query).get("target", [""])[0]
            self._answer({"items": server.standing(parts.path.strip("/"), target)})

        def _answer(self, found: dict[str, Any]) -> None:
            body = json.dumps(found).encode()
            try:
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
            except OSError:
                return  # who sent it was killed

        def log_message(self, format: str, *args: object) -> None:
            return

    return Handler
