"""Shops' systems that count what reaches them: four kinds, by what they promise about the same text twice."""

from __future__ import annotations

import json
import random
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit

from assistant.domain.outgoing import Resend
from evals.loopback import Handler, Loopback


@dataclass
class CountingServer(Loopback):
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

    def __enter__(self) -> Self:
        self._chance = random.Random(self.seed)
        return super().__enter__()

    def handler(self) -> type[Handler]:
        return _handler(self)

    def url(self, kind: Resend) -> str:
        return f"{self.address}/{kind}"

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


def _handler(server: CountingServer) -> type[Handler]:
    class Counting(Handler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            server.take(self.path.strip("/"), self.headers["webhook-id"], body)
            self._answer({"id": self.headers["webhook-id"][:8]})

        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            target = parse_qs(parts.query).get("target", [""])[0]
            self._answer({"items": server.standing(parts.path.strip("/"), target)})

        def _answer(self, found: dict[str, Any]) -> None:
            self.give(json.dumps(found).encode())

    return Counting
