"""Dates and times as exports write them, read as moments with a zone."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from assistant.channels.exports.cells import NOTHING, bare, quoted
from assistant.domain.note import N_, NotRead

#: markets that write the month first, and those that write the day first (CLDR short dates); in all others
#: a date such as 03/04/2026 has two readings and is refused
_MONTH_FIRST = frozenset({"US", "PH"})
_DAY_FIRST = frozenset({"GB", "ID", "TH", "VN", "MY", "SG", "ES", "FR", "DE", "IT", "MX", "BR"})

_TIME = (
    r"(?:[T\s,]*(?:at\s)?(?P<noon>上午|下午)?\s*(?P<hour>\d{1,2})[:时点](?P<minute>\d{1,2})分?"
    r"(?::?(?P<second>\d{1,2})秒?(?:[.,](?P<part>\d{1,9}))?)?\s*(?P<half>am|pm|a\.m\.|p\.m\.)?)?"
    r"\s*(?P<zone>Z|UTC|GMT|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?)?"
)
_NAME = r"(?P<name>[a-z]{3,9})\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
_GAP = r"[-/.,\s]{1,2}"
_YEAR_FIRST = re.compile(r"(?P<year>\d{4})[-/.年](?P<month>\d{1,2})[-/.月](?P<day>\d{1,2})[日号]?" + _TIME, re.I)
_YEAR_LAST = re.compile(r"(?P<one>\d{1,2})[-/.](?P<two>\d{1,2})[-/.](?P<year>\d{4})" + _TIME, re.I)
#: the month by its name: `Nov 5, 2026`, `Thu, 5 Nov 2026`, `2026-Nov-05`
_NAMED = tuple(
    re.compile(r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s)?" + _GAP.join(parts) + _TIME, re.I)
    for parts in ((_NAME, _DAY, _YEAR), (_DAY, _NAME, _YEAR), (_YEAR, _NAME, _DAY))
)
_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august"),
    *("september", "october", "november", "december"),
)
_ZONE = re.compile(r"(?:UTC|GMT)?(?:(?P<sign>[+-])(?P<hours>\d{1,2})(?::?(?P<minutes>\d{2}))?)?", re.I)
#: in characters; the patterns are not made for more
_LONGEST = 60
_NO_DATE = NOTHING | {"0", "0000-00-00", "0000-00-00 00:00:00"}

_DIGITS = re.compile(r"\d{8,14}(?:\.0+)?", re.ASCII)
#: days since 1899-12-30, as spreadsheets count them (1954 to 2119), the time as their fraction
_SERIAL = re.compile(r"[2-7]\d{4}(?:\.\d{1,15})?", re.ASCII)
_SERIAL_ZERO = datetime(1899, 12, 30)  # noqa: DTZ001 - the zone is the row's


def read_date(cell: str, *, zone: str, market: str, unit: str = "") -> datetime | None:
    """The moment a cell names, None for an empty one.

    Read are ISO 8601, `2026/11/5 9:30`, `2026年11月5日`, `20261105`, `5 Nov 2026`, Unix seconds or milliseconds, the
    days of a spreadsheet (`46331.4`), and `05/11/2026` in the order of the market. A time without offset is in the
    zone the header names in brackets (`unit`), else in `zone` (IANA). Raises NotRead for what has no reading, or two.
    """
    text = bare(cell)
    if text.casefold() in _NO_DATE:
        return None
    default = _fixed_zone(unit) if unit else None
    try:
        if len(text) > _LONGEST:
            raise ValueError("too long")
        return _read(text, default or ZoneInfo(zone), market)
    except NotRead:
        raise
    except (ValueError, OverflowError):
        raise NotRead(
            N_("{cell!r} is no date the desk can read; write it as 2026-11-20 18:00"), cell=quoted(cell)
        ) from None


def _read(text: str, zone: tzinfo, market: str) -> datetime:
    if len(text) in {10, 16, 19} and text[4] == text[7] == "-" and text[10:11] in {"", " ", "T"}:
        found = datetime.fromisoformat(text)
        return found if found.tzinfo else found.replace(tzinfo=zone)
    if _DIGITS.fullmatch(text):
        return _from_digits(text.partition(".")[0], zone)
    if _SERIAL.fullmatch(text):
        return (_SERIAL_ZERO + timedelta(seconds=round(float(text) * 86_400))).replace(tzinfo=zone)
    if match := _YEAR_FIRST.fullmatch(text):
        return _moment(match, int(match["month"]), int(match["day"]), zone)
    if match := _YEAR_LAST.fullmatch(text):
        month, day = _month_and_day(match, market)
        return _moment(match, month, day, zone)
    for pattern in _NAMED:
        if match := pattern.fullmatch(text):
            return _moment(match, _month(match["name"]), int(match["day"]), zone)
    raise ValueError(text)


def _from_digits(digits: str, zone: tzinfo) -> datetime:
    if len(digits) == 8:
        return datetime.strptime(digits, "%Y%m%d").replace(tzinfo=zone)
    if len(digits) == 14:
        return datetime.strptime(digits, "%Y%m%d%H%M%S").replace(tzinfo=zone)
    if len(digits) in {10, 13}:
        seconds = int(digits) if len(digits) == 10 else int(digits) / 1000
        return datetime.fromtimestamp(seconds, UTC)
    raise ValueError("a number of this length is no time")


def _month(name: str) -> int:
    """1 to 12 of an English month, whole or by its first three letters or more (`Sept`)."""
    matches = [number for number, month in enumerate(_MONTHS, start=1) if month.startswith(name.casefold())]
    if len(matches) != 1:
        raise ValueError(name)
    return matches[0]


def _month_and_day(match: re.Match[str], market: str) -> tuple[int, int]:
    one, two = int(match["one"]), int(match["two"])
    if market in _MONTH_FIRST:
        return one, two
    if market in _DAY_FIRST or one > 12:
        return two, one
    if two > 12 or one == two:
        return one, two
    if market:
        raise NotRead(N_("{cell!r} is no date with one reading in {market!r}"), cell=match[0], market=market)
    raise NotRead(N_("{cell!r} is no date with one reading without a market"), cell=match[0])


def _moment(match: re.Match[str], month: int, day: int, zone: tzinfo) -> datetime:
    part = (match["part"] or "").ljust(6, "0")[:6]
    return datetime(
        int(match["year"]),
        month,
        day,
        _hour(match),
        int(match["minute"] or 0),
        int(match["second"] or 0),
        int(part),
        tzinfo=_fixed_zone(match["zone"] or "") or zone,
    )


def _hour(match: re.Match[str]) -> int:
    """The hour of 24; 12 a.m. is midnight, 下午3 is 15, and 下午15 stays 15."""
    hour = int(match["hour"] or 0)
    half = (match["half"] or "").casefold()[:1] or {"上午": "a", "下午": "p"}.get(match["noon"] or "", "")
    if half == "a" and hour == 12:
        return 0
    return hour + 12 if half == "p" and hour < 12 else hour


def _fixed_zone(name: str) -> tzinfo | None:
    """`UTC`, `Z`, `GMT+8` or `+08:00` as a zone; None for anything else."""
    if not name.strip():
        return None
    if name.casefold() == "z":
        return UTC
    match = _ZONE.fullmatch(name.strip())
    if not match:
        return None
    if not match["sign"]:
        return UTC
    offset = timedelta(hours=int(match["hours"]), minutes=int(match["minutes"] or 0))
    return timezone(-offset if match["sign"] == "-" else offset)
