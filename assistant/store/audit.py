"""The audit chain as rows; only ever appended to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.audit import GENESIS, AuditRecord, Happened
from assistant.store.tables import audit


class Audit:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._heads: dict[str, tuple[int, str]] = {}

    async def append(
        self, shop: str, *, at: datetime, actor: str, action: str, subject: str, facts: Mapping[str, str]
    ) -> None:
        """One more record at the end of the shop's chain; `facts` without personal data."""
        await self.append_all(shop, [Happened(actor=actor, action=action, subject=subject, facts=facts)], at=at)

    async def append_all(self, shop: str, happened: Sequence[Happened], *, at: datetime) -> None:
        """Several records at the end of the shop's chain, in this order."""
        number, previous = await self._head(shop)
        rows = []
        for each in happened:
            number += 1
            record = AuditRecord(
                shop=shop,
                number=number,
                at=at,
                actor=each.actor,
                action=each.action,
                subject=each.subject,
                facts=dict(each.facts),
                previous=previous,
            )
            previous = record.digest()
            rows.append({name: getattr(record, name) for name in AuditRecord.__slots__} | {"digest": previous})
        if rows:
            await self._connection.execute(insert(audit), rows)
            self._heads[shop] = (number, previous)

    def forget(self) -> None:
        """Read the end of each chain anew: records at it were undone."""
        self._heads.clear()

    async def records(self, shop: str, *, subject: str = "") -> list[tuple[AuditRecord, str]]:
        """The chain of a shop in order, each record with its stored digest."""
        query = select(audit).where(audit.c.shop == shop).order_by(audit.c.number)
        if subject:
            query = query.where(audit.c.subject == subject)
        rows = (await self._connection.execute(query)).mappings()
        return [
            (AuditRecord(**{name: row[name] for name in AuditRecord.__slots__}), str(row["digest"])) for row in rows
        ]

    async def _head(self, shop: str) -> tuple[int, str]:
        if shop not in self._heads:
            query = (
                select(audit.c.number, audit.c.digest)
                .where(audit.c.shop == shop)
                .order_by(audit.c.number.desc())
                .limit(1)
            )
            row = (await self._connection.execute(query)).first()
            self._heads[shop] = (row.number, row.digest) if row else (0, GENESIS)
        return self._heads[shop]
