"""Rows of the six kinds out of their cells. What a kind cannot do without stops the row with a reason."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypedDict

from assistant.channels.exports.cells import quoted
from assistant.channels.exports.order_cells import order_facts, parcel_facts
from assistant.channels.exports.photo_refs import count_photos, read_photo_refs
from assistant.channels.exports.row_cells import Cells, in_column, remembered
from assistant.channels.exports.state_words import read_author, read_ticket_state
from assistant.channels.exports.values import read_language, read_number, read_product, read_rating
from assistant.domain.case import Author, TicketState
from assistant.domain.intake import (
    AnyRow,
    Kind,
    MessageRow,
    OrderFacts,
    OrderRow,
    ParcelFacts,
    ReplyRow,
    ReviewRow,
    TicketRow,
    TrackingRow,
)
from assistant.domain.note import N_, NotRead
from assistant.domain.taxonomy import Platform

_rating, _language, _product = remembered(read_rating), remembered(read_language), remembered(read_product)


def typed_row(kind: Kind, line: int, cells: Cells) -> AnyRow:
    """The row; raises NotRead with the column and the reason where it cannot be read."""
    if not cells.filled:
        raise NotRead(N_("no cell of the row is filled"))
    return _READERS[kind](line, cells)


class _Shared(TypedDict):
    line: int
    buyer: str
    platform: Platform | None
    market: str
    product: str
    order: OrderFacts | None
    parcel: ParcelFacts | None


def _shared(line: int, cells: Cells) -> _Shared:
    product = cells.read("product", _product) or ""
    order = order_facts(cells, product)
    return {
        "line": line,
        "buyer": cells.text("buyer"),
        "platform": cells.platform(),
        "market": cells.market,
        "product": product,
        "order": order,
        "parcel": parcel_facts(cells, order.number) if order else None,
    }


def _review(line: int, cells: Cells) -> ReviewRow:
    refs, count = _photos(cells)
    return ReviewRow(
        **_shared(line, cells),
        text="\n".join(filter(None, (cells.text("title"), cells.text("text")))),
        further=cells.text("further"),
        written_at=cells.date("written_at"),
        external_id=cells.read("external_id", read_number) or "",
        rating=cells.read("rating", _rating),
        photos=count,
        photo_refs=refs,
        seller_reply=cells.text("seller_reply"),
        language=cells.read("language", _language) or "",
    )


def _message(line: int, cells: Cells) -> MessageRow:
    refs, _ = _photos(cells)
    text = cells.text("text")
    if not text and not refs:
        raise NotRead(N_("the message is empty"))
    return MessageRow(
        **_shared(line, cells),
        author=_author(cells),
        text=text,
        sent_at=cells.date("sent_at"),
        external_id=cells.read("external_id", read_number) or "",
        conversation=cells.read("conversation", read_number) or "",
        photo_refs=refs,
    )


def _author(cells: Cells) -> Author:
    """Who speaks: by role, or by name where it is that of the row's buyer or of the shop."""
    cell = cells.filled.get("author")
    if cell is None:
        raise NotRead(N_("the row does not say who wrote the message"))
    who, column = cell
    found = read_author(who)
    if found is None and who == cells.text("buyer"):
        return Author.BUYER
    if found is None and who in {cells.shop.name, cells.shop.id}:
        return Author.SELLER
    if found is None:
        raise in_column(NotRead(N_("{words!r} is neither buyer nor seller"), words=quoted(who)), column)
    return found


def _ticket(line: int, cells: Cells) -> TicketRow:
    shared = _shared(line, cells)
    external_id = cells.read("external_id", read_number) or ""
    if not external_id and not shared["order"]:
        raise NotRead(N_("the request names neither itself nor an order"))
    refs, count = _photos(cells)
    amount = cells.amount("amount")

    def state_of(cell: str) -> TicketState:
        return read_ticket_state(cell, about=cells.text("type"), amount=bool(amount and amount.minor))

    return TicketRow(
        **shared,
        state=cells.read("state", state_of) or TicketState.OPEN,
        external_id=external_id,
        reason=cells.text("reason"),
        text=cells.text("text"),
        amount=amount,
        opened_at=cells.date("opened_at"),
        photos=count,
        photo_refs=refs,
    )


def _order(line: int, cells: Cells) -> OrderRow:
    shared = _shared(line, cells)
    if not shared["order"]:
        raise NotRead(N_("the row names no order"))
    return OrderRow(**shared)


def _tracking(line: int, cells: Cells) -> TrackingRow:
    shared = _shared(line, cells)
    if not shared["order"]:
        raise NotRead(N_("the row names no order"))
    if not shared["parcel"]:
        raise NotRead(N_("the row says nothing of a parcel"))
    return TrackingRow(**shared)


def _reply(line: int, cells: Cells) -> ReplyRow:
    shared = _shared(line, cells)
    review = cells.read("review", read_number) or ""
    text = cells.text("text")
    if not text:
        raise NotRead(N_("the reply is empty"))
    if not review and not shared["order"]:
        raise NotRead(N_("the reply names neither a review nor an order"))
    return ReplyRow(**shared, text=text, review=review, written_at=cells.date("written_at"))


def _photos(cells: Cells) -> tuple[tuple[str, ...], int]:
    """What the row's photos are called, and how many there are."""
    cell = cells.text("photos")
    if not cell:
        return (), 0
    refs = read_photo_refs(cell)
    return refs, count_photos(cell, refs)


_READERS: dict[Kind, Callable[[int, Cells], AnyRow]] = {
    Kind.REVIEWS: _review,
    Kind.CHATS: _message,
    Kind.AFTER_SALES: _ticket,
    Kind.ORDERS: _order,
    Kind.TRACKING: _tracking,
    Kind.REPLIES: _reply,
}
