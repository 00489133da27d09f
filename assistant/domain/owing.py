"""An offer as errands: who owes what, what of it counts against the budgets, what law or platform demand of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.domain.errand import Errand, errand_of_task, errands_of_remedy
from assistant.domain.money import Money
from assistant.domain.offer import Offer
from assistant.domain.playbook import RemedyKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """An errand to be. `after` is the place of the one whose goods must be back first; `waits` says it is not due."""

    errand: Errand
    remedy: RemedyKind | None = None
    amount: Money | None = None
    charged: int = 0
    owed: int = 0
    after: int | None = None
    waits: bool = False


def planned(offer: Offer, *, needs_yes: bool) -> list[Planned]:
    """The errands of an offer's remedies. What is charged adds up to `offer.charged`, to the minor unit."""
    plan: list[Planned] = []
    for remedy in offer.remedies:
        for errand in errands_of_remedy(remedy.kind):
            if errand is Errand.TAKE_BACK and any(each.errand is errand for each in plan):
                continue
            amount = remedy.amount if errand in {Errand.REFUND, Errand.COUPON} else None
            plan.append(Planned(errand=errand, remedy=remedy.kind, amount=amount, waits=needs_yes))
    return _charged(_in_order(plan), offer)


def _in_order(plan: Sequence[Planned]) -> list[Planned]:
    """What waits for the goods stands behind their taking back, whatever the order of the remedies."""
    back = [each for each in plan if each.errand in Errand.goods_back()]
    rest = [each for each in plan if each.errand not in Errand.goods_back()]
    if not back:
        return rest
    waiting = {Errand.REFUND, Errand.EXCHANGE, Errand.REPAIR}
    return [*back, *(replace(each, after=0, waits=True) if each.errand in waiting else each for each in rest)]


def _charged(plan: Sequence[Planned], offer: Offer) -> list[Planned]:
    """Take the minimum off the errands it stands for: money off refunds, compensation off coupons."""
    left = {kind: 0 for kind in (Errand.REFUND, Errand.COUPON)}
    for least in offer.floor:
        kind = Errand.REFUND if least.kind in RemedyKind.cash() else Errand.COUPON
        left[kind] += least.amount.minor if least.amount else 0
    whole = offer.minimum.minor if offer.minimum else 0
    found = []
    for each in plan:
        minor = each.amount.minor if each.amount else 0
        owed = min(minor, left.get(each.errand, 0))
        if each.errand in left:
            left[each.errand] -= owed
        found.append(replace(each, owed=owed, charged=minor - owed))
    return _evened(found, whole - sum(each.owed for each in found))


def _evened(plan: Sequence[Planned], rest: int) -> list[Planned]:
    """What of the minimum has no errand of its kind is taken off the others, in their order."""
    found = []
    for each in plan:
        more = min(max(rest, 0), each.charged)
        rest -= more
        found.append(replace(each, owed=each.owed + more, charged=each.charged - more))
    return found


def tasks_of(offer: Offer, plan: Sequence[Planned]) -> list[Planned]:
    """What is to be done in the shop besides; to press a parcel that is pressed anyway is one errand."""
    known = {each.errand for each in plan}
    return [Planned(errand=each) for each in map(errand_of_task, offer.tasks) if each not in known]
