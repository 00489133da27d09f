"""R-PROMISE and R-PUBLIC-OFFER: what a text promises must be in the offer or a clause, and never stand in public."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.domain.note import N_
from assistant.domain.verdict import Finding, Verdict
from assistant.reading.amounts import amounts_of
from assistant.reading.lexicon import own_things, stance
from assistant.reading.promise_words import MEANINGLESS_BESIDE_KEPT, PROMISES, SPECIFIC, Promise
from assistant.reading.quantities import quantities
from assistant.reading.quantity import Quantity
from assistant.reading.scene import Scene, fold_once
from assistant.reading.wordlist import WordList

PROMISE, PUBLIC_OFFER = "R-PROMISE", "R-PUBLIC-OFFER"

_ASKED, _COMMITS, _PROPOSED = WordList.of(stance.ASKED), WordList.of(stance.COMMITS), WordList.of(stance.PROPOSED)
_REFUSED, _REFUSED_AFTER = WordList.of(stance.REFUSED), WordList.of(stance.REFUSED_AFTER)
_CONDITION = WordList.of(stance.CONDITION)
_UNABLE = WordList.of(stance.UNABLE)
#: promises whose own words hold a negation
_NEGATED = frozenset({"made_whole", "keep_item", "free"})
_BUYER_PAYS = WordList.of(stance.BUYER_PAYS)
_OWN, _FOR_BUYER = WordList.of(own_things.OWN), WordList.of(own_things.FOR_BUYER)
#: promises whose verbs a shop also uses of its own pages, boxes and suppliers
_OF_THINGS = frozenset(
    {"replacement", "sent_again", "whole_replacement", "exchange", "repair"}
    | {"spare_part", "given", "escalation", "extra"}
)
#: a tag that only asks for a nod: what stands before it is stated
_TAG = re.compile(
    r"(?:, ?|(?<=[^\w\s]) ?| )(?:viu|ne|ta|ta bom|beleza|blz|ok|okay|okey|oke|sip|vale|si|va|sale|ya|kan|je|nhe|nha|"
    r"nhen|nho|"
    r"right|yeah|alright|all right|deal|好吗|行吗|成不|哈|นะ|นะคะ|นะครับ|เนอะ)[?]\s*\W*$"
)
_QUESTION = re.compile(r"(?:[?]|吗[。~!]?|呢[。~]?|か。?|ไหม(?:คะ|ครับ)?|มั้ย(?:คะ|ครับ)?)\s*$")
_PHRASE_END = re.compile(r"[。！？!?;；\n…，,、]|\.(?=\s|$)")
#: units that mean money wherever they stand
_MONEY = frozenset({"money", "percent", "discount", "multiple", "vague"})
#: what is so many percent of itself is a material, not a price
_MATERIAL = re.compile(
    r"^\s?(?:de )?(?:pure |natural |organic |puro )?"
    r"(?:cotton|linen|wool|silk|polyester|nylon|leather|algod|lin[oh]|lana|seda|katun|kapas|kain|lụa|len|cô?tt?on|"
    r"juice|"
    r"arabica|stainless|ผ้า|คอตตอน|棉|麻|羊毛|真丝|桑蚕|聚酯|涤|绵|綿|ウール|コットン|シルク|ポリ)"
)


def promises(scene: Scene) -> Iterator[Finding]:
    """Findings on every word that promises something."""
    for promise in PROMISES:
        if scene.public and promise.meaning == "escalation":
            continue
        for span in _spans(scene, promise):
            found = _public(scene, span, promise) if scene.public else _private(scene, span, promise)
            if found:
                yield found


def _spans(scene: Scene, promise: Promise) -> Iterator[tuple[int, int]]:
    for span in promise.words.spans(scene.folded):
        if not scene.in_name(*span) and not (promise.meaning in _OF_THINGS and _of_the_shop(scene, span)):
            yield span


def _of_the_shop(scene: Scene, span: tuple[int, int]) -> bool:
    """Whether the shop speaks of its own photo, box or supplier, and not of goods for the buyer."""
    around = fold_once(_phrase(scene, *span))
    return _OWN.found(around) and not _FOR_BUYER.found(around)


def public_amounts(scene: Scene) -> Iterator[Finding]:
    """A public reply names no money, wherever it comes from."""
    for each in quantities(scene.folded) if scene.public else ():
        if each.unit in _MONEY and not scene.in_name(each.start, each.end) and not _describes(scene, each):
            message = N_("“{words}” is an amount in a public reply: say it in the private message")
            yield scene.finding(PUBLIC_OFFER, Verdict.BLOCK, (each.start, each.end), message)


def _describes(scene: Scene, quantity: Quantity) -> bool:
    """A percentage of the goods, such as “100% cotton”, is no share of a price."""
    if quantity.unit != "percent":
        return False
    said = [each for value in scene.facts.values() if value for each in amounts_of(value)]
    return any(quantity.same_as(each) for each in said) or bool(_MATERIAL.match(scene.folded.text[quantity.end :]))


def _public(scene: Scene, span: tuple[int, int], promise: Promise) -> Finding:
    message = N_("“{words}” speaks of {promise} in public: say it in the private message")
    return scene.finding(PUBLIC_OFFER, Verdict.BLOCK, span, message, promise=promise.name)


def _private(scene: Scene, span: tuple[int, int], promise: Promise) -> Finding | None:
    freight = promise.meaning == "freight"
    kept = _shop_pays(scene) if freight else bool(promise.kept_by & scene.remedies)
    contradicted = freight and _buyer_pays(scene)
    if kept:
        return None
    if promise.meaning in MEANINGLESS_BESIDE_KEPT and _beside_kept(scene, span):
        return None
    if not contradicted and _backed(scene, promise):
        if not _COMMITS.found(fold_once(scene.sentence(*span))):
            return None
        message = N_("“{words}” promises {promise} that is not in the offer, only in a clause: look twice")
        return scene.finding(PROMISE, Verdict.WARN, span, message, promise=promise.name)
    if _only_mentioned(scene, span, negated=promise.meaning in _NEGATED):
        message = N_("“{words}” mentions {promise} that is not in the offer: make sure it reads as no promise")
        return scene.finding(PROMISE, Verdict.WARN, span, message, promise=promise.name)
    message = N_("“{words}” promises {promise}, which the offer does not hold: take it out or change the offer")
    return scene.finding(PROMISE, Verdict.BLOCK, span, message, promise=promise.name)


def _beside_kept(scene: Scene, span: tuple[int, int]) -> bool:
    """Whether the words around speak of what the offer holds, so that “also … for you” is that."""
    around = fold_once(_phrase(scene, *span))
    kept = (each for each in PROMISES if each.meaning in SPECIFIC and each.kept_by & scene.remedies)
    return any(each.words.found(around) for each in kept)


def _phrase(scene: Scene, start: int, end: int) -> str:
    """The folded words around a stretch, from comma to comma, 80 letters after it at most."""
    after = _PHRASE_END.search(scene.folded.bare, end, end + 80)
    return scene.phrase_before(start) + scene.folded.bare[start : after.start() if after else end + 80]


def _shop_pays(scene: Scene) -> bool:
    return any(each.freight for each in scene.offer.remedies) if scene.offer else False


def _buyer_pays(scene: Scene) -> bool:
    return any(_BUYER_PAYS.found(fold_once(clause.text)) for clause in scene.clauses)


def _backed(scene: Scene, promise: Promise) -> bool:
    """A clause speaks of it, and does not only refuse it."""
    for clause in scene.clauses:
        folded = fold_once(clause.text)
        for start, end in promise.words.spans(folded):
            if not _refused(folded.bare[max(0, start - 60) : start], folded.bare[end : end + 60]):
                return True
    return False


def _only_mentioned(scene: Scene, span: tuple[int, int], *, negated: bool) -> bool:
    """A refusal, a question to the buyer, or the buyer's wish retold."""
    sentence = scene.sentence(*span)
    stated = _TAG.search(sentence) or _PROPOSED.found(fold_once(sentence))
    if _QUESTION.search(sentence) and not stated:
        return True
    before = scene.phrase_before(span[0])
    if negated:
        after = scene.folded.bare[span[1] : span[1] + 60]
        return _UNABLE.found(fold_once(before)) or _REFUSED_AFTER.found(fold_once(after))
    return _ASKED.found(fold_once(before)) or _refused(before, scene.folded.bare[span[1] : span[1] + 60])


def _refused(before: str, after: str) -> bool:
    folded = fold_once(before)
    return (_REFUSED.found(folded) and not _CONDITION.found(folded)) or _REFUSED_AFTER.found(fold_once(after))
