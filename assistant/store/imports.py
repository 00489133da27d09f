"""Which files were read, and that the sum of their rows holds."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import insert, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.intake import ImportCount, Kind
from assistant.store.tables import imports
from assistant.store.values import next_number


class Imports:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def begin(self, shop: str, file_digest: str, now: datetime, *, kind: Kind) -> int:
        number = await next_number(self._connection, imports, shop)
        await self._connection.execute(
            insert(imports).values(
                shop=shop, id=number, kind=kind, file_digest=file_digest, started_at=now, **_columns(ImportCount())
            )
        )
        return number

    async def count(self, shop: str, number: int, so_far: ImportCount, *, finished_at: datetime | None) -> None:
        await self._connection.execute(
            update(imports)
            .where(imports.c.shop == shop, imports.c.id == number)
            .values(finished_at=finished_at, **_columns(so_far))
        )


def _columns(count: ImportCount) -> dict[str, int]:
    return {name: getattr(count, name) for name in ("read", "new", "updated", "duplicates", "quarantined")}
