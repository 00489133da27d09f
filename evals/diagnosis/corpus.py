"""All texts of training side by side: how much each counts, which are nearly the same, and the folds."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from assistant.language.embedded.encoder import E5Encoder, encodable_query
from assistant.language.embedded.features import BUCKETS, grams, normal_form, weighted
from assistant.language.embedded.heads import Floats
from evals.diagnosis.rows import Row, collected_rows, danger_rows, kind_rows, own_complaints, pool_rows

SEED = 20261122
FOLDS = 5
#: texts whose n-grams are at least this alike (cosine) stay in one fold
ALIKE = 0.8
#: how far rare answers are raised: 1 makes all answers weigh the same, 0 leaves them as they come
RARE_POWER = 0.4
#: how much one of our own complaints counts against a collected one: they are livelier than real ones
OWN_WEIGHT = 0.5

Indices = npt.NDArray[np.int64]


class Corpus:
    """Collected texts first (`train`, then `dev`), then what was read from the pool, then our own."""

    def __init__(self, data: Path, work: Path) -> None:
        train, dev = collected_rows(data)
        parts = {
            "train": train,
            "dev": dev,
            "pool": pool_rows(data),
            "own": own_complaints(),
            "kinds": kind_rows(),
            "danger": danger_rows(),
        }
        self.rows: list[Row] = [row for rows in parts.values() for row in rows]
        self.texts = [row["text"] for row in self.rows]
        self.part = np.repeat(list(parts), [len(rows) for rows in parts.values()])
        self.collected = np.flatnonzero(np.isin(self.part, ["train", "dev"]))
        self.weight = np.where(self.part == "own", OWN_WEIGHT, 1.0).astype(np.float32)
        self.grams = [grams(each) for each in self.texts]
        self._work = work

    def matrix(self, part: Sequence[int] | Indices, rarity: Floats) -> Any:
        """TF-IDF of some texts as a sparse matrix (texts, BUCKETS)."""
        from scipy.sparse import csr_matrix

        rows = [weighted(*self.grams[index], rarity) for index in part]
        ends = np.cumsum([0, *(len(buckets) for buckets, _ in rows)])
        buckets, values = (np.concatenate(each) for each in zip(*rows, strict=True))
        return csr_matrix((values, buckets, ends), shape=(len(rows), BUCKETS))

    def rarity(self, part: Sequence[int] | Indices) -> Floats:
        """Smoothed inverse document frequency of each bucket; 0 for what fewer than two texts contain."""
        counts = np.zeros(BUCKETS)
        for index in part:
            counts[self.grams[index][0]] += 1
        return np.where(counts > 1, np.log((1 + len(part)) / (1 + counts)) + 1, 0).astype(np.float32)

    @cached_property
    def groups(self) -> Indices:
        """The group of each text; near-duplicates share one."""
        from scipy.sparse.csgraph import connected_components

        everything = np.arange(len(self.rows))
        rows = self.matrix(everything, self.rarity(everything))
        _, group = connected_components((rows @ rows.T) >= ALIKE, directed=False)
        return np.asarray(group, np.int64)

    @cached_property
    def folds(self) -> Indices:
        """A fold for each text; near-duplicates share one, so that no fold is judged on what it learnt by heart."""
        return np.asarray(np.random.default_rng(SEED).integers(0, FOLDS, self.groups.max() + 1)[self.groups])

    def unlike(self, part: Indices) -> Indices:
        """All texts but those of the part and their near-duplicates."""
        return np.flatnonzero(~np.isin(self.groups, self.groups[part]))

    @cached_property
    def vectors(self) -> Floats:
        """Query vectors of all texts, of their normal forms, which are what is diagnosed."""
        texts = np.array([normal_form(each) for each in self.texts], object)
        return np.concatenate(
            [encoded(list(texts[self.part == each]), self._work) for each in dict.fromkeys(self.part)]
        )


def encoded(texts: Sequence[str], work: Path) -> Floats:
    """Query vectors (texts, dimensions); kept in the folder `work`, because encoding takes minutes."""
    encoder = E5Encoder(remembered=0)
    key = hashlib.sha256(json.dumps([encoder.name, [encodable_query(each) for each in texts]]).encode()).hexdigest()
    path = work / f"vectors-{key[:16]}.npy"
    if not path.exists():
        np.save(path, asyncio.run(encoder.encode_queries(texts)))
    return np.asarray(np.load(path, allow_pickle=False), np.float32)


def raised(answer: Indices, weight: Floats, labels: int) -> Floats:
    """The weights of texts with an answer (texts,), rare answers raised, 1 on average."""
    counts = np.bincount(answer, weights=weight, minlength=labels)
    high = weight * (counts.max() / np.maximum(counts, 1e-9))[answer] ** RARE_POWER
    return np.asarray(high / high.mean(), np.float32)
