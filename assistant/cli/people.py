"""`assistant people`: who may decide in a shop."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.moments import shop_time
from assistant.cli.session import Session, run_async, session_of
from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.desk.desk import Desk
    from assistant.domain.people import Role

people = typer.Typer(help=N_("Who may decide in a shop, and up to where."), no_args_is_help=True)

Name = Annotated[str, typer.Argument(metavar="NAME", help=N_("As they will type it behind --as."))]
By = Annotated[str, typer.Option("--as", help=N_("Your name; needed once the shop has an owner."))]


def register(app: typer.Typer) -> None:
    app.add_typer(people, name="people")


@people.command(
    "add",
    help=N_(
        "Let somebody decide, or change their role. agent: within the limits; supervisor: above them; owner: and says "
        "who is who."
    ),
)
def add(
    context: typer.Context,
    name: Name,
    role: Annotated[str, typer.Option(help=N_("agent, supervisor or owner."))] = "agent",
    by: By = "",
) -> None:
    session = session_of(context)
    run_async(_add(session, name, _role(session, role), by))


async def _add(session: Session, name: str, role: Role, by: str) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        person = await desk.people.add(shop.id, name, role, by=by, now=session.now)
    session.say("{name} may decide in shop {shop} as {role}.", name=person.name, shop=shop.id, role=session.t(role))


@people.command("list", help=N_("Who may decide, in which role, since when and by whose word."))
def list_people(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help=N_("One JSON object a line."))] = False,
) -> None:
    run_async(_list(session_of(context), as_json))


async def _list(session: Session, as_json: bool) -> None:
    from assistant.domain.canonical import plain

    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        known = await desk.people.all(shop.id)
    for each in known:
        since = shop_time(shop, each.added_at)
        line = "  ".join((each.name, session.t(each.role), since, each.added_by))
        typer.echo(json.dumps(plain(each), ensure_ascii=False) if as_json else line)
    if not known:
        session.say("Nobody may decide yet. Say who you are: assistant people add NAME --role owner")


@people.command("remove", help=N_("Somebody decides no more; what they approved and has not left is refused."))
def remove(context: typer.Context, name: Name, by: By = "") -> None:
    run_async(_remove(session_of(context), name, by))


async def _remove(session: Session, name: str, by: str) -> None:
    async with session.desk() as desk:
        shop = await desk.shops.choose(session.shop)
        person = await desk.people.remove(shop.id, name, by=by, now=session.now)
    session.say("{name} decides no more in shop {shop}.", name=person.name, shop=shop.id)


async def first_person(session: Session, desk: Desk, shop: str) -> None:
    """Whoever makes a shop is asked for their name on a terminal and becomes its owner; else told what to type.

    Nobody is asked where the installation has an owner, who owns the new shop too.
    """
    from assistant.desk.door.people import read_name
    from assistant.domain.people import Role

    if await desk.people.all(shop):
        return
    name = ""
    if session.asks:
        question = session.t(N_("Your name, as owner of the shop, who may approve (empty: later)"))
        name = typer.prompt(question, default="", show_default=False, err=True)
    if not name.strip():
        session.say(
            "Nobody may approve in this shop yet: assistant --shop {shop} people add NAME --role owner", shop=shop
        )
        return
    person = await desk.people.add(shop, read_name(name), Role.OWNER, by=name, now=session.now)
    session.say("{name} may decide in shop {shop} as {role}.", name=person.name, shop=shop, role=session.t(person.role))


def _role(session: Session, name: str) -> Role:
    from assistant.domain.people import Role

    try:
        return Role(name.strip().lower())
    except ValueError:
        session.misused(N_("{name!r} is no role; it is agent, supervisor or owner."), name=name)
