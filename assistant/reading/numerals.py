"""The value of a number, in digits or in words of nine languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal

from assistant.reading.folding import bare
from assistant.reading.lexicon import numbers as words

#: `1.234,56`, `15.000`, `15 000 ` before a currency, `1.5`
DIGITS = (
    r"\d+ con \d{2}(?!\d)|\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?(?![\d])"
    r"|\d{1,3}(?: \d{3})+(?=\s?(?:₫|đ|€|vnd|dong|eur|rp|yen|円|pesos))"
    r"|\d+(?:[.,]\d+)?"
)
HAN = "".join(words.HAN_DIGITS) + "".join(words.HAN_MULTIPLIERS)


def plain_number(value: Decimal) -> str:
    """One form per value: `15.00` and `15` are the same."""
    return format(value.normalize(), "f")


def spellings(word: str) -> set[str]:
    """A word with its accents, and without them where it stays the same word."""
    return {word} if word in words.NEEDS_ACCENT else {word, bare(word)}


def either(table: Iterable[str]) -> str:
    """Alternatives of a pattern, the longest first."""
    every = {each for word in table for each in spellings(word)}
    return "|".join(re.escape(each).replace("\\ ", " ") for each in sorted(every, key=len, reverse=True))


_LATIN_DIGITS = {each: value for word, value in words.NUMBER_WORDS.items() for each in spellings(word)}
_LATIN_MULTIPLIERS = {each: value for word, value in words.MULTIPLIERS.items() for each in spellings(word)}
_FACTORS = {**_LATIN_MULTIPLIERS, **words.HAN_MULTIPLIERS, **words.THAI_MULTIPLIERS}
_THAI = {**words.THAI_DIGITS, **words.THAI_MULTIPLIERS}
_THAI_PARTS = re.compile(either(_THAI))
#: `nueve con noventa`, `five point five`
_DECIMAL_WORD = re.compile(r" (?:con|com|coma|vírgula|virgula|point|phẩy|phay|koma) ")
MONEY_SCALES = frozenset(each for word in words.MONEY_SCALES for each in spellings(word))


def value_of(match: re.Match[str]) -> Decimal:
    """The value of a match with the groups digits, scale, han, thai and latin."""
    if match["digits"]:
        scale = match["scale"]
        number = match["digits"][: match.start("scale") - match.start("digits")] if scale else match["digits"]
        return _digits(number.strip()) * (_FACTORS[scale] if scale else 1)
    if match["han"]:
        return _han(match["han"])
    if match["thai"]:
        return _summed(_THAI_PARTS.findall(match["thai"]), words.THAI_DIGITS, words.THAI_MULTIPLIERS)
    whole, *cents = _DECIMAL_WORD.split(match["latin"])
    value = _latin(whole)
    for part in cents:
        tail = _latin(part)
        value += tail / (10 if tail < 10 and " con " not in match["latin"] else 100)
    return value


def _latin(words_: str) -> Decimal:
    return _summed(re.findall(r"[^\s-]+", words_), _LATIN_DIGITS, _LATIN_MULTIPLIERS)


def scaled(match: re.Match[str]) -> bool:
    """Whether thousands are named that mean money in everyday speech: `50 ribu`, `hai chục`."""
    if match["scale"]:
        return True
    parts = re.findall(r"[^\s-]+", match["latin"] or "")
    return len(parts) > 1 and any(each in MONEY_SCALES for each in parts)


def _digits(number: str) -> Decimal:
    """`1.234,56`, `1,234.56` and `15.000`: three digits after a mark are thousands, one or two are decimals."""
    number = number.replace(" con ", ".").replace(" ", "")
    head, mark, tail = number, "", ""
    for at in range(len(number) - 1, -1, -1):
        if number[at] in ".,":
            head, mark, tail = number[:at], number[at], number[at + 1 :]
            break
    whole = re.sub(r"[.,]", "", head)
    if mark and len(tail) == 3 and head != "0":
        return Decimal(whole + tail)
    return Decimal(f"{whole}.{tail}") if tail else Decimal(whole)


def _han(numeral: str) -> Decimal:
    """`一百二` is 120, `五十` 50, `三万五` 35000; a run of digits such as `一三八` is read digit by digit."""
    half = Decimal("0.5") if numeral.endswith("半") else Decimal(0)
    letters = numeral.rstrip("半")
    if len(letters) > 1 and all(each in words.HAN_DIGITS for each in letters):
        return Decimal("".join(str(words.HAN_DIGITS[each]) for each in letters)) + half
    value = _summed(list(letters), words.HAN_DIGITS, words.HAN_MULTIPLIERS) if letters else Decimal(0)
    if len(letters) > 2 and letters[-1] in words.HAN_DIGITS and letters[-2] in "百佰千仟万":
        digit = words.HAN_DIGITS[letters[-1]]
        value += digit * (words.HAN_MULTIPLIERS[letters[-2]] // 10 - 1)
    return value + half


def _summed(parts: list[str], digits: Mapping[str, int], multipliers: Mapping[str, int]) -> Decimal:
    """Units add up, multipliers lift what stands before them, thousands close a section."""
    total = section = digit = 0
    for part in parts:
        if part in digits and digits[part] >= 100:  # `seratus dua puluh`: hundreds that are one word
            section += digits[part]
        elif part in digits:
            digit += digits[part]
        elif part == "belas":
            digit += 10
        elif part in multipliers and multipliers[part] >= 1000:
            total, section, digit = total + (section + digit or 1) * multipliers[part], 0, 0
        elif part in multipliers:
            section, digit = section + (digit or 1) * multipliers[part], 0
    return Decimal(total + section + digit)
