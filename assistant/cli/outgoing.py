"""`assistant send`, `outbox`, `settle`: what was approved leaves, and what became of it."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.arguments import By, CaseArgument
from assistant.cli.moments import shop_time
from assistant.cli.session import Session, run_async, session_of
from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.desk.departing.sending import Sent
    from assistant.desk.desk import Desk
    from assistant.domain.outgoing import Outgoing


def register(app: typer.Typer) -> None:
    app.command(help=N_("Send what is approved and due; whatever does not match its approval is refused."))(send)
    app.command(help=N_("What waits to be sent, what nobody knows about, what was refused."))(outbox)
    app.command(help=N_("Take back the approvals of a case that have not left yet."))(undo)
    app.command(name="take", help=N_("Answer a case yourself: the desk proposes and sends nothing more for it."))(take)
    app.command(name="hand-back", help=N_("Let the desk go on with a case you had taken over."))(hand_back)
    app.command(help=N_("Say what became of an item nobody knows about; it is never sent again by itself."))(settle)


def send(
    context: typer.Context,
    posted: Annotated[
        bool, typer.Option("--posted", help=N_("copy_post: you post each text as it is shown; do not ask."))
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help=N_("One JSON object an item."))] = False,
) -> None:
    run_async(_send(session_of(context), posted, as_json))


async def _send(session: Session, posted: bool, as_json: bool) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        channels = desk.channels(lambda outgoing: _present(session, outgoing, posted, aside=as_json))
        done = await desk.posting.send(shop.id, channel_of=channels, by_hand=True, now=session.now)
        pictured = await _pictured(desk, shop.id, done)
    for sent in done:
        _tell(session, sent, as_json)
        if sent.case in pictured and sent.kind == "private_offer":
            session.say(
                "No channel carries pictures: send the return guide along in the chat, "
                "from assistant guide {case} --out guide.png",
                case=sent.case,
            )
    if not done:
        session.say("Nothing approved is due. `assistant outbox` shows what waits.")
    if any(sent.state == "refused" for sent in done):
        sys.exit(1)


async def _pictured(desk: Desk, shop: str, done: Sequence[Sent]) -> set[str]:
    """The cases whose private offer has just left and has a picture that goes with it."""
    from assistant.desk.answering.guides import has_guide

    left = {sent.case for sent in done if sent.kind == "private_offer" and sent.state == "sent"}
    return {case for case in left if has_guide(await desk.reader.view(shop, case))}


async def _present(session: Session, outgoing: Outgoing, posted: bool, *, aside: bool) -> None:
    """Show the bytes that were approved; unless the person says it is posted, it was not sent.

    `aside`: on stderr, so that stdout holds nothing but the results.
    """
    from assistant.errors import ChannelFailed

    t = session.t
    typer.echo(
        f"--- {outgoing.case}  {t(str(outgoing.kind))}  > {outgoing.target} ---\n{outgoing.text}\n---", err=aside
    )
    if posted:
        return
    if not (sys.stdin.isatty() and typer.confirm(t("Posted?"), default=False, err=True)):
        raise ChannelFailed(N_("Shown, but not posted yet."))


def _tell(session: Session, sent: Sent, as_json: bool) -> None:
    from assistant.domain.canonical import plain

    if as_json:
        typer.echo(json.dumps(plain(sent), ensure_ascii=False))
        return
    t = session.t
    line = f"{sent.item}  {sent.case}  {t(str(sent.kind))}  {t(str(sent.state))}"
    typer.echo(f"{line}  {t(sent.detail)}".rstrip())


def outbox(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help=N_("One JSON object an item."))] = False,
) -> None:
    run_async(_outbox(session_of(context), as_json))


async def _outbox(session: Session, as_json: bool) -> None:
    from assistant.domain.canonical import plain

    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        items = await desk.outbox.items(shop.id)
    for item in items:
        if as_json:
            typer.echo(json.dumps(plain(item), ensure_ascii=False))
        else:
            when = shop_time(shop, item.not_before)
            parts = (session.t(str(item.state)), when, item.reference, session.t(item.reason))
            typer.echo("  ".join(each for each in (str(item.id), item.case, *parts) if each))
    if not items:
        session.say("The outbox is empty.")


def undo(context: typer.Context, case: CaseArgument, by: By) -> None:
    run_async(_undo(session_of(context), case, by))


async def _undo(session: Session, case: str, by: str) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        name = session.case_id(case, shop.id)
        kinds = await desk.outbox.withdraw(shop.id, name, by=by, now=session.now)
    session.say(
        "Case {case}: {texts} taken back; they wait for a person again.", case=name, texts=session.t.listed(kinds)
    )


def take(context: typer.Context, case: CaseArgument, by: By) -> None:
    run_async(_take(session_of(context), case, by))


async def _take(session: Session, case: str, by: str) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        name = session.case_id(case, shop.id)
        await desk.outbox.take_over(shop.id, name, by=by, now=session.now)
    session.say("Case {case} is with {name} now. Back to the desk: assistant hand-back {case}", case=name, name=by)


def hand_back(context: typer.Context, case: CaseArgument, by: By) -> None:
    run_async(_hand_back(session_of(context), case, by))


async def _hand_back(session: Session, case: str, by: str) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        name = session.case_id(case, shop.id)
        state = await desk.outbox.hand_back(shop.id, name, by=by, now=session.now)
    session.say("Case {case}: {state}.", case=name, state=session.t(str(state)))


def settle(
    context: typer.Context,
    item: Annotated[int, typer.Argument(help=N_("Number of an outbox item whose outcome is unknown."))],
    by: By,
    sent: Annotated[bool, typer.Option("--sent/--not-sent", help=N_("What you saw on the platform."))],
) -> None:
    run_async(_settle(session_of(context), item, by, sent))


async def _settle(session: Session, item: int, by: str, sent: bool) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        _tell(session, await desk.outbox.settle(shop.id, item, sent=sent, by=by, now=session.now), False)
