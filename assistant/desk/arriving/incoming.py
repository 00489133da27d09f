"""Rows on their way in, and what becomes of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Generic, TypeVar

from assistant.domain.case import Photo
from assistant.domain.intake import AnyRow, MessageRow, Outcome, ReviewRow, TicketRow
from assistant.domain.shop import Shop

#: what a buyer says, as opposed to facts of orders and parcels
ContentRow = ReviewRow | MessageRow | TicketRow
R_co = TypeVar("R_co", bound=AnyRow, covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """A row on its way in. `as_of` is when it was true; None for a file, which then counts as the newest."""

    row: AnyRow
    as_of: datetime | None = None
    photos: tuple[Photo, ...] = ()

    @classmethod
    def at(cls, shop: Shop, row: AnyRow, *, as_of: datetime | None = None) -> Incoming:
        """A row that arrives at a shop: what it does not say of its platform, the shop's profile says."""
        return cls(row=row if row.platform else replace(row, platform=shop.platform), as_of=as_of)


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyed(Generic[R_co]):
    """A row with its key and fingerprint; `number` is its place among those handed in."""

    number: int
    key: str
    fingerprint: str
    row: R_co
    as_of: datetime | None
    photos: tuple[Photo, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What became of a row. `case` is empty for orders and parcels."""

    outcome: Outcome
    case: str = ""
