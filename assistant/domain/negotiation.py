"""The next offer in a case whose buyer was told one before: from the same ladder, never below what was told.

A buyer who agrees, or whose answer nobody can be sure of, is told the same again, unless new evidence gives more. One
who declines or wants more gets what the ladder gives for what is known now; where that is no more than before, the
next rung up: the lowest one that is worth more, though it be for a graver complaint or a regular buyer. Evidence,
goods, stage, fault and price still have to fit, and all caps hold.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.domain.before import Answer, Before
from assistant.domain.circumstances import Circumstances
from assistant.domain.complaint import Complaint
from assistant.domain.minimum import Due
from assistant.domain.money import Money, exponent
from assistant.domain.note import N_, Note
from assistant.domain.offer import Offer, Remedy, Turn, added
from assistant.domain.offer_engine import compute_offer
from assistant.domain.playbook import Limits, Playbook, RemedyKind, Rung, When
from assistant.domain.taxonomy import Ask, Severity
from assistant.domain.worth import worth, worth_of

#: extras of an offer that need no yes; announced once, they are given whatever comes after
_EXTRAS = frozenset({RemedyKind.COUPON, RemedyKind.GIFT, RemedyKind.SAMPLE, RemedyKind.EXPEDITE})


def next_offer(
    complaint: Complaint,
    known: Circumstances,
    playbook: Playbook,
    limits: Limits,
    minimums: Sequence[Due] = (),
    *,
    safety: bool = False,
) -> Offer:
    """What is offered in this turn; a first offer where the buyer was told nothing before."""
    fresh = compute_offer(complaint, known, playbook, limits, minimums, safety=safety)
    before = complaint.before
    if before is None:
        return fresh
    better = _not_again(fresh, before)
    if not before.stands and before.given:
        return _after_all_was_given(better, before)
    if not before.offer.open:
        return _in_rounds(better, before, limits) if better.open else better
    if before.answer is Answer.ACCEPTED:
        return _again(before, fresh, Turn.AGREED)
    paid = complaint.order.paid if complaint.order else None
    told = worth_of(before.offer.remedies, paid)
    if _more(better, told, paid):
        return _raised(better, before, limits)
    if before.answer is Answer.UNSURE:
        return _again(before, fresh, Turn.STANDS)
    rung = _next_rung(playbook, known, told)
    if rung is None:
        return _again(before, fresh, Turn.STANDS, why=_TOP)
    opened = replace(playbook, ladder=(replace(rung, when=When()),))
    raised = compute_offer(complaint, known, opened, limits, minimums, safety=safety)
    better = _not_again(raised, before)
    if not _more(better, told, paid):
        return _again(before, fresh, Turn.STANDS, why=_CAPPED)
    return _raised(better, before, limits)


_TOP = N_("the ladder has no rung above what was told: a supervisor decides")
_OVER = N_("with what was announced it is above the cap for one order: a supervisor decides")
_CAPPED = N_("the caps allow no more than was told: a supervisor decides")


def _more(offer: Offer, told: int, paid: Money | None) -> bool:
    return worth_of(offer.remedies, paid) > told


def _next_rung(playbook: Playbook, known: Circumstances, told: int) -> Rung | None:
    """The least rung worth more than what was told; the gravity and the buyer's past may be in its way.

    One for what the buyer asks comes before one for what they do not.
    """
    higher = [each for each in playbook.ladder if _worth(each) > told]
    asked = [each for each in higher if known.fit(_eased(each.when, each.when.asks))]
    other = [each for each in higher if known.fit(_eased(each.when, frozenset()))]
    return min(asked or other, key=_worth, default=None)


def _eased(when: When, asks: frozenset[Ask]) -> When:
    return replace(when, asks=asks, buyers=frozenset(), severity=Severity.MILD)


def _worth(rung: Rung) -> int:
    return max(map(worth, rung.steps))


def _again(before: Before, fresh: Offer, turn: Turn, *, why: str = "") -> Offer:
    """What was told, told again; `why` says why a supervisor decides, else what calls one now does."""
    said = (
        N_("the buyer agreed to what they were told") if turn is Turn.AGREED else N_("what the buyer was told stands")
    )
    told, because = before.offer, [Note(message=said)]
    if before.answer is Answer.UNSURE:
        because.append(Note(message=N_("whether the buyer agrees is not sure: a person says so (assistant heard)")))
    return replace(
        told,
        turn=turn,
        asks_for=() if turn is Turn.AGREED else told.asks_for,
        because=(*because, *told.because),
        needs_supervisor=Note(message=why) if why else told.needs_supervisor or fresh.needs_supervisor,
    )


def _raised(offer: Offer, before: Before, limits: Limits) -> Offer:
    """The new offer with what was announced; together they may be more than one order is allowed."""
    whole = _in_rounds(_with_announced(offer, before), before, limits)
    value, alone = whole.value, offer.value
    cap = limits.order_cap.get(value.currency) if value else None
    over = cap is not None and value is not None and value.minor > cap * 10 ** exponent(value.currency)
    return replace(whole, needs_supervisor=Note(message=_OVER)) if over and value != alone else whole


def _in_rounds(offer: Offer, before: Before, limits: Limits) -> Offer:
    """After the last round that the shop allows only a supervisor goes on."""
    said = Note(
        message=N_("round {n} of {most}; told before: {rung}"),
        values={"n": str(before.rounds + 1), "most": str(limits.negotiation_rounds), "rung": before.offer.rung},
    )
    offer = replace(offer, turn=Turn.RAISED, because=(said, *offer.because))
    if before.rounds < limits.negotiation_rounds:
        return offer
    over = Note(message=N_("{n} offers were told already: only a supervisor goes on"), values={"n": str(before.rounds)})
    return replace(offer, needs_supervisor=over)


def _after_all_was_given(offer: Offer, before: Before) -> Offer:
    """What was told has been carried out, and the buyer writes again: somebody has to look at the whole of it."""
    given = Note(
        message=N_("{n} remedies were carried out in this case already: a supervisor decides"),
        values={"n": str(len(before.given))},
    )
    return replace(offer, because=(given, *offer.because), needs_supervisor=given if offer.open else None)


def _not_again(offer: Offer, before: Before) -> Offer:
    """An extra that was given in this case is not given twice."""
    twice = before.given & _EXTRAS
    kept = tuple(each for each in offer.remedies if each.kind not in twice)
    if len(kept) == len(offer.remedies):
        return offer
    floor = tuple(each for each in offer.floor if each.kind not in twice)
    amounts = [each.amount for each in floor if each.amount]
    return replace(
        offer,
        remedies=kept or (Remedy(kind=RemedyKind.EXPLAIN),),
        floor=floor,
        minimum=added(*amounts) if amounts else None,
    )


def _with_announced(offer: Offer, before: Before) -> Offer:
    """What was announced and is still owed goes into the new offer, at least as much of it."""
    remedies = list(offer.remedies)
    for each in before.offer.remedies:
        if each.kind not in before.announced & _EXTRAS:
            continue
        same = next((place for place, other in enumerate(remedies) if other.kind is each.kind), None)
        if same is None:
            remedies.append(each)
        elif each.amount and (own := remedies[same].amount) and own.currency == each.amount.currency:
            remedies[same] = replace(remedies[same], amount=own.at_least(each.amount))
    return replace(offer, remedies=tuple(remedies))
