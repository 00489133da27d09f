"""How well questions are answered: recall, reciprocal rank, abstention, by language and with intervals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from evals.diagnosis.score import interval
from evals.retrieval.questions import Asked
from evals.scorers.score import share

#: hits that count
DEEPEST = 10
#: languages with fewer answerable questions are told together as "others"
FEWEST = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one way of searching gave: (document, text) of its hits, best first, and whether it abstained."""

    asked: Asked
    hits: Sequence[tuple[str, str]]
    abstained: bool = False

    @property
    def rank(self) -> int:
        """Place of the first hit that answers, from 1; 0 where none of the first ten does."""
        for place, (document, text) in enumerate(self.hits[:DEEPEST], start=1):
            if self.asked.answered_by(document, text):
                return place
        return 0


def figures(answers: Sequence[Answer]) -> dict[str, Any]:
    """Recall and rank over the questions that have an answer, abstention over all."""
    ranks = _ranks(answers)
    return {**_rank_figures(ranks), **_abstention(answers), "by_language": _by_language(answers)}


def better_by(ours: Sequence[Answer], theirs: Sequence[Answer]) -> list[float]:
    """By how much our recall@5 is better, drawn pairwise."""
    mine, other = _ranks(ours), _ranks(theirs)
    gain = ((mine > 0) & (mine <= 5)).astype(float) - ((other > 0) & (other <= 5)).astype(float)
    return _drawn(lambda weight: float(np.average(gain, weights=weight)), len(gain))


def _ranks(answers: Sequence[Answer]) -> np.ndarray:
    return np.array([each.rank for each in answers if each.asked.answerable])


def _rank_figures(ranks: np.ndarray) -> dict[str, Any]:
    inverse = np.where(ranks > 0, 1.0 / np.maximum(ranks, 1), 0.0)
    return {
        "answerable": len(ranks),
        "recall@1": _share((ranks == 1).tolist()),
        "recall@5": _share(((ranks > 0) & (ranks <= 5)).tolist()),
        "mrr@10": _drawn(lambda weight: float(np.average(inverse, weights=weight)), len(ranks)),
    }


def _abstention(answers: Sequence[Answer]) -> dict[str, Any]:
    """Abstaining is right where no clause answers."""
    refused = np.array([each.abstained for each in answers])
    unanswerable = np.array([not each.asked.answerable for each in answers])
    right = int((refused & unanswerable).sum())
    precision, recall = right / max(1, int(refused.sum())), right / max(1, int(unanswerable.sum()))
    return {
        "unanswerable": int(unanswerable.sum()),
        "abstention_precision": round(precision, 3),
        "abstention_recall": round(recall, 3),
        "abstention_f1": round(2 * precision * recall / max(1e-9, precision + recall), 3),
    }


def _by_language(answers: Sequence[Answer]) -> dict[str, Any]:
    spoken: dict[str, list[Answer]] = {}
    for each in answers:
        if each.asked.answerable:
            spoken.setdefault(each.asked.language, []).append(each)
    told = {name: own for name, own in spoken.items() if len(own) >= FEWEST}
    rest = [each for name, own in spoken.items() if name not in told for each in own]
    if rest:
        told["others"] = rest
    return {name: _rank_figures(_ranks(own)) for name, own in sorted(told.items())}


def _share(hits: list[bool]) -> list[float]:
    """Share with Wilson's interval."""
    found = share("", hits)
    return [round(each, 3) for each in (found.value, found.low, found.high)]


def _drawn(figure: Callable[[Any], float], count: int) -> list[float]:
    """A figure with its bootstrap interval."""
    value = figure(np.ones(count))
    low, high = interval(figure, count)
    return [round(each, 3) for each in (value, low, high)]
