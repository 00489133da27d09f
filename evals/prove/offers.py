"""The offer engine on random complaints: what must hold of every offer, whatever the facts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from assistant.agent.offering import offer_for
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.money import Money, exponent
from assistant.domain.offer import Offer, Remedy
from assistant.domain.order import Order, ParcelState, Tracking
from assistant.domain.playbook import BuyerKind, Limits, RemedyKind
from assistant.domain.taxonomy import Ask, Cause, Fault, Platform, Severity
from assistant.domain.worth import WORTH
from assistant.files import shipped_files
from assistant.handbook.load import FileHandbook, load_handbook

T = TypeVar("T")
NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)
#: examples of one round
ROUND = 2_000
#: platform, market, currency; the last has neither rules nor limits
PLACES = (
    *((Platform.TIKTOK_SHOP, market, currency) for market, currency in (("US", "USD"), ("ID", "IDR"), ("VN", "VND"))),
    *((Platform.DOUYIN, "CN", "CNY"), (Platform.TIKTOK_SHOP, "GB", "GBP"), (Platform.OTHER, "KW", "KWD")),
)
PRODUCTS = ("亚麻衬衫", "陶瓷马克杯", "车厘子", "沙发", "口红", "定制相框", "linen shirt", "earbuds", "", "thing")
MARKETS = {currency: market for _, market, currency in PLACES}


class Dice:
    """Choices taken from one big number, which hypothesis draws and shrinks much faster than many small ones."""

    def __init__(self, number: int) -> None:
        self._left = number

    def below(self, count: int) -> int:
        self._left, taken = divmod(self._left, count)
        return taken

    def one_of(self, options: Sequence[T]) -> T:
        return options[self.below(len(options))]

    def money(self, currency: str, most: int) -> Money | None:
        """An amount up to `most` minor units, often a small or a round one."""
        size = self.one_of((0, 1, 900, 9_900, 50_000, most))
        return Money(minor=self.below(size + 1), currency=currency) if self.below(8) else None

    def moment(self) -> datetime | None:
        return NOW - timedelta(hours=self.below(600)) if self.below(4) else None


def complaint_from(number: int) -> Complaint:
    """A complaint with every kind of fact present or absent."""
    dice = Dice(number)
    platform, market, currency = dice.one_of(PLACES)
    order = Order(
        number="1",
        product=dice.one_of(PRODUCTS),
        paid=dice.money(currency, 10**9),
        freight=dice.money(currency, 10**5),
        placed_at=dice.moment(),
        promised_ship_at=dice.moment(),
        shipped_at=dice.moment(),
        delivered_at=dice.moment(),
    )
    state = dice.one_of((None, None, *ParcelState))
    return Complaint(
        text="it broke",
        platform=platform,
        market=market,
        written_at=NOW,
        order=order if dice.below(6) else None,
        tracking=Tracking(carrier="c", number="1", state=state) if state else None,
        photos=dice.below(2),
        reviewed=dice.below(2) == 0,
        refunded=None if dice.below(4) else dice.money(currency, 10**9),
        extras=None if dice.below(3) else dice.money(currency, 10**5),
        buyer=dice.one_of(tuple(BuyerKind)),
        extorts=dice.below(8) == 0,
    )


def diagnosis_from(number: int) -> Diagnosis:
    dice = Dice(number)
    return Diagnosis(
        cause=dice.one_of(tuple(Cause)),
        fault=dice.one_of(tuple(Fault)),
        severity=dice.one_of(tuple(Severity)),
        ask=dice.one_of(tuple(Ask)),
        safety=dice.below(8) == 0,
        confidence=0.9,
        author="proof",
    )


complaints = st.binary(min_size=24, max_size=24).map(int.from_bytes).map(complaint_from)
diagnoses = st.binary(min_size=4, max_size=4).map(int.from_bytes).map(diagnosis_from)


def worth(offer: Offer) -> int:
    """The best remedy of an offer in per cent of the price, by the handbook's own table."""
    return max(WORTH[each.kind] + (100 if each.kind in RemedyKind.cash() else 0) for each in offer.remedies)


