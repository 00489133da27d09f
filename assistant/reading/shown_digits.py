"""Sums written for no program to read: letters O among the digits (`1O.OO`), digits set apart (`1 5 . 0 0 0`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from assistant.reading.folding import Folded, bare
from assistant.reading.lexicon import units
from assistant.reading.numerals import either, plain_number
from assistant.reading.quantity import Quantity

_NUMBER = r"(?=[\d.,]{0,9}o)(?=[o.,]{0,9}\d)[\do][\do.,]{0,10}(?<![.,])"
#: what makes it a sum, a share or a stretch of time; alone, `1o` is a rank in Spanish and Portuguese
_BEFORE = rf"(?<![a-z])(?:{either(units.MONEY_BEFORE)})\s?"
_AFTER = (
    rf"\s?(?:{bare('|'.join(re.escape(each) for each in units.PERCENT_AFTER))}|折|个?工作日|天|小时|个月|"
    rf"(?:{either(units.MONEY_AFTER)})(?![a-z]))"
)
_LETTERED = re.compile(rf"(?<![a-z0-9])(?:{_BEFORE}(?P<first>{_NUMBER})(?![a-z0-9])|(?P<last>{_NUMBER})(?={_AFTER}))")
#: single figures with a mark for thousands or decimals among them
_APART = re.compile(r"(?<![\d.,])\d(?: \d){0,3} ?[.,](?: ?\d(?!\d)){2,3}(?! ?[\d.,]\d)")


def with_digits_shown(folded: Folded) -> Folded:
    """The same text with zeros for the letters o inside a sum; every place stays."""
    spans = [match.span(match.lastgroup or 0) for match in _LETTERED.finditer(folded.bare)]
    if not spans:
        return folded
    text, plain = list(folded.text), list(folded.bare)
    for start, end in spans:
        for at in range(start, end):
            if plain[at] == "o":
                text[at] = plain[at] = "0"
    return replace(folded, text="".join(text), bare="".join(plain))


def set_apart(folded: Folded) -> Iterator[Quantity]:
    """Sums whose figures stand apart."""
    for match in _APART.finditer(folded.text):
        if " " not in match.group():
            continue
        whole, tail = re.split(r"[.,]", match.group().replace(" ", ""))
        value = Decimal(whole + tail) if len(tail) == 3 else Decimal(f"{whole}.{tail}")
        yield Quantity(unit="money", values=frozenset({plain_number(value)}), start=match.start(), end=match.end())
