"""R-AMOUNT: every amount, share, date and deadline equals one of the offer, of a fact or of a cited clause."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from assistant.domain.note import N_
from assistant.domain.verdict import Finding, Verdict
from assistant.reading.dates import days_of
from assistant.reading.quantities import Quantity, plain_number, quantities
from assistant.reading.scene import Scene, fold_once

RULE = "R-AMOUNT"
#: a number of more digits is an identity (order, parcel, phone), which R-PERSONAL judges
_LONGEST_AMOUNT = 6
_SHORT_NUMBER = 3


def amounts(scene: Scene) -> Iterator[Finding]:
    """Findings on every quantity that nothing vouches for."""
    known = _known(scene)
    for each in quantities(scene.folded):
        if not scene.in_name(_figure(scene, each), each.end) and not any(each.same_as(other) for other in known):
            yield from _unknown(scene, each)


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


@lru_cache(maxsize=512)
def amounts_of(text: str) -> tuple[Quantity, ...]:
    """Quantities of a source; a full date vouches for its day alone as well."""
    return tuple(
        replace(each, values=days_of(each.values)) if each.unit == "date" else each
        for each in quantities(fold_once(text))
    )


def _known(scene: Scene) -> list[Quantity]:
    known = [quantity for clause in scene.clauses for quantity in amounts_of(clause.text)]
    known += [quantity for fact in scene.facts.values() if fact for quantity in amounts_of(fact)]
    for remedy in scene.offer.remedies if scene.offer else ():
        if remedy.amount:
            value, code = plain_number(remedy.amount.decimal), frozenset({remedy.amount.currency})
            known.append(Quantity(unit="money", values=frozenset({value}), start=0, end=0, currencies=code))
    return known
