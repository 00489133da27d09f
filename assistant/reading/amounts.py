"""R-AMOUNT: every amount, share, date and deadline equals one of the offer, of a fact or of a cited clause."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from assistant.domain.note import N_
from assistant.domain.playbook import RemedyKind
from assistant.domain.verdict import Finding, Verdict
from assistant.reading.dates import days_of
from assistant.reading.lexicon import paying, stance
from assistant.reading.lexicon.deadlines import DAYS_AHEAD, WEEKDAYS
from assistant.reading.matters import Matters, covers, folded_matters, matters_at, matters_of_fact
from assistant.reading.numerals import plain_number
from assistant.reading.quantities import quantities
from assistant.reading.quantity import STRETCHES, Quantity
from assistant.reading.scene import Scene, fold_once
from assistant.reading.unnumbered import phrase_around
from assistant.reading.wordlist import WordList

RULE = "R-AMOUNT"
#: a number of more digits is an identity (order, parcel, phone), which R-PERSONAL judges
_LONGEST_AMOUNT = 6
_SHORT_NUMBER = 3
_PAYS = re.compile("|".join(each for each in paying.PAYING))
_PRICE_TOLD = re.compile(paying.PRICE_TOLD)
_PAID_FACTS = ("refund", "offer", "coupon", "compens", "voucher", "amount", "percent", "discount")
_ASKED = WordList.of(stance.ASKED)
_REFUSAL = re.compile(paying.REFUSAL)
_WEEKDAYS = tuple(re.compile(each) for each in WEEKDAYS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A quantity that is known, what it is about, and whether it tells what this buyer is paid."""

    quantity: Quantity
    matters: Matters = frozenset()
    pays: bool = True


#: a quantity of a text, and whether something vouches for it
Vouched = tuple[Quantity, bool]


def amounts(scene: Scene, vouched: Iterable[Vouched]) -> Iterator[Finding]:
    """Findings on every quantity that nothing vouches for."""
    for each, known in vouched:
        if not known and not _retold(scene, each):
            yield from _unknown(scene, each)


def vouched_for(scene: Scene) -> Iterator[Vouched]:
    """Every quantity of the text, and whether the offer, a fact or a clause says the same."""
    known = _known(scene)
    for each in quantities(scene.folded):
        yield each, _in_a_name(scene, each) or _vouched(scene, each, known)


def _retold(scene: Scene, quantity: Quantity) -> bool:
    """A wish of the buyer that the text says cannot be met."""
    if not _ASKED.found(fold_once(scene.phrase_before(quantity.start))):
        return False
    return bool(_REFUSAL.search(scene.folded.bare, quantity.end, quantity.end + 70))


def _in_a_name(scene: Scene, quantity: Quantity) -> bool:
    """Whether the number is part of a longer fact such as `Gift Box 50` or `T28`.

    A fact that is all number, or number and sign, is looked up.
    """
    start = _figure(scene, quantity)
    grown = scene.folded.text[max(0, start - 1) : start].isalpha()
    return any(
        first <= start and quantity.end <= last and (grown or last - first > quantity.end - quantity.start + 1)
        for first, last in scene.names
    )


def _figure(scene: Scene, quantity: Quantity) -> int:
    """Where the digits of a quantity begin, past an article such as the one of “the 3-in-1 jacket”."""
    said = scene.folded.text[quantity.start : quantity.end]
    return quantity.start + next((at for at, each in enumerate(said) if each.isdigit()), 0)


def _unknown(scene: Scene, quantity: Quantity) -> Iterator[Finding]:
    span = quantity.start, quantity.end
    if quantity.unit not in {"number", "count"}:
        message = N_("“{words}” stands in no offer, fact or cited clause: take it out or cite its source")
        yield scene.finding(RULE, Verdict.BLOCK, span, message)
        return
    digits = sum(each.isdigit() for each in scene.folded.text[quantity.start : quantity.end])
    if digits <= _LONGEST_AMOUNT:
        verdict = Verdict.NOTE if digits < _SHORT_NUMBER or quantity.unit == "count" else Verdict.WARN
        yield scene.finding(RULE, verdict, span, N_("the number “{words}” comes from no fact: check it"))


