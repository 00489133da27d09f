"""Chinese numerals, as rules number their parts and state their terms."""

from __future__ import annotations

_DIGITS = {each: value for value, each in enumerate("零一二三四五六七八九")} | {"两": 2, "〇": 0}
_TENS = {"十": 10, "百": 100, "千": 1000}

#: every letter such a numeral is written with
LETTERS = "".join((*_DIGITS, *_TENS))


def han_number(written: str) -> int:
    """`七` 7, `十五` 15, `一百二十` 120; below ten thousand. KeyError for a letter that is none of LETTERS."""
    total = digit = 0
    for letter in written:
        if letter in _TENS:
            total, digit = total + (digit or 1) * _TENS[letter], 0
        else:
            digit = _DIGITS[letter]
    return total + digit
