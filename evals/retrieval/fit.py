"""Fits what the ranking weighs, on our own questions over `knowledge_base/`; prints the numbers for `EMBEDDED`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Any, NamedTuple

import numpy as np

from assistant.knowledge.ranking import Ranking, Signs
from evals.retrieval.examine import Sample

#: weights tried beside the late interaction, which has 1
DENSE, WORDS, AGREEMENT = (0.0, 0.25, 0.5, 1.0), (0.0, 0.03, 0.05, 0.08, 0.12), (0.0, 0.05, 0.1)
#: inverse strength of the logistic's ridge
RIDGE = 0.3
#: share of questions no clause answers, as a shop would meet them; half of ours are such
UNANSWERABLE = 0.2
#: what a twin counts beside a real question without an answer
TWIN = 0.3
#: signs used with an encoder that may be anybody's
FOREIGN_SIGNS = ("late",)
THRESHOLDS = np.linspace(0.2, 0.9, 71)
#: F1 hardly changes over a wide stretch of thresholds; the first this near to the best refuses fewest answerable ones
FLAT = 0.02
#: divisions into folds over which a threshold's F1 is averaged: one division alone moves the best one by a tenth
REPEATS = 20


def fitted(samples: Sequence[Sample], start: Ranking, *, foreign: bool = False) -> Ranking:
    """The ranking with the best mean reciprocal rank, and the logistic of its sureness at its best F1.

    `foreign` leaves out what comes from an encoder that may be anybody's.
    """
    answerable = [each for each in samples if each.asked.answerable]
    tried = [
        replace(start, dense=dense, words=words, agreement=agreement)
        for dense, words, agreement in product((0.0,) if foreign else DENSE, WORDS, AGREEMENT)
    ]
    best = max(tried, key=lambda ranking: _reciprocal(answerable, ranking))
    return _calibrated(samples, best, foreign=foreign)


def _reciprocal(samples: Sequence[Sample], ranking: Ranking) -> float:
    total = 0.0
    for each in samples:
        order = np.argsort(-each.marks.scores(ranking), kind="stable")
        right = np.flatnonzero(each.right[order])
        total += 1.0 / (1 + right[0]) if len(right) else 0.0
    return total / len(samples)


def _calibrated(samples: Sequence[Sample], ranking: Ranking, *, foreign: bool) -> Ranking:
    """The logistic that tells questions with an answer from those without, and from the same ones without it."""
    told = _told(samples, foreign=foreign)
    model = _logistic(told, np.ones(len(told.truth), np.bool_))
    held_out = [_held_out(told, seed) for seed in range(REPEATS)]
    real = ~told.twin
    weight = _natural(told.truth[real])
    f1 = [np.mean([_f1(~told.truth[real], each[real] < at, weight) for each in held_out]) for at in THRESHOLDS]
    threshold = THRESHOLDS[int(np.argmax(np.array(f1) >= max(f1) - FLAT))]
    return replace(
        ranking,
        sure=Signs(*(round(float(each), 3) for each in model.weights)),
        bias=round(float(model.bias), 3),
        threshold=round(float(threshold), 2),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """Signs (rows, signs) of real questions and of twins, whether each has an answer, and whose they are."""

    signs: Any
    truth: Any
    twin: Any
    question: Any


class _Logistic(NamedTuple):
    weights: Any
    bias: float

    def sure(self, signs: Any) -> Any:
        return 1.0 / (1.0 + np.exp(-(signs @ self.weights + self.bias)))


def _told(samples: Sequence[Sample], *, foreign: bool) -> _Told:
    """Of each answered question a twin: the same search with the clauses taken away that answer it.

    Twins are worded as the others are, so that nothing but the clauses can tell them apart.
    """
    rows = [(place, each.asked.answerable, False, each.marks) for place, each in enumerate(samples)]
    rows += [
        (place, False, True, each.marks.of(~each.right))
        for place, each in enumerate(samples)
        if each.right.any() and not each.right.all()
    ]
    used = np.array([not foreign or name in FOREIGN_SIGNS for name in Signs._fields])
    return _Told(
        signs=np.array([marks.signs() for *_, marks in rows]) * used,
        truth=np.array([row[1] for row in rows]),
        twin=np.array([row[2] for row in rows]),
        question=np.array([row[0] for row in rows]),
    )


def _logistic(told: _Told, rows: Any) -> _Logistic:
    """Fitted on these rows; no sign is ever a sign against itself."""
    from sklearn.linear_model import LogisticRegression

    signs, truth, twin = told.signs[rows], told.truth[rows], told.twin[rows]
    middle, spread = signs.mean(axis=0), signs.std(axis=0) + 1e-9
    plain = (signs - middle) / spread
    weight = np.where(truth, 1.0, np.where(twin, TWIN, 1.0))
    weight *= np.where(truth, (1 - UNANSWERABLE) / weight[truth].sum(), UNANSWERABLE / weight[~truth].sum()) * len(
        truth
    )
    model: Any = LogisticRegression(C=RIDGE, max_iter=2000)
    while (model.fit(plain, truth, sample_weight=weight).coef_[0] < 0).any():
        plain = plain * (model.coef_[0] > 0)
    weights = model.coef_[0] / spread
    return _Logistic(weights, float(model.intercept_[0] - weights @ middle))


def _held_out(told: _Told, seed: int) -> Any:
    """How sure each row is by a logistic fitted on other questions; a twin goes with its question."""
    from sklearn.model_selection import StratifiedGroupKFold

    sure = np.zeros(len(told.truth))
    real = np.where(told.twin, 2, told.truth)
    for fitted_on, judged in StratifiedGroupKFold(5, shuffle=True, random_state=seed).split(
        sure, real, groups=told.question
    ):
        rows = np.zeros(len(sure), np.bool_)
        rows[fitted_on] = True
        sure[judged] = _logistic(told, rows).sure(told.signs[judged])
    return sure


def told_apart(samples: Sequence[Sample], ranking: Ranking, *, foreign: bool = False) -> dict[str, float]:
    """How well questions that were not fitted on are told apart, over divisions into folds: of ours, and of twins."""
    from sklearn.metrics import roc_auc_score

    told = _told(samples, foreign=foreign)
    real, pairs = ~told.twin, told.truth | told.twin
    sure = [_held_out(told, seed) for seed in range(REPEATS)]
    weight = _natural(told.truth[real])
    f1 = [_f1(~told.truth[real], each[real] < ranking.threshold, weight) for each in sure]
    figures = {
        "auc": np.mean([roc_auc_score(told.truth[real], each[real]) for each in sure]),
        "auc_twins": np.mean([roc_auc_score(told.truth[pairs], each[pairs]) for each in sure]),
        "abstention_f1_at_natural_share": np.mean(f1),
        "abstention_f1_at_our_share": np.mean(
            [_f1(~told.truth[real], each[real] < ranking.threshold, np.ones(int(real.sum()))) for each in sure]
        ),
    }
    return {name: round(float(each), 3) for name, each in figures.items()}


def _natural(truth: Any) -> Any:
    """Weights that make the share of questions without an answer as a shop would meet it."""
    return np.where(truth, (1 - UNANSWERABLE) / truth.mean(), UNANSWERABLE / (~truth).mean())


def _f1(truth: Any, said: Any, weight: Any) -> float:
    right = float(weight[truth & said].sum())
    return 2 * right / max(1.0, float(weight[truth].sum() + weight[said].sum()))
