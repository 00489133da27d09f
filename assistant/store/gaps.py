"""Questions that found no clause, by what they were about; never by their words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.knowledge import Gap
from assistant.store.tables import gaps
from assistant.store.values import next_number


class Gaps:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, shop: str, found: Sequence[Gap]) -> None:
        if not found:
            return
        first = await next_number(self._connection, gaps, shop)
        rows = [
            {
                "shop": shop,
                "id": first + place,
                "at": each.at,
                "cause": each.cause,
                "topics": list(each.topics),
                "language": each.language,
                "case_id": each.case,
            }
            for place, each in enumerate(found)
        ]
        await self._connection.execute(insert(gaps), rows)

    async def since(self, shop: str, moment: datetime) -> list[Gap]:
        """The gaps met since then, oldest first."""
        query = select(gaps).where(gaps.c.shop == shop, gaps.c.at >= moment).order_by(gaps.c.at, gaps.c.id)
        return [
            Gap(
                at=row.at,
                cause=row.cause,
                topics=tuple(row.topics),
                language=row.language,
                case=row.case_id,
            )
            for row in await self._connection.execute(query)
        ]
