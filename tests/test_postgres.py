"""What the desk asks of PostgreSQL that SQLite gives by itself, and how it tells that a server is not there."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from assistant.errors import DeskBusy, UnsafeSetup
from assistant.settings import Settings
from assistant.store import postgres as on_server
from assistant.store.database import Database
from assistant.store.work import Store
from evals.local_postgres import LocalPostgres
from tests.desk_kit import NOW, open_kit, order_facts, row, url_of

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("postgres_url")]


@pytest.mark.parametrize("url", ["postgres://u@h/d", "postgresql://u@h/d", "postgresql+asyncpg://u@h/d"])
def test_an_address_as_other_programs_write_it(url: str) -> None:
    settings = Settings(database_url=url)
    assert settings.database_url == settings.engine_url == "postgresql+psycopg://u@h/d"


async def test_workers_that_start_at_once_lay_the_tables_once(postgres: LocalPostgres) -> None:
    url = Settings(database_url=postgres.database("fresh")).database_url
    databases = [Database(url) for _ in range(3)]
    await asyncio.gather(*(each.migrate() for each in databases))
    for each in databases:
        await each.close()
    assert postgres.run("SELECT count(*) FROM alembic_version", database="fresh") == "1"
    postgres.drop("fresh")


async def test_a_reader_sees_one_moment(tmp_path: Path) -> None:
    async with open_kit(tmp_path) as kit, kit.store.reading() as work:
        before = await work.audit.records("mugu")
        async with kit.store.writing() as other:
            await other.audit.append("mugu", at=NOW, actor="a", action="b", subject="c", facts={})
        assert await work.audit.records("mugu") == before


async def test_writers_count_on_from_each_other(tmp_path: Path) -> None:
    """Each block reads the end of the chain and writes one further: two that read the same end would break it."""

    async def append(store: Store) -> None:
        for _ in range(10):
            async with store.writing() as work:
                await work.audit.append("mugu", at=NOW, actor="a", action="b", subject="c", facts={})

    async with open_kit(tmp_path) as kit:
        others = [Store(Database(url_of(tmp_path))) for _ in range(3)]
        await asyncio.gather(*(append(each) for each in others))
        for each in others:
            await each.close()
        found = await kit.auditing.verify("mugu")
        assert (found.broken_at, found.records >= 30) == (None, True)


async def test_a_sleeper_in_a_transaction_loses_its_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(on_server, "IDLE_MILLISECONDS", 400)
    async with open_kit(tmp_path) as kit:
        slept = Store(Database(url_of(tmp_path)))

        async def sleep_in_the_middle() -> None:
            async with slept.writing() as work:
                async with asyncio.timeout(10), kit.store.writing() as other:
                    await other.workers.beat("mugu", "awake:1:a", now=NOW)
                await work.workers.beat("mugu", "asleep:1:a", now=NOW)

        with pytest.raises(DBAPIError):
            await sleep_in_the_middle()
        await slept.close()
        async with kit.store.reading() as work:
            assert set(await work.workers.seen("mugu")) == {"awake:1:a"}


async def test_who_waits_in_vain_is_told_in_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(on_server, "TURN_MILLISECONDS", 50)
    monkeypatch.setattr(on_server, "BUSY_MILLISECONDS", 300)
    async with open_kit(tmp_path) as kit:
        holding = Store(Database(url_of(tmp_path)))
        async with holding.writing():
            with pytest.raises(DeskBusy):
                async with kit.store.writing():
                    pass
            async with kit.store.beside() as work:
                await work.workers.beat("mugu", "alive:1:a", now=NOW)
        await holding.close()


async def test_connections_of_a_loop_that_ended_are_closed(tmp_path: Path, postgres: LocalPostgres) -> None:
    database = Database(url_of(tmp_path))

    async def look() -> None:
        async with database.reading():
            return

    thread = threading.Thread(target=lambda: asyncio.run(look()))
    thread.start()
    await asyncio.to_thread(thread.join)
    await look()
    await database.close()
    name = database.url.partition("@/")[2].partition("?")[0]
    for _ in range(100):
        count = postgres.run(f"SELECT count(*) FROM pg_stat_activity WHERE datname = '{name}'")
        if count == "0":
            break
        await asyncio.sleep(0.05)
    assert count == "0"


async def test_no_word_is_left_in_a_table_or_a_sample(tmp_path: Path, postgres: LocalPostgres) -> None:
    word = "wombat-in-the-parcel"
    async with open_kit(tmp_path) as kit:
        await kit.take(row(1, text=word), row(2))
        name = kit.store.database.url.partition("@/")[2].partition("?")[0]
        postgres.run("ANALYZE; CHECKPOINT", database=name)
        where = (
            postgres.folder / "data" / "base" / postgres.run(f"SELECT oid FROM pg_database WHERE datname = '{name}'")
        )
        holding = {path.name for path in where.iterdir() if word.encode() in path.read_bytes()}
        assert holding == {postgres.run("SELECT pg_relation_filenode('texts')", database=name)}
        async with kit.store.writing() as work:
            await work.texts.destroy("mugu", range(1, 99), now=NOW, by="Li", why="asked")
        assert await kit.store.database.compact()
        postgres.run("CHECKPOINT", database=name)
        assert not [path.name for path in where.iterdir() if word.encode() in path.read_bytes()]


async def test_a_server_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UnsafeSetup, match="ASSISTANT_DATABASE_URL"):
        await Database(f"postgresql+psycopg://postgres@/nothing?host={tmp_path}").migrate()


async def test_a_long_name_breaks_no_import(tmp_path: Path) -> None:
    long = {name: "x" * 999 for name in ("carrier", "province", "member", "supplier", "batch", "source", "sku", "line")}
    async with open_kit(tmp_path) as kit:
        taken = row(1, product="p" * 999, external_id="R" * 300, buyer="b" * 999)
        await kit.take(replace(taken, order=order_facts("5" * 150, **long)))
        await kit.run()
        await kit.approve("mugu-1")
        assert (await kit.send())["private_offer"][0] == "sent"
