"""After the offer: what a buyer was told, what they answered, what is owed because of it, and what was done.

An offer is told once the private text that carries it is with the buyer. Some remedies need the buyer's yes, because
the buyer has to do something or to settle for less (`NEEDS_YES`); the others are announced and simply carried out. An
offer that nobody answers lapses; what law or platform demand stays owed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from assistant.domain.case import Case
from assistant.domain.errand import Errand
from assistant.domain.money import Money
from assistant.domain.note import N_
from assistant.domain.offer import Offer, Remedy
from assistant.domain.playbook import RemedyKind
from assistant.domain.transitions import after

#: in place of the number that the store gives
UNNUMBERED = 0
#: remedies the buyer must agree to: they hand the goods over again, or keep them for a part of the price
NEEDS_YES = frozenset(
    {
        RemedyKind.RETURN,
        RemedyKind.EXCHANGE,
        RemedyKind.REPAIR,
        RemedyKind.PICK_UP_AND_REFUND,
        RemedyKind.PARTIAL_REFUND,
    }
)


class ToldState(StrEnum):
    TOLD = "told"  #: the buyer's answer is awaited
    ACCEPTED = "accepted"  #: the buyer agreed, and the goods they send back are awaited
    TO_CARRY_OUT = "to_carry_out"  #: the shop owes something now
    CARRIED_OUT = "carried_out"
    CONFIRMED = "confirmed"  #: seen on the platform, or said to have arrived
    DECLINED = "declined"
    COUNTERED = "countered"  #: the buyer asks for something else; this one still stands
    LAPSED = "lapsed"  #: no answer in time
    SUPERSEDED = "superseded"  #: a later offer was told in its place
    CALLED_OFF = "called_off"  #: a supervisor ended it

    @classmethod
    def live(cls) -> frozenset[ToldState]:
        """States of the one offer of a case that stands: it is not ended, and not yet carried out."""
        return frozenset({cls.TOLD, cls.ACCEPTED, cls.TO_CARRY_OUT, cls.COUNTERED})

    @classmethod
    def awaiting(cls) -> frozenset[ToldState]:
        """States in which silence lets it lapse."""
        return frozenset({cls.TOLD, cls.COUNTERED})

    @classmethod
    def final(cls) -> frozenset[ToldState]:
        return frozenset({cls.CONFIRMED, cls.DECLINED, cls.LAPSED, cls.SUPERSEDED, cls.CALLED_OFF})


class ToldStep(StrEnum):
    ACCEPT = "accept"
    DECLINE = "decline"
    COUNTER = "counter"
    LAPSE = "lapse"
    STAND = "stand"  #: the same offer is told again
    OWE = "owe"
    AWAIT_GOODS = "await_goods"
    CARRY_OUT = "carry_out"  #: nothing of it is owed any more, or never was
    CONFIRM = "confirm"
    SUPERSEDE = "supersede"
    CALL_OFF = "call_off"


TOLD_TRANSITIONS: dict[tuple[ToldState, ToldStep], ToldState] = {
    (ToldState.TOLD, ToldStep.ACCEPT): ToldState.ACCEPTED,
    (ToldState.TOLD, ToldStep.OWE): ToldState.TO_CARRY_OUT,
    (ToldState.TOLD, ToldStep.CARRY_OUT): ToldState.CARRIED_OUT,
    (ToldState.TOLD, ToldStep.STAND): ToldState.TOLD,
    (ToldState.COUNTERED, ToldStep.ACCEPT): ToldState.ACCEPTED,
    (ToldState.COUNTERED, ToldStep.STAND): ToldState.TOLD,
    (ToldState.COUNTERED, ToldStep.COUNTER): ToldState.COUNTERED,
    (ToldState.COUNTERED, ToldStep.CARRY_OUT): ToldState.CARRIED_OUT,
    (ToldState.ACCEPTED, ToldStep.OWE): ToldState.TO_CARRY_OUT,
    (ToldState.ACCEPTED, ToldStep.CARRY_OUT): ToldState.CARRIED_OUT,
    (ToldState.TO_CARRY_OUT, ToldStep.AWAIT_GOODS): ToldState.ACCEPTED,
    (ToldState.TO_CARRY_OUT, ToldStep.CARRY_OUT): ToldState.CARRIED_OUT,
    (ToldState.CARRIED_OUT, ToldStep.CONFIRM): ToldState.CONFIRMED,
    **{(state, ToldStep.LAPSE): ToldState.LAPSED for state in ToldState.awaiting()},
    **{(state, ToldStep.DECLINE): ToldState.DECLINED for state in ToldState.live()},
    **{(state, ToldStep.COUNTER): ToldState.COUNTERED for state in ToldState.live()},
    **{(state, ToldStep.SUPERSEDE): ToldState.SUPERSEDED for state in ToldState.live()},
    **{(state, ToldStep.CALL_OFF): ToldState.CALLED_OFF for state in ToldState.live()},
}


class TodoState(StrEnum):
    WAITING = "waiting"  #: for the buyer's yes, or for the goods
    TO_CARRY_OUT = "to_carry_out"
    CARRIED_OUT = "carried_out"
    CONFIRMED = "confirmed"
    DROPPED = "dropped"  #: declined, lapsed, superseded or written off

    @classmethod
    def open_states(cls) -> frozenset[TodoState]:
        return frozenset({cls.WAITING, cls.TO_CARRY_OUT})

    @classmethod
    def done(cls) -> frozenset[TodoState]:
        return frozenset({cls.CARRIED_OUT, cls.CONFIRMED})

    @classmethod
    def final(cls) -> frozenset[TodoState]:
        return frozenset({cls.CONFIRMED, cls.DROPPED})


class TodoStep(StrEnum):
    OWE = "owe"
    CARRY_OUT = "carry_out"
    CONFIRM = "confirm"
    DROP = "drop"


TODO_TRANSITIONS: dict[tuple[TodoState, TodoStep], TodoState] = {
    (TodoState.WAITING, TodoStep.OWE): TodoState.TO_CARRY_OUT,
    (TodoState.WAITING, TodoStep.DROP): TodoState.DROPPED,
    (TodoState.TO_CARRY_OUT, TodoStep.CARRY_OUT): TodoState.CARRIED_OUT,
    (TodoState.TO_CARRY_OUT, TodoStep.DROP): TodoState.DROPPED,
    (TodoState.CARRIED_OUT, TodoStep.CONFIRM): TodoState.CONFIRMED,
}


def told_after(state: ToldState, step: ToldStep) -> ToldState:
    """The state after a step; NotAllowed for a pair that is not in the table."""
    return after(TOLD_TRANSITIONS, state, step, N_("An offer that is {state} cannot take the step {step}."))


def todo_after(state: TodoState, step: TodoStep) -> TodoState:
    """The state after a step; NotAllowed for a pair that is not in the table."""
    return after(TODO_TRANSITIONS, state, step, N_("A todo that is {state} cannot take the step {step}."))


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldOffer:
    """An offer that is with the buyer. `version` counts its steps, for whoever writes must have seen the last one.

    `refunded` are the after-sale requests that had been paid back before: these prove nothing of this offer.
    """

    id: int
    shop: str
    case: str
    draft: int
    proposal: int
    state: ToldState
    needs_yes: bool
    offer: Offer
    refunded: tuple[str, ...]
    told_at: datetime
    lapses_at: datetime
    changed_at: datetime
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Todo:
    """One errand. `begins_at` is None as long as it waits; `within_days` are working days from then on.

    `charged` is what of the amount counts against the budgets, `owed` what law or platform demand of it, both in minor
    units. `after` is the todo whose goods must be back first. `told` is None for a task that no told offer carries.
    """

    id: int
    shop: str
    case: str
    proposal: int
    told: int | None
    errand: Errand
    remedy: RemedyKind | None
    state: TodoState
    amount: Money | None
    charged: int
    owed: int
    after: int | None
    within_days: int
    begins_at: datetime | None
    made_at: datetime
    proof: str = ""
    done_by: str = ""
    done_at: datetime | None = None
    confirmed_at: datetime | None = None
    #: the platform's after-sale request in which the refund was seen
    seen_in: str = ""
    #: what a claim brought back, in minor units of `currency`
    recovered: Money | None = None
    note: int | None = None
    version: int = 1


def task_of(
    case: Case,
    errand: Errand,
    *,
    proposal: int,
    within_days: int,
    now: datetime,
    told: int | None = None,
    note: int | None = None,
) -> Todo:
    """What the shop has to do from now on, with no money in it; the store gives it its number."""
    return Todo(
        id=UNNUMBERED,
        shop=case.shop,
        case=case.id,
        proposal=proposal,
        told=told,
        errand=errand,
        remedy=None,
        state=TodoState.TO_CARRY_OUT,
        amount=None,
        charged=0,
        owed=0,
        after=None,
        within_days=within_days,
        begins_at=now,
        made_at=now,
        note=note,
    )


def needs_yes(offer: Offer) -> bool:
    """Whether the buyer must agree first; where nothing but words is offered, whether they were asked for something."""
    if not offer.open:
        return bool(offer.asks_for)
    return any(each.kind in NEEDS_YES for each in offer.remedies)


def was_agreed(errands: Iterable[Todo]) -> bool:
    """Whether a buyer agreed to the offer with these errands: what needs their yes has begun, or is done."""
    begun = TodoState.done() | {TodoState.TO_CARRY_OUT}
    return any(each.remedy in NEEDS_YES and each.state in begun for each in errands)


def resolved_at(offers: Iterable[ToldOffer], todos: Iterable[Todo]) -> datetime | None:
    """Since when nothing is owed to the buyer of a case; None where something is.

    Where every offer was declined or lapsed nothing was resolved. Words alone resolve a case once they were told.
    """
    told, owed = list(offers), [each for each in todos if each.errand in Errand.owed_to_buyers()]
    if any(each.state in ToldState.live() for each in told):
        return None
    if any(each.state in TodoState.open_states() for each in owed):
        return None
    done = [each for each in owed if each.state in TodoState.done()]
    times = [each.done_at for each in done if each.done_at]
    times += [each.told_at for each in told if each.state in {ToldState.CARRIED_OUT, ToldState.CONFIRMED}]
    return max(times, default=None)


def same_offer(one: tuple[Remedy, ...], other: tuple[Remedy, ...]) -> bool:
    """Whether a buyer is told the same, in whatever order."""
    return sorted(one, key=repr) == sorted(other, key=repr)
