"""`assistant clock`: what is late, due soon or running, and who was told of it."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.moments import shop_time
from assistant.cli.session import Session, run_async, session_of
from assistant.domain.note import N_
from assistant.errors import WrongInput

if TYPE_CHECKING:
    from assistant.desk.deadlines.clocks import ClockLine
    from assistant.domain.case_clock import Raised
    from assistant.domain.shop import Shop

_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}


def register(app: typer.Typer) -> None:
    app.command(help=N_("What is late, due soon, running or only posted, by the shop's clock and the platform's."))(
        clock
    )


def clock(
    context: typer.Context,
    due_within: Annotated[
        str, typer.Option(help=N_("Only what is late, or due within a time such as 30m, 2h or 1d."))
    ] = "",
    limit: Annotated[int, typer.Option(help=N_("Cases shown; 0 for all."), min=0)] = 20,
    as_json: Annotated[bool, typer.Option("--json", help=N_("One JSON object a line."))] = False,
) -> None:
    run_async(_clock(session_of(context), read_span(due_within) if due_within else None, limit, as_json))


def read_span(text: str) -> timedelta:
    """`30m`, `2h`, `1d`, also one after another; WrongInput for anything else."""
    word = text.strip().lower().replace(" ", "")
    parts = re.findall(r"(\d{1,4})([smhd])", word)
    if not parts or "".join(f"{n}{unit}" for n, unit in parts) != word:
        raise WrongInput(
            N_("{text!r} is no length of time."), remedy=N_("Use one such as 30m, 2h, 1d or 1h30m."), text=text
        )
    return sum((timedelta(**{_UNITS[unit]: int(n)}) for n, unit in parts), timedelta())


async def _clock(session: Session, due_within: timedelta | None, limit: int, as_json: bool) -> None:
    from assistant.desk.seeing.shapes import clock_json

    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        new = await desk.clocks.raise_due(shop.id, session.now)
        lines = await desk.clocks.look(shop.id, now=session.now, due_within=due_within)
    shown = lines[: limit or None]
    if as_json:
        for line in shown:
            typer.echo(json.dumps(clock_json(line), ensure_ascii=False))
        return
    typer.echo(_heading(session, shop))
    for text in _texts(session, shop, shown):
        typer.echo(text)
    _tell(session, lines, len(shown), new)


def _heading(session: Session, shop: Shop) -> str:
    """The shop, its time, and whether time passes for it now."""
    from zoneinfo import ZoneInfo

    from assistant.calendar.opening_hours import open_time
    from assistant.desk.deadlines.opening_words import hours_text
    from assistant.domain.opening import ROUND_THE_CLOCK

    t, zone = session.t, ZoneInfo(shop.time_zone)
    parts = [shop.name, shop_time(shop, session.now), shop.time_zone]
    if shop.opening == ROUND_THE_CLOCK:
        return " · ".join([*parts, t("open round the clock")])
    is_open, change = open_time(shop).turns(session.now)
    when = change.astimezone(zone).strftime("%m-%d %H:%M")
    said = t("open until {when}", when=when) if is_open else t("closed, opens {when}", when=when)
    return " · ".join([*parts, said, hours_text(shop.opening)])


def _texts(session: Session, shop: Shop, lines: Sequence[ClockLine]) -> Iterator[str]:
    """Cases below the class they are in, each with its clocks; at the end what the platform counts."""
    from assistant.desk.deadlines.clock_text import EVENTS, STATES, TOLD, clock_lines

    t, state = session.t, None
    for line in lines:
        if line.state is not state:
            state = line.state
            yield f"\n== {t(STATES[state])} =="
        told = t(", ").join(f"{t(TOLD[each.told])} ({t(EVENTS[each.event])})" for each in line.told)
        heading = f"{line.row.case.id}  {t('harm')} {line.row.harm.points}"
        yield "  ".join([heading, t("told: {people}", people=told)] if told else [heading])
        yield from (f"    {each}" for each in clock_lines(t, line.row, shop))
    metrics = {each.row.metric.metric: each.row.metric for each in lines if each.platform and each.row.metric}
    if metrics:
        yield ""
    for name, metric in metrics.items():
        yield f"{name}: {metric.counts.get(t.language) or metric.counts['en']}"


def _tell(session: Session, lines: Sequence[ClockLine], shown: int, new: Sequence[Raised]) -> None:
    from assistant.desk.deadlines.clock_text import EVENTS, STATES, TOLD

    t = session.t
    counts = Counter(line.state for line in lines)
    totals = "  ".join(f"{t(STATES[state])} {n}" for state, n in counts.items())
    session.say("{shown} of {all} shown.  {totals}", shown=shown, all=len(lines), totals=totals)
    for (event, told), n in Counter((each.event, each.told) for each in new).items():
        session.say("New for the {person}: {event}, {n}", person=t(TOLD[told]), event=t(EVENTS[event]), n=n)
