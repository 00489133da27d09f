"""Money as integer minor units of one ISO 4217 currency; no floats, no silent conversion."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

#: decimal places per currency where they are not two (ISO 4217, list one, 2024-06-25)
_EXPONENTS = {"JPY": 0, "KRW": 0, "VND": 0, "CLP": 0, "ISK": 0, "UGX": 0, "BHD": 3, "KWD": 3, "JOD": 3, "TND": 3}

#: no amount is larger, in minor units: 1,000 of them still fit into a database's 64 bits
LARGEST = 10**15
_LONGEST = len(str(LARGEST))


def exponent(currency: str) -> int:
    """Decimal places of the currency's minor unit."""
    return _EXPONENTS.get(currency, 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """`minor` counts the smallest unit (fen, cents); never negative in this desk."""

    minor: int
    currency: str

    def __post_init__(self) -> None:
        if len(self.currency) != 3 or not self.currency.isascii() or not self.currency.isupper():
            raise ValueError(f"{self.currency!r} is no ISO 4217 code")

    @classmethod
    def parse(cls, amount: str, currency: str) -> Money:
        """Read a plain decimal such as `1234.50`; ValueError where it is none, above LARGEST or has too many places."""
        try:
            value = Decimal(amount.strip())
        except InvalidOperation:
            raise ValueError(f"{amount!r} is no amount") from None
        if not value.is_finite() or value < 0:
            raise ValueError(f"{amount!r} is no amount")
        if value.adjusted() > _LONGEST or (scaled := value.scaleb(exponent(currency))) > LARGEST:
            raise ValueError(f"{amount!r} is larger than any amount this desk knows")
        if scaled != scaled.to_integral_value():
            raise ValueError(f"{amount!r} has more decimal places than {currency} knows")
        return cls(minor=int(scaled), currency=currency)

    @property
    def decimal(self) -> Decimal:
        return Decimal(self.minor).scaleb(-exponent(self.currency))

    def percent(self, share: int) -> Money:
        """`share` per cent, rounded down to the minor unit."""
        return Money(minor=self.minor * share // 100, currency=self.currency)

    def _same(self, other: Money) -> None:
        if self.currency != other.currency:
            raise ValueError(f"{self.currency} and {other.currency} cannot be added or compared")

    def __add__(self, other: Money) -> Money:
        self._same(other)
        return Money(minor=self.minor + other.minor, currency=self.currency)

    def less(self, other: Money) -> Money:
        """What is left after the other; nothing where that is more."""
        self._same(other)
        return Money(minor=max(0, self.minor - other.minor), currency=self.currency)

    def at_most(self, other: Money) -> Money:
        self._same(other)
        return self if self.minor <= other.minor else other

    def at_least(self, other: Money) -> Money:
        self._same(other)
        return self if self.minor >= other.minor else other

    def __str__(self) -> str:
        return f"{self.currency} {self.decimal:.{exponent(self.currency)}f}"
