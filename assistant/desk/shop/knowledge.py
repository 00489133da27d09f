"""The shop's own policies and FAQs: brought in, looked up, ended, forgotten; and what is missing in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Generic, Protocol, TypeVar
from zoneinfo import ZoneInfo

from assistant.agent.ports import Searcher
from assistant.desk.answering.settle import renew
from assistant.desk.arriving.overtake import overtake
from assistant.desk.ports import Store, Work
from assistant.domain.case import CaseState
from assistant.domain.clause import Clause, Found, Question
from assistant.domain.knowledge import Gap, Ruling
from assistant.domain.note import N_
from assistant.domain.shop import Shop
from assistant.errors import WrongInput

D = TypeVar("D")
D_in = TypeVar("D_in", contravariant=True)

#: cases a gap names
EXAMPLES = 3


class Contradiction(Protocol):
    """Two clauses that cannot both hold, and the words that say so."""

    @property
    def one(self) -> Clause: ...
    @property
    def other(self) -> Clause: ...
    @property
    def kind(self) -> str: ...
    @property
    def said_one(self) -> str: ...
    @property
    def said_other(self) -> str: ...


class Added(Protocol):
    """What adding did, in clauses; with contradictions nothing was added."""

    @property
    def documents(self) -> int: ...
    @property
    def clauses_new(self) -> int: ...
    @property
    def clauses_changed(self) -> int: ...
    @property
    def clauses_removed(self) -> int: ...
    @property
    def moved(self) -> tuple[str, ...]: ...
    @property
    def contradictions(self) -> Sequence[Contradiction]: ...


class Library(Protocol[D_in]):
    """Documents of a shop, cut into clauses and indexed."""

    async def add(self, shop: str, documents: Sequence[D_in], *, rulings: Sequence[Ruling] = ()) -> Added: ...
    async def documents(self, shop: str) -> Mapping[str, Sequence[Clause]]: ...
    async def expire(self, shop: str, document: str, last: date) -> tuple[str, ...]: ...
    async def forget(self, shop: str, document: str) -> int: ...
    async def open(self, shop: str) -> Searcher: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """What forgetting a document destroyed, and what still holds its words: texts that left, or were approved."""

    clauses: int
    drafts_erased: int
    answers_left: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GapCount:
    """How often a matter was asked about that no clause answers; `topic` is a key of the thesaurus, "" for none."""

    topic: str
    count: int
    causes: tuple[str, ...]
    last: datetime
    cases: tuple[str, ...]


class Knowledge(Generic[D]):
    """`read` gives the documents of a file or folder."""

    def __init__(
        self,
        store: Store,
        library: Library[D],
        read: Callable[[Path], Sequence[D]],
        starter: Callable[[], Sequence[D]],
    ) -> None:
        self._store = store
        self._library = library
        self._read = read
        self._starter = starter

    async def add(self, shop: str, path: Path, *, by: str, now: datetime, rulings: Sequence[Ruling] = ()) -> Added:
        """Add or replace the documents of a file or folder; only changed clauses are encoded again.

        Open drafts that cite a clause which no longer holds as it did become stale, and their cases wait anew.
        """
        return await self._add(shop, self._read(path), by=by, now=now, rulings=rulings)

    async def _add(
        self, shop: str, documents: Sequence[D], *, by: str, now: datetime, rulings: Sequence[Ruling] = ()
    ) -> Added:
        added = await self._library.add(shop, documents, rulings=rulings)
        if added.contradictions:
            return added
        facts = {
            "documents": str(added.documents),
            "new": str(added.clauses_new),
            "changed": str(added.clauses_changed),
        }
        if rulings:
            facts["ruled"] = " ".join(
                f"{each.one[0]}@{each.one[1]}|{each.other[0]}@{each.other[1]}" for each in rulings
            )
        async with self._store.writing() as work:
            await work.audit.append(
                shop, at=now, actor=by, action="knowledge_added", subject=f"shop:{shop}", facts=facts
            )
            await _renew_citing(work, shop, added.moved, now)
        return added

    async def start(self, shop: str, *, now: datetime) -> Added | None:
        """Give a shop without any policy the starter ones that ship with the desk; None if it has its own."""
        async with self._store.reading() as work:
            if await work.clauses.any(shop):
                return None
        return await self._add(shop, self._starter(), by="desk", now=now)

    async def documents(self, shop: str) -> Mapping[str, Sequence[Clause]]:
        """The clauses that stand, by document."""
        return await self._library.documents(shop)

    async def expire(self, shop: str, document: str, *, last: date, by: str, now: datetime) -> int:
        """Let a document hold until `last`; gives how many clauses end sooner than before. Raises WrongInput."""
        if document not in await self._library.documents(shop):
            raise _unknown(document)
        moved = await self._library.expire(shop, document, last)
        if moved:
            async with self._store.writing() as work:
                facts = {"document": document, "last": last.isoformat(), "clauses": str(len(moved))}
                await work.audit.append(
                    shop, at=now, actor=by, action="knowledge_ended", subject=f"shop:{shop}", facts=facts
                )
                await _renew_citing(work, shop, moved, now)
        return len(moved)

    async def forget(self, shop: str, document: str, *, by: str, now: datetime) -> Forgotten:
        """Destroy a document, its clauses in every version, and every draft that rests on them and never left.

        What left stays: it is what the shop told a buyer. A document of which only old versions or clauses that lost
        a ruling are left can be forgotten too. Raises WrongInput.
        """
        async with self._store.writing() as work:
            ids = await work.clauses.ids_of(shop, document)
            if not ids:
                raise _unknown(document)
            await _renew_citing(work, shop, ids, now)
            erased, left = await work.proposals.erase_unsent(shop, ids, now=now, by=by)
            facts = {"clauses": str(len(ids)), "drafts": str(erased)}
            await work.audit.append(
                shop, at=now, actor=by, action="knowledge_forgotten", subject=f"shop:{shop}", facts=facts
            )
        gone = await self._library.forget(shop, document)
        return Forgotten(clauses=gone, drafts_erased=erased, answers_left=left)

    async def searcher(self, shop: str) -> Searcher:
        return await self._library.open(shop)

    async def ask(self, shop: Shop, text: str, *, limit: int, now: datetime) -> Found:
        """What the shop's clauses say to a question that somebody asks by hand; one without an answer is counted."""
        question = Question(
            text=text,
            language="",
            market=shop.market,
            platform=shop.platform,
            on=now.astimezone(ZoneInfo(shop.time_zone)).date(),
        )
        found = await (await self.searcher(shop.id)).search(question, limit=limit)
        if found.abstained:
            await self.missed(shop.id, Gap(at=now, cause="", topics=found.topics, language=""))
        return found

    async def missed(self, shop: str, gap: Gap) -> None:
        """Count a question that somebody asked by hand and that found nothing."""
        async with self._store.writing() as work:
            await work.gaps.add(shop, [gap])

    async def gaps(self, shop: str, *, since: datetime) -> list[GapCount]:
        """What was asked and not found since then, by topic, most asked first. A question may have several topics."""
        async with self._store.reading() as work:
            found = await work.gaps.since(shop, since)
        by_topic: dict[str, list[Gap]] = {}
        for gap in found:
            for topic in gap.topics or ("",):
                by_topic.setdefault(topic, []).append(gap)
        counted = [_counted(topic, gaps) for topic, gaps in by_topic.items()]
        return sorted(counted, key=lambda each: (-each.count, each.topic))


def _unknown(document: str) -> WrongInput:
    return WrongInput(
        N_("There is no document {id!r}."), remedy=N_("`assistant knowledge list` shows them."), id=document
    )


async def _renew_citing(work: Work, shop: str, clauses: Iterable[str], now: datetime) -> None:
    """Open answers that cite one of these clauses become stale; cases that were not answered yet wait for a new one."""
    why = N_("a clause it rests on has changed")
    for case in await work.cases.some(shop, await work.proposals.citing(shop, clauses)):
        if case.state in CaseState.open_states():
            await renew(work, case, now=now, why=why)
        else:
            await overtake(work, case, now=now, why=why)


def _counted(topic: str, gaps: Sequence[Gap]) -> GapCount:
    causes = Counter(each.cause for each in gaps if each.cause)
    return GapCount(
        topic=topic,
        count=len(gaps),
        causes=tuple(each for each, _ in causes.most_common()),
        last=max(each.at for each in gaps),
        cases=tuple(dict.fromkeys(each.case for each in reversed(gaps) if each.case))[:EXAMPLES],
    )
