"""Amounts as exports write them: with symbols, thousands separators and full-width digits."""

from __future__ import annotations

import re
import unicodedata
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from assistant.channels.exports.cells import NOTHING, bare, quoted
from assistant.domain.money import Money, exponent
from assistant.domain.note import N_, NotRead

#: what amounts call a currency beside its code; `$` and `¥` belong to several and are settled by the market
_NAMES: dict[str, tuple[str, ...]] = {
    "CNY": ("¥", "元", "rmb", "人民币"),
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
#: what freight that costs nothing is called
_FREE = frozenset({"免费", "包邮", "免邮", "免运费", "free", "free shipping"})
_BELOW_ZERO = re.compile(r"[-−–]\D{0,5}\d.*|\(\D{0,5}\d.*\)", re.DOTALL)
_GROUPED = {each: re.compile(rf"[1-9]\d{{0,2}}(?:{re.escape(each)}\d{{3}})+") for each in ",."}
_PLAIN = re.compile(r"\d{1,15}(?:\.\d{1,15})?", re.ASCII)


@lru_cache(maxsize=4096)
def read_amount(cell: str, *, currency: str, unit: str = "") -> Money | None:
    """The amount a cell names, None for an empty one; parts below the minor unit are rounded half up.

    The currency is the one the cell names, else the one its header names in brackets (`unit`), else `currency`
    (ISO 4217); None where all three are silent, for money in an unknown currency is no fact. Raises NotRead for what
    is no amount, or is below zero: `-12` and, as accountants write it, `(12)`.
    """
    text = bare(cell)
    if text.casefold() in NOTHING:
        return None
    named, digits = _split("0" if text.casefold() in _FREE else text, currency)
    if _BELOW_ZERO.fullmatch(text) or _BELOW_ZERO.fullmatch(digits):
        raise NotRead(N_("{cell!r} is below zero, and no payment"), cell=quoted(cell))
    code = named or currency_named(unit, currency) or currency
    try:
        value = Decimal(_plain_number(digits, code))
    except ValueError:
        raise NotRead(N_("{cell!r} is no amount the desk can read"), cell=quoted(cell)) from None
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
    """The currency an amount names before or behind the number, and the number; a code behind settles a `$` before."""
    folded = text.casefold()
    before = next(filter(folded.startswith, _LONGEST_FIRST), "")
    number = text[len(before) :].lstrip(" .")
    folded = number.casefold()
    behind = next(filter(folded.endswith, _LONGEST_FIRST), "")
    mark = behind if behind and before in _SHARED else before or behind
    return _settled(mark, usual) if mark else "", number[: len(number) - len(behind)].rstrip()


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
