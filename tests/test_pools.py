"""Connections stay open for their loop, and none outlives the database that opened it."""

from __future__ import annotations

import asyncio
import threading
import time
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
    for _ in range(100):  # the last thread ends behind its connection
        if threading.active_count() <= before:
            break
        time.sleep(0.01)
    assert threading.active_count() <= before


def test_two_loops_at_once_keep_apart(database: Database) -> None:
    async def beside() -> tuple[object, object]:
        own = await read(database)
        return own, await asyncio.to_thread(lambda: asyncio.run(read(database)))

    own, other = asyncio.run(beside())
    assert own is not other


def test_writers_of_one_loop_take_turns(database: Database) -> None:
    """Forty at once: SQLite alone would let some of them wait until they give up."""

    async def add(number: int) -> None:
        async with database.writing() as connection:
            await connection.execute(text("INSERT INTO seen VALUES (:number)"), {"number": number})

    async def all_at_once() -> list[int]:
        async with database.writing() as connection:
            await connection.execute(text("CREATE TABLE seen (number INTEGER)"))
        await asyncio.gather(*(add(number) for number in range(40)))
        async with database.reading() as connection:
            return [row.number for row in await connection.execute(text("SELECT number FROM seen"))]

    assert asyncio.run(all_at_once()) == list(range(40))


def test_closing_waits_for_what_is_under_way(database: Database) -> None:
    async def slow(begun: asyncio.Event) -> object:
        async with database.reading() as connection:
            begun.set()
            await asyncio.sleep(0.2)
            return (await connection.execute(text("SELECT 1"))).scalar()

    async def closed_meanwhile() -> object:
        begun = asyncio.Event()
        task = asyncio.create_task(slow(begun))
        await begun.wait()
        await database.close()
        return await task

    assert asyncio.run(closed_meanwhile()) == 1
