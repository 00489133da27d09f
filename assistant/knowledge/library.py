"""A shop's knowledge: documents come in, their clauses are kept in the store and found again."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from assistant.domain.clause import Clause, Found, Question
from assistant.domain.knowledge import Ruling, StoredClause, Version
from assistant.domain.note import N_
from assistant.errors import InvalidDocument
from assistant.knowledge.clauses import cut
from assistant.knowledge.conflicts.contradiction import Contradiction, conflicts
from assistant.knowledge.documents.document import Document
from assistant.knowledge.index import VectorIndex
from assistant.knowledge.lifetimes import ended, ends_of, retired, still_ended
from assistant.knowledge.made import Maker
from assistant.knowledge.neighbours import Neighbours
from assistant.knowledge.ports import ClauseStore, Encoder, Reader, Reranker, Rewriter, from_bytes
from assistant.knowledge.ranking import Ranking
from assistant.knowledge.search import HybridSearch, Tools


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What adding documents did. A clause has changed when its words or its place in the document have.

    With `contradictions` nothing was saved: a person must say which clause stands, see `Library.add`.
    """

    documents: int
    clauses_new: int
    clauses_changed: int
    clauses_removed: int
    #: ids of clauses that no longer hold as they did: replaced, ended or gone
    moved: tuple[str, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()


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
        ranking: Ranking,
        reader: Reader | None = None,
        rewriter: Rewriter | None = None,
        reranker: Reranker | None = None,
        any_market: bool = False,
    ) -> None:
        self._store = store
        self._maker = Maker(encoder, reader)
        self._encoder = encoder
        self._reader = reader
        self._index_dir = index_dir
        self._ranking = ranking
        self._rewriter, self._reranker = rewriter, reranker
        self._any_market = any_market
        self._index: VectorIndex | None = None
        self._ready: dict[str, tuple[str, HybridSearch]] = {}
        self._lock = asyncio.Lock()

    async def add(
        self, shop: str, documents: Sequence[Document], *, rulings: Sequence[Ruling] = (), compare: bool = True
    ) -> Added:
        """Add or replace documents; only clauses that read differently are made anew.

        The clauses of a document that one of these supersedes end the day before. A new clause that contradicts
        one that stands is not saved, nor is anything else: the answer names both, and the same call with a
        `Ruling` on each pair goes through. Rulings are kept. Raises InvalidDocument when two documents share an id.
        """
        _refuse_twins(documents)
        stored = _by_document(await self._store.clauses(shop))
        cut_now = {
            document.id: still_ended(
                await asyncio.to_thread(cut, document), [each.clause for each in stored.get(document.id, [])]
            )
            for document in documents
        }
        after = {each: [one.clause for one in kept] for each, kept in stored.items()} | cut_now
        ruled = {each.pair: each for each in (*await self._store.rulings(shop), *rulings)}
        after = retired(ended(after, ends_of(documents)), ruled.values())
        made = {name: await self._maker.made(each, stored.get(name, [])) for name, each in after.items()}
        if compare:
            found = await asyncio.to_thread(self._contradictions, made, stored, frozenset(ruled))
            if found:
                return Added(
                    documents=0, clauses_new=0, clauses_changed=0, clauses_removed=0, contradictions=tuple(found)
                )
        if rulings:
            await self._store.rule(shop, rulings)
        await self._save(shop, made, stored)
        return _added(cut_now, after, stored)

    async def documents(self, shop: str) -> dict[str, list[Clause]]:
        """The clauses that stand, by document."""
        return {
            name: [each.clause for each in kept] for name, kept in _by_document(await self._store.clauses(shop)).items()
        }

    async def expire(self, shop: str, document: str, last: date) -> tuple[str, ...]:
        """Let a document's clauses hold until `last` and no longer; gives the ids of those that ended."""
        stored = _by_document(await self._store.clauses(shop)).get(document, [])
        clauses = ended({document: [each.clause for each in stored]}, {document: last})[document]
        made = await self._maker.made(clauses, stored)
        await self._save(shop, {document: made}, {document: stored})
        pairs = zip(clauses, stored, strict=True)
        return tuple(new.id for new, old in pairs if new.last_day != old.clause.last_day)

    async def forget(self, shop: str, document: str) -> int:
        """Destroy a document and every trace of it in the index; gives how many clauses. An unknown one is no error."""
        async with self._lock:
            gone = await self._store.forget_document(shop, document)
            self._ready.clear()
            await asyncio.to_thread(self._opened_index().clear)
        return gone

    async def search(self, shop: str, question: Question, *, limit: int = 4) -> Found:
        """Look a question up in what the shop's clauses are now."""
        return await (await self.open(shop)).search(question, limit=limit)

    async def open(self, shop: str) -> HybridSearch:
        """The search over a shop's clauses; cheap as long as the store's revision stays the same.

        Clauses that another encoder or reader made are made again and saved.
        """
        async with self._lock:
            revision = await self._store.revision(shop)
            if shop in self._ready and self._ready[shop][0] == revision:
                return self._ready[shop][1]
            stored = await self._store.clauses(shop)
            if not all(map(self._maker.is_mine, stored)):
                kept = _by_document(stored)
                made = {name: await self._maker.made([one.clause for one in each], each) for name, each in kept.items()}
                await self._save(shop, made, kept)
                revision, stored = await self._store.revision(shop), await self._store.clauses(shop)
            search = await asyncio.to_thread(self._indexed, shop, stored)
            self._ready[shop] = revision, search
            return search

    def close(self) -> None:
        if self._index is not None:
            self._index.close()

    async def _save(
        self,
        shop: str,
        made: Mapping[str, Sequence[StoredClause]],
        stored: Mapping[str, Sequence[StoredClause]],
    ) -> None:
        """Save, all at once, the documents that are not stored just like this already."""
        changed = {name: each for name, each in made.items() if not _same(each, stored.get(name, []))}
        if changed:
            await self._store.save_documents(shop, changed)
        self._maker.let_go()

    def _opened_index(self) -> VectorIndex:
        self._index = self._index or VectorIndex(self._index_dir)
        return self._index

    def _indexed(self, shop: str, stored: Sequence[StoredClause]) -> HybridSearch:
        index = self._opened_index()
        clauses = [each.clause for each in stored]
        vectors = [from_bytes(each.vectors, self._encoder.dimensions) for each in stored]
        index.sync(shop, clauses, vectors, self._encoder.name)
        tools = Tools(
            nearest=partial(index.nearest, shop),
            details=partial(self._store.some, shop),
            encoder=self._encoder,
            reader=self._reader,
            ranking=self._ranking,
            rewriter=self._rewriter,
            reranker=self._reranker,
            any_market=self._any_market,
        )
        return HybridSearch(clauses, tools)

    def _contradictions(
        self,
        made: Mapping[str, Sequence[StoredClause]],
        stored: Mapping[str, Sequence[StoredClause]],
        ruled: frozenset[frozenset[Version]],
    ) -> list[Contradiction]:
        """Pairs nobody has ruled on, one of them new or reworded."""
        known = {_standing(each.clause) for kept in stored.values() for each in kept}
        every = [each for kept in made.values() for each in kept]
        new = [each.clause for each in every if _standing(each.clause) not in known]
        if not new:
            return []
        near = Neighbours(every, self._encoder.dimensions)
        return [
            each
            for each in conflicts(new, [one.clause for one in every if _standing(one.clause) in known], near)
            if frozenset((version_of(each.one), version_of(each.other))) not in ruled
        ]


