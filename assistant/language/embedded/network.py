"""The quick network: convolutions over the words of a text, tuned on complaints; a text takes a few milliseconds.

Its shape is nearly that of universal-sentence-encoder-multilingual 3 (Yang et al. 2019, arXiv 1907.04307): three
branches that look at 2, 3 and 5 neighbouring words, averaged over the text and pressed through three dense layers. Here
each branch is normalised by itself, and the strongest signals of each kind are seen too, anywhere in the text and at
its beginning, since what is named first often weighs most. The word vectors come from the bundled package, all other
weights from the artefact `network.npz`, which `python -m evals.diagnosis` writes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assistant.domain.note import N_
from assistant.errors import UnsafeSetup
from assistant.language.embedded.words import shared_words

Floats = npt.NDArray[np.float32]

#: raised with every change of the layout
FORMAT = 1
#: words seen together by each branch, and how many of them stand before the word itself
BRANCHES = ((2, 0), (3, 1), (5, 2))
#: the sentence vector is of unit length; the answers see it this much larger, near the size of the strongest signals
SENTENCE_SCALE = 20.0
#: pieces that are the beginning of a text, the start mark included
BEGINNING = 12
_TINY = 1e-12


class Network:
    """Scores of every answer about a text, each text alone, so that its company cannot change them.

    Raises UnsafeSetup when the artefact has another layout or other `columns`.
    """

    def __init__(self, path: Path, *, columns: Sequence[str]) -> None:
        with np.load(path, allow_pickle=False) as stored:
            if int(stored["format"]) != FORMAT or stored["columns"].tolist() != list(columns):
                raise UnsafeSetup(
                    N_("{file} has layout {found} or other answers; this version needs layout {wanted}."),
                    remedy=N_("Train it again with `python -m evals.diagnosis`."),
                    file=path.name,
                    found=int(stored["format"]),
                    wanted=FORMAT,
                )
            weights = [each for each in stored.files if each not in ("format", "columns")]
            self._at = {each: stored[each].astype(np.float32) for each in weights}

    def scores(self, texts: Sequence[str]) -> Floats:
        """Scores before any exponential, shape (texts, columns), of one text or more."""
        words = shared_words()
        seen = [features(words.vectors(words.pieces(each)), self._at) for each in texts]
        return np.stack([each @ self._at["answers"] + self._at["answers_bias"] for each in seen])


def features(words: Floats, at: Mapping[str, Floats]) -> Floats:
    """What the answers are read from, of word vectors (words, width): sentence vector and both strongest signals."""
    signals = [words]
    for size, before in BRANCHES:
        seen = words @ at[f"proj{size}"] + at[f"proj_b{size}"]
        seen = levelled(seen, at[f"ln_g{size}"], at[f"ln_b{size}"])
        inner = np.maximum(neighbours(seen, size, before) @ at[f"w1_{size}"] + at[f"b1_{size}"], 0) + seen
        signals.append(np.maximum(neighbours(inner, size, before) @ at[f"w2_{size}"] + at[f"b2_{size}"], 0) + inner)
    signal = levelled(np.concatenate(signals, axis=1), at["ln_g"], at["ln_b"])
    mean = (signal.sum(0) @ at["cnn_W"] + len(words) * at["cnn_b"]) / np.sqrt(len(words))
    first = np.maximum(mean @ at["d0"], 0)
    second = np.maximum(mean @ at["p1"] + first @ at["d1"], 0)
    sentence = np.tanh(second @ at["p3"] + np.maximum(second @ at["d2"], 0) @ at["d3"])
    sentence = sentence * (SENTENCE_SCALE / max(float(np.linalg.norm(sentence)), _TINY))
    return np.asarray(np.concatenate([sentence, signal.max(0), signal[:BEGINNING].max(0)]), np.float32)


def neighbours(seen: Floats, size: int, before: int) -> Floats:
    """Each word beside its neighbours, shape (words, size * width); beyond the ends of the text are zeros."""
    width = seen.shape[1]
    padded = np.zeros((len(seen) + size - 1, width), np.float32)
    padded[before : before + len(seen)] = seen
    return np.concatenate([padded[shift : shift + len(seen)] for shift in range(size)], axis=1)


def levelled(seen: Floats, gain: Floats, offset: Floats) -> Floats:
    """Layer normalisation of each row."""
    centred = seen - seen.mean(axis=-1, keepdims=True)
    spread = np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + _TINY)
    return np.asarray(centred / spread * gain + offset, np.float32)
