"""What stands in a wording file, and the checks that keep promises and figures out of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from string import Formatter
from typing import Annotated

from pydantic import Field, StringConstraints

from assistant.domain.playbook import RemedyKind
from assistant.domain.taxonomy import Cause
from assistant.domain.wording import Wording
from assistant.handbook.files import Place
from assistant.handbook.schema import Entry

Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Three = Annotated[tuple[Text, ...], Field(min_length=3)]
Two = Annotated[tuple[Text, ...], Field(min_length=2)]


class Facts(Entry):
    shipped: Two
    last_scan: Two
    delivered: Two
    stuck: Two
    lost: Two


class Asks(Entry):
    photo: Three
    order: Three


class Closings(Entry):
    public: Three
    private: Three
    follow_up: Three


class WordingEntry(Entry):
    """The file's keys are those of the domain's Wording; here each has its least number of phrasings."""

    language: str = Field(pattern=r"^[a-z]{2}$")
    version: str
    product: Text
    quote: Text
    problem: dict[Cause, Text]
    greeting: Three
    apology: dict[Cause, Three]
    repair: dict[Cause, Two]
    written: Three
    reach_us: Three
    fact: Facts
    policy: Three
    offer: dict[RemedyKind, Two]
    ask: Asks
    next_step: Three
    next_step_open: Three
    follow_up: dict[RemedyKind, Two]
    closing: Closings

    def value(self) -> Wording:
        return Wording(**self.model_dump(mode="python"))


#: role -> (slots it may use, slots every phrasing of it must use)
SLOTS: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "quote": (frozenset({"text"}), frozenset({"text"})),
    "apology": (frozenset({"product", "problem"}), frozenset({"product", "problem"})),
    "repair": (frozenset({"product"}), frozenset()),
    "fact": (frozenset({"order", "carrier", "shipped_date", "delivered_date", "scan_date"}), frozenset()),
    "policy": (frozenset({"clause"}), frozenset({"clause"})),
    "offer": (frozenset({"product", "amount"}), frozenset()),
    "ask": (frozenset({"product"}), frozenset()),
    "next_step": (frozenset({"date"}), frozenset({"date"})),
    "next_step_open": (frozenset({"date"}), frozenset({"date"})),
    "follow_up": (frozenset({"product"}), frozenset()),
}
_NONE: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())

#: remedies that carry an amount when the price is known, and must be sayable when it is not
_MONEY = RemedyKind.cash() | {RemedyKind.COUPON}


def slots_of(phrasing: str) -> frozenset[str]:
    """The names of its slots; ValueError if its braces do not match."""
    return frozenset(name for _, name, _, _ in Formatter().parse(phrasing) if name is not None)


def wording_problem(entry: WordingEntry) -> tuple[Place, str] | None:
    """The place of the first unsound entry and what is wrong with it, or None."""
    data = entry.model_dump(mode="json", exclude={"language", "version"})
    for role, value in data.items():
        for place, phrasing in _phrasings((role,), value):
            problem = _phrasing_problem(role, phrasing)
            if problem:
                return place, problem
    return _gap(entry)


def _phrasings(place: Place, value: object) -> Iterator[tuple[Place, str]]:
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield from _phrasings((*place, key), each)
    elif isinstance(value, list | tuple):
        for index, each in enumerate(value):
            yield from _phrasings((*place, index), each)


def _phrasing_problem(role: str, phrasing: str) -> str:
    try:
        used = slots_of(phrasing)
    except ValueError as error:
        return f"braces do not match: {error}"
    allowed, needed = SLOTS.get(role, _NONE)
    if used - allowed:
        return f"unknown slot {sorted(used - allowed)}; {role} knows {sorted(allowed) or 'none'}"
    if needed - used:
        return f"the slot {sorted(needed - used)} is missing"
    if re.search(r"\d", phrasing):
        return "a number is written out; numbers come through slots only"
    return ""


def _gap(entry: WordingEntry) -> tuple[Place, str] | None:
    for role in ("problem", "apology", "repair"):
        missing = set(Cause) - set(getattr(entry, role))
        if missing:
            return (role,), f"no words for {', '.join(sorted(missing))}"
    for role in ("offer", "follow_up"):
        absent = set(RemedyKind) - set(getattr(entry, role))
        if absent:
            return (role,), f"no words for {', '.join(sorted(absent))}"
    for kind in sorted(_MONEY):
        with_amount = {"amount" in slots_of(each) for each in entry.offer[kind]}
        if with_amount != {True, False}:
            return ("offer", kind.value), "needs phrasings with {amount} and without"
    return None
