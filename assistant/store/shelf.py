"""The clauses as knowledge keeps them: each call one short transaction of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Update, select, update

from assistant.domain.clause import Clause
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

    async def clauses(self, shop: str) -> list[tuple[Clause, bytes, str]]:
        async with self._database.reading() as connection:
            return await Clauses(connection).current(shop)

    async def save_documents(self, shop: str, documents: Mapping[str, Sequence[tuple[Clause, bytes, str]]]) -> None:
        async with self._database.writing() as connection:
            for document, parts in documents.items():
                await Clauses(connection).replace_document(shop, document, parts)
            await connection.execute(_grown(shop))

    async def forget_document(self, shop: str, document: str) -> None:
        async with self._database.writing() as connection:
            await Clauses(connection).forget(shop, document)
            await connection.execute(_grown(shop))


def _grown(shop: str) -> Update:
    return update(shops).where(shops.c.shop == shop).values(knowledge=shops.c.knowledge + 1)
