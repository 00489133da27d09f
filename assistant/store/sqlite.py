"""SQLite: every commit on disk, one writing block at a time, nothing deleted left in the file."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from threading import Thread
from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from assistant.store.pools import BUSY_MILLISECONDS, ENGINE, Pool

#: first SQLite without the WAL-reset corruption of several connections (SQLite 3.51.3 release notes)
WAL_SAFE = (3, 51, 3)
#: pages kept by a connection; with SQLite's 2 MB an import of many orders reads its pages again and again
CACHE_KIB = 32 * 1024


def sqlite_url(path: Path) -> str:
    return f"sqlite+aiosqlite:///{path}"


def journal_mode() -> str:
    """WAL only where SQLite is free of the WAL-reset bug, else DELETE (research: engine.md 0.7)."""
    return "WAL" if sqlite3.sqlite_version_info >= WAL_SAFE else "DELETE"


def opened(url: str) -> AsyncEngine:
    """An engine whose connections stay open: opening one costs five times what a short transaction does."""
    engine = create_async_engine(url, pool_use_lifo=True, **ENGINE)
    event.listen(engine.sync_engine, "connect", _set_pragmas)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


@asynccontextmanager
async def writing(pool: Pool) -> AsyncIterator[AsyncConnection]:
    """The one writing block: first among those of this loop, in turn, then among all processes, as SQLite lets them."""
    async with pool.turn, pool.engine.execution_options(desk_write=True).begin() as connection:
        yield connection


def not_our_turn(error: DBAPIError) -> bool:
    """Whether a wait for the other writers ended without them."""
    return getattr(error.orig, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY


def cut(connection: Any) -> None:
    """Close a connection whose own loop runs no more, in a loop of its own; back once it is closed."""
    closing = Thread(target=lambda: asyncio.run(connection.close()))
    closing.start()
    closing.join()


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
