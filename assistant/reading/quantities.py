"""Numbers as people write them: money, shares, durations, dates, in digits and in words of nine languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from assistant.reading.dates import dates_in
from assistant.reading.folding import Folded, bare
from assistant.reading.lexicon import numbers as words
from assistant.reading.wordlist import WordList

_HAN = "".join(words.HAN_DIGITS) + "".join(words.HAN_MULTIPLIERS)
_DIGITS = r"\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?(?![\d])|\d+(?:[.,]\d+)?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """`start`/`end` are offsets into the folded text.

    `unit` is money, percent, discount (折: what is left, in tenths), multiple, day, working_day, hour, minute, week,
    month, year, date, time, vague, deadline, count or number. `values` are its readings (a date may have two),
    `currencies` what the money may be; empty means any.
    """

    unit: str
    values: frozenset[str]
    start: int
    end: int
    currencies: frozenset[str] = frozenset()

    def same_as(self, other: Quantity) -> bool:
        """Same number and same unit; a currency that is not named fits any."""
        if self.unit != other.unit or not self.values & other.values:
            return False
        return not self.currencies or not other.currencies or bool(self.currencies & other.currencies)


def plain_number(value: Decimal) -> str:
    """One form per value: `15.00` and `15` are the same."""
    return format(value.normalize(), "f")


def _spellings(word: str) -> set[str]:
    return {word} if word in words.NEEDS_ACCENT else {word, bare(word)}


def _either(table: Mapping[str, object] | list[str]) -> str:
    spellings = {each for word in table for each in _spellings(word)}
    return "|".join(re.escape(each).replace("\\ ", " ") for each in sorted(spellings, key=len, reverse=True))


def _unit_words(table: Mapping[str, object] | list[str]) -> str:
    """Units after a number: Latin words must end there, others need no boundary."""
    return rf"(?:{_either(table)})(?:(?<![a-zà-ɏḁ-ỹđ])|(?![a-z0-9à-ɏḁ-ỹ]))"


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    latin = _either([*words.NUMBER_WORDS, *words.MULTIPLIERS])
    scale = _either([*words.MULTIPLIERS]) + "|[千百万亿]|" + _either(words.THAI_MULTIPLIERS)
    thai = _either([*words.THAI_DIGITS, *words.THAI_MULTIPLIERS])
    durations = [each for every in words.DURATIONS.values() for each in every]
    number = (
        rf"(?P<digits>(?<![\d])(?:{_DIGITS})(?:\s?(?P<scale>{scale})(?![a-zà-ɏḁ-ỹ]))?)"
        rf"|(?P<han>(?<![第每这那哪同另])[{_HAN}]+半?|半(?=[天个年小]))|(?P<thai>(?:{thai})+)"
        rf"|(?<![a-z0-9à-ɏḁ-ỹ])(?P<latin>(?:{latin})(?:(?:[\s-]+(?:and |y |e |lẻ |linh )?)(?:{latin}))*)(?![a-zà-ɏḁ-ỹ])"
    )
    return re.compile(
        rf"(?P<of100>百分之)?(?P<before>(?<![a-z])(?:{_either(words.MONEY_BEFORE)}))?\s?(?:{number})"
        rf"(?:[\s-]?(?:(?P<percent>{_unit_words(list(words.PERCENT_AFTER))})|(?P<discount>折|成(?![本功为品分])|割)"
        rf"|(?P<small>{_unit_words(words.SMALL_MONEY)})|(?P<money>{_unit_words(words.MONEY_AFTER)})"
        rf"|(?P<duration>{_unit_words(durations)})|(?P<multiple>{_unit_words(list(words.MULTIPLES))})"
        rf"|(?P<count>(?:{'|'.join(words.COUNTS)}))))?"
    )


_DURATION_OF = {each: unit for unit, every in words.DURATIONS.items() for word in every for each in _spellings(word)}
_PAYS = re.compile(rf"(?:{'|'.join(words.PAY_BEFORE)})$")
_SHARES = {share: WordList.of(each) for share, each in words.SHARES.items()}
_IDIOMS = WordList.of(words.IDIOMS)
_MULTIPLIED, _VAGUE, _DEADLINES = (WordList.of(each) for each in (words.MULTIPLIED, words.VAGUE_MONEY, words.DEADLINES))


def quantities(folded: Folded) -> list[Quantity]:
    """Every number and every amount said without one, in order, none within another."""
    found = [Quantity(unit="date" if ":" not in next(iter(at[0])) else "time", values=at[0], start=at[1], end=at[2])
             for at in dates_in(folded.bare)]  # fmt: skip
    taken = {place for each in found for place in range(each.start, each.end)}
    taken |= {place for span in _IDIOMS.spans(folded) for place in range(*span)}
    for quantity in _said(folded):
        if not taken.intersection(range(quantity.start, quantity.end)):
            found.append(quantity)
            taken.update(range(quantity.start, quantity.end))
    for match in _pattern().finditer(folded.text):
        if not taken.intersection(range(*match.span())):
            numbered = _numbered(match, folded)
            if numbered:
                found.append(numbered)
    return sorted(found, key=lambda each: each.start)


def _said(folded: Folded) -> Iterator[Quantity]:
    for share, shares in _SHARES.items():
        for start, end in shares.spans(folded):
            yield Quantity(unit="percent", values=frozenset({str(share)}), start=start, end=end)
    for unit, list_ in (("multiple", _MULTIPLIED), ("vague", _VAGUE), ("deadline", _DEADLINES)):
        for start, end in list_.spans(folded):
            yield Quantity(unit=unit, values=frozenset({folded.bare[start:end]}), start=start, end=end)


def _numbered(match: re.Match[str], folded: Folded) -> Quantity | None:
    value = _value(match)
    unit, value, currencies = _unit(match, value, folded)
    in_words = not match["digits"]
    if unit in {"number", "count"} and in_words:
        return None
    start = match.start("before") if match["before"] else match.start("of100") if match["of100"] else _first(match)
    return Quantity(
        unit=unit, values=frozenset({plain_number(value)}), start=start, end=match.end(), currencies=currencies
    )


def _first(match: re.Match[str]) -> int:
    return max(match.start(name) for name in ("digits", "han", "thai", "latin"))


def _unit(match: re.Match[str], value: Decimal, folded: Folded) -> tuple[str, Decimal, frozenset[str]]:
    if match["of100"] or match["percent"]:
        return "percent", value, frozenset()
    if match["discount"]:
        return ("percent", value * 10, frozenset()) if match["discount"] in "割成" else ("discount", value, frozenset())
    if match["before"] or match["money"]:
        codes = words.MONEY_BEFORE.get(match["before"] or "") or _codes_after(match["money"])
        return "money", value, frozenset(codes.split())
    if match["small"]:
        return "money", value / words.SMALL_MONEY[match["small"]], frozenset()
    if match["duration"]:
        return _DURATION_OF[match["duration"]], value, frozenset()
    if match["multiple"]:
        return "multiple", value, frozenset()
    if match["count"]:
        return "count", value, frozenset()
    if match["latin"] and value == 1:
        return "number", value, frozenset()
    if match["scale"] or _PAYS.search(folded.bare[max(0, _first(match) - 40) : _first(match)]):
        return "money", value, frozenset()
    return "number", value, frozenset()


def _codes_after(word: str | None) -> str:
    if not word:
        return ""
    return next((codes for each, codes in words.MONEY_AFTER.items() if word in _spellings(each)), "")


def _value(match: re.Match[str]) -> Decimal:
    if match["digits"]:
        scale = match["scale"]
        number = match["digits"][: match.start("scale") - match.start("digits")] if scale else match["digits"]
        return _digits(number.strip()) * (_factor(scale) if scale else 1)
    if match["han"]:
        return _han(match["han"])
    if match["thai"]:
        table = {**words.THAI_DIGITS, **words.THAI_MULTIPLIERS}
        parts = re.findall(_either(table), match["thai"])
        return _summed(parts, words.THAI_DIGITS, words.THAI_MULTIPLIERS)
    parts = re.findall(r"[^\s-]+", match["latin"])
    return _summed(parts, _LATIN_DIGITS, _LATIN_MULTIPLIERS)


_LATIN_DIGITS = {each: value for word, value in words.NUMBER_WORDS.items() for each in _spellings(word)}
_LATIN_MULTIPLIERS = {each: value for word, value in words.MULTIPLIERS.items() for each in _spellings(word)}


def _factor(scale: str) -> int:
    return {**_LATIN_MULTIPLIERS, **words.HAN_MULTIPLIERS, **words.THAI_MULTIPLIERS}[scale]


def _digits(number: str) -> Decimal:
    """`1.234,56`, `1,234.56` and `15.000`: three digits after a mark are thousands, one or two are decimals."""
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
        if part in digits:
            digit += digits[part]
        elif part == "belas":
            digit += 10
        elif part in multipliers and multipliers[part] >= 1000:
            total, section, digit = total + (section + digit or 1) * multipliers[part], 0, 0
        elif part in multipliers:
            section, digit = section + (digit or 1) * multipliers[part], 0
    return Decimal(total + section + digit)
