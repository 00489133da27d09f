"""R-PROMISE and R-PUBLIC-OFFER: what a text promises must be in the offer or a clause, and never stand in public."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.domain.note import N_
from assistant.domain.playbook import RemedyKind
from assistant.domain.verdict import Finding, Verdict
from assistant.reading.amounts import amounts_of
from assistant.reading.lexicon import own_things, stance
from assistant.reading.matters import folded_matters
from assistant.reading.mentions import no_favour, only_mentioned, refused
from assistant.reading.promise_words import MEANINGLESS_BESIDE_KEPT, PROMISES, SPECIFIC, Promise
from assistant.reading.quantities import quantities
from assistant.reading.quantity import Quantity
from assistant.reading.scene import Scene, fold_once, plain
from assistant.reading.wordlist import WordList

PROMISE, PUBLIC_OFFER = "R-PROMISE", "R-PUBLIC-OFFER"

_COMMITS = WordList.of(stance.COMMITS)
#: promises whose own words hold a negation
_NEGATED = frozenset({"made_whole", "keep_item", "free"})
_BUYER_PAYS = WordList.of(stance.BUYER_PAYS)
_OWN, _FOR_BUYER = WordList.of(own_things.OWN), WordList.of(own_things.FOR_BUYER)
#: promises whose verbs a shop also uses of its own pages, boxes and suppliers
_OF_THINGS = frozenset(
    {"replacement", "sent_again", "whole_replacement", "exchange", "repair"}
    | {"spare_part", "given", "escalation", "extra"}
)
#: goods whose verbs may be about a gift or a part that the offer holds
_OF_KEPT = frozenset({"gift", "replacement", "sent_again"})
#: letters within which the thing follows its verb
_NEXT = 6
#: letters around a warranty in which it is said how long it lasts
_WIDE = 30
_EVER = re.compile(
    r"终身|永久|一辈子|永远|lifetime|lifelong|for ?ever|for life|seumur hidup|sepanjang hayat|"
    r"selamanya|ตลอด(?:ชีพ|ชีวิต|ไป)|"
    r"tron doi|suot doi|vinh vien|vitalici|de por vida|para siempre|pra sempre|para sempre|vida toda|一生|生涯|永久"
)
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
            if scene.public and promise.meaning == "repair" and _denied(scene, span):
                continue
            found = _public(scene, span, promise) if scene.public else _private(scene, span, promise)
            if found:
                yield found


def _spans(scene: Scene, promise: Promise) -> Iterator[tuple[int, int]]:
    for span in promise.words.spans(scene.folded):
        if scene.in_name(*span) or (promise.meaning in _OF_THINGS and _of_the_shop(scene, span)):
            continue
        if not no_favour(scene, span, promise.meaning):
            yield span


def _denied(scene: Scene, span: tuple[int, int]) -> bool:
    """Whether the words around say that it cannot be done."""
    return refused(scene.phrase_before(span[0]), scene.folded.bare[span[1] : span[1] + 60])


def _of_the_shop(scene: Scene, span: tuple[int, int]) -> bool:
    """Whether the shop speaks of its own photo, box or supplier, and not of goods for the buyer."""
    around = plain(scene.phrase_around(*span))
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
    if kept and not _once_more(scene, span):
        return None
    if promise.meaning in MEANINGLESS_BESIDE_KEPT and _beside_kept(scene, span):
        return None
    if promise.meaning in _OF_KEPT and _names_kept(scene, span, promise):
        return None
    if not contradicted and _backed(scene, span, promise):
        if not _COMMITS.found(plain(scene.sentence(*span))):
            return None
        message = N_("“{words}” promises {promise} that is not in the offer, only in a clause: look twice")
        return scene.finding(PROMISE, Verdict.WARN, span, message, promise=promise.name)
    if only_mentioned(scene, span, negated=promise.meaning in _NEGATED):
        message = N_("“{words}” mentions {promise} that is not in the offer: make sure it reads as no promise")
        return scene.finding(PROMISE, Verdict.WARN, span, message, promise=promise.name)
    message = N_("“{words}” promises {promise}, which the offer does not hold: take it out or change the offer")
    return scene.finding(PROMISE, Verdict.BLOCK, span, message, promise=promise.name)


def _once_more(scene: Scene, span: tuple[int, int]) -> bool:
    """Whether the shop commits itself to what was carried out already."""
    return bool(scene.offer and scene.offer.done) and _COMMITS.found(plain(scene.sentence(*span)))


def _beside_kept(scene: Scene, span: tuple[int, int]) -> bool:
    """Whether the words around speak of what the offer holds, so that “also … for you” is that."""
    around = plain(scene.phrase_around(*span))
    kept = (each for each in PROMISES if each.meaning in SPECIFIC and each.kept_by & scene.remedies)
    return any(each.words.found(around) for each in kept)


def _names_kept(scene: Scene, span: tuple[int, int], promise: Promise) -> bool:
    """Whether a mere verb of giving or sending is about what the offer holds: “send you the gift we forgot”."""
    kept = [each for each in PROMISES if each.meaning in SPECIFIC and each.kept_by & scene.remedies]
    if promise.meaning == "gift":
        after = plain(scene.folded.bare[span[1] : span[1] + 24])
        return any(start < _NEXT for each in kept for start, _ in each.words.spans(after))
    sentence = plain(scene.sentence(*span))
    small = scene.remedies & {RemedyKind.GIFT, RemedyKind.SAMPLE, RemedyKind.SPARE_PART}
    return bool(small) and span[1] - span[0] <= _NEXT and any(each.words.found(sentence) for each in kept)


def _shop_pays(scene: Scene) -> bool:
    return any(each.freight for each in scene.offer.remedies) if scene.offer else False


def _buyer_pays(scene: Scene) -> bool:
    return any(_BUYER_PAYS.found(fold_once(clause.text)) for clause in scene.clauses)


def _for_ever(scene: Scene, span: tuple[int, int]) -> bool:
    """Whether a warranty is said to last for life; not in the name of the goods."""
    return any(
        not scene.in_name(*match.span())
        for match in _EVER.finditer(scene.folded.bare, max(0, span[0] - _WIDE), span[1] + _WIDE)
    )


def _backed(scene: Scene, span: tuple[int, int], promise: Promise) -> bool:
    """A clause speaks of it, and does not only refuse it; none but a clause “for life” backs a warranty for life."""
    ever = promise.meaning == "warranty" and _for_ever(scene, span)
    for clause in scene.clauses:
        if ever and not _EVER.search(fold_once(clause.text).bare):
            continue
        if promise.meaning == "warranty" and "warranty" in folded_matters(clause.text):
            return True
        folded = fold_once(clause.text)
        for start, end in promise.words.spans(folded):
            if not refused(folded.bare[max(0, start - 60) : start], folded.bare[end : end + 60]):
                return True
    return False
