"""Fits what the ranking weighs, on our own questions over `knowledge_base/`; prints the numbers for `EMBEDDED`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import product
from typing import Any

import numpy as np

from assistant.knowledge.ranking import Ranking
from evals.retrieval.examine import Sample

#: weights tried beside the late interaction, which has 1
DENSE, WORDS, AGREEMENT = (0.0, 0.25, 0.5, 1.0), (0.0, 0.03, 0.05, 0.08, 0.12), (0.0, 0.05, 0.1)
#: inverse strength of the logistic's ridge
RIDGE = 0.3
#: share of questions no clause answers, as a shop would meet them; half of ours are such
UNANSWERABLE = 0.2
THRESHOLDS = np.linspace(0.2, 0.9, 71)
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
    return _calibrated(samples, best, np.array([True, not foreign, not foreign]))


def _reciprocal(samples: Sequence[Sample], ranking: Ranking) -> float:
    total = 0.0
    for each in samples:
        order = np.argsort(-each.marks.scores(ranking), kind="stable")
        right = np.flatnonzero(each.right[order])
        total += 1.0 / (1 + right[0]) if len(right) else 0.0
    return total / len(samples)


def _calibrated(samples: Sequence[Sample], ranking: Ranking, used: Any) -> Ranking:
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import StratifiedKFold, cross_val_predict

    marks = np.array([each.marks.of_search() for each in samples])
    truth = np.array([each.asked.answerable for each in samples])
    middle, spread = marks.mean(axis=0), marks.std(axis=0) + 1e-9
    plain = (marks - middle) / spread * used
    model: Any = LogisticRegression(C=RIDGE, max_iter=2000)
    weight = np.where(truth, (1 - UNANSWERABLE) / truth.mean(), UNANSWERABLE / (~truth).mean())
    told = {"sample_weight": weight}
    while (model.fit(plain, truth, **told).coef_[0] < 0).any():  # nearer is never less sure
        plain = plain * (model.coef_[0] > 0)
    folds = [StratifiedKFold(5, shuffle=True, random_state=seed) for seed in range(REPEATS)]
    held_out = [
        cross_val_predict(model, plain, truth, cv=each, method="predict_proba", params=told)[:, 1] for each in folds
    ]
    threshold = max(THRESHOLDS, key=lambda at: np.mean([_f1(~truth, each < at, weight) for each in held_out]))
    model.fit(plain, truth, **told)
    weights = [float(each) for each in model.coef_[0] / spread]
    return replace(
        ranking,
        sure=(round(weights[0], 3), round(weights[1], 3), round(weights[2], 3)),
        bias=round(float(model.intercept_[0] - np.dot(weights, middle)), 3),
        threshold=round(float(threshold), 2),
    )


def _f1(truth: Any, said: Any, weight: Any) -> float:
    right = float(weight[truth & said].sum())
    return 2 * right / max(1.0, float(weight[truth].sum() + weight[said].sum()))
