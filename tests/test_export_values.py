"""Dates, amounts, stars and states in the forms exports have them, and in those they should not have."""

from __future__ import annotations

from datetime import datetime

import pytest

from assistant.channels.exports.amounts import read_amount
from assistant.channels.exports.dates import read_date
from assistant.channels.exports.values import (
    cell_text,
    read_market,
    read_number,
    read_parcel_state,
    read_photos,
    read_rating,
)
from assistant.domain.note import NotRead
from assistant.domain.order import ParcelState

CHINA = "Asia/Shanghai"


@pytest.mark.parametrize(
    ("cell", "market", "expected"),
    [
        ("2026-11-20", "CN", "2026-11-20T00:00:00+08:00"),
        ("2026-11-20 18:00:05", "CN", "2026-11-20T18:00:05+08:00"),
        ("2026-11-20T18:00:05.123Z", "CN", "2026-11-20T18:00:05.123000+00:00"),
        ("2026-11-20 18:00:05 -0500", "CN", "2026-11-20T18:00:05-05:00"),
        ("２０２６／１１／５　９：３０", "CN", "2026-11-05T09:30:00+08:00"),
        ("2026年11月20日 下午3时05分", "CN", "2026-11-20T15:05:00+08:00"),
        ("1795168800", "CN", "2026-11-20T10:00:00+00:00"),
        ("1795168800000", "CN", "2026-11-20T10:00:00+00:00"),
        ("20261120180005", "CN", "2026-11-20T18:00:05+08:00"),
        ("03/04/2026", "GB", "2026-04-03T00:00:00+08:00"),
        ("03/04/2026 12:30:00 AM", "US", "2026-03-04T00:30:00+08:00"),
        ("20/11/2026", "CN", "2026-11-20T00:00:00+08:00"),
        ("04/04/2026", "", "2026-04-04T00:00:00+08:00"),
        ("2026-11-20T18:00+07", "CN", "2026-11-20T18:00:00+07:00"),
        ("11/05/2026 9:30:12 AM", "US", "2026-11-05T09:30:12+08:00"),
        ("2026-11-05 09:30:12\t", "CN", "2026-11-05T09:30:12+08:00"),
        ("\u200e2026-11-05\u200f", "CN", "2026-11-05T00:00:00+08:00"),
        ('="2026-11-05"', "CN", "2026-11-05T00:00:00+08:00"),
        ("'2026-11-05", "CN", "2026-11-05T00:00:00+08:00"),
        ("Nov 5, 2026 3:04 PM", "US", "2026-11-05T15:04:00+08:00"),
        ("November 5th, 2026 at 3:04 p.m.", "US", "2026-11-05T15:04:00+08:00"),
        ("5 Nov 2026", "GB", "2026-11-05T00:00:00+08:00"),
        ("05-Sept-2026 09:30", "GB", "2026-09-05T09:30:00+08:00"),
        ("2026-Nov-05", "", "2026-11-05T00:00:00+08:00"),
        ("Thu, 5 Nov 2026 09:30:12 +0000", "", "2026-11-05T09:30:12+00:00"),
        ("46331", "CN", "2026-11-05T00:00:00+08:00"),
        ("46331.395972", "CN", "2026-11-05T09:30:12+08:00"),
    ],
)
def test_dates(cell: str, market: str, expected: str) -> None:
    found = read_date(cell, zone=CHINA, market=market)
    assert found is not None
    assert found.isoformat() == expected


@pytest.mark.parametrize("cell", ["", " ", "-", "0", "0000-00-00 00:00:00", "NULL"])
def test_empty_dates(cell: str) -> None:
    assert read_date(cell, zone=CHINA, market="CN") is None


@pytest.mark.parametrize(
    ("cell", "market"),
    [
        *(("03/04/2026", "CN"), ("20/11/2026", "US"), ("11/20/2026", "GB"), ("2026-13-01", "CN"), ("19999.5", "CN")),
        *(("2026-11-20 25:00", "CN"), ("yesterday", "CN"), ("9" * 14, "CN"), ("2026-11-20 10:00+99:00", "CN")),
        *(("2026-11-20" + " " * 100_000 + "x", "CN"), ("5 Foo 2026", "GB"), ("Ma 5, 2026", "US"), ("80000", "CN")),
    ],
)
def test_dates_without_one_reading(cell: str, market: str) -> None:
    with pytest.raises(ValueError, match="no date"):
        read_date(cell, zone=CHINA, market=market)


