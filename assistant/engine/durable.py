"""The durable engine: it only wakes. Cases and outbox items are the truth, so losing the engine delays, never doubles.

A backlog is one workflow of batches, a send one workflow of one step; each goes on where a killed process left it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime
from types import TracebackType
from typing import Any

import sqlalchemy

from assistant.desk.dispatch import ChannelOf, Dispatch
from assistant.desk.triage import Triage
from assistant.engine.owners import is_dead, this_owner
from assistant.store.database import BUSY_MILLISECONDS

#: pinned, so that an edit of the code does not strand workflows begun before it (research: engine.md 1f)
APPLICATION_VERSION = "1"
#: seconds between two looks at the queue; the default of 1.0 s would cap the throughput
POLL = 0.05
#: sends of one worker at a time; each waits for its channel most of its time
SENDS_AT_ONCE = 8


class Engine:
    """DBOS on SQLite or PostgreSQL. Used as a context; one per process.

    `rates` are the most sends a second through each channel, over all workers; channels not named have no limit.
    Without `dispatch` it takes backlogs only.
    """

    def __init__(
        self,
        url: str,
        triage: Triage,
        *,
        dispatch: Dispatch | None = None,
        channel_of: ChannelOf | None = None,
        clock: Callable[[], datetime] | None = None,
        rates: dict[str, float] | None = None,
    ) -> None:
        self._url = url
        self._triage = triage
        self._dispatch = dispatch
        self._channel_of = channel_of
        self._clock = clock
        self._rates = rates or {}
        self._backlog: Any = None
        self._send: Any = None
        self._queues: set[str] = set()

    async def __aenter__(self) -> Engine:
        await asyncio.to_thread(self._start)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        from dbos import DBOS

        await asyncio.to_thread(DBOS.destroy, destroy_registry=True)

    def _start(self) -> None:
        """In a thread of its own: DBOS sets up with blocking calls."""
        from dbos import DBOS, DBOSConfig
        from dbos import DBOSPortableJSONSerializer as Json

        config: DBOSConfig = {
            "name": "review-repair-desk",
            "system_database_engine": _open(self._url),
            "system_database_url": self._url,
            "application_version": APPLICATION_VERSION,
            "executor_id": this_owner(),
            "serializer": Json(),
            "max_executor_threads": 2 * SENDS_AT_ONCE,
            "log_level": "ERROR",
            "notification_listener_polling_interval_sec": POLL,
        }
        logging.getLogger("dbos").setLevel(logging.ERROR)
        DBOS(config=config)
        self._register()
        DBOS.launch()
        DBOS.register_queue("triage", worker_concurrency=1, global_concurrency=4, polling_interval_sec=POLL)
        self._recover(is_dead)

    async def backlog(self, shop: str, *, now: datetime, batch: int) -> dict[str, int]:
        """Take everything that waits through the stations; joins a run of this shop that is already under way."""
        await self._triage.free(is_dead)
        handle = await self.begin_backlog(shop, now=now, batch=batch)
        totals: dict[str, int] = await handle.get_result(polling_interval_sec=POLL)
        return totals

    async def begin_backlog(self, shop: str, *, now: datetime, batch: int) -> Any:
        """Like `backlog`, without waiting for its end."""
        from dbos import DBOS, SetEnqueueOptions

        with SetEnqueueOptions(deduplication_id=f"backlog:{shop}", duplication_policy="return-existing"):
            return await DBOS.enqueue_workflow_async("triage", self._backlog, shop, now.isoformat(), batch)

    async def begin_send(self, shop: str, item: int, *, fence: int, channel: str) -> None:
        """Wake a worker for an outbox item, once for each claim it may have."""
        from dbos import DBOS, SetWorkflowID

        queue = await asyncio.to_thread(self._queue_of, channel)
        with SetWorkflowID(f"send:{shop}:{item}:{fence}"):
            await DBOS.enqueue_workflow_async(queue, self._send, shop, item)

    async def recover(self, dead: Callable[[str], bool]) -> int:
        """Put the workflows of dead workers back into their queues; gives how many."""
        return await asyncio.to_thread(self._recover, dead)

    def _recover(self, dead: Callable[[str], bool]) -> int:
        """Only a process of the same name takes them up by itself, and ours has a new name each time."""
        from dbos import DBOS

        pending = DBOS.list_workflows(status="PENDING", load_input=False, load_output=False)
        gone = sorted({each.executor_id for each in pending if each.executor_id and _gone(each.executor_id, dead)})
        return len(DBOS._recover_pending_workflows(gone)) if gone else 0

    def _queue_of(self, channel: str) -> str:
        """The queue of a channel, made at its first use; its limit holds over all workers."""
        from dbos import DBOS

        name = f"send-{channel}"
        if name not in self._queues:
            rate = self._rates.get(channel)
            DBOS.register_queue(
                name,
                worker_concurrency=SENDS_AT_ONCE,
                limiter={"limit": max(1, round(rate)), "period": max(1.0, 1.0 / rate)} if rate else None,
                polling_interval_sec=POLL,
            )
            self._queues.add(name)
        return name

    def _register(self) -> None:
        from dbos import DBOS

        triage, dispatch, channel_of, clock = self._triage, self._dispatch, self._channel_of, self._clock

        @DBOS.step(name="triage_batch")
        async def take_batch(shop: str, now: str, limit: int) -> dict[str, int]:
            result = await triage.batch(shop, now=datetime.fromisoformat(now), limit=limit)
            return {name: getattr(result, name) for name in ("claimed", "proposed", "set_aside", "failed")}

        @DBOS.workflow(name="backlog")
        async def backlog(shop: str, now: str, limit: int) -> dict[str, int]:
            totals: dict[str, int] = {}
            while (result := await take_batch(shop, now, limit))["claimed"]:
                totals = {name: totals.get(name, 0) + n for name, n in result.items()}
            return totals

        @DBOS.step(name="send_item")
        async def send_item(shop: str, item: int) -> str:
            if dispatch is None or channel_of is None or clock is None:
                return "this process sends nothing"
            sent = await dispatch.one(shop, item, channel_of=channel_of, now=clock())
            return str(sent.state) if sent else ""

        @DBOS.workflow(name="send")
        async def send(shop: str, item: int) -> str:
            return await send_item(shop, item)

        self._backlog, self._send = backlog, send


def _gone(owner: str, dead: Callable[[str], bool]) -> bool:
    return owner != this_owner() and dead(owner)


def _open(url: str) -> sqlalchemy.Engine:
    """The engine's own database, as safe as the desk's: every commit on disk."""
    engine = sqlalchemy.create_engine(url)
    if engine.dialect.name == "sqlite":
        sqlalchemy.event.listen(engine, "connect", _set_pragmas)
    return engine


def _set_pragmas(connection: Any, _record: Any) -> None:
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout={BUSY_MILLISECONDS}")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.close()
