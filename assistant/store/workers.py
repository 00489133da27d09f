"""When each worker of a shop was last seen."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.store.tables import workers


class Workers:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def beat(self, shop: str, owner: str, *, now: datetime) -> None:
        """Note that a worker lives."""
        of_owner = (workers.c.shop == shop, workers.c.owner == owner)
        done = await self._connection.execute(update(workers).where(*of_owner).values(seen_at=now))
        if not done.rowcount:
            await self._connection.execute(insert(workers).values(shop=shop, owner=owner, seen_at=now))

    async def seen(self, shop: str) -> dict[str, datetime]:
        """When each was last seen."""
        query = select(workers.c.owner, workers.c.seen_at).where(workers.c.shop == shop)
        return {str(row.owner): row.seen_at for row in await self._connection.execute(query)}

    async def forget(self, shop: str, owners: set[str]) -> None:
        """Take dead ones off the list."""
        await self._connection.execute(delete(workers).where(workers.c.shop == shop, workers.c.owner.in_(owners)))
