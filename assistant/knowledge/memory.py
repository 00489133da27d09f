"""Clauses kept in memory: for a folder searched without a store, and for tests."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain.clause import Clause
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

    async def save_document(
        self, shop: str, document: str, clauses: Sequence[Clause], vectors: Sequence[bytes], encoder: str
    ) -> None:
        kept = [(clause, vector, encoder) for clause, vector in zip(clauses, vectors, strict=True)]
        self._documents.setdefault(shop, {})[document] = kept
        self._changes[shop] = self._changes.get(shop, 0) + 1

    async def forget_document(self, shop: str, document: str) -> None:
        self._documents.get(shop, {}).pop(document, None)
        self._changes[shop] = self._changes.get(shop, 0) + 1
