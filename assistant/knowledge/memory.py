"""Clauses kept in memory: for a folder searched without a store, and for tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from assistant.domain.clause import Clause
from assistant.domain.knowledge import Ruling, StoredClause


class MemoryClauses:
    """A ClauseStore that lasts as long as the process."""

    def __init__(self) -> None:
        self._documents: dict[str, dict[str, list[StoredClause]]] = {}
        self._changes: dict[str, int] = {}
        self._rulings: dict[str, dict[frozenset[tuple[str, str]], Ruling]] = {}

    async def revision(self, shop: str) -> str:
        return str(self._changes.get(shop, 0))

    async def clauses(self, shop: str) -> list[StoredClause]:
        return [replace(each, pieces=b"") for each in self._whole(shop)]

    async def some(self, shop: str, clauses: Sequence[Clause]) -> list[StoredClause]:
        wanted = {each.id for each in clauses}
        return [each for each in self._whole(shop) if each.clause.id in wanted]

    async def save_documents(self, shop: str, documents: Mapping[str, Sequence[StoredClause]]) -> None:
        before = {(each.clause.id, each.clause.version): each.pieces for each in self._whole(shop)}
        self._documents.setdefault(shop, {}).update(
            {
                name: [
                    replace(each, pieces=each.pieces or before.get((each.clause.id, each.clause.version), b""))
                    for each in kept
                ]
                for name, kept in documents.items()
            }
        )
        self._changes[shop] = self._changes.get(shop, 0) + 1

    async def forget_document(self, shop: str, document: str) -> int:
        gone = self._documents.get(shop, {}).pop(document, [])
        ids = {each.clause.id for each in gone}
        ruled = self._rulings.get(shop, {})
        self._rulings[shop] = {pair: each for pair, each in ruled.items() if not ids & {each.one[0], each.other[0]}}
        self._changes[shop] = self._changes.get(shop, 0) + 1
        return len(gone)

    async def rulings(self, shop: str) -> list[Ruling]:
        return list(self._rulings.get(shop, {}).values())

    async def rule(self, shop: str, rulings: Sequence[Ruling]) -> None:
        self._rulings.setdefault(shop, {}).update({each.pair: each for each in rulings})

    def _whole(self, shop: str) -> list[StoredClause]:
        return [each for kept in self._documents.get(shop, {}).values() for each in kept]
