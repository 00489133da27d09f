"""Cursors: a place in an order, as text that programs pass back unread."""

from __future__ import annotations

import re

from assistant.domain.listing import CaseOrder
from assistant.domain.note import N_
from assistant.errors import WrongInput

_CURSOR = re.compile(r"([a-z]{1,10})(?:\.(-?\d{1,19})){1,3}", re.ASCII)
#: numbers beyond this are no place, and no database takes them
_MOST = 2 * 10**18


def cursor_of(order: CaseOrder, last: tuple[int, ...] | None) -> str | None:
    return ".".join((order.value, *map(str, last))) if last else None


def place_in(cursor: str, order: CaseOrder) -> tuple[int, ...]:
    """The place behind which a page begins; nothing for the first. WrongInput for a cursor of another order."""
    if not cursor:
        return ()
    name, *numbers = cursor.split(".") if _CURSOR.fullmatch(cursor) else ("",)
    place = tuple(int(each) for each in numbers)
    if name != order or len(place) != len(order.columns) or any(abs(each) > _MOST for each in place):
        raise WrongInput(
            N_("`after` is no cursor of this list."),
            remedy=N_("Pass `next` of the page before, with the same `order`."),
        )
    return place


def number_in(cursor: str) -> int:
    """The number behind which a page of a numbered list begins."""
    if not re.fullmatch(r"\d{0,15}", cursor, re.ASCII):
        raise _no_cursor()
    return int(cursor or 0)


def pair_cursor(place: tuple[int, ...]) -> str:
    return ".".join(map(str, place))


def pair_in(cursor: str) -> tuple[int, ...]:
    """The moment and number behind which a page begins; nothing for the first."""
    if not cursor:
        return ()
    if not re.fullmatch(r"\d{1,19}\.\d{1,15}", cursor, re.ASCII):
        raise _no_cursor()
    return tuple(int(each) for each in cursor.split("."))


def _no_cursor() -> WrongInput:
    return WrongInput(N_("`after` is no cursor of this list."), remedy=N_("Pass `next` of the page before."))
