"""Is a ladder sound? More evidence or more severity must never lead to less, and every rung must be reachable."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain.playbook import Need, RemedyKind, Rung, Step

#: what a remedy is worth to the buyer, in per cent of the price; refunds count with their `part` on top of this.
#: Own estimate: it only has to order the rungs of one ladder. Goods that come are worth the price; keeping the
#: faulty ones too, or having them fetched, is worth a little more.
WORTH: dict[RemedyKind, int] = {
    RemedyKind.EXPLAIN: 0,
    RemedyKind.RETURN: 0,
    RemedyKind.EXPEDITE: 2,
    RemedyKind.COUPON: 5,
    RemedyKind.SAMPLE: 5,
    RemedyKind.GIFT: 5,
    RemedyKind.SPARE_PART: 60,
    RemedyKind.REPAIR: 60,
    RemedyKind.EXCHANGE: 100,
    RemedyKind.REPLACEMENT: 100,
    RemedyKind.PARTIAL_REFUND: 0,
    RemedyKind.FULL_REFUND: 0,
    RemedyKind.PICK_UP_AND_REFUND: 5,
    RemedyKind.REFUND_WITHOUT_RETURN: 10,
}


def worth(step: Step) -> int:
    """Per cent of the price; a coupon's `part` does not add to it, because a coupon is not money."""
    paid_back = step.part if step.remedy in RemedyKind.cash() else 0
    return WORTH[step.remedy] + paid_back


def ladder_problem(ladder: Sequence[Rung]) -> tuple[int, str] | None:
    """The index of the first unsound rung and what is wrong with it, or None."""
    for index, rung in enumerate(ladder):
        problem = _rung_problem(rung) or _order_problem(ladder[:index], rung)
        if problem:
            return index, problem
    return None


def _rung_problem(rung: Rung) -> str:
    pays = any(step.part or step.freight for step in rung.steps)
    if pays and Need.ORDER not in rung.needs:
        return f"rung {rung.name!r} pays money, so it needs the order"
    unpaid = [step for step in rung.steps if step.remedy in RemedyKind.cash() and not step.part]
    if unpaid:
        return f"rung {rung.name!r}: {unpaid[0].remedy} needs a part in per cent of the price"
    return ""


def _order_problem(above: Sequence[Rung], rung: Rung) -> str:
    for higher in above:
        if higher.name == rung.name:
            return f"two rungs are called {rung.name!r}"
        if higher.needs <= rung.needs and higher.severity <= rung.severity:
            return f"rung {rung.name!r} can never be reached, {higher.name!r} above it always fits first"
        if max(map(worth, higher.steps)) < max(map(worth, rung.steps)):
            return f"rung {rung.name!r} gives more than {higher.name!r} above it; put the stronger rung first"
    return ""
