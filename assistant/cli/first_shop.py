"""The shop a file belongs to; at the first import it is asked for, or read off the file where nobody can answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice
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
#: rows looked at to guess the market where no column names it
SAMPLE = 50


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
    from assistant.desk.profile import read_id, read_market, read_platform

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
    seen = desk.exports.profile_of(file)
    market = seen.market or ("CN" if _mostly_chinese(desk, file, kind, mapping) else "US")
    return Said(market=market, platform=str(seen.platform or ""))


def _mostly_chinese(desk: Desk, file: Path, kind: Kind | None, mapping: Mapping[str, str]) -> bool:
    """Whether most of the first rows are in Chinese characters; a guess, told to the person."""
    from assistant.desk.shops import new_shop
    from assistant.domain.intake import BadRow, Kind

    kind = kind or desk.exports.kind_of(file, mapping) or Kind.REVIEWS
    rows = islice(desk.exports.rows(file, new_shop(DEFAULT_ID), kind, mapping, ()), SAMPLE)
    words = [getattr(row, "text", "") + row.product for row in rows if not isinstance(row, BadRow)]
    chinese = sum(any("\u4e00" <= each <= "\u9fff" for each in text) for text in words)
    return chinese * 2 >= len(words)
