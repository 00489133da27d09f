"""PostgreSQL: one writing block at a time, no lock held by a process that sleeps."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

from sqlalchemy import Connection, event, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from assistant.store.pools import BUSY_MILLISECONDS, ENGINE, Pool
from assistant.store.tables import metadata

#: how long it stands in the server's queue at a time: the turn of a process that fell asleep there must not come
TURN_MILLISECONDS = 1_000
#: the advisory lock that lets one writing block in at a time, as SQLite does by itself
WRITE_LOCK = 7_215_309
#: after so long without a word inside a transaction PostgreSQL ends it, and with it the lock of a sleeping process
IDLE_MILLISECONDS = 20_000
#: PostgreSQL gives each statement a moment of its own; a reading block needs one for all its statements. A writing
#: block must not have that: its moment would be the one before it waited for the lock.
READING: dict[str, Any] = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
BESIDE: dict[str, Any] = {"isolation_level": "READ COMMITTED"}
WRITING: dict[str, Any] = {**BESIDE, "desk_write": True}


def opened(url: str) -> AsyncEngine:
    """An engine that sees whether a connection it kept still stands."""
    engine = create_async_engine(url, pool_pre_ping=True, **ENGINE)
    event.listen(engine.sync_engine, "begin", _lock)
    event.listen(engine.sync_engine, "connect", partial(keep_safe, turn=TURN_MILLISECONDS))
    return engine


def cut(connection: Any) -> None:
    """End a connection without waiting for it."""
    connection.pgconn.finish()


@asynccontextmanager
async def writing(pool: Pool) -> AsyncIterator[AsyncConnection]:
    """The one writing block: first among those of this loop, then among all processes."""
    async with pool.turn:
        connection = await _begun(pool.engine.execution_options(**WRITING))
        try:
            yield connection
            await connection.commit()
        finally:
            await connection.close()


async def _begun(engine: AsyncEngine) -> AsyncConnection:
    """A connection that alone may write. Raises OperationalError where the others take too long."""
    loop = asyncio.get_running_loop()
    until = loop.time() + BUSY_MILLISECONDS / 1000
    while True:
        connection = await engine.connect()
        try:
            await connection.begin()
        except BaseException as error:
            await connection.close()
            if not not_our_turn(error) or loop.time() > until:
                raise
        else:
            return connection


def not_our_turn(error: BaseException) -> bool:
    """Whether a wait for the lock ended without it (PostgreSQL's lock_not_available)."""
    return isinstance(error, DBAPIError) and getattr(error.orig, "sqlstate", "") == "55P03"


def keep_safe(made: Any, _record: Any, *, turn: int = 0) -> None:
    """Let nobody wait for ever for a process that fell asleep in the middle of a transaction.

    A claim that the server forgets when it crashes would let a text leave twice, so that commits are waited for.
    `turn` is how many milliseconds a lock is waited for; 0 leaves that to the server.
    """
    cursor = made.cursor()
    if turn:
        cursor.execute(f"SELECT set_config('lock_timeout', '{turn}', false)")
    cursor.execute(
        f"SELECT set_config('idle_in_transaction_session_timeout', '{IDLE_MILLISECONDS}', false),"
        " set_config('synchronous_commit', coalesce(nullif(current_setting('synchronous_commit'), 'off'), 'on'), false)"
    )
    cursor.close()
    made.commit()


def _lock(connection: Connection) -> None:
    if connection.get_execution_options().get("desk_write"):
        connection.exec_driver_sql(
            f"SELECT pg_advisory_xact_lock({WRITE_LOCK}), set_config('lock_timeout', '{BUSY_MILLISECONDS}', true)"
        )


async def about(connection: AsyncConnection) -> tuple[str, bool]:
    """The server's version, and whether what it says is written survives its own crash."""
    version = str((await connection.exec_driver_sql("SHOW server_version")).scalar())
    kept = [(await connection.exec_driver_sql(f"SHOW {each}")).scalar() for each in ("fsync", "full_page_writes")]
    return version, kept == ["on", "on"]


async def rewrite(connection: AsyncConnection, tables: list[str]) -> bool:
    """Write every table anew, in files of its own, without what was deleted; False where somebody holds one too long.

    The write-ahead log, copies of the server and its backups keep what they have: those are not the desk's.
    """
    await connection.exec_driver_sql(f"SET lock_timeout = {BUSY_MILLISECONDS}")
    try:
        for table in tables:
            await connection.exec_driver_sql(f'VACUUM (FULL, ANALYZE) "{table}"')
    except DBAPIError:
        return False
    finally:
        await connection.exec_driver_sql(f"SET lock_timeout = {TURN_MILLISECONDS}")
    return True


def loosen(connection: Connection) -> None:
    """Take the limits of length off the columns: SQLite keeps none, so that a long name in an export breaks nothing."""
    query = text(
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = current_schema()"
        " AND character_maximum_length IS NOT NULL AND table_name = ANY(:tables)"
    )
    limited: dict[str, list[str]] = {}
    for row in connection.execute(query, {"tables": [table.name for table in metadata.sorted_tables]}):
        limited.setdefault(row.table_name, []).append(row.column_name)
    for table, columns in limited.items():
        changes = ", ".join(f'ALTER COLUMN "{each}" TYPE varchar' for each in columns)
        connection.exec_driver_sql(f'ALTER TABLE "{table}" {changes}')


def keep_words_out_of_statistics(connection: Connection) -> None:
    """PostgreSQL keeps samples of a column's values for its planner; of people's words it must keep none.

    A sample would outlive the erasure of the text it was taken from (PostgreSQL documentation, `pg_statistic`).
    """
    connection.exec_driver_sql("ALTER TABLE texts ALTER COLUMN body SET STATISTICS 0")
