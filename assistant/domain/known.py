"""What the desk already knows under a key, so that the same row twice adds nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from assistant.domain.canonical import digest
from assistant.domain.case import Case, CaseState
from assistant.domain.intake import (
    AnyRow,
    MessageRow,
    OrderRow,
    ReplyRow,
    ReviewRow,
    TicketRow,
    TrackingRow,
)
from assistant.domain.taxonomy import Platform

#: the fingerprint of a row whose buyer was erased; whatever it says now, it adds nothing
ERASED = "0" * 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One row the desk has taken in: `fingerprint` is what it said, `as_of` when that was true, where it is known.

    `case` is empty for orders and parcels.
    """

    key: str
    fingerprint: str
    as_of: datetime | None = None
    case: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseLink:
    """A case as intake needs it to decide where a row belongs."""

    case: str
    order_number: str
    product: str
    has_review: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NewCase:
    """A case to be opened. `buyer` is the handle the row names, empty if it names none."""

    state: CaseState
    platform: Platform
    market: str
    currency: str
    product: str
    buyer: str
    order_number: str
    arrived_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A case somebody works on, with the fencing number of the claim."""

    case: Case
    fence: int


def key_of(row: AnyRow) -> str:
    """The key of a row within its shop: the platform's own id, else order, product and time, else its words.

    Chat turns are never edited, and many fall in one minute: without an id their words are part of the key.
    """
    return digest(_identity(row))


def _identity(row: AnyRow) -> list[Any]:
    order, platform = row.order, row.platform
    match row:
        case ReviewRow(external_id=""):
            if row.order_number:
                sku = order.sku if order else ""
                return ["review of order", platform, row.order_number, row.product, sku, row.written_at]
            return ["review text", platform, row.product, row.written_at, row.buyer, row.text]
        case MessageRow(external_id=""):
            thread = row.conversation or row.order_number or row.buyer
            return ["turn", platform, thread, row.author, row.sent_at, row.text]
        case TicketRow(external_id=""):
            return ["ticket of order", platform, row.order_number, row.product, row.buyer, row.opened_at]
        case OrderRow():
            return ["order", row.order_number, order.line or order.sku or order.product if order else ""]
        case TrackingRow():
            return ["parcel", row.order_number]
        case ReplyRow():
            return ["reply", platform, row.review or row.order_number, row.product]
        case ReviewRow() | MessageRow() | TicketRow():
            return [type(row).__name__, platform, row.external_id]


def thread_of(row: AnyRow) -> str:
    """What joins rows into one case where no order does: the chat they belong to; empty if there is none."""
    if isinstance(row, MessageRow) and (row.conversation or row.buyer):
        return digest(["thread", row.platform, row.conversation or row.buyer])
    return ""


def fingerprint_of(row: AnyRow) -> str:
    """Digest of everything a row says, its line apart: an equal one is a duplicate, another an update."""
    fields = {name: getattr(row, name) for kind in type(row).__mro__ for name in getattr(kind, "__slots__", ())}
    return digest({name: value for name, value in fields.items() if name != "line"})
