"""Finding the clauses that may be relied on: by meaning and by words, within market, platform, date and audience."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from assistant.domain.clause import Audience, Clause, Found, Hit, Question
from assistant.domain.knowledge import StoredClause
from assistant.domain.note import N_
from assistant.errors import ModelUnavailable, UnsafeSetup
from assistant.knowledge.background import background_for
from assistant.knowledge.clauses import passage
from assistant.knowledge.concepts import concepts_in
from assistant.knowledge.documents.document import by_script
from assistant.knowledge.index import Near, Scope, key_of, scope_of
from assistant.knowledge.lexical import LexicalIndex, terms
from assistant.knowledge.ports import Encoder, Reader, Reranker, Rewriter, Vector, from_bytes, pieces_from_bytes
from assistant.knowledge.ranking import Asked, Candidate, Marks, Numbers, Ranking, Wording, marked
from assistant.knowledge.views import views

#: candidates taken from each side; where no more clauses are usable, all of them are looked at
FETCHED = 64
#: what a clause written for this cause, or only for other causes, is multiplied with
CAUSE_BOOST, CAUSE_MALUS = 1.25, 0.6
#: views looked at in a scope at most, where a date leaves few usable; Chroma binds a variable for each
FURTHEST = 16_384
#: how much the topics of the playbook, and a model's rewriting, count beside the buyer's own words
TOPIC_SHARE, REWRITTEN_SHARE = 0.35, 1.0
#: candidates a model puts in order
RERANKED = 20
#: clauses whose vectors and readings are kept unpacked
KEPT = 2000

NOTHING_IN_FORCE = N_("No clause is in force for this market, platform and date.")
NOTHING_NEAR = N_("No clause is near enough to the question.")

_ALWAYS, _NEVER = date.min.toordinal(), date.max.toordinal()

#: nearest clauses in some scopes for a vector, of so many views
Nearest = Callable[[Iterable[Scope], Vector, int], list[Near]]
#: these clauses whole, from the store
Details = Callable[[Sequence[Clause]], Awaitable[list[StoredClause]]]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What a search works with."""

    nearest: Nearest
    details: Details
    encoder: Encoder
    #: reads piece by piece; None where there is no such reader, and clauses are ranked without
    reader: Reader | None
    ranking: Ranking
    rewriter: Rewriter | None = None
    reranker: Reranker | None = None
    #: lets a question that names no market or platform use every clause; otherwise it gets what holds everywhere
    any_market: bool = False


class Examined(NamedTuple):
    """Rows of the clauses that were looked at closely, and their marks in the same order."""

    rows: list[int]
    marks: Marks


