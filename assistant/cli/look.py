"""`assistant queue`, `show`, `insight`, `audit`: what there is to decide, and what was done."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.session import Session, run_async, session_of

if TYPE_CHECKING:
    from assistant.desk.cases import QueueRow

AsJson = Annotated[bool, typer.Option("--json", help="One JSON object a line.")]


def register(app: typer.Typer) -> None:
    app.command()(queue)
    app.command()(show)
    app.command()(insight)
    app.command()(audit)


def queue(
    context: typer.Context,
    limit: Annotated[int, typer.Option(help="Rows shown; 0 for all.", min=0)] = 20,
    set_aside: Annotated[bool, typer.Option("--set-aside", help="What is no complaint, or already answered.")] = False,
    as_json: AsJson = False,
) -> None:
    """The cases that wait for a person, what hurts most first."""
    run_async(_queue(session_of(context), limit, set_aside, as_json))


async def _queue(session: Session, limit: int, set_aside: bool, as_json: bool) -> None:
    from assistant.cli.queue_table import queue_table
    from assistant.desk.shapes import queue_json
    from assistant.domain.case import CaseState

    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        states = frozenset({CaseState.SET_ASIDE}) if set_aside else None
        rows = await desk.reader.queue(shop.id, now=session.now, states=states)
        counts = await desk.reader.counts(shop.id)
    shown = rows[: limit or None]
    if as_json:
        for row in shown:
            typer.echo(json.dumps(queue_json(row), ensure_ascii=False))
        return
    session.console.print(queue_table(session.t, shop, shown, session.now, session.console.width))
    totals = "  ".join(f"{session.t(str(state))} {n}" for state, n in sorted(counts.items()))
    session.say("{shown} of {all} shown.  {totals}", shown=len(shown), all=len(rows), totals=totals)


def show(
    context: typer.Context,
    case: Annotated[str, typer.Argument(metavar="CASE", help="Case, such as 17 or muguang-17.")],
    as_json: Annotated[bool, typer.Option("--json", help="The whole case as one JSON object.")] = False,
) -> None:
    """One case whole: the buyer's words, diagnosis, clauses, offer with its arithmetic, three drafts, findings."""
    run_async(_show(session_of(context), case, as_json))


async def _show(session: Session, case: str, as_json: bool) -> None:
    from assistant.cli.render import CasePage
    from assistant.desk.shapes import case_json

    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        name = session.case_id(case, shop.id)
        view = await desk.reader.view(shop.id, name)
        row = desk.reader.row(view, now=session.now)
        records = await desk.auditing.of_case(shop.id, name)
    if as_json:
        typer.echo(json.dumps(case_json(view, row), ensure_ascii=False, indent=2))
        return
    page = CasePage(session.t, shop, view, row, records, session.now)
    session.console.print(page.text(), soft_wrap=True)


def insight(
    context: typer.Context,
    by: Annotated[str, typer.Option(help="product or carrier.")] = "product",
    as_json: AsJson = False,
) -> None:
    """Causes that recur: which product or carrier, and what they cost the score."""
    if by not in {"product", "carrier"}:
        typer.echo("assistant: --by is product or carrier.", err=True)
        sys.exit(2)
    run_async(_insight(session_of(context), by, as_json))


async def _insight(session: Session, by: str, as_json: bool) -> None:
    from assistant.desk.insight import findings_of
    from assistant.domain.canonical import plain
    from assistant.domain.case import CaseState

    t = session.t
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        rows: list[QueueRow] = await desk.reader.queue(shop.id, now=session.now, states=frozenset(CaseState))
    found = findings_of(rows, by=by)
    for each in found:
        if as_json:
            typer.echo(json.dumps(plain(each), ensure_ascii=False))
            continue
        typer.echo(
            t(
                "{cases} cases  {cause}  {name}  ({bucket}; {counted} count against the score)",
                cases=each.cases,
                cause=t(str(each.cause)),
                name=each.name,
                counted=each.counted,
                bucket=t(str(each.bucket)),
            )
        )
    if not found:
        session.say("No cause recurs yet.")


def audit(context: typer.Context, as_json: AsJson = False) -> None:
    """Verify the audit chain of the shop; exit code 1 names the first record that does not hold."""
    run_async(_audit(session_of(context), as_json))


async def _audit(session: Session, as_json: bool) -> None:
    from assistant.domain.canonical import plain

    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        state = await desk.auditing.verify(shop.id)
    if as_json:
        typer.echo(json.dumps(plain(state)))
    elif state.broken_at is None:
        session.say("{n} records, all hold. Head {head}", n=state.records, head=state.head[:16])
    else:
        session.say("Record {n} does not hold: it was changed, removed or put in later.", n=state.broken_at)
    if state.broken_at is not None:
        sys.exit(1)
