"""`assistant shop`: the shops of this desk."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli.session import Session, run_async, session_of

if TYPE_CHECKING:
    from assistant.domain.case import Shop

shops = typer.Typer(help="The shops of this desk. 店铺", no_args_is_help=True)


def register(app: typer.Typer) -> None:
    app.add_typer(shops, name="shop")


@shops.command("add")
def add(
    context: typer.Context,
    shop_id: Annotated[str, typer.Argument(metavar="ID", help="Short id of a-z, 0-9 and _, such as muguang.")],
    name: Annotated[str, typer.Option(help="The shop's name.")] = "",
    platform: Annotated[str, typer.Option(help="douyin, tiktok_shop or other.")] = "",
    market: Annotated[str, typer.Option(help="ISO 3166 code: CN, US, GB, TH, ...")] = "CN",
    currency: Annotated[str, typer.Option(help="ISO 4217 code; else the market's.")] = "",
    time_zone: Annotated[str, typer.Option(help="IANA zone; else the market's.")] = "",
    language: Annotated[list[str] | None, typer.Option(help="House language first; repeat for more.")] = None,
    channel: Annotated[str, typer.Option(help="copy_post, spreadsheet or webhook.")] = "copy_post",
    supervisor: Annotated[list[str] | None, typer.Option(help="Who may approve above the limits; repeat.")] = None,
) -> None:
    """Add a shop with its profile."""
    session = session_of(context)
    from assistant.desk.shops import new_shop
    from assistant.domain.taxonomy import Platform, parse_market, parse_platform
    from assistant.errors import WrongInput

    try:
        code = parse_market(market)
    except ValueError as error:
        raise WrongInput(str(error)) from error
    known = parse_platform(platform) if platform else Platform.DOUYIN if code == "CN" else Platform.TIKTOK_SHOP
    made = new_shop(
        shop_id,
        name=name,
        platform=known,
        market=code,
        currency=currency.upper(),
        time_zone=time_zone,
        languages=tuple(language or ()),
        channel=channel,
        supervisors=tuple(supervisor or ()),
    )
    run_async(_add(session, made))


async def _add(session: Session, made: Shop) -> None:
    async with session.desk() as desk:
        await desk.shops.add(made, now=session.now)
    session.say(
        "Shop {id} added: {platform} {market}, {currency}.",
        id=made.id,
        platform=session.t(str(made.platform)),
        market=made.market,
        currency=made.currency,
    )


@shops.command("list")
def list_shops(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> None:
    """List the shops."""
    run_async(_list(session_of(context), as_json))


async def _list(session: Session, as_json: bool) -> None:
    from assistant.domain.canonical import plain

    async with session.desk() as desk:
        known = await desk.shops.all()
    if as_json:
        for shop in known:
            typer.echo(json.dumps(plain(shop), ensure_ascii=False))
        return
    for shop in known:
        platform = session.t(str(shop.platform))
        typer.echo(f"{shop.id}  {shop.name}  {platform}  {shop.market}  {shop.currency}  {shop.time_zone}")
    if not known:
        session.say("No shop yet. Import an export, or add one with `assistant shop add`.")
