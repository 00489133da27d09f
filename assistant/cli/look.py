"""`assistant queue`, `show`, `insight`: what there is to decide, and what was done."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.arguments import CaseArgument, Looks
from assistant.cli.session import Session, run_async, session_of
from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.desk.seeing.insight import Finding
    from assistant.domain.rates import Side

AsJson = Annotated[bool, typer.Option("--json", help=N_("One JSON object a line."))]


def register(app: typer.Typer) -> None:
    app.command(help=N_("The cases that wait for a person, what hurts most first."))(queue)
    app.command(
        help=N_("One case whole: the buyer's words, diagnosis, clauses, offer with its arithmetic, drafts, findings.")
    )(show)
    app.command(help=N_("Causes that recur: along which product, carrier, batch, ..., and at what rate."))(insight)


def queue(
    context: typer.Context,
    limit: Annotated[int, typer.Option(help=N_("Rows shown; 0 for all."), min=0)] = 20,
    set_aside: Annotated[
        bool, typer.Option("--set-aside", help=N_("What is no complaint, or already answered."))
    ] = False,
    by: Looks = "",
    as_json: AsJson = False,
) -> None:
    run_async(_queue(session_of(context), limit, set_aside, by, as_json))


async def _queue(session: Session, limit: int, set_aside: bool, by: str, as_json: bool) -> None:
    from assistant.cli.queue_table import queue_table
    from assistant.desk.seeing.shapes import queue_json
    from assistant.domain.case import CaseState
    from assistant.errors import DamagedRecord

    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        states = frozenset({CaseState.SET_ASIDE}) if set_aside else None
        rows = await desk.reader.queue(shop.id, now=session.now, states=states)
        counts = await desk.reader.counts(shop.id)
        budget = await desk.reader.budget(shop, now=session.now)
        shown = rows[: limit or None]
        if by:
            shown = await desk.looking.queue(shop, shown, by=by)
        flagged = await desk.approvers.flagged(shop.id, by=by) if by else 0
    if as_json:
        for row in shown:
            typer.echo(json.dumps(queue_json(row), ensure_ascii=False))
        return
    session.console.print(queue_table(session.t, shop, shown, session.console.width))
    totals = "  ".join(f"{session.t(str(state))} {n}" for state, n in sorted(counts.items()))
    session.say("{shown} of {all} shown.  {totals}", shown=len(shown), all=len(rows), totals=totals)
    for row in rows:
        if row.damaged:
            reason = session.t(DamagedRecord.title())
            session.say("■ {case}: {reason} ({detail})", case=row.case.id, reason=reason, detail=row.damaged)
    if flagged:
        session.say("▲ {n} approvers are flagged: assistant people watch --as {by!r}", n=flagged, by=by)
    for currency in sorted({*budget.projected, *budget.month}):
        session.say(
            "Offers waiting {projected}; approved today {day}, this month {month}.",
            projected=money_of(budget.projected, currency),
            day=money_of(budget.day, currency),
            month=money_of(budget.month, currency),
        )


def money_of(sums: Mapping[str, int], currency: str) -> str:
    from assistant.domain.money import Money

    return str(Money(minor=sums.get(currency, 0), currency=currency))


def show(
    context: typer.Context,
    case: CaseArgument,
    by: Looks = "",
    as_json: Annotated[bool, typer.Option("--json", help=N_("The whole case as one JSON object."))] = False,
) -> None:
    run_async(_show(session_of(context), case, by, as_json))


async def _show(session: Session, case: str, by: str, as_json: bool) -> None:
    from assistant.cli.render import CasePage
    from assistant.desk.after.after_text import after_json, after_lines
    from assistant.desk.seeing.shapes import case_json

    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        name = session.case_id(case, shop.id)
        view = await desk.looking.view(shop, name, by=by, now=session.now)
        row = await desk.reader.row(view, now=session.now)
        records = await desk.auditing.of_case(shop.id, name)
        nameless = not by and await desk.looking.watched(shop.id)
        after = await desk.todos.of_case(shop.id, name, now=session.now)
        instrument = desk.todos.instrument
    t = session.t
    if as_json:
        whole = case_json(view, row, after_json(t, after, instrument))
        typer.echo(json.dumps(whole, ensure_ascii=False, indent=2))
        return
    page = CasePage(t, shop, view, row, records, list(after_lines(t, after, shop, instrument)))
    session.console.print(page.text(), soft_wrap=True)
    if nameless:
        session.say("Say who looks, for this shop watches whether approvers read: --as NAME")


def insight(
    context: typer.Context,
    by: Annotated[str, typer.Option(help=N_("product, carrier, batch, supplier, source or province."))] = "product",
    as_json: AsJson = False,
) -> None:
    from assistant.domain.rates import Side

    session = session_of(context)
    if by not in set(Side):
        session.misused(N_("--by is product, carrier, batch, supplier, source or province."))
    run_async(_insight(session, Side(by), as_json))


async def _insight(session: Session, by: Side, as_json: bool) -> None:
    from assistant.domain.canonical import plain

    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        seen = await desk.insight.look(shop.id, by=by)
    for each in seen.findings:
        if as_json:
            more = {"rate": each.rate, "excess": each.excess}
            typer.echo(json.dumps({**plain(each), **more}, ensure_ascii=False))
        else:
            typer.echo(_line(session, each, marked=each.stands_out and not seen.one_sided))
    if not seen.findings:
        session.say("No cause recurs yet.")
    elif seen.one_sided:
        session.say(
            "{n} of the {orders} orders known have a complaint: these are not all orders, so the rates mean little. "
            "Import the orders too.",
            n=seen.concerned,
            orders=seen.orders,
        )
    elif not as_json:
        session.say(
            "▲ above the shop's ordinary rate even at the low end of the interval (Wilson, 95 %); few orders prove "
            "little. Sorted by that distance."
        )


def _line(session: Session, finding: Finding, *, marked: bool) -> str:
    """A finding with its rate and what the rate is of."""
    t = session.t
    mark = "▲" if marked else " "
    cause, bucket = t(str(finding.cause)), t(str(finding.bucket))
    cases = t("{cases} cases  {cause}  {name}", cases=finding.cases, cause=cause, name=finding.name)
    counted = t("{bucket}; {n} count against the score", bucket=bucket, n=finding.counted)
    rate = t("orders unknown, no rate")
    if finding.rate is not None:
        rate = t(
            "{hits} of {orders} orders = {rate}, ordinary {ordinary}",
            hits=finding.hits,
            orders=finding.orders,
            rate=f"{finding.rate:.1%}",
            ordinary=f"{finding.ordinary:.1%}",
        )
    return f"{mark} {cases}  {rate}  ({counted})"
