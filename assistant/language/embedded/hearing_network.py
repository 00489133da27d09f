"""What a draft means by its words: a small network over bundled word vectors, a third of a millisecond.

Grams know a manner of speaking that was seen; word vectors place words that were never seen beside those that were.
Two layers look at each piece of a word with its neighbours (one, then two away), each under the flags of the draft; the
strongest signals and their average over the draft answer. `python -m evals.hearing` trains it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from assistant.language.embedded.words import Words

Floats = npt.NDArray[np.float32]

#: pieces read of one draft
LONGEST = 256
#: how far the neighbours stand that each layer looks at
REACH = {"near": 1, "far": 2}
#: signs that stand for themselves: the marks of `reading.shape`, then the end of a sentence
MARKS, END = "ⓜⓂⓓⒹⓝⓟ", "∎"
#: emoji are often no piece of the vocabulary; those of training stand for themselves
EMOJI = "\U0001f000-\U0001faff\u2600-\u27bf"
_MARKS, _EMOJI = re.compile(f"([{MARKS}])"), re.compile(f"([{EMOJI}])")
#: of a sign that is neither
_NO_SIGN = -1
#: the vocabulary's piece for what it does not know
_UNKNOWN = 0
_TINY = 1e-5


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A draft in pieces: `pieces` (n,) of the vocabulary, `signs` (n,) the place of a sign or -1."""

    pieces: npt.NDArray[np.int64]
    signs: npt.NDArray[np.int64]


def read(words: Words, sentences: Sequence[str], signs: Mapping[str, int]) -> Read:
    """The pieces of some sentences; `signs` are the marks, the end and the emoji that are known, with their places."""
    found: list[tuple[int, int]] = []
    for sentence in sentences:
        for part in _MARKS.split(sentence):
            found += [(0, signs[part])] if part in signs else _pieces(words, part, signs)
        found.append((0, signs[END]))
    pieces, places = np.array(found[:LONGEST] or [(0, signs[END])], np.int64).T
    return Read(pieces=pieces, signs=places)


def _pieces(words: Words, part: str, signs: Mapping[str, int]) -> list[tuple[int, int]]:
    """Pieces between marks; where one is unknown, emoji are looked at apart."""
    pieces = words.plain_pieces(part) if part.strip() else []
    if _UNKNOWN not in pieces:
        return [(each, _NO_SIGN) for each in pieces]
    found: list[tuple[int, int]] = []
    for run in _EMOJI.split(part):
        if _EMOJI.match(run):
            found.append((_UNKNOWN, signs.get(run, _NO_SIGN)))
        elif run.strip():
            found += ((each, _NO_SIGN) for each in words.plain_pieces(run))
    return found


def odds(at: Mapping[str, Floats], vectors: Floats, signs: npt.NDArray[np.int64], flags: Floats) -> float:
    """How much a draft sounds like one to stop, of its word vectors (pieces, width) and flags (flags,)."""
    seen = vectors @ at["words"] + at["words_bias"]
    seen[signs >= 0] = at["signs"][signs[signs >= 0]]
    first = _levelled(seen + flags @ at["flags"], at["first_gain"], at["first_offset"])
    near = _levelled(_layer(first, at, "near"), at["near_gain"], at["near_offset"])
    far = _levelled(_layer(near, at, "far"), at["far_gain"], at["far_offset"])
    told = np.concatenate([first.max(0), near.max(0), far.max(0), first.mean(0), far.mean(0), flags])
    inner = np.maximum(told @ at["inner"] + at["inner_bias"], 0)
    return float(inner @ at["answer"] + told @ at["straight"] + at["answer_bias"])


def _layer(seen: Floats, at: Mapping[str, Floats], name: str) -> Floats:
    """Each piece beside its neighbours; beyond the ends are zeros."""
    reach, (count, width) = REACH[name], seen.shape
    padded = np.zeros((count + 2 * reach, width), np.float32)
    padded[reach : reach + count] = seen
    signal = np.concatenate([padded[:count], seen, padded[2 * reach :]], axis=1) @ at[name]
    signal += at[f"{name}_bias"]
    np.maximum(signal, 0, out=signal)
    signal += seen
    return np.asarray(signal, np.float32)


def _levelled(seen: Floats, gain: Floats, offset: Floats) -> Floats:
    """Layer normalisation of each row."""
    width = np.float32(seen.shape[-1])
    level = seen - np.add.reduce(seen, axis=-1, keepdims=True) / width
    level *= 1 / np.sqrt(np.einsum("ij,ij->i", level, level)[:, None] / width + np.float32(_TINY))
    level *= gain
    level += offset
    return np.asarray(level, np.float32)
