"""`assistant shop sandbox`: try a shop out with approvals that are recorded and cannot leave."""

from __future__ import annotations

from typing import Annotated

import typer

from assistant.cli.session import Session, run_async, session_of
from assistant.cli.shop import shops
from assistant.domain.note import N_


def register(app: typer.Typer) -> None:
    shops.command(
        "sandbox",
        help=N_("Begin or end the sandbox of a shop: approvals are recorded in it and nothing leaves."),
    )(sandbox)


def sandbox(
    context: typer.Context,
    on: Annotated[
        bool | None, typer.Option("--on/--off", help=N_("--off lets texts leave; what was approved in it waits again."))
    ] = None,
    by: Annotated[str, typer.Option("--as", help=N_("Your name, as supervisor or owner; needed for a change."))] = "",
) -> None:
    run_async(_sandbox(session_of(context), on, by))


async def _sandbox(session: Session, on: bool | None, by: str) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        if on:
            await desk.sandbox.begin(shop.id, by=by, now=session.now)
        elif on is False:
            ended = await desk.sandbox.end(shop.id, by=by, now=session.now)
            session.say("{n} texts that were approved in the sandbox wait for a person again.", n=ended)
        since = await desk.sandbox.since(shop.id)
    if since:
        session.say("Shop {shop} is in the sandbox: nothing leaves.", shop=shop.id)
    else:
        session.say("Shop {shop} is in no sandbox: approved texts leave.", shop=shop.id)
