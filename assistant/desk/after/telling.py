"""The moment a buyer is told an offer: it gets a state, its errands a place on the list, in the send's transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from assistant.desk.after.owed import SUPERSEDED, begin, come_to_rest, of_told, step_todo, step_told
from assistant.desk.ports import Work
from assistant.domain.budget import PledgeStep
from assistant.domain.case import Case, Ticket, TicketState
from assistant.domain.draft import DraftKind
from assistant.domain.errand import Errand
from assistant.domain.money import Money
from assistant.domain.offer import Offer, Turn
from assistant.domain.owing import Planned, planned, tasks_of
from assistant.domain.records import DraftRecord, OutboxItem
from assistant.domain.told import (
    NEEDS_YES,
    UNNUMBERED,
    Todo,
    TodoState,
    TodoStep,
    ToldOffer,
    ToldState,
    ToldStep,
    needs_yes,
    same_offer,
    task_of,
)

DESK = "desk"


async def tell(work: Work, item: OutboxItem, *, now: datetime) -> None:
    """A text has come to the buyer; to be asked once for each send.

    Who approved a letter that says that the buyer agreed has said so.
    """
    draft = await work.proposals.draft(item.shop, item.draft)
    if draft.kind is DraftKind.FOLLOW_UP:
        return
    offer, made_at = await work.told.offer_of(item.shop, draft.proposal)
    case = await work.cases.get(item.shop, item.case)
    if offer is None or case is None:
        return
    told: ToldOffer | None = None
    if draft.kind is DraftKind.PRIVATE_OFFER and not await work.told.was_told(item.shop, draft.id):
        told = await _tell_offer(work, case, draft, offer, made_at, now=now)
        if told and offer.turn is Turn.AGREED and told.state in ToldState.awaiting():
            approval = await work.approvals.get(item.shop, item.approval)
            await accept(work, told, now=now, by=approval.approver)
    await _put_tasks(work, case, draft, offer, told, now=now)


async def standing(work: Work, shop: str, case: str) -> ToldOffer | None:
    """The offer of a case that stands."""
    return next(
        (each for each in reversed(await work.told.of_case(shop, case)) if each.state in ToldState.live()), None
    )


async def _tell_offer(
    work: Work, case: Case, draft: DraftRecord, offer: Offer, made_at: datetime, *, now: datetime
) -> ToldOffer | None:
    stand = [each for each in await work.told.of_case(case.shop, case.id) if each.state in ToldState.live()]
    live = stand[-1] if stand else None
    lapses_at = now + timedelta(days=offer.answer_within_days)
    if live and same_offer(live.offer.remedies, offer.remedies):
        return await _stand(work, live, offer, now=now, lapses_at=lapses_at)
    if live and not offer.open:
        return None  # words alone take nothing back
    announced = await _end(work, stand, offer, draft, now=now)
    yes = needs_yes(offer)
    told = await work.told.add(
        ToldOffer(
            id=UNNUMBERED,
            shop=case.shop,
            case=case.id,
            draft=draft.id,
            proposal=draft.proposal,
            state=ToldState.TOLD,
            needs_yes=yes,
            offer=offer,
            refunded=tuple(refund_key(each) for each in case.tickets if each.state is TicketState.REFUNDED),
            told_at=now,
            lapses_at=lapses_at,
            changed_at=now,
        )
    )
    await work.audit.append(
        case.shop,
        at=now,
        actor=DESK,
        action="offer_told",
        subject=f"case:{case.id}",
        facts={"offer": str(told.id), "draft": str(draft.id), "rung": offer.rung, "needs_yes": str(yes).lower()},
    )
    plan = await _still_to_give(work, case, planned(offer, needs_yes=yes), made_at)
    await _put_errands(work, told, plan, announced, made_at, now=now)
    await _trim(work, told, plan)
    return await _first_step(work, told, now=now)


async def _stand(work: Work, live: ToldOffer, offer: Offer, *, now: datetime, lapses_at: datetime) -> ToldOffer:
    """The buyer was told the same again: the time to answer begins anew."""
    if live.state in ToldState.awaiting():
        live = await step_told(work, live, ToldStep.STAND, now=now, by=DESK, lapses_at=lapses_at)
        if not live.needs_yes:
            return await accept(work, live, now=now, by=DESK)
    return live


async def accept(work: Work, told: ToldOffer, *, now: datetime, by: str) -> ToldOffer:
    """The buyer agreed: what waited for that is owed from now on."""
    told = await step_told(work, told, ToldStep.ACCEPT, now=now, by=by)
    await begin(work, await of_told(work, told), now=now, by=by)
    return await come_to_rest(work, told, now=now, by=by)


async def _end(
    work: Work, ends: Sequence[ToldOffer], offer: Offer, draft: DraftRecord, *, now: datetime
) -> frozenset[Errand]:
    """A new offer takes the place of what stands, with its money; gives what had been announced already.

    Two stand where cases were merged. Minimums that an offer which ended earlier left owed are part of the new one.
    """
    announced: set[Errand] = set()
    ending = {each.id for each in ends}
    no_yes = {each.id for each in ends if not each.needs_yes}
    new = {each.errand for each in planned(offer, needs_yes=False)}
    for each in await work.todos.of_case(draft.shop, draft.case):
        ours = each.told in ending
        if each.remedy is None or each.state not in TodoState.open_states() or not (ours or each.errand in new):
            continue
        said = each.told in no_yes or (no_yes and not ours)
        if said and each.state is TodoState.TO_CARRY_OUT and each.remedy not in NEEDS_YES:
            announced.add(each.errand)
        await _drop_quietly(work, each, keep_money=ours, now=now)
    for told in ends:
        await work.pledges.hand_over(draft.shop, told.draft, draft.id)
        await step_told(work, told, ToldStep.SUPERSEDE, now=now, by=DESK)
    return frozenset(announced)


async def _drop_quietly(work: Work, todo: Todo, *, keep_money: bool, now: datetime) -> None:
    """The money of the offer that stands goes over to the new one instead of being given back."""
    dropped = replace(todo, charged=0) if keep_money else todo
    await step_todo(work, dropped, TodoStep.DROP, now=now, by=DESK, why=SUPERSEDED)


async def _still_to_give(work: Work, case: Case, plan: Sequence[Planned], made_at: datetime) -> list[Planned]:
    """The plan less what was paid while the text was on its way: no money goes out twice."""
    paid = sum(
        each.amount.minor
        for each in await work.todos.of_case(case.shop, case.id)
        if each.errand is Errand.REFUND and each.amount and each.done_at and each.done_at > made_at
    )
    left: list[Planned] = []
    for each in plan:
        if each.errand is Errand.REFUND and each.amount and paid:
            less = min(paid, each.amount.minor)
            paid -= less
            amount = Money(minor=each.amount.minor - less, currency=each.amount.currency)
            charged = max(0, each.charged - less)
            each = replace(each, amount=amount, charged=charged, owed=amount.minor - charged)
        left.append(each)
    return left


async def _put_errands(
    work: Work,
    told: ToldOffer,
    plan: Sequence[Planned],
    announced: frozenset[Errand],
    made_at: datetime,
    *,
    now: datetime,
) -> None:
    numbers: list[int] = []
    for each in plan:
        waits = each.waits and each.errand not in announced
        kept = await work.todos.add(
            Todo(
                id=UNNUMBERED,
                shop=told.shop,
                case=told.case,
                proposal=told.proposal,
                told=told.id,
                errand=each.errand,
                remedy=each.remedy,
                state=TodoState.WAITING if waits else TodoState.TO_CARRY_OUT,
                amount=each.amount,
                charged=each.charged,
                owed=each.owed,
                after=numbers[each.after] if each.after is not None else None,
                within_days=told.offer.act_within_days,
                begins_at=None if waits else made_at,
                made_at=now,
            )
        )
        numbers.append(kept.id)


async def _trim(work: Work, told: ToldOffer, plan: Sequence[Planned]) -> None:
    """What is set aside beyond what the errands cost is free again."""
    held = await work.pledges.reserved(told.shop, told.draft)
    over = held - sum(each.charged for each in plan)
    if over > 0:
        await work.pledges.part(told.shop, told.draft, over, PledgeStep.RELEASE)


async def _first_step(work: Work, told: ToldOffer, *, now: datetime) -> ToldOffer:
    """Words alone are carried out by being said; what needs no yes is owed at once."""
    errands = await of_told(work, told)
    if told.needs_yes:
        return told
    if not errands:
        return await step_told(work, told, ToldStep.CARRY_OUT, now=now, by=DESK)
    return await step_told(work, told, ToldStep.OWE, now=now, by=DESK)


async def _put_tasks(
    work: Work, case: Case, draft: DraftRecord, offer: Offer, told: ToldOffer | None, *, now: datetime
) -> None:
    """What the shop has to do besides, once a case: no batch is checked twice for one complaint."""
    known = {
        each.errand for each in await work.todos.of_case(case.shop, case.id) if each.state is not TodoState.DROPPED
    }
    for each in tasks_of(offer, planned(offer, needs_yes=False)):
        if each.errand in known:
            continue
        days = each.errand.within_days or offer.act_within_days
        number = told.id if told else None
        await work.todos.add(
            task_of(case, each.errand, proposal=draft.proposal, within_days=days, now=now, told=number)
        )


def refund_key(ticket: Ticket) -> str:
    """What tells one after-sale request of a case from another: the platform's number, else when it was opened."""
    return ticket.id or ticket.opened_at.isoformat()
