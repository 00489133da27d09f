"""The linear views of a text, and how all views are weighed into one answer.

The first view sees the encoder's vector and the cues, the second n-grams; the third is the quick network
(`network.py`). N-grams and network together are the quick answer; with the first view it becomes the full one.

One column of weights an answer, named `head:label`. The artefact `heads.npz` holds the columns of both linear views in
float16 with the shares and thresholds chosen in cross-validation; `python -m evals.diagnosis` writes it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from assistant.domain.note import N_
from assistant.errors import UnsafeSetup
from assistant.language.embedded.cues import cue_strengths
from assistant.language.embedded.features import grams, normal_form, weighted
from assistant.language.embedded.harm_signs import shows_harm
from assistant.language.embedded.lexicon import names_danger

Floats = npt.NDArray[np.float32]
Bools = npt.NDArray[np.bool_]
#: head -> probabilities (texts, labels); the rows of an exclusive head sum to 1
Chances = Mapping[str, Floats]

#: raised with every change of the artefact's layout, of features.py or of the cues
FORMAT = 3

#: heads whose labels exclude each other; the columns of the others are asked one by one
EXCLUSIVE = frozenset({"cause", "fault", "severity", "kind"})
#: the first of the kinds is a complaint; a quick answer is not relied on where it gives danger at least, or a complaint
#: less than, these probabilities
SMELL, CLEAR = 0.03, 0.95
#: how sure the heads must be of danger where a sign of harm stands in the text at most, and where neither a sign nor a
#: word of danger stands there at least; chosen on the demo shop, the gate's cases and strangers' texts (MODEL_CARD.md)
SIGNED, UNSIGNED = 0.5, 0.95


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """Linear scores: `weights` (features, columns) and `bias` (columns,)."""

    weights: Floats
    bias: Floats


@dataclass(frozen=True, slots=True, kw_only=True)
class Blend:
    """How the views are weighed, chosen in cross-validation.

    Head -> share of the network in the quick answer (n-grams have the rest), and of the encoder's view in the full one.
    The temperatures divide the log probabilities of the cause. `danger` weighs the log odds of danger by network,
    n-grams and encoder and a word of danger, with a constant at last; `complaint` weighs the log odds of all answers
    (`answer_odds`) to tell whether the text is a complaint at all, with a constant at last. The encoder reads a text
    too where the quick answer gives no cause the probability `sure`, where the text may be no complaint, and where it
    smells danger.
    """

    network: Mapping[str, float]
    encoder: Mapping[str, float]
    quick_temperature: float
    temperature: float
    sure: float
    danger: tuple[float, ...]
    complaint: tuple[float, ...]

    def quick(self, network: Chances, by_gram: Chances) -> dict[str, Floats]:
        found = self._quick(network, by_gram)
        return {**found, "cause": tempered(found["cause"], self.quick_temperature)}

    def full(self, network: Chances, by_gram: Chances, by_vector: Chances, worded: Bools) -> dict[str, Floats]:
        quick = self._quick(network, by_gram)
        found = {head: pooled(by_vector[head], quick[head], share) for head, share in self.encoder.items()}
        odds = danger_odds(network, by_gram, by_vector, worded) @ np.array(self.danger[:4]) + self.danger[4]
        safety = np.asarray(1 / (1 + np.exp(-odds[:, None])), np.float32)
        found = {**found, "cause": tempered(found["cause"], self.temperature), "safety": safety}
        odds = answer_odds(found, network, by_gram, by_vector) @ np.array(self.complaint[:-1]) + self.complaint[-1]
        return {**found, "kind": with_complaint(found["kind"], 1 / (1 + np.exp(-odds)))}

    def _quick(self, network: Chances, by_gram: Chances) -> dict[str, Floats]:
        """The quick answer before its temperature."""
        return {head: pooled(network[head], by_gram[head], share) for head, share in self.network.items()}

    def unsure(self, quick: Chances, worded: Bools) -> Bools:
        """Which texts the encoder must read, shape (texts,)."""
        doubted = (quick["cause"].max(axis=1) < self.sure) | (quick["kind"][:, 0] < CLEAR)
        return np.asarray(doubted | (quick["safety"][:, 0] >= SMELL) | worded)


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """Chosen in cross-validation.

    Below `abstain` the probability of the cause is too low to rely on. A further cause is named from `named` on, safety
    from `safety` on, which a sign of harm in the text lowers to SIGNED and the want of one raises to UNSIGNED, or from
    `worded` on where a word of danger stands there. A text leaves the complaint path when its probability of being a
    complaint is below `complaint`.
    """

    abstain: float
    named: float
    safety: float
    worded: float
    complaint: float

    def dangerous(self, probabilities: Floats, worded: Bools, signed: Bools) -> Bools:
        """Which texts claim harm or danger, shape (texts,), from `worded_danger` and `signed_harm` of them."""
        unworded = np.where(signed, min(self.safety, SIGNED), max(self.safety, UNSIGNED))
        return np.asarray(probabilities >= np.where(worded, self.worded, unworded))


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
    blend: Blend
    thresholds: Thresholds

    def labels(self, head: str) -> tuple[str, ...]:
        return tuple(each.partition(":")[2] for each in self.columns if each.startswith(f"{head}:"))

    def gram_scores(self, texts: Sequence[str]) -> Floats:
        """Scores (texts, columns) of the n-gram view."""
        scores = np.tile(self.grams.bias, (len(texts), 1))
        for row, text in zip(scores, texts, strict=True):
            buckets, strength = weighted(*grams(text), self.rarity)
            row += strength @ self.grams.weights[buckets]
        return scores

    def vector_scores(self, vectors: Floats, texts: Sequence[str]) -> Floats:
        """Scores (texts, columns) of the encoder's view."""
        # row by row: a product of matrices rounds otherwise for another number of texts
        seen = seen_by_vector(vectors, texts)
        return np.stack([row @ self.vectors.weights for row in seen]) + self.vectors.bias


