"""The platform's own records of refunds: one of the owed amount proves that it was carried out, and accepted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from assistant.desk.after.owed import come_to_rest, step_todo
from assistant.desk.after.telling import DESK, accept, refund_key
from assistant.desk.ports import Work
from assistant.domain.case import Case, Ticket, TicketState
from assistant.domain.errand import Errand
from assistant.domain.told import Todo, TodoState, TodoStep, ToldOffer, ToldState


async def see_refunds(work: Work, shop: str, cases: Sequence[Case], *, now: datetime) -> None:
    """Confirm what the after-sale requests of these cases prove; each request proves one refund."""
    refunded = {each.id: paid for each in cases if (paid := [t for t in each.tickets if _paid(t)])}
    offers = await work.told.of_cases(shop, list(refunded)) if refunded else {}
    for case, told in offers.items():
        for ticket in refunded[case]:
            todos = await work.todos.of_case(shop, case)
            found = _proven(ticket, told, todos)
            if found:
                await _confirm(work, found, ticket, now=now)


def _paid(ticket: Ticket) -> bool:
    return ticket.state is TicketState.REFUNDED and ticket.amount is not None


def _proven(ticket: Ticket, told: Sequence[ToldOffer], todos: Sequence[Todo]) -> Todo | None:
    """The refund that a request proves: of its amount or named as proof, told before it was paid, not proven yet."""
    key = refund_key(ticket)
    if any(each.seen_in == key for each in todos):
        return None
    asked = {each.id for each in told if key not in each.refunded}
    fitting = [
        each
        for each in todos
        if each.errand is Errand.REFUND
        and each.told in asked
        and not each.seen_in
        and (each.amount == ticket.amount or (each.proof and each.proof == ticket.id))
        and each.state not in TodoState.final()
    ]
    return min(fitting, key=lambda each: (each.state is not TodoState.CARRIED_OUT, each.id), default=None)


async def _confirm(work: Work, todo: Todo, ticket: Ticket, *, now: datetime) -> None:
    """Take the errand through every step that the refund proves."""
    told = await work.told.get(todo.shop, todo.told or 0)
    if todo.state is TodoState.WAITING and told.state in ToldState.awaiting():
        told = await accept(work, told, now=now, by=DESK)
        todo = await work.todos.get(todo.shop, todo.id) or todo
    if todo.state is TodoState.WAITING:
        todo = await step_todo(work, replace(todo, begins_at=now), TodoStep.OWE, now=now, by=DESK)
    if todo.state is TodoState.TO_CARRY_OUT:
        done = replace(todo, done_at=now, done_by=DESK)
        todo = await step_todo(work, done, TodoStep.CARRY_OUT, now=now, by=DESK)
    seen = replace(todo, confirmed_at=now, seen_in=refund_key(ticket))
    await step_todo(work, seen, TodoStep.CONFIRM, now=now, by=DESK)
    await come_to_rest(work, await work.told.get(todo.shop, told.id), now=now, by=DESK)
