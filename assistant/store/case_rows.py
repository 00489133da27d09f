"""Rows of a case, its review, messages, order and parcel, as one frozen value."""

from __future__ import annotations

from typing import Any

from sqlalchemy import LABEL_STYLE_TABLENAME_PLUS_COL, RowMapping, and_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.case import Author, Case, CaseState, Message, Order, ParcelState, Review, Tracking
from assistant.domain.money import Money
from assistant.domain.taxonomy import Platform
from assistant.store.tables import cases, messages, orders, parcels, reviews
from assistant.store.texts import Stored, Texts

Row = RowMapping


async def load_cases(connection: AsyncConnection, texts: Texts, where: Any) -> list[Case]:
    """Cases that meet `where`, in order of their numbers."""
    query = (
        select(cases, reviews, orders, parcels)
        .set_label_style(LABEL_STYLE_TABLENAME_PLUS_COL)
        .outerjoin(reviews, and_(reviews.c.shop == cases.c.shop, reviews.c.case_id == cases.c.id))
        .outerjoin(orders, and_(orders.c.shop == cases.c.shop, orders.c.number == cases.c.order_number))
        .outerjoin(parcels, and_(parcels.c.shop == cases.c.shop, parcels.c.order_number == cases.c.order_number))
        .where(where)
        .order_by(cases.c.number)
    )
    rows = list((await connection.execute(query)).mappings())
    if not rows:
        return []
    shop = rows[0]["cases_shop"]
    turns = await _turns(connection, shop, [row["cases_id"] for row in rows])
    wanted = [row[name] for row in rows for name in ("reviews_text", "reviews_seller_reply")]
    wanted += [turn["text"] for each in turns.values() for turn in each]
    stored = await texts.get(shop, wanted)
    return [_case(row, turns.get(row["cases_id"], []), stored) for row in rows]


async def _turns(connection: AsyncConnection, shop: str, ids: list[str]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for first in range(0, len(ids), 500):
        query = (
            select(messages)
            .where(messages.c.shop == shop, messages.c.case_id.in_(ids[first : first + 500]))
            .order_by(messages.c.sent_at, messages.c.id)
        )
        for row in (await connection.execute(query)).mappings():
            found.setdefault(row["case_id"], []).append(row)
    return found


def _case(row: Row, turns: list[Row], stored: dict[int, Stored]) -> Case:
    return Case(
        id=row["cases_id"],
        shop=row["cases_shop"],
        state=CaseState(row["cases_state"]),
        platform=Platform(row["cases_platform"]),
        market=row["cases_market"],
        currency=row["cases_currency"],
        product=row["cases_product"],
        review=_review(row, stored),
        messages=tuple(
            Message(
                id=each["id"], author=Author(each["author"]), text=stored[each["text"]].body, sent_at=each["sent_at"]
            )
            for each in turns
        ),
        order=_order(row),
        tracking=_tracking(row),
        arrived_at=row["cases_arrived_at"],
        version=row["cases_version"],
        error=row["cases_error"],
    )


def _review(row: Row, stored: dict[int, Stored]) -> Review | None:
    if row["reviews_text"] is None:
        return None
    reply = row["reviews_seller_reply"]
    return Review(
        id=row["reviews_external_id"],
        text=stored[row["reviews_text"]].body,
        written_at=row["reviews_written_at"],
        rating=row["reviews_rating"],
        photos=row["reviews_photos"],
        seller_reply=stored[reply].body if reply is not None else "",
    )


def _order(row: Row) -> Order | None:
    if row["orders_number"] is None:
        return None
    currency = row["orders_currency"]

    def money(name: str) -> Money | None:
        return None if row[name] is None else Money(minor=row[name], currency=currency)

    return Order(
        number=row["orders_number"],
        product=row["orders_product"],
        sku=row["orders_sku"],
        quantity=row["orders_quantity"],
        paid=money("orders_paid"),
        freight=money("orders_freight"),
        carrier=row["orders_carrier"],
        placed_at=row["orders_placed_at"],
        promised_ship_at=row["orders_promised_ship_at"],
        shipped_at=row["orders_shipped_at"],
        delivered_at=row["orders_delivered_at"],
    )


def _tracking(row: Row) -> Tracking | None:
    if row["parcels_state"] is None:
        return None
    return Tracking(
        carrier=row["parcels_carrier"],
        number=row["parcels_number"],
        state=ParcelState(row["parcels_state"]),
        last_scan_at=row["parcels_last_scan_at"],
    )
