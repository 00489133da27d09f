"""A database copied into another, whole: every row of every table, or nothing."""

from __future__ import annotations

from sqlalchemy import Table, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.note import N_
from assistant.errors import DamagedRecord, NotAllowed
from assistant.store.bulk import PORTION
from assistant.store.database import Database
from assistant.store.tables import metadata


async def copy_tables(source: Database, target: Database) -> dict[str, int]:
    """How many rows of each table were copied, in one transaction of the target; nobody writes to the source meanwhile.

    Raises NotAllowed where anything lies in the target, DamagedRecord where a table arrives with another number of
    rows; then the target stays as it was.
    """
    tables = metadata.sorted_tables
    async with source.writing() as old, target.writing() as new:
        for table in tables:
            if await _count(new, table):
                raise NotAllowed(
                    N_("The database to move to is not empty: there are rows in {table}."),
                    remedy=N_("Make a new database, and name that."),
                    table=table.name,
                )
        copied = {table.name: await _copy(old, new, table) for table in tables}
        for table in tables:
            if not copied[table.name] == await _count(old, table) == await _count(new, table):
                raise DamagedRecord
    return copied


async def _copy(old: AsyncConnection, new: AsyncConnection, table: Table) -> int:
    """Rows in the order of their keys, so that what points back to an earlier row of its table finds it."""
    rows = [dict(each) for each in (await old.execute(select(table).order_by(*table.primary_key))).mappings()]
    for first in range(0, len(rows), PORTION):
        await new.execute(insert(table), rows[first : first + PORTION])
    return len(rows)


async def _count(connection: AsyncConnection, table: Table) -> int:
    return int((await connection.execute(select(func.count()).select_from(table))).scalar_one())
