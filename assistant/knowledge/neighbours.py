"""The clauses that speak of nearly the same, by the vectors of their views."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

import numpy as np

from assistant.domain.clause import Clause
from assistant.domain.knowledge import StoredClause
from assistant.knowledge.conflicts.contradiction import may_meet
from assistant.knowledge.ports import from_bytes

#: neighbours looked at of one clause
NEAREST = 24


class Neighbours:
    """Called with one of `stored`, gives the nearest clauses that may hold for the same order, nearest first.

    The others are no neighbours: a shop says the same in every market, and its sisters would crowd out the rest.
    """

    def __init__(self, stored: Sequence[StoredClause], dimensions: int) -> None:
        self._clauses = [each.clause for each in stored]
        parts = [from_bytes(each.vectors, dimensions) for each in stored]
        self._vectors = np.concatenate(parts) if parts else np.zeros((0, dimensions), np.float32)
        counts = [len(each) for each in parts]
        self._starts = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
        self._rows = {(each.id, each.version): row for row, each in enumerate(self._clauses)}

    def __call__(self, clause: Clause) -> Iterator[Clause]:
        row = self._rows[clause.id, clause.version]
        own = self._vectors[self._starts[row] : self._starts[row + 1]]
        near = np.maximum.reduceat((own @ self._vectors.T).max(axis=0), self._starts[:-1])
        ordered = (self._clauses[at] for at in np.argsort(-near, kind="stable"))
        yield from islice((each for each in ordered if may_meet(clause, each)), NEAREST)
