"""What stands in a wording file, and the checks that keep promises and figures out of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from string import Formatter
from typing import Annotated, Any, NamedTuple

from pydantic import Field, StringConstraints

from assistant.domain.playbook import RemedyKind, Request
from assistant.domain.taxonomy import Cause
from assistant.domain.wording import Card, Guide, Picture, Tone, Wording
from assistant.handbook.files import Place
from assistant.handbook.schema import Entry

Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Three = Annotated[tuple[Text, ...], Field(min_length=3)]
Five = Annotated[tuple[Text, ...], Field(min_length=5)]


class Facts(Entry):
    shipped: Five
    last_scan: Five
    delivered: Five
    late: Five
    stuck: Five
    lost: Five


class AgainEntry(Entry):
    """How a later letter of a case begins: it does not say the first one again as if it were new."""

    agreed: Three
    raised: Three
    stands: Three


class FreightEntry(Entry):
    shop: Text
    buyer: Text


class CardEntry(Entry):
    step_pictures: tuple[Picture, ...]
    caution_pictures: tuple[Picture, ...]
    title: dict[RemedyKind, Text]
    contents_title: Text
    contents: Three
    send_as_shown: Text
    freight: FreightEntry
    answer: Text
    cautions_title: Text


class GuideEntry(Entry):
    intro: Five
    steps: Three
    cautions: Three
    card: CardEntry

    def value(self) -> Guide:
        return Guide(**{**self.model_dump(), "card": Card(**self.card.model_dump())})


class WordingEntry(Entry):
    """The file's keys are those of the domain's Wording; here each has its least number of phrasings."""

    language: str = Field(pattern=r"^[a-z]{2}$")
    version: str
    product: Text
    quote: Text
    address: dict[Tone, Text]
    problem: dict[Cause, Text]
    matter: dict[Cause, Text]
    greeting: dict[Tone, Five]
    apology: dict[Cause, Five]
    safety: Five
    repair: dict[Cause, Five]
    written: Five
    reach_us: Five
    fact: Facts
    policy: Five
    offer: dict[RemedyKind, Five]
    own_freight: dict[RemedyKind, Five]
    ask: dict[Request, Five]
    next_step: dict[Cause, Five]
    next_step_owed: Five
    next_step_open: Five
    follow_up: dict[RemedyKind, Five]
    follow_up_delivered: Five
    follow_up_open: Five
    follow_up_review: Five
    again: AgainEntry
    guide: GuideEntry

    def value(self) -> Wording:
        return Wording(**{**self.model_dump(mode="python"), "guide": self.guide.value()})


class Slots(NamedTuple):
    """Slots a role may use; all of `needed` and one of `one_of` stand in each of its phrasings."""

    allowed: frozenset[str] = frozenset()
    needed: frozenset[str] = frozenset()
    one_of: frozenset[str] = frozenset()


def _slots(allowed: str = "", *, needed: str = "", one_of: str = "") -> Slots:
    every = {*allowed.split(), *needed.split(), *one_of.split()}
    return Slots(frozenset(every), frozenset(needed.split()), frozenset(one_of.split()))


_ABOUT = "product matter"
_TOLD = "order carrier promised_date shipped_date delivered_date scan_date"
#: What no slot ties to the case, its cause must: a sentence that fits any other complaint is not said.
SLOTS: Mapping[str, Slots] = {
    "quote": _slots(needed="text"),
    "greeting": _slots("you"),
    "apology": _slots("you", needed="product problem"),
    "safety": _slots("you", needed="product"),
    "repair": _slots("you product", needed="date"),
    "written": _slots("you", one_of=_ABOUT),
    "reach_us": _slots("you", one_of=_ABOUT),
    "fact": _slots("you product", one_of=f"product {_TOLD}"),
    "policy": _slots("you matter", needed="clause"),
    "offer": _slots("you", one_of=f"amount {_ABOUT}"),
    "own_freight": _slots("you", one_of=_ABOUT),
    "ask": _slots("you", one_of=_ABOUT),
    "next_step": _slots("you product", needed="date"),
    "next_step_owed": _slots("you", needed="date", one_of=_ABOUT),
    "next_step_open": _slots("you", needed="date", one_of=_ABOUT),
    "follow_up": _slots("you", one_of=_ABOUT),
    "follow_up_delivered": _slots("you", one_of=_ABOUT),
    "follow_up_open": _slots("you", one_of=_ABOUT),
    "follow_up_review": _slots("you"),
    "again.agreed": _slots("you", needed="date", one_of=_ABOUT),
    "again.raised": _slots("you", one_of=_ABOUT),
    "again.stands": _slots("you", one_of=_ABOUT),
    "guide.intro": _slots("you", one_of=_ABOUT),
    "guide.steps": _slots("you product address order"),
    "guide.cautions": _slots("you product"),
    "guide.card.contents": _slots("product"),
    "guide.card.send_as_shown": _slots("you product"),
    "guide.card.freight": _slots("you"),
    "guide.card.answer": _slots("you", needed="date"),
}

#: remedies that carry an amount when the price is known, and must be sayable when it is not
_MONEY = RemedyKind.cash() | {RemedyKind.COUPON}
_NONE = Slots()
#: names of pictures, which are no phrasings
_PICTURES: Any = {"guide": {"card": {"step_pictures", "caution_pictures"}}}
_COMPLETE: Mapping[str, Iterable[StrEnum]] = {
    "address": Tone,
    "greeting": Tone,
    "problem": Cause,
    "matter": Cause,
    "apology": Cause,
    "repair": Cause,
    "next_step": Cause,
    "offer": RemedyKind,
    "follow_up": RemedyKind,
    "ask": Request,
    "own_freight": (RemedyKind.RETURN, RemedyKind.EXCHANGE),
}


def slots_of(phrasing: str) -> frozenset[str]:
    """The names of its slots; ValueError if its braces do not match."""
    return frozenset(name for _, name, _, _ in Formatter().parse(phrasing) if name is not None)


def wording_problem(entry: WordingEntry) -> tuple[Place, str] | None:
    """The place of the first unsound entry and what is wrong with it, or None."""
    data = entry.model_dump(mode="json", exclude={"language": True, "version": True, **_PICTURES})
    for role, value in data.items():
        for place, phrasing in _phrasings((role,), value):
            problem = _phrasing_problem(place, phrasing)
            if problem:
                return place, problem
    return _gap(entry) or _unpictured(entry.guide)


def _phrasings(place: Place, value: object) -> Iterator[tuple[Place, str]]:
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield from _phrasings((*place, key), each)
    elif isinstance(value, list | tuple):
        for index, each in enumerate(value):
            yield from _phrasings((*place, index), each)


def _phrasing_problem(place: Place, phrasing: str) -> str:
    try:
        used = slots_of(phrasing)
    except ValueError as error:
        return f"braces do not match: {error}"
    deep = 3 if place[:2] == ("guide", "card") else 2 if place[0] in ("guide", "again") else 1
    role = ".".join(str(each) for each in place[:deep])
    slots = SLOTS.get(role, _NONE)
    if used - slots.allowed:
        return f"unknown slot {sorted(used - slots.allowed)}; {role} knows {sorted(slots.allowed) or 'none'}"
    if slots.needed - used:
        return f"the slot {sorted(slots.needed - used)} is missing"
    if slots.one_of and not slots.one_of & used:
        return f"it would fit any other complaint: use one of the slots {sorted(slots.one_of)}"
    if re.search(r"\d", phrasing):
        return "a number is written out; numbers come through slots only"
    return ""


def _gap(entry: WordingEntry) -> tuple[Place, str] | None:
    for role, kinds in _COMPLETE.items():
        missing = set(kinds) - set(getattr(entry, role))
        if missing:
            return (role,), f"no words for {', '.join(sorted(missing))}"
    said: dict[tuple[Place, str], Place] = {}
    unlike = {"address": True, "problem": True, "matter": True, **_PICTURES}
    for place, each in _phrasings((), entry.model_dump(mode="json", exclude=unlike)):
        if place != said.setdefault((place[:-1], each), place):
            return place, "this phrasing stands here twice"
    for kind in sorted(_MONEY):
        with_amount = {"amount" in slots_of(each) for each in entry.offer[kind]}
        if with_amount != {True, False}:
            return ("offer", kind.value), "needs phrasings with {amount} and without"
    for name, phrasings in entry.fact.model_dump().items():
        if not any(slots_of(each) <= {"you", "product"} for each in phrasings):
            return ("fact", name), "needs a phrasing that can be said without dates"
    return None


def _unpictured(guide: GuideEntry) -> tuple[Place, str] | None:
    """Every step and caution has its picture, every remedy that sends goods back its heading."""
    card = guide.card
    for name, lines, pictures in (
        ("step_pictures", guide.steps, card.step_pictures),
        ("caution_pictures", guide.cautions, card.caution_pictures),
    ):
        if len(lines) != len(pictures):
            return ("guide", "card", name), f"there are {len(pictures)} pictures for {len(lines)} lines"
    missing = RemedyKind.sent_back() - set(card.title)
    if missing:
        return ("guide", "card", "title"), f"no words for {', '.join(sorted(missing))}"
    return None
