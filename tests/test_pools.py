"""Connections stay open for their loop, and none outlives the database that opened it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from assistant.store.database import Database
from assistant.store.sqlite import sqlite_url


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(sqlite_url(tmp_path / "desk.sqlite"))
    yield made
    asyncio.run(made.close())


async def read(database: Database) -> object:
    async with database.reading() as connection:
        await connection.execute(text("SELECT 1"))
        raw = await connection.get_raw_connection()
        return raw.driver_connection


def test_a_connection_serves_again_in_its_loop_and_in_no_other(database: Database) -> None:
    async def twice() -> tuple[object, object]:
        return await read(database), await read(database)

    first, again = asyncio.run(twice())
    assert first is again
    assert asyncio.run(read(database)) is not first


def test_what_an_ended_loop_left_open_is_cut(database: Database) -> None:
    before = threading.active_count()
    for _ in range(4):
        asyncio.run(read(database))
    assert threading.active_count() <= before + 1
    asyncio.run(database.close())
    assert threading.active_count() <= before


def test_two_loops_at_once_keep_apart(database: Database) -> None:
    async def beside() -> tuple[object, object]:
        own = await read(database)
        return own, await asyncio.to_thread(lambda: asyncio.run(read(database)))

    own, other = asyncio.run(beside())
    assert own is not other
