"""Caps, minimums, extras and threats: which of them bites, and that the offer says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings

from assistant.agent.offering import offer_for
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.money import Money
from assistant.domain.offer import Offer
from assistant.domain.order import Order, ParcelState, Tracking
from assistant.domain.playbook import BuyerKind, RemedyKind, TaskKind
from assistant.domain.taxonomy import Ask, Cause, Fault, Platform, Severity
from assistant.reading.extortion import extorts
from evals.prove.offers import broken_rules, complaints, diagnoses
from tests.desk_kit import HANDBOOK

NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)
SHIRT = Order(
    number="1",
    product="亚麻衬衫",
    paid=Money(minor=8900, currency="CNY"),
    freight=Money(minor=600, currency="CNY"),
    placed_at=NOW - timedelta(days=12),
    shipped_at=NOW - timedelta(days=10),
    delivered_at=NOW - timedelta(days=6),
)
USUAL = Complaint(
    text="颜色完全不对",
    platform=Platform.DOUYIN,
    market="CN",
    written_at=NOW,
    order=SHIRT,
    photos=1,
    product="亚麻衬衫",
)
READ = Diagnosis(
    cause=Cause.COLOR_DIFFERENCE, fault=Fault.PRODUCT, severity=Severity.CLEAR, confidence=0.9, author="test"
)


def fen(minor: int) -> Money:
    return Money(minor=minor, currency="CNY")


def offered(complaint: Complaint = USUAL, diagnosis: Diagnosis = READ, **limits: Any) -> Offer:
    return offer_for(complaint, diagnosis, replace(HANDBOOK, limits=replace(HANDBOOK.limits, **limits)), NOW)


def coupon(offer: Offer) -> Money | None:
    return next((each.amount for each in offer.remedies if each.kind is RemedyKind.COUPON), None)


@settings(max_examples=600, deadline=None, derandomize=True)
@given(complaints, diagnoses)
def test_what_holds_of_every_offer(complaint: Complaint, diagnosis: Diagnosis) -> None:
    assert list(broken_rules(complaint, diagnosis, HANDBOOK)) == []


def test_the_loss_is_price_freight_and_proven_extras() -> None:
    offer = offered(replace(USUAL, extras=fen(1200)))
    assert offer.loss == offer.cash == fen(10_700)
    assert coupon(offer) == fen(1000)
    assert "plus proven extras CNY 12.00" in [str(each) for each in offer.because]


def test_goodwill_is_capped_and_an_explicit_zero_stays_zero() -> None:
    assert coupon(offered(goodwill_cap={"CNY": 4})) == fen(400)
    assert coupon(offered(goodwill_percent=0)) is None
    assert coupon(offered(goodwill_cap={"CNY": 0})) is None
    assert coupon(offered(goodwill_cap={})) is None


def test_the_cap_of_an_order_takes_the_coupon_first_and_calls_a_supervisor_below_the_loss() -> None:
    kept = offered(order_cap={"CNY": 97})
    assert (kept.cash, coupon(kept)) == (fen(9500), fen(200))
    assert kept.needs_supervisor is None
    cut = offered(order_cap={"CNY": 50})
    assert (cut.cash, coupon(cut)) == (fen(5000), None)
    assert "below the loss" in str(cut.needs_supervisor)
    assert offered(order_cap={"CNY": 0}).value is None


LOST = replace(
    USUAL, order=replace(SHIRT, delivered_at=None), tracking=Tracking(carrier="c", number="1", state=ParcelState.LOST)
)
LATE = replace(READ, cause=Cause.DELAY, fault=Fault.LOGISTICS)


def test_the_law_beats_every_cap_and_stands_outside_the_budget() -> None:
    offer = offered(LOST, LATE, order_cap={"CNY": 0}, goodwill_percent=0)
    assert offer.cash == offer.minimum == fen(8900)
    assert offer.charged == fen(0)
    assert "the law demands at least CNY 89.00" in str(offer.needs_supervisor)
    paid_back = offered(replace(LOST, refunded=fen(9500)), LATE)
    assert paid_back.value is None


def test_a_late_dispatch_is_compensated_by_the_table_of_the_platform() -> None:
    promise = NOW - timedelta(days=12) + timedelta(hours=100)
    promised = replace(SHIRT, promised_ship_at=promise, delivered_at=None)
    late = replace(promised, shipped_at=promise + timedelta(hours=60))
    offer = offered(replace(USUAL, order=late), replace(LATE, severity=Severity.MILD), goodwill_cap={"CNY": 0})
    assert coupon(offer) == offer.minimum == fen(300)
    on_time = replace(promised, shipped_at=promise)
    assert offered(replace(USUAL, order=on_time), replace(LATE, severity=Severity.MILD)).minimum is None


def test_what_no_fact_proves_adds_nothing_and_calls_a_supervisor() -> None:
    fake = replace(READ, cause=Cause.AUTHENTICITY, severity=Severity.SERIOUS)
    offer = offered(diagnosis=fake)
    assert offer.cash == fen(9500)
    assert any("if it is confirmed" in str(each) for each in offer.because)
    assert offer.needs_supervisor


def test_a_regular_gets_no_less_and_an_exchange_comes_with_coupon_and_task() -> None:
    asked = replace(READ, cause=Cause.SIZE_FIT, ask=Ask.REPLACEMENT)
    offer = offered(diagnosis=asked)
    assert [each.kind for each in offer.remedies] == [RemedyKind.EXCHANGE, RemedyKind.COUPON]
    assert TaskKind.EXPEDITE in offer.tasks
    assert all(each.freight for each in offer.remedies if each.kind is RemedyKind.EXCHANGE)
    own = offered(diagnosis=replace(asked, fault=Fault.BUYER))
    assert not any(each.freight for each in own.remedies if each.kind is RemedyKind.EXCHANGE)
    regular = offered(replace(USUAL, buyer=BuyerKind.MEMBER))
    assert regular.cash == offered().cash


@pytest.mark.parametrize(
    ("text", "threat"),
    [
        ("给我转200，不然天天发差评", True),
        ("不退钱就曝光你们", True),
        ("pay me 50 dollars and I will delete the review", True),
        ("Transfer 100rb atau... kalau gak, saya kasih bintang 1", True),
        ("杯子碎了，我给了差评，希望退款", False),
        ("I left one star because the mug broke. Please refund me.", False),
        ("bintang satu dulu ya, barangnya pecah", False),
    ],
)
def test_a_threat_is_told_from_an_angry_demand(text: str, threat: bool) -> None:
    assert extorts(text) is threat
