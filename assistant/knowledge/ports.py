"""What knowledge needs from its neighbours: an encoder of texts and a place that keeps clauses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from assistant.domain.clause import Clause

#: shape (dimensions,)
Vector = npt.NDArray[np.float32]
#: shape (texts, dimensions), rows of length 1
Vectors = npt.NDArray[np.float32]

#: a clause, its vector as little-endian float32 bytes, and the name of the encoder that made it
StoredClause = tuple[Clause, bytes, str]


class Encoder(Protocol):
    """Turns texts into vectors of length 1, so that a dot product is the cosine."""

    @property
    def name(self) -> str:
        """Model and version; vectors of two names are never compared."""

    @property
    def dimensions(self) -> int: ...

    async def encode_queries(self, texts: Sequence[str]) -> Vectors: ...

    async def encode_passages(self, texts: Sequence[str]) -> Vectors: ...


class ClauseStore(Protocol):
    """Keeps the clauses of every shop with their vectors; the truth that every index is built from."""

    async def revision(self, shop: str) -> str:
        """A mark that is another one after every save or forget in this shop; asked before each search."""

    async def clauses(self, shop: str) -> list[StoredClause]:
        """All clauses of a shop, document by document, each document in the order it was saved."""

    async def save_documents(self, shop: str, documents: Mapping[str, Sequence[StoredClause]]) -> None:
        """Replace all clauses of these documents at once: all of them are there afterwards, or none is."""

    async def forget_document(self, shop: str, document: str) -> None:
        """Remove a document; an unknown one is no error."""


def to_bytes(vector: Vector) -> bytes:
    """A vector as the store keeps it: little-endian float32."""
    return vector.astype("<f4").tobytes()


def from_bytes(stored: Sequence[bytes], dimensions: int) -> Vectors:
    """Stored vectors as one array of shape (vectors, dimensions)."""
    joined = np.frombuffer(b"".join(stored), dtype="<f4")
    return joined.reshape(len(stored), dimensions).astype(np.float32)
