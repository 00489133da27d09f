"""A desk that began on SQLite moves to PostgreSQL whole, and what stays behind sends nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.calendar.opening_hours import open_time
from assistant.desk.keeping.auditing import Auditing
from assistant.desk.seeing.cases import Reader
from assistant.domain.case import CaseState
from assistant.domain.draft import DraftKind
from assistant.errors import NotAllowed, WrongInput
from assistant.homes import move_home
from assistant.settings import Settings
from assistant.store.database import Database
from assistant.store.sqlite import sqlite_url
from assistant.store.work import Store
from evals.local_postgres import LocalPostgres
from tests.desk_kit import HANDBOOK, NOW, carry_out, open_kit, row

pytestmark = pytest.mark.anyio
LATER = NOW.replace(hour=9)


async def a_desk(home: Path) -> None:
    """Three cases: answered and carried out, approved, proposed."""
    async with open_kit(home) as kit:
        await kit.take(row(1), row(2), row(3))
        await kit.run()
        await kit.approve("mugu-1", "private_offer")
        await kit.send()
        await carry_out(kit, "mugu-1", at=NOW)
        await kit.approve("mugu-2", "private_offer")


async def test_a_desk_moves_whole_and_the_old_one_sends_nothing(tmp_path: Path, postgres: LocalPostgres) -> None:
    await a_desk(tmp_path)
    url = postgres.database("moved")
    moved = await move_home(Settings(home=tmp_path), url, by="Chen", now=LATER)
    assert moved.shops == ("mugu",)
    there = Store(Database(Settings(database_url=url).database_url))
    reader = Reader(there, HANDBOOK.pack, HANDBOOK.limits, open_time)
    assert await reader.counts("mugu") == {CaseState.ANSWERED: 1, CaseState.APPROVED: 1, CaseState.PROPOSED: 1}
    view = await reader.view("mugu", "mugu-3")
    assert view.proposal is not None
    assert DraftKind.PRIVATE_OFFER in {each.kind for each in view.proposal.drafts}
    assert (await Auditing(there).verify("mugu")).damage is None
    async with there.reading() as work:
        assert len(await work.todos.of_case("mugu", "mugu-1")) >= 2
        assert await work.shops.restored_at("mugu") is None
    async with there.writing() as work:
        await work.audit.append("mugu", at=LATER, actor="Chen", action="import", subject="shop:mugu", facts={})
    assert (await Auditing(there).verify("mugu")).damage is None
    await there.close()
    old = Store(Database(sqlite_url(tmp_path / "desk.sqlite")))
    async with old.reading() as work:
        assert await work.shops.restored_at("mugu") is not None
    await old.close()
    with pytest.raises(NotAllowed, match="not empty"):
        await move_home(Settings(home=tmp_path), url, by="Chen", now=LATER)
    postgres.drop("moved")


async def test_nothing_moves_while_somebody_works_or_to_no_server(tmp_path: Path, postgres: LocalPostgres) -> None:
    await a_desk(tmp_path)
    with pytest.raises(WrongInput, match="no address"):
        await move_home(Settings(home=tmp_path), "sqlite:///other.sqlite", by="Chen", now=LATER)
    url = postgres.database("refused")
    here = Store(Database(sqlite_url(tmp_path / "desk.sqlite")))
    async with here.writing() as work:
        await work.workers.beat("mugu", "host:1:a", now=LATER)
    await here.close()
    with pytest.raises(NotAllowed, match="host:1:a"):
        await move_home(Settings(home=tmp_path), url, by="Chen", now=LATER)
    there = Store(Database(Settings(database_url=url).database_url))
    async with there.reading() as work:
        assert await work.shops.all() == []
    await there.close()
    postgres.drop("refused")