def by_head(columns: Sequence[str], scores: Floats) -> dict[str, Floats]:
    """Scores (texts, columns) as probabilities of each head; the columns of a head are neighbours."""
    heads = [each.partition(":")[0] for each in columns]
    return {
        head: chances(head, scores[:, heads.index(head) : heads.index(head) + heads.count(head)])
        for head in dict.fromkeys(heads)
    }


def part_of(chances: Chances, part: Sequence[int] | npt.NDArray[np.int64]) -> dict[str, Floats]:
    """The probabilities of some of the texts."""
    return {head: rows[part] for head, rows in chances.items()}


def pooled(one: Floats, other: Floats, share: float) -> Floats:
    """Two opinions as one. The plain mean orders answers by confidence better than one of the logarithms."""
    return np.asarray(share * one + (1 - share) * other, np.float32)


def danger_odds(network: Chances, by_gram: Chances, by_vector: Chances, worded: Bools) -> npt.NDArray[np.float64]:
    """What danger is told from, shape (texts, 4): log odds by each view, and whether a word of danger stands there."""
    odds = [log_odds(each["safety"][:, 0]) for each in (network, by_gram, by_vector)]
    return np.stack([*odds, worded], axis=1).astype(np.float64)


def answer_odds(found: Chances, network: Chances, by_gram: Chances, by_vector: Chances) -> npt.NDArray[np.float64]:
    """What a complaint is told from, shape (texts, answers): log odds of all answers, and of the kinds by each view."""
    kinds = [each["kind"] for each in (network, by_gram, by_vector)]
    others = [found[head] for head in ("cause", "named", "fault", "severity", "safety")]
    return np.concatenate([log_odds(each) for each in (*others, *kinds)], axis=1).astype(np.float64)


def with_complaint(kinds: Floats, complaint: npt.NDArray[np.float64]) -> Floats:
    """The probabilities of the kinds (texts, kinds) with that of the first, a complaint, replaced."""
    rest = kinds[:, 1:] / np.maximum(kinds[:, 1:].sum(axis=1, keepdims=True), 1e-6)
    return np.asarray(np.concatenate([complaint[:, None], (1 - complaint[:, None]) * rest], axis=1), np.float32)


def log_odds(probabilities: Floats) -> Floats:
    return _log(probabilities) - _log(1 - probabilities)


def _log(probabilities: Floats) -> Floats:
    return np.asarray(np.log(np.maximum(probabilities, 1e-6)), np.float32)


