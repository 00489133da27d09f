"""How near a clause is to a question, and how sure it is that the nearest one answers it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from assistant.knowledge.ports import STEPS, Pieces, Vector, Vectors

Numbers = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question: first what is asked, then what steers it: the playbook's topics, a model's rewriting."""

    #: how much each counts beside what is asked, the first being 1
    shares: tuple[float, ...]
    vectors: Vectors
    #: (pieces (pieces, narrow), weights (pieces,)) of each; empty without a reader
    readings: list[tuple[Vectors, Vector]]
    terms: list[list[str]]
    #: what the background tells of each text: `Background.places`; 0 without one
    usual: Vector
    nearness: Vector


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A clause's views: vectors (views, dimensions), and their readings, empty without a reader."""

    vectors: Vectors
    readings: list[Pieces]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What the words of candidates tell beside their meaning."""

    #: BM25 of each text, shape (texts, candidates)
    words: Numbers
    #: share of what is asked that a candidate says in the same words, 0..1, shape (candidates,)
    agreement: Numbers
    #: share of the concepts of what is asked that a candidate names, 0..1, shape (candidates,)
    held: Numbers


class Signs(NamedTuple):
    """What tells whether a search found an answer; also what each of these weighs.

    How long the question is would tell much, but only of how our questions came about.
    """

    #: how near the nearest candidate is by its pieces, 0..1
    late: float = 0.0
    #: how near the nearest is as a whole, 0..1
    dense: float = 0.0
    #: share of the question's concepts that one candidate names at most, 0..1
    held: float = 0.0
    #: how much the question is like those that rules answer, and unlike their near misses; 0 is neither
    usual: float = 0.0
    #: how much nearer the nearest is than passages on all kinds of matters of which none is this shop's
    ahead: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """Weights of the marks of a clause, and of the signs of a whole search, fitted on our own questions.

    `python -m evals.retrieval fit` gives them; another encoder or reader needs others.
    """

    late: float
    dense: float
    words: float
    agreement: float
    #: a logistic of `Marks.signs`
    sure: Signs
    bias: float
    #: abstain below
    threshold: float


#: for the bundled reader, which is the encoder too
EMBEDDED = Ranking(
    late=1.0,
    dense=1.0,
    words=0.08,
    agreement=0.1,
    sure=Signs(dense=10.458, held=1.144, usual=0.369, ahead=17.062),
    bias=-7.867,
    threshold=0.63,
)
#: for an encoder that may be anybody's: it brings candidates, the bundled reader alone puts them in order
FOREIGN = Ranking(
    late=1.0,
    dense=0.0,
    words=0.03,
    agreement=0.05,
    sure=Signs(late=16.956),
    bias=-11.721,
    threshold=0.77,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What tells how near each candidate is, each of shape (candidates,), and its best view.

    `late`, `dense` and `words` are steered; `each_late` and `each_dense` are of each text alone, shape (texts,
    candidates); `usual` and `nearness` are `Asked`'s own.
    """

    late: Numbers
    dense: Numbers
    words: Numbers
    agreement: Numbers
    held: Numbers
    each_late: Numbers
    each_dense: Numbers
    usual: Vector
    nearness: Vector
    views: npt.NDArray[np.int64]

    def of(self, places: npt.NDArray[np.bool_]) -> Marks:
        """The marks as they would be were only these candidates there, one at least."""
        return replace(
            self,
            late=self.late[places],
            dense=self.dense[places],
            words=self.words[places],
            agreement=self.agreement[places],
            each_late=self.each_late[:, places],
            each_dense=self.each_dense[:, places],
            held=self.held[places],
            views=self.views[places],
        )

    def scores(self, ranking: Ranking) -> Numbers:
        """One score for each candidate, 0..1."""
        total = (
            ranking.late * self.late
            + ranking.dense * self.dense
            + ranking.words * self.words
            + ranking.agreement * self.agreement
        )
        spread = max(ranking.late + ranking.dense + ranking.words + ranking.agreement, 1e-6)
        return np.asarray(np.clip(total / spread, 0.0, 1.0), np.float32)

    def signs(self, text: int = 0) -> Signs:
        """Whether the nearest candidate answers one of the texts, the first unless told.

        What steers a question is no question: it lists more concepts than a clause holds, and is near to all rules on
        its matter. So it is told by nearness alone, at the cosine of 0.7 that was fitted before there were other signs.
        """
        late, dense = self.each_late[text], self.each_dense[text]
        if text:
            return Signs(late=float(late.max()), dense=float(dense.max()), held=1.0)
        return Signs(
            late=float(late.max()),
            dense=float(dense.max()),
            held=float(self.held.max()),
            usual=float(self.usual[text]),
            ahead=float(dense.max() - self.nearness[text]),
        )

    def sureness(self, ranking: Ranking) -> float:
        """How likely it is that the best candidate answers what is asked, or what steers it, 0..1.

        A complaint is no question: a clause on its cause answers it, which the playbook's topics name.
        """
        return max(self._sureness(ranking, text) for text in range(len(self.each_late)))

    def _sureness(self, ranking: Ranking, text: int) -> float:
        told = zip(ranking.sure, self.signs(text), strict=True)
        total = ranking.bias + sum(weight * mark for weight, mark in told)
        return 1.0 / (1.0 + math.exp(-max(-60.0, min(60.0, total))))


