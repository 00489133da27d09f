"""R-PROMISE and R-PUBLIC-OFFER: what a text promises must be in the offer or a clause, and never stand in public."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.domain.note import N_
from assistant.domain.playbook import RemedyKind
from assistant.domain.verdict import Finding, Verdict
from assistant.reading.lexicon import promised_goods as goods
from assistant.reading.lexicon import promised_money as money
from assistant.reading.lexicon import stance
from assistant.reading.quantities import quantities
from assistant.reading.scene import Scene, fold_once
from assistant.reading.wordlist import WordList

PROMISE, PUBLIC_OFFER = "R-PROMISE", "R-PUBLIC-OFFER"
_K = RemedyKind
_ANYTHING = frozenset(_K) - {_K.EXPLAIN, _K.EXPEDITE}
_FULL = frozenset({_K.FULL_REFUND, _K.REFUND_WITHOUT_RETURN, _K.PICK_UP_AND_REFUND, _K.RETURN})
_SENT_ANEW = frozenset({_K.REPLACEMENT, _K.EXCHANGE, _K.SPARE_PART})
_SENT_BACK = frozenset({_K.RETURN, _K.EXCHANGE, _K.PICK_UP_AND_REFUND, _K.REPLACEMENT, _K.REPAIR})


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """One thing a text can promise: its name, its words and the remedies that keep it."""

    name: str
    words: WordList
    kept_by: frozenset[RemedyKind]


_PROMISES = tuple(
    Promise(name=name, words=WordList.of(table), kept_by=frozenset(kept_by))
    for name, table, kept_by in (
        (N_("a refund"), money.REFUND, _K.cash() | {_K.RETURN}),
        (N_("a full refund"), money.FULL_REFUND, _FULL),
        (N_("a refund without return"), money.KEEP_ITEM, {_K.REFUND_WITHOUT_RETURN, _K.PARTIAL_REFUND, _K.COUPON}),
        (N_("compensation"), money.COMPENSATION, _K.cash() | {_K.COUPON, _K.GIFT, _K.SAMPLE}),
        (N_("a coupon or discount"), money.COUPON, {_K.COUPON}),
        (N_("something for free"), money.FREE, _ANYTHING),
        (N_("a replacement"), goods.REPLACEMENT, _SENT_ANEW),
        (N_("an exchange"), goods.EXCHANGE, {_K.EXCHANGE, _K.REPLACEMENT}),
        (N_("a return"), goods.RETURN, _SENT_BACK | _K.cash()),
        (N_("a pick-up"), goods.PICK_UP, _SENT_BACK),
        (N_("a gift"), goods.GIFT, {_K.GIFT, _K.SAMPLE}),
        (N_("a sample"), goods.SAMPLE, {_K.SAMPLE, _K.GIFT}),
        (N_("a repair"), goods.REPAIR, {_K.REPAIR}),
        (N_("a spare part"), goods.SPARE_PART, {_K.SPARE_PART}),
        (N_("freight"), money.FREIGHT, _ANYTHING - {_K.COUPON}),
        (N_("a warranty"), goods.WARRANTY, ()),
    )
)
_ASKED, _COMMITS = WordList.of(stance.ASKED), WordList.of(stance.COMMITS)
_REFUSED = WordList.of(stance.REFUSED)
_REFUSED_AFTER = WordList.of(stance.REFUSED_AFTER)
_QUESTION = re.compile(r"(?:[?]|吗[。~!]?|呢[。~]?|か。?|ไหม(?:คะ|ครับ)?|มั้ย(?:คะ|ครับ)?)\s*$")
#: units that mean money wherever they stand
_MONEY = frozenset({"money", "percent", "discount", "multiple", "vague"})


def promises(scene: Scene) -> Iterator[Finding]:
    """Findings on every word that promises something."""
    for promise in _PROMISES:
        for span in scene.spans(promise.words):
            found = _public(scene, span, promise) if scene.public else _private(scene, span, promise)
            if found:
                yield found


def public_amounts(scene: Scene) -> Iterator[Finding]:
    """A public reply names no money, wherever it comes from."""
    for each in quantities(scene.folded) if scene.public else ():
        if each.unit in _MONEY and not scene.in_name(each.start, each.end):
            message = N_("“{words}” is an amount in a public reply: say it in the private message")
            yield scene.finding(PUBLIC_OFFER, Verdict.BLOCK, (each.start, each.end), message)


def _public(scene: Scene, span: tuple[int, int], promise: Promise) -> Finding:
    message = N_("“{words}” speaks of {promise} in public: say it in the private message")
    return scene.finding(PUBLIC_OFFER, Verdict.BLOCK, span, message, promise=promise.name)


def _private(scene: Scene, span: tuple[int, int], promise: Promise) -> Finding | None:
    if promise.kept_by & scene.remedies:
        return None
    if _backed(scene, promise):
        if not _COMMITS.found(fold_once(scene.sentence(*span))):
            return None
        message = N_("“{words}” promises {promise} that is not in the offer, only in a clause: look twice")
        return scene.finding(PROMISE, Verdict.WARN, span, message, promise=promise.name)
    if _only_mentioned(scene, span):
        message = N_("“{words}” mentions {promise} that is not in the offer: make sure it reads as no promise")
        return scene.finding(PROMISE, Verdict.WARN, span, message, promise=promise.name)
    message = N_("“{words}” promises {promise}, which the offer does not hold: take it out or change the offer")
    return scene.finding(PROMISE, Verdict.BLOCK, span, message, promise=promise.name)


def _backed(scene: Scene, promise: Promise) -> bool:
    return any(promise.words.found(fold_once(clause.text)) for clause in scene.clauses)


def _only_mentioned(scene: Scene, span: tuple[int, int]) -> bool:
    """A refusal, a question, or the buyer's wish retold."""
    if _QUESTION.search(scene.sentence(*span)):
        return True
    before = fold_once(scene.phrase_before(span[0]))
    if _REFUSED.found(before) or _ASKED.found(before):
        return True
    return _REFUSED_AFTER.found(fold_once(scene.folded.bare[span[1] : span[1] + 30]))
