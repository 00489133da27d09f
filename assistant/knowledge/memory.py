"""Clauses kept in memory: for a folder searched without a store, and for tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.knowledge.ports import StoredClause


class MemoryClauses:
    """A ClauseStore that lasts as long as the process."""

    def __init__(self) -> None:
        self._documents: dict[str, dict[str, list[StoredClause]]] = {}
        self._changes: dict[str, int] = {}

    async def revision(self, shop: str) -> str:
        return str(self._changes.get(shop, 0))

    async def clauses(self, shop: str) -> list[StoredClause]:
        return [each for kept in self._documents.get(shop, {}).values() for each in kept]

    async def save_documents(self, shop: str, documents: Mapping[str, Sequence[StoredClause]]) -> None:
        self._documents.setdefault(shop, {}).update({name: list(kept) for name, kept in documents.items()})
        self._changes[shop] = self._changes.get(shop, 0) + 1

    async def forget_document(self, shop: str, document: str) -> None:
        self._documents.get(shop, {}).pop(document, None)
        self._changes[shop] = self._changes.get(shop, 0) + 1
