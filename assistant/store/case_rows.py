"""Cases as frozen values: their own rows and those of their reviews, chats, tickets, photos, orders and parcels."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sqlalchemy import LABEL_STYLE_TABLENAME_PLUS_COL, ColumnElement, RowMapping, Table, and_, exists, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.case import Author, Case, CaseState, Message, Photo, Review, Ticket, TicketState
from assistant.domain.money import Money
from assistant.domain.order import Order, Origin, ParcelState, Tracking
from assistant.domain.playbook import BuyerKind
from assistant.domain.taxonomy import Platform
from assistant.store.bulk import rows_of
from assistant.store.order_lines import Line, line_for
from assistant.store.tables import cases, messages, order_lines, orders, parcels, photos, reviews, tickets
from assistant.store.texts import Stored, Texts

Row = RowMapping
Grouped = Mapping[str, list[Row]]


_others = orders.alias()
#: whether the buyer of the order has another one
_BOUGHT_BEFORE = (
    exists()
    .where(_others.c.shop == orders.c.shop, _others.c.buyer == orders.c.buyer, _others.c.number != orders.c.number)
    .correlate(orders)
    .label("bought_before")
)


class Around(NamedTuple):
    """What lies around many cases: turns, tickets and photos by case, lines by order, texts by number."""

    turns: Grouped
    tickets: Grouped
    photos: Grouped
    lines: Grouped
    texts: Mapping[int, Stored]

    def body(self, number: int | None) -> str:
        return self.texts[number].body if number is not None else ""


async def load_cases(connection: AsyncConnection, texts: Texts, shop: str, where: ColumnElement[bool]) -> list[Case]:
    """Cases of a shop that meet `where`, in order of their numbers; a few statements for all of them."""
    query = (
        select(cases, reviews, orders, parcels, _BOUGHT_BEFORE)
        .set_label_style(LABEL_STYLE_TABLENAME_PLUS_COL)
        .outerjoin(reviews, and_(reviews.c.shop == cases.c.shop, reviews.c.case_id == cases.c.id))
        .outerjoin(orders, and_(orders.c.shop == cases.c.shop, orders.c.number == cases.c.order_number))
        .outerjoin(parcels, and_(parcels.c.shop == cases.c.shop, parcels.c.order_number == cases.c.order_number))
        .where(cases.c.shop == shop, where)
        .order_by(cases.c.number)
    )
    rows = list((await connection.execute(query)).mappings())
    around = await _around(connection, texts, shop, rows)
    return [_case(row, around) for row in rows]


async def _around(connection: AsyncConnection, texts: Texts, shop: str, rows: list[Row]) -> Around:
    ids = [row["cases_id"] for row in rows]
    turns = await _grouped(connection, messages, "case_id", shop, ids, "sent_at", "text")
    asked = await _grouped(connection, tickets, "case_id", shop, ids, "opened_at", "key")
    shown = await _grouped(connection, photos, "case_id", shop, ids, "place")
    numbers = [row["cases_order_number"] for row in rows if row["cases_order_number"]]
    lines = await _grouped(connection, order_lines, "order_number", shop, numbers, "line")
    wanted = [row[f"reviews_{name}"] for row in rows for name in ("text", "further", "seller_reply")]
    wanted += [turn["text"] for each in turns.values() for turn in each]
    wanted += [ticket[name] for each in asked.values() for ticket in each for name in ("reason", "text")]
    stored = await texts.get(shop, wanted)
    return Around(
        turns=turns,
        tickets=asked,
        photos=shown,
        lines=lines,
        texts=stored,
    )


async def _grouped(
    connection: AsyncConnection, table: Table, by: str, shop: str, wanted: Iterable[str], *order: str
) -> Grouped:
    query = select(table).where(table.c.shop == shop).order_by(*(table.c[name] for name in order))
    found: dict[str, list[Row]] = {}
    for row in await rows_of(connection, query, table.c[by], wanted):
        found.setdefault(row[by], []).append(row)
    return found


def _case(row: Row, around: Around) -> Case:
    case, asked = row["cases_id"], around.tickets.get(row["cases_id"], [])
    line = _line(row, asked, around.lines.get(row["cases_order_number"], []))
    return Case(
        id=case,
        shop=row["cases_shop"],
        state=CaseState(row["cases_state"]),
        platform=Platform(row["cases_platform"]),
        market=row["cases_market"],
        currency=row["cases_currency"],
        product=row["cases_product"] or (line["product"] if line else ""),
        review=_review(row, around),
        messages=tuple(_message(each, around) for each in around.turns.get(case, ())),
        tickets=tuple(_ticket(each, around) for each in asked),
        photos=tuple(Photo(id=each["file"] or "", reference=each["reference"]) for each in around.photos.get(case, ())),
        order=order_in(row, line),
        tracking=tracking_in(row),
        origin=_origin(row, line),
        buyer=_buyer(row),
        extras=_money(row["cases_extras"], row["cases_currency"]),
        arrived_at=row["cases_arrived_at"],
        heard_at=row["cases_heard_at"],
        version=row["cases_version"],
        error=row["cases_error"],
        taken_by=row["cases_taken_by"],
    )


def _line(row: Row, asked: list[Row], lines: list[Row]) -> Line | None:
    """The line of the order the case is about: what its review or tickets name, else its product, else the only one.

    None where several could be meant: what was paid for another product must not become an offer.
    """
    named = [row["reviews_order_line"], *(each["order_line"] for each in asked)]
    sku = next(filter(None, named), "")
    return line_for(lines, sku=sku, product=row["cases_product"]) or (lines[0] if len(lines) == 1 else None)


def _review(row: Row, around: Around) -> Review | None:
    if row["reviews_case_id"] is None:
        return None
    return Review(
        id=row["reviews_external_id"],
        text=around.body(row["reviews_text"]),
        further=around.body(row["reviews_further"]),
        written_at=row["reviews_written_at"],
        rating=row["reviews_rating"],
        photos=row["reviews_photos"],
        seller_reply=around.body(row["reviews_seller_reply"]),
    )


def _message(row: Row, around: Around) -> Message:
    return Message(
        id=row["external_id"] or row["key"],
        author=Author(row["author"]),
        text=around.body(row["text"]),
        sent_at=row["sent_at"],
    )


def _ticket(row: Row, around: Around) -> Ticket:
    return Ticket(
        id=row["external_id"] or row["key"],
        state=TicketState(row["state"]),
        opened_at=row["opened_at"],
        reason=around.body(row["reason"]),
        text=around.body(row["text"]),
        amount=_money(row["amount"], row["currency"]),
    )


def order_in(row: Row, line: Line | None) -> Order | None:
    if row["orders_number"] is None:
        return None
    return Order(
        number=row["orders_number"],
        product=line["product"] if line else "",
        sku=line["sku"] if line else "",
        quantity=(line["quantity"] if line else None) or 1,
        paid=_money(line["paid"], line["currency"]) if line else None,
        freight=_money(row["orders_freight"], row["orders_currency"]),
        carrier=row["orders_carrier"],
        placed_at=row["orders_placed_at"],
        promised_ship_at=row["orders_promised_ship_at"],
        shipped_at=row["orders_shipped_at"],
        delivered_at=row["orders_delivered_at"],
    )


def tracking_in(row: Row) -> Tracking | None:
    """None as long as nobody said in what state the parcel is."""
    if row["parcels_state"] is None:
        return None
    return Tracking(
        carrier=row["parcels_carrier"] or row["orders_carrier"],
        number=row["parcels_number"],
        state=ParcelState(row["parcels_state"]),
        last_scan_at=row["parcels_last_scan_at"],
    )


def _buyer(row: Row) -> BuyerKind:
    if row["orders_member"]:
        return BuyerKind.MEMBER
    return BuyerKind.REPEAT if row["bought_before"] else BuyerKind.NEW


def _origin(row: Row, line: Line | None) -> Origin:
    return Origin(
        batch=line["batch"] if line else "",
        supplier=line["supplier"] if line else "",
        source=line["source"] if line else "",
        province=row["orders_province"] or "",
    )


def _money(minor: int | None, currency: str) -> Money | None:
    return None if minor is None else Money(minor=minor, currency=currency)
