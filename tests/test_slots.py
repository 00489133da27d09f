"""Money, dates and numbers read as a reader of the language expects them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from assistant.domain.money import Money
from assistant.language.slots import date_text, money_text, number_text


@pytest.mark.parametrize(
    ("amount", "currency", "language", "market", "text"),
    [
        ("12.50", "CNY", "zh", "CN", "¥12.50"),
        ("12", "CNY", "zh", "CN", "¥12"),
        ("3", "USD", "zh", "CN", "US$3"),
        ("1234.56", "EUR", "es", "ES", "1.234,56 €"),
        ("15000", "IDR", "id", "ID", "Rp15.000"),
        ("15000", "VND", "vi", "VN", "15.000 ₫"),
        ("120", "THB", "th", "TH", "฿120"),
        ("12.50", "CNY", "en", "CN", "CN¥12.50"),
        ("99.90", "MYR", "ms", "MY", "RM99.90"),
        ("19.90", "BRL", "pt", "BR", "R$ 19,90"),
        ("1500", "JPY", "ja", "JP", "¥1,500"),
        ("5", "EUR", "xx", "", "€5"),
    ],
)
def test_money_reads_as_in_its_language(amount: str, currency: str, language: str, market: str, text: str) -> None:
    assert money_text(Money.parse(amount, currency), language, market) == text


def test_dates_and_numbers_read_as_in_their_language() -> None:
    evening = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
    assert date_text(evening, "zh", "Asia/Shanghai") == "11月23日"
    assert date_text(evening, "en", "America/New_York") == "November 22"
    assert date_text(evening, "es", "Europe/Madrid") == "22 de noviembre"
    assert number_text(12345, "id", "ID") == "12.345"
    with pytest.raises(ValueError, match="time zone"):
        date_text(evening.replace(tzinfo=None), "zh", "Asia/Shanghai")
