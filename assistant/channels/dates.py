"""Dates and times as exports write them, read as moments with a zone."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

#: markets that write the month first, and those that write the day first (CLDR short dates); in all others
#: a date such as 03/04/2026 has two readings and is refused
_MONTH_FIRST = frozenset({"US", "PH"})
_DAY_FIRST = frozenset({"GB", "ID", "TH", "VN", "MY", "SG", "ES", "FR", "DE", "IT", "MX", "BR"})

_TIME = (
    r"(?:[T\s,]*(?P<noon>上午|下午)?\s*(?P<hour>\d{1,2})[:时点](?P<minute>\d{1,2})分?"
    r"(?::?(?P<second>\d{1,2})秒?(?:[.,](?P<part>\d{1,9}))?)?\s*(?P<half>am|pm|a\.m\.|p\.m\.)?)?"
    r"\s*(?P<zone>Z|UTC|GMT|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?)?"
)
_YEAR_FIRST = re.compile(r"(?P<year>\d{4})[-/.年](?P<month>\d{1,2})[-/.月](?P<day>\d{1,2})[日号]?" + _TIME, re.I)
_YEAR_LAST = re.compile(r"(?P<one>\d{1,2})[-/.](?P<two>\d{1,2})[-/.](?P<year>\d{4})" + _TIME, re.I)
_ZONE = re.compile(r"(?:UTC|GMT)?(?:(?P<sign>[+-])(?P<hours>\d{1,2})(?::?(?P<minutes>\d{2}))?)?", re.I)
#: in characters; the patterns are not made for more
_LONGEST = 60
_EMPTY = frozenset(
    {"", "0", "-", "--", "—", "/", "n/a", "null", "none", "nan", "无", "0000-00-00", "0000-00-00 00:00:00"}
)


def read_date(cell: str, *, zone: str, market: str, unit: str = "") -> datetime | None:
    """The moment a cell names, None for an empty one.

    Read are ISO 8601, `2026/11/5 9:30`, `2026年11月5日`, `20261105`, Unix seconds or milliseconds, and `05/11/2026`
    in the order of the market. A time without offset is in the zone the header names in brackets (`unit`), else in
    `zone` (IANA). Raises ValueError for what has no reading, or two.
    """
    text = unicodedata.normalize("NFKC", cell).strip()
    if text.casefold() in _EMPTY:
        return None
    try:
        if len(text) > _LONGEST:
            raise ValueError("too long")
        return _read(text, _fixed_zone(unit) or ZoneInfo(zone), market)
    except (ValueError, OverflowError) as error:
        raise ValueError(f"{cell[:40]!r} is no date the desk can read: {error}") from None


def _read(text: str, zone: tzinfo, market: str) -> datetime:
    if re.fullmatch(r"\d{8,14}(?:\.0+)?", text, re.ASCII):
        return _from_digits(text.partition(".")[0], zone)
    if match := _YEAR_FIRST.fullmatch(text):
        return _moment(match, int(match["month"]), int(match["day"]), zone)
    if match := _YEAR_LAST.fullmatch(text):
        month, day = _month_and_day(int(match["one"]), int(match["two"]), market)
        return _moment(match, month, day, zone)
    raise ValueError("write it as 2026-11-20 18:00")


def _from_digits(digits: str, zone: tzinfo) -> datetime:
    if len(digits) == 8:
        return datetime.strptime(digits, "%Y%m%d").replace(tzinfo=zone)
    if len(digits) == 14:
        return datetime.strptime(digits, "%Y%m%d%H%M%S").replace(tzinfo=zone)
    if len(digits) in {10, 13}:
        seconds = int(digits) if len(digits) == 10 else int(digits) / 1000
        return datetime.fromtimestamp(seconds, UTC)
    raise ValueError("a number of this length is no time")


def _month_and_day(one: int, two: int, market: str) -> tuple[int, int]:
    if market in _MONTH_FIRST:
        return one, two
    if market in _DAY_FIRST or one > 12:
        return two, one
    if two > 12 or one == two:
        return one, two
    raise ValueError(f"day and month can be either way round in {market or 'an unknown market'}")


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
    if name.casefold() == "z":
        return UTC
    match = _ZONE.fullmatch(name.strip())
    if not match or not name.strip():
        return None
    if not match["sign"]:
        return UTC
    offset = timedelta(hours=int(match["hours"]), minutes=int(match["minutes"] or 0))
    return timezone(-offset if match["sign"] == "-" else offset)
