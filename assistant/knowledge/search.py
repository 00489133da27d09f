"""Finding the clauses that may be relied on: by meaning and by words, within market, platform, date and audience."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from assistant.domain.clause import Audience, Clause, Found, Hit, Question
from assistant.domain.note import N_
from assistant.knowledge.clauses import passage
from assistant.knowledge.documents import by_script
from assistant.knowledge.lexical import LexicalIndex, words
from assistant.knowledge.ports import Encoder, Vector, Vectors

#: candidates taken from each side
FETCHED = 64
#: reciprocal rank fusion: a rank counts weight / (RANK_OFFSET + rank). The usual 60 is made for thousands of
#: candidates; between a few hundred clauses 5 to 20 found more
RANK_OFFSET = 10
#: the weight of matching by words; matching by meaning has 1
WORDS_WEIGHT = 0.7
#: what a clause written for this cause, or only for other causes, is multiplied with
CAUSE_BOOST, CAUSE_MALUS = 1.25, 0.6

NOTHING_IN_FORCE = N_("No clause is in force for this market, platform and date.")
NOTHING_NEAR = N_("No clause is near enough to the question.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Floor:
    """What a question must reach, by meaning or by words, for its clauses to be relied on.

    The cosines of multilingual-e5-small lie close together, and higher between two Chinese texts. Over 328
    clauses of platform rules this floor refused 14 of 20 lines of small talk, none of 76 questions with an
    answer, and 2 of 14 near misses (rules that exist elsewhere). Another encoder needs other numbers.
    """

    #: cosine of a Chinese question and a Chinese clause
    chinese: float = 0.86
    #: cosine of any other pair
    other: float = 0.80
    #: share of the question's words that one clause holds; small talk reached 0.52
    words: float = 0.55


E5_FLOOR = Floor()

#: (clause id, cosine) of the nearest clauses, nearest first, for a vector and a count
Nearest = Callable[[Vector, int], list[tuple[str, float]]]


class HybridSearch:
    """A Searcher over one shop's clauses. What it holds never changes; new clauses are a new search.

    `any_market` lets a question that names no market or platform use every clause; without it such a
    question gets only what holds everywhere.
    """

    def __init__(
        self, clauses: Sequence[Clause], nearest: Nearest, encoder: Encoder, *, floor: Floor, any_market: bool = False
    ) -> None:
        self.clauses = tuple(clauses)
        self._rows = {clause.id: row for row, clause in enumerate(self.clauses)}
        self._nearest = nearest
        self._encoder = encoder
        self._floor = floor
        self._any_market = any_market
        self._lexical = LexicalIndex([passage(clause) for clause in self.clauses])

    async def search(self, question: Question, *, limit: int = 4) -> Found:
        """The best clauses that may be used, or, abstaining, the nearest ones with the reason."""
        usable = {row for row, clause in enumerate(self.clauses) if self._may_use(clause, question)}
        if not usable:
            return Found(hits=(), abstained=True, reason=NOTHING_IN_FORCE)
        topics = self._topics(question, usable)
        if not question.text.strip() and not topics:
            return Found(hits=(), abstained=True, reason=NOTHING_NEAR)
        vectors = await self._encoder.encode_queries([question.text, topics] if topics else [question.text])
        return await asyncio.to_thread(self._found, question, topics, vectors, usable, limit)

    def _topics(self, question: Question, usable: set[int]) -> str:
        """The topics in the script of most usable clauses: words of another would draw its clauses in."""
        chinese = 2 * sum(self.clauses[row].language == "zh" for row in usable) > len(usable)
        return " ".join(each for each in question.topics if (by_script(each) == "zh") == chinese)

    def _may_use(self, clause: Clause, question: Question) -> bool:
        return (
            (clause.market in ("", question.market) or (self._any_market and not question.market))
            and (clause.platform in ("", question.platform) or (self._any_market and not question.platform))
            and clause.valid_on(question.on)
            and (clause.audience is Audience.BUYER or question.audience is Audience.STAFF)
        )

    def _found(self, question: Question, topics: str, vectors: Vectors, usable: set[int], limit: int) -> Found:
        """Topics steer the ranking; whether the clauses may be relied on is judged by the question alone.

        The question and its topics are encoded apart and added: so both are encoded once, however often they
        come together, and on real complaints it ranked better than encoding them as one text.
        """
        near = self._by_meaning(vectors.sum(axis=0), usable, limit)
        matched = self._by_words(words(f"{question.text} {topics}"), usable)
        scores: dict[int, float] = {}
        for rows, weight in (([row for row, _ in near], 1.0), (matched, WORDS_WEIGHT)):
            for rank, row in enumerate(rows, start=1):
                scores[row] = scores.get(row, 0.0) + weight / (RANK_OFFSET + rank)
        best = CAUSE_BOOST * (1.0 + WORDS_WEIGHT) / (RANK_OFFSET + 1)
        hits = [
            Hit(clause=self.clauses[row], score=score * _suits(self.clauses[row], question.cause) / best)
            for row, score in scores.items()
        ]
        hits.sort(key=lambda hit: (-hit.score, self._rows[hit.clause.id]))
        abstained = not self._near_enough(question.text, vectors[0], usable)
        return Found(hits=tuple(hits[:limit]), abstained=abstained, reason=NOTHING_NEAR if abstained else "")

    def _near_enough(self, asked: str, vector: Vector, usable: set[int]) -> bool:
        said = words(asked)
        if any(self._lexical.agreement(said, row) >= self._floor.words for row in self._by_words(said, usable)):
            return True
        near = self._by_meaning(vector, usable, 1)
        if not near:
            return False
        row, cosine = near[0]
        chinese = by_script(asked) == self.clauses[row].language == "zh"
        return cosine >= (self._floor.chinese if chinese else self._floor.other)

    def _by_meaning(self, vector: Vector, usable: set[int], limit: int) -> list[tuple[int, float]]:
        """(row, cosine) of usable clauses, nearest first; asks for all when the filters leave too few."""
        for count in (FETCHED, len(self.clauses)):
            near = list(self._usable(self._nearest(vector, count), usable))
            if len(near) >= limit:
                break
        return near

    def _usable(self, near: Iterable[tuple[str, float]], usable: set[int]) -> Iterable[tuple[int, float]]:
        for clause_id, cosine in near:
            row = self._rows.get(clause_id)
            if row is not None and row in usable:
                yield row, cosine

    def _by_words(self, asked: list[str], usable: set[int]) -> list[int]:
        """Rows of usable clauses that share a word with the question, best first."""
        scores = self._lexical.scores(asked)
        best = [int(row) for row in np.argsort(-scores, kind="stable") if scores[row] > 0 and int(row) in usable]
        return best[:FETCHED]


def _suits(clause: Clause, cause: str) -> float:
    if not cause or not clause.applies_to:
        return 1.0
    return CAUSE_BOOST if cause in clause.applies_to else CAUSE_MALUS
