"""The database: opened safely, migrated to the newest form, written in short transactions."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, NullPool, event, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from assistant.domain.note import N_
from assistant.errors import UnsafeSetup
from assistant.store.planning import teach_planner

#: the newest revision in `migrations/versions`; a test compares it with Alembic's own head
HEAD = "0008"
#: first SQLite without the WAL-reset corruption of several connections (SQLite 3.51.3 release notes)
WAL_SAFE = (3, 51, 3)
BUSY_MILLISECONDS = 30_000
#: pages kept during a transaction; with SQLite's 2 MB an import of many orders reads its pages again and again
CACHE_KIB = 32 * 1024
#: PostgreSQL's advisory lock that lets one writing block in at a time, as SQLite does by itself
WRITE_LOCK = 7_215_309


class Database:
    """One engine. `reading` and `writing` give a connection inside a transaction; writing locks at once on SQLite."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._engine = _open(url)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        async with self._engine.begin() as connection:
            yield connection

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        engine = self._engine.execution_options(desk_write=True)
        async with engine.begin() as connection:
            yield connection

    async def migrate(self) -> None:
        """Bring the schema to HEAD; refuses a database that a newer desk has written."""
        async with self._engine.connect() as connection:
            revision = await connection.run_sync(_revision)
        if revision == HEAD:
            return
        if revision is not None and revision > HEAD:
            raise UnsafeSetup(
                N_("This database was written by a newer desk (revision {revision}, this one knows {known})."),
                remedy=N_("Install that version or restore a backup."),
                revision=revision,
                known=HEAD,
            )
        async with self._engine.begin() as connection:
            await connection.run_sync(_upgrade)

    async def compact(self) -> bool:
        """Write the database anew without what has been deleted, so that no byte of it is left in any file.

        False where another process holds the database or still reads the journal; do it again later.
        """
        engine = self._engine.execution_options(isolation_level="AUTOCOMMIT")
        async with engine.connect() as connection:
            if connection.dialect.name != "sqlite":
                await connection.exec_driver_sql("VACUUM (FULL)")
                return True
            try:
                await connection.exec_driver_sql("VACUUM")
                left = (await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")).first()
            except OperationalError:
                return False
            return left is None or left[0] == 0

    async def close(self) -> None:
        await self._engine.dispose()


def sqlite_url(path: Path) -> str:
    return f"sqlite+aiosqlite:///{path}"


def journal_mode() -> str:
    """WAL only where SQLite is free of the WAL-reset bug, else DELETE (research: engine.md 0.7)."""
    return "WAL" if sqlite3.sqlite_version_info >= WAL_SAFE else "DELETE"


def _open(url: str) -> AsyncEngine:
    """No pool: a connection belongs to one event loop, and the durable engine runs in a loop of its own."""
    engine = create_async_engine(url, poolclass=NullPool)
    if engine.dialect.name == "sqlite":
        event.listen(engine.sync_engine, "connect", _set_pragmas)
        event.listen(engine.sync_engine, "begin", _begin)
    else:
        event.listen(engine.sync_engine, "begin", _lock)
    return engine


def _set_pragmas(connection: Any, _record: Any) -> None:
    """Foreign keys on, every commit on disk; transactions are begun by `_begin`, not by the driver."""
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout={BUSY_MILLISECONDS}")
    cursor.execute(f"PRAGMA journal_mode={journal_mode()}")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA secure_delete=ON")
    cursor.execute(f"PRAGMA cache_size=-{CACHE_KIB}")
    cursor.close()


def _begin(connection: Connection) -> None:
    """SQLAlchemy calls this in AUTOCOMMIT too, where nothing may begin: VACUUM works outside transactions alone."""
    options = connection.get_execution_options()
    if options.get("isolation_level") != "AUTOCOMMIT":
        connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get("desk_write") else "BEGIN")


def _lock(connection: Connection) -> None:
    if connection.get_execution_options().get("desk_write"):
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITE_LOCK})")


def _revision(connection: Connection) -> str | None:
    if not connection.dialect.has_table(connection, "alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _upgrade(connection: Connection) -> None:
    from alembic import command

    command.upgrade(alembic_config(connection), "head")
    if connection.dialect.name == "sqlite":
        teach_planner(connection)


def alembic_config(connection: Connection | None = None) -> Any:
    """Alembic's settings for the migrations that ship inside this package."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    return config
