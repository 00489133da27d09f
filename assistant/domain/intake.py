"""One row of a seller's export, as read, before it becomes part of a case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from assistant.domain.case import ParcelState
from assistant.domain.money import Money
from assistant.domain.taxonomy import Platform


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewRow:
    """A review with what the export says of its order and parcel. `line` counts from 1 in the file.

    Times carry a zone. What a column did not say is empty or None; `platform` and `market` override the shop's.
    """

    line: int
    text: str
    written_at: datetime | None = None
    external_id: str = ""
    rating: int | None = None
    photos: int = 0
    seller_reply: str = ""
    buyer: str = ""
    language: str = ""
    platform: Platform | None = None
    market: str = ""
    order_number: str = ""
    product: str = ""
    sku: str = ""
    quantity: int = 1
    paid: Money | None = None
    freight: Money | None = None
    carrier: str = ""
    placed_at: datetime | None = None
    promised_ship_at: datetime | None = None
    shipped_at: datetime | None = None
    delivered_at: datetime | None = None
    tracking_number: str = ""
    tracking_state: ParcelState | None = None
    last_scan_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BadRow:
    """A row that could not be read: it goes to quarantine with its line, reason and raw text."""

    line: int
    reason: str
    raw: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportCount:
    """Rows of one file: `read` is always the sum of the other four."""

    new: int = 0
    updated: int = 0
    duplicates: int = 0
    quarantined: int = 0

    @property
    def read(self) -> int:
        return self.new + self.updated + self.duplicates + self.quarantined

    def plus(self, other: ImportCount) -> ImportCount:
        return ImportCount(
            new=self.new + other.new,
            updated=self.updated + other.updated,
            duplicates=self.duplicates + other.duplicates,
            quarantined=self.quarantined + other.quarantined,
        )
