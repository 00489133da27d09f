"""`assistant approve`: leave for one case, or for many in one gesture."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from assistant.cli.arguments import By
from assistant.cli.decide import Seen, kind_of, words_of
from assistant.cli.session import Session, run_async, session_of
from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.desk.deciding.approve import Approved, Dropped
    from assistant.domain.draft import DraftKind

#: a case as typed, and what was seen of it
Line = tuple[str, str]


def register(app: typer.Typer) -> None:
    app.command(
        help=N_(
            "Give leave to send the texts of cases exactly as they stand, each once; of several, those that may not "
            "leave drop out with their reason."
        )
    )(approve)


def approve(
    context: typer.Context,
    by: By,
    cases: Annotated[
        list[str] | None, typer.Argument(metavar="CASE...", help=N_("Cases, such as 17 or muguang-17."))
    ] = None,
    only: Annotated[
        list[str] | None, typer.Option(help=N_("Only this text: public_reply, private_offer or follow_up; repeat."))
    ] = None,
    via: Annotated[str, typer.Option(help=N_("copy_post, spreadsheet or webhook; else the shop's channel."))] = "",
    seen: Seen = "",
    file: Annotated[
        Path | None, typer.Option(help=N_("One case a line, with what was seen of it if you like; - for stdin."))
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help=N_("One JSON object a case."))] = False,
) -> None:
    session = session_of(context)
    lines = [(each, seen) for each in cases or ()]
    if seen and len(lines) != 1:
        session.misused(N_("--seen is for one case; in a file it stands behind each case."))
    if file:
        lines += list(_lines(words_of(file)))
    if not lines:
        session.misused(N_("Name a case, or pass --file with one case a line."))
    kinds = [kind_of(session, each) for each in only or []]
    run_async(_approve(session, lines, by, kinds, via, as_json))


def _lines(text: str) -> Iterator[Line]:
    """`CASE` or `CASE SEEN` a line; empty lines and what follows a # are left out."""
    for line in text.removeprefix("\ufeff").splitlines():
        words = line.partition("#")[0].split()
        if words:
            yield words[0], words[1] if len(words) > 1 else ""


async def _approve(
    session: Session, lines: Sequence[Line], by: str, kinds: Sequence[DraftKind], via: str, as_json: bool
) -> None:
    from assistant.desk.deciding.approve import Dropped, Wanted

    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        channel = via or shop.channel
        desk.channels()(channel)
        wanted = [Wanted(case=session.case_id(case, shop.id), seen=seen) for case, seen in lines]
        done = await desk.decisions.approve_all(shop, wanted, by=by, channel=channel, now=session.now, kinds=kinds)
    dropped = [each for each in done if isinstance(each, Dropped)]
    if as_json:
        for each in done:
            typer.echo(json.dumps(_json(each), ensure_ascii=False))
    elif len(done) == 1 and dropped:
        raise dropped[0].error
    else:
        _tell(session, done, channel)
    if dropped:
        sys.exit(1)


def _json(outcome: Approved | Dropped) -> dict[str, Any]:
    """Kinds that are queued and those that wait for a second person; or the error with its stable code."""
    from assistant.desk.deciding.approve import Dropped

    if isinstance(outcome, Dropped):
        error = outcome.error
        return {"case": outcome.case, "error": error.message, "code": error.code, "remedy": error.remedy}
    return {
        "case": outcome.case,
        "by": outcome.by,
        "approved": list(outcome.queued),
        "awaiting_second": list(outcome.awaiting_second),
    }


def _tell(session: Session, done: Sequence[Approved | Dropped], channel: str) -> None:
    from assistant.desk.deciding.approve import Dropped
    from assistant.domain.draft import DraftKind

    t = session.t
    good = [each for each in done if not isinstance(each, Dropped)]
    for each in done:
        if isinstance(each, Dropped):
            session.say("Case {case} dropped out: {reason}", case=each.case, reason=t.error(each.error))
            continue
        if each.queued:
            message = N_("Case {case}: {texts} approved by {by}, through {channel}.")
            session.say(message, case=each.case, texts=t.listed(each.queued), by=each.by, channel=channel)
        if each.awaiting_second:
            message = N_("Case {case}: {texts} approved first by {by}; nothing leaves until a second person approves.")
            session.say(message, case=each.case, texts=t.listed(each.awaiting_second), by=each.by)
    if len(done) > 1:
        session.say("{n} of {all} cases approved.", n=len(good), all=len(done))
    queued = [kind for each in good for kind in each.queued]
    if DraftKind.FOLLOW_UP in queued:
        session.say("A follow-up leaves in the hours in which buyers are written to, unless something comes between.")
    if queued:
        session.say("Next: assistant send")
