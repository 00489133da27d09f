"""An offer: what a shop gives, and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from assistant.domain.money import Money
from assistant.domain.note import Note
from assistant.domain.playbook import RemedyKind, Request, TaskKind


class Turn(StrEnum):
    """Which letter of a case an offer goes into."""

    FIRST = "first"
    AGREED = "agreed"  #: the buyer said yes to what they were told
    RAISED = "raised"  #: the buyer wants more, and gets it
    STANDS = "stands"  #: what they were told is told again


@dataclass(frozen=True, slots=True, kw_only=True)
class Remedy:
    """`amount` is set exactly where money or a coupon of that value moves, `freight` where the shop bears shipping."""

    kind: RemedyKind
    amount: Money | None = None
    freight: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What is offered, what the loss is, and why: every input, rule, cap or minimum that bit, one note each."""

    remedies: tuple[Remedy, ...]
    rung: str
    loss: Money | None
    asks_for: tuple[Request, ...] = ()
    tasks: tuple[TaskKind, ...] = ()
    because: tuple[Note, ...] = ()
    needs_supervisor: Note | None = None
    #: how much of it law or platform demand; it stands outside every budget
    minimum: Money | None = None
    #: whether it was carried out: a text may ask about it, and promise none of it again
    done: bool = False
    #: the same by kind: what of it is money back, what comes as a coupon
    floor: tuple[Remedy, ...] = ()
    #: working days within which the shop acts, and days after which an offer nobody answered lapses
    act_within_days: int = 2
    answer_within_days: int = 7
    turn: Turn = Turn.FIRST

    @property
    def cash(self) -> Money | None:
        """The money that would go back to the buyer."""
        return sum_of(self.remedies, RemedyKind.cash())

    @property
    def value(self) -> Money | None:
        """Money and coupons together."""
        return sum_of(self.remedies, RemedyKind.money())

    @property
    def charged(self) -> Money | None:
        """What counts against the budgets: the value without what is owed anyway."""
        value = self.value
        return value.less(self.minimum) if value and self.minimum else value

    @property
    def open(self) -> bool:
        """Whether anything beyond words is offered and not done; while it is, nobody may speak of the review."""
        return not self.done and any(each.kind is not RemedyKind.EXPLAIN for each in self.remedies)


def done_offer(kind: RemedyKind) -> Offer:
    """What was carried out, as a text about it is judged by: it names no money, for nothing of it is owed."""
    return Offer(remedies=(Remedy(kind=kind),), rung="", loss=None, done=True)


def sum_of(remedies: Iterable[Remedy], kinds: frozenset[RemedyKind]) -> Money | None:
    """The amounts of these kinds together; None where none has one."""
    amounts = [each.amount for each in remedies if each.amount and each.kind in kinds]
    return added(amounts[0], *amounts[1:]) if amounts else None


def added(first: Money, *others: Money | None) -> Money:
    """The sum of what is in the first one's currency."""
    same = [each.minor for each in others if each and each.currency == first.currency]
    return Money(minor=first.minor + sum(same), currency=first.currency)
