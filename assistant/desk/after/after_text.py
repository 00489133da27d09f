"""What is owed, in words: the same lines on the todo list and below a case."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from assistant.desk.after.todo_list import CaseAfter, InstrumentOf, TodoLine
from assistant.desk.deadlines.clock_text import EVENTS, TOLD
from assistant.domain.before import Answer
from assistant.domain.canonical import plain
from assistant.domain.note import N_
from assistant.domain.shop import Shop
from assistant.domain.told import TodoState, ToldState
from assistant.i18n import Translator

Json = dict[str, Any]
#: in place of an instrument where the platform has none
BY_HAND = N_("by hand, with a note on the order")
SUGGESTED = {
    Answer.ACCEPTED: N_("the buyer's words read as a yes"),
    Answer.DECLINED: N_("the buyer's words read as a no"),
    Answer.COUNTERED: N_("the buyer's words ask for something else"),
    Answer.UNSURE: N_("what the buyer answers is not plain"),
}


def todo_text(t: Translator, line: TodoLine, shop: Shop, instrument: InstrumentOf) -> str:
    """One errand: number, what, how much, by which instrument, by when, who was told."""
    todo = line.todo
    parts = [f"#{todo.id}", t(str(todo.errand)), str(todo.amount or "")]
    if todo.state in TodoState.open_states():
        parts += [instrument_text(t, line, instrument), _due(t, line, shop)]
    else:
        parts += [t(str(todo.state)), todo.proof, todo.done_by]
        parts += [t("brought back {amount}", amount=todo.recovered)] if todo.recovered else []
    parts += [f"{t('proof')}: {t(str(todo.errand.proof))}"] if todo.state is TodoState.TO_CARRY_OUT else []
    told = told_text(t, line)
    parts += [t("told: {people}", people=told)] if told and todo.state in TodoState.open_states() else []
    return "  ".join(each for each in parts if each)


def instrument_text(t: Translator, line: TodoLine, instrument: InstrumentOf) -> str:
    """What the platform calls the way to do it; nothing for errands within the shop."""
    if line.todo.remedy is None:
        return ""
    return instrument(line.case.platform, line.todo.remedy, t.language) or t(BY_HAND)


def told_text(t: Translator, line: TodoLine) -> str:
    """Who was told that it is due or late; nothing where nobody was."""
    return t(", ").join(f"{t(TOLD[each.told])} ({t(EVENTS[each.event])})" for each in line.told)


def _due(t: Translator, line: TodoLine, shop: Shop) -> str:
    if line.due is None:
        return t("waits for the goods") if line.todo.after else t("waits for the buyer's yes")
    when = moment_text(line.due, shop)
    return t("● overdue since {when}", when=when) if line.late else t("due {when}", when=when)


def moment_text(moment: datetime, shop: Shop) -> str:
    return moment.astimezone(ZoneInfo(shop.time_zone)).strftime("%Y-%m-%d %H:%M")


def after_lines(t: Translator, after: CaseAfter, shop: Shop, instrument: InstrumentOf) -> Iterator[str]:
    """What the buyer was told, in order, with what is owed because of it, and what the shop has to do besides."""
    for told in after.told:
        remedies = ", ".join(f"{t(str(each.kind))} {each.amount or ''}".strip() for each in told.offer.remedies)
        yield f"{moment_text(told.told_at, shop)}  {remedies}: {t(str(told.state))}"
        if told.state in ToldState.awaiting() and told.needs_yes:
            yield "  " + t("lapses {when} if nobody answers", when=moment_text(told.lapses_at, shop))
        own = [each for each in after.lines if each.todo.told == told.id and each.todo.remedy]
        yield from (f"  {todo_text(t, each, shop, instrument)}" for each in own)
    rest = [each for each in after.lines if each.todo.remedy is None]
    if rest:
        yield t("to do in the shop")
        yield from (f"  {todo_text(t, each, shop, instrument)}" for each in rest)
    if after.suggested:
        yield (
            "▲ "
            + t(SUGGESTED[after.suggested])
            + ": "
            + t("say so with assistant heard CASE accepted|declined|countered")
        )


def todo_json(t: Translator, line: TodoLine, instrument: InstrumentOf) -> Json:
    """One errand for scripts; `amount` in minor units, times in UTC ISO 8601."""
    todo = line.todo
    return {
        "todo": todo.id,
        "case": todo.case,
        "order": line.case.order.number if line.case.order else "",
        "errand": todo.errand,
        "remedy": todo.remedy,
        "state": todo.state,
        "amount_minor": todo.amount.minor if todo.amount else None,
        "currency": todo.amount.currency if todo.amount else "",
        "demanded_minor": todo.owed,
        "instrument": instrument_text(t, line, instrument),
        "needs": todo.errand.proof,
        "role": todo.errand.role,
        "due_at": plain(line.due),
        "late": line.late,
        "told": [{"event": each.event, "told": each.told, "at": plain(each.raised_at)} for each in line.told],
        "proof": todo.proof,
        "done_by": todo.done_by,
        "done_at": plain(todo.done_at),
        "confirmed_at": plain(todo.confirmed_at),
        "recovered": plain(todo.recovered),
    }


def after_json(t: Translator, after: CaseAfter, instrument: InstrumentOf) -> Json:
    """Everything after the offers of a case."""
    return {
        "told": [
            {
                "number": each.id,
                "state": each.state,
                "needs_yes": each.needs_yes,
                "rung": each.offer.rung,
                "told_at": plain(each.told_at),
                "lapses_at": plain(each.lapses_at),
            }
            for each in after.told
        ],
        "todos": [todo_json(t, each, instrument) for each in after.lines],
        "suggested": after.suggested,
        "resolved_at": plain(after.resolved_at),
    }
