"""The audit chain: each record holds the digest of the one before, and no personal data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from assistant.domain.canonical import digest

GENESIS = "0" * 64
#: the chain of the installation itself: who signed in, who set a password; shops have ids, so it is none of theirs
OF_THE_DESK = ""
#: ends the name of a fact that is the number of a row in `texts`: what a person wrote, kept where it can be erased
TEXT_FACT = "_text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """What somebody did, before it has its place in the chain; `facts` holds digests, ids and numbers only."""

    actor: str
    action: str
    subject: str
    facts: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditRecord:
    """`facts` holds digests, ids and numbers only; `number` counts from 1 within the shop."""

    shop: str
    number: int
    at: datetime
    actor: str
    action: str
    subject: str
    facts: Mapping[str, str]
    previous: str

    def digest(self) -> str:
        return digest(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A record as it stands in the database; `record` is None where it cannot be read as this desk writes it."""

    number: int
    record: AuditRecord | None
    digest: str


class Damage(StrEnum):
    """What is wrong with a chain at one record."""

    UNREADABLE = "unreadable"  #: not in the form this desk writes
    CHANGED = "changed"  #: what it says does not give its digest
    REPLACED = "replaced"  #: it does not follow from the one before
    MISSING = "missing"  #: nothing stands under its number
    STRAY = "stray"  #: its number or its shop belongs to no chain
    CUT = "cut"  #: a digest noted earlier is no longer in the chain


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """The first record that does not hold."""

    number: int
    damage: Damage


def first_broken(links: Iterable[Link]) -> Broken | None:
    """The first record of a chain that does not hold; None where all do. `links` in order of their numbers."""
    previous = GENESIS
    for number, link in enumerate(links, start=1):
        if damage := _damage(link, number, previous):
            return Broken(number=min(link.number, number), damage=damage)
        previous = link.digest
    return None


def _damage(link: Link, number: int, previous: str) -> Damage | None:
    if link.number != number:
        return Damage.STRAY if link.number < number else Damage.MISSING
    if link.record is None:
        return Damage.UNREADABLE
    if link.record.digest() != link.digest:
        return Damage.CHANGED
    return None if link.record.previous == previous else Damage.REPLACED
