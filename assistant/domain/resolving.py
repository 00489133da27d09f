"""What truly happened to a case: from what the buyer was told, what was carried out, and where the parcel is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from assistant.domain.case import Case
from assistant.domain.errand import Errand
from assistant.domain.follow_up import Outcome, Resolution
from assistant.domain.order import ParcelState
from assistant.domain.taxonomy import Cause
from assistant.domain.told import Todo, TodoState, ToldOffer, ToldState, resolved_at

#: how long goods are on their way, where nobody said that they arrived; our own figure
ON_THE_WAY = timedelta(days=7)

_GOODS = frozenset({Errand.EXCHANGE, Errand.REPAIR, Errand.REPLACEMENT, Errand.SPARE_PART, Errand.SAMPLE, Errand.GIFT})
#: what weighs most first: the follow-up asks about it
_WEIGHT = (
    (_GOODS - {Errand.SAMPLE, Errand.GIFT}, Outcome.MADE_GOOD),
    (frozenset({Errand.REFUND}), Outcome.REFUNDED),
    (frozenset({Errand.TAKE_BACK, Errand.PICK_UP}), Outcome.TAKEN_BACK),
    (frozenset({Errand.COUPON}), Outcome.COUPON_GIVEN),
    (frozenset({Errand.SAMPLE, Errand.GIFT}), Outcome.MADE_GOOD),
    (frozenset({Errand.EXPEDITE}), Outcome.CHASED),
)
_NOT_AGREED = frozenset({ToldState.DECLINED, ToldState.LAPSED})


def resolution_of(
    case: Case, cause: Cause | None, offers: Sequence[ToldOffer], todos: Sequence[Todo]
) -> Resolution | None:
    """How the case was resolved; None where something is still owed, or nobody was told anything.

    Where every offer was declined or lapsed nothing was agreed, and that is since the last of it.
    """
    at = resolved_at(offers, todos)
    if at is None:
        return _not_agreed(case, offers, todos)
    done = [each for each in todos if each.state in TodoState.done() and each.remedy]
    for errands, outcome in _WEIGHT:
        main = next((each for each in done if each.errand in errands), None)
        if main and main.remedy:
            if outcome is Outcome.CHASED and (arrived := _delivered_at(case)):
                return Resolution(case=case.id, outcome=Outcome.DELIVERED, at=max(at, arrived))
            arrives = _arrives_at(main) if main.errand in _GOODS else None
            return Resolution(case=case.id, outcome=outcome, at=at, remedy=main.remedy, arrives_at=arrives)
    arrived = _delivered_at(case) if cause is Cause.DELAY else None
    if arrived and arrived >= at:
        return Resolution(case=case.id, outcome=Outcome.DELIVERED, at=arrived)
    return Resolution(case=case.id, outcome=Outcome.EXPLAINED, at=at)


def _not_agreed(case: Case, offers: Sequence[ToldOffer], todos: Sequence[Todo]) -> Resolution | None:
    told = [each for each in offers if each.state is not ToldState.SUPERSEDED]
    owed = any(each.errand in Errand.owed_to_buyers() and each.state in TodoState.open_states() for each in todos)
    if owed or not told or any(each.state not in _NOT_AGREED for each in told):
        return None
    return Resolution(case=case.id, outcome=Outcome.NOT_AGREED, at=max(each.changed_at for each in told))


def _arrives_at(todo: Todo) -> datetime | None:
    """When goods that were sent reached the buyer, or should have."""
    return todo.confirmed_at or (todo.done_at + ON_THE_WAY if todo.done_at else None)


def _delivered_at(case: Case) -> datetime | None:
    """When the parcel of the order arrived; None as long as nobody says so."""
    if case.order and case.order.delivered_at:
        return case.order.delivered_at
    tracking = case.tracking
    return tracking.last_scan_at if tracking and tracking.state is ParcelState.DELIVERED else None
