"""`assistant shop probes` and `assistant people watch`: whether approvers read what they approve."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from assistant.cli.arguments import By
from assistant.cli.moments import shop_time
from assistant.cli.people import people
from assistant.cli.session import Session, run_async, session_of
from assistant.cli.shop import shops
from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.desk.deciding.approvers import ApproverLine
    from assistant.domain.shop import Shop
    from assistant.domain.watch import Watch

#: what a person is flagged for
SIGNS = {
    "unread": N_("approves in less time than the texts need"),
    "missed": N_("approves drafts that are plainly wrong"),
}


def register(app: typer.Typer) -> None:
    shops.command(
        "probes",
        help=N_(
            "Watch whether approvers read: some proposals are shown with a fault put in on purpose, which can never be "
            "sent, and time and edits are measured. Off until an owner switches it on; tell your people first."
        ),
    )(probes)
    people.command("watch", help=N_("How people approve, and who is flagged; an agent sees their own line alone."))(
        watch
    )


def probes(
    context: typer.Context,
    on: Annotated[
        bool | None, typer.Option("--on/--off", help=N_("--off also deletes everything that was measured."))
    ] = None,
    share: Annotated[
        float | None, typer.Option(help=N_("Share of the proposals that are tests: 0.05 unless said; 0 for none."))
    ] = None,
    second: Annotated[
        bool | None,
        typer.Option("--second/--no-second", help=N_("What a flagged person approves in bulk waits for a second one.")),
    ] = None,
    by: Annotated[str, typer.Option("--as", help=N_("Your name, as owner; needed for a change."))] = "",
) -> None:
    session = session_of(context)
    if on is False and (share is not None or second is not None):
        session.misused(N_("--off goes with nothing else."))
    run_async(_probes(session, on, share, second, by))


async def _probes(session: Session, on: bool | None, share: float | None, second: bool | None, by: str) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        if on is False:
            done = await desk.approvers.turn_off(shop.id, by=by, now=session.now)
            session.say(N_("Off; what was measured is deleted.") if done else N_("Off, as before."))
            return
        before = await desk.approvers.setting(shop.id)
        if on is None and before is None and (share is not None or second is not None):
            session.misused(N_("It is off: pass --on too."))
        if on or share is not None or second is not None:
            made = await desk.approvers.turn_on(shop.id, share=share, second=second, by=by, now=session.now)
            _say_setting(session, shop, made)
            if before is None:
                session.say(
                    "Tell your people that they are measured and why; they see their own figures with "
                    "`assistant people watch --as NAME`. Everybody says who they are when they look: "
                    "`assistant show CASE --as NAME`."
                )
            return
        _say_setting(session, shop, before)


def _say_setting(session: Session, shop: Shop, watch: Watch | None) -> None:
    if watch is None:
        session.say("Off in shop {shop}: nobody is measured, and no tests are shown.", shop=shop.id)
        return
    session.say(
        "On in shop {shop} since {since}, by {by}: {share} of the proposals are shown as tests.",
        shop=shop.id,
        since=shop_time(shop, watch.since),
        by=watch.by,
        share=f"{watch.share:.0%}",
    )
    if watch.second:
        session.say("What a flagged person approves in bulk waits for a second one.")


def watch(
    context: typer.Context,
    by: By,
    clear: Annotated[
        str, typer.Option(metavar="NAME", help=N_("Take somebody's flag away, once you have spoken with them."))
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help=N_("One JSON object a line."))] = False,
) -> None:
    run_async(_watch(session_of(context), by, clear, as_json))


async def _watch(session: Session, by: str, clear: str, as_json: bool) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        if clear:
            person = await desk.approvers.clear(shop.id, clear, by=by, now=session.now)
            session.say("{name} is no longer flagged; counting begins anew.", name=person.name)
            return
        setting = await desk.approvers.setting(shop.id)
        lines = await desk.approvers.look(shop.id, by=by)
    if setting is None:
        _say_setting(session, shop, None)
        return
    for line in lines:
        if as_json:
            typer.echo(json.dumps(_json(line), ensure_ascii=False))
            continue
        for text in _lines(session, shop, line):
            typer.echo(text)
    if not as_json:
        session.say(
            "Of the last {n} decisions. The chance that somebody careful is flagged in so many is at most {chance}.",
            n=_back(),
            chance=f"{_chance():.1%}",
        )


def _lines(session: Session, shop: Shop, line: ApproverLine) -> Iterator[str]:
    """A person with their figures; what there is none of is left out."""
    t, habits, flag = session.t, line.habits, line.flag
    yield f"{line.person.name}  {t(line.person.role)}"
    if flag:
        yield "  ▲ " + t(
            "flagged {at}: {why}, seen after {n} decisions",
            at=shop_time(shop, flag.at),
            why=t(SIGNS[flag.sign]),
            n=flag.decisions,
        )
    if not habits.decisions:
        yield "  " + t("no decision yet")
        return
    yield "  " + t(
        "{n} decisions, {approved} approvals, {unread} in less time than the texts need; at most {size} at once",
        n=len(habits.decisions),
        approved=len(habits.approvals),
        unread=habits.unread,
        size=habits.largest,
    )
    if habits.floor is not None:
        seconds = "-" if habits.seconds is None else f"{habits.seconds:.0f}"
        yield "  " + t(
            "median {seconds} s from shown to approved, where reading takes at least {floor} s",
            seconds=seconds,
            floor=f"{habits.floor:.0f}",
        )
    if habits.unopened_run:
        yield "  " + t("{n} in a row approved without opening", n=habits.unopened_run)
    if habits.edits:
        share, size = len(habits.edits) / len(habits.decisions), sum(habits.edits) / len(habits.edits)
        yield "  " + t(
            "{share} of the decisions are edits, {size} of the text on average",
            share=f"{share:.0%}",
            size=f"{size:.0%}",
        )
    if habits.probes:
        yield "  " + t("tests: {caught} of {all} caught", caught=habits.caught, all=habits.probes)


def _json(line: ApproverLine) -> dict[str, Any]:
    """Seconds are medians; `chance` bounds the probability of a false flag in 500 decisions."""
    habits, flag = line.habits, line.flag
    return {
        "name": line.person.name,
        "role": line.person.role,
        "decisions": len(habits.decisions),
        "approvals": len(habits.approvals),
        "unread": habits.unread,
        "unopened_run": habits.unopened_run,
        "largest": habits.largest,
        "seconds": habits.seconds,
        "floor": habits.floor,
        "edits": len(habits.edits),
        "edited_share": sum(habits.edits) / len(habits.edits) if habits.edits else None,
        "tests": habits.probes,
        "caught": habits.caught,
        "flag": {"sign": flag.sign, "at": flag.at.isoformat(), "decisions": flag.decisions} if flag else None,
        "chance": _chance(),
    }


def _back() -> int:
    from assistant.desk.deciding.gesture import BACK

    return BACK


def _chance() -> float:
    from assistant.domain.attention import TRIALS

    return sum(each.bound for each in TRIALS.values())
