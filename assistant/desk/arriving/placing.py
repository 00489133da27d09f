"""Which case a row belongs to: review, chat and ticket of one order are one case."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from assistant.desk.arriving.incoming import ContentRow
from assistant.domain.case import Author, CaseState, TicketState
from assistant.domain.intake import MessageRow, ReviewRow, TicketRow
from assistant.domain.known import CaseLink, NewCase, thread_of
from assistant.domain.market import defaults_of
from assistant.domain.shop import Shop


@dataclass(slots=True, kw_only=True, eq=False)
class Place:
    """A case that rows go to; `case` is empty until it is opened. `rows` are those of this wave."""

    case: str = ""
    order: str = ""
    product: str = ""
    has_review: bool = False
    rows: list[ContentRow] = field(default_factory=list)


class Placing:
    """The cases around the rows of one wave. A row that fits none makes a place for a new one.

    A case holds one review, for a review can be answered once; a second review of an order is a case of its own.
    """

    def __init__(
        self,
        rows: Sequence[ContentRow],
        by_order: dict[str, list[CaseLink]],
        by_thread: dict[str, CaseLink],
    ) -> None:
        self._named = _orders_named(rows)
        places: dict[str, Place] = {}
        for link in [*(each for links in by_order.values() for each in links), *by_thread.values()]:
            places.setdefault(
                link.case,
                Place(case=link.case, order=link.order_number, product=link.product, has_review=link.has_review),
            )
        self._places = places
        self._orders = {number: [places[each.case] for each in links] for number, links in by_order.items()}
        self._threads = {thread: places[link.case] for thread, link in by_thread.items()}
        self.opened: list[Place] = []
        #: (case, the case it is now a part of)
        self.merged: list[tuple[Place, Place]] = []

    def place(self, row: ContentRow) -> Place:
        """Where the row goes. A chat that names its order at last joins what is known of that order."""
        thread = thread_of(row)
        order = row.order_number or self._named.get(thread, "")
        of_chat = self._threads.get(thread) if thread else None
        of_order = self._of_order(row, order) if order else None
        if of_chat and not of_chat.order and of_order and of_chat is not of_order and of_chat.case:
            self.merged.append((of_chat, of_order))
        place = of_order or (of_chat if of_chat and (not order or not of_chat.order) else None) or self._new()
        if order and not place.order:
            place.order = order
            self._orders.setdefault(order, []).append(place)
        if thread and (of_chat is None or place is of_order):
            self._threads[thread] = place
        place.product = place.product or row.product
        place.has_review = place.has_review or isinstance(row, ReviewRow)
        place.rows.append(row)
        return place

    def keep(self, row: ContentRow, case: str) -> Place:
        """The place of a row that is known already."""
        place = self._places.setdefault(case, Place(case=case, order=row.order_number, product=row.product))
        place.rows.append(row)
        return place

    def _of_order(self, row: ContentRow, order: str) -> Place | None:
        fitting = [
            each
            for each in self._orders.get(order, ())
            if not (isinstance(row, ReviewRow) and (each.has_review or _differ(each.product, row.product)))
        ]
        same = [each for each in fitting if row.product and each.product == row.product]
        return next(iter(same or fitting), None)

    def _new(self) -> Place:
        place = Place()
        self.opened.append(place)
        return place


def new_case(place: Place, shop: Shop, now: datetime) -> NewCase:
    """What a place that fits no case opens; the shop's profile fills what its rows do not say."""
    rows = place.rows
    market = next((each.market for each in rows if each.market), shop.market)
    paid = next((each.order.paid for each in rows if each.order and each.order.paid), None)
    usual = shop.currency if market == shop.market else defaults_of(market).currency
    return NewCase(
        state=CaseState.NEW if _awaits_answer(rows) else CaseState.SET_ASIDE,
        platform=next((each.platform for each in rows if each.platform), shop.platform),
        market=market,
        currency=paid.currency if paid else usual,
        product=place.product,
        buyer=next((each.buyer for each in rows if each.buyer), ""),
        order_number=place.order,
        arrived_at=now,
    )


def _orders_named(rows: Sequence[ContentRow]) -> dict[str, str]:
    """The order each chat names somewhere in these rows; a chat that names several tells nothing of its other turns."""
    named: dict[str, set[str]] = {}
    for row in rows:
        if row.order_number and (thread := thread_of(row)):
            named.setdefault(thread, set()).add(row.order_number)
    return {thread: next(iter(orders)) for thread, orders in named.items() if len(orders) == 1}


def _awaits_answer(rows: Sequence[ContentRow]) -> bool:
    """`Case.awaits_answer` for a case made of these rows, in their order."""
    turns = [each for each in rows if isinstance(each, MessageRow)]
    dated = sorted(turns, key=lambda each: each.sent_at.timestamp() if each.sent_at else float("inf"))
    return any(_is_open(each) for each in rows) or bool(dated and dated[-1].author is Author.BUYER)


def _is_open(row: ContentRow) -> bool:
    if isinstance(row, ReviewRow):
        return not row.seller_reply
    return isinstance(row, TicketRow) and row.state is TicketState.OPEN


def _differ(one: str, other: str) -> bool:
    return bool(one and other and one != other)


def threads_of(places: Sequence[Place]) -> Iterator[tuple[str, Place]]:
    """Each chat of these places once."""
    seen = set()
    for place in places:
        for row in place.rows:
            thread = thread_of(row)
            if thread and thread not in seen:
                seen.add(thread)
                yield thread, place
