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
    seen = _booked(_complaints(shop, side, sqlite=sqlite), bookings)
    known = _once(named_in_orders(shop, side), "known")
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
    """Each case that is a complaint: cause, fault, rating, order and name on that side. Each step is made once."""
    read = _read(shop, side, sqlite=sqlite)
    columns = (read.c.platform, read.c.market, read.c.cause, read.c.fault, read.c.rating, read.c.order_number)
    complaint = (
        read.c.kind == TextKind.COMPLAINT,
        read.c.cause.in_(list(Cause)),
        read.c.fault.in_(list(Fault)),
    )
    if side not in _LINE:
        return _once(select(*columns, read.c.name).where(*complaint), "complaints")
    of_order = and_(order_lines.c.shop == shop, order_lines.c.order_number == read.c.order_number)
    value = _LINE[side].label("value")
    lines = _once(
        select(*columns, read.c.case_id, read.c.product, value, _points(read).label("points"))
        .outerjoin_from(read, order_lines, of_order)
        .where(*complaint),
        "lines",
    )
    window: dict[str, Any] = {"partition_by": lines.c.case_id, "order_by": lines.c.points.desc()}
    place, after = func.row_number().over(**window), func.lead(lines.c.points).over(**window)
    ranked = select(*lines.c, place.label("place"), after.label("after")).subquery("ranked")
    meant = or_(ranked.c.after.is_(None), and_(ranked.c.points > 0, ranked.c.points > ranked.c.after))
    else_named = ranked.c.product if side is Side.PRODUCT else literal("")
    name = func.coalesce(case((meant, func.nullif(ranked.c.value, ""))), else_named)
    kept = [ranked.c[each.name] for each in columns]
    return _once(select(*kept, name.label("name")).where(ranked.c.place == 1), "complaints")


def _read(shop: str, side: Side, *, sqlite: bool) -> CTE:
    """Each case with its newest proposal, and what it names of its order."""
    newest = (
        select(func.max(proposals.c.id))
        .where(proposals.c.shop == cases.c.shop, proposals.c.case_id == cases.c.id)
        .correlate(cases)
        .scalar_subquery()
    )
    query = (
        select(
            cases.c.id.label("case_id"),
            cases.c.platform,
            cases.c.market,
            cases.c.product,
            proposals.c.cause,
            *(_said(field, sqlite=sqlite).label(field) for field in ("kind", "fault")),
            reviews.c.rating,
            orders.c.number.label("order_number"),
            (_of_order(side) if side not in _LINE else _named()).label("name"),
        )
        .join(proposals, and_(proposals.c.shop == cases.c.shop, proposals.c.id == newest))
        .outerjoin(reviews, and_(reviews.c.shop == cases.c.shop, reviews.c.case_id == cases.c.id))
        .outerjoin(orders, and_(orders.c.shop == cases.c.shop, orders.c.number == cases.c.order_number))
        .where(cases.c.shop == shop)
    )
    if side is Side.CARRIER:
        of_order = and_(parcels.c.shop == cases.c.shop, parcels.c.order_number == cases.c.order_number)
        query = query.outerjoin(parcels, of_order)
    return _once(query, "read")


def _once(query: Select[Any], name: str) -> CTE:
    """A step that is made once: else both databases may work out an expression at each place that speaks of it."""
    return query.cte(name).prefix_with("MATERIALIZED")


def _said(field: str, *, sqlite: bool) -> ColumnElement[str]:
    """A field of the diagnosis; NULL where it is no longer JSON, which PostgreSQL keeps from happening."""
    found = proposals.c.diagnosis[field].as_string()
    return case((func.json_valid(proposals.c.diagnosis) == 1, found)) if sqlite else found


def _of_order(side: Side) -> ColumnElement[str]:
    if side is Side.PROVINCE:
        return func.coalesce(orders.c.province, "")
    of_parcel = case((parcels.c.state.is_not(None), func.nullif(parcels.c.carrier, "")))
    return func.coalesce(of_parcel, orders.c.carrier, "")


def _named() -> ColumnElement[str]:
    """The line of its order that a case names: by its review, else by its first request."""
    of_case = and_(tickets.c.shop == cases.c.shop, tickets.c.case_id == cases.c.id, tickets.c.order_line != "")
    asked = (
        select(tickets.c.order_line)
        .where(of_case)
        .order_by(tickets.c.opened_at, tickets.c.key)
        .limit(1)
        .correlate(cases)
        .scalar_subquery()
    )
    return func.coalesce(func.nullif(reviews.c.order_line, ""), asked, "")


def _points(read: CTE) -> ColumnElement[int]:
    """How surely a line is meant: by its number, by its SKU, by its product; 0 where they contradict each other.

    The best one alone is meant, or the only one; `order_lines.line_for` says the same of one case.
    """
    line, named, product = order_lines.c, read.c.name, read.c.product
    return case(
        (line.line.is_(None), 0),
        (and_(named != "", line.line == named), 4),
        (and_(named != "", line.sku != ""), case((line.sku == named, 3), else_=0)),
        (and_(product != "", line.product != ""), case((line.product == product, 2), else_=0)),
        else_=1,
    )


def _booked(seen: CTE, bookings: Sequence[Booking]) -> CTE:
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
    columns = (seen.c.cause, seen.c.name, bucket.label("bucket"), counts.label("counts"), seen.c.order_number)
    return _once(select(*columns).where(seen.c.name != ""), "seen")
