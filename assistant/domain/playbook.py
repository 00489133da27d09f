"""A playbook's meaning: for one cause, what to ask for and which remedies to offer, in order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from assistant.domain.money import Money, exponent
from assistant.domain.taxonomy import Ask, Cause, Fault, Platform, Severity


class RemedyKind(StrEnum):
    EXPLAIN = "explain"
    EXPEDITE = "expedite"
    COUPON = "coupon"
    PARTIAL_REFUND = "partial_refund"
    FULL_REFUND = "full_refund"
    REFUND_WITHOUT_RETURN = "refund_without_return"
    PICK_UP_AND_REFUND = "pick_up_and_refund"
    RETURN = "return"
    EXCHANGE = "exchange"
    REPLACEMENT = "replacement"
    SPARE_PART = "spare_part"
    REPAIR = "repair"
    SAMPLE = "sample"
    GIFT = "gift"

    @classmethod
    def cash(cls) -> frozenset[RemedyKind]:
        """Remedies that pay money back to the buyer."""
        return frozenset({cls.PARTIAL_REFUND, cls.FULL_REFUND, cls.REFUND_WITHOUT_RETURN, cls.PICK_UP_AND_REFUND})

    @classmethod
    def money(cls) -> frozenset[RemedyKind]:
        """Remedies that carry an amount."""
        return cls.cash() | {cls.COUPON}

    @classmethod
    def in_kind(cls) -> frozenset[RemedyKind]:
        """Remedies that give the buyer what was bought, instead of its price."""
        return frozenset({cls.EXCHANGE, cls.REPLACEMENT, cls.REPAIR, cls.SPARE_PART})

    @classmethod
    def sent_by_shop(cls) -> frozenset[RemedyKind]:
        """Remedies whose shipping the shop always bears."""
        return frozenset({cls.REPLACEMENT, cls.SPARE_PART, cls.REPAIR, cls.PICK_UP_AND_REFUND, cls.SAMPLE, cls.GIFT})

    @classmethod
    def sent_back(cls) -> frozenset[RemedyKind]:
        """Remedies for which the buyer sends the goods back, and needs to know how."""
        return frozenset({cls.RETURN, cls.EXCHANGE, cls.REPAIR})


class Need(StrEnum):
    """A fact that must stand before a rung of the ladder may be offered: the evidence state."""

    ORDER = "order"
    PHOTO = "photo"
    TRACKING = "tracking"  #: the carrier itself shows that something went wrong
    LOST = "lost"  #: the carrier shows that the parcel will not come
    LATE = "late"  #: shipped after the promised time, or not shipped though it has passed


class Request(StrEnum):
    """What the buyer is asked for."""

    ORDER = "order"
    PHOTO = "photo"
    PACKAGE = "package"  #: a photo of the parcel and its label
    MEASURE = "measure"  #: the size as measured
    CHOICE = "choice"  #: the size, colour or version wanted instead


class Stage(StrEnum):
    """Where the goods are."""

    UNSHIPPED = "unshipped"
    ON_THE_WAY = "on_the_way"
    DELIVERED = "delivered"
    UNKNOWN = "unknown"


class Goods(StrEnum):
    """Kinds of product that are settled differently; the handbook tells them by the product's name."""

    GENERAL = "general"
    APPAREL = "apparel"
    FRESH = "fresh"  #: spoils; nobody sends it back
    FRAGILE = "fragile"
    BEAUTY = "beauty"  #: opened, it cannot be sold again
    ELECTRONICS = "electronics"
    LARGE = "large"  #: too big to be sent back by the buyer
    CUSTOM = "custom"  #: made for this buyer


class BuyerKind(StrEnum):
    NEW = "new"
    REPEAT = "repeat"  #: has ordered before
    MEMBER = "member"  #: the export calls them a member


