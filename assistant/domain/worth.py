"""What a remedy is worth to the buyer, so that offers and the rungs of a ladder can be put in order."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.domain.money import Money
from assistant.domain.offer import Remedy
from assistant.domain.playbook import RemedyKind, Step

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


def worth_of(remedies: Iterable[Remedy], paid: Money | None) -> int:
    """The same for an offer: its best remedy, with the share of the price that the money is; 100 where that is open."""
    return max((WORTH[each.kind] + _share(each, paid) for each in remedies), default=0)


def _share(remedy: Remedy, paid: Money | None) -> int:
    if remedy.kind not in RemedyKind.cash():
        return 0
    if not remedy.amount or not paid or not paid.minor or paid.currency != remedy.amount.currency:
        return 100
    return min(100, remedy.amount.minor * 100 // paid.minor)
