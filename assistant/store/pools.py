"""A pool of connections for each event loop: a connection belongs to the loop that opened it (docs/decisions/0003)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine

#: connections a loop keeps open; more are opened when needed, and closed again
KEPT = 5
#: how long a writing block waits for the others, in milliseconds
BUSY_MILLISECONDS = 30_000


@dataclass(frozen=True, slots=True)
class Pool:
    """`opened` are the connections as their driver knows them, `turn` is whose turn it is to write in this loop."""

    engine: AsyncEngine
    opened: list[Any] = field(default_factory=list)
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)


class Pools:
    """Pools by event loop. `opening` gives a new engine, `cut` ends a connection whose loop runs no more."""

    def __init__(self, opening: Callable[[], AsyncEngine], cut: Callable[[Any], object]) -> None:
        self._opening = opening
        self._cut = cut
        self._pools: dict[asyncio.AbstractEventLoop, Pool] = {}

    def here(self) -> Pool:
        """The pool of the running loop."""
        loop = asyncio.get_running_loop()
        found = self._pools.get(loop)
        if found is None:
            self._leave([each for each in self._pools if each.is_closed()])
            pool = found = self._pools[loop] = Pool(self._opening())
            engine = pool.engine.sync_engine
            event.listen(engine, "connect", lambda made, _: pool.opened.append(made.driver_connection))
            event.listen(engine, "close", lambda made, _: pool.opened.remove(made.driver_connection))
        return found

    async def close(self) -> None:
        """Close every connection; those of a loop that runs no more can only be cut."""
        own = self._pools.get(asyncio.get_running_loop())
        if own:
            await own.engine.dispose()
        self._leave(list(self._pools))

    def _leave(self, loops: list[asyncio.AbstractEventLoop]) -> None:
        for loop in loops:
            for left in self._pools.pop(loop).opened:
                self._cut(left)