def marked(asked: Asked, candidates: Sequence[Candidate], wording: Wording) -> Marks:
    """The marks of candidates, one at least."""
    dense, views = _dense(asked.vectors, candidates)
    late = dense
    if asked.readings and all(each.readings for each in candidates):
        late, views = _late(asked.readings, candidates)
    return Marks(
        late=_steered(late, asked.shares),
        dense=_steered(dense, asked.shares),
        words=_steered(np.stack([_of_best(each) for each in wording.words]), asked.shares),
        agreement=np.asarray(wording.agreement, np.float32),
        each_late=np.asarray(late, np.float32),
        each_dense=np.asarray(dense, np.float32),
        usual=asked.usual,
        nearness=asked.nearness,
        held=np.asarray(wording.held, np.float32),
        views=views,
    )


def _steered(marks: Numbers, shares: tuple[float, ...]) -> Numbers:
    """Marks of what is asked, drawn towards what steers it."""
    return np.asarray(np.average(marks, axis=0, weights=shares), np.float32)


def _of_best(words: Numbers) -> Numbers:
    """BM25 as a share of the best."""
    most = float(words.max(initial=0.0))
    return np.asarray(words / most if most > 0 else words, np.float32)


def _dense(vectors: Vectors, candidates: Sequence[Candidate]) -> tuple[Numbers, npt.NDArray[np.int64]]:
    """Cosine of each candidate's nearest view, shape (questions, candidates), and that view for the first question."""
    starts = _starts([len(each.vectors) for each in candidates])
    near = vectors @ np.concatenate([each.vectors for each in candidates]).T
    return np.asarray(np.maximum.reduceat(near, starts, axis=1), np.float32), _best_views(near[0], starts)


def _late(
    readings: Sequence[tuple[Vectors, Vector]], candidates: Sequence[Candidate]
) -> tuple[Numbers, npt.NDArray[np.int64]]:
    """Late interaction: each piece of the question with its own nearest piece of a view, weighed and summed."""
    counts = [len(each.readings) for each in candidates]
    all_views = [view for each in candidates for view in each.readings]
    pieces = np.concatenate(all_views).astype(np.float32) / STEPS
    piece_starts = _starts([len(view) for view in all_views])
    view_starts = _starts(counts)
    by_view = np.stack(
        [weights @ np.maximum.reduceat(asked @ pieces.T, piece_starts, axis=1) for asked, weights in readings]
    )
    return np.asarray(np.maximum.reduceat(by_view, view_starts, axis=1), np.float32), _best_views(
        by_view[0], view_starts
    )


def _starts(counts: Sequence[int]) -> npt.NDArray[np.int64]:
    return np.concatenate([[0], np.cumsum(counts)[:-1]]).astype(np.int64)


def _best_views(by_view: Numbers, starts: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """The best view of each candidate, counted from its own first."""
    ends = [*starts[1:], len(by_view)]
    return np.array([int(np.argmax(by_view[a:b])) for a, b in zip(starts, ends, strict=True)], dtype=np.int64)
