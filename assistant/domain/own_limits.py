"""Limits that a shop sets for itself in place of the desk's, in whole units of its currency."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from assistant.domain.note import N_
from assistant.domain.playbook import Limits

#: fields of `Limits` that a shop may set, in the order in which a page shows them, and how they are called
SETTABLE: Mapping[str, str] = {
    "goodwill_cap": N_("goodwill beyond the loss, at most"),
    "supervisor_above": N_("an agent approves up to"),
    "second_above": N_("two supervisors above"),
    "order_cap": N_("for one order, at most"),
    "buyer_budget": N_("for one buyer in 30 days, at most"),
    "day_budget": N_("for all buyers in a day, at most"),
    "month_budget": N_("for all buyers in a month, at most"),
}
#: pairs of which the second is never below the first
RISING = (("supervisor_above", "second_above"), ("buyer_budget", "month_budget"), ("day_budget", "month_budget"))


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnLimits:
    """`amounts` by name, each one of SETTABLE; what is not named is the desk's."""

    currency: str
    amounts: tuple[tuple[str, int], ...] = ()


def limits_for(limits: Limits, own: OwnLimits | None) -> Limits:
    """The desk's limits with what a shop set for itself."""
    if own is None:
        return limits
    changed: dict[str, Any] = {name: {**getattr(limits, name), own.currency: amount} for name, amount in own.amounts}
    return replace(limits, **changed)
