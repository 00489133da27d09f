"""Small values: money, markets, deadlines, clauses, rule packs."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from assistant.domain.money import Money
from assistant.domain.rulepack import Permission, permits
from assistant.domain.taxonomy import Platform, parse_market, parse_platform
from tests.desk_kit import HANDBOOK


@pytest.mark.parametrize(
    ("amount", "currency", "minor"), [("12.5", "CNY", 1250), ("15000", "VND", 15000), ("1.234", "KWD", 1234)]
)
def test_money_is_whole_minor_units(amount: str, currency: str, minor: int) -> None:
    assert Money.parse(amount, currency).minor == minor


@pytest.mark.parametrize(("amount", "currency"), [("1.5", "JPY"), ("-1", "CNY"), ("NaN", "CNY"), ("abc", "CNY")])
def test_what_is_no_amount_is_refused(amount: str, currency: str) -> None:
    with pytest.raises(ValueError, match=r"no amount|decimal places"):
        Money.parse(amount, currency)


@pytest.mark.parametrize("amount", ["10000000000000.01", "9" * 40, "1e30", "1e999999999", "0e999999999"])
def test_an_amount_that_no_database_holds_is_refused_at_once(amount: str) -> None:
    with pytest.raises(ValueError, match="larger than any amount"):
        Money.parse(amount, "CNY")


def test_currencies_never_mix() -> None:
    with pytest.raises(ValueError, match="cannot be added"):
        Money(minor=1, currency="CNY") + Money(minor=1, currency="USD")


def test_markets_and_platforms_are_read_as_sellers_write_them() -> None:
    assert parse_market("uk") == "GB"
    assert parse_platform("TikTok Shop") is Platform.TIKTOK_SHOP
    assert parse_platform("抖音") is Platform.DOUYIN
    assert parse_platform("shopee") is Platform.OTHER
    with pytest.raises(ValueError, match="two-letter"):
        parse_market("China")


def test_an_unknown_or_expired_pack_permits_nothing() -> None:
    pack = HANDBOOK.pack(Platform.TIKTOK_SHOP, "TH")
    assert pack is not None
    inside, after = pack.valid_from, pack.valid_until + timedelta(days=1)
    assert permits(pack, Permission.SEND, inside)
    assert permits(pack, Permission.MENTION_REVIEW_CHANGE, inside)
    assert not any(permits(pack, each, after) for each in Permission)
    assert not any(permits(None, each, date(2026, 11, 22)) for each in Permission)
