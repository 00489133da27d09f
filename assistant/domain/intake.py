"""What a seller's export or event says, row by row, before it becomes part of a case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from assistant.domain.case import Author, TicketState
from assistant.domain.money import Money
from assistant.domain.note import Note
from assistant.domain.order import ParcelState
from assistant.domain.taxonomy import Platform


class Kind(StrEnum):
    """What the rows of a file are."""

    REVIEWS = "reviews"
    CHATS = "chats"
    AFTER_SALES = "after_sales"
    ORDERS = "orders"
    TRACKING = "tracking"
    REPLIES = "replies"


#: what one row of each kind is called
SINGULAR = {
    "review": Kind.REVIEWS,
    "message": Kind.CHATS,
    "after_sale": Kind.AFTER_SALES,
    "order": Kind.ORDERS,
    "tracking": Kind.TRACKING,
    "reply": Kind.REPLIES,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderFacts:
    """What a row says of one line of an order; empty or None is what it does not say, and erases nothing.

    `line` is the number of the sub-order where the platform has one (子订单编号). `paid` is for this line. `source` is
    the video or live stream that sold the goods.
    """

    number: str
    line: str = ""
    product: str = ""
    sku: str = ""
    quantity: int | None = None
    paid: Money | None = None
    freight: Money | None = None
    carrier: str = ""
    placed_at: datetime | None = None
    promised_ship_at: datetime | None = None
    shipped_at: datetime | None = None
    delivered_at: datetime | None = None
    batch: str = ""
    supplier: str = ""
    source: str = ""
    province: str = ""
    member: str = ""
    cancelled: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ParcelFacts:
    """What a row says of a parcel; empty or None is what it does not say."""

    order_number: str
    number: str = ""
    carrier: str = ""
    state: ParcelState | None = None
    last_scan_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What every kind of row can say. `line` counts from 1 in the file, 0 for an event.

    Times carry a zone. `platform` and `market` override the shop's. Without an order number there is neither order
    nor parcel, whatever else the row says: the link would not be certain.
    """

    line: int
    buyer: str = ""
    platform: Platform | None = None
    market: str = ""
    product: str = ""
    order: OrderFacts | None = None
    parcel: ParcelFacts | None = None

    @property
    def order_number(self) -> str:
        return self.order.number if self.order else self.parcel.order_number if self.parcel else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewRow(Row):
    """A public review. `further` is what was added later (追评); `photos` counts them, `photo_refs` names them."""

    text: str
    further: str = ""
    written_at: datetime | None = None
    external_id: str = ""
    rating: int | None = None
    photos: int = 0
    photo_refs: tuple[str, ...] = ()
    seller_reply: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageRow(Row):
    """One turn of a chat. `conversation` is the platform's id of the chat, empty where it gives none."""

    author: Author
    text: str
    sent_at: datetime | None = None
    external_id: str = ""
    conversation: str = ""
    photo_refs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketRow(Row):
    """An after-sale request; see domain.case.Ticket."""

    state: TicketState
    external_id: str = ""
    reason: str = ""
    text: str = ""
    amount: Money | None = None
    opened_at: datetime | None = None
    photos: int = 0
    photo_refs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderRow(Row):
    """A line of an order, complained about or not: rates need them all. `order` is set."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackingRow(Row):
    """Where a parcel is. `parcel` is set."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyRow(Row):
    """What the seller answered in public. `review` is the review's id; else the order number names it."""

    text: str
    review: str = ""
    written_at: datetime | None = None


AnyRow = ReviewRow | MessageRow | TicketRow | OrderRow | TrackingRow | ReplyRow


@dataclass(frozen=True, slots=True, kw_only=True)
class BadRow:
    """A row that could not be read or used: it goes to quarantine with its line, reason and raw text."""

    line: int
    reason: Note
    raw: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing that happened on the platform, as it arrived by itself. `id` is the sender's; `at` when it happened.

    `digest` is the SHA-256 of its body: the same id with another body is refused. An event older than what is already
    known under its row's key changes nothing.
    """

    id: str
    digest: str
    at: datetime
    row: AnyRow


class Outcome(StrEnum):
    """What became of a row or an event that was taken in."""

    NEW = "new"
    UPDATED = "updated"
    DUPLICATE = "duplicate"


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
