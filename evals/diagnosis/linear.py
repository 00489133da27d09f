"""How the linear views learn: logistic regressions over the encoder's numbers and cues, and over n-grams."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from assistant.language.embedded.encoder import E5Encoder
from assistant.language.embedded.heads import EXCLUSIVE, Blend, Floats, Heads, Thresholds, View, seen_by_vector
from evals.diagnosis.corpus import SEED, Corpus, Indices, raised
from evals.diagnosis.rows import COLUMNS, LABELS, targets, tells

#: inverse regularisation of the two views; that of the cause was chosen by what carries over to unseen sources
VECTOR_C, VECTOR_C_OF_CAUSE, GRAM_C = 0.02, 0.004, 3.0
#: a cue counts as much as this many numbers of the encoder, both at their usual spread
CUE_SCALE = 3.0
#: before cross-validation has chosen
NO_BLEND = Blend(network={}, encoder={}, quick_temperature=1.0, temperature=1.0, sure=1.0, danger=(), complaint=())
NO_THRESHOLDS = Thresholds(abstain=0.0, named=0.5, safety=0.5, worded=0.5, complaint=0.0)


class Linear:
    """Both linear views of a corpus, computed once; `fit` learns from any part of it."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._seen = seen_by_vector(corpus.vectors, corpus.texts)

    def fit(self, part: Indices) -> Heads:
        """Heads learnt from some texts, without blend and thresholds."""
        rarity, (centre, spread) = self._corpus.rarity(part), self._scale(part)
        by_vector: list[tuple[Floats, Floats]] = []
        by_gram: list[tuple[Floats, Floats]] = []
        for head in LABELS:
            use = np.array([index for index in part if tells(self._corpus.rows[index], head)])
            truth = targets(head, [self._corpus.rows[index] for index in use])
            strength, weight = VECTOR_C_OF_CAUSE if head == "cause" else VECTOR_C, self._corpus.weight[use]
            weights, bias = _fit_view((self._seen[use] - centre) / spread, truth, head, strength, weight)
            weights = weights / spread[:, None]
            by_vector.append((weights, bias - centre @ weights))
            by_gram.append(_fit_view(self._corpus.matrix(use, rarity), truth, head, GRAM_C, weight))
        return Heads(
            encoder=E5Encoder.name,
            columns=COLUMNS,
            vectors=_joined(by_vector),
            grams=_joined(by_gram),
            rarity=rarity,
            blend=NO_BLEND,
            thresholds=NO_THRESHOLDS,
        )

    def scores(self, heads: Heads, part: Indices) -> tuple[Floats, Floats]:
        """Scores (texts, columns) by the encoder's view and by the n-grams."""
        by_vector = self._seen[part] @ heads.vectors.weights + heads.vectors.bias
        by_gram = self._corpus.matrix(part, heads.rarity) @ heads.grams.weights + heads.grams.bias
        return np.asarray(by_vector, np.float32), np.asarray(by_gram, np.float32)

    def _scale(self, part: Indices) -> tuple[Floats, Floats]:
        """Centre and spread of the first view's features: the encoder's numbers share one, the cues another."""
        seen, dimensions = self._seen[part], self._corpus.vectors.shape[1]
        spread = np.full(seen.shape[1], 1 / CUE_SCALE, np.float32)
        spread[:dimensions] = seen[:, :dimensions].std(0).mean()
        return seen.mean(0), spread


def _fit_view(
    seen: Any, truth: npt.NDArray[np.bool_], head: str, strength: float, weight: Floats
) -> tuple[Floats, Floats]:
    """Weights (features, labels) and bias (labels,) of one head in one view."""
    if head in EXCLUSIVE:
        return logistic(seen, truth.argmax(1), truth.shape[1], strength, weight)
    pairs = [logistic(seen, column.astype(np.int64), 2, strength, weight) for column in truth.T]
    return np.concatenate([each for each, _ in pairs], axis=1), np.concatenate([each for _, each in pairs])


def logistic(seen: Any, answer: Indices, labels: int, strength: float, weight: Floats) -> tuple[Floats, Floats]:
    """Logistic regression with rare answers raised; one column for a yes-or-no answer, else one a label."""
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=strength, max_iter=200, tol=1e-3, random_state=SEED)
    if labels == 2:
        model.set_params(solver="liblinear", intercept_scaling=5.0)
    model.fit(seen, answer, sample_weight=raised(answer, weight, labels))
    if labels == 2:
        return model.coef_.T.astype(np.float32), model.intercept_.astype(np.float32)
    weights, bias = np.zeros((seen.shape[1], labels), np.float32), np.full(labels, -30, np.float32)
    weights[:, model.classes_], bias[model.classes_] = model.coef_.T, model.intercept_
    return weights, bias


def _joined(pairs: Sequence[tuple[Floats, Floats]]) -> View:
    weights, bias = zip(*pairs, strict=True)
    return View(weights=np.concatenate(weights, axis=1).astype(np.float32), bias=np.concatenate(bias))