def version_of(clause: Clause) -> Version:
    return clause.id, clause.version


def _standing(clause: Clause) -> tuple[object, ...]:
    """What a clause says and where it holds: another place can make it contradict as other words can."""
    return (*version_of(clause), clause.market, clause.platform, clause.audience, clause.applies_to, clause.valid_from)


def _refuse_twins(documents: Sequence[Document]) -> None:
    ids = [document.id for document in documents]
    if twice := sorted({each for each in ids if ids.count(each) > 1}):
        raise InvalidDocument(
            N_("Two documents have the id {id!r}."), remedy=N_("Give one of them another id."), id=twice[0]
        )


def _same(made: Sequence[StoredClause], stored: Sequence[StoredClause]) -> bool:
    """Whether the store holds just this already; it gave clauses without their pieces."""
    return [(each.clause, each.encoder, each.reader) for each in made] == [
        (each.clause, each.encoder, each.reader) for each in stored
    ]


def _added(
    cut_now: Mapping[str, Sequence[Clause]],
    after: Mapping[str, Sequence[Clause]],
    stored: Mapping[str, Sequence[StoredClause]],
) -> Added:
    before = {each.clause.id: each.clause for kept in stored.values() for each in kept}
    own = {each.clause.id: each.clause.version for name in cut_now for each in stored.get(name, [])}
    now = {clause.id: clause.version for name in cut_now for clause in after[name]}
    standing = {clause.id: clause for clauses in after.values() for clause in clauses}
    moved = [
        name
        for name, clause in before.items()
        if name not in standing
        or replace(standing[name], start=0, end=0, source="") != replace(clause, start=0, end=0, source="")
    ]
    return Added(
        documents=len(cut_now),
        clauses_new=len(now.keys() - own.keys()),
        clauses_changed=sum(own[each] != now[each] for each in now.keys() & own.keys()),
        clauses_removed=len(own.keys() - now.keys()),
        moved=tuple(moved),
    )


def _by_document(stored: Sequence[StoredClause]) -> dict[str, list[StoredClause]]:
    documents: dict[str, list[StoredClause]] = {}
    for each in stored:
        documents.setdefault(each.clause.document, []).append(each)
    return documents
