"""The shop's budgets: an approval sets money aside; `owed` spends it once it is carried out, or gives it back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from assistant.desk.after.telling import standing
from assistant.desk.ports import Work
from assistant.domain.budget import BudgetView, shortfall, windows_at
from assistant.domain.draft import DraftKind
from assistant.domain.money import Money, exponent
from assistant.domain.note import N_
from assistant.domain.offer import Offer
from assistant.domain.playbook import Limits
from assistant.domain.records import DraftRecord
from assistant.domain.shop import Shop
from assistant.domain.told import same_offer
from assistant.errors import NotAllowed


async def reserve(
    work: Work, shop: Shop, draft: DraftRecord, offer: Offer | None, *, limits: Limits, now: datetime
) -> None:
    """Set aside what the offer costs beyond its legal minimum and beyond what is set aside for this case already.

    NotAllowed where a budget does not bear it.

    The offer is never lowered: it waits for a person who may raise the budget, or for the next day or month.
    """
    charged = await still_to_reserve(work, offer, draft)
    if charged is None:
        return
    buyer = await work.cases.buyer_of(shop.id, draft.case)
    spent = await work.pledges.spent(shop.id, charged.currency, buyer=buyer, windows=windows_at(now, shop.time_zone))
    reason = shortfall(charged, spent, limits)
    if reason:
        raise NotAllowed(
            N_("There is no budget for {amount}: {reason}."),
            remedy=N_("Approve it later, or let the owner raise the budget under “setting up”."),
            amount=charged,
            reason=reason,
        )
    await work.pledges.reserve(shop.id, charged, draft=draft.id, buyer=buyer, now=now)


def charge_of(offer: Offer | None, draft: DraftRecord) -> Money | None:
    """What an approval of this draft takes from the budgets: the private text carries the money."""
    charged = offer.charged if offer else None
    return charged if draft.kind is DraftKind.PRIVATE_OFFER and charged and charged.minor else None


async def still_to_reserve(work: Work, offer: Offer | None, draft: DraftRecord) -> Money | None:
    """What an approval of this draft takes from the budgets now, None where that is nothing.

    An offer that takes the place of one that stands takes over its money; the same offer told again costs nothing.
    """
    charged = charge_of(offer, draft)
    live = await standing(work, draft.shop, draft.case) if charged else None
    if charged is None or offer is None or live is None:
        return charged
    if same_offer(live.offer.remedies, offer.remedies):
        return None
    left = max(0, charged.minor - await work.pledges.reserved(draft.shop, live.draft))
    return Money(minor=left, currency=charged.currency) if left else None


async def view(work: Work, shop: Shop, *, now: datetime) -> BudgetView:
    """What waiting proposals would cost, and what is spent."""
    windows = windows_at(now, shop.time_zone)
    return BudgetView(
        projected=await work.pledges.projected(shop.id),
        day=await work.pledges.since(shop.id, windows.day),
        month=await work.pledges.since(shop.id, windows.month),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """What the tighter of the budgets of a day and a month still bears; `window` says which that is."""

    money: Money
    bound: Money
    window: str


async def left_of(work: Work, shop: Shop, currency: str, limits: Limits, *, now: datetime) -> Left | None:
    """What may still be set aside for all buyers; None where nothing bounds it."""
    windows, unit = windows_at(now, shop.time_zone), 10 ** exponent(currency)
    found = []
    for bounds, since, window in (
        (limits.day_budget, windows.day, N_("today")),
        (limits.month_budget, windows.month, N_("this month")),
    ):
        if (bound := bounds.get(currency)) is not None:
            spent = (await work.pledges.since(shop.id, since)).get(currency, 0)
            left = Money(minor=max(0, bound * unit - spent), currency=currency)
            found.append(Left(money=left, bound=Money(minor=bound * unit, currency=currency), window=window))
    return min(found, key=lambda each: each.money.minor, default=None)
