"""The clauses as knowledge keeps them: each call one short transaction of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Update, select, update

from assistant.domain.clause import Clause
from assistant.domain.knowledge import Ruling, StoredClause
from assistant.store.clauses import Clauses
from assistant.store.database import Database
from assistant.store.tables import shops


class ClauseShelf:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def revision(self, shop: str) -> str:
        """A number that grows with every change of this shop's clauses."""
        async with self._database.reading() as connection:
            query = select(shops.c.knowledge).where(shops.c.shop == shop)
            return str((await connection.execute(query)).scalar() or 0)

    async def clauses(self, shop: str) -> list[StoredClause]:
        """All clauses in force, without their pieces."""
        async with self._database.reading() as connection:
            return await Clauses(connection).current(shop)

    async def some(self, shop: str, clauses: Sequence[Clause]) -> list[StoredClause]:
        """These clauses, whole."""
        async with self._database.reading() as connection:
            return await Clauses(connection).whole(shop, [each.id for each in clauses])

    async def save_documents(self, shop: str, documents: Mapping[str, Sequence[StoredClause]]) -> None:
        async with self._database.writing() as connection:
            for document, parts in documents.items():
                await Clauses(connection).replace_document(shop, document, parts)
            await connection.execute(_grown(shop))

    async def forget_document(self, shop: str, document: str) -> int:
        """Destroy a document's clauses in every version; the freed pages are overwritten and given back."""
        async with self._database.writing() as connection:
            gone = await Clauses(connection).forget(shop, document)
            await connection.execute(_grown(shop))
        await self._database.compact()
        return gone

    async def rulings(self, shop: str) -> list[Ruling]:
        async with self._database.reading() as connection:
            return await Clauses(connection).rulings(shop)

    async def rule(self, shop: str, rulings: Sequence[Ruling]) -> None:
        async with self._database.writing() as connection:
            await Clauses(connection).rule(shop, rulings)


def _grown(shop: str) -> Update:
    return update(shops).where(shops.c.shop == shop).values(knowledge=shops.c.knowledge + 1)
