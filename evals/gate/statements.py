"""What a draft must say or must not, as short checks: `product`, `remedy:replacement|repair`, `words:crack|split`."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from assistant.domain.complaint import Complaint
from assistant.domain.draft import Draft, Role
from assistant.domain.playbook import RemedyKind, Request
from assistant.domain.proposal import Proposal
from assistant.language.case_slots import amount_text
from assistant.language.placeholders import mask
from assistant.reading.amounts import amounts_of

WORDS = Path(__file__).parents[1] / "datasets" / "cases" / "words.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """`values` are what stands behind the colon, between the bars; one of them is enough."""

    name: str
    values: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.name}:{'|'.join(self.values)}" if self.values else self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A draft with everything a check may look at. `about` are the case's own words for its problem."""

    draft: Draft
    complaint: Complaint
    proposal: Proposal
    language: str
    cause: str
    about: tuple[str, ...]
    evidence: tuple[str, ...]

    @property
    def text(self) -> str:
        return self.draft.text.casefold()

    def says(self, *names: str) -> bool:
        """Whether one of the listed words of the case's language stands in the text."""
        return any(self.holds(word_list(name).get(self.language, ())) for name in names)

    def holds(self, words: tuple[str, ...]) -> bool:
        """Whether one of the words stands in the text; where words are set apart, at the beginning of one."""
        return any(_begins(each.casefold(), self.text) for each in words)


def read_statement(said: str) -> Statement:
    """ValueError says what is wrong with it."""
    name, colon, rest = said.partition(":")
    values = tuple(each for each in rest.split("|") if each.strip())
    if name not in CHECKS:
        raise ValueError(f"{said!r}: there is no statement {name!r}, only {', '.join(CHECKS)}")
    if bool(colon) != (name in _WITH_VALUES) or bool(values) != bool(colon):
        raise ValueError(f"{said!r}: {name} {'needs a value' if name in _WITH_VALUES else 'takes no value'}")
    known = _KNOWN.get(name)
    if known and (odd := [each for each in values if each not in known]):
        raise ValueError(f"{said!r}: {odd[0]!r} is none of {', '.join(sorted(known))}")
    return Statement(name=name, values=values)


def holds(statement: Statement, told: Told) -> bool:
    """Whether the draft says it."""
    return CHECKS[statement.name](told, statement.values)


@cache
def _tables() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    read = json.loads(WORDS.read_text("utf-8"))
    return {name: {language: tuple(words) for language, words in table.items()} for name, table in read.items()}


def word_list(name: str) -> Mapping[str, tuple[str, ...]]:
    """Words by language; empty where there is no such list."""
    return _tables().get(name, {})


def _begins(word: str, text: str) -> bool:
    at = text.find(word)
    while at >= 0 and word[0].isalnum() and word[0] < "\u0e00" and text[at - 1 : at].isalnum():
        at = text.find(word, at + 1)
    return at >= 0


def _product(told: Told, _: tuple[str, ...]) -> bool:
    return told.holds((told.complaint.goods,))


def _problem(told: Told, _: tuple[str, ...]) -> bool:
    """By a word of the case, a word of its cause, or the buyer's own words."""
    return told.holds(told.about) or told.holds(told.evidence) or told.says(f"cause:{told.cause}")


def _remedy(told: Told, kinds: tuple[str, ...]) -> bool:
    """It is offered, its amount is told, and a sentence of the draft is an offer."""
    offer = told.proposal.offer
    offered = [each for each in offer.remedies if each.kind in kinds] if offer else []
    amounts = (amount_text(each, told.complaint, told.draft.language) for each in offered)
    stated = any(not amount or amount in told.draft.text for amount in amounts)
    return stated and any(each.role is Role.OFFER for each in told.draft.sentences)


def _asks(told: Told, requests: tuple[str, ...]) -> bool:
    return told.says(*(f"asks:{each}" for each in requests))


def _cites(told: Told, topics: tuple[str, ...]) -> bool:
    """A clause of a document on the topic, by the document's id."""
    documents = {each.partition("#")[0] for each in told.draft.clauses}
    return any(topic in document for topic in topics for document in documents)


def _amount(told: Told, _: tuple[str, ...]) -> bool:
    return any(each.unit in {"money", "percent"} for each in amounts_of(told.draft.text))


def _offers(told: Told, _: tuple[str, ...]) -> bool:
    own = next((each.findings for each in told.proposal.drafts if each.draft is told.draft), ())
    blamed = any(each.rule == "R-PUBLIC-OFFER" for each in own)
    return blamed or any(each.role is Role.OFFER for each in told.draft.sentences)


def _numbers(told: Told, _: tuple[str, ...]) -> bool:
    """The order's or the parcel's number."""
    order, parcel = told.complaint.order, told.complaint.tracking
    return told.holds(tuple(each for each in (order and order.number, parcel and parcel.number) if each))


def _personal(told: Told, _: tuple[str, ...]) -> bool:
    """What the desk itself hides from a model: telephone, mail, address, name, account."""
    return told.holds(personal_words(told.complaint.text))


def personal_words(text: str) -> tuple[str, ...]:
    """The pieces of a buyer's text that are personal data."""
    masked = mask(text)
    return tuple(text[gap.original_start : gap.original_end] for gap in masked.gaps)


#: the closed vocabulary of statements
CHECKS: dict[str, Callable[[Told, tuple[str, ...]], bool]] = {
    "product": _product,
    "problem": _problem,
    "remedy": _remedy,
    "asks": _asks,
    "cites": _cites,
    "date": lambda told, _: any(each.name == "date" for each in told.draft.slots),
    "where_to_go": lambda told, _: told.says("where_to_go"),
    "safety_advice": lambda told, _: told.says("safety_advice"),
    "words": lambda told, words: told.holds(words),
    "amount": _amount,
    "offer": _offers,
    "numbers": _numbers,
    "personal": _personal,
    "review": lambda told, _: told.says("review"),
}
_KNOWN = {"remedy": frozenset(RemedyKind), "asks": frozenset(Request)}
_WITH_VALUES = frozenset({"remedy", "asks", "cites", "words"})
