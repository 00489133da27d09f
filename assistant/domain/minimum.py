"""The least a buyer gets by law or by the platform's rules, as dated data beside the rules it comes from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from assistant.domain.circumstances import Circumstances
from assistant.domain.money import Money, exponent
from assistant.domain.playbook import RemedyKind, When
from assistant.domain.taxonomy import Cause


class Basis(StrEnum):
    STATUTE = "statute"
    PLATFORM = "platform"


class MinimumKind(StrEnum):
    #: the price comes back, or what was bought comes after all
    REFUND = "refund"
    #: paid beside whatever makes the loss good
    COMPENSATION = "compensation"

    @property
    def paid_as(self) -> RemedyKind:
        """How it is paid where the offer has nothing of its kind."""
        return RemedyKind.FULL_REFUND if self is MinimumKind.REFUND else RemedyKind.COUPON


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """More than `above` and at most `up_to` hours; None leaves that side open."""

    above: int | None = None
    up_to: int | None = None

    def hold(self, passed: timedelta | None) -> bool:
        """Whether a known time lies within; an unknown one only where both sides are open."""
        if self.above is None and self.up_to is None:
            return True
        if passed is None:
            return False
        return (self.above is None or passed > timedelta(hours=self.above)) and (
            self.up_to is None or passed <= timedelta(hours=self.up_to)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Minimum:
    """`percent` of what was paid, at least `least` and at most `most` whole units of `currency` (any if empty).

    Where no fact of the order proves the case (`proven` is false), a supervisor learns of it and nothing is added.
    """

    id: str
    kind: MinimumKind
    basis: Basis
    title: Mapping[str, str]
    causes: frozenset[Cause]
    when: When
    promised: Hours
    late: Hours
    unscanned: Hours
    percent: int
    least: int = 0
    most: int | None = None
    currency: str = ""
    proven: bool = True
    source: str
    grade: str
    checked_on: date
    valid_from: date
    valid_until: date

    def concerns(self, known: Circumstances, day: date) -> bool:
        """Whether it holds for this complaint by what is known; for an unproven one, whether it may."""
        return (
            self.valid_from <= day <= self.valid_until
            and (not self.causes or known.cause in self.causes)
            and known.fit(self.when)
            and self.promised.hold(known.promised)
            and self.late.hold(known.late)
            and self.unscanned.hold(known.unscanned)
        )

    def amount(self, paid: Money | None) -> Money | None:
        """What is due of what was paid, rounded up to the minor unit; None in another currency or without a price."""
        if not paid or (self.currency and paid.currency != self.currency):
            return None
        unit = 10 ** exponent(paid.currency)
        minor = max(-(-paid.minor * self.percent // 100), self.least * unit)
        return Money(minor=minor if self.most is None else min(minor, self.most * unit), currency=paid.currency)


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A minimum and what it comes to in this case; `amount` is None where the price is not known."""

    minimum: Minimum
    amount: Money | None


def due(minimums: Iterable[Minimum], known: Circumstances, day: date) -> Iterator[Due]:
    """The minimums that concern a complaint on the day whose rules hold, proven or not."""
    for each in minimums:
        if each.concerns(known, day):
            yield Due(minimum=each, amount=each.amount(known.paid))
