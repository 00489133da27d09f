"""Clauses with their vectors: the truth the knowledge index is derived from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.clause import Clause
from assistant.store.tables import clauses
from assistant.store.values import from_json, to_json


class Clauses:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def any(self, shop: str) -> bool:
        """Whether the shop has clauses at all."""
        query = select(clauses.c.id).where(clauses.c.shop == shop, clauses.c.current).limit(1)
        return (await self._connection.execute(query)).first() is not None

    async def current(self, shop: str) -> list[tuple[Clause, bytes, str]]:
        """Clauses in force of a shop with vector and encoder name."""
        query = (
            select(clauses.c.value, clauses.c.vector, clauses.c.encoder)
            .where(clauses.c.shop == shop, clauses.c.current)
            .order_by(clauses.c.document, clauses.c.place)
        )
        return [
            (from_json(Clause, row.value), row.vector, row.encoder) for row in await self._connection.execute(query)
        ]

    async def replace_document(self, shop: str, document: str, parts: Sequence[tuple[Clause, bytes, str]]) -> None:
        """The document now consists of these clauses; older versions stay for the drafts that cite them."""
        await self._connection.execute(
            update(clauses).where(clauses.c.shop == shop, clauses.c.document == document).values(current=False)
        )
        for place, (clause, vector, encoder) in enumerate(parts):
            where = (clauses.c.shop == shop, clauses.c.id == clause.id, clauses.c.version == clause.version)
            values = {
                "document": document,
                "current": True,
                "place": place,
                "value": to_json(Clause, clause),
                "valid_from": clause.valid_from,
                "valid_until": clause.valid_until,
                "encoder": encoder,
                "vector": vector,
            }
            if not (await self._connection.execute(update(clauses).where(*where).values(**values))).rowcount:
                await self._connection.execute(
                    insert(clauses).values(shop=shop, id=clause.id, version=clause.version, **values)
                )

    async def forget(self, shop: str, document: str) -> int:
        """Delete every version of a document's clauses; gives how many."""
        done = await self._connection.execute(
            delete(clauses).where(clauses.c.shop == shop, clauses.c.document == document)
        )
        return int(done.rowcount)

    async def current_versions(self, shop: str, ids: Iterable[str]) -> dict[str, str]:
        """The version in force of each clause; one that is gone is left out."""
        query = select(clauses.c.id, clauses.c.version).where(
            clauses.c.shop == shop, clauses.c.id.in_(list(ids)), clauses.c.current
        )
        return {row.id: row.version for row in await self._connection.execute(query)}

    async def versions(self, shop: str, wanted: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Clause]:
        """Clauses by (id, version), old versions too."""
        pairs = set(wanted)
        ids = sorted({each for each, _ in pairs})
        found: dict[tuple[str, str], Clause] = {}
        for first in range(0, len(ids), 500):
            query = select(clauses.c.id, clauses.c.version, clauses.c.value).where(
                clauses.c.shop == shop, clauses.c.id.in_(ids[first : first + 500])
            )
            for row in await self._connection.execute(query):
                if (row.id, row.version) in pairs:
                    found[row.id, row.version] = from_json(Clause, row.value)
        return found
