"""One order as it is known, by the number a buyer or an agent gives."""

from __future__ import annotations

from sqlalchemy import LABEL_STYLE_TABLENAME_PLUS_COL, and_, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.order import Order, Tracking
from assistant.store.case_rows import order_in, tracking_in
from assistant.store.tables import order_lines, orders, parcels


async def known_order(connection: AsyncConnection, shop: str, number: str) -> tuple[Order, Tracking | None] | None:
    """The order with this number, or with a sub-order of this number; None where nobody told of it.

    Of an order of several lines only what holds for all of them is said, unless the number is that of one line.
    """
    lines = order_lines.c
    of_line = select(lines.order_number).where(lines.shop == shop, lines.line == number)
    query = (
        select(orders, parcels)
        .set_label_style(LABEL_STYLE_TABLENAME_PLUS_COL)
        .outerjoin(parcels, and_(parcels.c.shop == orders.c.shop, parcels.c.order_number == orders.c.number))
        .where(orders.c.shop == shop, or_(orders.c.number == number, orders.c.number.in_(of_line)))
        .order_by(orders.c.number != number)
        .limit(1)
    )
    row = (await connection.execute(query)).mappings().first()
    if row is None:
        return None
    all_lines = select(order_lines).where(lines.shop == shop, lines.order_number == row["orders_number"])
    found = list((await connection.execute(all_lines)).mappings())
    named = [each for each in found if each["line"] == number] or found
    order = order_in(row, named[0] if len(named) == 1 else None)
    return (order, tracking_in(row)) if order else None
