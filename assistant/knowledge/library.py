"""A shop's knowledge: documents come in, their clauses are kept in the store and found again."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import numpy as np

from assistant.domain.clause import Clause, Found, Question
from assistant.domain.note import N_
from assistant.errors import InvalidDocument
from assistant.knowledge.clauses import cut, passage
from assistant.knowledge.documents import Document
from assistant.knowledge.index import VectorIndex
from assistant.knowledge.ports import ClauseStore, Encoder, StoredClause, from_bytes, to_bytes
from assistant.knowledge.search import E5_FLOOR, Floor, HybridSearch

#: passages encoded in one go
BATCH = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What adding documents did. A clause has changed when its words or its place in the document have."""

    documents: int
    clauses_new: int
    clauses_changed: int
    clauses_removed: int


class Library:
    """Adds documents to a shop and searches them; the store holds the truth, the index is derived from it.

    `index_dir` is this process's own: two processes must not share it. It may be deleted at any time.
    """

    def __init__(
        self,
        store: ClauseStore,
        encoder: Encoder,
        index_dir: Path,
        *,
        floor: Floor = E5_FLOOR,
        any_market: bool = False,
    ) -> None:
        self._store = store
        self._encoder = encoder
        self._index_dir = index_dir
        self._floor = floor
        self._any_market = any_market
        self._index: VectorIndex | None = None
        self._ready: dict[str, tuple[str, HybridSearch]] = {}
        self._lock = asyncio.Lock()

    async def add(self, shop: str, documents: Sequence[Document]) -> Added:
        """Add or replace documents; only clauses that read differently are encoded again.

        The clauses of a document that one of these supersedes end the day before. Raises InvalidDocument
        when two of the documents share an id.
        """
        ids = [document.id for document in documents]
        if twice := sorted({each for each in ids if ids.count(each) > 1}):
            raise InvalidDocument(
                N_("Two documents have the id {id!r}."), remedy=N_("Give one of them another id."), id=twice[0]
            )
        before = _by_document(await self._store.clauses(shop))
        cut_now = {document.id: list(await asyncio.to_thread(cut, document)) for document in documents}
        known = {clause.id: clause.version for each in ids for clause, _, _ in before.get(each, [])}
        now = {clause.id: clause.version for clauses in cut_now.values() for clause in clauses}
        after = {each: [clause for clause, _, _ in kept] for each, kept in before.items()} | cut_now
        await self._save(shop, _ended(after, _ends(documents)), before)
        return Added(
            documents=len(documents),
            clauses_new=len(now.keys() - known.keys()),
            clauses_changed=sum(known[each] != now[each] for each in now.keys() & known.keys()),
            clauses_removed=len(known.keys() - now.keys()),
        )

    async def remove(self, shop: str, document: str) -> None:
        """Forget a document; an unknown one is no error."""
        await self._store.forget_document(shop, document)

    async def search(self, shop: str, question: Question, *, limit: int = 4) -> Found:
        """Look a question up in what the shop's clauses are now."""
        return await (await self.open(shop)).search(question, limit=limit)

    async def open(self, shop: str) -> HybridSearch:
        """The search over a shop's clauses; cheap as long as the store's revision stays the same.

        Clauses that another encoder made are encoded again and saved.
        """
        async with self._lock:
            revision = await self._store.revision(shop)
            if shop in self._ready and self._ready[shop][0] == revision:
                return self._ready[shop][1]
            stored = _by_document(await self._store.clauses(shop))
            await self._save(shop, {name: [each[0] for each in kept] for name, kept in stored.items()}, stored)
            revision = await self._store.revision(shop)
            search = await asyncio.to_thread(self._indexed, shop, await self._store.clauses(shop))
            self._ready[shop] = revision, search
            return search

    def close(self) -> None:
        if self._index is not None:
            self._index.close()

    def _indexed(self, shop: str, stored: Sequence[StoredClause]) -> HybridSearch:
        self._index = self._index or VectorIndex(self._index_dir)
        clauses = [clause for clause, _, _ in stored]
        vectors = from_bytes([vector for _, vector, _ in stored], self._encoder.dimensions)
        self._index.sync(shop, clauses, vectors, self._encoder.name)
        nearest = partial(self._index.nearest, shop)
        return HybridSearch(clauses, nearest, self._encoder, floor=self._floor, any_market=self._any_market)

    async def _save(
        self, shop: str, documents: Mapping[str, Sequence[Clause]], before: Mapping[str, Sequence[StoredClause]]
    ) -> None:
        """Save, all at once, the documents that are not stored just like this already."""
        changed = {}
        for document, clauses in documents.items():
            made = await self._stored(clauses, before.get(document, []))
            if made is not None:
                changed[document] = made
        if changed:
            await self._store.save_documents(shop, changed)

    async def _stored(self, clauses: Sequence[Clause], before: Sequence[StoredClause]) -> list[StoredClause] | None:
        """Clauses with their vectors, only new passages encoded; None where nothing changed."""
        name = self._encoder.name
        if [(clause, name) for clause in clauses] == [(clause, encoder) for clause, _, encoder in before]:
            return None
        vectors = {passage(clause): vector for clause, vector, encoder in before if encoder == name}
        new = [each for each in dict.fromkeys(passage(clause) for clause in clauses) if each not in vectors]
        for at in range(0, len(new), BATCH):
            part = new[at : at + BATCH]
            made = await self._encoder.encode_passages(part)
            vectors |= {text: to_bytes(np.asarray(row)) for text, row in zip(part, made, strict=True)}
        return [(clause, vectors[passage(clause)], name) for clause in clauses]


def _by_document(stored: Iterable[StoredClause]) -> dict[str, list[StoredClause]]:
    documents: dict[str, list[StoredClause]] = {}
    for each in stored:
        documents.setdefault(each[0].document, []).append(each)
    return documents


def _ends(documents: Iterable[Document]) -> dict[str, date]:
    """The last day of every document that one of these supersedes."""
    ends: dict[str, date] = {}
    for document in documents:
        for old in document.supersedes:
            if document.valid_from:
                last = document.valid_from - timedelta(days=1)
                ends[old] = min(last, ends.get(old, last))
    return ends


def _ended(documents: Mapping[str, Sequence[Clause]], ends: Mapping[str, date]) -> dict[str, Sequence[Clause]]:
    """The documents, the superseded ones in force no longer than they may be."""
    return {
        name: [replace(clause, valid_until=min(ends[name], clause.valid_until or ends[name])) for clause in clauses]
        if name in ends
        else clauses
        for name, clauses in documents.items()
    }