def seen_by_vector(vectors: Floats, texts: Sequence[str]) -> Floats:
    """What the first view sees: the vectors (texts, dimensions), the strengths of the cues, a word of danger."""
    return np.concatenate([vectors, cue_strengths(texts), worded_danger(texts)[:, None]], axis=1).astype(np.float32)


def worded_danger(texts: Sequence[str]) -> Bools:
    """Whether a word of danger stands in each text, shape (texts,)."""
    return np.array([names_danger(normal_form(each)) for each in texts], bool)


def signed_harm(texts: Sequence[str]) -> Bools:
    """Whether a sign of harm stands in each text, shape (texts,)."""
    return np.array([shows_harm(normal_form(each)) for each in texts], bool)


def chances(head: str, scores: Floats) -> Floats:
    """Scores as probabilities: shared out over the labels of an exclusive head, else one by one."""
    if head in EXCLUSIVE:
        powers = np.exp(scores - scores.max(axis=1, keepdims=True))
        return np.asarray(powers / powers.sum(axis=1, keepdims=True), np.float32)
    return np.asarray(1 / (1 + np.exp(-np.clip(scores, -30, 30))), np.float32)


def tempered(probabilities: Floats, temperature: float) -> Floats:
    """Probabilities (texts, labels) made less sure by a temperature above 1, surer below; the order stays."""
    return chances("cause", np.asarray(_log(probabilities) / temperature, np.float32))


def save_heads(heads: Heads, path: Path) -> None:
    """Write the artefact: float16, compressed."""
    blend = heads.blend
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
        shares=np.array([[head, str(blend.network[head]), str(blend.encoder[head])] for head in blend.network]),
        sureness=np.array([blend.quick_temperature, blend.temperature, blend.sure]),
        danger=np.array(blend.danger),
        complaint=np.array(blend.complaint),
        thresholds=np.array([getattr(heads.thresholds, name) for name in _THRESHOLDS]),
    )


def check_heads(path: Path, *, encoder: str) -> None:
    """Raise UnsafeSetup when the artefact belongs to another encoder or layout, without reading its weights."""
    with np.load(path, allow_pickle=False) as stored:
        _fits(stored, path, encoder)


def _fits(stored: Mapping[str, npt.NDArray[Any]], path: Path, encoder: str) -> None:
    if int(stored["format"]) != FORMAT or str(stored["encoder"]) != encoder:
        raise UnsafeSetup(
            N_(
                "{file} has layout {found} for the encoder {trained!r}; this version needs layout {wanted} "
                "for {encoder!r}."
            ),
            remedy=N_("Train it again with `python -m evals.diagnosis`."),
            file=path.name,
            found=int(stored["format"]),
            trained=str(stored["encoder"]),
            wanted=FORMAT,
            encoder=encoder,
        )


def load_heads(path: Path, *, encoder: str) -> Heads:
    """Read the artefact. Raises UnsafeSetup when it belongs to another encoder or layout."""
    with np.load(path, allow_pickle=False) as stored:
        _fits(stored, path, encoder)
        numbers = {name: stored[name].astype(np.float32) for name in _NUMBERS}
        shares, sureness = stored["shares"], stored["sureness"].tolist()
        return Heads(
            encoder=encoder,
            columns=tuple(str(each) for each in stored["columns"]),
            vectors=View(weights=numbers["vector_weights"], bias=numbers["vector_bias"]),
            grams=View(weights=numbers["gram_weights"], bias=numbers["gram_bias"]),
            rarity=numbers["rarity"],
            blend=Blend(
                network={str(head): float(share) for head, share, _ in shares},
                encoder={str(head): float(share) for head, _, share in shares},
                quick_temperature=sureness[0],
                temperature=sureness[1],
                sure=sureness[2],
                danger=tuple(stored["danger"].tolist()),
                complaint=tuple(stored["complaint"].tolist()),
            ),
            thresholds=Thresholds(**dict(zip(_THRESHOLDS, stored["thresholds"].tolist(), strict=True))),
        )


_NUMBERS = ("vector_weights", "vector_bias", "gram_weights", "gram_bias", "rarity")
_THRESHOLDS = ("abstain", "named", "safety", "worded", "complaint")
