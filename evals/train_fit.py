"""How the heads learn: both views of every text computed once, and logistic regressions over any part of them."""

from __future__ import annotations

import asyncio
import hashlib
import json
import tempfile
from collections.abc import Collection, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from assistant.language.embedded.encoder import E5Encoder, encodable_query
from assistant.language.embedded.features import BUCKETS, grams, weighted
from assistant.language.embedded.heads import EXCLUSIVE, Floats, Heads, Thresholds, View, seen_by_vector
from evals.train_rows import LABELS, OWN, Row, targets

SEED = 20261122
#: texts whose n-grams are at least this alike (cosine) stay in one fold
ALIKE = 0.8
#: inverse regularisation of the two views; that of the cause was chosen by what carries over to unseen sources
VECTOR_C, VECTOR_C_OF_CAUSE, GRAM_C = 0.02, 0.004, 3.0
#: how far rare answers are raised: 1 makes all answers weigh the same, 0 leaves them as they come
RARE_POWER = 0.4
#: how much one of our own complaints counts against a collected one
OWN_WEIGHT = 2.0
#: a cue counts as much as this many numbers of the encoder, both at their usual spread
CUE_SCALE = 3.0
#: before cross-validation has chosen
UNSET = Thresholds(temperature=1.0, abstain=0.0, named=0.5, safety=0.5, complaint=0.0)

Indices = npt.NDArray[np.int64]


def cached_vectors(rows: Sequence[Row]) -> Floats:
    """Query vectors of the rows; kept in the temporary folder because encoding takes minutes."""
    encoder, texts = E5Encoder(remembered=0), [row["text"] for row in rows]
    key = hashlib.sha256(json.dumps([encoder.name, [encodable_query(each) for each in texts]]).encode()).hexdigest()
    path = Path(tempfile.gettempdir()) / f"desk-vectors-{key[:16]}.npy"
    if not path.exists():
        np.save(path, asyncio.run(encoder.encode_queries(texts)))
    return np.asarray(np.load(path, allow_pickle=False), np.float32)


