"""What a market implies until the shop says otherwise: currency, time zone, language."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo


class MarketDefaults(NamedTuple):
    """`currency` ISO 4217, `time_zone` IANA, `language` ISO 639-1."""

    currency: str
    time_zone: str
    language: str


MARKETS: dict[str, MarketDefaults] = {
    "CN": MarketDefaults("CNY", "Asia/Shanghai", "zh"),
    "US": MarketDefaults("USD", "America/New_York", "en"),
    "GB": MarketDefaults("GBP", "Europe/London", "en"),
    "ID": MarketDefaults("IDR", "Asia/Jakarta", "id"),
    "TH": MarketDefaults("THB", "Asia/Bangkok", "th"),
    "VN": MarketDefaults("VND", "Asia/Ho_Chi_Minh", "vi"),
    "MY": MarketDefaults("MYR", "Asia/Kuala_Lumpur", "ms"),
    "PH": MarketDefaults("PHP", "Asia/Manila", "en"),
    "SG": MarketDefaults("SGD", "Asia/Singapore", "en"),
    "ES": MarketDefaults("EUR", "Europe/Madrid", "es"),
    "FR": MarketDefaults("EUR", "Europe/Paris", "fr"),
    "DE": MarketDefaults("EUR", "Europe/Berlin", "de"),
    "IT": MarketDefaults("EUR", "Europe/Rome", "it"),
    "MX": MarketDefaults("MXN", "America/Mexico_City", "es"),
    "BR": MarketDefaults("BRL", "America/Sao_Paulo", "pt"),
    "JP": MarketDefaults("JPY", "Asia/Tokyo", "ja"),
}


def defaults_of(market: str) -> MarketDefaults:
    """Defaults of a market; an unknown one gets US dollars, UTC and English."""
    return MARKETS.get(market, MarketDefaults("USD", "UTC", "en"))


def day_in(market: str, moment: datetime) -> date:
    """The day of a moment by the clocks of a market: platforms date their rules so, and they end there at midnight."""
    return moment.astimezone(ZoneInfo(defaults_of(market).time_zone)).date()
