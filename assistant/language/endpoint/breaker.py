"""A circuit breaker: an endpoint that fails several times in a row is left alone for a while, then tried by one."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

#: seconds an endpoint is left alone at most because it asked for it
LONGEST_REST = 300.0


class Breaker:
    """Closed, open, or half open with one question trying. Event loops and threads may share it.

    Every `enter` that gives True is followed by one of `good`, `bad` and `idle`.
    """

    def __init__(self, *, failures: int, rest: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._most = failures
        self._rest = rest
        self._clock = clock
        self._lock = threading.Lock()
        self._failures = 0
        self._until = 0.0
        self._trying = False

    def enter(self) -> bool:
        """Whether a question may be asked now; of an endpoint that has rested, one at a time."""
        with self._lock:
            if self._clock() < self._until:
                return False
            if self._failures < self._most:
                return True
            if self._trying:
                return False
            self._trying = True
            return True

    def good(self) -> None:
        with self._lock:
            self._failures, self._trying = 0, False

    def bad(self) -> None:
        with self._lock:
            self._failures += 1
            self._trying = False
            if self._failures >= self._most:
                self._until = max(self._until, self._clock() + self._rest)

    def idle(self) -> None:
        """The question ended without saying anything about the endpoint."""
        with self._lock:
            self._trying = False

    def pause(self, seconds: float) -> None:
        """The endpoint asked to be left alone so long; it counts for at most LONGEST_REST."""
        with self._lock:
            self._until = max(self._until, self._clock() + min(seconds, LONGEST_REST))

    @property
    def closed(self) -> bool:
        """Whether the endpoint answered last, as far as is known."""
        with self._lock:
            return self._failures < self._most
