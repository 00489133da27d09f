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
from assistant.store import postgres
from assistant.store.columns import read_json
from assistant.store.planning import teach_planner
from assistant.store.postgres import BUSY_MILLISECONDS
from assistant.store.tables import metadata

#: the newest revision in `migrations/versions`; a test compares it with Alembic's own head
HEAD = "0015"
#: first SQLite without the WAL-reset corruption of several connections (SQLite 3.51.3 release notes)
WAL_SAFE = (3, 51, 3)
#: pages kept during a transaction; with SQLite's 2 MB an import of many orders reads its pages again and again
CACHE_KIB = 32 * 1024


class Database:
    """SQLite or PostgreSQL. `reading` and `writing` give a connection inside a transaction.

    A reading block sees one moment of the database throughout. Of writing blocks there is one at a time, over all
    processes, so that what it read is still so when it writes.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self._file = None if url.startswith("postgresql") else _open(url)
        self._pools = postgres.Pools(url)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        async with self._engine({}, postgres.READING).begin() as connection:
            yield connection

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        apart = self._file.execution_options(desk_write=True).begin() if self._file else self._pools.writing()
        async with apart as connection:
            yield connection

    @asynccontextmanager
    async def beside(self) -> AsyncIterator[AsyncConnection]:
        """A short write of rows that are this process's own; on PostgreSQL it does not wait for the other writers."""
        async with self._engine({"desk_write": True}, postgres.BESIDE).begin() as connection:
            yield connection

    def _engine(self, on_file: dict[str, Any], on_server: dict[str, Any]) -> AsyncEngine:
        if self._file:
            return self._file.execution_options(**on_file)
        return self._pools.here().execution_options(**on_server)

    async def migrate(self) -> None:
        """Bring the schema to HEAD; refuses a database that a newer desk has written."""
        try:
            async with self.reading() as connection:
                revision = await connection.run_sync(_revision)
        except (ImportError, OperationalError) as error:
            raise _unreachable(self.url, error) from error
        if revision == HEAD:
            return
        if revision is not None and revision > HEAD:
            raise UnsafeSetup(
                N_("This database was written by a newer desk (revision {revision}, this one knows {known})."),
                remedy=N_("Install that version or restore a backup."),
                revision=revision,
                known=HEAD,
            )
        async with self.writing() as connection:  # the second of two that start at once finds nothing to do
            await connection.run_sync(_upgrade)

    async def compact(self) -> bool:
        """Write the database anew without what has been deleted, so that no byte of it is left in any file.

        False where another process holds the database or still reads the journal; do it again later.
        """
        apart = {"isolation_level": "AUTOCOMMIT"}
        async with self._engine(apart, apart).connect() as connection:
            if connection.dialect.name != "sqlite":
                return await postgres.rewrite(connection, [table.name for table in metadata.sorted_tables])
            try:
                await connection.exec_driver_sql("VACUUM")
                left = (await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")).first()
            except OperationalError:
                return False
            return left is None or left[0] == 0

    async def close(self) -> None:
        if self._file:
            await self._file.dispose()
        await self._pools.close()


def _unreachable(url: str, error: Exception) -> Exception:
    """What to tell whoever named a server that is not there; a file that cannot be opened tells for itself."""
    if not url.startswith("postgresql"):
        return error
    if isinstance(error, ImportError):
        return UnsafeSetup(
            N_("PostgreSQL needs a driver that is not installed."),
            remedy=N_("Install the desk with it: pip install 'review-repair-desk[postgres]'"),
        )
    return UnsafeSetup(
        N_("The database that ASSISTANT_DATABASE_URL names cannot be used: {problem!r}."),
        remedy=N_("See that it runs, that the database exists and that the user may use it."),
        problem=str(getattr(error, "orig", error)).strip(),
    )


def sqlite_url(path: Path) -> str:
    return f"sqlite+aiosqlite:///{path}"


def journal_mode() -> str:
    """WAL only where SQLite is free of the WAL-reset bug, else DELETE (research: engine.md 0.7)."""
    return "WAL" if sqlite3.sqlite_version_info >= WAL_SAFE else "DELETE"


def _open(url: str) -> AsyncEngine:
    """No pool: a connection belongs to one event loop, and the durable engine runs in a loop of its own."""
    engine = create_async_engine(url, poolclass=NullPool, json_deserializer=read_json)
    event.listen(engine.sync_engine, "connect", _set_pragmas)
    event.listen(engine.sync_engine, "begin", _begin)
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


def _revision(connection: Connection) -> str | None:
    if not connection.dialect.has_table(connection, "alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _upgrade(connection: Connection) -> None:
    from alembic import command

    command.upgrade(alembic_config(connection), "head")
    if connection.dialect.name == "sqlite":
        teach_planner(connection)
    else:
        postgres.loosen(connection)
        postgres.keep_words_out_of_statistics(connection)


def alembic_config(connection: Connection | None = None) -> Any:
    """Alembic's settings for the migrations that ship inside this package."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    return config
