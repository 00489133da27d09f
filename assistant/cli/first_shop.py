"""The shop a file belongs to; at the first import it is asked for, or read off the file where nobody can answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.cli.people import first_person
from assistant.cli.session import Session
from assistant.cli.shop_profile import Said, asked, profile
from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.desk.desk import Desk
    from assistant.domain.intake import Kind
    from assistant.domain.shop import Shop

DEFAULT_ID = "shop"


async def shop_for(
    session: Session, desk: Desk, files: Sequence[Path], *, kind: Kind | None = None, mapping: Mapping[str, str]
) -> Shop:
    """The chosen shop. A desk without any gets one from the files' columns; one without policies the starter ones."""
    known = await desk.shops.all()
    if known or not files:
        shop = await desk.shops.choose(session.shop)
    else:
        shop = await desk.shops.add(_first(session, _guess(desk, files, kind, mapping)), now=session.now)
        session.say(
            "First import: shop {id} made as {platform} {market} {currency}. Change it: assistant shop edit {id}",
            id=shop.id,
            platform=session.t(str(shop.platform)),
            market=shop.market,
            currency=shop.currency,
        )
        await first_person(session, desk, shop.id)
    started = await desk.knowledge.start(shop.id, now=session.now)
    if started:
        session.say(
            "No policies of your own yet: {n} starter clauses are in use. Bring yours: assistant knowledge add FILE",
            n=started.clauses_new,
        )
    return shop


def _first(session: Session, guess: Said) -> Shop:
    """The first shop: asked for with the guess as what is offered, or the guess itself."""
    from assistant.desk.shop.profile import read_id, read_market, read_platform

    shop_id = session.shop or DEFAULT_ID
    if not session.asks:
        return profile(session, shop_id, guess, ask=False)
    shop_id = session.shop or asked(session, N_("Short id of your shop (a-z, 0-9)"), shop_id, read_id)
    market = asked(session, N_("Market (CN, US, GB, TH, ...)"), guess.market, read_market)
    said = replace(guess, market=market)
    if guess.platform:
        platform = asked(session, N_("Platform (douyin, tiktok_shop, other)"), guess.platform, read_platform)
        said = replace(said, platform=platform)
    return profile(session, shop_id, said, ask=True)


def _guess(desk: Desk, files: Sequence[Path], kind: Kind | None, mapping: Mapping[str, str]) -> Said:
    """What the first file that can be read says of its shop; where none can, the last one's error."""
    from assistant.errors import DeskError

    *earlier, last = files
    for file in earlier:
        try:
            return _seen(desk, file, kind, mapping)
        except DeskError:
            continue  # told when the file itself is taken in
    return _seen(desk, last, kind, mapping)


def _seen(desk: Desk, file: Path, kind: Kind | None, mapping: Mapping[str, str]) -> Said:
    """What the file's columns say of its shop; the language of its first rows where they say no market."""
    from assistant.desk.arriving.previewing import guessed_market

    market = guessed_market(desk.exports, file, kind=kind, mapping=mapping)
    return Said(market=market, platform=str(desk.exports.profile_of(file).platform or ""))
