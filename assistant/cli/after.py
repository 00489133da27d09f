"""`assistant todo`, `done`, `correct`, `confirm`, `drop`, `heard`: what is owed, and what became of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.arguments import By, CaseArgument
from assistant.cli.session import Session, run_async, session_of
from assistant.cli.table_file import write_table
from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.desk.after.todo_list import Passed, TodoLine
    from assistant.domain.people import Role

TodoArgument = Annotated[int, typer.Argument(metavar="TODO", help=N_("Number on the list of `assistant todo`."))]
Recovered = Annotated[str, typer.Option(help=N_("What a claim brought back, in the case's currency, such as 12.50."))]
Note = Annotated[str, typer.Option(help=N_("What else there is to say; it goes when the buyer is erased."))]

COLUMNS = (
    *("todo", "case", "order", "errand", "remedy", "state", "amount", "currency", "instrument", "needs"),
    *("role", "due_at", "late", "proof", "done_by"),
)


def register(app: typer.Typer) -> None:
    app.command(help=N_("Who owes which buyer what, by which instrument of the platform, by when."))(todo)
    app.command(help=N_("Say that a todo was carried out, with its proof: refund number, coupon code, parcel number."))(
        done
    )
    app.command(help=N_("Put right the proof of a todo that was mistyped; the old one stays on record."))(correct)
    app.command(help=N_("Say that it arrived: parcel or money at the buyer, goods at the shop, a claim settled."))(
        confirm
    )
    app.command(help=N_("Write a todo off; what a buyer was told only a supervisor may."))(drop)
    app.command(help=N_("Say what the buyer answered to an offer: accepted, declined or countered."))(heard)


def todo(
    context: typer.Context,
    late: Annotated[bool, typer.Option("--late", help=N_("Only what is overdue."))] = False,
    role: Annotated[str, typer.Option(help=N_("Only what stands on the list of agent, supervisor or owner."))] = "",
    waiting: Annotated[bool, typer.Option("--waiting", help=N_("Also what waits for a buyer's yes or goods."))] = False,
    table: Annotated[
        Path | None, typer.Option("--csv", metavar="FILE", help=N_("Write the list as CSV, safe for spreadsheets."))
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help=N_("One JSON object a line."))] = False,
) -> None:
    from assistant.domain.people import Role

    session = session_of(context)
    if role and role not in set(Role):
        session.misused(N_("--role is agent, supervisor or owner."))
    run_async(_todo(session, late, Role(role) if role else None, waiting, table, as_json))


async def _todo(
    session: Session, late: bool, role: Role | None, waiting: bool, table: Path | None, as_json: bool
) -> None:
    from assistant.desk.after.after_text import todo_json, todo_text

    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        passed = await desk.todos.pass_time(shop.id, session.now)
        lines = await desk.todos.look(shop.id, now=session.now, late=late, role=role, waiting=waiting)
        rows = [todo_json(session.t, each, desk.todos.instrument) for each in lines]
        texts = [todo_text(session.t, each, shop, desk.todos.instrument) for each in lines]
    if table:
        write(table, rows)
        session.say("{n} todos written to {file}.", n=len(rows), file=table)
        return
    for line, row, text in zip(lines, rows, texts, strict=True):
        typer.echo(json.dumps(row, ensure_ascii=False) if as_json else f"{line.case.id}  {text}")
    if not as_json:
        _tell(session, lines, passed)


def write(path: Path, rows: list[dict[str, object]]) -> None:
    """The columns of the JSON that a spreadsheet holds; no cell may run as a formula."""
    write_table(path, COLUMNS, ({**row, "amount": _amount(row)} for row in rows))


def _amount(row: dict[str, object]) -> str:
    from assistant.domain.money import Money

    if row["amount_minor"] is None:
        return ""
    return str(Money(minor=int(str(row["amount_minor"])), currency=str(row["currency"]))).partition(" ")[2]


def _tell(session: Session, lines: list[TodoLine], passed: Passed) -> None:
    from collections import Counter

    from assistant.desk.deadlines.clock_text import EVENTS, TOLD

    t = session.t
    session.say("{n} to do, {late} overdue.", n=len(lines), late=sum(each.late for each in lines))
    for told in passed.lapsed:
        session.say("Case {case}: no answer, the offer lapsed.", case=told.case)
    for (event, person), n in Counter((each.event, each.told) for each in passed.late).items():
        session.say("New for the {person}: {event}, {n}", person=t(TOLD[person]), event=t(EVENTS[event]), n=n)


def done(
    context: typer.Context,
    number: TodoArgument,
    by: By,
    proof: Annotated[str, typer.Option(help=N_("The number or code that proves it."))] = "",
    recovered: Recovered = "",
    note: Note = "",
) -> None:
    run_async(_done(session_of(context), number, by, proof, recovered, note))


async def _done(session: Session, number: int, by: str, proof: str, recovered: str, note: str) -> None:
    from assistant.desk.after.after_offer import Doing

    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        doing = Doing(proof=proof, recovered=recovered, note=note)
        todo = await desk.after_offer.done(shop.id, number, doing, by=by, now=session.now)
    session.say("Case {case}: {errand} carried out.", case=todo.case, errand=session.t(str(todo.errand)))


def correct(
    context: typer.Context,
    number: TodoArgument,
    by: By,
    proof: Annotated[str, typer.Option(help=N_("The number or code as it should have been."))],
) -> None:
    run_async(_correct(session_of(context), number, by, proof))


async def _correct(session: Session, number: int, by: str, proof: str) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        todo = await desk.after_offer.correct(shop.id, number, proof, by=by, now=session.now)
    errand = session.t(str(todo.errand))
    session.say("Case {case}: the proof of {errand} is {proof} now.", case=todo.case, errand=errand, proof=todo.proof)


def confirm(context: typer.Context, number: TodoArgument, by: By, recovered: Recovered = "", note: Note = "") -> None:
    run_async(_confirm(session_of(context), number, by, recovered, note))


async def _confirm(session: Session, number: int, by: str, recovered: str, note: str) -> None:
    from assistant.desk.after.after_offer import Doing

    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        doing = Doing(recovered=recovered, note=note)
        todo = await desk.after_offer.confirm(shop.id, number, doing, by=by, now=session.now)
    session.say("Case {case}: {errand} confirmed.", case=todo.case, errand=session.t(str(todo.errand)))


def drop(
    context: typer.Context,
    number: TodoArgument,
    by: By,
    why: Annotated[str, typer.Option(help=N_("Why it is not owed any more."))],
) -> None:
    run_async(_drop(session_of(context), number, by, why))


async def _drop(session: Session, number: int, by: str, why: str) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        todo = await desk.after_offer.drop(shop.id, number, by=by, why=why, now=session.now)
    session.say("Case {case}: {errand} dropped.", case=todo.case, errand=session.t(str(todo.errand)))


def heard(
    context: typer.Context,
    case: CaseArgument,
    answer: Annotated[str, typer.Argument(metavar="ANSWER", help=N_("accepted, declined or countered."))],
    by: By,
    note: Note = "",
) -> None:
    from assistant.domain.before import Answer

    session = session_of(context)
    if answer not in Answer.sayable():
        session.misused(N_("An answer is accepted, declined or countered."))
    run_async(_heard(session, case, answer, by, note))


async def _heard(session: Session, case: str, answer: str, by: str, note: str) -> None:
    from assistant.domain.before import Answer

    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        name = session.case_id(case, shop.id)
        told = await desk.after_offer.heard(shop.id, name, Answer(answer), by=by, note=note, now=session.now)
    session.say("Case {case}: {state}.", case=name, state=session.t(str(told.state)))
    if answer == Answer.ACCEPTED:
        session.say("What is owed now: assistant todo")
    else:
        session.say("Next: assistant triage makes a new proposal.")
