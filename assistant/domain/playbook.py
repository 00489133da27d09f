"""A playbook's meaning: for one cause, what to ask for and which remedies to offer, in order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from assistant.domain.taxonomy import Cause, Fault, Platform, Severity


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


class Need(StrEnum):
    """A fact that must stand before a rung of the ladder may be offered."""

    ORDER = "order"
    PHOTO = "photo"
    TRACKING = "tracking"  #: the carrier itself shows that something went wrong
    LOST = "lost"  #: the carrier shows that the parcel will not come


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One remedy of a rung. `part` is the share of the paid price in per cent, 0 where no money moves.

    A coupon's `part` is goodwill, not loss, and capped like all goodwill.
    """

    remedy: RemedyKind
    part: int = 0
    freight: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """Offered when every need is met and the severity is reached; rungs are ordered, the first that fits is taken."""

    name: str
    needs: frozenset[Need]
    severity: Severity
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Playbook:
    cause: Cause
    version: str
    title: Mapping[str, str]
    fault: Fault
    ask_for: tuple[Need, ...]
    ladder: tuple[Rung, ...]
    #: words that steer the search for clauses, per language
    topics: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    #: working days within which the next step is promised
    act_within_days: int = 2
    #: days after the solution until the follow-up is due
    follow_up_after_days: int = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Caps of the desk. Amounts are whole units of the currency, percentages of the loss or the paid price."""

    #: what may go beyond the loss, as coupon (design: slightly better than the loss)
    goodwill_percent: int
    goodwill_cap: Mapping[str, int]
    #: above this a supervisor decides
    supervisor_above: Mapping[str, int]
    #: days an approval stays good
    approval_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """How a platform carries a remedy out, in the words of its back office."""

    platform: Platform
    remedy: RemedyKind
    name: Mapping[str, str]