def broken_rules(complaint: Complaint, diagnosis: Diagnosis, handbook: FileHandbook) -> Iterator[str]:
    """What does not hold of the offer for a complaint; nothing where all is well."""
    offer = offer_for(complaint, diagnosis, handbook, NOW)
    if offer != offer_for(complaint, diagnosis, handbook, NOW):
        yield "same facts, another offer"
    if not offer.remedies or not offer.because:
        yield "an offer without remedy or reason"
    if any(each.amount is not None and each.amount.minor <= 0 for each in offer.remedies):
        yield "a remedy of nothing"
    yield from _too_much(complaint, offer, handbook.limits)
    if (diagnosis.safety or complaint.extorts or complaint.refunded) and not offer.needs_supervisor:
        yield "no supervisor where one must decide"
    if complaint.extorts and _minor(offer, RemedyKind.COUPON) > _owed(offer):
        yield "goodwill under threat"
    nothing = replace(
        handbook, limits=replace(handbook.limits, goodwill_percent=0, order_cap=dict.fromkeys(MARKETS, 0))
    )
    kept = offer_for(complaint, diagnosis, nothing, NOW)
    if kept.value and kept.value.minor > _owed(kept):
        yield "an explicit zero gave something"
    if complaint.order and not complaint.refunded:
        shown = offer_for(replace(complaint, photos=complaint.photos + 1), diagnosis, handbook, NOW)
        if worth(shown) < worth(offer):
            yield "more evidence, less offer"


def _too_much(complaint: Complaint, offer: Offer, limits: Limits) -> Iterator[str]:
    order, cash, value = complaint.order, offer.cash, offer.value
    if cash:
        if not order or not order.paid:
            yield "cash without a price"
            return
        most = order.paid.minor + (order.freight.minor if order.freight else 0)
        most += complaint.extras.minor if complaint.extras else 0
        back = complaint.refunded.minor if complaint.refunded else 0
        if cash.minor > max(0, most - back):
            yield "more cash than can be paid back"
    if value:
        unit = 10 ** exponent(value.currency)
        owed = _owed(offer)
        if _minor(offer, RemedyKind.COUPON) > max(limits.goodwill_cap.get(value.currency, 0) * unit, owed):
            yield "goodwill above its cap"
        cap = limits.order_cap.get(value.currency)
        if cap is not None and value.minor > cap * unit + owed:
            yield "more than the cap of an order"


def _minor(offer: Offer, kind: RemedyKind) -> int:
    amounts: list[Remedy] = [each for each in offer.remedies if each.kind is kind]
    return sum(each.amount.minor for each in amounts if each.amount)


def _owed(offer: Offer) -> int:
    return offer.minimum.minor if offer.minimum else 0


def prove(examples: int) -> dict[str, Any]:
    """Run `examples` random complaints; the first that breaks a rule ends the proof, shrunk to its least form.

    In rounds, each with a seed of its own: hypothesis remembers every example of a round, and a long one crawls.
    """
    handbook, seen, cash, minimums = load_handbook(shipped_files() / "playbooks"), 0, 0, 0

    def holds(complaint: Complaint, diagnosis: Diagnosis) -> None:
        nonlocal seen, cash, minimums
        broken = list(broken_rules(complaint, diagnosis, handbook))
        assert not broken, (broken, complaint, diagnosis)
        offer = offer_for(complaint, diagnosis, handbook, NOW)
        seen, cash, minimums = seen + 1, cash + bool(offer.cash), minimums + bool(offer.minimum)

    problem = ""
    try:
        for number, start in enumerate(range(0, examples, ROUND)):
            bounds = settings(
                max_examples=min(ROUND, examples - start),
                deadline=None,
                database=None,
                suppress_health_check=list(HealthCheck),
            )
            seed(number)(bounds(given(complaints, diagnoses)(holds)))()
    except AssertionError as error:
        problem = str(error)[:2000]
    return {"examples": seen, "with cash": cash, "with a minimum": minimums, "broken": problem}
