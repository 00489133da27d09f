"""The durable engine: a backlog is one workflow of batches, which goes on where a killed process left it.

The item table (cases with lease and fence) is the truth; losing the engine delays and never duplicates.
"""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime
from types import TracebackType
from typing import Any

import sqlalchemy

from assistant.desk.triage import Triage
from assistant.engine.owners import is_dead
from assistant.store.database import BUSY_MILLISECONDS

#: pinned, so that an edit of the code does not strand workflows begun before it (research: engine.md 1f)
APPLICATION_VERSION = "1"
#: seconds between two looks at the queue; the default of 1.0 s would cap the throughput
POLL = 0.05


class Engine:
    """DBOS on SQLite or PostgreSQL. Used as a context; one per process."""

    def __init__(self, url: str, triage: Triage) -> None:
        self._url = url
        self._triage = triage
        self._workflow: Any = None

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
            "executor_id": "desk",
            "serializer": Json(),
            "max_executor_threads": 8,
            "log_level": "ERROR",
            "notification_listener_polling_interval_sec": POLL,
        }
        logging.getLogger("dbos").setLevel(logging.ERROR)
        DBOS(config=config)
        self._register()
        DBOS.launch()
        DBOS.register_queue("triage", worker_concurrency=1, global_concurrency=4, polling_interval_sec=POLL)

    async def backlog(self, shop: str, *, now: datetime, batch: int) -> dict[str, int]:
        """Take everything that waits through the stations; joins a run of this shop that is already under way."""
        from dbos import DBOS, SetEnqueueOptions

        await self._triage.free(is_dead)
        with SetEnqueueOptions(deduplication_id=f"backlog:{shop}", duplication_policy="return-existing"):
            handle = await DBOS.enqueue_workflow_async("triage", self._workflow, shop, now.isoformat(), batch)
        totals: dict[str, int] = await handle.get_result(polling_interval_sec=POLL)
        return totals

    def _register(self) -> None:
        from dbos import DBOS

        triage = self._triage

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

        self._workflow = backlog


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