class HybridSearch:
    """A Searcher over one shop's clauses. What it holds never changes; new clauses are a new search."""

    def __init__(self, clauses: Sequence[Clause], tools: Tools) -> None:
        self.clauses = tuple(clauses)
        self._tools = tools
        self._rows = {key_of(clause): row for row, clause in enumerate(self.clauses)}
        self._lexical = LexicalIndex([passage(clause) for clause in self.clauses])
        self._from = np.array([each.valid_from.toordinal() if each.valid_from else _ALWAYS for each in self.clauses])
        self._until = np.array([each.last_day.toordinal() if each.last_day else _NEVER for each in self.clauses])
        self._scopes = sorted({scope_of(each) for each in self.clauses})
        self._scope = np.array([self._scopes.index(scope_of(each)) for each in self.clauses], dtype=np.int64)
        self._chinese = np.array([each.language == "zh" for each in self.clauses], dtype=np.bool_)
        self._known: OrderedDict[int, Candidate] = OrderedDict()

    async def search(self, question: Question, *, limit: int = 4) -> Found:
        """The best clauses that may be used, or, abstaining, the nearest ones with the reason."""
        usable = self._usable(question)
        if not usable.any():
            told = tuple(sorted(concepts_in(question.text)))
            return Found(hits=(), abstained=True, reason=NOTHING_IN_FORCE, topics=told)
        topics = self._topics(question, usable)
        if not question.text.strip() and not topics:
            return Found(hits=(), abstained=True, reason=NOTHING_NEAR)
        examined = await self._examined(question, topics, usable)
        if self._tools.reranker is None:
            return self._found(question, examined, limit)
        found = await self._judged(
            self._tools.reranker, question, self._found(question, examined, max(limit, RERANKED))
        )
        return replace(found, hits=found.hits[:limit])

    async def examine(self, question: Question) -> Examined:
        """The clauses that are looked at closely, with their marks, to fit the ranking. At least one is usable."""
        usable = self._usable(question)
        return await self._examined(question, self._topics(question, usable), usable)

    async def _examined(self, question: Question, topics: str, usable: Mask) -> Examined:
        said = await self._tools.rewriter.rewritten(question) if self._tools.rewriter else ""
        steering = [(topics, TOPIC_SHARE), (said, REWRITTEN_SHARE)]
        asked = await self._asked([(question.text, 1.0), *(each for each in steering if each[0])])
        rows, words = await asyncio.to_thread(self._candidates, asked, question, usable)
        candidates = await self._whole(rows)
        marks = await asyncio.to_thread(lambda: marked(asked, candidates, self._wording(asked, rows, words)))
        return Examined(rows, marks)

    def _wording(self, asked: Asked, rows: Sequence[int], words: Numbers) -> Wording:
        return Wording(
            words=words,
            agreement=np.array([self._lexical.agreement(asked.terms[0], row) for row in rows]),
            held=self._lexical.held(asked.terms[0], rows),
        )

    def _usable(self, question: Question) -> Mask:
        """Which clauses hold at this place and on this day, for this reader."""
        day = question.on.toordinal()
        mine = np.array([self._may_use(scope, question) for scope in self._scopes], dtype=np.bool_)
        if not len(mine):
            return np.zeros(0, dtype=np.bool_)
        return np.asarray(mine[self._scope] & (self._from <= day) & (day <= self._until))

    def _may_use(self, scope: Scope, question: Question) -> bool:
        """Staff see guidance and what may be quoted to buyers, buyers only the latter."""
        return (
            scope.audience in {Audience.BUYER, question.audience}
            and (scope.market in {"", question.market} or (self._tools.any_market and not question.market))
            and (scope.platform in {"", question.platform} or (self._tools.any_market and not question.platform))
        )

    def _topics(self, question: Question, usable: Mask) -> str:
        """The topics in the script of most usable clauses: words of another would draw its clauses in."""
        chinese = 2 * int((self._chinese & usable).sum()) > int(usable.sum())
        return " ".join(each for each in question.topics if (by_script(each) == "zh") == chinese)

    async def _asked(self, shared: Sequence[tuple[str, float]]) -> Asked:
        """The question as vectors, pieces and terms; what it asks and what steers it stay apart."""
        texts = [text for text, _ in shared]
        try:
            vectors = await self._tools.encoder.encode_queries(texts)
        except (ModelUnavailable, UnsafeSetup):  # an endpoint that is down or turns us away: the rest goes on alone
            vectors = np.zeros((len(texts), self._tools.encoder.dimensions), np.float32)
        readings = await self._tools.reader.read_queries(texts) if self._tools.reader else []
        background = background_for(self._tools.encoder.name)
        usual, nearness = background.places(vectors) if background else np.zeros((2, len(texts)), np.float32)
        return Asked(
            shares=tuple(share for _, share in shared),
            vectors=vectors,
            readings=readings,
            terms=[terms(each) for each in texts],
            usual=usual,
            nearness=nearness,
        )

    async def _judged(self, reranker: Reranker, question: Question, found: Found) -> Found:
        """The hits as a model puts them in order, and abstaining as it says; as they are where it has no answer."""
        best, rest = found.hits[:RERANKED], found.hits[RERANKED:]
        judged = await reranker.reranked(question, [each.clause for each in best])
        if judged is None:
            return found
        return replace(
            found,
            hits=(*(best[place] for place in judged.order), *rest),
            abstained=not judged.answered,
            reason="" if judged.answered else NOTHING_NEAR,
        )

    def _candidates(self, asked: Asked, question: Question, usable: Mask) -> tuple[list[int], Numbers]:
        """Rows worth a closer look, all where few are usable, with their BM25 for each text, shape (texts, rows)."""
        words = np.array([self._lexical.scores(said) for said in asked.terms])
        if int(usable.sum()) <= 2 * FETCHED:
            rows = [int(row) for row in np.flatnonzero(usable)]
            return rows, words[:, rows]
        scopes = [scope for scope in self._scopes if self._may_use(scope, question)]
        vector = np.average(asked.vectors, axis=0, weights=asked.shares)
        found: dict[int, None] = {}
        for count in (2 * FETCHED, 32 * FETCHED, FURTHEST) if vector.any() else ():
            near = [self._rows[key] for key, _ in self._tools.nearest(scopes, vector, count) if key in self._rows]
            found = dict.fromkeys([row for row in near if usable[row]][:FETCHED])
            if len(found) >= FETCHED // 2:
                break
        scores = np.where(usable, words.sum(axis=0), 0.0)
        best = np.argpartition(-scores, min(FETCHED, len(scores) - 1))[:FETCHED]
        rows = list(found | dict.fromkeys(int(row) for row in best if scores[row] > 0))
        return rows, words[:, rows]

    async def _whole(self, rows: Sequence[int]) -> list[Candidate]:
        """Vectors and readings of these rows, from the store where they are not known yet."""
        found = {row: self._known[row] for row in rows if row in self._known}
        if new := [row for row in rows if row not in found]:
            stored = {each.clause.id: each for each in await self._tools.details([self.clauses[row] for row in new])}
            found |= {row: self._candidate(stored.get(self.clauses[row].id)) for row in new}
        for row in rows:
            self._known[row] = found[row]
            self._known.move_to_end(row)
        while len(self._known) > KEPT:
            self._known.popitem(last=False)
        return [found[row] for row in rows]

    def _candidate(self, stored: StoredClause | None) -> Candidate:
        """One that has been forgotten since this search was opened is near to nothing."""
        reader, width = self._tools.reader, self._tools.encoder.dimensions
        vectors = from_bytes(stored.vectors, width) if stored else np.zeros((1, width), np.float32)
        readings = pieces_from_bytes(stored.pieces, reader.narrow) if reader and stored else []
        if reader and not readings:
            readings = [np.zeros((1, reader.narrow), np.int8)]
        return Candidate(vectors=vectors, readings=readings)

    def _found(self, question: Question, examined: Examined, limit: int) -> Found:
        rows, marks, ranking = examined.rows, examined.marks, self._tools.ranking
        total = marks.scores(ranking) * np.array([_suits(self.clauses[row], question.cause) for row in rows])
        best = sorted(range(len(rows)), key=lambda at: (-total[at], rows[at]))
        abstained = marks.sureness(ranking) < ranking.threshold
        return Found(
            hits=tuple(self._hit(rows[at], float(total[at]), int(marks.views[at])) for at in best[:limit]),
            abstained=abstained,
            reason=NOTHING_NEAR if abstained else "",
            topics=tuple(sorted(concepts_in(question.text))),
        )

    def _hit(self, row: int, score: float, view: int) -> Hit:
        clause = self.clauses[row]
        shown = views(clause)
        start, end = shown[view] if view < len(shown) else (0, len(clause.text))
        return Hit(clause=clause, score=min(1.0, score), focus=(start, end))


def _suits(clause: Clause, cause: str) -> float:
    if not cause or not clause.applies_to:
        return 1.0
    return CAUSE_BOOST if cause in clause.applies_to else CAUSE_MALUS
