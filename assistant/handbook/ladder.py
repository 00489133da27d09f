"""Is a ladder sound? More evidence or more severity must never lead to less, and every rung must be reachable."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain.playbook import Need, RemedyKind, Rung, When
from assistant.domain.worth import worth


def ladder_problem(ladder: Sequence[Rung]) -> tuple[int, str] | None:
    """The index of the first unsound rung and what is wrong with it, or None."""
    for index, rung in enumerate(ladder):
        problem = _rung_problem(rung) or _order_problem(ladder[:index], rung)
        if problem:
            return index, problem
    return None


def _rung_problem(rung: Rung) -> str:
    pays = any(step.part or step.freight for step in rung.steps)
    if pays and Need.ORDER not in rung.when.needs:
        return f"rung {rung.name!r} pays money, so it needs the order"
    unpaid = [step for step in rung.steps if step.remedy in RemedyKind.cash() and not step.part]
    if unpaid:
        return f"rung {rung.name!r}: {unpaid[0].remedy} needs a part in per cent of the price"
    kinds = [step.remedy for step in rung.steps]
    if len(set(kinds)) < len(kinds) or len(set(kinds) & RemedyKind.cash()) > 1:
        return f"rung {rung.name!r} pays the same loss twice"
    return ""


def _order_problem(above: Sequence[Rung], rung: Rung) -> str:
    for higher in above:
        if higher.name == rung.name:
            return f"two rungs are called {rung.name!r}"
        if _covers(higher.when, rung.when):
            return f"rung {rung.name!r} can never be reached, {higher.name!r} above it always fits first"
        if _may_meet(higher.when, rung.when) and max(map(worth, higher.steps)) < max(map(worth, rung.steps)):
            return f"rung {rung.name!r} gives more than {higher.name!r} above it; put the stronger rung first"
    return ""


_SETS = ("faults", "asks", "stages", "goods", "buyers")


def _covers(wide: When, narrow: When) -> bool:
    """Whether every complaint of the one is one of the other."""
    if not (wide.needs <= narrow.needs and wide.severity <= narrow.severity):
        return False
    if any(
        getattr(wide, each) and not (getattr(narrow, each) and getattr(narrow, each) <= getattr(wide, each))
        for each in _SETS
    ):
        return False
    return all(
        not bounds or bounds == getattr(narrow, name)
        for name, bounds in (("price_from", wide.price_from), ("price_below", wide.price_below))
    )


def _may_meet(one: When, other: When) -> bool:
    """Whether some complaint is of both kinds, as far as sets tell."""
    pairs = ((getattr(one, each), getattr(other, each)) for each in _SETS)
    apart = any(first and second and not first & second for first, second in pairs)
    return not apart and not (_above(one, other) or _above(other, one))


def _above(one: When, other: When) -> bool:
    """Whether every price of the one lies above every price of the other."""
    shared = one.price_from.keys() & other.price_below.keys()
    return bool(shared) and all(one.price_from[each] >= other.price_below[each] for each in shared)
