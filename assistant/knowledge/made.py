"""What is made of clauses for the index: vectors and readings of their views, each passage only once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from assistant.domain.clause import Clause
from assistant.domain.knowledge import StoredClause
from assistant.knowledge.ports import Encoder, Reader, pieces_to_bytes, to_bytes
from assistant.knowledge.views import seen, views

#: clauses made in one go
BATCH = 16


class Maker:
    """Makes stored clauses of clauses; what was made before of the same words by the same models is kept."""

    def __init__(self, encoder: Encoder, reader: Reader | None) -> None:
        self._encoder = encoder
        self._reader = reader
        self._waiting: dict[tuple[str, ...], StoredClause] = {}

    def let_go(self) -> None:
        """What was made is saved now; it was kept because a refused addition comes again, with an answer."""
        self._waiting.clear()

    def is_mine(self, stored: StoredClause) -> bool:
        """Whether the models of today made it."""
        return stored.encoder == self._encoder.name and stored.reader == (self._reader.name if self._reader else "")

    async def made(self, clauses: Sequence[Clause], before: Sequence[StoredClause]) -> list[StoredClause]:
        """These clauses with their vectors and readings.

        One that stands in `before` with the same words keeps what was made of it, and comes back as `before` has it:
        where that is without `pieces`, the store keeps those it holds.
        """
        known = self._waiting | {_words(each.clause): each for each in before if self.is_mine(each)}
        new = [clause for clause in clauses if _words(clause) not in known]
        made: dict[tuple[str, ...], StoredClause] = {}
        for at in range(0, len(new), BATCH):
            made |= await self._some(new[at : at + BATCH])
        self._waiting |= made
        return [self._kept(clause, known, made) for clause in clauses]

    def _kept(
        self,
        clause: Clause,
        known: Mapping[tuple[str, ...], StoredClause],
        made: Mapping[tuple[str, ...], StoredClause],
    ) -> StoredClause:
        source = made.get(_words(clause)) or known[_words(clause)]
        return StoredClause(
            clause=clause,
            encoder=source.encoder,
            vectors=source.vectors,
            reader=source.reader,
            pieces=source.pieces,
        )

    async def _some(self, clauses: Sequence[Clause]) -> dict[tuple[str, ...], StoredClause]:
        shown = [[seen(clause, view) for view in views(clause)] for clause in clauses]
        texts = [each for own in shown for each in own]
        vectors = np.asarray(await self._encoder.encode_passages(texts))
        readings = await self._reader.read_passages(texts) if self._reader else []
        made, at = {}, 0
        for clause, own in zip(clauses, shown, strict=True):
            part = slice(at, at + len(own))
            made[_words(clause)] = StoredClause(
                clause=clause,
                encoder=self._encoder.name,
                vectors=to_bytes(vectors[part]),
                reader=self._reader.name if self._reader else "",
                pieces=pieces_to_bytes(readings[part]) if self._reader else b"",
            )
            at += len(own)
        return made


def _words(clause: Clause) -> tuple[str, ...]:
    """The clause and all that is read of it."""
    return (clause.id, clause.language, clause.title, *clause.path, clause.text)
