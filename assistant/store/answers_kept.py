"""Answers to requests that may be repeated: one row a person and key, kept for a day."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import RowMapping, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.repeating import Kept
from assistant.store.bulk import put
from assistant.store.tables import answers_kept


class AnswersKept:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, person: str, key: str) -> Kept | None:
        query = select(answers_kept).where(answers_kept.c.person == person, answers_kept.c.key == key)
        row = (await self._connection.execute(query)).mappings().first()
        return _kept(row) if row else None

    async def put(self, kept: Kept) -> None:
        """Insert, or replace what stands under the person's key."""
        await put(self._connection, answers_kept, [{name: getattr(kept, name) for name in Kept.__slots__}])

    async def drop(self, person: str, key: str) -> None:
        where = (answers_kept.c.person == person, answers_kept.c.key == key)
        await self._connection.execute(delete(answers_kept).where(*where))

    async def forget(self, before: datetime) -> None:
        await self._connection.execute(delete(answers_kept).where(answers_kept.c.at < before))

    async def blank(self) -> None:
        """Words were erased: no kept answer may still hold them."""
        await self._connection.execute(update(answers_kept).values(body=None))


def _kept(row: RowMapping) -> Kept:
    return Kept(**{name: row[name] for name in Kept.__slots__})
