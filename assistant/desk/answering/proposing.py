"""New cases become proposals by themselves while the desk is served: one batch after the other, beside the requests."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Protocol

from assistant.desk.answering.triage import BatchResult

#: seconds until a shop whose batch broke is tried again
PAUSE = 30.0

_log = logging.getLogger(__name__)


class Batches(Protocol):
    """Takes up to `limit` new cases of a shop through the stations."""

    def __call__(self, shop: str, *, now: datetime, limit: int) -> Awaitable[BatchResult]: ...


class Proposer:
    """`prepare` is awaited once before the first batch of a shop. Belongs to one event loop; `close` it at the end."""

    def __init__(
        self,
        batches: Batches,
        *,
        prepare: Callable[[str], Awaitable[None]],
        clock: Callable[[], datetime],
        limit: int,
        pause: float = PAUSE,
    ) -> None:
        self._batches = batches
        self._prepare = prepare
        self._clock = clock
        self._limit = limit
        self._pause = pause
        self._prepared: set[str] = set()
        self._waiting: dict[str, None] = {}
        self._later: dict[str, asyncio.TimerHandle] = {}
        self._worker: asyncio.Task[None] | None = None
        self._closed = False

    def wake(self, shop: str) -> None:
        """New cases may wait in this shop."""
        if self._closed:
            return
        self._waiting[shop] = None
        if self._worker is None:
            self._worker = asyncio.create_task(self._work())

    async def close(self) -> None:
        """Let the batch that runs end, and begin no other; what waits is proposed at the next start."""
        self._closed = True
        for each in self._later.values():
            each.cancel()
        if self._worker:
            await self._worker

    async def _work(self) -> None:
        """Batches until nothing waits, the shops in turn."""
        try:
            while self._waiting and not self._closed:
                shop = next(iter(self._waiting))
                del self._waiting[shop]
                await self._batch(shop)
        finally:
            self._worker = None

    async def _batch(self, shop: str) -> None:
        try:
            if shop not in self._prepared:
                await self._prepare(shop)
                self._prepared.add(shop)
            result = await self._batches(shop, now=self._clock(), limit=self._limit)
        except Exception:
            _log.exception("A batch of %s broke; it is tried again in %s s.", shop, self._pause)
            self._later[shop] = asyncio.get_running_loop().call_later(self._pause, self.wake, shop)
            return
        if result.claimed:
            self._waiting[shop] = None
