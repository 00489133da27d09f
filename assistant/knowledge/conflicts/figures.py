"""Numbers in clauses: durations, money and shares, in digits of ten languages and in Chinese and English words.

Knowledge and reading are strangers, so this reads anew; it needs less: only what a rule can be measured by.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from assistant.knowledge.numerals import LETTERS, han_number

#: hours of a natural unit; a month and a year are counted in months, for no month is 30 days long for sure
HOURS = {"minute": Decimal(1) / 60, "hour": Decimal(1), "day": Decimal(24), "week": Decimal(168)}
MONTHS = {"month": 1, "year": 12}

_UNITS = {
    "working_day": r"个?工作日|个?交易日|営業日|วันทำการ|(?:business|working|work) ?days?|ngày làm việc|hari (?:kerja"
    r"|bekerja)"
    r"|dias úteis|dia útil|días (?:hábiles|laborables)|werktagen?",
    "minute": r"分钟|分間|นาที|minutes?|phút|menit|minit|minutos?|minuten",
    "hour": r"个?小时|个?钟头|時間|ชั่วโมง|ชม\.?|hours?|hrs?|giờ|tiếng|jam|horas?|stunden?",
    "week": r"个?星期|个?礼拜|周(?!年)|週間?|สัปดาห์|weeks?|tuần|minggu|semanas?|wochen?",
    "month": r"个月|个自然月|[かヶカケ箇]月|เดือน|months?|tháng|bulan|meses|mês|mes(?![a-z])|monaten?",
    "year": r"周?年(?!\d)|ปี|years?|năm|tahun|anos?|años?|jahren?",
    "day": r"个?自然日|个?天|日間|日(?![常期本])|วัน|(?:calendar |natural )?days?|ngày|hari|dias?|días?|tagen?",
}
_DURATION = "|".join(f"(?P<{unit}>{words})" for unit, words in _UNITS.items())
#: currency -> what may stand before the number, what may stand after it
_MONEY = {
    "CNY": (r"[¥￥]|rmb|cny", r"元|块钱?|rmb|cny|yuan"),
    "USD": (r"us\$|\$|usd", r"美元|美金|us dollars?|dollars?|usd|bucks?"),
    "BRL": (r"r\$", r"reais"),
    "MYR": (r"rm", r"ringgit"),
    "IDR": (r"rp\.?|idr", r"rupiah"),
    "THB": (r"฿", r"บาท|baht"),
    "VND": (r"₫", r"₫|đồng|vnđ|vnd|đ"),
    "EUR": (r"€", r"€|欧元|euros?|eur"),
    "JPY": (r"", r"円"),
    "MXN": (r"mx\$", r"pesos?"),
}
_BEFORE = "|".join(f"(?P<b_{code.lower()}>{before})" for code, (before, _) in sorted(_MONEY.items()) if before)
_AFTER = "|".join(f"(?P<a_{code.lower()}>{after})" for code, (_, after) in _MONEY.items())

_SMALL = re.findall(
    r"\w+",
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen",
)
_ENGLISH = {each: at for at, each in enumerate(_SMALL)}
_ENGLISH |= {
    each: 10 * at
    for at, each in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
}
_WORDS = "|".join(sorted(_ENGLISH, key=len, reverse=True))
_NUMBER = (
    r"(?:\d{1,3}(?:[,.]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d{1,2}(?!\d))?)"
    rf"|[{LETTERS}]+|半|(?<![a-z])(?:{_WORDS})(?:[ -](?:hundred|{_WORDS}))*(?![a-z])"
    r"|(?<![a-z])(?:half an?|an?(?: hundred)?(?= |-))"
)
_TO = r"\s?(?:至|到|—|–|-|~|～|〜|to|or|and|或|ถึง|đến|sampai|hingga|a|até|bis)\s?"
_FIGURE = re.compile(
    rf"(?:(?:{_BEFORE})\s?)?(?P<of100>百分之)?(?<![\d第每.])(?P<low>{_NUMBER})"
    rf"(?:(?P<low_unit>\s?(?:天|日|个?小时|个?工作日|%|元|days?|hours?))?{_TO}(?:[¥￥$]\s?)?(?P<high>{_NUMBER}))?"
    rf"(?P<half>个半|年半)?[\s-]?(?:(?P<percent>%|％|percent|per cent|por ciento|por cento|persen|peratus|เปอร์เซ็นต์"
    rf"|phần trăm)"
    rf"|(?P<tenth>成(?![本功为品分交])|割)|(?P<discount>折)|(?P<money>{_AFTER})|(?P<time>{_DURATION}))?"
)
_FIXED = (
    (re.compile(r"(?<![a-z])fortnight(?![a-z])"), "hour", Decimal(336)),
    (re.compile(r"半个月|半月|half a month"), "hour", Decimal(360)),
    (re.compile(r"半年|half a year|six months"), "month", Decimal(6)),
    (re.compile(r"一年半|one and a half years|a year and a half"), "month", Decimal(18)),
    (re.compile(r"一个半月"), "hour", Decimal(1080)),
    (re.compile(r"半天|half a day"), "hour", Decimal(12)),
    (re.compile(r"当天|当日|same[ -]day|同日|在同一天"), "hour", Decimal(24)),
    (re.compile(r"(?<![一分大])一半|半价|(?<![a-z])(?:half (?:of|the|its)|half[ -]price)"), "percent", Decimal(50)),
)
_DATE = re.compile(
    r"\d{4}[-/.年]\s?\d{1,2}(?:[-/.月]\s?\d{1,2}日?)?|(?<!个)\d{1,2}\s?月\s?\d{1,2}\s?[日号]"
    r"|[一二三四五六七八九十]+月[一二三四五六七八九十]+[日号]"
    r"|\d{4}\s?年|\d{1,2}\s点|每[月年周]\d+[日号]|\d{1,2}[:：]\d{2}|\d{1,2}点"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """`low`..`high` of a `unit` (hour, working_day, month, percent, money, nothing); `start`/`end` are code points."""

    unit: str
    low: Decimal
    high: Decimal
    start: int
    end: int
    currency: str = ""

    @property
    def duration(self) -> bool:
        return self.unit in {"hour", "working_day", "month"}

    def differs(self, other: Figure) -> bool:
        """Whether no reading of the two agrees; a range and a limit above it agree."""
        if (self.unit == "nothing") != (other.unit == "nothing"):
            return not self.duration and not other.duration
        if self.duration and other.duration:
            mine, theirs = (self, other) if self.unit == other.unit else (self.in_hours(), other.in_hours())
        elif self.unit == other.unit and (not self.currency or not other.currency or self.currency == other.currency):
            mine, theirs = self, other
        else:
            return False
        if self.duration and self.unit == other.unit and self.ranged != other.ranged:
            limit, ranged = (mine, theirs) if other.ranged else (theirs, mine)
            return limit.high < ranged.low
        return mine.high < theirs.low or theirs.high < mine.low

    @property
    def ranged(self) -> bool:
        return self.low != self.high

    def in_hours(self) -> Figure:
        """What it may last in hours: a month has 28 to 31 days, five working days with two weekends have nine."""
        low, high = self.low, self.high
        if self.unit == "month":
            low, high = low * 24 * 28, high * 24 * 31 if high < 12 else high * Decimal("30.5") * 24
        elif self.unit == "working_day":
            low, high = low * 24, (high * 7 / 5 + 2) * 24
        return Figure(unit="hour", low=low, high=high, start=self.start, end=self.end)


def plain(text: str) -> str:
    """Lower case and half-width, every code point in its place."""
    return "".join(_plain(each) for each in text)


def _plain(letter: str) -> str:
    if "！" <= letter <= "～" and letter not in "，；：！？（）":
        letter = chr(ord(letter) - 0xFEE0)
    small = letter.lower()
    return {"’": "'"}.get(small, small) if len(small) == 1 else letter


def figures(text: str) -> list[Figure]:
    """Every duration, share and sum of money in a plain text, in order; bare numbers and dates are left out."""
    taken = {at for match in _DATE.finditer(text) for at in range(*match.span())}
    found = []
    for pattern, unit, value in _FIXED:
        for match in pattern.finditer(text):
            if not taken.intersection(range(*match.span())):
                taken.update(range(*match.span()))
                low = Decimal(0) if unit == "hour" and value == 24 else value
                found.append(Figure(unit=unit, low=low, high=value, start=match.start(), end=match.end()))
    for match in _FIGURE.finditer(text):
        if not taken.intersection(range(*match.span())) and (figure := _figure(match, text)):
            found.append(figure)
    return sorted(found, key=lambda each: each.start)


def _figure(match: re.Match[str], text: str) -> Figure | None:
    low = number(match["low"])
    high = number(match["high"]) if match["high"] else low
    if low is None or high is None:
        return None
    if match["half"]:
        low, high = low + Decimal("0.5"), high + Decimal("0.5")
    unit, currency, factor = _unit(match)
    follows = text[match.end() : match.end() + 1]
    if not unit or (match["time"] and match["time"][-1].isascii() and follows.isascii() and follows.isalpha()):
        return None
    if match["time"] and re.search(r"[.,]\d\d", match["low"]):
        return None
    low, high = low * factor, high * factor
    if match["discount"]:
        low, high = sorted((100 - 10 * _tenths(low), 100 - 10 * _tenths(high)))
    start, end = match.span()
    start += len(match[0]) - len(match[0].lstrip())
    return Figure(unit=unit, low=min(low, high), high=max(low, high), start=start, end=end, currency=currency)


def _tenths(value: Decimal) -> Decimal:
    """`85折` is `8.5折`."""
    return value / 10 if value >= 10 else value


def _unit(match: re.Match[str]) -> tuple[str, str, Decimal]:
    """(unit, currency, factor); "" when nothing says what the number counts."""
    named = {name for name, value in match.groupdict().items() if value}
    one = Decimal(1)
    if named & {"of100", "percent", "discount"}:
        return "percent", "", one
    if "tenth" in named:
        return "percent", "", Decimal(10)
    if code := next((name[2:].upper() for name in sorted(named) if name[:2] in {"b_", "a_"}), ""):
        return "money", code, one
    if "working_day" in named:
        return "working_day", "", one
    if unit := next(iter(named & HOURS.keys()), ""):
        return "hour", "", HOURS[unit]
    if unit := next(iter(named & MONTHS.keys()), ""):
        return "month", "", Decimal(MONTHS[unit])
    return "", "", one


def number(said: str) -> Decimal | None:
    """`七`, `十五`, `twenty-five`, `1,234.50`, `半`; None when it is none."""
    if said[0].isdigit():
        return _digits(said)
    if said == "半":
        return Decimal("0.5")
    if said[0] in LETTERS:
        return Decimal(han_number(said))
    if said.startswith("half"):
        return Decimal("0.5")
    total = 1 if said in {"a", "an"} else 0
    for word in re.split(r"[ -]", said):
        total = (total or 1) * 100 if word == "hundred" else total + _ENGLISH.get(word, 0)
    return Decimal(total)


def _digits(said: str) -> Decimal:
    """Three digits after a mark are thousands, one or two are decimals."""
    head, tail = re.fullmatch(r"(.*?)(?:[.,](\d{1,2}))?", said).groups()  # type: ignore[union-attr]
    whole = re.sub(r"[.,]", "", head)
    return Decimal(f"{whole}.{tail}" if tail else whole)
