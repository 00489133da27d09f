"""`assistant people invite|password|email|own`: who may sign in, by links that are good once."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.people import By, Name, people
from assistant.cli.session import Session, run_async, session_of
from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.desk.door.accounts import Invited
    from assistant.settings import Settings

#: where `assistant serve` opens the inbox
LOOPBACK, PORT = "127.0.0.1", 8321

Email = Annotated[
    str, typer.Option(help=N_("Their address at the identity provider, if they sign in there."), show_default=False)
]
Hours = Annotated[float, typer.Option(help=N_("How long the link is good, up to 72."))]
Port = Annotated[int, typer.Option(min=1, max=65535, help=N_("The port of the inbox, if it is another."))]


def register(app: typer.Typer) -> None:
    people.command("invite", help=N_("Print a link on which somebody sets a password and so can sign in."))(invite)
    people.command("password", help=N_("Print a link on which somebody sets a new password; they are signed out now."))(
        password
    )
    people.command("email", help=N_("Enter the address by which the identity provider knows somebody."))(email)
    people.command("own", help=N_("Let somebody own the installation, and so every shop."))(own)


def invite(
    context: typer.Context,
    name: Name,
    email: Email = "",
    hours: Hours = 1,
    by: By = "",
    port: Port = PORT,
) -> None:
    run_async(_link(session_of(context), name, by, email, hours, port))


def password(context: typer.Context, name: Name, hours: Hours = 1, by: By = "", port: Port = PORT) -> None:
    run_async(_link(session_of(context), name, by, "", hours, port))


def email(
    context: typer.Context,
    name: Name,
    address: Annotated[str, typer.Argument(metavar="ADDRESS", help=N_("Their e-mail address there."))],
    by: By = "",
) -> None:
    run_async(_email(session_of(context), name, address, by))


def own(context: typer.Context, name: Name, by: By = "") -> None:
    run_async(_own(session_of(context), name, by))


async def _link(session: Session, name: str, by: str, email: str, hours: float, port: int) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        made = await desk.accounts.link(shop.id, name, by=by, email=email, good=timedelta(hours=hours), now=session.now)
    session.say("Give this link to {name}; it is good once, for {hours} hours:", name=made.name, hours=f"{hours:g}")
    typer.echo(welcome(session.settings, made, port))


async def _email(session: Session, name: str, address: str, by: str) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        account = await desk.accounts.enter_email(shop.id, name, address, by=by, now=session.now)
    session.say("{name} may sign in as {email!r} at the identity provider.", name=account.name, email=account.email)


async def _own(session: Session, name: str, by: str) -> None:
    async with session.desk() as desk:
        account = await desk.accounts.own(name, by=by, now=session.now)
    session.say("{name} owns the installation and every shop.", name=account.name)


def welcome(settings: Settings, made: Invited, port: int = PORT) -> str:
    """The address of a one-time link."""
    base = settings.public_url.rstrip("/") or f"http://{LOOPBACK}:{port}"
    return f"{base}/welcome/{made.key}"
