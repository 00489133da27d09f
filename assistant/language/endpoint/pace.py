"""At most so many a minute: requests and tokens wait for their turn, or are told at once that it comes too late.

A leaky bucket as a meter. The limiters that exist as libraries belong to one event loop; here the desk's loop and that
of the durable engine share one endpoint, and a question has to know how long it would wait before it does.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

MINUTE = 60.0


class Pace:
    """`a_minute` units flow steadily, as many may come together once. 0 is no bound. Loops and threads may share it."""

    def __init__(self, a_minute: int, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._a_minute = a_minute
        self._clock = clock
        self._lock = threading.Lock()
        self._level = 0.0
        self._at = clock()

    def take(self, units: int, *, most_wait: float) -> float | None:
        """Take units and give the seconds to wait before they are used; None, and nothing taken, beyond `most_wait`."""
        if not self._a_minute:
            return 0.0
        with self._lock:
            level = self._leaked()
            units = min(units, self._a_minute)
            wait = max(0.0, (level + units - self._a_minute) * MINUTE / self._a_minute)
            if wait > most_wait:
                return None
            self._level = level + units
            return wait

    def correct(self, units: int) -> None:
        """Count so many more units, or fewer, than were taken."""
        if self._a_minute:
            with self._lock:
                self._level = max(0.0, self._leaked() + units)

    def _leaked(self) -> float:
        now = self._clock()
        self._level = max(0.0, self._level - (now - self._at) * self._a_minute / MINUTE)
        self._at = now
        return self._level
