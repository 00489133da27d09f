"""Rows as desks have written them, and databases as they stood at each revision."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Connection,
    Date,
    Float,
    Integer,
    LargeBinary,
    Table,
    column,
    insert,
    inspect,
    select,
    table,
)

from assistant.desk.deciding.handling import HandlingDesk
from assistant.desk.deciding.typing import Typing, ViewBook
from assistant.domain.draft import DraftKind
from assistant.store.columns import Digest
from assistant.store.database import Database, alembic_config
from assistant.store.moments import UtcTime
from assistant.store.tables import metadata
from tests.desk_kit import NOW, SHOP, Kit, open_kit, row

Rows = dict[str, list[dict[str, Any]]]
REVISIONS = [each.revision for each in reversed(list(ScriptDirectory.from_config(alembic_config()).walk_revisions()))]
#: names that a shop's list of supervisors held before there were people; one of them is there already, written anew
LEADS = ["Old Lead", " old  lead", "CHEN", ""]
#: first revisions that know a state or take a column away
_PLANNED, _PEOPLE, _PLACES_ANEW = "0008", "0004", "0014"


@cache
def lived() -> Rows:
    """Every table with rows: those of a desk that has worked for a while, else one made up that its links allow."""

    async def make(folder: Path) -> Rows:
        async with open_kit(folder) as kit:
            await _work(kit)
            async with kit.store.database.reading() as connection:
                found = {
                    each.name: [
                        dict(found)
                        for found in (await connection.execute(select(each).order_by(*each.primary_key))).mappings()
                    ]
                    for each in metadata.sorted_tables
                }
        for each in metadata.sorted_tables:
            if not found[each.name]:
                found[each.name] = [_made_up(each, found)]
        return found

    with TemporaryDirectory() as folder, ThreadPoolExecutor(1) as beside:
        return beside.submit(asyncio.run, make(Path(folder))).result()


async def _work(kit: Kit) -> None:
    """Cases in every state: sent and told, queued, edited, rejected, taken over, given to somebody, not read yet."""
    await kit.take(*(row(number, "the seam came apart — 线开了 😡") for number in range(1, 9)))
    await kit.run()
    await kit.take(row(9))
    for case in ("mugu-1", "mugu-2"):
        await kit.approve(case)
        await kit.send()
    await kit.approve("mugu-3")
    await kit.decisions.edit(SHOP, "mugu-4", DraftKind.PUBLIC_REPLY, "We are sorry.", by="Li", now=NOW)
    await kit.decisions.reject(SHOP, "mugu-5", by="Wang", reason="another order", now=NOW)
    await kit.outbox.take_over(SHOP.id, "mugu-6", by="Wang", now=NOW)
    handling = HandlingDesk(kit.store)
    await handling.assign(SHOP.id, "mugu-7", "li", by="Wang", now=NOW)
    await handling.snooze(SHOP.id, "mugu-7", NOW + timedelta(hours=4), by="Li", now=NOW)
    await handling.escalate(SHOP.id, "mugu-8", why="furious", by="Li", now=NOW)
    await Typing(kit.store, kit.decisions).keep(
        SHOP, "mugu-7", DraftKind.PUBLIC_REPLY, "So", version=1, by="Li", now=NOW
    )
    await ViewBook(kit.store).save(SHOP.id, "late ones", "view=late", by="Li")


def _made_up(of: Table, known: Mapping[str, Sequence[Mapping[str, Any]]]) -> dict[str, Any]:
    """One row that points to rows there are; its words and numbers mean nothing."""
    made = {each.name: _value(each) for each in of.columns}
    for link in of.foreign_key_constraints:
        target = known[link.referred_table.name][0]
        made |= {each.parent.name: target[each.column.name] for each in link.elements}
    if "shop" in made:
        made["shop"] = SHOP.id
    return made


def _value(of: Column[Any]) -> Any:
    kind = of.type
    if isinstance(kind, UtcTime):
        return NOW
    if isinstance(kind, Date):
        return NOW.date()
    if isinstance(kind, Digest):
        return "ab" * 32
    if isinstance(kind, JSON):
        return {"a": [1, "ü"]}
    if isinstance(kind, LargeBinary):
        return b"\x00\x01" * 8
    if isinstance(kind, Boolean):
        return True
    if isinstance(kind, Integer | BigInteger | Float):
        return 1
    return "x"


async def at_revision(database: Database, revision: str) -> Rows:
    """Lay the tables of a revision and fill them as a desk of that time would have; gives what lies there."""
    lived()  # first, for PostgreSQL ends a transaction in which nothing is said for so long
    async with database.writing() as connection:
        return await connection.run_sync(_laid, revision)


def _laid(connection: Connection, revision: str) -> Rows:
    command.upgrade(alembic_config(connection), revision)
    found, there = inspect(connection), {}
    for each in metadata.sorted_tables:
        if not found.has_table(each.name):
            continue
        names = {one["name"] for one in found.get_columns(each.name)}
        rows = [
            {name: value for name, value in _then(each.name, one, revision).items() if name in names}
            for one in lived()[each.name]
        ]
        columns = [column(one.name, one.type) for one in each.columns if one.name in names]
        if odd := names - {one.name for one in each.columns}:
            columns += [column(name, JSON()) for name in odd]
        connection.execute(insert(table(each.name, *columns)), rows)
        there[each.name] = rows
    return there


def _then(name: str, row: Mapping[str, Any], revision: str) -> dict[str, Any]:
    """A row as it was written at that revision."""
    past = dict(row)
    if name == "drafts" and revision < _PLANNED and past["state"] == "planned":
        past["state"] = "waiting"
    if name == "shops" and revision < _PEOPLE:
        past["supervisors"] = LEADS
    return past


def expected(name: str, row: Mapping[str, Any], revision: str) -> dict[str, Any]:
    """What must stand there after the migrations."""
    after = {each: value for each, value in row.items() if each != "supervisors"}
    if name == "drafts" and revision < _PLANNED and lived_state(row) == "planned":
        after["state"] = "planned"
    if name == "cases" and revision < _PLACES_ANEW and "place_until" in after:
        after["place_until"] = 0
    return after


def lived_state(row: Mapping[str, Any]) -> str:
    """The state of a draft as the newest desk wrote it."""
    return next(str(each["state"]) for each in lived()["drafts"] if each["id"] == row["id"])


async def standing(database: Database) -> Rows:
    """Every row there is, by table."""
    async with database.reading() as connection:
        return {
            each.name: [
                dict(found) for found in (await connection.execute(select(each).order_by(*each.primary_key))).mappings()
            ]
            for each in metadata.sorted_tables
        }
