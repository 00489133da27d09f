"""`assistant follow-up`: what is asked after a resolution, when, what stands in its way, and how to call it off."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from assistant.cli.moments import shop_time
from assistant.cli.session import Session, run_async, session_of
from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.desk.after.follow_up import FollowUpLine
    from assistant.domain.follow_up import FollowUp
    from assistant.domain.shop import Shop


def register(app: typer.Typer) -> None:
    app.command(
        "follow-up",
        help=N_("Propose the follow-ups that are due, and show what is planned, when, and what was cancelled and why."),
    )(follow_up)


def follow_up(
    context: typer.Context,
    cancel: Annotated[
        str, typer.Option(metavar="CASE", help=N_("Call off the follow-up of this case, also a later one."))
    ] = "",
    whole_buyer: Annotated[
        bool, typer.Option("--whole-buyer", help=N_("With --cancel: the buyer wants no messages, in any case."))
    ] = False,
    by: Annotated[
        str, typer.Option("--as", help=N_("Your name, as `assistant people list` shows it; for --cancel."))
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help=N_("One JSON object a line."))] = False,
) -> None:
    session = session_of(context)
    if not cancel and (whole_buyer or by):
        session.misused(N_("--whole-buyer and --as go with --cancel CASE."))
    if cancel:
        run_async(_cancel(session, cancel, by, whole_buyer))
    else:
        run_async(_show(session, as_json))


async def _cancel(session: Session, case: str, by: str, whole_buyer: bool) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        name = session.case_id(case, shop.id)
        ended = await desk.follow_ups.call_off(shop.id, name, by=by, whole_buyer=whole_buyer, now=session.now)
    message = N_("Case {case} gets no follow-up; {n} were called off.")
    if whole_buyer:
        message = N_("The buyer of case {case} gets no follow-up any more; {n} were called off.")
    session.say(message, case=name, n=len(ended))


async def _show(session: Session, as_json: bool) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        changed = await desk.follow_ups.round(shop.id, session.now)
        lines = await desk.follow_ups.lines(shop.id, session.now)
    if as_json:
        for each in lines:
            typer.echo(json.dumps(_json(each), ensure_ascii=False))
        return
    for text in _texts(session, shop, lines):
        typer.echo(text)
    _tell(session, lines, changed)


def _json(line: FollowUpLine) -> dict[str, Any]:
    """One follow-up; `why` is what ended it or stands in its way now, null where nothing does."""
    from assistant.domain.canonical import plain

    each = line.follow_up
    return {
        "case": each.resolution.case,
        "state": each.state,
        "outcome": each.resolution.outcome,
        "remedy": each.resolution.remedy,
        "resolved_at": plain(each.resolution.at),
        "due_at": plain(each.due_at),
        "why": line.why,
    }


def _texts(session: Session, shop: Shop, lines: Sequence[FollowUpLine]) -> Iterator[str]:
    """By state, what a person decides on first; moments in the shop's time."""
    from assistant.desk.after.follow_up_words import OUTCOMES, STATES, WHYS
    from assistant.domain.follow_up import FollowUpState

    t = session.t
    order = (FollowUpState.PROPOSED, FollowUpState.PLANNED, FollowUpState.SENT, FollowUpState.CANCELLED)
    for state in order:
        own = [each for each in lines if each.follow_up.state is state]
        if own:
            yield f"== {t(STATES[state])} =="
        for line in own:
            each = line.follow_up
            due = shop_time(shop, each.due_at)
            parts = [each.resolution.case, f"{t('due')} {due}", t(OUTCOMES[each.resolution.outcome])]
            yield "  ".join(["", *parts, *([f"({t(WHYS[line.why])})"] if line.why else [])])


def _tell(session: Session, lines: Sequence[FollowUpLine], changed: Sequence[FollowUp]) -> None:
    from assistant.desk.after.follow_up_words import STATES
    from assistant.domain.follow_up import FollowUpState

    t = session.t
    if not lines:
        session.say("No follow-up is planned: none of the cases was resolved yet.")
    new = Counter(each.state for each in changed)
    if new:
        session.say("New: {counts}", counts="  ".join(f"{t(STATES[state])} {n}" for state, n in new.items()))
    proposed = [each.follow_up.resolution.case for each in lines if each.follow_up.state is FollowUpState.PROPOSED]
    if proposed:
        session.say("Next: assistant show {case}, then assistant approve {case} --as NAME", case=proposed[0])