@pytest.mark.parametrize(
    ("cell", "currency", "expected"),
    [
        ("1234.5", "CNY", "CNY 1234.50"),
        ("￥1,234.50", "CNY", "CNY 1234.50"),
        ("¥1,234", "JPY", "JPY 1234"),
        ("１２．５元", "CNY", "CNY 12.50"),
        ("$12", "SGD", "SGD 12.00"),
        ("US$ 12.00", "SGD", "USD 12.00"),
        ("Rp. 150.000", "IDR", "IDR 150000.00"),
        ("Rp150.000,50", "USD", "IDR 150000.50"),
        ("1.234,50 €", "USD", "EUR 1234.50"),
        ("1 234,5", "EUR", "EUR 1234.50"),
        ("R$1.234", "BRL", "BRL 1234.00"),
        ("250.000₫", "VND", "VND 250000"),
        ("315.06", "JPY", "JPY 315"),
        ("12.500", "USD", "USD 12.50"),
        ("1.234.567", "USD", "USD 1234567.00"),
        ("USD 0.1", "CNY", "USD 0.10"),
        ("315.0599999999", "CNY", "CNY 315.06"),
        ("12.5元", "CNY", "CNY 12.50"),
        ("¥12.50元", "CNY", "CNY 12.50"),
        ("Rp12.000", "IDR", "IDR 12000.00"),
        ("USD 12", "CNY", "USD 12.00"),
        ("$12 CAD", "USD", "CAD 12.00"),
        ('="39.90"\t', "CNY", "CNY 39.90"),
        ("包邮", "CNY", "CNY 0.00"),
    ],
)
def test_amounts(cell: str, currency: str, expected: str) -> None:
    assert str(read_amount(cell, currency=currency)) == expected


@pytest.mark.parametrize("cell", ["-12.00", "(12.00)", "¥-12", "-¥12", "−12", "（12）", "-USD 12", "-0.01元"])
def test_an_amount_below_zero_is_no_payment(cell: str) -> None:
    with pytest.raises(NotRead, match="below zero"):
        read_amount(cell, currency="CNY")


@pytest.mark.parametrize("cell", ["-x", "1,23,4", "12,34.5,6", "1e5", "NaN1", "5 apples", "1.2.3", "∞", "٣", "9" * 40])
def test_no_amounts(cell: str) -> None:
    with pytest.raises(ValueError, match="no amount"):
        read_amount(cell, currency="CNY")


@pytest.mark.parametrize(
    ("cell", "stars"),
    [
        *(("5星", 5), ("4.0", 4), ("★★★", 3), ("★★☆☆☆", 2), ("⭐️", 1), ("4/5", 4), ("3 out of 5", 3), ("2 stars", 2)),
        *(("五星", 5), ("差评", 1), ("", None), ("0", None), ("4.5", 4), ("１", 1)),
    ],
)
def test_ratings(cell: str, stars: int | None) -> None:
    assert read_rating(cell) == stars


@pytest.mark.parametrize("cell", ["6", "great", "-1", "outof5stars" * 50])
def test_no_ratings(cell: str) -> None:
    with pytest.raises(ValueError, match="no rating"):
        read_rating(cell)


@pytest.mark.parametrize(
    ("words", "state"),
    [
        *(("已签收", ParcelState.DELIVERED), ("未签收", ParcelState.IN_TRANSIT), ("待揽收", ParcelState.LABELLED)),
        *(("Out for delivery", ParcelState.OUT_FOR_DELIVERY), ("in_transit", ParcelState.IN_TRANSIT)),
        *(("派送中", ParcelState.OUT_FOR_DELIVERY), ("包裹丢失", ParcelState.LOST), ("拒收", ParcelState.RETURNED)),
        *(("物流停滞", ParcelState.STUCK), ("damaged", ParcelState.DAMAGED), ("???", None), ("", None)),
    ],
)
def test_parcel_states(words: str, state: ParcelState | None) -> None:
    assert read_parcel_state(words) == state


def test_every_parcel_state_is_read_by_its_own_name() -> None:
    assert [read_parcel_state(each.value) for each in ParcelState] == list(ParcelState)


def test_small_values() -> None:
    assert [read_photos(each) for each in ("", "无", "3", "有", "http://a;http://b", '["a", "b"]')] == [
        0,
        0,
        3,
        1,
        2,
        2,
    ]
    assert [read_market(each) for each in ("uk", "印尼", "United States", "美国站", "")] == ["GB", "ID", "US", "US", ""]
    assert [read_number(each) for each in ("'123", '="123"', "`123\t", "-", "SF-1")] == [
        "123",
        "123",
        "123",
        "",
        "SF-1",
    ]
    assert read_number("\u202a690000000000000001\u202c\t") == "690000000000000001"


@pytest.mark.parametrize("cell", ["6.96E+17", "7e17", "#N/A", "#REF!"])
def test_damaged_numbers_are_refused(cell: str) -> None:
    with pytest.raises(NotRead):
        read_number(cell)


def test_cells_of_a_spreadsheet_become_text() -> None:
    moment = datetime(2026, 11, 5, 9, 30, 11, 999_500)  # noqa: DTZ001
    values = [moment, 46331.0, 0.1 + 0.2, 6.96e17, True, None, ["a"], 690000000000000001, "a\x00b "]
    assert [cell_text(each) for each in values] == [
        *("2026-11-05 09:30:12", "46331", "0.3", "6.96e+17", "true", "", '["a"]', "690000000000000001", "ab"),
    ]
    with pytest.raises(NotRead):
        read_number(cell_text(6.96e17))


def test_a_reason_can_be_translated_and_quotes_the_cell() -> None:
    with pytest.raises(NotRead) as caught:
        read_date("gestern" * 20, zone=CHINA, market="CN")
    assert caught.value.note.message.startswith("{cell!r} is no date")
    assert len(caught.value.note.values["cell"]) <= 41
