"""What knowledge needs from its neighbours: readers of texts, and a place that keeps clauses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from assistant.domain.clause import Clause, Judged, Question
from assistant.domain.knowledge import Ruling, StoredClause

#: shape (dimensions,)
Vector = npt.NDArray[np.float32]
#: shape (texts, dimensions), rows of length 1
Vectors = npt.NDArray[np.float32]
#: vectors of a passage's pieces in whole steps of 1/127, shape (pieces, narrow)
Pieces = npt.NDArray[np.int8]

#: steps of a piece's number
STEPS = 127


class Encoder(Protocol):
    """Turns texts into vectors of length 1, so that a dot product is the cosine."""

    @property
    def name(self) -> str:
        """Model and version; vectors of two names are never compared."""

    @property
    def dimensions(self) -> int: ...

    async def encode_queries(self, texts: Sequence[str]) -> Vectors: ...

    async def encode_passages(self, texts: Sequence[str]) -> Vectors: ...


class Reader(Protocol):
    """Reads texts piece by piece, so that each word of a question can look for its own answer."""

    @property
    def name(self) -> str:
        """Model and version; readings of two names are never compared."""

    @property
    def narrow(self) -> int:
        """Numbers of one piece's vector."""

    async def read_queries(self, texts: Sequence[str]) -> list[tuple[Vectors, Vector]]:
        """Of each text the vectors of its pieces, shape (pieces, narrow), and their weights, summing to 1."""

    async def read_passages(self, texts: Sequence[str]) -> list[Pieces]: ...


class Rewriter(Protocol):
    """Says a question again in the words a rule would use; a station of its own, used where a model is set up."""

    async def rewritten(self, question: Question) -> str:
        """The question in rule words of the clauses' languages; "" where there is no usable answer."""


class Reranker(Protocol):
    """Puts the best candidates in order; a station of its own, used where a model is set up."""

    async def reranked(self, question: Question, clauses: Sequence[Clause]) -> Judged | None:
        """The order of these clauses and whether one of them answers; None where there is no usable answer."""


class ClauseStore(Protocol):
    """Keeps the clauses of every shop with their vectors; the truth that every index is built from."""

    async def revision(self, shop: str) -> str:
        """A mark that is another one after every save or forget in this shop; asked before each search."""

    async def clauses(self, shop: str) -> list[StoredClause]:
        """All clauses of a shop without their `pieces`, document by document, each in the order it was saved."""

    async def some(self, shop: str, clauses: Sequence[Clause]) -> list[StoredClause]:
        """These clauses, whole, in any order; one that is gone is left out."""

    async def save_documents(self, shop: str, documents: Mapping[str, Sequence[StoredClause]]) -> None:
        """Replace all clauses of these documents at once: all of them are there afterwards, or none is.

        A clause with a `reader` but without `pieces` keeps those that are stored.
        """

    async def forget_document(self, shop: str, document: str) -> int:
        """Destroy every version of a document's clauses; gives how many. An unknown one is no error."""

    async def rulings(self, shop: str) -> list[Ruling]: ...

    async def rule(self, shop: str, rulings: Sequence[Ruling]) -> None:
        """Keep these; an earlier ruling on the same pair is replaced."""


def to_bytes(vectors: Vectors) -> bytes:
    """Vectors as the store keeps them: little-endian float32, row after row."""
    return vectors.astype("<f4").tobytes()


def from_bytes(stored: bytes, dimensions: int) -> Vectors:
    """Stored vectors as an array of shape (vectors, dimensions)."""
    return np.frombuffer(stored, dtype="<f4").reshape(-1, dimensions).astype(np.float32)


def pieces_to_bytes(readings: Sequence[Pieces]) -> bytes:
    """Readings in a row: how many, how long each, then all numbers."""
    lengths = np.array([len(readings), *(len(each) for each in readings)], dtype="<u2")
    return lengths.tobytes() + b"".join(each.astype(np.int8).tobytes() for each in readings)


def pieces_from_bytes(stored: bytes, narrow: int) -> list[Pieces]:
    """The inverse of `pieces_to_bytes`."""
    if not stored:
        return []
    count = int(np.frombuffer(stored, "<u2", 1)[0])
    lengths = np.frombuffer(stored, "<u2", count, offset=2)
    rows = np.frombuffer(stored, np.int8, offset=2 + 2 * count).reshape(-1, narrow)
    ends = np.cumsum(lengths)
    return [rows[end - length : end] for end, length in zip(ends, lengths, strict=True)]
