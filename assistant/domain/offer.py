"""The offer engine: what the shop offers, computed by code. It cannot be passed a rating."""

from __future__ import annotations

from dataclasses import dataclass, replace

from assistant.domain.case import Complaint, Order, ParcelState
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.money import Money, exponent
from assistant.domain.note import N_, Note
from assistant.domain.playbook import Limits, Need, Playbook, RemedyKind, Rung, Step
from assistant.domain.taxonomy import Fault, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Remedy:
    """`amount` is set exactly where money or a coupon of that value moves."""

    kind: RemedyKind
    amount: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What is offered, what the loss is, and why: every input, rule and cap that bit, one note each."""

    remedies: tuple[Remedy, ...]
    rung: str
    loss: Money | None
    asks_for: tuple[Need, ...] = ()
    because: tuple[Note, ...] = ()
    needs_supervisor: Note | None = None

    @property
    def cash(self) -> Money | None:
        """The money that would go back to the buyer."""
        amounts = [each.amount for each in self.remedies if each.amount and each.kind in RemedyKind.cash()]
        return amounts[0] if amounts else None

    @property
    def open(self) -> bool:
        """Whether anything beyond words is offered; while it is, nobody may speak of the review."""
        return any(each.kind is not RemedyKind.EXPLAIN for each in self.remedies)


_WILL_NOT_COME = frozenset({ParcelState.LOST, ParcelState.RETURNED})
_WENT_WRONG = _WILL_NOT_COME | {ParcelState.STUCK, ParcelState.DAMAGED}


def needs_met(complaint: Complaint) -> frozenset[Need]:
    """The evidence state: what is known about this complaint."""
    met = set()
    if complaint.order:
        met.add(Need.ORDER)
    if complaint.photos:
        met.add(Need.PHOTO)
    state = complaint.tracking.state if complaint.tracking else None
    if state in _WENT_WRONG:
        met.add(Need.TRACKING)
    if state in _WILL_NOT_COME:
        met.add(Need.LOST)
    return frozenset(met)


def compute_offer(complaint: Complaint, diagnosis: Diagnosis, playbook: Playbook, limits: Limits) -> Offer:
    """The offer for one complaint: the first rung of the playbook whose needs are met, in money of the order.

    Loss = affected part of the price + freight the buyer bore. Cash is at most what was paid less what was paid back.
    What goes beyond the loss (`goodwill_percent` of it, capped per currency) comes as a coupon. Same facts, same offer.
    """
    met = needs_met(complaint)
    rung = _rung_for(playbook, met, diagnosis)
    because = [_why_rung(playbook, rung, met)]
    if complaint.refunded:
        because.append(_paid_back(complaint.refunded))
    if not rung:
        return Offer(
            remedies=(Remedy(kind=RemedyKind.EXPLAIN),),
            rung="explain",
            loss=None,
            asks_for=tuple(each for each in playbook.ask_for if each not in met),
            because=tuple(because),
            needs_supervisor=_supervisor(complaint, diagnosis, None, limits),
        )
    loss = _loss(complaint, rung)
    remedies = _not_twice([_remedy(step, complaint, limits, because) for step in rung.steps], complaint)
    extra = _goodwill(loss, limits) if loss and diagnosis.fault is not Fault.BUYER else None
    if extra and extra.minor:
        remedies = _with_goodwill(remedies, extra)
        because.append(
            Note(
                message=N_("goodwill as coupon: the loss × {percent} %, capped: {amount}"),
                values={"percent": str(limits.goodwill_percent), "amount": str(extra)},
            )
        )
    offer = Offer(
        remedies=tuple(remedies),
        rung=rung.name,
        loss=loss,
        asks_for=tuple(each for each in playbook.ask_for if each not in met),
        because=tuple(because),
    )
    return replace(offer, needs_supervisor=_supervisor(complaint, diagnosis, offer, limits))


def _rung_for(playbook: Playbook, met: frozenset[Need], diagnosis: Diagnosis) -> Rung | None:
    fitting = (each for each in playbook.ladder if each.needs <= met and diagnosis.severity >= each.severity)
    return next(fitting, None)


def _why_rung(playbook: Playbook, rung: Rung | None, met: frozenset[Need]) -> Note:
    if not rung:
        return Note(
            message=N_("no rung of the {cause} playbook is met by what is known ({known}): explain and ask first"),
            values={"cause": playbook.cause, "known": _names(met)},
        )
    return Note(
        message=N_("playbook {cause} {version}, rung {rung}, met by: {known}"),
        values={"cause": playbook.cause, "version": playbook.version, "rung": rung.name, "known": _names(met)},
    )


def _names(needs: frozenset[Need]) -> str:
    return ", ".join(sorted(needs)) or "-"


def _loss(complaint: Complaint, rung: Rung) -> Money | None:
    """What the buyer lost in money; None where the rung makes it good in kind or in words."""
    order = complaint.order
    if not order or not order.paid:
        return None
    cash = [step for step in rung.steps if step.remedy in RemedyKind.cash()]
    if not cash:
        return None
    loss = order.paid.percent(max(step.part for step in cash))
    if order.freight and any(step.freight for step in cash):
        loss += order.freight
    return loss


def _remedy(step: Step, complaint: Complaint, limits: Limits, because: list[Note]) -> Remedy:
    order = complaint.order
    if not step.part or not order or not order.paid:
        return Remedy(kind=step.remedy)
    amount = order.paid.percent(step.part)
    if step.remedy is RemedyKind.COUPON:
        amount = _as_goodwill(amount, limits)
    because.append(
        Note(
            message=N_("{remedy}: {paid} paid × {part} % = {amount}"),
            values={
                "remedy": step.remedy,
                "part": str(step.part),
                "paid": str(order.paid),
                "amount": str(amount),
            },
        )
    )
    if step.freight and order.freight and order.freight.minor:
        amount += order.freight
        because.append(Note(message=N_("plus freight {freight}"), values={"freight": str(order.freight)}))
    return Remedy(kind=step.remedy, amount=amount.at_most(_refundable(order, order.paid)) if amount.minor else None)


def _refundable(order: Order, paid: Money) -> Money:
    return paid + order.freight if order.freight else paid


def _paid_back(refunded: Money) -> Note:
    return Note(message=N_("already paid back: {amount}"), values={"amount": str(refunded)})


def _not_twice(remedies: list[Remedy], complaint: Complaint) -> list[Remedy]:
    """Cash only up to what was not paid back yet; where nothing is left it goes, and a return of the goods with it."""
    if not complaint.refunded:
        return remedies
    cash, left = RemedyKind.cash(), _left(complaint.order, complaint.refunded)
    if not left:
        kept = [each for each in remedies if each.kind not in {*cash, RemedyKind.RETURN}]
        return kept or [Remedy(kind=RemedyKind.EXPLAIN)]
    return [
        replace(each, amount=each.amount.at_most(left)) if each.amount and each.kind in cash else each
        for each in remedies
    ]


def _left(order: Order | None, refunded: Money) -> Money | None:
    """What may still be paid back; None where that is nothing, or unknown for lack of a price in that currency."""
    if not order or not order.paid or order.paid.currency != refunded.currency:
        return None
    left = _refundable(order, order.paid).minor - refunded.minor
    return Money(minor=left, currency=refunded.currency) if left > 0 else None


def _goodwill(loss: Money, limits: Limits) -> Money:
    return _as_goodwill(loss.percent(limits.goodwill_percent), limits)


def _as_goodwill(amount: Money, limits: Limits) -> Money:
    """Whole units of the currency, rounded down, at most the cap; nothing where no cap is set."""
    unit = 10 ** exponent(amount.currency)
    cap = limits.goodwill_cap.get(amount.currency, 0)
    return Money(minor=min(amount.minor // unit, cap) * unit, currency=amount.currency)


def _with_goodwill(remedies: list[Remedy], extra: Money) -> list[Remedy]:
    """The coupon of the rung gets the goodwill amount; without one it is added."""
    if any(each.kind is RemedyKind.COUPON for each in remedies):
        return [
            replace(each, amount=extra.at_least(each.amount) if each.amount else extra)
            if each.kind is RemedyKind.COUPON
            else each
            for each in remedies
        ]
    return [*remedies, Remedy(kind=RemedyKind.COUPON, amount=extra)]


def _supervisor(complaint: Complaint, diagnosis: Diagnosis, offer: Offer | None, limits: Limits) -> Note | None:
    if diagnosis.safety:
        return Note(message=N_("somebody may have been hurt: a supervisor decides"))
    if complaint.refunded:
        return _paid_back(complaint.refunded)
    if diagnosis.severity is Severity.SERIOUS and offer is None:
        return Note(message=N_("a serious complaint without a rung that fits: a supervisor decides"))
    cash = offer.cash if offer else None
    if cash:
        limit = limits.supervisor_above.get(cash.currency)
        if limit is None:
            return Note(
                message=N_("no limit is set for {currency}: a supervisor decides"), values={"currency": cash.currency}
            )
        if cash.minor > limit * 10 ** exponent(cash.currency):
            return Note(
                message=N_("{amount} is above the limit of {limit}: a supervisor decides"),
                values={"amount": str(cash), "limit": f"{cash.currency} {limit}"},
            )
    return None
