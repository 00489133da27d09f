"""Who works on which case: leases with a fencing number, so that a dead worker blocks nothing for long."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import and_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.case import CaseState
from assistant.domain.known import Claim
from assistant.store.case_rows import load_cases
from assistant.store.tables import cases
from assistant.store.texts import Texts


class Claims:
    def __init__(self, connection: AsyncConnection, texts: Texts) -> None:
        self._connection = connection
        self._texts = texts

    async def claim(self, shop: str, *, owner: str, now: datetime, until: datetime, limit: int) -> list[Claim]:
        """Take up to `limit` new cases nobody holds; each claim carries its fencing number."""
        free = or_(cases.c.lease_until.is_(None), cases.c.lease_until < now)
        due = (
            select(cases.c.id)
            .where(cases.c.shop == shop, cases.c.state == CaseState.NEW, free)
            .order_by(cases.c.number)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        ids = [str(row.id) for row in await self._connection.execute(due)]
        if not ids:
            return []
        await self._connection.execute(
            update(cases)
            .where(cases.c.shop == shop, cases.c.id.in_(ids))
            .values(owner=owner, lease_until=until, fence=cases.c.fence + 1)
        )
        query = select(cases.c.id, cases.c.fence).where(cases.c.shop == shop, cases.c.id.in_(ids))
        fences = {row.id: row.fence for row in await self._connection.execute(query)}
        found = await load_cases(self._connection, self._texts, shop, cases.c.id.in_(ids))
        return [Claim(case=each, fence=fences[each.id]) for each in found]

    async def standing(self, shop: str, claims: Sequence[Claim]) -> set[str]:
        """Cases whose claim still stands: same fence, same version, still new."""
        query = select(cases.c.id, cases.c.fence, cases.c.version).where(
            cases.c.shop == shop,
            cases.c.id.in_([claim.case.id for claim in claims]),
            cases.c.state == CaseState.NEW,
        )
        found = {(row.id, row.fence, row.version) for row in await self._connection.execute(query)}
        return {each.case.id for each in claims if (each.case.id, each.fence, each.case.version) in found}

    async def failed(self, shop: str, claim: Claim, error: str) -> int:
        """Count a failed try and give the claim back; gives the number of tries so far."""
        where = and_(cases.c.shop == shop, cases.c.id == claim.case.id, cases.c.fence == claim.fence)
        await self._connection.execute(
            update(cases)
            .where(where)
            .values(attempts=cases.c.attempts + 1, error=error[:500], owner=None, lease_until=None)
        )
        query = select(cases.c.attempts).where(cases.c.shop == shop, cases.c.id == claim.case.id)
        return int((await self._connection.execute(query)).scalar_one())

    async def owners(self) -> set[str]:
        """Who holds claims now."""
        query = select(cases.c.owner).where(cases.c.owner.is_not(None)).distinct()
        return {str(row.owner) for row in await self._connection.execute(query)}

    async def release(self, owner: str) -> None:
        """Free what a dead owner held."""
        await self._connection.execute(update(cases).where(cases.c.owner == owner).values(owner=None, lease_until=None))
