"""`assistant shop`: the shops of this desk."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.people import first_person
from assistant.cli.record_words import SHOP_FIELDS
from assistant.cli.session import Session, run_async, session_of
from assistant.cli.shop_hours import Closed, Holidays, Hours, Opened, Usual, opening_text
from assistant.cli.shop_profile import Said, profile
from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.desk.desk import Desk
    from assistant.domain.shop import Shop

shops = typer.Typer(help=N_("The shops of this desk."), no_args_is_help=True)

Id = Annotated[str, typer.Argument(metavar="ID", help=N_("Short id of a-z, 0-9 and _, such as muguang."))]
Name = Annotated[str, typer.Option(help=N_("The shop's name."))]
Platform = Annotated[str, typer.Option(help=N_("douyin, tiktok_shop or other."))]
Market = Annotated[str, typer.Option(help=N_("ISO 3166 code: CN, US, GB, TH, ..."))]
Currency = Annotated[str, typer.Option(help=N_("ISO 4217 code; else the market's."))]
TimeZone = Annotated[str, typer.Option(help=N_("IANA zone; else the market's."))]
Languages = Annotated[list[str] | None, typer.Option(help=N_("House language first; repeat for more."))]
Channel = Annotated[str, typer.Option(help=N_("copy_post, spreadsheet or webhook."))]
Supervisors = Annotated[
    list[str] | None, typer.Option(help=N_("Short for `people add NAME --role supervisor`; repeat."))
]
By = Annotated[str, typer.Option("--as", help=N_("Your name; needed to name supervisors once the shop has an owner."))]
Tone = Annotated[str, typer.Option(help=N_("How it speaks to buyers: warm (亲) or formal (您)."))]
ReturnAddress = Annotated[str, typer.Option(help=N_("Where buyers send goods back to; stands in the return guide."))]
KeepMonths = Annotated[
    str, typer.Option(help=N_("Months after its last event that a closed case keeps its words; 0 for good."))
]


def register(app: typer.Typer) -> None:
    app.add_typer(shops, name="shop")


@shops.command("add", help=N_("Add a shop; on a terminal, what you leave out is asked for."))
def add(
    context: typer.Context,
    shop_id: Id,
    name: Name = "",
    platform: Platform = "",
    market: Market = "",
    currency: Currency = "",
    time_zone: TimeZone = "",
    language: Languages = None,
    channel: Channel = "",
    supervisor: Supervisors = None,
    tone: Tone = "",
    return_address: ReturnAddress = "",
    keep_months: KeepMonths = "",
) -> None:
    said = _said(name, platform, market, currency, time_zone, language, channel)
    said = replace(said, tone=tone, return_address=return_address, keep_months=keep_months)
    run_async(_add(session_of(context), shop_id, said, supervisor or []))


async def _add(session: Session, shop_id: str, said: Said, supervisors: list[str]) -> None:
    from assistant.desk.door.people import read_name

    names = [read_name(each) for each in supervisors]
    async with session.desk() as desk:
        made = await desk.shops.add(profile(session, shop_id, said, ask=session.asks), now=session.now)
        await _name(session, desk, made.id, names, "")
        if not names:
            await first_person(session, desk, made.id)
    session.say(
        "Shop {id} added: {platform} {market}, {currency}.",
        id=made.id,
        platform=session.t(str(made.platform)),
        market=made.market,
        currency=made.currency,
    )


async def _name(session: Session, desk: Desk, shop: str, supervisors: list[str], by: str) -> None:
    """`--supervisor NAME` is short for `people add NAME --role supervisor`."""
    from assistant.domain.people import Role

    for each in supervisors:
        person = await desk.people.add(shop, each, Role.SUPERVISOR, by=by, now=session.now)
        message = N_("{name} may decide in shop {shop} as {role}.")
        session.say(message, name=person.name, shop=shop, role=session.t(person.role))


@shops.command("edit", help=N_("Change the profile of a shop; what you leave out stays. Cases keep their market."))
def edit(
    context: typer.Context,
    shop_id: Id,
    name: Name = "",
    platform: Platform = "",
    market: Market = "",
    currency: Currency = "",
    time_zone: TimeZone = "",
    language: Languages = None,
    channel: Channel = "",
    supervisor: Supervisors = None,
    tone: Tone = "",
    return_address: ReturnAddress = "",
    hours: Hours = "",
    holidays: Holidays = "",
    closed: Closed = None,
    opened: Opened = None,
    usual: Usual = None,
    keep_months: KeepMonths = "",
    by: By = "",
) -> None:
    said = _said(name, platform, market, currency, time_zone, language, channel)
    said = replace(said, tone=tone, return_address=return_address, keep_months=keep_months)

    def over(shop: Shop) -> Shop:
        from assistant.desk.deadlines.opening_said import opening_said

        changed = said.over(shop)
        opening = opening_said(
            changed, hours=hours, holidays=holidays, closed=closed or (), opened=opened or (), usual=usual or ()
        )
        return replace(changed, opening=opening)

    run_async(_edit(session_of(context), shop_id, over, supervisor or [], by))


async def _edit(session: Session, shop_id: str, over: Callable[[Shop], Shop], supervisors: list[str], by: str) -> None:
    async with session.desk() as desk:
        after = over(await desk.shops.choose(shop_id))
        await _name(session, desk, shop_id, supervisors, by)
        changed = await desk.shops.edit(after, now=session.now)
    if changed:
        session.say(
            "Shop {id} changed: {fields}.", id=shop_id, fields=session.t.listed(SHOP_FIELDS[each] for each in changed)
        )
        if "opening" in changed:
            session.say("Open: {hours}", hours=opening_text(session.t, after.opening))
    elif not supervisors:
        session.say("Nothing to change: shop {id} is like that already.", id=shop_id)


@shops.command("list", help=N_("List the shops."))
def list_shops(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help=N_("One JSON object a line."))] = False,
) -> None:
    run_async(_list(session_of(context), as_json))


async def _list(session: Session, as_json: bool) -> None:
    from assistant.domain.canonical import plain

    async with session.desk() as desk:
        known = await desk.shops.all()
    for shop in known:
        typer.echo(json.dumps(plain(shop), ensure_ascii=False) if as_json else _line(session, shop))
    if not known and not as_json:
        session.say("No shop yet. Import an export, or add one with `assistant shop add`.")


def _line(session: Session, shop: Shop) -> str:
    platform = session.t(str(shop.platform))
    parts = (shop.id, shop.name, platform, shop.market, shop.currency, shop.time_zone, " ".join(shop.languages))
    more = (shop.channel, opening_text(session.t, shop.opening))
    return "  ".join(filter(None, (*parts, *more)))


def _said(
    name: str,
    platform: str,
    market: str,
    currency: str,
    time_zone: str,
    language: list[str] | None,
    channel: str,
) -> Said:
    return Said(
        name=name,
        platform=platform,
        market=market,
        currency=currency,
        time_zone=time_zone,
        languages=" ".join(language or ()),
        channel=channel,
    )
