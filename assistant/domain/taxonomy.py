"""The words of the field: causes, faults, kinds, platforms, languages."""

from __future__ import annotations

from enum import IntEnum, StrEnum


class Cause(StrEnum):
    """Why the buyer complains. A text has one main cause and any number of others."""

    QUALITY = "quality"
    COLOR_DIFFERENCE = "color_difference"
    NOT_AS_DESCRIBED = "not_as_described"
    SIZE_FIT = "size_fit"
    DELAY = "delay"
    DAMAGE = "damage"
    WRONG_OR_MISSING = "wrong_or_missing"
    SERVICE = "service"
    AUTHENTICITY = "authenticity"
    PRICE = "price"
    OTHER = "other"


class Fault(StrEnum):
    """Who would have to act."""

    PRODUCT = "product"
    SERVICE = "service"
    LOGISTICS = "logistics"
    BUYER = "buyer"
    UNKNOWN = "unknown"


class Severity(IntEnum):
    MILD = 1  #: disappointed, partial
    CLEAR = 2  #: wants it solved
    SERIOUS = 3  #: threat, big loss, fraud, repeated failure, strong anger


class TextKind(StrEnum):
    """Only complaints take the complaint path; the rest is set aside with its kind."""

    COMPLAINT = "complaint"
    PRAISE = "praise"
    QUESTION = "question"
    SPAM = "spam"
    EMPTY = "empty"


class Ask(StrEnum):
    """What the buyer asks for."""

    REFUND = "refund"
    REPLACEMENT = "replacement"
    RESEND = "resend"
    EXPLANATION = "explanation"
    NOTHING = "nothing"


class Platform(StrEnum):
    TIKTOK_SHOP = "tiktok_shop"
    DOUYIN = "douyin"
    OTHER = "other"


#: languages in which drafts are written without a model
DRAFT_LANGUAGES = ("zh", "en", "id", "th", "vi", "ms", "es", "pt", "ja")

#: the fault a cause points to until the text or the tracking says otherwise
USUAL_FAULT: dict[Cause, Fault] = {
    Cause.QUALITY: Fault.PRODUCT,
    Cause.COLOR_DIFFERENCE: Fault.PRODUCT,
    Cause.NOT_AS_DESCRIBED: Fault.PRODUCT,
    Cause.SIZE_FIT: Fault.PRODUCT,
    Cause.DELAY: Fault.LOGISTICS,
    Cause.DAMAGE: Fault.LOGISTICS,
    Cause.WRONG_OR_MISSING: Fault.SERVICE,
    Cause.SERVICE: Fault.SERVICE,
    Cause.AUTHENTICITY: Fault.PRODUCT,
    Cause.PRICE: Fault.PRODUCT,
    Cause.OTHER: Fault.UNKNOWN,
}

_PLATFORM_NAMES = {
    "抖音": Platform.DOUYIN,
    "抖店": Platform.DOUYIN,
    "抖音小店": Platform.DOUYIN,
    "douyin": Platform.DOUYIN,
    "tiktok": Platform.TIKTOK_SHOP,
    "tiktokshop": Platform.TIKTOK_SHOP,
}


def parse_platform(name: str) -> Platform:
    """The platform a seller's export names; anything unknown is `other`."""
    plain = name.strip().lower().replace(" ", "").replace("_", "").replace("-", "")
    return _PLATFORM_NAMES.get(plain, Platform.OTHER)


def parse_market(code: str) -> str:
    """ISO 3166 alpha-2 in capitals; `UK` is read as `GB`. Raises ValueError for anything else."""
    plain = code.strip().upper()
    if len(plain) != 2 or not (plain.isascii() and plain.isalpha()):
        raise ValueError(f"{code!r} is no two-letter market code (ISO 3166), such as CN, US or GB")
    return "GB" if plain == "UK" else plain
