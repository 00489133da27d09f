"""`assistant assign`, `snooze`, `escalate`, `cause`: who a case lies with, and what it is about."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Annotated

import typer

from assistant.cli.arguments import By, CaseArgument
from assistant.cli.moments import shop_time
from assistant.cli.session import Session, run_async, session_of
from assistant.domain.note import N_


def register(app: typer.Typer) -> None:
    app.command(help=N_("Give a case to somebody of the shop; without --to to nobody."))(assign)
    app.command(help=N_("Put a case off for some hours; it comes back at once when it changes."))(snooze)
    app.command(help=N_("Pass a case to the supervisors, or take that back."))(escalate)
    app.command(help=N_("Correct the cause of a case: clauses, offer and texts are made anew."))(cause)


def assign(
    context: typer.Context,
    case: CaseArgument,
    by: By,
    to: Annotated[str, typer.Option(help=N_("Who answers it."))] = "",
) -> None:
    run_async(_assign(session_of(context), case, by, to))


async def _assign(session: Session, case: str, by: str, to: str) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        name = session.case_id(case, shop.id)
        await desk.handling.assign(shop.id, name, to, by=by, now=session.now)
    words = N_("Case {case}: with {name} now.") if to else N_("Case {case}: with nobody now.")
    session.say(words, case=name, name=to)


def snooze(
    context: typer.Context,
    case: CaseArgument,
    by: By,
    hours: Annotated[float, typer.Option(min=0, max=720, help=N_("For so many hours; 0 brings it back."))] = 4,
) -> None:
    run_async(_snooze(session_of(context), case, by, hours))


async def _snooze(session: Session, case: str, by: str, hours: float) -> None:
    until: datetime | None = session.now + timedelta(hours=hours) if hours else None
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        name = session.case_id(case, shop.id)
        await desk.handling.snooze(shop.id, name, until, by=by, now=session.now)
    when = shop_time(shop, until) if until else ""
    words = N_("Case {case}: put off until {when}.") if until else N_("Case {case}: back in the queue.")
    session.say(words, case=name, when=when)


def escalate(
    context: typer.Context,
    case: CaseArgument,
    by: By,
    why: Annotated[str, typer.Option(help=N_("In a few words; kept where it can be erased."))] = "",
    end: Annotated[bool, typer.Option("--end", help=N_("It is an ordinary case again."))] = False,
) -> None:
    run_async(_escalate(session_of(context), case, by, why, end))


async def _escalate(session: Session, case: str, by: str, why: str, end: bool) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        name = session.case_id(case, shop.id)
        if end:
            await desk.handling.settle_down(shop.id, name, by=by, now=session.now)
        else:
            await desk.handling.escalate(shop.id, name, why=why, by=by, now=session.now)
    words = N_("Case {case}: no longer with the supervisors.") if end else N_("Case {case}: passed to the supervisors.")
    session.say(words, case=name)


def cause(
    context: typer.Context,
    case: CaseArgument,
    name: Annotated[str, typer.Argument(metavar="CAUSE", help=N_("Such as quality, delay, damage."))],
    by: By,
) -> None:
    run_async(_cause(session_of(context), case, name, by))


async def _cause(session: Session, case: str, name: str, by: str) -> None:
    from assistant.domain.taxonomy import Cause

    if name not in set(Cause):
        session.misused(N_("{name!r} is no cause; known: {words}."), name=name, words=", ".join(Cause))
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        number = session.case_id(case, shop.id)
        await desk.knowledge.start(shop.id, now=session.now)
        await desk.correcting.cause(shop, number, Cause(name), by=by, now=session.now)
    session.say("Case {case}: made anew under the corrected cause.", case=number)