class Trainer:
    """The texts as both views see them, computed once; `fit` learns from any part of them.

    The labelled complaints come first, then the texts that teach the kind alone.
    """

    def __init__(self, complaints: Sequence[Row], kinds: Sequence[Row]) -> None:
        self.complaints = list(complaints)
        self.rows = [*complaints, *kinds]
        self.texts = [row["text"] for row in self.rows]
        self.vectors = np.concatenate([cached_vectors(each) for each in (complaints, kinds) if each])
        self._seen = seen_by_vector(self.vectors, self.texts)
        self._grams = [grams(each) for each in self.texts]
        self._weight = np.array([OWN_WEIGHT if row.get("source") == OWN else 1.0 for row in self.rows])

    def matrix(self, part: Indices, rarity: Floats) -> Any:
        """TF-IDF of some texts as a sparse matrix (texts, BUCKETS)."""
        from scipy.sparse import csr_matrix

        seen = [self._grams[index] for index in part]
        rows = [weighted(buckets, values, rarity) for buckets, values in seen]
        ends = np.cumsum([0, *(len(buckets) for buckets, _ in rows)])
        buckets, values = (np.concatenate(each) for each in zip(*rows, strict=True))
        return csr_matrix((values, buckets, ends), shape=(len(part), BUCKETS))

    def rarity(self, part: Indices) -> Floats:
        """Smoothed inverse document frequency of each bucket; 0 for what fewer than two texts contain."""
        counts = np.zeros(BUCKETS)
        for index in part:
            counts[self._grams[index][0]] += 1
        return np.where(counts > 1, np.log((1 + len(part)) / (1 + counts)) + 1, 0).astype(np.float32)

    def fold_of(self, folds: int) -> Indices:
        """A fold for each text; near-duplicates share one, so that no fold is judged on what it learnt by heart."""
        return np.asarray(np.random.default_rng(SEED).integers(0, folds, self.groups.max() + 1)[self.groups])

    def unlike(self, part: Indices) -> Indices:
        """All texts but those of the part and their near-duplicates."""
        return np.flatnonzero(~np.isin(self.groups, self.groups[part]))

    @cached_property
    def groups(self) -> Indices:
        """The group of each text; near-duplicates share one."""
        from scipy.sparse.csgraph import connected_components

        everything = np.arange(len(self.rows))
        rows = self.matrix(everything, self.rarity(everything))
        _, group = connected_components((rows @ rows.T) >= ALIKE, directed=False)
        return np.asarray(group, np.int64)

    def fit(self, part: Indices, heads: Collection[str] = tuple(LABELS)) -> Heads:
        """Heads learnt from some texts, without thresholds; `heads` leaves out what is not asked for."""
        rarity, (centre, spread) = self.rarity(part), self._scale(part)
        by_vector: list[tuple[Floats, Floats]] = []
        by_gram: list[tuple[Floats, Floats]] = []
        for head in heads:
            use = part if head == "kind" else part[part < len(self.complaints)]
            truth, weight = targets(head, [self.rows[index] for index in use]), self._weight[use]
            strength = VECTOR_C_OF_CAUSE if head == "cause" else VECTOR_C
            weights, bias = fit_view((self._seen[use] - centre) / spread, truth, head, strength, weight)
            weights = weights / spread[:, None]
            by_vector.append((weights, bias - centre @ weights))
            by_gram.append(fit_view(self.matrix(use, rarity), truth, head, GRAM_C, weight))
        return Heads(
            encoder=E5Encoder.name,
            columns=tuple(f"{head}:{label}" for head in heads for label in LABELS[head]),
            vectors=joined(by_vector),
            grams=joined(by_gram),
            rarity=rarity,
            thresholds=UNSET,
        )

    def _scale(self, part: Indices) -> tuple[Floats, Floats]:
        """Centre and spread of the first view's features: the encoder's numbers share one, the cues another."""
        seen, dimensions = self._seen[part], self.vectors.shape[1]
        spread = np.full(seen.shape[1], 1 / CUE_SCALE, np.float32)
        spread[:dimensions] = seen[:, :dimensions].std(0).mean()
        return seen.mean(0), spread


def fit_view(
    seen: Any, truth: npt.NDArray[np.bool_], head: str, strength: float, weight: npt.NDArray[np.float64]
) -> tuple[Floats, Floats]:
    """Weights (features, labels) and bias (labels,) of one head in one view."""
    if head in EXCLUSIVE:
        return logistic(seen, truth.argmax(1), truth.shape[1], strength, weight)
    pairs = [logistic(seen, column.astype(np.int64), 2, strength, weight) for column in truth.T]
    return np.concatenate([each for each, _ in pairs], axis=1), np.concatenate([each for _, each in pairs])


def logistic(
    seen: Any, answer: Indices, labels: int, strength: float, weight: npt.NDArray[np.float64]
) -> tuple[Floats, Floats]:
    """Logistic regression with rare answers raised; one column for a yes-or-no answer, else one a label."""
    from sklearn.linear_model import LogisticRegression

    counts = np.bincount(answer, minlength=labels)
    weight = weight * (counts.max() / np.maximum(counts, 1))[answer] ** RARE_POWER
    model = LogisticRegression(C=strength, max_iter=200, tol=1e-3, random_state=SEED)
    if labels == 2:
        model.set_params(solver="liblinear", intercept_scaling=5.0)
    model.fit(seen, answer, sample_weight=weight / weight.mean())
    if labels == 2:
        return model.coef_.T.astype(np.float32), model.intercept_.astype(np.float32)
    weights, bias = np.zeros((seen.shape[1], labels), np.float32), np.full(labels, -30, np.float32)
    weights[:, model.classes_], bias[model.classes_] = model.coef_.T, model.intercept_
    return weights, bias


def joined(pairs: Sequence[tuple[Floats, Floats]]) -> View:
    weights, bias = zip(*pairs, strict=True)
    return View(weights=np.concatenate(weights, axis=1).astype(np.float32), bias=np.concatenate(bias))
