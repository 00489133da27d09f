"""`assistant audit`: whether the record still holds, and the file of one case for a dispute."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.arguments import CaseArgument, Recorded
from assistant.cli.dossier import Target, target_of, write
from assistant.cli.session import Session, run_async, session_of
from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.desk.keeping.auditing import ChainState

audit = typer.Typer(help=N_("The record of what was done: verify it, hand it out."), no_args_is_help=True)


def register(app: typer.Typer) -> None:
    app.add_typer(audit, name="audit")


@audit.command(
    "verify", help=N_("Verify the chain of the shop; exit code 1 names the first record that does not hold.")
)
def verify(
    context: typer.Context,
    head: Annotated[
        str, typer.Option(help=N_("A head noted earlier: the chain must still contain it."), show_default=False)
    ] = "",
    door: Annotated[
        bool, typer.Option("--door", help=N_("The chain of the installation instead: who signed in, who set what."))
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help=N_("The figures as one JSON object."))] = False,
) -> None:
    run_async(_verify(session_of(context), head, door, as_json))


async def _verify(session: Session, head: str, door: bool, as_json: bool) -> None:
    from assistant.domain.audit import OF_THE_DESK
    from assistant.domain.canonical import plain

    async with session.desk() as desk:
        chain = OF_THE_DESK if door else (await desk.shops.choose(session.shop)).id
        state = await desk.auditing.verify(chain, head=head)
    if as_json:
        typer.echo(json.dumps(plain(state)))
    else:
        _tell(session, state)
    if state.damage is not None:
        sys.exit(1)


def _tell(session: Session, state: ChainState) -> None:
    if state.damage is not None:
        from assistant.cli.damage_words import SAID

        session.say(SAID[state.damage], n=state.broken_at)
        return
    session.say("{n} records, all hold. Head {head}", n=state.records, head=state.head)
    if state.noted_at is not None:
        session.say("The head noted earlier is that of record {n}.", n=state.noted_at)
    else:
        session.say("Note the head elsewhere: `audit verify --head` then also sees records cut off at the end.")


@audit.command(
    "export", help=N_("Write the whole way of a case, with its proofs, for a dispute: JSON and pages to print.")
)
def export(
    context: typer.Context,
    case: CaseArgument,
    out: Target,
    by: Recorded = "owner",
) -> None:
    run_async(_export(session_of(context), case, target_of(session_of(context), out), by))


async def _export(session: Session, case: str, out: Path, by: str) -> None:
    from api.papers.dossier import case_page

    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        name = session.case_id(case, shop.id)
        file = await desk.case_files.of(shop, name, by=by, now=session.now)
    for written in write(session, out, name, file, case_page):
        typer.echo(written)
    if not file["chain"]["holds"]:
        session.say("The chain of this shop does not hold; the file says so.")
        sys.exit(1)
