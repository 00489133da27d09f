"""Which causes recur along one side of the orders: the database adds up, and no case is read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import CTE, ColumnElement, Select, and_, case, func, literal, or_, select, union_all
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.deadline import BAD_STARS
from assistant.domain.rates import Booking, Concerned, Recurred, Side
from assistant.domain.taxonomy import Cause, Fault, TextKind
from assistant.store.order_totals import named_in_orders
from assistant.store.tables import cases, order_lines, orders, parcels, proposals, reviews, tickets

_LINE = {
    Side.PRODUCT: order_lines.c.product,
    Side.BATCH: order_lines.c.batch,
    Side.SUPPLIER: order_lines.c.supplier,
    Side.SOURCE: order_lines.c.source,
}


class Recurring:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def along(
        self, shop: str, side: Side, bookings: Sequence[Booking], *, at_least: int
    ) -> tuple[list[Recurred], Concerned]:
        """Causes that at least so many cases share with a name of that side; and how many orders are concerned.

        A case counts with its newest proposal. Orders are concerned where some order, not cancelled, has the name.
        """
        sqlite = self._connection.dialect.name == "sqlite"
        found = list(await self._connection.execute(recurring_query(shop, side, bookings, at_least, sqlite=sqlite)))
        recurred = [
            Recurred(
                cause=Cause(row.cause),
                name=row.name,
                bucket=Fault(row.bucket),
                cases=int(row.cases),
                counted=int(row.counted),
                orders=int(row.orders),
            )
            for row in found
            if row.name
        ]
        of_cause = {Cause(row.cause): int(row.orders) for row in found if row.cause and not row.name}
        return recurred, Concerned(of_cause=of_cause, orders=next(int(row.orders) for row in found if not row.cause))


def recurring_query(shop: str, side: Side, bookings: Sequence[Booking], at_least: int, *, sqlite: bool) -> Any:
    """Groups as (cause, name, bucket, cases, counted, orders); rows without a name are sums over the known names."""
    seen = _booked(shop, _complaints(shop, side, sqlite=sqlite), bookings)
    known = named_in_orders(shop, side).cte("known")
    orders_of = func.count(seen.c.order_number.distinct()).label("orders")
    groups = (
        select(
            seen.c.cause,
            seen.c.name,
            seen.c.bucket,
            func.count().label("cases"),
            func.sum(seen.c.counts).label("counted"),
            orders_of,
        )
        .group_by(seen.c.cause, seen.c.name, seen.c.bucket)
        .having(func.count() >= at_least)
    )
    none, nothing = literal(""), literal(0)
    of_known = seen.c.name.in_(select(known.c.name))
    each_cause = select(seen.c.cause, none, none, nothing, nothing, orders_of).where(of_known).group_by(seen.c.cause)
    whole = select(none, none, none, nothing, nothing, orders_of).where(of_known)
    return union_all(groups, each_cause, whole)


def _complaints(shop: str, side: Side, *, sqlite: bool) -> CTE:
    """Each case that is a complaint, with its cause, fault, rating, order and name on that side."""
    newest = (
        select(func.max(proposals.c.id))
        .where(proposals.c.shop == cases.c.shop, proposals.c.case_id == cases.c.id)
        .correlate(cases)
        .scalar_subquery()
    )
    of_case = and_(proposals.c.shop == cases.c.shop, proposals.c.id == newest)
    name, line = (_line(side), True) if side in _LINE else (_of_order(side), False)
    query = (
        select(
            cases.c.platform,
            cases.c.market,
            proposals.c.cause,
            _said("fault", sqlite=sqlite).label("fault"),
            reviews.c.rating,
            orders.c.number.label("order_number"),
            name.label("name"),
            _place().label("place") if line else literal(1).label("place"),
        )
        .join(proposals, of_case)
        .outerjoin(reviews, and_(reviews.c.shop == cases.c.shop, reviews.c.case_id == cases.c.id))
        .outerjoin(orders, and_(orders.c.shop == cases.c.shop, orders.c.number == cases.c.order_number))
        .where(cases.c.shop == shop, _said("kind", sqlite=sqlite) == TextKind.COMPLAINT)
        .where(proposals.c.cause.in_(list(Cause)), _said("fault", sqlite=sqlite).in_(list(Fault)))
    )
    return _with(query, order_lines if line else parcels).cte("complaints")


def _with(query: Select[Any], table: Any) -> Select[Any]:
    return query.outerjoin(table, and_(table.c.shop == cases.c.shop, table.c.order_number == cases.c.order_number))


def _said(field: str, *, sqlite: bool) -> ColumnElement[str]:
    """A field of the diagnosis; NULL where it is no longer JSON, which PostgreSQL keeps from happening."""
    found = proposals.c.diagnosis[field].as_string()
    return case((func.json_valid(proposals.c.diagnosis) == 1, found)) if sqlite else found


def _of_order(side: Side) -> ColumnElement[str]:
    if side is Side.PROVINCE:
        return func.coalesce(orders.c.province, "")
    of_parcel = case((parcels.c.state.is_not(None), func.nullif(parcels.c.carrier, "")))
    return func.coalesce(of_parcel, orders.c.carrier, "")


def _line(side: Side) -> ColumnElement[str]:
    """What the line has that the case is about: the only one, or the one that fits best; else what the case names.

    `order_lines.line_for` says the same of one case.
    """
    next_best = func.lead(_points()).over(**_in_order())
    meant = or_(next_best.is_(None), and_(_points() > 0, _points() > next_best))
    value = case((meant, func.nullif(_LINE[side], "")))
    return func.coalesce(value, cases.c.product if side is Side.PRODUCT else literal(""))


def _place() -> ColumnElement[int]:
    return func.row_number().over(**_in_order())


def _in_order() -> dict[str, Any]:
    return {"partition_by": cases.c.id, "order_by": _points().desc()}


def _points() -> ColumnElement[int]:
    """How surely a line is meant: by its number, by its SKU, by its product; 0 where they contradict each other."""
    of_case = and_(tickets.c.shop == cases.c.shop, tickets.c.case_id == cases.c.id, tickets.c.order_line != "")
    asked = (
        select(tickets.c.order_line)
        .where(of_case)
        .order_by(tickets.c.opened_at, tickets.c.key)
        .limit(1)
        .correlate(cases)
        .scalar_subquery()
    )
    named = func.coalesce(func.nullif(reviews.c.order_line, ""), asked, "")
    line = order_lines.c
    return case(
        (line.line.is_(None), 0),
        (and_(named != "", line.line == named), 4),
        (and_(named != "", line.sku != ""), case((line.sku == named, 3), else_=0)),
        (and_(cases.c.product != "", line.product != ""), case((line.product == cases.c.product, 2), else_=0)),
        else_=1,
    )


def _booked(shop: str, seen: CTE, bookings: Sequence[Booking]) -> CTE:
    """The complaints with the part of the score they hurt, and 1 where they count."""

    def of(each: Booking) -> ColumnElement[bool]:
        return and_(
            seen.c.platform == each.platform, seen.c.market == each.market, seen.c.cause.in_(sorted(each.causes))
        )

    moved = [(of(each), literal(each.bucket)) for each in bookings if each.bucket]
    free = [of(each) for each in bookings if each.uncounted]
    bucket = case(*moved, else_=seen.c.fault) if moved else seen.c.fault
    bad = or_(seen.c.rating.is_(None), seen.c.rating <= BAD_STARS)
    counts = case((and_(bad, bucket != Fault.BUYER, *(~each for each in free)), 1), else_=0)
    return (
        select(seen.c.cause, seen.c.name, bucket.label("bucket"), counts.label("counts"), seen.c.order_number)
        .where(seen.c.place == 1, seen.c.name != "")
        .cte("seen")
    )
