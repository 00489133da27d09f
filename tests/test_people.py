"""Who may decide in a shop: names that look alike are one person, an owner says who is who, nobody is forgotten."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from itertools import product
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import Connection

from assistant.desk.door.people import PeopleBook
from assistant.desk.shop.shops import ShopBook, new_shop
from assistant.domain.people import Role, folded, may_change
from assistant.errors import AboveRole, NotAllowed, UnknownPerson, UnknownShop, WrongInput
from assistant.store.database import Database, alembic_config
from assistant.store.sqlite import sqlite_url
from assistant.store.work import Store
from tests.desk_kit import NOW, lay_tables

pytestmark = pytest.mark.anyio


@pytest.fixture
async def book(tmp_path: Path) -> AsyncIterator[PeopleBook]:
    store = Store(Database(sqlite_url(lay_tables(tmp_path) / "desk.sqlite")))
    for shop in ("m", "other"):
        await ShopBook(store).add(new_shop(shop), now=NOW)
    yield PeopleBook(store)
    await store.close()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Wang", "wang"),
        ("Wang", "ＷＡＮＧ"),
        ("Wang Li", " WangLi "),
        ("李明", "李\u3000明"),
        ("Straße", "STRASSE"),
        ("a\u200bb", "AB"),
    ],
)
def test_names_that_look_alike_are_one(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_who_may_change_whom() -> None:
    allowed = {(actor, role) for actor, role in product(Role, Role) if may_change(actor, role)}
    assert allowed == {*((Role.OWNER, role) for role in Role), (Role.SUPERVISOR, Role.AGENT)}
    assert [actor.reaches(role) for actor, role in product(Role, Role)] == [
        *(True, False, False),
        *(True, True, False),
        *(True, True, True),
    ]


async def test_the_first_owner_names_themselves_and_from_then_on_names_are_asked_for(book: PeopleBook) -> None:
    await book.add("m", "Ola", Role.OWNER, now=NOW)
    with pytest.raises(AboveRole, match="has an owner"):
        await book.add("m", "Mallory", Role.OWNER, now=NOW)
    with pytest.raises(UnknownPerson, match="known: Ola"):
        await book.add("m", "Mallory", Role.AGENT, by="Mallory", now=NOW)
    wang = await book.add("m", " Wang  Li ", Role.SUPERVISOR, by="ola", now=NOW)
    assert (wang.name, wang.added_by) == ("Wang Li", "Ola")
    await book.add("m", "Bo", Role.AGENT, by="Wang Li", now=NOW)
    with pytest.raises(AboveRole, match="Wang Li is supervisor"):
        await book.add("m", "Bo", Role.SUPERVISOR, by="Wang Li", now=NOW)
    with pytest.raises(AboveRole, match="Bo is agent"):
        await book.remove("m", "Wang Li", by="Bo", now=NOW)
    assert [(each.name, each.role) for each in await book.all("m")] == [
        ("Bo", Role.AGENT),
        ("Ola", Role.OWNER),
        ("Wang Li", Role.SUPERVISOR),
    ]
    assert await book.all("other") == []


async def test_the_last_owner_stays(book: PeopleBook) -> None:
    await book.add("m", "Ola", Role.OWNER, now=NOW)
    with pytest.raises(NotAllowed, match="only owner"):
        await book.remove("m", "Ola", by="Ola", now=NOW)
    with pytest.raises(NotAllowed, match="only owner"):
        await book.add("m", "Ola", Role.AGENT, by="Ola", now=NOW)
    await book.add("m", "Pia", Role.OWNER, by="Ola", now=NOW)
    await book.remove("m", "Ola", by="Pia", now=NOW)
    assert [each.name for each in await book.all("m")] == ["Pia"]


async def test_who_is_removed_can_come_back_and_both_are_on_record(book: PeopleBook, tmp_path: Path) -> None:
    await book.add("m", "Bo", Role.AGENT, now=NOW)
    again = await book.add("m", "BO", Role.AGENT, now=NOW)
    assert again.name == "Bo"
    await book.remove("m", "bo", now=NOW)
    with pytest.raises(UnknownPerson, match="Nobody may decide in shop m yet"):
        await book.remove("m", "Bo", now=NOW)
    await book.add("m", "Bo", Role.SUPERVISOR, now=NOW)
    with closing(sqlite3.connect(tmp_path / "desk.sqlite")) as raw:
        rows = raw.execute("SELECT action FROM audit WHERE subject = 'person:Bo' ORDER BY number").fetchall()
    assert [action for (action,) in rows] == ["person_added", "person_removed", "person_added"]


@pytest.mark.parametrize("name", ["", "  ", "\u200b", "x" * 61, "a\u202eb", "a\0b"])
async def test_a_name_that_nobody_can_read_is_refused(book: PeopleBook, name: str) -> None:
    with pytest.raises(WrongInput, match="no name of a person"):
        await book.add("m", name, Role.AGENT, now=NOW)
    with pytest.raises(UnknownShop):
        await book.add("nowhere", "Bo", Role.AGENT, now=NOW)


async def test_the_supervisors_of_an_older_desk_become_people(tmp_path: Path) -> None:
    database = Database(sqlite_url(tmp_path / "desk.sqlite"))

    def older(connection: Connection) -> None:
        command.upgrade(alembic_config(connection), "0002")

    async with database.writing() as connection:
        await connection.run_sync(older)
        await connection.exec_driver_sql(
            "INSERT INTO shops (shop, name, platform, market, currency, time_zone, languages, channel, supervisors, "
            "tone, return_address, salt, knowledge, added_at) VALUES ('m', 'm', 'douyin', 'CN', 'CNY', "
            "'Asia/Shanghai', '[\"zh\"]', 'copy_post', '[\"王主管\", \"Wang\", \"wang \"]', 'warm', '', x'00', 0, "
            "'2026-11-01 08:00:00.000000')"
        )
    await database.migrate()
    book = PeopleBook(Store(database))
    found = [(each.name, each.role, each.added_at.isoformat(), each.added_by) for each in await book.all("m")]
    assert found == [
        ("Wang", Role.SUPERVISOR, "2026-11-01T08:00:00+00:00", "desk"),
        ("王主管", Role.SUPERVISOR, "2026-11-01T08:00:00+00:00", "desk"),
    ]
    assert (await ShopBook(Store(database)).choose("m")).channel == "copy_post"
    await database.close()
