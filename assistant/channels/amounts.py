"""Amounts as exports write them: with symbols, thousands separators and full-width digits."""

from __future__ import annotations

import re
import unicodedata
from decimal import ROUND_HALF_UP, Decimal

from assistant.domain.money import Money, exponent

#: what amounts call a currency beside its code; `$` and `¥` belong to several and are settled by the market
_NAMES: dict[str, tuple[str, ...]] = {
    "CNY": ("¥", "元", "rmb"),
    "USD": ("$", "us$"),
    "GBP": ("£",),
    "EUR": ("€",),
    "IDR": ("rp",),
    "THB": ("฿",),
    "VND": ("₫", "đ"),
    "MYR": ("rm",),
    "PHP": ("₱",),
    "SGD": ("s$",),
    "MXN": ("mx$",),
    "BRL": ("r$",),
    "JPY": ("円",),
    "HKD": ("hk$",),
    "TWD": ("nt$",),
    "KRW": ("₩",),
    "AUD": ("a$", "au$"),
    "CAD": ("c$", "ca$"),
    "INR": ("₹",),
    "AED": (),
    "SAR": (),
}
_MARKS = {mark: code for code, names in _NAMES.items() for mark in (code.casefold(), *names)}
_LONGEST_FIRST = sorted(_MARKS, key=len, reverse=True)
_SHARED: dict[str, frozenset[str]] = {
    "$": frozenset({"USD", "SGD", "MXN", "HKD", "TWD", "AUD", "CAD"}),
    "¥": frozenset({"CNY", "JPY"}),
}
#: currencies whose markets group thousands with a dot (CLDR)
_DOT_GROUPS = frozenset({"IDR", "VND", "BRL", "EUR"})
_EMPTY = frozenset({"", "-", "--", "—", "/", "n/a", "null", "none", "nan", "无"})
_GROUPED = {each: re.compile(rf"[1-9]\d{{0,2}}(?:{re.escape(each)}\d{{3}})+") for each in ",."}
_PLAIN = re.compile(r"\d{1,15}(?:\.\d{1,15})?", re.ASCII)


def read_amount(cell: str, *, currency: str, unit: str = "") -> Money | None:
    """The amount a cell names, None for an empty one; parts below the minor unit are rounded half up.

    The currency is the one the cell names, else the one its header names in brackets (`unit`), else `currency`
    (ISO 4217); None where all three are silent, for money in an unknown currency is no fact. Raises ValueError for
    what is no amount.
    """
    text = unicodedata.normalize("NFKC", cell).strip()
    if text.casefold() in _EMPTY:
        return None
    named, digits = _split(text, currency)
    code = named or currency_named(unit, currency) or currency
    try:
        value = Decimal(_plain_number(digits, code))
    except ValueError:
        raise ValueError(f"{cell[:40]!r} is no amount the desk can read") from None
    if not code:
        return None
    places = Decimal(1).scaleb(-exponent(code))
    return Money.parse(str(value.quantize(places, ROUND_HALF_UP)), code)


def currency_named(text: str, usual: str) -> str:
    """The ISO 4217 code of a symbol or code standing alone, `""` if it is none; `usual` settles `$` and `¥`."""
    mark = unicodedata.normalize("NFKC", text).strip().casefold()
    return _settled(mark, usual) if mark in _MARKS else ""


def _settled(mark: str, usual: str) -> str:
    return usual if usual in _SHARED.get(mark, ()) else _MARKS[mark]


def _split(text: str, usual: str) -> tuple[str, str]:
    """The currency an amount names before or behind the number, and the number."""
    folded = text.casefold()
    for mark in _LONGEST_FIRST:
        if folded.startswith(mark):
            return _settled(mark, usual), text[len(mark) :].lstrip(" .")
        if folded.endswith(mark):
            return _settled(mark, usual), text[: -len(mark)].rstrip()
    return "", text


def _plain_number(text: str, currency: str) -> str:
    """`1.234,50`, `1,234.50`, `1 234.50` and `1234.5` as digits with at most one dot; ValueError otherwise."""
    number = re.sub(r"[\s'’]", "", text.removeprefix("+"))
    if "," in number and "." in number:
        decimal = max(",.", key=number.rfind)
        group = "," if decimal == "." else "."
        whole, _, part = number.rpartition(decimal)
        if not _GROUPED[group].fullmatch(whole):
            raise ValueError(number)
        number = f"{whole.replace(group, '')}.{part}"
    elif "," in number:
        grouped = _GROUPED[","].fullmatch(number)
        number = number.replace(",", "" if grouped else ".")
    elif _GROUPED["."].fullmatch(number) and (number.count(".") > 1 or currency in _DOT_GROUPS):
        number = number.replace(".", "")
    if not _PLAIN.fullmatch(number):
        raise ValueError(number)
    return number
