"""The shop a file belongs to; at the first import it is asked for, or read off the file where nobody can answer."""

from __future__ import annotations

import sys
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from assistant.cli.session import Session

if TYPE_CHECKING:
    from assistant.desk.desk import Desk
    from assistant.domain.case import Shop

DEFAULT_ID = "shop"
#: rows looked at to guess the market where no column names it
SAMPLE = 50


async def shop_for(session: Session, desk: Desk, file: Path | None) -> Shop:
    """The chosen shop. A desk without any gets one from the file's columns; one without policies the starter ones."""
    known = await desk.shops.all()
    if known or file is None:
        shop = await desk.shops.choose(session.shop)
    else:
        shop = await desk.shops.add(_proposed(session, desk, file), now=session.now)
        session.say(
            "First import: shop {id} made as {platform} {market} {currency}. More: assistant shop add --help",
            id=shop.id,
            platform=session.t(str(shop.platform)),
            market=shop.market,
            currency=shop.currency,
        )
    started = await desk.knowledge.start(shop.id, now=session.now)
    if started:
        session.say(
            "No policies of your own yet: {n} starter clauses are in use. Bring yours: assistant knowledge add FILE",
            n=started.clauses_new,
        )
    return shop


def _proposed(session: Session, desk: Desk, file: Path) -> Shop:
    from assistant.desk.shops import new_shop
    from assistant.domain.taxonomy import Platform

    seen = desk.exports.profile_of(file)
    market = seen.market or ("CN" if _mostly_chinese(desk, file) else "US")
    platform = seen.platform or (Platform.DOUYIN if market == "CN" else Platform.TIKTOK_SHOP)
    shop_id, name = session.shop or DEFAULT_ID, ""
    if sys.stdin.isatty() and sys.stderr.isatty():
        t = session.t
        shop_id = typer.prompt(t("Short id of your shop (a-z, 0-9)"), default=shop_id, err=True)
        name = typer.prompt(t("Its name"), default=shop_id, err=True)
        market = typer.prompt(t("Market (CN, US, GB, TH, ...)"), default=market, err=True).upper()
        platform = Platform(
            typer.prompt(t("Platform (douyin, tiktok_shop, other)"), default=str(platform), err=True).lower()
        )
    return new_shop(shop_id, name=name, platform=platform, market=market)


def _mostly_chinese(desk: Desk, file: Path) -> bool:
    """Whether most of the first texts are in Chinese characters; a guess, told to the person."""
    from assistant.desk.shops import new_shop
    from assistant.domain.intake import ReviewRow

    rows = islice(desk.exports.rows(file, new_shop(DEFAULT_ID), {}), SAMPLE)
    texts = [row.text for row in rows if isinstance(row, ReviewRow) and row.text]
    chinese = sum(any("\u4e00" <= each <= "\u9fff" for each in text) for text in texts)
    return chinese * 2 >= len(texts)
