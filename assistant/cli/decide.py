"""`assistant approve`, `edit`, `reject`: a person decides."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.session import Session, run_async, session_of

if TYPE_CHECKING:
    from assistant.domain.draft import DraftKind

CaseArgument = Annotated[str, typer.Argument(metavar="CASE", help="Case, such as 17 or muguang-17.")]
By = Annotated[str, typer.Option("--as", help="Your name; it is bound into the approval.")]
KINDS = "public_reply, private_offer or follow_up"


def register(app: typer.Typer) -> None:
    app.command()(approve)
    app.command()(edit)
    app.command()(reject)


def approve(
    context: typer.Context,
    case: CaseArgument,
    by: By,
    only: Annotated[list[str] | None, typer.Option(help=f"Only this text: {KINDS}; repeat.")] = None,
    via: Annotated[str, typer.Option(help="copy_post, spreadsheet or webhook; else the shop's channel.")] = "",
) -> None:
    """Give leave to send a case's texts exactly as they stand, each once."""
    run_async(_approve(session_of(context), case, by, only or [], via))


async def _approve(session: Session, case: str, by: str, only: list[str], via: str) -> None:
    from assistant.domain.draft import DraftKind

    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        name = session.case_id(case, shop.id)
        kinds = [_kind(each) for each in only]
        if not kinds:
            view = await desk.reader.view(shop.id, name)
            drafts = view.proposal.drafts if view.proposal else ()
            kinds = [each.kind for each in drafts if each.held is None]
        channel = via or shop.channel
        desk.channels()(channel)
        done = await desk.decisions.approve(shop, name, by=by, kinds=kinds, channel=channel, now=session.now)
    texts = session.t.listed(done)
    session.say(
        "Case {case}: {texts} approved by {by}, through {channel}.", case=name, texts=texts, by=by, channel=channel
    )
    if DraftKind.FOLLOW_UP in done:
        session.say("The follow-up leaves when it is due, unless the case moves on.")
    session.say("Next: assistant send")


def edit(
    context: typer.Context,
    case: CaseArgument,
    by: By,
    kind: Annotated[str, typer.Option(help=f"Which text: {KINDS}.")] = "public_reply",
    text: Annotated[str, typer.Option(help="The new text.")] = "",
    file: Annotated[Path | None, typer.Option(help="Read the new text from a file, or - for standard input.")] = None,
) -> None:
    """Put your own words in place of a draft; the guard judges them like any other."""
    words = sys.stdin.read() if file and str(file) == "-" else file.read_text("utf-8") if file else text
    run_async(_edit(session_of(context), case, by, kind, words.strip()))


async def _edit(session: Session, case: str, by: str, kind: str, text: str) -> None:
    from assistant.cli.render import findings_lines
    from assistant.errors import WrongInput

    if not text:
        raise WrongInput("There is no new text.", remedy="Pass --text or --file.")
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        name = session.case_id(case, shop.id)
        findings = await desk.decisions.edit(shop, name, _kind(kind), text, by=by, now=session.now)
    session.say("Case {case}: {kind} replaced by {by}.", case=name, kind=session.t(kind), by=by)
    for line in findings_lines(session.t, findings, text):
        typer.echo(line, err=True)


def reject(
    context: typer.Context,
    case: CaseArgument,
    by: By,
    reason: Annotated[str, typer.Option(help="Why; kept where it can be erased.")] = "",
) -> None:
    """Say no to a proposal: nothing of it will be sent."""
    run_async(_reject(session_of(context), case, by, reason))


async def _reject(session: Session, case: str, by: str, reason: str) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        name = session.case_id(case, shop.id)
        await desk.decisions.reject(shop, name, by=by, reason=reason, now=session.now)
    session.say("Case {case}: rejected by {by}.", case=name, by=by)


def _kind(name: str) -> DraftKind:
    from assistant.domain.draft import DraftKind

    try:
        return DraftKind(name)
    except ValueError:
        typer.echo(f"assistant: {name!r} is no text of a proposal; it is {KINDS}.", err=True)
        sys.exit(2)
