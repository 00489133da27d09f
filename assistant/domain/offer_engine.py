"""The offer engine: what the shop offers, computed by code. It cannot be passed a rating.

Loss = part of the price that is affected + freight the buyer bore + proven extras. Cash makes the loss good and is at
most what can still be paid back. What goes beyond the loss comes as a coupon: `goodwill_percent` of it, capped. The cap
of an order holds over both; what law or platform demand at least stands outside every cap and calls a supervisor where
it bites. Same facts, same offer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.domain.circumstances import Circumstances
from assistant.domain.complaint import Complaint
from assistant.domain.leave import above_limit
from assistant.domain.minimum import Basis, Due, MinimumKind
from assistant.domain.money import Money, exponent
from assistant.domain.note import N_, Note
from assistant.domain.offer import Offer, Remedy, added, sum_of
from assistant.domain.order import Order
from assistant.domain.playbook import Limits, Playbook, RemedyKind, Rung, Step
from assistant.domain.taxonomy import Fault, Severity


class _Reckoning:
    """An offer in the making; every step says in `because` what it did."""

    def __init__(self, complaint: Complaint, known: Circumstances, limits: Limits) -> None:
        self.complaint = complaint
        self.known = known
        self.limits = limits
        self.remedies: list[Remedy] = []
        self.because: list[Note] = []
        #: why a supervisor must decide, the gravest first
        self.supervisor: list[Note] = []
        self.minimums: dict[MinimumKind, Money] = {}

    def say(self, message: str, **values: str) -> None:
        self.because.append(Note(message=message, values=values))

    def call(self, message: str, **values: str) -> None:
        self.supervisor.append(Note(message=message, values=values))

    @property
    def order(self) -> Order | None:
        return self.complaint.order

    @property
    def refundable(self) -> Money | None:
        """What was paid with its freight and proven extras, less what was paid back; None where that is unknown."""
        if not self.order or not self.order.paid:
            return None
        whole = added(self.order.paid, self.order.freight, self.complaint.extras)
        back = self.complaint.refunded
        if not back:
            return whole
        return whole.less(back) if back.currency == whole.currency else None

    def replace_kinds(self, kinds: frozenset[RemedyKind], amount: Money | None) -> None:
        """Give the first remedy of these kinds this amount, and drop what has none left."""
        kept = []
        for each in self.remedies:
            if each.kind not in kinds or not each.amount:
                kept.append(each)
            elif amount and amount.minor:
                kept.append(replace(each, amount=amount))
                amount = None
        self.remedies = kept


def compute_offer(
    complaint: Complaint,
    known: Circumstances,
    playbook: Playbook,
    limits: Limits,
    minimums: Sequence[Due] = (),
    *,
    safety: bool = False,
) -> Offer:
    """The offer for one complaint: the first rung of the playbook that is for it, in money of the order."""
    rung = next((each for each in playbook.ladder if known.fit(each.when)), None)
    made = _Reckoning(complaint, known, limits)
    _tell_rung(made, playbook, rung)
    loss = _loss(made, rung) if rung else None
    if rung:
        fault = known.fault
        made.remedies = [replace(_remedy(made, each, loss), freight=rung.ships(each, fault)) for each in rung.steps]
        _not_twice(made)
        _goodwill(made, loss)
        _order_cap(made, loss)
    _minimums(made, minimums)
    _drop_empty(made)
    _supervisors(made, rung, safety=safety)
    return Offer(
        remedies=tuple(made.remedies),
        rung=rung.name if rung else "explain",
        loss=loss,
        asks_for=known.missing((*playbook.ask_for, *(rung.ask_for if rung else ()))),
        tasks=tuple(dict.fromkeys((*(rung.tasks if rung else ()), *playbook.tasks))),
        because=tuple(made.because),
        needs_supervisor=made.supervisor[0] if made.supervisor else None,
        minimum=added(*made.minimums.values()) if made.minimums else None,
        floor=tuple(Remedy(kind=kind.paid_as, amount=amount) for kind, amount in made.minimums.items()),
        act_within_days=playbook.act_within_days,
        answer_within_days=playbook.answer_within_days,
    )


def _tell_rung(made: _Reckoning, playbook: Playbook, rung: Rung | None) -> None:
    met = ", ".join(sorted(made.known.met)) or "-"
    if rung:
        made.say(
            N_("playbook {cause} {version}, rung {rung}, met by: {known}"),
            cause=playbook.cause,
            version=playbook.version,
            rung=rung.name,
            known=met,
        )
    else:
        made.say(
            N_("no rung of the {cause} playbook is met by what is known ({known}): explain and ask first"),
            cause=playbook.cause,
            known=met,
        )
    if made.complaint.refunded:
        made.say(N_("already paid back: {amount}"), amount=str(made.complaint.refunded))


def _loss(made: _Reckoning, rung: Rung) -> Money | None:
    """What the buyer lost in money; None where the rung makes it good in kind or in words, or the price is unknown."""
    cash = [step for step in rung.steps if step.remedy in RemedyKind.cash()]
    if not cash or not made.order or not made.order.paid:
        return None
    part = max(step.part for step in cash)
    loss = made.order.paid.percent(part)
    made.say(N_("loss: {paid} paid × {part} % = {amount}"), paid=str(made.order.paid), part=str(part), amount=str(loss))
    freight = made.order.freight if any(step.freight for step in cash) else None
    if freight and freight.minor:
        loss = added(loss, freight)
        made.say(N_("plus freight {freight}"), freight=str(freight))
    extras = made.complaint.extras
    if extras and extras.minor and extras.currency == loss.currency:
        loss += extras
        made.say(N_("plus proven extras {extras}"), extras=str(extras))
    return loss


def _remedy(made: _Reckoning, step: Step, loss: Money | None) -> Remedy:
    if step.remedy in RemedyKind.cash():
        return Remedy(kind=step.remedy, amount=loss if loss and loss.minor else None)
    if step.remedy is RemedyKind.COUPON and step.part and made.order and made.order.paid:
        amount = made.limits.coupon(made.order.paid.percent(step.part))
        made.say(
            N_("coupon: {paid} paid × {part} %, capped: {amount}"),
            paid=str(made.order.paid),
            part=str(step.part),
            amount=str(amount),
        )
        return Remedy(kind=step.remedy, amount=amount)
    return Remedy(kind=step.remedy)


def _not_twice(made: _Reckoning) -> None:
    """Cash only up to what was not paid back yet; where nothing is left, nothing is made good again."""
    cash, left = RemedyKind.cash(), made.refundable
    if left and left.minor:
        paid = sum_of(made.remedies, cash)
        if paid and paid.minor > left.minor:
            made.replace_kinds(cash, left)
            made.say(N_("at most what can still be paid back: {amount}"), amount=str(left))
    elif made.complaint.refunded:
        gone = cash | RemedyKind.in_kind() | {RemedyKind.RETURN}
        made.remedies = [each for each in made.remedies if each.kind not in gone]


def _goodwill(made: _Reckoning, loss: Money | None) -> None:
    """Slightly better than the loss, as a coupon; none where the buyer caused it or asks under threat."""
    if made.complaint.extorts or made.known.fault is Fault.BUYER:
        if any(each.kind is RemedyKind.COUPON for each in made.remedies):
            made.remedies = [each for each in made.remedies if each.kind is not RemedyKind.COUPON]
        made.say(N_("no goodwill: {why}"), why=N_("the buyer caused it") if not made.complaint.extorts else _THREAT)
        return
    left = made.refundable if made.complaint.refunded else loss
    if not loss or not loss.minor or not left or not left.minor:
        return
    extra = made.limits.goodwill(loss.percent(made.limits.goodwill_percent))
    if not extra.minor:
        return
    made.say(
        N_("goodwill as coupon: the loss × {percent} %, capped: {amount}"),
        percent=str(made.limits.goodwill_percent),
        amount=str(extra),
    )
    _add_coupon(made, extra)


def _add_coupon(made: _Reckoning, least: Money) -> None:
    """The coupon of the rung is raised to at least this; without one it is added."""
    for place, each in enumerate(made.remedies):
        if each.kind is RemedyKind.COUPON and (not each.amount or each.amount.currency == least.currency):
            made.remedies[place] = replace(each, amount=least.at_least(each.amount) if each.amount else least)
            return
    made.remedies.append(Remedy(kind=RemedyKind.COUPON, amount=least))


def _order_cap(made: _Reckoning, loss: Money | None) -> None:
    """The coupon gives way first, then the cash; below the loss a supervisor decides."""
    value = sum_of(made.remedies, RemedyKind.money())
    cap = made.limits.order_cap.get(value.currency) if value else None
    if not value or cap is None:
        return
    most = Money(minor=cap * 10 ** exponent(value.currency), currency=value.currency)
    if value.minor <= most.minor:
        return
    cash = sum_of(made.remedies, RemedyKind.cash())
    kept = cash.at_most(most) if cash else Money(minor=0, currency=most.currency)
    made.replace_kinds(RemedyKind.cash(), kept)
    made.replace_kinds(frozenset({RemedyKind.COUPON}), most.less(kept))
    made.say(N_("capped for one order: {amount}"), amount=str(most))
    if loss and kept.minor < loss.minor:
        made.call(N_("the cap for one order is below the loss: a supervisor decides"))


def _minimums(made: _Reckoning, minimums: Sequence[Due]) -> None:
    """Law and platform last: what they demand is added, whatever the caps said."""
    for each in minimums:
        told = {"minimum": each.minimum.id, "source": each.minimum.source}
        if not each.minimum.proven:
            amount = str(each.amount) if each.amount else "?"
            made.say(N_("if it is confirmed, {minimum} gives at least {amount} ({source})"), amount=amount, **told)
            made.call(N_("{minimum} may apply: a supervisor decides"), minimum=each.minimum.id)
        elif each.amount is None:
            made.call(
                N_("{minimum} applies, but the price is not known: a supervisor decides"), minimum=each.minimum.id
            )
        elif each.amount.minor:
            _raise_to(made, each, each.amount, told)


def _raise_to(made: _Reckoning, each: Due, amount: Money, told: dict[str, str]) -> None:
    refund = each.minimum.kind is MinimumKind.REFUND
    if refund and made.complaint.refunded:
        left = made.refundable  # unknown where it was paid back in another currency: then a supervisor looks
        amount = amount.at_most(left) if left else Money(minor=0, currency=amount.currency)
    if not amount.minor:
        return
    if refund and any(remedy.kind in RemedyKind.in_kind() for remedy in made.remedies):
        return
    kinds = RemedyKind.cash() if refund else frozenset({RemedyKind.COUPON})
    before = sum_of(made.remedies, kinds)
    kind, known = each.minimum.kind, made.minimums.get(each.minimum.kind)
    made.minimums[kind] = amount.at_least(known) if known and known.currency == amount.currency else amount
    if before and before.minor >= amount.minor:
        return
    if not refund:
        _add_coupon(made, amount)
    elif before:
        made.replace_kinds(kinds, amount)
    else:
        made.remedies.append(Remedy(kind=RemedyKind.FULL_REFUND, amount=amount))
    made.say(N_("raised to {amount}: {minimum} ({source})"), amount=str(amount), **told)
    if each.minimum.basis is Basis.STATUTE:
        law = Note(
            message=N_("the law demands at least {amount}: a supervisor decides"), values={"amount": str(amount)}
        )
        made.supervisor.insert(0, law)


def _drop_empty(made: _Reckoning) -> None:
    """A coupon of nothing is none; where nothing is left, words are."""
    kept = [each for each in made.remedies if not (each.amount and not each.amount.minor)]
    made.remedies = kept or [Remedy(kind=RemedyKind.EXPLAIN)]


_THREAT = N_("money is asked for under the threat of a bad review")


def _supervisors(made: _Reckoning, rung: Rung | None, *, safety: bool) -> None:
    """Why a supervisor must decide, the gravest reason first."""
    called, made.supervisor = made.supervisor, []
    if safety:
        made.call(N_("somebody may have been hurt: a supervisor decides"))
    if made.complaint.extorts:
        made.call(_THREAT)
    if made.complaint.refunded:
        made.call(N_("already paid back: {amount}"), amount=str(made.complaint.refunded))
    made.supervisor += called
    if rung and rung.supervisor:
        made.call(N_("rung {rung}: a supervisor decides"), rung=rung.name)
    if rung is None and made.known.severity is Severity.SERIOUS:
        made.call(N_("a serious complaint without a rung that fits: a supervisor decides"))
    cash = sum_of(made.remedies, RemedyKind.cash())
    if not cash:
        return
    if note := above_limit(cash, made.limits):
        made.supervisor.append(note)
