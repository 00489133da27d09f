"""The offer engine and what it rests on: same facts, same offer; more evidence, never less; cash within the price."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.agent.offering import offer_for
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.money import Money
from assistant.domain.offer import Offer
from assistant.domain.order import Order, ParcelState, Tracking
from assistant.domain.playbook import RemedyKind
from assistant.domain.taxonomy import USUAL_FAULT, Cause, Platform, Severity
from assistant.domain.worth import WORTH
from tests.desk_kit import HANDBOOK

AT = datetime(2026, 11, 22, tzinfo=UTC)
CURRENCIES = ("CNY", "USD", "GBP", "IDR", "THB", "VND", "JPY", "KWD")

complaints = st.builds(
    lambda currency, paid, freight, photos, state, ordered, refunded: Complaint(
        text="it broke",
        platform=Platform.DOUYIN,
        market="CN",
        written_at=AT,
        order=Order(
            number="1",
            product="lamp",
            paid=None if paid is None else Money(minor=paid, currency=currency),
            freight=None if freight is None else Money(minor=freight, currency=currency),
        )
        if ordered
        else None,
        tracking=Tracking(carrier="c", number="1", state=state) if state else None,
        photos=photos,
        refunded=None if refunded is None else Money(minor=refunded, currency=currency),
    ),
    st.sampled_from(CURRENCIES),
    st.none() | st.integers(0, 10**9),
    st.none() | st.integers(0, 10**6),
    st.integers(0, 3),
    st.none() | st.sampled_from(ParcelState),
    st.booleans(),
    st.none() | st.integers(1, 10**9),
)
diagnoses = st.builds(
    lambda cause, severity, safety: Diagnosis(
        cause=cause, fault=USUAL_FAULT[cause], severity=severity, safety=safety, confidence=0.9, author="test"
    ),
    st.sampled_from(Cause),
    st.sampled_from(Severity),
    st.booleans(),
)


def offered(complaint: Complaint, diagnosis: Diagnosis) -> Offer:
    return offer_for(complaint, diagnosis, HANDBOOK, AT)


def worth(offer: Offer) -> int:
    """The best remedy of the offer in per cent of the price, by the handbook's own table."""
    return max(WORTH[each.kind] + (100 if each.kind in RemedyKind.cash() else 0) for each in offer.remedies)


def test_a_complaint_has_no_place_for_a_rating() -> None:
    assert not {"rating", "stars"} & {each.name for each in fields(Complaint)}


@settings(max_examples=400, deadline=None, derandomize=True)
@given(complaints, diagnoses)
def test_the_invariants_of_every_offer(complaint: Complaint, diagnosis: Diagnosis) -> None:
    offer = offered(complaint, diagnosis)
    assert offer == offered(complaint, diagnosis)
    assert offer.remedies
    assert offer.because
    order = complaint.order
    if offer.cash:
        assert order is not None
        assert order.paid is not None
        most = order.paid + order.freight if order.freight else order.paid
        back = complaint.refunded.minor if complaint.refunded else 0
        assert offer.cash.minor + back <= most.minor
    for remedy in offer.remedies:
        if remedy.amount:
            assert remedy.amount.minor > 0
            cap = HANDBOOK.limits.goodwill_cap.get(remedy.amount.currency, 0)
            if remedy.kind is RemedyKind.COUPON:
                assert remedy.amount.decimal <= cap
    if diagnosis.safety or complaint.refunded:
        assert offer.needs_supervisor


@settings(max_examples=400, deadline=None, derandomize=True)
@given(complaints, diagnoses)
def test_more_evidence_never_gives_less(complaint: Complaint, diagnosis: Diagnosis) -> None:
    shown = replace(complaint, photos=complaint.photos + 1)
    assert worth(offered(shown, diagnosis)) >= worth(offered(complaint, diagnosis))


def test_a_currency_without_a_limit_calls_a_supervisor() -> None:
    paid = Money(minor=10_000, currency="KWD")
    complaint = Complaint(
        text="lost",
        platform=Platform.OTHER,
        market="KW",
        written_at=AT,
        order=Order(number="1", product="lamp", paid=paid),
        tracking=Tracking(carrier="c", number="1", state=ParcelState.LOST),
    )
    diagnosis = Diagnosis(
        cause=Cause.DELAY, fault=USUAL_FAULT[Cause.DELAY], severity=Severity.CLEAR, confidence=0.9, author="test"
    )
    offer = offered(complaint, diagnosis)
    assert offer.cash == paid
    assert offer.needs_supervisor


def lost_parcel(*, back: int, currency: str = "CNY", paid: int | None = 8900) -> Offer:
    """What is offered for a lost parcel of 89.00 + 6.00 freight, of which `back` was paid back already."""
    complaint = Complaint(
        text="it never came",
        platform=Platform.DOUYIN,
        market="CN",
        written_at=AT,
        order=Order(
            number="1",
            product="lamp",
            paid=None if paid is None else Money(minor=paid, currency="CNY"),
            freight=Money(minor=600, currency="CNY"),
        ),
        tracking=Tracking(carrier="c", number="1", state=ParcelState.LOST),
        refunded=Money(minor=back, currency=currency) if back else None,
    )
    diagnosis = Diagnosis(
        cause=Cause.DELAY, fault=USUAL_FAULT[Cause.DELAY], severity=Severity.CLEAR, confidence=0.9, author="test"
    )
    return offered(complaint, diagnosis)


def test_what_was_paid_back_is_not_paid_twice() -> None:
    assert lost_parcel(back=0).cash == Money(minor=9500, currency="CNY")
    part = lost_parcel(back=2000)
    assert part.cash == Money(minor=7500, currency="CNY")
    assert str(part.needs_supervisor) == "already paid back: CNY 20.00"
    assert "already paid back: CNY 20.00" in [str(each) for each in part.because]


@pytest.mark.parametrize(
    "offer",
    [
        lost_parcel(back=9500),
        lost_parcel(back=99_999),
        lost_parcel(back=100, currency="USD"),
        lost_parcel(back=100, paid=None),
    ],
    ids=["all", "more", "another currency", "price unknown"],
)
def test_where_nothing_is_left_or_nobody_can_tell_no_money_moves(offer: Offer) -> None:
    assert not {each.kind for each in offer.remedies} & {*RemedyKind.cash(), RemedyKind.RETURN}
    assert offer.remedies
    assert offer.needs_supervisor
