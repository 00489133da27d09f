"""What a text's way of speaking says about it: hashed letters and words, and a small network over word vectors.

The guard's word lists know what somebody thought of; this hears what resembles sentences that were stopped. Training
and run time share `heard` and `hearing_network.read`; who changes them trains again: `python -m evals.hearing`.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from assistant.domain.note import N_
from assistant.errors import UnsafeSetup
from assistant.language.embedded import hearing_network
from assistant.language.embedded.words import shared_words

#: raised with every change of the artefact's layout or of `heard`
FORMAT = 2
#: hash buckets of grams
BUCKETS = 2**18
#: letters of a gram
_LONGEST_GRAM = 5
#: what words count beside letters
WORDS = 0.7
_PRIME = np.uint64(0x9E3779B97F4A7C15)
_WORD = re.compile(r"[^\W_]+|[ⓜⓂⓓⒹⓝⓟ]")
#: stands around and between sentences
_EDGE = "∎"
ARTEFACT = Path(__file__).with_name("hearing.npz")

#: before the names of the network's arrays in the artefact
_TONE = "tone."

Buckets = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]


def heard(sentences: Sequence[str]) -> tuple[Buckets, Floats]:
    """The buckets a text falls into and how strongly; letters have length 1 together, words `WORDS`."""
    return _heard(tuple(sentences))


@lru_cache(maxsize=64)
def _heard(sentences: tuple[str, ...]) -> tuple[Buckets, Floats]:
    text = _EDGE.join(("", *sentences, ""))
    letters = np.frombuffer(text.encode("utf-32-le", "replace"), np.uint32).astype(np.uint64)
    hashes, rolling = [], np.zeros(len(letters) + 1, np.uint64)
    for size in range(1, _LONGEST_GRAM + 1):
        rolling = rolling[: len(letters) - size + 1] * _PRIME + letters[size - 1 :]
        hashes.append(rolling + np.uint64(size))
    mixed = np.concatenate(hashes) * _PRIME
    buckets, counts = np.unique((mixed >> np.uint64(46)).astype(np.int64), return_counts=True)
    strengths = (1 + np.log(counts)).astype(np.float32)
    words = _words(text)
    return (
        np.concatenate([buckets, words]),
        np.concatenate([_long(strengths, 1.0), _long(np.ones(len(words), np.float32), WORDS)]),
    )


def _words(text: str) -> Buckets:
    """Buckets of single words and of pairs."""
    found = _WORD.findall(text)
    said = {*found, *(f"{one} {two}" for one, two in pairwise(found))}
    return np.array(sorted(zlib.crc32(each.encode("utf-8", "replace")) % BUCKETS for each in said), np.int64)


def _long(values: Floats, length: float) -> Floats:
    return np.asarray(values * np.float32(length / max(float(np.sqrt((values * values).sum())), 1e-9)), np.float32)


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """What training writes: `table` (BUCKETS, 1 + flags) in whole steps of `step`, `bias` likewise by column.

    `rules` (BUCKETS, rules) tell which rule a text breaks that breaks one; `thresholds` are those of `Hearing`. `tone`
    are the arrays of `hearing_network.odds` by name, `signs` the signs it knows, `tone_share` what its odds count
    beside grams.
    """

    flags: str
    table: npt.NDArray[np.int8]
    step: float
    bias: Floats
    names: tuple[str, ...]
    rules: npt.NDArray[np.int8]
    rules_step: float
    rules_bias: Floats
    thresholds: Floats
    tone: Mapping[str, Floats]
    signs: tuple[str, ...]
    tone_share: float


class Heard(Protocol):
    """A text as `reading.shape` makes it."""

    @property
    def sentences(self) -> Sequence[str]: ...

    @property
    def accented(self) -> Sequence[str]: ...

    @property
    def flags(self) -> str: ...


class Hearing:
    """Satisfies `reading.doubt.Ear`. The artefact is read with the first text.

    Raises UnsafeSetup when it has another layout.
    """

    def __init__(self, path: Path = ARTEFACT) -> None:
        self._path = path

    @property
    def thresholds(self) -> tuple[float, float, float, float]:
        """Odds below which a text is surely harmless, below which it is probably; above which it is worth a look, above
        which it must not leave."""
        surely, harmless, look, stop = self._weights.thresholds.tolist()
        return surely, harmless, look, stop

    def odds(self, shape: Heard) -> float:
        """How much a text resembles what was stopped; 0 is undecided, 1 is like the learnt ones."""
        at = self._weights
        return odds(at, heard(shape.sentences), shape.flags) + at.tone_share * self._tone(shape)

    def _tone(self, shape: Heard) -> float:
        at, words = self._weights, shared_words()
        read = hearing_network.read(words, shape.accented, self._signs)
        flags = np.array([each in shape.flags for each in at.flags], np.float32)
        return hearing_network.odds(at.tone, words.vectors(read.pieces), read.signs, flags)

    def rule(self, shape: Heard, *, possible: frozenset[str]) -> str:
        """Which of the possible rules such a text breaks most likely."""
        at = self._weights
        buckets, strengths = heard(shape.sentences)
        scores = strengths @ at.rules[buckets].astype(np.float32) * at.rules_step + at.rules_bias
        return max((each, name) for each, name in zip(scores.tolist(), at.names, strict=True) if name in possible)[1]

    @cached_property
    def _signs(self) -> dict[str, int]:
        return {each: place for place, each in enumerate(self._weights.signs)}

    @cached_property
    def _weights(self) -> Weights:
        return load(self._path)


def odds(at: Weights, text: tuple[Buckets, Floats], flags: str) -> float:
    """The linear score of a text under the flags that stand."""
    buckets, strengths = text
    columns = [0, *(1 + place for place, flag in enumerate(at.flags) if flag in flags)]
    steps = strengths @ at.table[buckets].astype(np.float32)
    return float(steps[columns].sum()) * at.step + float(at.bias[columns].sum())


def load(path: Path) -> Weights:
    """Read an artefact; UnsafeSetup when it has another layout."""
    with np.load(path, allow_pickle=False) as stored:
        if int(stored["format"]) != FORMAT:
            raise UnsafeSetup(
                N_("{file} has layout {found}; this version needs layout {wanted}."),
                remedy=N_("Train it again with `python -m evals.hearing`."),
                file=path.name,
                found=int(stored["format"]),
                wanted=FORMAT,
            )
        return Weights(
            flags=str(stored["flags"]),
            table=stored["table"],
            step=float(stored["step"]),
            bias=stored["bias"],
            names=tuple(stored["names"].tolist()),
            rules=stored["rules"],
            rules_step=float(stored["rules_step"]),
            rules_bias=stored["rules_bias"],
            thresholds=stored["thresholds"],
            tone={
                name.removeprefix(_TONE): stored[name].astype(np.float32)
                for name in stored.files
                if name.startswith(_TONE)
            },
            signs=tuple(stored["signs"].tolist()),
            tone_share=float(stored["tone_share"]),
        )


def save(path: Path, weights: Weights) -> None:
    """Write an artefact that `load` reads."""
    values = {name: getattr(weights, name) for name in Weights.__slots__ if name != "tone"}
    values |= {f"{_TONE}{name}": each.astype(np.float16) for name, each in weights.tone.items()}
    np.savez_compressed(path, format=FORMAT, **values)
