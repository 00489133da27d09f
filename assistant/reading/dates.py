"""Dates and times of day as people write them, without a year where it does not matter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.reading.folding import Folded, bare
from assistant.reading.lexicon.numbers import MONTHS

_MONTHS = {bare(name): number for name, number in MONTHS.items()}
_NAMES = "|".join(re.escape(each) for each in sorted(_MONTHS, key=len, reverse=True))
#: May the month, not the verb
_NO_VERB = (
    r"(?<!may)|(?<=may)(?! (?:be|have|fit|feel|look|not|need|run|take|vary|differ|come|also|seem|help|still|get)\b)"
)
_HAN = {each: at for at, each in enumerate("一二三四五六七八九十", start=1)}
#: what carries a number rather than a day: size, colour, building, battery ...
_HAN_NUMBERED = "[码线楼店色款仓机门桌位针字柜馆链电尺口螺件瓶袋箱包衣鞋]|快递|位置|的(?:就|电|也)|电"

_PATTERNS = tuple(
    re.compile(each)
    for each in (
        r"(?<!\d)\d{4}[-/.年](?P<month>\d{1,2})[-/.月](?P<day>\d{1,2})(?:日|号)?"
        r"(?:[t ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:z|[+-]\d{2}:?\d{2})?)?",
        r"(?<!\d)(?P<month>\d{1,2})月(?P<day>\d{1,2})(?:日|号)?",
        r"(?P<han_month>[一二三四五六七八九十]{1,2})月(?P<han_day>[一二三四五六七八九十]{1,3})(?:日|号)",
        r"(?<![\d.,])(?P<first>\d{1,2})(?P<mark>[/.-])(?P<second>\d{1,2})(?P=mark)(?:\d{4}|\d{2})(?!\d)",
        r"(?<![\d.,])(?P<first>\d{1,2})/(?P<second>\d{1,2})(?![\d/])",
        rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s-]*(?:of |de |thang )?"
        rf"(?P<name>{_NAMES})(?![a-z])(?:{_NO_VERB})(?:,? (?:de |nam )?\d{{4}})?",
        rf"(?<![a-z])(?P<name>{_NAMES})\.?\s*(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,? \d{{4}})?",
        r"(?<!\d)(?P<day>\d{1,2}) thang (?P<month>\d{1,2})(?!\d)",
        r"(?:(?<![a-z])(?P<mark_of_day>ngay|mung|tanggal|tgl|tarikh|dia)|วันที่) ?(?P<day>\d{1,2})"
        r"(?![\d%/:]|[.,]\d)(?! ?(?:day|hour|item|piece|product|buoc|anh|tam|cai|san|hop|lan|ml|cm))",
        r"(?<![a-z])the (?P<day>\d{1,2})(?:st|nd|rd|th)(?! (?:day|hour|item|piece|product|one|time|step|photo|order))",
        rf"(?<![一二三四五六七八九十第大小老头特加])(?P<han_day>[一二三四五六七八九十]{{1,3}})号(?!{_HAN_NUMBERED})",
        rf"(?<![\d第#-])(?P<day>[1-9]\d?)(?:号(?!{_HAN_NUMBERED})|日(?![内以間後后程ほでも])(?!もあれば))",
        r"(?<!\d)(?P<clock>\d{1,2}[:h]\d{2})(?!\d)",
        r"(?<!\d)(?P<clock>\d{1,2}) ?(?:am|pm|a\.m\.|p\.m\.|点(?:钟|半|整|前|之前)|時(?![間点])|o'?clock|โมง)(?![a-z])",
        r"(?P<han_clock>[一二两三四五六七八九十]{1,3})(?:点(?:钟|半|整|前|之前)|時(?:まで|に|頃|ごろ))",
        r"(?<![a-z])(?:jam|pukul|luc|las|kl|at|by|until|antes das) (?P<clock>\d{1,2})"
        r"(?= (?:malam|pagi|sore|siang|petang|tengah|gio|de la|da|em ponto|horas da|tonight|sharp|this)(?![a-z]))",
    )
)


def dates_in(folded: Folded) -> Iterator[tuple[frozenset[str], int, int]]:
    """(readings, start, end) of each date: `11-22` month and day, `-22` a day alone, `9:00` a time."""
    taken: set[int] = set()
    for pattern in _PATTERNS:
        for match in pattern.finditer(folded.bare):
            parts = match.groupdict()
            if parts.get("mark_of_day") == "ngay" and _at_once(folded, match.start()):
                continue
            readings = _readings(parts)
            if readings and not taken.intersection(range(*match.span())):
                taken.update(range(*match.span()))
                yield readings, *match.span()


def _at_once(folded: Folded, start: int) -> bool:
    """Whether `ngay` stands for itself (at once) in a text that writes its accents, and not for `ngày` (day)."""
    return folded.text[start : start + 4] == "ngay" and folded.text != folded.bare


def days_of(readings: frozenset[str]) -> frozenset[str]:
    """A full date also vouches for its day alone."""
    return readings | {each[each.index("-") :] for each in readings if "-" in each}


def _readings(parts: dict[str, str | None]) -> frozenset[str]:
    if clock := parts.get("clock"):
        return frozenset({clock.replace("h", ":") if clock[-2:].isdigit() and len(clock) > 2 else f"{int(clock)}:00"})
    if han_clock := parts.get("han_clock"):
        return frozenset({f"{_han(han_clock.replace('两', '二'))}:00"})
    if parts.get("first"):
        one, two = int(parts["first"] or 0), int(parts["second"] or 0)
        return frozenset(f"{month}-{day}" for month, day in ((one, two), (two, one)) if month <= 12 and day <= 31)
    name, number, han = parts.get("name"), parts.get("month"), parts.get("han_month")
    day = int(parts.get("day") or 0) or _han(parts.get("han_day") or "")
    if not 1 <= day <= 31:
        return frozenset()
    month = _MONTHS[name] if name else int(number) if number else _han(han) if han else 0
    if month > 12:
        return frozenset()
    return frozenset({f"{month}-{day}" if month else f"-{day}"})


def _han(numeral: str) -> int:
    """Chinese numerals up to 99."""
    tens, mark, ones = numeral.partition("十")
    if not mark:
        return _HAN.get(numeral, 0)
    return (_HAN.get(tens, 1)) * 10 + _HAN.get(ones, 0)
