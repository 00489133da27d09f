"""How SQLite finds the rows of a statement: whether it follows an index or reads whole tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, event

from assistant.store.database import Database

#: a statement with its parameters
Statement = tuple[str, Sequence[Any]]


@contextmanager
def statements_of() -> Iterator[list[Statement]]:
    """Every reading statement that this process runs within the block, each once."""
    found: dict[str, Sequence[Any]] = {}
    kept: list[Statement] = []

    def heard(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        if statement.startswith(("SELECT", "WITH")):
            found.setdefault(statement, parameters)

    event.listen(Engine, "before_cursor_execute", heard)
    try:
        yield kept
    finally:
        event.remove(Engine, "before_cursor_execute", heard)
        kept += list(found.items())


async def plan_of(database: Database, statement: Statement) -> list[str]:
    """The steps of SQLite's plan, in its own words (sqlite.org/eqp.html)."""
    text, parameters = statement
    async with database.reading() as connection:
        rows = (await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}", tuple(parameters))).all()
    return [str(row[-1]) for row in rows]


def reads_whole(plan: Sequence[str], tables: Sequence[str]) -> list[str]:
    """The steps that read one of these tables from end to end."""
    return [step for step in plan if step.startswith("SCAN ") and step.split()[1] in tables]
