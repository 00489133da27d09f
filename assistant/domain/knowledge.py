"""What is kept of the shop's knowledge beside its clauses: what was made of them, rulings on them, and gaps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from assistant.domain.clause import Clause

#: (clause id, version)
Version = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredClause:
    """A clause with what was made of its views, one after the other. `reader` is "" where no reader is set up.

    `vectors` holds little-endian float32; `pieces` the readings, packed.
    """

    clause: Clause
    encoder: str
    vectors: bytes
    reader: str = ""
    pieces: bytes = b""


@dataclass(frozen=True, slots=True)
class Ruling:
    """A person's word on two clauses that contradict: `loser` does not hold, or both stand and nothing is lost.

    New words are another version, so that they are asked about anew.
    """

    one: Version
    other: Version
    loser: Version | None = None

    @property
    def pair(self) -> frozenset[Version]:
        return frozenset((self.one, self.other))


class Stands(StrEnum):
    """Which of two clauses that contradict each other holds."""

    OLD = "old"  #: the one that was there first
    NEW = "new"
    BOTH = "both"  #: they do not contradict


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A question to which no clause was near enough. Its words are not kept, only what it was about.

    `topics` are keys of the thesaurus; `case` is empty where somebody searched by hand.
    """

    at: datetime
    cause: str
    topics: tuple[str, ...]
    language: str
    case: str = ""
