"""The trained heads: every answer about a text is a weighted mean of two views.

The first sees the encoder's vector and the cues, the second n-grams. N-grams learn the phrases of one shop by heart,
so they count little for the cause, which must carry over to another shop.

One column of weights an answer, named `head:label`. The artefact `heads.npz` holds all columns of both views in
float16 with the thresholds chosen in cross-validation; `python -m evals.train` writes it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assistant.domain.note import N_
from assistant.errors import UnsafeSetup
from assistant.language.embedded.cues import cue_strengths
from assistant.language.embedded.features import grams, weighted

Floats = npt.NDArray[np.float32]

#: raised with every change of the artefact's layout, of features.py or of the cues
FORMAT = 2

#: heads whose labels exclude each other; the columns of the others are asked one by one
EXCLUSIVE = frozenset({"cause", "fault", "severity", "kind"})
#: how much the first view counts, chosen by what carries over to unseen sources
VECTOR_SHARE = {"cause": 0.9, "named": 0.9}
USUAL_SHARE = 0.7


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """Linear scores: `weights` (features, columns) and `bias` (columns,)."""

    weights: Floats
    bias: Floats


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """Chosen in cross-validation.

    `temperature` divides the log probabilities of the cause; below `abstain` its probability is too low to rely on.
    A further cause is named from `named` on, safety from `safety` on. A text leaves the complaint path when its
    probability of being a complaint is below `complaint`.
    """

    temperature: float
    abstain: float
    named: float
    safety: float
    complaint: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Heads:
    """`rarity` (BUCKETS,) weighs the n-grams; `encoder` is the name of the encoder whose vectors were learnt.

    The features of `vectors` are the encoder's numbers followed by the strengths of the cues.
    """

    encoder: str
    columns: tuple[str, ...]
    vectors: View
    grams: View
    rarity: Floats
    thresholds: Thresholds

    def labels(self, head: str) -> tuple[str, ...]:
        return tuple(each.partition(":")[2] for each in self.columns if each.startswith(f"{head}:"))

    def place(self, head: str) -> slice:
        """Where a head's columns lie; they are neighbours."""
        found = [index for index, each in enumerate(self.columns) if each.startswith(f"{head}:")]
        return slice(found[0], found[-1] + 1)

    def gram_scores(self, texts: Sequence[str]) -> Floats:
        """Scores (texts, columns) of the n-gram view, without the encoder."""
        scores = np.tile(self.grams.bias, (len(texts), 1))
        for row, text in zip(scores, texts, strict=True):
            buckets, strength = weighted(*grams(text), self.rarity)
            row += strength @ self.grams.weights[buckets]
        return scores

    def probabilities(self, vectors: Floats, texts: Sequence[str]) -> Mapping[str, Floats]:
        """Head -> probabilities (texts, labels) of one text or more; the rows of an exclusive head sum to 1."""
        # row by row: a product of matrices rounds otherwise for another number of texts
        seen = seen_by_vector(vectors, texts)
        by_vector = np.stack([row @ self.vectors.weights for row in seen]) + self.vectors.bias
        by_gram = self.gram_scores(texts)
        heads = dict.fromkeys(each.partition(":")[0] for each in self.columns)
        return {head: self._mean(head, by_vector, by_gram) for head in heads}

    def _mean(self, head: str, by_vector: Floats, by_gram: Floats) -> Floats:
        place, share = self.place(head), VECTOR_SHARE.get(head, USUAL_SHARE)
        both = share * chances(head, by_vector[:, place]) + (1 - share) * chances(head, by_gram[:, place])
        return np.asarray(both, np.float32)


def seen_by_vector(vectors: Floats, texts: Sequence[str]) -> Floats:
    """What the first view sees: the vectors (texts, dimensions) with the strengths of the cues beside them."""
    return np.concatenate([vectors, cue_strengths(texts)], axis=1)


def chances(head: str, scores: Floats) -> Floats:
    """Scores as probabilities: shared out over the labels of an exclusive head, else one by one."""
    if head in EXCLUSIVE:
        powers = np.exp(scores - scores.max(axis=1, keepdims=True))
        return np.asarray(powers / powers.sum(axis=1, keepdims=True), np.float32)
    return np.asarray(1 / (1 + np.exp(-np.clip(scores, -30, 30))), np.float32)


def tempered(probabilities: Floats, temperature: float) -> Floats:
    """Probabilities (texts, labels) made less sure by a temperature above 1, surer below; the order stays."""
    scores = np.log(np.maximum(probabilities, 1e-9)) / temperature
    return chances("cause", np.asarray(scores, np.float32))


def save_heads(heads: Heads, path: Path) -> None:
    """Write the artefact: float16, compressed."""
    thresholds = {f"threshold_{name}": np.float64(getattr(heads.thresholds, name)) for name in _THRESHOLDS}
    np.savez_compressed(
        path,
        format=np.int64(FORMAT),
        encoder=np.str_(heads.encoder),
        columns=np.array(heads.columns),
        vector_weights=heads.vectors.weights.astype(np.float16),
        vector_bias=heads.vectors.bias.astype(np.float16),
        gram_weights=heads.grams.weights.astype(np.float16),
        gram_bias=heads.grams.bias.astype(np.float16),
        rarity=heads.rarity.astype(np.float16),
        **thresholds,  # type: ignore[arg-type]
    )


def load_heads(path: Path, *, encoder: str) -> Heads:
    """Read the artefact. Raises UnsafeSetup when it belongs to another encoder or layout."""
    with np.load(path, allow_pickle=False) as stored:
        if int(stored["format"]) != FORMAT or str(stored["encoder"]) != encoder:
            raise UnsafeSetup(
                N_(
                    "{file} has layout {found} for the encoder {trained!r}; this version needs layout {wanted} "
                    "for {encoder!r}."
                ),
                remedy=N_("Train it again with `python -m evals.train`."),
                file=path.name,
                found=int(stored["format"]),
                trained=str(stored["encoder"]),
                wanted=FORMAT,
                encoder=encoder,
            )
        numbers = {name: stored[name].astype(np.float32) for name in _NUMBERS}
        return Heads(
            encoder=encoder,
            columns=tuple(str(each) for each in stored["columns"]),
            vectors=View(weights=numbers["vector_weights"], bias=numbers["vector_bias"]),
            grams=View(weights=numbers["gram_weights"], bias=numbers["gram_bias"]),
            rarity=numbers["rarity"],
            thresholds=Thresholds(**{name: float(stored[f"threshold_{name}"]) for name in _THRESHOLDS}),
        )


_NUMBERS = ("vector_weights", "vector_bias", "gram_weights", "gram_bias", "rarity")
_THRESHOLDS = ("temperature", "abstain", "named", "safety", "complaint")
