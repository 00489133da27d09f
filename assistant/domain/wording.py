"""The shop's words in one language: sentences per role, chosen by cause, filled with slots by code."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum

Phrasings = tuple[str, ...]


class Tone(StrEnum):
    """How a shop speaks to its buyers: near (亲, bạn, Kak) or polite (您, quý khách, Bapak/Ibu)."""

    WARM = "warm"
    FORMAL = "formal"


class Picture(StrEnum):
    """What is drawn beside a step or a caution of the return guide."""

    REQUEST = "request"  #: the order page with the request
    PACK = "pack"  #: goods, box and tape
    SEND = "send"  #: a parcel with its label
    SCAN = "scan"  #: the carrier's scan of the tracking number
    CHECK = "check"  #: the shop looks at what came
    RECEIPT = "receipt"
    OUTER_BOX = "outer_box"  #: a box within a box
    PREPAID = "prepaid"  #: no cash on delivery
    PHOTO = "photo"
    WARNING = "warning"
    ANSWER = "answer"  #: the day the shop writes by


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What the picture of a return guide says beside steps and cautions; each of those has its picture here."""

    step_pictures: tuple[Picture, ...]
    caution_pictures: tuple[Picture, ...]
    #: remedy for which goods are sent back -> heading
    title: Mapping[str, str]
    contents_title: str
    #: what must be in the parcel
    contents: Phrasings
    #: in place of the step with the address, where the shop has given none
    send_as_shown: str
    #: `shop` or `buyer`, whoever bears the shipping back -> the sentence that says so
    freight: Mapping[str, str]
    #: by when the shop writes, slot `{date}`
    answer: str
    cautions_title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """How to send goods back: an introduction, steps in their order, and what to mind. Slot `{address}` in a step."""

    intro: Phrasings
    steps: Phrasings
    cautions: Phrasings
    card: Card


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """Every tuple holds equal phrasings of one sentence; `{slots}` are filled by code.

    Slots known: `{you}` `{product}` `{problem}` `{matter}` `{order}` `{amount}` `{date}` `{clause}` `{address}`
    `{promised_date}` `{shipped_date}` `{delivered_date}` `{scan_date}` `{carrier}`.
    """

    language: str
    version: str
    #: what to call the product when the export does not name it
    product: str
    #: how the buyer's own words are quoted; slot `{text}`
    quote: str
    #: tone -> what the buyer is called, for the slot `{you}`
    address: Mapping[str, str]
    #: cause -> noun phrase for the problem when the buyer's words cannot be quoted
    problem: Mapping[str, str]
    #: cause -> short name of the problem inside other sentences
    matter: Mapping[str, str]
    #: tone -> public and private opening
    greeting: Mapping[str, Phrasings]
    #: cause -> apology that names `{product}` and `{problem}`
    apology: Mapping[str, Phrasings]
    #: private: somebody may have been hurt by the product
    safety: Phrasings
    #: cause -> what the shop checks or changes because of it, by `{date}` (public)
    repair: Mapping[str, Phrasings]
    #: public: we have written to you privately
    written: Phrasings
    #: public: no private message is possible, please reach us through the order page
    reach_us: Phrasings
    #: private: facts of the order, each used where its fact is known
    fact: Mapping[str, Phrasings]
    #: private: the clause quoted, slot `{clause}`
    policy: Phrasings
    #: remedy kind -> what is offered; slot `{amount}` where money moves
    offer: Mapping[str, Phrasings]
    #: return and exchange where the buyer bears the shipping
    own_freight: Mapping[str, Phrasings]
    #: request -> what the buyer is asked for
    ask: Mapping[str, Phrasings]
    #: cause -> private: what happens once the buyer agrees, by `{date}`
    next_step: Mapping[str, Phrasings]
    #: private, where the offer is carried out without their yes: that it is, by `{date}`
    next_step_owed: Phrasings
    #: private without an offer: what happens once the buyer answered, by `{date}`
    next_step_open: Phrasings
    #: remedy kind or `explain` -> follow-up question
    follow_up: Mapping[str, Phrasings]
    #: the same once the parcel the buyer waited for arrived, and where nothing was agreed
    follow_up_delivered: Phrasings
    follow_up_open: Phrasings
    #: leaves the review to the buyer; said after a resolution, and only where a rule pack allows it
    follow_up_review: Phrasings
    #: turn of a later letter (`agreed`, `raised`, `stands`) -> what stands in place of the apology
    again: Mapping[str, Phrasings]
    guide: Guide

    def openings(self) -> Iterator[str]:
        """Every greeting as it opens a text."""
        for tone, phrasings in self.greeting.items():
            yield from (each.replace("{you}", self.address[tone]) for each in phrasings)


def phrasings_of(wording: Wording | None) -> Iterator[str]:
    """Every phrasing of a wording, slots in braces."""
    if wording is not None:
        for field in fields(wording):
            yield from _said(getattr(wording, field.name))


def _said(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case Mapping():
            for each in value.values():
                yield from _said(each)
        case tuple():
            for each in value:
                yield from _said(each)
