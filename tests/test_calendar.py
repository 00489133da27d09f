"""Working days: make-up days in China, holidays elsewhere, and years nobody has published yet."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from assistant.calendar.working_days import END_OF_BUSINESS, working_day
from assistant.domain.market import MARKETS


def at(text: str, zone: str = "Asia/Shanghai") -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


@pytest.mark.parametrize(
    ("start", "days", "market", "expected"),
    [
        ("2026-11-20 10:00", 1, "CN", "2026-11-23"),  # over a weekend
        ("2026-11-22 10:00", 1, "CN", "2026-11-23"),  # from a Sunday
        ("2026-11-20 10:00", 5, "CN", "2026-11-27"),
        ("2026-09-30 10:00", 1, "CN", "2026-10-08"),  # National Day holidays
        ("2026-10-09 10:00", 1, "CN", "2026-10-10"),  # a Saturday worked in their stead
        ("2026-12-24 10:00", 1, "GB", "2026-12-29"),  # Christmas, and Boxing Day made up on Monday
        ("2026-12-31 10:00", 1, "US", "2027-01-04"),
        ("2026-05-01 10:00", 1, "JP", "2026-05-07"),  # Golden Week
    ],
)
def test_counts_working_days(start: str, days: int, market: str, expected: str) -> None:
    zone = MARKETS[market].time_zone
    found = working_day(at(start, zone), days, market)
    assert found == datetime.combine(datetime.fromisoformat(expected), END_OF_BUSINESS, ZoneInfo(zone))


def test_the_day_is_the_one_in_the_market() -> None:
    friday_evening_in_utc = datetime(2026, 11, 20, 20, tzinfo=UTC)  # Saturday in China, Friday in New York
    assert working_day(friday_evening_in_utc, 1, "CN").day == 23
    assert working_day(friday_evening_in_utc - timedelta(days=1), 1, "US").day == 20


@pytest.mark.parametrize("market", [*MARKETS, "ZZ", ""])
@pytest.mark.parametrize("year", [1990, 2003, 2026, 2027, 2040, 2150])
def test_any_year_and_market_has_working_days(market: str, year: int) -> None:
    start = datetime(year, 12, 20, tzinfo=UTC)
    found = working_day(start, 10, market)
    assert start + timedelta(days=9) < found < start + timedelta(days=30)
    assert found.timetz().replace(tzinfo=None) == END_OF_BUSINESS


def test_beyond_the_published_years_china_keeps_its_weekend() -> None:
    assert working_day(at("2028-06-16 10:00"), 1, "CN") == at("2028-06-19 18:00")


def test_refuses_what_has_no_answer() -> None:
    with pytest.raises(ValueError, match="time zone"):
        working_day(datetime(2026, 11, 20, 10), 1, "CN")  # noqa: DTZ001
    with pytest.raises(ValueError, match="working days"):
        working_day(at("2026-11-20 10:00"), 0, "CN")


def test_the_weekend_is_the_country_s_own() -> None:
    """Saudi Arabia rests on Friday and Saturday: two working days after a Wednesday is the next Sunday."""
    assert working_day(at("2025-11-19 10:00", "Asia/Riyadh"), 2, "SA").date().isoformat() == "2025-11-23"
