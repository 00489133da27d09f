"""Vectors kept in a file between two runs, because encoding is the slow part of reading a folder."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from assistant.knowledge.ports import Encoder, Vector, Vectors


class RememberedVectors:
    """An Encoder that looks passages up in `file` before it encodes them.

    The file holds digests and vectors, no texts. One that cannot be read is written anew.
    """

    def __init__(self, encoder: Encoder, file: Path) -> None:
        self._encoder = encoder
        self._file = file
        self._known = _read(file, encoder.dimensions)

    @property
    def name(self) -> str:
        return self._encoder.name

    @property
    def dimensions(self) -> int:
        return self._encoder.dimensions

    async def encode_queries(self, texts: Sequence[str]) -> Vectors:
        return await self._encoder.encode_queries(texts)

    async def encode_passages(self, texts: Sequence[str]) -> Vectors:
        keys = [self._key(text) for text in texts]
        new = {key: text for key, text in zip(keys, texts, strict=True) if key not in self._known}
        if new:
            made = await self._encoder.encode_passages(list(new.values()))
            self._known |= dict(zip(new, made, strict=True))
        return np.stack([self._known[key] for key in keys])

    def save(self) -> None:
        """Write what is known, replacing the file in one step."""
        self._file.parent.mkdir(parents=True, exist_ok=True)
        part = self._file.with_suffix(".part.npz")
        np.savez(part, keys=np.array(list(self._known)), vectors=np.stack(list(self._known.values())))
        part.replace(self._file)

    def _key(self, text: str) -> str:
        return hashlib.sha256(f"{self.name}\n{text}".encode("utf-8", "surrogatepass")).hexdigest()


def _read(file: Path, dimensions: int) -> dict[str, Vector]:
    try:
        with np.load(file, allow_pickle=False) as kept:
            keys, vectors = kept["keys"], kept["vectors"]
    except (OSError, ValueError, KeyError, zipfile.BadZipFile):
        return {}
    if vectors.shape != (len(keys), dimensions):
        return {}
    return {str(key): vector for key, vector in zip(keys, vectors, strict=True)}
