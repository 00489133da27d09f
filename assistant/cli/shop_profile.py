"""What a person says of a shop: on the command line, or when asked on a terminal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, TypeVar

import typer

from assistant.domain.note import N_
from assistant.errors import WrongInput

if TYPE_CHECKING:
    from assistant.cli.session import Session
    from assistant.domain.shop import Shop

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """The fields of a profile as words; an empty one was not said."""

    name: str = ""
    platform: str = ""
    market: str = ""
    currency: str = ""
    time_zone: str = ""
    languages: str = ""
    channel: str = ""
    tone: str = ""
    return_address: str = ""
    keep_months: str = ""

    def over(self, shop: Shop) -> Shop:
        """The shop with what was said in place of what it had; WrongInput for a word that means nothing."""
        from assistant.desk.shop.profile import over

        return over(shop, {each.name: getattr(self, each.name) for each in fields(self)})


def profile(session: Session, shop_id: str, said: Said, *, ask: bool) -> Shop:
    """A shop from what was said. The rest is asked for, or else is what its market implies."""
    from assistant.desk.shop.profile import read_id, read_market
    from assistant.desk.shop.shops import new_shop

    if ask:
        said = _asked(session, shop_id, said)
    market = read_market(said.market or "CN")
    return said.over(new_shop(read_id(shop_id), market=market))


def _asked(session: Session, shop_id: str, said: Said) -> Said:
    """Ask for each field that was not said, offering what the market implies."""
    from assistant.desk.shop import profile as read
    from assistant.desk.shop.shops import new_shop

    def answer(said_already: str, question: str, usual: str, reader: Callable[[str], object]) -> str:
        return said_already or asked(session, question, usual, reader)

    name = answer(said.name, N_("Its name"), shop_id, read.read_name)
    market = answer(said.market, N_("Market (CN, US, GB, TH, ...)"), "CN", read.read_market)
    usual = new_shop(shop_id, market=read.read_market(market))
    return replace(
        said,
        name=name,
        market=market,
        platform=answer(
            said.platform, N_("Platform (douyin, tiktok_shop, other)"), str(usual.platform), read.read_platform
        ),
        currency=answer(said.currency, N_("Currency"), usual.currency, read.read_currency),
        time_zone=answer(said.time_zone, N_("Time zone"), usual.time_zone, read.read_time_zone),
        languages=answer(
            said.languages, N_("Languages, the house language first"), " ".join(usual.languages), read.read_languages
        ),
    )


def asked(session: Session, question: str, usual: str, reader: Callable[[str], object]) -> str:
    """The answer to a question, asked again until it can be read."""
    while True:
        words: str = typer.prompt(session.t(question), default=usual, err=True)
        try:
            reader(words)
        except WrongInput as error:
            typer.echo(session.t.error(error), err=True)
        else:
            return words
