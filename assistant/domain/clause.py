"""A clause of the shop's own policy, its FAQ or a platform rule: the only ground a claim may stand on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple


class Audience(StrEnum):
    BUYER = "buyer"  #: may be quoted to a buyer
    STAFF = "staff"  #: guides the shop's people only


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """`start`/`end` are code point offsets into the document's text; empty `market`/`platform` means everywhere."""

    id: str
    document: str
    title: str
    path: tuple[str, ...]
    text: str
    start: int
    end: int
    #: digest of path and text, so that a changed clause is another version
    version: str
    language: str
    market: str = ""
    platform: str = ""
    audience: Audience = Audience.BUYER
    #: causes the document says it applies to; empty means all
    applies_to: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None
    #: last day a person, a newer document or a ruling has left it, whatever its own document says
    ended: date | None = None
    source: str = ""

    @property
    def heading(self) -> str:
        """Every title it stands under, the document's first."""
        return " ".join((self.title, *self.path))

    @property
    def last_day(self) -> date | None:
        """The last day it holds; None where nothing ends it."""
        return min((each for each in (self.valid_until, self.ended) if each), default=None)

    def valid_on(self, day: date) -> bool:
        """Whether it was in force on that day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.last_day is None or day <= self.last_day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """`score` is in 0..1, higher is nearer; comparable within one search only.

    `focus` is the part of the clause's text that answers best, in code points.
    """

    clause: Clause
    score: float
    focus: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a search found. When `abstained`, the nearest hits are still listed but may not be relied on."""

    hits: tuple[Hit, ...]
    abstained: bool
    reason: str = ""
    #: what the question was about, as keys of the thesaurus
    topics: tuple[str, ...] = ()

    @property
    def reliable(self) -> tuple[Hit, ...]:
        return () if self.abstained else self.hits

    def for_cause(self, cause: str) -> tuple[Clause, ...]:
        """Reliable clauses that hold for a cause, best first."""
        clauses = (hit.clause for hit in self.reliable)
        return tuple(each for each in clauses if not each.applies_to or cause in each.applies_to)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is looked up, and the facts that filter it. The buyer's words are matched, never a filter."""

    text: str
    language: str
    market: str
    platform: str
    on: date
    cause: str = ""
    #: words of the playbook that steer the search towards the matter
    topics: tuple[str, ...] = ()
    audience: Audience = Audience.BUYER


class Judged(NamedTuple):
    """Places of the given clauses, best first, each once; and whether the first of them answers the question."""

    order: tuple[int, ...]
    answered: bool
