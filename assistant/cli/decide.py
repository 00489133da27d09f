"""`assistant edit`, `reject`, `extra`: a person decides; `approve` has a module of its own."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.arguments import By, CaseArgument
from assistant.cli.session import Session, run_async, session_of
from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.domain.draft import DraftKind

Seen = Annotated[
    str, typer.Option(help=N_("What `show` printed behind --seen; refused if anything has changed since."))
]


def register(app: typer.Typer) -> None:
    app.command(help=N_("Put your own words in place of a draft; the guard judges them like any other."))(edit)
    app.command(help=N_("Say no to a proposal: nothing of it will be sent."))(reject)
    app.command(help=N_("Note what the buyer had to pay because of the problem, once you have seen the proof."))(extra)


def extra(
    context: typer.Context,
    case: CaseArgument,
    amount: Annotated[str, typer.Argument(help=N_("In the currency of the case, such as 12.50; 0 takes it back."))],
    by: By,
    why: Annotated[str, typer.Option(help=N_("What was paid for, and what proof was seen."))],
) -> None:
    run_async(_extra(session_of(context), case, amount, by, why))


async def _extra(session: Session, case: str, amount: str, by: str, why: str) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        name = session.case_id(case, shop.id)
        money = await desk.extras.note(shop, name, amount, by=by, why=why, now=session.now)
    session.say("Case {case}: proven extras {amount}. Next: assistant triage", case=name, amount=money)


def edit(
    context: typer.Context,
    case: CaseArgument,
    by: By,
    kind: Annotated[
        str, typer.Option(help=N_("Which text: public_reply, private_offer or follow_up."))
    ] = "public_reply",
    text: Annotated[str, typer.Option(help=N_("The new text."))] = "",
    file: Annotated[
        Path | None, typer.Option(help=N_("Read the new text from a file, or - for standard input."))
    ] = None,
    seen: Seen = "",
) -> None:
    words = words_of(file) if file else text
    run_async(_edit(session_of(context), case, by, kind, words.strip(), seen))


def words_of(file: Path) -> str:
    """What a text file holds; `-` is standard input."""
    from assistant.errors import UnreadableFile

    try:
        return sys.stdin.read() if str(file) == "-" else file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        remedy = N_("Name a text file in UTF-8.")
        raise UnreadableFile(N_("{file} cannot be read."), remedy=remedy, file=file) from error


async def _edit(session: Session, case: str, by: str, kind: str, text: str, seen: str) -> None:
    from assistant.cli.render import findings_lines
    from assistant.errors import WrongInput

    if not text:
        raise WrongInput(N_("There is no new text."), remedy=N_("Pass --text or --file."))
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        name = session.case_id(case, shop.id)
        chosen = kind_of(session, kind)
        findings = await desk.decisions.edit(shop, name, chosen, text, by=by, now=session.now, seen=seen)
    session.say("Case {case}: {kind} replaced by {by}.", case=name, kind=session.t(kind), by=by)
    for line in findings_lines(session.t, findings, text):
        typer.echo(line, err=True)


def reject(
    context: typer.Context,
    case: CaseArgument,
    by: By,
    reason: Annotated[str, typer.Option(help=N_("Why; kept where it can be erased."))] = "",
    seen: Seen = "",
) -> None:
    run_async(_reject(session_of(context), case, by, reason, seen))


async def _reject(session: Session, case: str, by: str, reason: str, seen: str) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        name = session.case_id(case, shop.id)
        await desk.decisions.reject(shop, name, by=by, reason=reason, now=session.now, seen=seen)
    session.say("Case {case}: rejected by {by}.", case=name, by=by)


def kind_of(session: Session, name: str) -> DraftKind:
    """The text of that name; exit code 2 where there is none."""
    from assistant.domain.draft import DraftKind

    try:
        return DraftKind(name)
    except ValueError:
        message = N_("{name!r} is no text of a proposal; it is public_reply, private_offer or follow_up.")
        session.misused(message, name=name)
