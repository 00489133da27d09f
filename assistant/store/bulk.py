"""Many rows in few statements, the same on SQLite and PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import ColumnElement, RowMapping, Select, Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

T = TypeVar("T")

#: values in one IN list: far below the parameter limits of both databases, and one plan serves most calls
PORTION = 500


def portions(values: Iterable[T]) -> Iterator[list[T]]:
    """The values, each once, in lists of at most PORTION."""
    once = list(dict.fromkeys(values))
    for first in range(0, len(once), PORTION):
        yield once[first : first + PORTION]


async def rows_of(
    connection: AsyncConnection, query: Select[Any], column: ColumnElement[Any], wanted: Iterable[Any]
) -> list[RowMapping]:
    """Rows of the query whose column is one of those wanted."""
    found: list[RowMapping] = []
    for part in portions(wanted):
        found += (await connection.execute(query.where(column.in_(part)))).mappings()
    return found


async def put(connection: AsyncConnection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows, or replace what stands under their primary keys. All rows name the same columns."""
    if not rows:
        return
    statement = _insert(connection, table)
    key = [column.name for column in table.primary_key]
    values = {name: statement.excluded[name] for name in rows[0] if name not in key}
    await connection.execute(statement.on_conflict_do_update(index_elements=key, set_=values), list(rows))


async def add_up(
    connection: AsyncConnection, table: Table, rows: Sequence[Mapping[str, Any]], counted: Sequence[str]
) -> None:
    """Insert rows, or add their counts to what stands under their primary keys; safe beside other writers."""
    statement = _insert(connection, table)
    values = {name: table.c[name] + statement.excluded[name] for name in counted}
    key = [column.name for column in table.primary_key]
    await connection.execute(statement.on_conflict_do_update(index_elements=key, set_=values), list(rows))


async def put_missing(connection: AsyncConnection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert the rows whose primary key is free; the others change nothing."""
    if rows:
        await connection.execute(_insert(connection, table).on_conflict_do_nothing(), list(rows))


def _insert(connection: AsyncConnection, table: Table) -> sqlite.Insert | postgresql.Insert:
    if connection.dialect.name == "sqlite":
        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql

    return postgresql.insert(table)


def merged(before: Mapping[str, Any], said: Mapping[str, Any]) -> dict[str, Any]:
    """What stood before with what is said now; None and "" say nothing."""
    return {**before, **{name: value for name, value in said.items() if value is not None and value != ""}}


def blank(table: Table, **known: Any) -> dict[str, Any]:
    """A row of which only `known` is known."""
    return {**_blank(table), **known}


@cache
def _blank(table: Table) -> dict[str, Any]:
    return {column.name: None if column.nullable else "" for column in table.columns}