class TaskKind(StrEnum):
    """What somebody in the shop has to do beside the answer, so that the promise holds or the cause ends."""

    EXPEDITE = "expedite"
    CARRIER_CLAIM = "carrier_claim"
    SUPPLIER_CLAIM = "supplier_claim"
    LISTING = "listing"  #: correct page, pictures, video or size chart
    BATCH_CHECK = "batch_check"
    PACKING = "packing"
    PICKING = "picking"  #: how the order was picked and packed
    PURCHASE_PROOF = "purchase_proof"
    PRICE_CHECK = "price_check"
    TRAINING = "training"
    CALL_BACK = "call_back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One remedy of a rung. `part` is the share of the paid price in per cent, 0 where no money moves.

    A coupon's `part` is goodwill, not loss, and capped like all goodwill.
    """

    remedy: RemedyKind
    part: int = 0
    freight: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """Which complaints a rung is for. An empty set, and a price that is not named, leave it open.

    `price_from` and `price_below` bound what was paid, in whole units of each currency; where the price or the
    currency is not known, a rung with a bound is not for this complaint.
    """

    needs: frozenset[Need] = frozenset()
    severity: Severity = Severity.MILD
    faults: frozenset[Fault] = frozenset()
    asks: frozenset[Ask] = frozenset()
    stages: frozenset[Stage] = frozenset()
    goods: frozenset[Goods] = frozenset()
    buyers: frozenset[BuyerKind] = frozenset()
    price_from: Mapping[str, int] = field(default_factory=dict)
    price_below: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """Rungs are ordered: the first one that is for a complaint is taken."""

    name: str
    when: When
    steps: tuple[Step, ...]
    #: asked for beside what the playbook asks for
    ask_for: tuple[Request, ...] = ()
    tasks: tuple[TaskKind, ...] = ()
    #: a supervisor decides, whatever the amount
    supervisor: bool = False

    def ships(self, step: Step, fault: Fault) -> bool:
        """Whether the shop bears the shipping: who caused it does, and of a return who cannot show it."""
        if step.remedy is RemedyKind.RETURN:
            return any(each.freight for each in self.steps)
        if step.remedy is RemedyKind.EXCHANGE:
            return fault is not Fault.BUYER
        return step.remedy in RemedyKind.sent_by_shop()


@dataclass(frozen=True, slots=True, kw_only=True)
class Playbook:
    cause: Cause
    version: str
    title: Mapping[str, str]
    fault: Fault
    #: what proves the complaint, asked for where it is not there yet
    ask_for: tuple[Request, ...]
    ladder: tuple[Rung, ...]
    #: what is to be done whatever is offered
    tasks: tuple[TaskKind, ...] = ()
    #: words that steer the search for clauses, per language
    topics: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    #: what the shop does about the cause, as a model is told it; else it is told a sentence of the shop's wording
    action: str = ""
    #: working days within which the next step is promised
    act_within_days: int = 2
    #: days a buyer has to answer an offer; then it lapses, except for what law or platform demand
    answer_within_days: int = 7
    #: days after the solution until the follow-up is due
    follow_up_after_days: int = 3

    @property
    def topic_words(self) -> tuple[str, ...]:
        """The words of its topics in every language."""
        return tuple(each for words in self.topics.values() for each in words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Caps of the desk. Amounts are whole units of the currency; a currency that is not named has no such cap.

    An explicit zero stays zero. Legal minimums stand outside all of them.
    """

    #: what may go beyond the loss, in per cent of it (design: slightly better than the loss)
    goodwill_percent: int
    #: the most goodwill; a currency that is not named gets none
    goodwill_cap: Mapping[str, int]
    #: above this, or from this severity on, a supervisor decides
    supervisor_above: Mapping[str, int]
    supervisor_severity: int = Severity.SERIOUS
    #: above this two supervisors decide; for a currency that is not named, above nothing
    second_above: Mapping[str, int] = field(default_factory=dict)
    #: money and coupons for one order
    order_cap: Mapping[str, int] = field(default_factory=dict)
    #: what may be approved: for one buyer in 30 days, for all in a day, for all in a month
    buyer_budget: Mapping[str, int] = field(default_factory=dict)
    day_budget: Mapping[str, int] = field(default_factory=dict)
    month_budget: Mapping[str, int] = field(default_factory=dict)
    #: days an approval stays good
    approval_days: int
    #: offers a buyer is told in one case before only a supervisor goes on
    negotiation_rounds: int = 2

    def goodwill(self, amount: Money) -> Money:
        """Whole units of the currency, rounded down, at most the cap; nothing where no cap is set."""
        unit = 10 ** exponent(amount.currency)
        cap = self.goodwill_cap.get(amount.currency, 0)
        return Money(minor=min(amount.minor // unit, cap) * unit, currency=amount.currency)

    def coupon(self, amount: Money) -> Money:
        """Goodwill that a rung names: rounded up, for nobody is pleased by less than one unit."""
        unit = 10 ** exponent(amount.currency)
        return self.goodwill(Money(minor=-(-amount.minor // unit) * unit, currency=amount.currency))


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """How a platform carries a remedy out, in the words of its back office."""

    platform: Platform
    remedy: RemedyKind
    name: Mapping[str, str]
