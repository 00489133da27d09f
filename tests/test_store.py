"""The database: its migrations build exactly the tables, its settings are safe, shops never mix."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from assistant.desk.shop.shops import ShopBook, new_shop
from assistant.domain.intake import Kind
from assistant.errors import DeskBusy, UnknownShop, UnsafeSetup, WrongInput
from assistant.store.database import HEAD, Database, alembic_config
from assistant.store.sqlite import journal_mode, sqlite_url
from assistant.store.tables import metadata
from assistant.store.work import Store
from tests.desk_kit import NOW, SHOP, open_kit, row

pytestmark = pytest.mark.anyio


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    made = Database(sqlite_url(tmp_path / "desk.sqlite"))
    await made.migrate()
    yield made
    await made.close()


async def test_the_migrations_build_exactly_the_tables(database: Database) -> None:
    def differences(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))

    async with database.reading() as connection:
        assert await connection.run_sync(differences) == []


def test_the_head_is_the_newest_revision() -> None:
    assert ScriptDirectory.from_config(alembic_config()).get_current_head() == HEAD


#: who may come in belongs to the installation, whose people work in several shops (record 24)
OF_THE_INSTALLATION = {"accounts", "sessions", "tokens", "links", "sign_ins_out", "devices", "tries", "answers_kept"}


def test_every_table_carries_the_shop() -> None:
    without = {table.name for table in metadata.sorted_tables if "shop" not in table.primary_key.columns}
    assert without == OF_THE_INSTALLATION


@pytest.mark.parametrize(
    ("pragma", "value"), [("foreign_keys", 1), ("synchronous", 2), ("journal_mode", journal_mode().lower())]
)
async def test_sqlite_is_set_safely(database: Database, pragma: str, value: object) -> None:
    async with database.reading() as connection:
        assert (await connection.execute(text(f"PRAGMA {pragma}"))).scalar() == value


async def test_a_newer_database_is_refused(database: Database) -> None:
    async with database.writing() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(UnsafeSetup, match="newer desk"):
        await database.migrate()


async def test_a_broken_block_leaves_nothing_behind(tmp_path: Path) -> None:
    async with open_kit(tmp_path) as kit:

        async def broken() -> None:
            async with kit.store.writing() as work:
                await work.shops.add(new_shop("half"), NOW)
                raise RuntimeError

        with pytest.raises(RuntimeError):
            await broken()
        assert [each.id for each in await kit.shops.all()] == ["mugu"]


async def test_what_is_read_within_a_moment_is_of_one_moment_and_nothing_is_written_there(tmp_path: Path) -> None:
    async with open_kit(tmp_path) as kit:
        await kit.take(row(1))
        async with kit.store.moment():
            async with kit.store.reading() as first, kit.store.reading() as second:
                assert first is second
            assert await kit.triage.waiting("mugu") == 1
            for block in (kit.store.writing, kit.store.beside):
                with pytest.raises(RuntimeError, match="within a moment"):
                    await block().__aenter__()
        async with kit.store.reading() as first, kit.store.reading() as second:
            assert first is not second
        async with kit.store.writing() as work:
            await work.cases.touch("mugu", ["mugu-1"])


async def test_two_shops_never_mix(tmp_path: Path) -> None:
    async with open_kit(tmp_path) as kit:
        other = replace(SHOP, id="other")
        await kit.shops.add(other, now=NOW)
        await kit.take(row(1))
        count = await kit.intake.take(
            other, [row(1)], kind=Kind.REVIEWS, file_digest="0" * 64, now=NOW, on_bad=kit.bad.append, beside=None
        )
        assert count.new == 1
        assert await kit.triage.waiting("mugu") == 1
        assert [each.case.id for each in await kit.reader.queue("other", now=NOW)] == ["other-1"]
        with pytest.raises(UnknownShop, match="mugu, other"):
            await kit.shops.choose()


@pytest.mark.parametrize("bad", [new_shop("Not An Id"), new_shop("mars", time_zone="Mars/Olympus"), SHOP])
async def test_a_shop_that_means_nothing_is_refused(tmp_path: Path, bad: object) -> None:
    async with open_kit(tmp_path) as kit:
        with pytest.raises(WrongInput):
            await kit.shops.add(bad, now=NOW)  # type: ignore[arg-type]


async def test_a_moment_without_zone_cannot_be_stored(database: Database) -> None:
    with pytest.raises(Exception, match="without a time zone"):
        await ShopBook(Store(database)).add(SHOP, now=datetime(2026, 1, 1))  # noqa: DTZ001


@pytest.mark.parametrize(
    ("query", "plan"),
    [
        ("SELECT * FROM order_lines WHERE shop = 'a' AND order_number IN ('1', '2') ORDER BY line", "order_number=?"),
        ("SELECT line FROM order_lines WHERE shop = 'a' AND line <> sku AND line IN ('1', '2')", "line=?"),
        ("SELECT * FROM cases WHERE shop = 'a' AND order_number IN ('1', '2') ORDER BY number", "order_number=?"),
        ("SELECT * FROM texts WHERE shop = 'a' AND id IN (1, 2)", "id=?"),
    ],
)
async def test_an_in_list_never_reads_a_whole_table(database: Database, query: str, plan: str) -> None:
    async with database.reading() as connection:
        steps = [row.detail for row in await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {query}")]
    assert plan in steps[0]


async def test_who_waits_in_vain_for_another_writer_is_told_so(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assistant.store.sqlite.BUSY_MILLISECONDS", 50)
    other = Database(database.url)
    async with database.writing():
        with pytest.raises(DeskBusy, match="nothing of this was done"):
            async with other.writing():
                raise AssertionError("two wrote at once")
    async with other.writing():
        pass
    await other.close()
