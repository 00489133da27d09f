"""Values as a reader of the language expects them: money, dates and numbers."""

from __future__ import annotations

import unicodedata
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from assistant.domain.money import Money

if TYPE_CHECKING:
    from babel import Locale

#: non-breaking spaces and the full-width yen sign, which do not survive copying into every back office
_PLAIN = str.maketrans({"\u00a0": " ", "\u202f": " ", "\uffe5": "¥"})


def money_text(amount: Money, language: str, market: str) -> str:
    """The amount with its currency sign, such as `¥12.50` or `1.234,56 €`; whole amounts have no decimals."""
    from babel.numbers import format_currency

    locale = _locale(language, market)
    value = amount.decimal
    pattern = str(locale.currency_formats["standard"].pattern)
    if value == value.to_integral_value():
        whole = pattern.replace(".00", "")
        text = format_currency(value, amount.currency, format=whole, locale=locale, currency_digits=False)
    else:
        text = format_currency(value, amount.currency, locale=locale)
    return text.translate(_PLAIN)


def date_text(moment: datetime, language: str, time_zone: str) -> str:
    """Day and month in the buyer's time zone (IANA), without the year: the dates of a case lie close together.

    ValueError for a moment without a zone.
    """
    from babel.dates import format_skeleton

    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone has no date")
    day = moment.astimezone(ZoneInfo(time_zone)).date()
    return format_skeleton("MMMMd", day, locale=_locale(language, "")).translate(_PLAIN)


def number_text(number: int | Decimal, language: str, market: str) -> str:
    """The number with the separators of the language as written in that market."""
    from babel.numbers import format_decimal

    return format_decimal(number, locale=_locale(language, market)).translate(_PLAIN)


def _locale(language: str, market: str) -> Locale:
    """The language as used in the market; where nobody has described that (English in China), plain; else English."""
    from babel import Locale, UnknownLocaleError

    for territory in (market or None, None):
        try:
            return Locale(language, territory)
        except (UnknownLocaleError, ValueError):
            continue
    return Locale("en")


def is_figure(letter: str) -> bool:
    """Digits of any script, fractions, circled and Roman numbers, and currency signs; not 一 or 十, which are words."""
    category = unicodedata.category(letter)
    return category.startswith("N") or category == "Sc"
