"""`assistant shop`: the shops of this desk."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.session import Session, run_async, session_of
from assistant.cli.shop_profile import Said, profile
from assistant.domain.note import N_

if TYPE_CHECKING:
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
Supervisors = Annotated[list[str] | None, typer.Option(help=N_("Who may approve above the limits; repeat."))]
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
    said = _said(name, platform, market, currency, time_zone, language, channel, supervisor)
    said = replace(said, tone=tone, return_address=return_address, keep_months=keep_months)
    run_async(_add(session_of(context), shop_id, said))


async def _add(session: Session, shop_id: str, said: Said) -> None:
    async with session.desk() as desk:
        made = await desk.shops.add(profile(session, shop_id, said, ask=session.asks), now=session.now)
    session.say(
        "Shop {id} added: {platform} {market}, {currency}.",
        id=made.id,
        platform=session.t(str(made.platform)),
        market=made.market,
        currency=made.currency,
    )


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
    keep_months: KeepMonths = "",
) -> None:
    said = _said(name, platform, market, currency, time_zone, language, channel, supervisor)
    said = replace(said, tone=tone, return_address=return_address, keep_months=keep_months)
    run_async(_edit(session_of(context), shop_id, said))


async def _edit(session: Session, shop_id: str, said: Said) -> None:
    async with session.desk() as desk:
        changed = await desk.shops.edit(said.over(await desk.shops.choose(shop_id)), now=session.now)
    if changed:
        session.say("Shop {id} changed: {fields}.", id=shop_id, fields=", ".join(changed))
    else:
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
    return "  ".join((*parts, shop.channel, ", ".join(shop.supervisors))).rstrip()


def _said(
    name: str,
    platform: str,
    market: str,
    currency: str,
    time_zone: str,
    language: list[str] | None,
    channel: str,
    supervisor: list[str] | None,
) -> Said:
    return Said(
        name=name,
        platform=platform,
        market=market,
        currency=currency,
        time_zone=time_zone,
        languages=" ".join(language or ()),
        channel=channel,
        supervisors=tuple(supervisor or ()),
    )