def _vouched(scene: Scene, quantity: Quantity, known: list[Source]) -> bool:
    if quantity.unit == "deadline":
        return _deadline_known(scene, quantity, known)
    same = [each for each in known if quantity.same_as(each.quantity)]
    if not same:
        return False
    if quantity.unit in {"money", "percent", "discount"}:
        return any(each.pays for each in same) or not _is_paid(scene, quantity)
    if quantity.unit not in STRETCHES and quantity.unit != "date":
        return True
    sentence = scene.sentence(quantity.start, quantity.end) if quantity.unit in STRETCHES else ""
    asked = matters_at(scene.folded.bare, quantity.start, quantity.end, sentence)
    if quantity.unit == "date":
        asked &= frozenset({"paid_out", "validity"})
    return any(covers(asked, each.matters) for each in same)


def _is_paid(scene: Scene, quantity: Quantity) -> bool:
    """Whether the phrase pays this sum to the buyer, rather than tells what something cost."""
    phrase = phrase_around(scene.folded.bare, quantity.start, quantity.end)
    return bool(_PAYS.search(phrase)) and not _PRICE_TOLD.search(phrase)


def _deadline_known(scene: Scene, quantity: Quantity, known: list[Source]) -> bool:
    """The same words, or a date of a fact that is the day they mean."""
    words = next(iter(quantity.values))
    if any(quantity.unit == each.quantity.unit and words in each.quantity.values for each in known):
        return True
    days = {value for each in known if each.quantity.unit == "date" for value in each.quantity.values}
    ahead = next((count for word, count in DAYS_AHEAD.items() if word in words), None)
    if ahead is not None and scene.day < date.max - timedelta(days=2):
        day = scene.day + timedelta(days=ahead)
        return f"{day.month}-{day.day}" in days
    weekday = next((at for at, each in enumerate(_WEEKDAYS) if each.search(words)), None)
    return weekday is not None and any(_weekday(scene.day, each) == weekday for each in days)


def _weekday(today: date, month_and_day: str) -> int | None:
    month, _, day = month_and_day.partition("-")
    try:
        return date(today.year, int(month), int(day)).weekday() if month else None
    except ValueError:
        return None


@lru_cache(maxsize=512)
def amounts_of(text: str) -> tuple[Quantity, ...]:
    """Quantities of a source; a full date vouches for its day alone as well."""
    return tuple(
        replace(each, values=days_of(each.values)) if each.unit == "date" else each
        for each in quantities(fold_once(text))
    )


def _known(scene: Scene) -> list[Source]:
    remedies = scene.offer.remedies if scene.offer else ()
    sums = [each.amount for each in remedies if each.amount]
    known = [
        Source(quantity=quantity, matters=_of_clause(clause.text, quantity), pays=_clause_pays(clause.text))
        for clause in scene.clauses
        for quantity in amounts_of(clause.text)
    ]
    for name, fact in scene.facts.items():
        pays = not sums or any(each in name for each in _PAID_FACTS)
        known += [
            Source(quantity=quantity, matters=matters_of_fact(name), pays=pays) for quantity in amounts_of(fact or "")
        ]
    for amount in sums:
        value, code = plain_number(amount.decimal), frozenset({amount.currency})
        known.append(
            Source(quantity=Quantity(unit="money", values=frozenset({value}), start=0, end=0, currencies=code))
        )
    if any(each.kind in RemedyKind.money() for each in remedies):
        known.append(Source(quantity=Quantity(unit="vague", values=frozenset({"some"}), start=0, end=0)))
    return known


def _of_clause(text: str, quantity: Quantity) -> Matters:
    """What the sentence of a clause is about in which the number stands."""
    whole = fold_once(text)
    around = re.split(r"[。！？!?;；\n]|\.(?=\s|$)", whole.bare)
    place = 0
    for sentence in around:
        if place <= quantity.start <= place + len(sentence):
            return folded_matters(sentence) or folded_matters(whole.bare)
        place += len(sentence) + 1
    return folded_matters(whole.bare)


def _clause_pays(text: str) -> bool:
    return bool(_PAYS.search(fold_once(text).bare))
