"""What code knows of a complaint: the evidence, where the goods are, how late they went, who bought and what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.money import Money
from assistant.domain.order import ParcelState
from assistant.domain.playbook import BuyerKind, Goods, Need, Request, Stage, When
from assistant.domain.taxonomy import Ask, Cause, Fault, Severity

_WILL_NOT_COME = frozenset({ParcelState.LOST, ParcelState.RETURNED})
_WENT_WRONG = _WILL_NOT_COME | {ParcelState.STUCK, ParcelState.DAMAGED}
_PROVEN_BY = {Request.ORDER: Need.ORDER, Request.PHOTO: Need.PHOTO, Request.PACKAGE: Need.PHOTO}


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """`late` is how long after the promised time the goods were shipped, or have not been shipped; None if unknown.

    `promised` is how much time the shop gave itself to ship. `unscanned` is how long the carrier has not scanned a
    parcel that was said to be shipped.
    """

    met: frozenset[Need]
    stage: Stage
    cause: Cause
    fault: Fault
    severity: Severity
    ask: Ask
    goods: Goods
    buyer: BuyerKind
    paid: Money | None
    promised: timedelta | None = None
    late: timedelta | None = None
    unscanned: timedelta | None = None

    def fit(self, when: When) -> bool:
        """Whether a rung for these cases is for this one."""
        return (
            when.needs <= self.met
            and when.severity <= self.severity
            and (not when.faults or self.fault in when.faults)
            and (not when.asks or self.ask in when.asks)
            and (not when.stages or self.stage in when.stages)
            and (not when.goods or self.goods in when.goods)
            and (not when.buyers or self.buyer in when.buyers)
            and self._priced(when)
        )

    def _priced(self, when: When) -> bool:
        if not when.price_from and not when.price_below:
            return True
        if not self.paid:
            return False
        least, most = (bounds.get(self.paid.currency) for bounds in (when.price_from, when.price_below))
        if (when.price_from and least is None) or (when.price_below and most is None):
            return False
        return (least is None or self.paid.decimal >= least) and (most is None or self.paid.decimal < most)

    def missing(self, requests: tuple[Request, ...]) -> tuple[Request, ...]:
        """What of it is still to be asked for, each once."""
        return tuple(dict.fromkeys(each for each in requests if _PROVEN_BY.get(each) not in self.met))


def circumstances_of(complaint: Complaint, diagnosis: Diagnosis, goods: Goods, now: datetime) -> Circumstances:
    """Everything about a complaint that an offer may depend on. The rating is not among it."""
    return Circumstances(
        met=_met(complaint, now),
        stage=_stage(complaint),
        cause=diagnosis.cause,
        fault=diagnosis.fault,
        severity=diagnosis.severity,
        ask=diagnosis.ask,
        goods=goods,
        buyer=complaint.buyer,
        paid=complaint.order.paid if complaint.order else None,
        promised=_promised(complaint),
        late=_late(complaint, now),
        unscanned=_unscanned(complaint, now),
    )


def _met(complaint: Complaint, now: datetime) -> frozenset[Need]:
    state = complaint.tracking.state if complaint.tracking else None
    known = {
        Need.ORDER: complaint.order is not None,
        Need.PHOTO: complaint.photos > 0,
        Need.TRACKING: state in _WENT_WRONG,
        Need.LOST: state in _WILL_NOT_COME,
        Need.LATE: is_late(complaint, now),
    }
    return frozenset(need for need, stands in known.items() if stands)


def _stage(complaint: Complaint) -> Stage:
    """Unshipped only where nothing was seen of a parcel, and nobody has reviewed what would lie in it."""
    order, state = complaint.order, complaint.tracking.state if complaint.tracking else None
    if state is ParcelState.DELIVERED or (order and order.delivered_at):
        return Stage.DELIVERED
    if state is not None or (order and order.shipped_at):
        return Stage.ON_THE_WAY
    return Stage.UNSHIPPED if order and order.promised_ship_at and not complaint.reviewed else Stage.UNKNOWN


def _promised(complaint: Complaint) -> timedelta | None:
    order = complaint.order
    if not order or not order.placed_at or not order.promised_ship_at:
        return None
    return order.promised_ship_at - order.placed_at


def is_late(complaint: Complaint, now: datetime) -> bool:
    """Whether the goods were shipped, or still wait, after the promised time."""
    late = _late(complaint, now)
    return late is not None and late > timedelta(0)


def _late(complaint: Complaint, now: datetime) -> timedelta | None:
    order = complaint.order
    if not order or not order.promised_ship_at:
        return None
    if not order.shipped_at and _stage(complaint) is not Stage.UNSHIPPED:
        return None
    return (order.shipped_at or now) - order.promised_ship_at


def _unscanned(complaint: Complaint, now: datetime) -> timedelta | None:
    order, tracking = complaint.order, complaint.tracking
    if not order or not order.shipped_at or not tracking or tracking.state is not ParcelState.LABELLED:
        return None
    return now - order.shipped_at
