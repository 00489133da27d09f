"""What may be promised at all: money set aside at approval, spent when it is carried out, given back when it is not.

Money told to a buyer and not yet carried out stays set aside, and counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from assistant.domain.money import Money, exponent
from assistant.domain.note import N_, Note
from assistant.domain.playbook import Limits
from assistant.domain.transitions import after

#: how long back one buyer's money counts
BUYER_WINDOW = timedelta(days=30)


class PledgeState(StrEnum):
    RESERVED = "reserved"  #: approved or told, not yet carried out
    COMMITTED = "committed"  #: carried out
    RELEASED = "released"  #: refused, withdrawn, declined, lapsed or written off


class PledgeStep(StrEnum):
    COMMIT = "commit"
    RELEASE = "release"


PLEDGE_TRANSITIONS: dict[tuple[PledgeState, PledgeStep], PledgeState] = {
    (PledgeState.RESERVED, PledgeStep.COMMIT): PledgeState.COMMITTED,
    (PledgeState.RESERVED, PledgeStep.RELEASE): PledgeState.RELEASED,
}


def pledge_after(state: PledgeState, step: PledgeStep) -> PledgeState:
    """The state after a step; NotAllowed for a pair that is not in the table."""
    return after(PLEDGE_TRANSITIONS, state, step, N_("Money that is {state} cannot take the step {step}."))


@dataclass(frozen=True, slots=True, kw_only=True)
class Windows:
    """From when money counts: for one buyer, for today and for this month in the shop's time zone."""

    buyer: datetime
    day: datetime
    month: datetime

    @property
    def earliest(self) -> datetime:
        return min(self.buyer, self.day, self.month)


def windows_at(now: datetime, time_zone: str) -> Windows:
    """The windows that are open at a moment."""
    zone = ZoneInfo(time_zone)
    day = now.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
    return Windows(buyer=now - BUYER_WINDOW, day=day, month=day.replace(day=1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """Minor units of one currency that are reserved or committed in each window."""

    buyer: int = 0
    day: int = 0
    month: int = 0


def shortfall(amount: Money, spent: Spent, limits: Limits) -> Note | None:
    """The first budget that does not bear the amount, or None. A currency without a budget has no such bound."""
    unit = 10 ** exponent(amount.currency)
    for budget, used, message in (
        (limits.buyer_budget, spent.buyer, N_("the budget for one buyer in 30 days is used up: {used} of {budget}")),
        (limits.day_budget, spent.day, N_("the budget of the day is used up: {used} of {budget}")),
        (limits.month_budget, spent.month, N_("the budget of the month is used up: {used} of {budget}")),
    ):
        bound = budget.get(amount.currency)
        if bound is not None and used + amount.minor > bound * unit:
            values = {"used": str(Money(minor=used, currency=amount.currency)), "budget": f"{amount.currency} {bound}"}
            return Note(message=message, values=values)
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class BudgetView:
    """For the queue, by currency: what waits to be approved would cost, and what was spent today and this month."""

    projected: Mapping[str, int]
    day: Mapping[str, int]
    month: Mapping[str, int]
