"""A round of follow-ups reads all that wait together, and one that cannot be read blocks no other."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from tests.desk_kit import Kit, change, open_kit
from tests.test_follow_up_desk import resolved, state, with_pack

pytestmark = pytest.mark.anyio


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[Kit]:
    async with open_kit(tmp_path) as made:
        yield made


@contextmanager
def counted() -> Iterator[list[str]]:
    """The statements that any database is given."""
    said: list[str] = []

    def note(_conn: object, _cursor: object, statement: str, *_: object) -> None:
        said.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield said
    finally:
        event.remove(Engine, "before_cursor_execute", note)


async def statements(kit: Kit, now: datetime) -> int:
    with counted() as said:
        assert await kit.follow_ups.round("mugu", now) == []
        await kit.follow_ups.lines("mugu", now)
    assert not [each for each in said if each.startswith(("INSERT", "UPDATE", "DELETE"))]
    return len(said)


async def test_many_that_wait_cost_no_more_statements_than_one(kit: Kit) -> None:
    due = await resolved(kit, 1)
    with_pack(kit, valid_until=due.date() - timedelta(days=1))
    one = await statements(kit, due)
    await resolved(kit, 2, 3, 4, 5)
    assert await state(kit, "mugu-5", due) == ("planned", "no_rules")
    assert await statements(kit, due) <= one + 2


async def test_a_proposal_that_cannot_be_read_blocks_no_other_follow_up(kit: Kit, tmp_path: Path) -> None:
    due = await resolved(kit, 1, 2)
    await change(tmp_path, "UPDATE proposals SET offer = CAST('{broken' AS JSON) WHERE case_id = 'mugu-1'")
    (proposed,) = await kit.follow_ups.round("mugu", due)
    assert proposed.resolution.case == "mugu-2"
    assert await state(kit, "mugu-2", due) == ("proposed", "")
    assert await kit.follow_ups.round("mugu", due) == []
