"""How many orders there are of each product, carrier, batch, supplier, source and province."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, ColumnElement, Select, and_, distinct, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.rates import Side
from assistant.store.tables import order_lines, orders, parcels

_COLUMNS: dict[Side, Column[str]] = {
    Side.PRODUCT: order_lines.c.product,
    Side.BATCH: order_lines.c.batch,
    Side.SUPPLIER: order_lines.c.supplier,
    Side.SOURCE: order_lines.c.source,
    Side.PROVINCE: orders.c.province,
}


async def order_totals(connection: AsyncConnection, shop: str, side: Side) -> dict[str, int]:
    """Orders that were not cancelled by what they have on one side; an order with two lines of it counts once."""
    query = named_in_orders(shop, side).add_columns(func.count(distinct(orders.c.number)))
    return {str(row[0]): int(row[1]) for row in await connection.execute(query)}


def named_in_orders(shop: str, side: Side) -> Select[Any]:
    """What orders have on one side, those that were cancelled apart, each `name` once."""
    value: ColumnElement[str] = _COLUMNS[side] if side in _COLUMNS else _carrier()
    parcel_of = and_(parcels.c.shop == orders.c.shop, parcels.c.order_number == orders.c.number)
    line_of = and_(order_lines.c.shop == orders.c.shop, order_lines.c.order_number == orders.c.number)
    return (
        select(value.label("name"))
        .select_from(orders.outerjoin(order_lines, line_of).outerjoin(parcels, parcel_of))
        .where(orders.c.shop == shop, orders.c.cancelled.is_not(True), value != "")
        .group_by(value)
    )


def _carrier() -> ColumnElement[str]:
    """The parcel's own carrier, else the one the order names."""
    return func.coalesce(func.nullif(parcels.c.carrier, ""), orders.c.carrier)
