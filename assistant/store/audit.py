"""The audit chain as rows; only ever appended to."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from sqlalchemy import LargeBinary, RowMapping, cast, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.audit import GENESIS, OF_THE_DESK, AuditRecord, Happened, Link
from assistant.store.tables import audit, shops

#: columns that are text inside SQLite
_TEXTS = ("shop", "at", "actor", "action", "subject", "facts", "previous", "digest")


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

    async def newest(self, shop: str) -> int:
        """The number of the last record of a shop; 0 before the first."""
        query = select(func.max(audit.c.number)).where(audit.c.shop == shop)
        return int((await self._connection.execute(query)).scalar() or 0)

    async def after(self, shop: str, number: int, *, limit: int) -> list[AuditRecord]:
        """Records behind a number, oldest first."""
        query = select(audit).where(audit.c.shop == shop, audit.c.number > number).order_by(audit.c.number)
        rows = (await self._connection.execute(query.limit(limit))).mappings()
        return [AuditRecord(**{name: row[name] for name in AuditRecord.__slots__}) for row in rows]

    async def chain(self, shop: str) -> list[Link]:
        """The chain as it stands, in order; no byte in it, however wrong, keeps the rest from being read."""
        if self._connection.dialect.name != "sqlite":  # PostgreSQL stores no broken text, JSON or moment
            return [Link(number=each.number, record=each, digest=kept) for each, kept in await self.records(shop)]
        bare = [cast(audit.c[name], LargeBinary).label(name) for name in _TEXTS]
        query = select(audit.c.number, *bare).where(audit.c.shop == shop).order_by(audit.c.number)
        return [_link(row) for row in (await self._connection.execute(query)).mappings()]

    async def strays(self) -> list[int]:
        """Numbers of records that belong to no shop of this desk."""
        known = audit.c.shop.in_(select(shops.c.shop)) | (audit.c.shop == OF_THE_DESK)
        query = select(audit.c.number).where(~known).order_by(audit.c.number)
        return [int(row.number) for row in await self._connection.execute(query)]

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


def _link(row: RowMapping) -> Link:
    """A row of bytes as a link; what is not byte for byte as this desk writes it is no record."""
    number, kept = int(row["number"]), row["digest"].decode("utf-8", "replace")
    try:
        told = {name: row[name].decode() for name in _TEXTS}
        at = datetime.fromisoformat(told["at"]).replace(tzinfo=UTC)
        facts = json.loads(told["facts"])
    except ValueError:
        return Link(number=number, record=None, digest=kept)
    as_written = {"at": at.replace(tzinfo=None).isoformat(" ", "microseconds"), "facts": json.dumps(facts)}
    if not isinstance(facts, dict) or any(told[name] != text for name, text in as_written.items()):
        return Link(number=number, record=None, digest=kept)
    texts = {name: told[name] for name in ("shop", "actor", "action", "subject", "previous")}
    return Link(number=number, record=AuditRecord(number=number, at=at, facts=facts, **texts), digest=kept)
