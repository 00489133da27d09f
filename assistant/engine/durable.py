"""The durable engine: it only wakes. Cases and outbox items are the truth, so losing the engine delays, never doubles.

A backlog is one workflow of batches, a send one workflow of one step; each goes on where a killed process left it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from math import inf
from time import monotonic
from traceback import walk_tb
from types import TracebackType
from typing import Any

import sqlalchemy

from assistant.desk.answering.triage import Triage
from assistant.desk.departing.dispatch import ChannelOf, Dispatch
from assistant.engine.owners import is_dead, this_owner
from assistant.store.pools import BUSY_MILLISECONDS
from assistant.store.postgres import keep_safe

#: pinned, so that an edit of the code does not strand workflows begun before it (research: engine.md 1f)
APPLICATION_VERSION = "1"
#: seconds between two looks at the queue; the default of 1.0 s would cap the throughput
POLL = 0.05
#: seconds after which an item that still waits is woken again, and between two looks at wakes that nobody came to yet
WAKE_AGAIN, LOOK_AGAIN = 60, 2.0
#: the partition of a queue that has a limit
ONLY = "all"
#: sends of one worker at a time; each waits for its channel most of its time
SENDS_AT_ONCE = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """What a process needs to send.

    `rates` are the most sends a second through each channel, over all workers; channels not named have no limit.
    """

    dispatch: Dispatch
    channel_of: ChannelOf
    clock: Callable[[], datetime]
    rates: Mapping[str, float] = field(default_factory=dict)


class BrokenStep(Exception):
    """A step of the desk broke; of the error only its type and place are known here."""


class Engine:
    """DBOS on SQLite or PostgreSQL. Used as a context; one per process. Without `sending` it takes backlogs only."""

    def __init__(self, url: str, triage: Triage, sending: Sending | None = None) -> None:
        self._url = url
        self._triage = triage
        self._sending = sending
        self._database: sqlalchemy.Engine | None = None
        self._backlog: Any = None
        self._send: Any = None
        self._queues: set[str] = set()
        self._woken: set[str] = set()
        self._period = 0
        self._waiting: set[str] = set()
        self._looked = -inf

    async def __aenter__(self) -> Engine:
        await asyncio.to_thread(self._start)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        from dbos import DBOS

        await asyncio.to_thread(DBOS.destroy, destroy_registry=True)
        if self._database:
            self._database.dispose()  # DBOS leaves open what it was handed
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor())  # it shut down the one it had put here

    def _start(self) -> None:
        """In a thread of its own: DBOS sets up with blocking calls."""
        from dbos import DBOS, DBOSConfig
        from dbos import DBOSPortableJSONSerializer as Json

        self._database = _open(self._url)
        config: DBOSConfig = {
            "name": "review-repair-desk",
            "system_database_engine": self._database,
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
        self._register_backlog()
        if self._sending:
            self._register_send(self._sending)
        else:
            DBOS.listen_queues(["triage"])
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
        """Wake a worker for an outbox item, at most once in `WAKE_AGAIN` for each claim it may have.

        The item alone says whether it has left: a wake that came to nothing must not be the last one. One that nobody
        came to yet is not repeated: each uses up the channel's rate, so that a thousand texts that wait for a slow
        channel would bring more wakes than it takes, and what is approved next would stand behind all of them.
        """
        from dbos import DBOS, SetEnqueueOptions, SetWorkflowID

        if self._sending is None:
            raise RuntimeError("an engine that only takes backlogs wakes nobody")
        period = int(self._sending.clock().timestamp()) // WAKE_AGAIN
        if period != self._period:
            self._period, self._woken = period, set()
        wake = f"send:{shop}:{item}:{fence}"
        if wake in self._woken or await self._waits(wake):
            return
        rate = self._sending.rates.get(channel)
        queue = await asyncio.to_thread(self._queue_of, channel, rate)
        with SetWorkflowID(f"{wake}:{period}"), SetEnqueueOptions(queue_partition_key=ONLY if rate else None):
            await DBOS.enqueue_workflow_async(queue, self._send, shop, item)
        self._woken.add(wake)

    async def _waits(self, wake: str) -> bool:
        """Whether nobody has come to an earlier wake yet, as of `LOOK_AGAIN` ago at most."""
        if monotonic() - self._looked >= LOOK_AGAIN:
            self._waiting = await asyncio.to_thread(_wakes_that_wait)
            self._looked = monotonic()
        return wake in self._waiting

    async def recover(self, dead: Callable[[str], bool]) -> int:
        """Put the workflows of dead workers back into their queues; gives how many."""
        return await asyncio.to_thread(self._recover, dead)

    def _recover(self, dead: Callable[[str], bool]) -> int:
        """Only a process of the same name takes them up by itself, and ours has a new name each time."""
        from dbos import DBOS

        pending = DBOS.list_workflows(status="PENDING", load_input=False, load_output=False)
        gone = sorted({each.executor_id for each in pending if each.executor_id and _gone(each.executor_id, dead)})
        return len(DBOS._recover_pending_workflows(gone)) if gone else 0

    def _queue_of(self, channel: str, rate: float | None) -> str:
        """The queue of a channel, made at its first use; its limit holds over all workers.

        The limit is that of its only partition: workers that get in each other's way over the limit of a whole queue
        wait twice as long each time, up to two minutes; over that of a partition they look again at once.
        """
        from dbos import DBOS

        name = f"send-{channel}"
        if name not in self._queues:
            DBOS.register_queue(
                name,
                worker_concurrency=SENDS_AT_ONCE,
                partition_limiter={"limit": max(1, round(rate)), "period": max(1.0, 1.0 / rate)} if rate else None,
                polling_interval_sec=POLL,
            )
            self._queues.add(name)
        return name

    def _register_backlog(self) -> None:
        from dbos import DBOS

        triage = self._triage

        @DBOS.step(name="triage_batch")
        async def take_batch(shop: str, now: str, limit: int) -> dict[str, int]:
            with _unquoted():
                result = await triage.batch(shop, now=datetime.fromisoformat(now), limit=limit)
            return {name: getattr(result, name) for name in ("claimed", "proposed", "set_aside", "failed")}

        @DBOS.workflow(name="backlog")
        async def backlog(shop: str, now: str, limit: int) -> dict[str, int]:
            totals: dict[str, int] = {}
            while (result := await take_batch(shop, now, limit))["claimed"]:
                totals = {name: totals.get(name, 0) + n for name, n in result.items()}
            return totals

        self._backlog = backlog

    def _register_send(self, by: Sending) -> None:
        from dbos import DBOS

        @DBOS.step(name="send_item")
        async def send_item(shop: str, item: int) -> str:
            with _unquoted():
                sent = await by.dispatch.one(shop, item, channel_of=by.channel_of, now=by.clock())
            return str(sent.state) if sent else ""

        @DBOS.workflow(name="send")
        async def send(shop: str, item: int) -> str:
            return await send_item(shop, item)

        self._send = send


@contextmanager
def _unquoted() -> Iterator[None]:
    """The engine keeps an error's type and place: a message may quote a buyer, and no erasure comes here."""
    try:
        yield
    except Exception as error:
        *_, (frame, line) = walk_tb(error.__traceback__)
        raise BrokenStep(f"{type(error).__name__} at {frame.f_globals.get('__name__', '')}:{line}") from None


def _wakes_that_wait() -> set[str]:
    """Wakes for outbox items that no worker is through with, without their period."""
    from dbos import DBOS

    found = DBOS.list_workflows(
        workflow_id_prefix="send:", status=["ENQUEUED", "PENDING"], load_input=False, load_output=False
    )
    return {each.workflow_id.rsplit(":", 1)[0] for each in found}


def _gone(owner: str, dead: Callable[[str], bool]) -> bool:
    return owner != this_owner() and dead(owner)


def _open(url: str) -> sqlalchemy.Engine:
    """The engine's own database, as safe as the desk's: every commit on disk, no lock held by a sleeping process."""
    engine = sqlalchemy.create_engine(url, hide_parameters=True)
    sqlalchemy.event.listen(engine, "connect", _set_pragmas if engine.dialect.name == "sqlite" else keep_safe)
    return engine


def _set_pragmas(connection: Any, _record: Any) -> None:
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout={BUSY_MILLISECONDS}")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.close()
