"""A buyer as the desk knows one: by what they are found, what is held of them, and what erasing them takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from assistant.domain.note import N_

#: why a send was cancelled whose words were erased
WORDS_ERASED = N_("the buyer's words were erased")


class FoundBy(StrEnum):
    """What a word was that named a buyer."""

    NAME = "name"  #: as exports spell it; the desk holds no name, only its salted digest
    ORDER = "order"
    CASE = "case"
    BUYER = "buyer"  #: the desk's own number of the buyer


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A buyer that a word may mean."""

    by: FoundBy
    buyer: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What belongs together within one shop: buyers who are one person, their orders and their cases.

    `name` is how exports spell the buyer, empty where nobody said it; the desk itself does not know it.
    """

    shop: str
    buyers: tuple[int, ...] = ()
    orders: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wiped:
    """What an erasure took out of the database.

    `photos` are files that nobody refers to any more, `photo_rows` how many photos the buyer had.
    """

    texts: int
    photos: tuple[str, ...]
    orders: int
    photo_rows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sifted:
    """Rows taken out of files beside the database, by file; `unread` are files a person must look through."""

    rows: Mapping[str, int]
    unread: tuple[str, ...] = ()
