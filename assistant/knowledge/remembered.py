"""What was made of passages, kept in a file between two runs, because encoding is the slow part of reading a folder."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Awaitable, Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from assistant.knowledge.ports import Encoder, Pieces, Reader, Vector, Vectors

T = TypeVar("T")
#: what a model makes of texts, one after the other
Make = Callable[[Sequence[str]], Awaitable[Iterable[T]]]
#: what was made of the policies that ship with the desk; `python -m evals.retrieval starter` writes it
STARTER = Path(__file__).with_name("starter.npz")


class Remembered:
    """An Encoder, and a Reader where there is one, that look passages up in `file` before they are read anew.

    The file holds digests and numbers, no texts; it is read with the first passage. One that cannot be read is written
    anew, where `save` is called at all.
    """

    def __init__(self, encoder: Encoder, reader: Reader | None, file: Path) -> None:
        self._encoder = encoder
        self._reader = reader
        self._file = file
        self.name = encoder.name
        self.dimensions = encoder.dimensions
        self.narrow = reader.narrow if reader else 0
        self._vectors: dict[str, Vector] = {}
        self._pieces: dict[str, Pieces] = {}
        self._open = False
        self._new = False

    async def encode_queries(self, texts: Sequence[str]) -> Vectors:
        return await self._encoder.encode_queries(texts)

    async def encode_passages(self, texts: Sequence[str]) -> Vectors:
        self._load()
        rows: list[Vector] = await self._known(self._vectors, self._encoder.name, texts, self._encoder.encode_passages)
        return np.stack(rows)

    async def read_queries(self, texts: Sequence[str]) -> list[tuple[Vectors, Vector]]:
        return await self._reader.read_queries(texts) if self._reader else []

    async def read_passages(self, texts: Sequence[str]) -> list[Pieces]:
        if not self._reader:
            return []
        self._load()
        return await self._known(self._pieces, self._reader.name, texts, self._reader.read_passages)

    async def _known(self, kept: dict[str, T], name: str, texts: Sequence[str], make: Make[T]) -> list[T]:
        """What is kept of each text, made now where it is not."""
        keys = [_key(name, text) for text in texts]
        new = {key: text for key, text in zip(keys, texts, strict=True) if key not in kept}
        if new:
            kept |= dict(zip(new, await make(list(new.values())), strict=True))
            self._new = True
        return [kept[key] for key in keys]

    def knows(self, texts: Sequence[str]) -> bool:
        """Whether the file has all of these."""
        self._load()
        return all(_key(self._encoder.name, each) in self._vectors for each in texts)

    def _load(self) -> None:
        if not self._open:
            self._vectors, self._pieces = _read(self._file, self.dimensions, self.narrow)
            self._open = True

    def save(self) -> None:
        """Write what is known, replacing the file in one step; nothing to do where nothing was learnt."""
        if not self._new:
            return
        self._file.parent.mkdir(parents=True, exist_ok=True)
        part = self._file.with_suffix(".part.npz")
        lengths = np.array([len(each) for each in self._pieces.values()], dtype=np.int32)
        pieces = [np.zeros((0, self.narrow), np.int8), *self._pieces.values()]
        np.savez_compressed(
            part,
            keys=np.array(list(self._vectors)),
            vectors=np.stack(list(self._vectors.values())),
            read=np.array(list(self._pieces)),
            lengths=lengths,
            pieces=np.concatenate(pieces),
        )
        part.replace(self._file)
        self._new = False


def _key(name: str, text: str) -> str:
    return hashlib.sha256(f"{name}\n{text}".encode("utf-8", "surrogatepass")).hexdigest()


def _read(file: Path, dimensions: int, narrow: int) -> tuple[dict[str, Vector], dict[str, Pieces]]:
    try:
        with np.load(file, allow_pickle=False) as kept:
            keys, vectors = kept["keys"], kept["vectors"]
            read, lengths, pieces = kept["read"], kept["lengths"], kept["pieces"]
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return {}, {}
    if vectors.shape != (len(keys), dimensions):
        return {}, {}
    known = {str(key): vector for key, vector in zip(keys, vectors, strict=True)}
    if pieces.shape != (int(lengths.sum()), narrow):
        return known, {}
    return known, {str(key): rows for key, rows in zip(read, _parted(pieces, lengths), strict=True)}


def _parted(pieces: Pieces, lengths: npt.NDArray[np.int32]) -> list[Pieces]:
    return np.split(pieces, np.cumsum(lengths)[:-1]) if len(lengths) else []
