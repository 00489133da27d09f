"""Probes: now and then an approver is shown a draft with a fault that a careful reader sees.

A probe is made by code from the shop's own proposal and is no draft: it has no row among the drafts and a number that
none of them has, so that no approval, edit or send can be made of it. It lives only as long as a person looks at it.
"""

from __future__ import annotations

import hmac
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from hashlib import sha256

from assistant.domain.approval import DraftState
from assistant.domain.case import Case
from assistant.domain.draft import UNSPACED, DraftKind
from assistant.domain.fault_words import ELSEWHERE, GIFT, ORDER, STARS, STRANGERS
from assistant.domain.money import Money
from assistant.domain.note import N_, Note
from assistant.domain.playbook import RemedyKind
from assistant.domain.records import DraftRecord, ProposalRecord


class Fault(StrEnum):
    """What is wrong with a probe; everything that tells it stands on the page the person reads."""

    WRONG_AMOUNT = "wrong_amount"
    WRONG_PRODUCT = "wrong_product"
    WRONG_ORDER = "wrong_order"
    WRONG_LANGUAGE = "wrong_language"
    UNBACKED_PROMISE = "unbacked_promise"
    REVIEW_BEGGED = "review_begged"
    STRANGERS_NAME = "strangers_name"


_TOLD = {
    Fault.WRONG_AMOUNT: N_("it said {wrong} where the offer says {right}"),
    Fault.WRONG_PRODUCT: N_("it spoke of “{wrong}”; bought was “{right}”"),
    Fault.WRONG_ORDER: N_("it named the order {wrong}; the order of the case is {right}"),
    Fault.WRONG_LANGUAGE: N_("it was in another language than the buyer's ({right})"),
    Fault.UNBACKED_PROMISE: N_("it promised what the offer does not hold: “{wrong}”"),
    Fault.REVIEW_BEGGED: N_("it asked for a better review: “{wrong}”"),
    Fault.STRANGERS_NAME: N_("it named somebody in public: “{wrong}”"),
}
#: what gives a second article away; a promise of one more is no fault then
_GOODS = frozenset({RemedyKind.GIFT, RemedyKind.REPLACEMENT, RemedyKind.EXCHANGE, RemedyKind.SAMPLE})
#: digits that the order numbers of a platform share at their beginning
FAMILY = 4
_NUMBER = re.compile(r"(?<![\d.,])\d[\d.,]*(?<![.,])(?!\d)")
#: how currencies are written that have letters for a sign
_LETTERS = ("Rp", "RM")
_SENTENCE_END = re.compile(r"[。！？](?=.)|[.!?](?=\s\S)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Probe:
    """`wrong` are the words that must be gone for the fault to be mended, `right` what should have stood there."""

    kind: DraftKind
    fault: Fault
    text: str
    wrong: str
    right: str = ""

    @property
    def told(self) -> Note:
        """What a person is told of it once they have decided."""
        return Note(message=_TOLD[self.fault], values={"wrong": self.wrong, "right": self.right})

    def mended(self, text: str) -> bool:
        """Whether words put in its place are without the fault."""
        return bool(text.strip()) and self.wrong not in text


def falls(seed: bytes, person: str, proposal: int, share: float) -> bool:
    """Whether this person meets a probe in place of this proposal; the same answer each time it is asked."""
    return _number(seed, "falls", person, proposal) < share * 2**64


def probe_for(
    case: Case, record: ProposalRecord, *, seed: bytes, person: str, products: Sequence[str] = ()
) -> Probe | None:
    """A fault in one of the texts that may be sent; None where there is nothing to spoil.

    The same one each time, also after another text of the case was edited. `products` are names of other goods.
    """
    drawn = partial(_number, seed, person, record.id)
    for draft in sorted(record.drafts, key=lambda each: drawn(each.kind)):
        if not draft.may_leave or draft.state is not DraftState.WAITING:
            continue
        pick = partial(drawn, draft.kind)
        for fault in sorted(Fault, key=pick):
            made = _MAKERS[fault](_Spoiled(case=case, record=record, draft=draft, pick=pick, products=products))
            if made and made[0] != draft.draft.text:
                text, wrong, right = made
                return Probe(kind=draft.kind, fault=fault, text=text, wrong=wrong, right=right)
    return None


def with_probe(record: ProposalRecord, probe: Probe) -> ProposalRecord:
    """The proposal as the person sees it. The spoiled text has a number below zero, which no draft ever has."""
    drafts = tuple(_spoil(each, probe.text) if each.kind is probe.kind else each for each in record.drafts)
    checked = tuple(
        replace(each, draft=replace(each.draft, text=probe.text, sentences=()))
        if each.draft.kind is probe.kind
        else each
        for each in record.proposal.drafts
    )
    return replace(record, drafts=drafts, proposal=replace(record.proposal, drafts=checked))


def _spoil(record: DraftRecord, text: str) -> DraftRecord:
    return replace(record, id=-record.id, draft=replace(record.draft, text=text, sentences=()))


def _number(seed: bytes, *parts: object) -> int:
    """64 bits that nobody can foretell without the seed."""
    return int.from_bytes(hmac.new(seed, "\n".join(map(str, parts)).encode(), sha256).digest()[:8])


@dataclass(frozen=True, slots=True, kw_only=True)
class _Spoiled:
    case: Case
    record: ProposalRecord
    draft: DraftRecord
    #: a number drawn for a name
    pick: Callable[[str], int]
    products: Sequence[str]

    @property
    def text(self) -> str:
        return self.draft.draft.text

    @property
    def language(self) -> str:
        return self.draft.draft.language


#: the text with the fault, the words that are wrong, what would be right
_Made = tuple[str, str, str]


def _wrong_amount(it: _Spoiled) -> _Made | None:
    """An amount of the offer with another first digit, the rest as it was written."""
    offer = it.record.proposal.offer
    amounts = [each.amount for each in offer.remedies if each.amount and each.amount.minor] if offer else []
    values = {digits for amount in amounts for digits in _digits(amount)}
    for match in _NUMBER.finditer(it.text):
        for amount in amounts:
            written = match.group()
            wrong = str(int(written[0]) + (4 if int(written[0]) < 6 else -4)) + written[1:]
            found = _is_money(it.text, match, amount.currency) and _plain(written) in _digits(amount)
            if found and _plain(wrong) not in values and wrong not in it.text:
                return it.text[: match.start()] + wrong + it.text[match.end() :], wrong, str(amount)
    return None


def _wrong_product(it: _Spoiled) -> _Made | None:
    right = it.case.product
    others = sorted(each for each in set(it.products) if each and each not in it.text and right not in each)
    if not right or right not in it.text or not others:
        return None
    wrong = others[it.pick("product") % len(others)]
    return it.text.replace(right, wrong), wrong, right


def _wrong_order(it: _Spoiled) -> _Made | None:
    """In private alone, where an order number may stand."""
    right = it.case.order.number if it.case.order else ""
    written = right.isdecimal() and len(right) > FAMILY and it.language in ORDER
    if it.draft.kind is DraftKind.PUBLIC_REPLY or not written:
        return None
    kept, tail = right[:FAMILY], right[FAMILY:]
    other = (int(tail) + 1 + it.pick("order") % (10 ** len(tail) - 1)) % 10 ** len(tail)
    wrong = kept + str(other).zfill(len(tail))
    if right in it.text:
        return it.text.replace(right, wrong), wrong, right
    return _put_in(it, ORDER[it.language].format(number=wrong)), wrong, right


def _wrong_language(it: _Spoiled) -> _Made | None:
    text = ELSEWHERE["en" if it.language in UNSPACED else "zh"]
    return text, text, it.language


def _unbacked_promise(it: _Spoiled) -> _Made | None:
    offer = it.record.proposal.offer
    if it.language not in GIFT or (offer and _GOODS & {each.kind for each in offer.remedies}):
        return None
    return _put_in(it, GIFT[it.language]), GIFT[it.language], ""


def _review_begged(it: _Spoiled) -> _Made | None:
    return (_put_in(it, STARS[it.language]), STARS[it.language], "") if it.language in STARS else None


def _strangers_name(it: _Spoiled) -> _Made | None:
    """In public, where no name belongs; whether it is the buyer's cannot be seen on the page."""
    if it.draft.kind is not DraftKind.PUBLIC_REPLY or it.language not in STRANGERS:
        return None
    names = STRANGERS[it.language]
    name = names[it.pick("name") % len(names)]
    return name + _between(it.language) + it.text, name, ""


_MAKERS: dict[Fault, Callable[[_Spoiled], _Made | None]] = {
    Fault.WRONG_AMOUNT: _wrong_amount,
    Fault.WRONG_PRODUCT: _wrong_product,
    Fault.WRONG_ORDER: _wrong_order,
    Fault.WRONG_LANGUAGE: _wrong_language,
    Fault.UNBACKED_PROMISE: _unbacked_promise,
    Fault.REVIEW_BEGGED: _review_begged,
    Fault.STRANGERS_NAME: _strangers_name,
}


def _put_in(it: _Spoiled, sentence: str) -> str:
    """The sentence after one of the text's own, or at its end."""
    places = [*_ends(it.text), len(it.text)]
    at = places[it.pick("place") % len(places)]
    between = _between(it.language)
    return it.text[:at] + between + sentence + it.text[at:]


def _ends(text: str) -> Iterator[int]:
    return (each.end() for each in _SENTENCE_END.finditer(text))


def _between(language: str) -> str:
    return "" if language in UNSPACED else " "


def _is_money(text: str, number: re.Match[str], currency: str) -> bool:
    """Whether the currency stands beside the number, so that 7 days are not taken for 7 yuan."""
    before, after = text[: number.start()].rstrip(), text[number.end() :].lstrip()
    signs = before[-1:] + after[:1]
    return before.endswith((currency, *_LETTERS)) or any(unicodedata.category(each) == "Sc" for each in signs)


def _plain(number: str) -> str:
    return re.sub(r"\D", "", number)


def _digits(amount: Money) -> set[str]:
    """The digits of an amount as texts write it, with and without decimals."""
    whole = {str(int(amount.decimal))} if amount.decimal == int(amount.decimal) else set()
    return {_plain(str(amount.decimal)), *whole}
