"""Cases: opened, tied to orders and chats, moved through their states."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import RowMapping, and_, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.case import Case, CaseState, Photo
from assistant.domain.known import CaseLink, NewCase
from assistant.domain.note import N_
from assistant.store.bulk import portions, put_missing, rows_of
from assistant.store.case_rows import load_cases
from assistant.store.parts import Parts
from assistant.store.tables import (
    cases,
    entries,
    messages,
    orders,
    photos,
    reviews,
    threads,
    tickets,
    todos,
    told_offers,
)
from assistant.store.texts import Texts
from assistant.store.values import next_number

#: where a case stands in lists is to be reckoned anew
TURNED: dict[str, Any] = {"place_until": 0}
#: whoever held a case holds it no more
FREE: dict[str, Any] = {"owner": None, "lease_until": None, **TURNED}
MERGED = N_("merged into {case}")


class Cases(Parts):
    def __init__(self, connection: AsyncConnection, texts: Texts) -> None:
        super().__init__(connection, texts)
        self._next: dict[str, int] = {}

    async def links(
        self, shop: str, *, orders: Sequence[str], threads: Sequence[str]
    ) -> tuple[dict[str, list[CaseLink]], dict[str, CaseLink]]:
        """The cases of these orders, oldest first, and the case of each chat."""
        of_orders: dict[str, list[CaseLink]] = {}
        for row in await rows_of(self._connection, _links(shop), cases.c.order_number, filter(None, orders)):
            of_orders.setdefault(row["order_number"], []).append(_link(row))
        of_threads = await self._of_threads(shop, threads)
        return of_orders, of_threads

    async def _of_threads(self, shop: str, wanted: Sequence[str]) -> dict[str, CaseLink]:
        query = _links(shop).add_columns(threads.c.thread)
        query = query.join(threads, and_(threads.c.shop == cases.c.shop, threads.c.case_id == cases.c.id))
        rows = await rows_of(self._connection, query, threads.c.thread, filter(None, wanted))
        return {row["thread"]: _link(row) for row in rows}

    async def open(self, shop: str, new: Sequence[NewCase]) -> list[str]:
        """Open cases; gives their ids in order. Their orders are already there."""
        if not new:
            return []
        if shop not in self._next:
            self._next[shop] = await next_number(self._connection, cases, shop, "number")
        first = self._next[shop]
        self._next[shop] += len(new)
        buyers = await self._buyers(shop, new)
        rows = [
            _new_row(shop, number, each, buyer)
            for number, each, buyer in zip(range(first, first + len(new)), new, buyers, strict=True)
        ]
        await self._connection.execute(insert(cases), rows)
        return [row["id"] for row in rows]

    async def _buyers(self, shop: str, new: Sequence[NewCase]) -> list[int]:
        """Whose each case is: the buyer of its order, else of its handle, else of the order's number, else nameless."""
        query = select(orders.c.number, orders.c.buyer).where(orders.c.shop == shop, orders.c.buyer.is_not(None))
        numbers = {each.order_number for each in new if each.order_number}
        ordered = await rows_of(self._connection, query, orders.c.number, numbers)
        of_order = {row["number"]: int(row["buyer"]) for row in ordered}
        handles = [each.buyer or each.order_number for each in new if each.order_number not in of_order]
        of_handle = await self._texts.buyers(shop, handles)
        found = [of_order.get(each.order_number) or of_handle.get(each.buyer or each.order_number) for each in new]
        nameless = iter(await self._texts.nameless(shop, found.count(None)))
        return [next(nameless) if each is None else each for each in found]

    async def link(self, shop: str, case: str, *, order: str = "", thread: str = "", product: str = "") -> None:
        """Tie a case to its order, its chat and its product, where it has none yet. The order is already there."""
        this = (cases.c.shop == shop, cases.c.id == case)
        if order:
            where = (*this, cases.c.order_number.is_(None))
            await self._connection.execute(update(cases).where(*where).values(order_number=order))
        if product:
            await self._connection.execute(update(cases).where(*this, cases.c.product == "").values(product=product))
        if thread:
            await put_missing(self._connection, threads, [{"shop": shop, "thread": thread, "case_id": case}])

    async def put_extras(self, shop: str, case: str, minor: int) -> None:
        """What the buyer proved to have paid because of it, in minor units of the case's currency."""
        await self._connection.execute(
            update(cases).where(cases.c.shop == shop, cases.c.id == case).values(extras=minor, **TURNED)
        )

    async def merge(self, shop: str, case: str, into: str) -> None:
        """Move everything of a case into another; the first is set aside and says where it went.

        Its words become those of the other's buyer. A second review stays where it is: a case has one.
        """
        rows = await rows_of(self._connection, _links(shop).add_columns(cases.c.buyer), cases.c.id, [case, into])
        before = {row["id"]: row for row in rows}
        first, second = before[case], before[into]
        moving = [messages, tickets, entries, threads, told_offers, todos]
        if first["review"] is not None and second["review"] is None:
            moving.append(reviews)
        words = await self._words(shop, case, with_review=reviews in moving)
        await self._texts.give(shop, words, second["buyer"])
        for table in moving:
            where = (table.c.shop == shop, table.c.case_id == case)
            await self._connection.execute(update(table).where(*where).values(case_id=into))
        await self._move_photos(shop, case, into)
        await self.link(shop, into, order=first["order_number"] or "", product=first["product"])
        gone = {"state": CaseState.SET_ASIDE, "error": MERGED.format(case=into), "order_number": None}
        await self._connection.execute(
            update(cases)
            .where(cases.c.shop == shop, cases.c.id == case)
            .values(version=cases.c.version + 1, **gone, **FREE)
        )

    async def _words(self, shop: str, case: str, *, with_review: bool) -> list[int | None]:
        """Numbers of the texts that move with a case."""
        columns = [messages.c.text, tickets.c.text, tickets.c.reason, todos.c.note]
        if with_review:
            columns += [reviews.c.text, reviews.c.further, reviews.c.seller_reply]
        found: list[int | None] = []
        for column in columns:
            query = select(column).where(column.table.c.shop == shop, column.table.c.case_id == case)
            found += (await self._connection.execute(query)).scalars()
        return found

    async def _move_photos(self, shop: str, case: str, into: str) -> None:
        where = (photos.c.shop == shop, photos.c.case_id == case)
        rows = await self._connection.execute(select(photos).where(*where).order_by(photos.c.place))
        moving = [(into, Photo(id=row.file or "", reference=row.reference)) for row in rows]
        await self._connection.execute(delete(photos).where(*where))
        await self.put_photos(shop, moving)

    async def touch(self, shop: str, ids: Sequence[str]) -> None:
        """The cases changed: their versions grow, and whoever works on them works in vain."""
        for part in portions(ids):
            await self._connection.execute(
                update(cases)
                .where(cases.c.shop == shop, cases.c.id.in_(part))
                .values(version=cases.c.version + 1, attempts=0, error="", **FREE)
            )

    async def get(self, shop: str, case: str) -> Case | None:
        found = await self.some(shop, [case])
        return found[0] if found else None

    async def some(self, shop: str, ids: Sequence[str]) -> list[Case]:
        """The cases of these ids, in this order; an unknown id is left out."""
        found: dict[str, Case] = {}
        for part in portions(ids):
            rows = await load_cases(self._connection, self._texts, shop, cases.c.id.in_(part))
            found |= {each.id: each for each in rows}
        return [found[each] for each in dict.fromkeys(ids) if each in found]

    async def of_orders(self, shop: str, numbers: Sequence[str]) -> list[str]:
        """Ids of the cases of these orders, in any state; one merged into another is no longer of its order."""
        query = select(cases.c.id).where(cases.c.shop == shop).order_by(cases.c.number)
        rows = await rows_of(self._connection, query, cases.c.order_number, filter(None, numbers))
        return [row["id"] for row in rows]

    async def in_states(self, shop: str, states: Iterable[CaseState]) -> list[Case]:
        return await load_cases(self._connection, self._texts, shop, cases.c.state.in_(list(states)))

    async def any_in(self, shop: str, state: CaseState) -> bool:
        query = select(cases.c.id).where(cases.c.shop == shop, cases.c.state == state).limit(1)
        return (await self._connection.execute(query)).first() is not None

    async def count(self, shop: str) -> dict[CaseState, int]:
        query = select(cases.c.state, func.count().label("n")).where(cases.c.shop == shop).group_by(cases.c.state)
        return {CaseState(row.state): int(row.n) for row in await self._connection.execute(query)}

    async def move(self, shop: str, case: str, state: CaseState, *, error: str = "") -> None:
        await self.move_all(shop, [case], state, error=error)

    async def move_all(self, shop: str, ids: Sequence[str], state: CaseState, *, error: str = "") -> None:
        """Put cases into a state; whoever held them holds them no more."""
        for part in portions(ids):
            await self._connection.execute(
                update(cases)
                .where(cases.c.shop == shop, cases.c.id.in_(part))
                .values(state=state, error=error[:500], taken_by="", **FREE)
            )

    async def take_over(self, shop: str, case: str, *, by: str) -> None:
        """Give the case to a person; the desk leaves it alone until it is handed back."""
        await self._connection.execute(
            update(cases)
            .where(cases.c.shop == shop, cases.c.id == case)
            .values(state=CaseState.TAKEN_OVER, taken_by=by, version=cases.c.version + 1, **FREE)
        )

    async def buyer_of(self, shop: str, case: str) -> int:
        return (await self.buyers_of(shop, [case]))[case]


def _links(shop: str) -> Any:
    """What a CaseLink needs, in order of the cases."""
    return (
        select(cases.c.id, cases.c.order_number, cases.c.product, reviews.c.case_id.label("review"))
        .outerjoin(reviews, and_(reviews.c.shop == cases.c.shop, reviews.c.case_id == cases.c.id))
        .where(cases.c.shop == shop)
        .order_by(cases.c.number)
    )


def _link(row: RowMapping) -> CaseLink:
    return CaseLink(
        case=row["id"],
        order_number=row["order_number"] or "",
        product=row["product"],
        has_review=row["review"] is not None,
    )


def _new_row(shop: str, number: int, new: NewCase, buyer: int) -> dict[str, Any]:
    return {
        "shop": shop,
        "id": f"{shop}-{number}",
        "number": number,
        "state": new.state,
        "version": 1,
        "platform": new.platform,
        "market": new.market,
        "currency": new.currency,
        "product": new.product,
        "buyer": buyer,
        "order_number": new.order_number or None,
        "arrived_at": new.arrived_at,
    }
