"""Migrations: from every revision there was, with rows as desks wrote them, and killed while they run."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text

from assistant.calendar.opening_hours import open_time
from assistant.desk.keeping.auditing import Auditing
from assistant.desk.seeing.cases import Reader
from assistant.domain.people import folded
from assistant.settings import Settings
from assistant.store.database import HEAD, Database
from assistant.store.sqlite import sqlite_url
from assistant.store.tables import metadata
from assistant.store.work import Store
from evals.local_postgres import LocalPostgres
from tests.desk_kit import HANDBOOK, SHOP
from tests.history import REVISIONS, Rows, at_revision, expected, lived, standing

pytestmark = [pytest.mark.anyio, pytest.mark.lays_tables]
#: statements of the way from any of these revisions, at least; on SQLite the planner is taught in the same transaction
_STATEMENTS = {"sqlite": 380, "postgresql": 140}
#: for each line, a process that migrates a database and kills itself: before its n-th statement, before the commit (0),
#: or never (-1); says how each ended. They are forks of one that has imported what they need, which takes a second
KILLED = """
import asyncio, os, signal, sys
from alembic import command
from sqlalchemy import event
from sqlalchemy.engine import Engine
from assistant.store.database import Database

url, at, count = "", -1, 0

def die():
    os.kill(os.getpid(), signal.SIGKILL)

@event.listens_for(Engine, "before_cursor_execute")
def look(connection, cursor, statement, parameters, context, many):
    global count
    count += 1
    if count == at:
        die()

@event.listens_for(Engine, "commit")
def last(connection):
    if at == 0 and count > 20:
        die()

async def migrate():
    database = Database(url)
    await database.migrate()
    await database.close()

for line in sys.stdin:
    url, at = line.split()[0], int(line.split()[1])
    if not (child := os.fork()):
        signal.alarm(120)
        asyncio.run(migrate())
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


@dataclass
class Migrating:
    """Processes that migrate, one after the other; `told` is what they wrote of errors."""

    first: subprocess.Popen[str]
    told: Path

    def ends(self, url: str, at: int) -> int:
        """The exit code of a process of its own that migrates a database and dies there."""
        assert self.first.stdin
        assert self.first.stdout
        print(url, at, file=self.first.stdin, flush=True)
        return int(self.first.stdout.readline() or 1)


@pytest.fixture(scope="module")
def migrating(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Migrating]:
    told = tmp_path_factory.mktemp("migrating") / "told"
    command = [sys.executable, "-c", KILLED]
    with (
        told.open("w") as errors,
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True) as first,
    ):
        yield Migrating(first, told)


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty database."""
    if request.param == "sqlite":
        yield sqlite_url(tmp_path / "desk.sqlite")
        return
    server: LocalPostgres = request.getfixturevalue("postgres")
    name = f"m{uuid4().hex}"
    yield Settings(database_url=server.database(name)).database_url
    server.drop(name)


def test_every_table_has_rows_and_most_are_a_desks_own() -> None:
    assert all(lived()[each.name] for each in metadata.sorted_tables)
    assert len({each["state"] for each in lived()["cases"]}) >= 5
    assert len({each["state"] for each in lived()["drafts"]}) >= 5


@pytest.mark.parametrize("revision", REVISIONS)
async def test_from_every_revision_nothing_is_lost(url: str, revision: str) -> None:
    database = Database(url)
    before = await at_revision(database, revision)
    await database.migrate()
    await _is_whole(database, before, revision)
    await database.close()


async def _is_whole(database: Database, before: Rows, revision: str) -> None:
    """The tables are the models', every row is there as it was, links hold, and the desk works with it."""
    after = await standing(database)
    for name, rows in before.items():
        known = [{column: each[column] for column in rows[0] if column in each} for each in after[name]]
        wanted = [expected(name, each, revision) for each in rows]
        if name != "people":
            assert known == wanted, name
    async with database.reading() as connection:
        if (
            connection.dialect.name == "postgresql"
        ):  # comparing takes long on a busy machine, and says nothing meanwhile
            await connection.exec_driver_sql("SET LOCAL idle_in_transaction_session_timeout = 0")
        assert await connection.run_sync(_differences) == []
        assert (await connection.execute(text("SELECT version_num FROM alembic_version"))).scalar() == HEAD
        if connection.dialect.name == "sqlite":
            assert (await connection.execute(text("PRAGMA foreign_key_check"))).all() == []
    names = {(each["key"], each["role"]) for each in after["people"]}
    if revision < "0004":
        assert names == {(folded("Old Lead"), "supervisor"), ("chen", "supervisor")}
    else:
        assert names == {(each["key"], each["role"]) for each in lived()["people"]}
    store = Store(database)
    found = await Auditing(store).verify(SHOP.id)
    assert found.broken_at is None
    view = await Reader(store, HANDBOOK.pack, HANDBOOK.limits, open_time).view(SHOP.id, "mugu-7")
    assert view.proposal


def _differences(connection: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(connection), metadata))


#: parts of the way at which the process dies, then just before the commit
@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.97, 1.0])
@pytest.mark.parametrize("revision", ["0001", "0007"])
async def test_killed_in_the_middle_it_is_as_before_and_then_migrated(
    url: str, migrating: Migrating, revision: str, share: float
) -> None:
    database = Database(url)
    before = await at_revision(database, revision)
    await database.close()
    at = 0 if share == 1.0 else max(2, round(share * _STATEMENTS[url.partition("+")[0]]))
    assert migrating.ends(url, at) == -signal.SIGKILL, migrating.told.read_text()
    again = Database(url)
    async with again.reading() as connection:
        now = (await connection.execute(text("SELECT version_num FROM alembic_version"))).scalar()
    assert now == revision
    await again.migrate()
    await _is_whole(again, before, revision)
    await again.close()


async def test_killed_after_the_commit_it_is_migrated(url: str, migrating: Migrating) -> None:
    database = Database(url)
    before = await at_revision(database, "0010")
    await database.close()
    assert migrating.ends(url, -1) == 0, migrating.told.read_text()
    again = Database(url)
    await again.migrate()
    await _is_whole(again, before, "0010")
    await again.close()
