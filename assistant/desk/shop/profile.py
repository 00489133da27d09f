"""The profile of a shop, field by field: each reader gives the value, or raises WrongInput that says what would do."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from assistant.domain.codes import COUNTRIES, CURRENCIES, LANGUAGES
from assistant.domain.note import N_
from assistant.domain.shop import Shop
from assistant.domain.taxonomy import Platform, parse_market, parse_platform
from assistant.domain.wording import Tone
from assistant.errors import WrongInput

CHANNELS = ("copy_post", "spreadsheet", "webhook")
#: the longest name a shop may have
NAME = 200
#: the longest address goods are sent back to
ADDRESS = 300
#: the longest time words are kept, short of for good
MONTHS = 600


def read_id(text: str) -> str:
    if not re.fullmatch(r"[a-z0-9][a-z0-9_]{0,30}", text.strip()):
        raise WrongInput(N_("{id!r} is no shop id."), remedy=N_("Use a-z, 0-9 and _, such as `muguang`."), id=text)
    return text.strip()


def read_name(text: str) -> str:
    name = " ".join(text.split())
    if not name or len(name) > NAME or not name.isprintable():
        raise WrongInput(N_("{name!r} is no name of a shop."), remedy=N_("Use up to 200 characters."), name=text)
    return name


def read_platform(text: str) -> Platform:
    platform = parse_platform(text)
    if platform is Platform.OTHER and text.strip().lower() not in {"other", "其他"}:
        remedy = N_("Use douyin, tiktok_shop or other.")
        raise WrongInput(N_("There is no platform {platform!r}."), remedy=remedy, platform=text)
    return platform


def read_market(text: str) -> str:
    """ISO 3166; `UK` is read as `GB`."""
    try:
        code = parse_market(text)
    except ValueError:
        code = ""
    if code not in COUNTRIES:
        remedy = N_("Use a two-letter code (ISO 3166), such as CN, US or GB.")
        raise WrongInput(N_("There is no market {market!r}."), remedy=remedy, market=text)
    return code


def read_currency(text: str) -> str:
    code = text.strip().upper()
    if code not in CURRENCIES:
        remedy = N_("Use a three-letter code (ISO 4217), such as CNY or USD.")
        raise WrongInput(N_("There is no currency {currency!r}."), remedy=remedy, currency=text)
    return code


def read_time_zone(text: str) -> str:
    try:
        ZoneInfo(text.strip())
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        remedy = N_("Use one such as Asia/Shanghai.")
        raise WrongInput(N_("There is no time zone {zone!r}."), remedy=remedy, zone=text) from error
    return text.strip()


def read_languages(text: str) -> tuple[str, ...]:
    """Codes with commas or spaces between them, each once."""
    codes = tuple(dict.fromkeys(re.split(r"[\s,，、;]+", text.strip().lower())))
    for code in codes:
        if code not in LANGUAGES:
            remedy = N_("Use two-letter codes (ISO 639-1), such as zh or en.")
            raise WrongInput(N_("There is no language {language!r}."), remedy=remedy, language=code)
    return codes


def read_tone(text: str) -> Tone:
    try:
        return Tone(text.strip().lower())
    except ValueError as error:
        remedy = N_("Use warm (亲) or formal (您).")
        raise WrongInput(N_("There is no tone {name!r}."), remedy=remedy, name=text) from error


def read_address(text: str) -> str:
    address = " ".join(text.split())
    if len(address) > ADDRESS or not address.isprintable():
        raise WrongInput(N_("{address!r} is no address."), remedy=N_("Use up to 300 characters."), address=text)
    return address


def read_months(text: str) -> int:
    """Whole months, 0 for good."""
    if not text.strip().isascii() or not text.strip().isdigit() or int(text) > MONTHS:
        remedy = N_("Use whole months up to 600; 0 keeps words for good.")
        raise WrongInput(N_("{months!r} is no number of months."), remedy=remedy, months=text)
    return int(text)


def read_channel(text: str) -> str:
    if text not in CHANNELS:
        remedy = N_("Use copy_post, spreadsheet or webhook.")
        raise WrongInput(N_("There is no channel {name!r}."), remedy=remedy, name=text)
    return text


READERS: Mapping[str, Callable[[str], object]] = {
    "name": read_name,
    "platform": read_platform,
    "market": read_market,
    "currency": read_currency,
    "time_zone": read_time_zone,
    "languages": read_languages,
    "channel": read_channel,
    "tone": read_tone,
    "return_address": read_address,
    "keep_months": read_months,
}


def over(shop: Shop, said: Mapping[str, str]) -> Shop:
    """The shop with what was said in place of what it had, an empty field being unsaid; WrongInput for nonsense."""
    return replace(shop, **{name: READERS[name](text) for name, text in said.items() if text})  # type: ignore[arg-type]


def checked(shop: Shop) -> Shop:
    """The shop with every field in its plain form; WrongInput for the first that means nothing."""
    return Shop(
        id=read_id(shop.id),
        name=read_name(shop.name),
        platform=shop.platform,
        market=read_market(shop.market),
        currency=read_currency(shop.currency),
        time_zone=read_time_zone(shop.time_zone),
        languages=read_languages(" ".join(shop.languages)),
        channel=read_channel(shop.channel),
        tone=shop.tone,
        return_address=read_address(shop.return_address),
        opening=shop.opening,
        keep_months=read_months(str(shop.keep_months)),
        limits=shop.limits,
    )
