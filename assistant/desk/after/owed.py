"""Steps of told offers and of what is owed: the money set aside moves with them, and each step is on record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from assistant.desk.ports import Work
from assistant.domain.approval import OutboxState
from assistant.domain.budget import PledgeStep
from assistant.domain.draft import DraftKind
from assistant.domain.errand import Errand
from assistant.domain.money import Money
from assistant.domain.note import N_
from assistant.domain.told import Todo, TodoState, TodoStep, ToldOffer, ToldState, ToldStep
from assistant.errors import ChangedMeanwhile, NotAllowed

#: a text that is leaving, or may have left: what stands in it cannot be decided on at the same time
_LEAVING = frozenset({OutboxState.SENDING, OutboxState.UNKNOWN})


async def leaving(work: Work, shop: str, case: str) -> bool:
    """Whether another private text of the case is on its way out."""
    for item in await work.outbox.of_case(shop, case):
        if item.state in _LEAVING:
            draft = await work.proposals.draft(shop, item.draft)
            if draft.kind is DraftKind.PRIVATE_OFFER:
                return True
    return False


async def not_leaving(work: Work, shop: str, case: str) -> None:
    """Raises where another private text of the case is on its way out: it may tell something else."""
    if await leaving(work, shop, case):
        raise NotAllowed(
            N_("A private text of case {case} is being sent, or nobody knows whether it was."),
            remedy=N_("See `assistant outbox`; settle it first."),
            case=case,
        )


async def step_told(
    work: Work, told: ToldOffer, step: ToldStep, *, now: datetime, by: str, lapses_at: datetime | None = None
) -> ToldOffer:
    """Take a step and put it on record; ChangedMeanwhile where somebody else was faster."""
    moved = await work.told.step(told, step, now=now, lapses_at=lapses_at)
    if moved is None:
        raise ChangedMeanwhile
    facts = {"offer": str(told.id), "was": told.state, "state": moved.state}
    await work.audit.append(
        told.shop, at=now, actor=by, action=f"offer_{step}", subject=f"case:{told.case}", facts=facts
    )
    return moved


async def step_todo(work: Work, todo: Todo, step: TodoStep, *, now: datetime, by: str, why: str = "") -> Todo:
    """Take a step; money carried out is spent, money dropped is free again. ChangedMeanwhile as above."""
    moved = await work.todos.step(todo, step)
    if moved is None:
        raise ChangedMeanwhile
    means = {TodoStep.CARRY_OUT: PledgeStep.COMMIT, TodoStep.DROP: PledgeStep.RELEASE}.get(step)
    if means and todo.told is not None and todo.charged:
        told = await work.told.get(todo.shop, todo.told)
        await work.pledges.part(todo.shop, told.draft, todo.charged, means)
    facts = {
        "todo": str(todo.id),
        "errand": todo.errand,
        "state": moved.state,
        "amount": str(todo.amount or ""),
        **({"why": why} if why else {}),
    }
    await work.audit.append(
        todo.shop, at=now, actor=by, action=f"todo_{step}", subject=f"case:{todo.case}", facts=facts
    )
    return moved


async def of_told(work: Work, told: ToldOffer) -> list[Todo]:
    """The errands of an offer, without tasks for the shop alone."""
    return [each for each in await work.todos.of_case(told.shop, told.case) if each.told == told.id and each.remedy]


async def begin(work: Work, todos: Sequence[Todo], *, now: datetime, by: str) -> None:
    """What waited only for the buyer is owed from now on; what waits for the goods goes on waiting."""
    for each in todos:
        if each.state is TodoState.WAITING and each.after is None:
            await step_todo(work, replace(each, begins_at=now), TodoStep.OWE, now=now, by=by)


async def come_to_rest(work: Work, told: ToldOffer, *, now: datetime, by: str) -> ToldOffer:
    """Bring an offer into the state that its errands are in."""
    errands = await of_told(work, told)
    states = {each.state for each in errands}
    if told.state in ToldState.live() and not states & TodoState.open_states():
        ended = ToldStep.CALL_OFF if errands and not states & TodoState.done() else ToldStep.CARRY_OUT
        told = await step_told(work, told, ended, now=now, by=by)
    elif told.state is ToldState.TO_CARRY_OUT and TodoState.TO_CARRY_OUT not in states:
        told = await step_told(work, told, ToldStep.AWAIT_GOODS, now=now, by=by)
    elif told.state is ToldState.ACCEPTED and TodoState.TO_CARRY_OUT in states:
        told = await step_told(work, told, ToldStep.OWE, now=now, by=by)
    if told.state is ToldState.CARRIED_OUT and states and states <= {TodoState.CONFIRMED, TodoState.DROPPED}:
        told = await step_told(work, told, ToldStep.CONFIRM, now=now, by=by)
    return told


async def give_up(work: Work, told: ToldOffer, *, now: datetime, by: str, why: str) -> None:
    """The buyer will not take it: what is demanded by law or platform stays owed, to the unit; the rest is dropped.

    What is owed for goods stays whole once the shop has agreed to take them back: they may be on their way, or here.
    """
    errands = await of_told(work, told)
    back = {each.id for each in errands if each.errand in Errand.goods_back() and each.state in TodoState.done()}
    for_goods = {each.id for each in errands if each.after in back}
    kept = {each.id for each in errands if each.owed and each.state in TodoState.open_states()}
    kept |= {each.after for each in errands if each.id in kept and each.after is not None}
    for each in errands:
        if each.id in for_goods:
            continue
        if each.state is not TodoState.WAITING and not (each.state is TodoState.TO_CARRY_OUT and why == DECLINED):
            continue
        if each.id not in kept:
            await step_todo(work, each, TodoStep.DROP, now=now, by=by, why=why)
        elif each.amount and each.charged:
            await _cut(work, told, each)
    left = [each for each in await of_told(work, told) if each.state in TodoState.open_states()]
    await begin(work, left, now=now, by=by)


#: why errands end
DECLINED = N_("declined by the buyer")
LAPSED = N_("no answer in time")
SUPERSEDED = N_("another offer was told in its place")


async def _cut(work: Work, told: ToldOffer, todo: Todo) -> None:
    """Only what is demanded is still owed; what went beyond it is free again."""
    left = todo.amount and Money(minor=todo.owed, currency=todo.amount.currency)
    if await work.todos.change(todo, replace(todo, amount=left, charged=0)) is None:
        raise ChangedMeanwhile
    await work.pledges.part(told.shop, told.draft, todo.charged, PledgeStep.RELEASE)
