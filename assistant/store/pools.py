"""A pool of connections for each event loop: a connection belongs to the loop that opened it (docs/decisions/0003)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, cast

from sqlalchemy import QueuePool, event
from sqlalchemy.ext.asyncio import AsyncEngine

from assistant.store.columns import read_json

#: how every engine is made: connections that a loop keeps open (more are opened when needed, and closed again), and no
#: error's message that quotes what people wrote
ENGINE: dict[str, Any] = {"pool_size": 5, "max_overflow": -1, "json_deserializer": read_json, "hide_parameters": True}
#: how long a writing block waits for the others, in milliseconds
BUSY_MILLISECONDS = 30_000
#: seconds that work under way has to end before its database closes, and between two looks at it
MOMENT, LOOK = 2.0, 0.01


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
            for ended in [each for each in self._pools if each.is_closed()]:
                self._cut_all(self._pools.pop(ended))
            pool = found = self._pools[loop] = Pool(self._opening())
            engine = pool.engine.sync_engine
            event.listen(engine, "connect", lambda made, _: pool.opened.append(made.driver_connection))
            event.listen(engine, "close", lambda made, _: pool.opened.remove(made.driver_connection))
        return found

    async def close(self) -> None:
        """Close every connection; those of a loop that runs no more can only be cut.

        What is at work has a moment to end. Longer work keeps its connection: cut, it would wait for it for ever.
        """
        own = asyncio.get_running_loop()
        for loop, pool in list(self._pools.items()):
            if loop is own:
                await _close(pool)
            elif loop.is_running():
                await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(_close(pool), loop))
            else:
                self._cut_all(pool)
        self._pools.clear()

    def _cut_all(self, pool: Pool) -> None:
        for left in list(pool.opened):
            self._cut(left)
        pool.opened.clear()


async def _close(pool: Pool) -> None:
    kept = cast(QueuePool, pool.engine.pool)
    for _ in range(int(MOMENT / LOOK)):
        if not kept.checkedout():
            break
        await asyncio.sleep(LOOK)
    await pool.engine.dispose()
