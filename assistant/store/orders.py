"""Orders with their lines and parcels, pieced together from whatever rows say of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import bindparam, delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.intake import AnyRow, OrderFacts, OrderRow
from assistant.domain.order import Order, Tracking
from assistant.domain.rates import Side
from assistant.store.bulk import blank, merged, put, rows_of
from assistant.store.order_facts import known_order
from assistant.store.order_lines import line_for, sub_order
from assistant.store.order_totals import order_totals
from assistant.store.tables import order_lines, orders, parcels
from assistant.store.texts import Texts

Values = dict[str, Any]


class Orders:
    def __init__(self, connection: AsyncConnection, texts: Texts) -> None:
        self._connection = connection
        self._texts = texts

    async def main_numbers(self, shop: str, numbers: Sequence[str]) -> dict[str, str]:
        """The order each number belongs to, where it is that of a sub-order; others are left out."""
        own = (order_lines.c.sku, order_lines.c.product, order_lines.c.order_number)
        query = (
            select(order_lines.c.line, order_lines.c.order_number)
            .where(order_lines.c.shop == shop, *(order_lines.c.line != each for each in own))
            .order_by(order_lines.c.order_number)
        )
        rows = await rows_of(self._connection, query, order_lines.c.line, filter(None, numbers))
        return {row["line"]: row["order_number"] for row in reversed(rows)}

    async def totals(self, shop: str, side: Side) -> dict[str, int]:
        """How many orders have each value of a side; cancelled ones and unknown values are left out."""
        return await order_totals(self._connection, shop, side)

    async def known(self, shop: str, number: str) -> tuple[Order, Tracking | None] | None:
        """The order with this number and its parcel; None where nobody told of it."""
        return await known_order(self._connection, shop, number)

    async def put(self, shop: str, rows: Sequence[AnyRow], *, currency: str) -> None:
        """Merge what rows say of orders, lines, parcels and buyers; what is not said erases nothing.

        A parcel of an unknown order makes that order. `currency` is that of amounts that name none.
        """
        told = [row for row in rows if row.order_number]
        if told:
            numbers = {row.order_number for row in told}
            await self._put_heads(shop, told, numbers, currency)
            await self._put_lines(shop, [row for row in told if row.order], currency)
            await self._put_parcels(shop, told)

    async def _put_heads(self, shop: str, told: Sequence[AnyRow], numbers: Iterable[str], currency: str) -> None:
        buyers = await self._texts.buyers(shop, {row.buyer for row in told})
        query = select(orders).where(orders.c.shop == shop)
        before = {row["number"]: dict(row) for row in await rows_of(self._connection, query, orders.c.number, numbers)}
        after = dict(before)
        for row in told:
            number = row.order_number
            known = after.get(number) or blank(orders, shop=shop, number=number, currency=currency)
            buyer = buyers.get(row.buyer)
            if known["buyer"] is None or (buyer is not None and isinstance(row, OrderRow)):
                known = known | {"buyer": buyer}
            after[number] = merged(known, _head(row))
        await put(self._connection, orders, [each for number, each in after.items() if each != before.get(number)])

    async def _put_lines(self, shop: str, told: Sequence[AnyRow], currency: str) -> None:
        query = select(order_lines).where(order_lines.c.shop == shop).order_by(order_lines.c.line)
        rows = await rows_of(self._connection, query, order_lines.c.order_number, {row.order_number for row in told})
        before = {(row["order_number"], row["line"]): dict(row) for row in rows}
        lines: dict[str, list[Values]] = {}
        for (number, _), line in before.items():
            lines.setdefault(number, []).append(line)
        for row in told:
            if row.order:
                _merge_line(lines.setdefault(row.order_number, []), shop, row, row.order, currency)
        after = {(each["order_number"], each["line"]): each for of_order in lines.values() for each in of_order}
        await self._drop_lines(shop, [key for key in before if key not in after])
        await put(self._connection, order_lines, [each for key, each in after.items() if each != before.get(key)])

    async def _drop_lines(self, shop: str, keys: Sequence[tuple[str, str]]) -> None:
        """Lines that are now kept under a better name."""
        if keys:
            where = (
                order_lines.c.shop == shop,
                order_lines.c.order_number == bindparam("of_order"),
                order_lines.c.line == bindparam("of_line"),
            )
            values = [{"of_order": number, "of_line": line} for number, line in keys]
            await self._connection.execute(delete(order_lines).where(*where), values)

    async def _put_parcels(self, shop: str, told: Sequence[AnyRow]) -> None:
        numbers = {row.order_number for row in told if row.parcel}
        query = select(parcels).where(parcels.c.shop == shop)
        rows = await rows_of(self._connection, query, parcels.c.order_number, numbers)
        before = {row["order_number"]: dict(row) for row in rows}
        after = dict(before)
        for row in told:
            if row.parcel:
                number = row.order_number
                known = after.get(number) or blank(parcels, shop=shop, order_number=number)
                after[number] = merged(known, _parcel(row))
        await put(self._connection, parcels, [each for number, each in after.items() if each != before.get(number)])


def _head(row: AnyRow) -> Values:
    facts = row.order or OrderFacts(number=row.order_number)
    return {
        "carrier": facts.carrier or (row.parcel.carrier if row.parcel else ""),
        "province": facts.province,
        "member": facts.member,
        "freight": facts.freight.minor if facts.freight else None,
        "currency": facts.freight.currency if facts.freight else "",
        "placed_at": facts.placed_at,
        "promised_ship_at": facts.promised_ship_at,
        "shipped_at": facts.shipped_at,
        "delivered_at": facts.delivered_at,
        "cancelled": facts.cancelled,
    }


def _merge_line(lines: list[Values], shop: str, row: AnyRow, facts: OrderFacts, currency: str) -> None:
    """Put what a row says into the line it means, or into a new one.

    Only an order's own export, or a row that says what was bought and paid, makes a further line: titles in reviews
    differ from those in orders, and a line too many spoils the rates. What an order's own export said stands against
    what other exports say: their amount is often that of the whole order.
    """
    product = facts.product or row.product
    said = {
        "product": product,
        "sku": facts.sku,
        "quantity": facts.quantity,
        "paid": facts.paid.minor if facts.paid else None,
        "currency": facts.paid.currency if facts.paid else "",
        "batch": facts.batch,
        "supplier": facts.supplier,
        "source": facts.source,
    }
    meant = line_for(lines, number=facts.line, sku=facts.sku, product=product)
    if meant is None and not _makes_line(lines, row, facts, product):
        return
    known = meant or blank(order_lines, shop=shop, order_number=facts.number, currency=currency, listed=False)
    listed = isinstance(row, OrderRow)
    line = merged({**known, **said}, known) if known["listed"] and not listed else merged(known, said)
    line["listed"] = known["listed"] or listed
    line["line"] = facts.line or sub_order(known) or line["sku"] or line["product"]
    lines[:] = [each for each in lines if each is not meant] + [line]


def _makes_line(lines: Sequence[Values], row: AnyRow, facts: OrderFacts, product: str) -> bool:
    named, paid = bool(facts.line or facts.sku or product), facts.paid is not None
    return named and (paid or isinstance(row, OrderRow)) if lines else named or paid


def _parcel(row: AnyRow) -> Values:
    parcel = row.parcel
    return {
        "number": parcel.number if parcel else "",
        "carrier": parcel.carrier if parcel else "",
        "state": parcel.state if parcel else None,
        "last_scan_at": parcel.last_scan_at if parcel else None,
    }
