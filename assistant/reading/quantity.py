"""One amount, share, date, stretch of time or count in a text, and when two of them say the same."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from assistant.reading.numerals import plain_number

#: stretches of time -> what they are counted in when compared, and how many of it one is
_COMMON: dict[str, tuple[str, Decimal]] = {
    "second": ("minute", Decimal(1) / 60),
    "minute": ("minute", Decimal(1)),
    "hour": ("minute", Decimal(60)),
    "day": ("minute", Decimal(1440)),
    "week": ("minute", Decimal(10080)),
    "year": ("month", Decimal(12)),
}
STRETCHES = frozenset({*_COMMON, "working_day", "month"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """`start`/`end` are offsets into the folded text.

    `unit` is money, percent, discount (折: what is left, in tenths), multiple, day, working_day, hour, minute, second,
    week, month, year, date, time, vague, deadline, count or number. `values` are its readings (a date may have two),
    `currencies` what the money may be; empty means any.
    """

    unit: str
    values: frozenset[str]
    start: int
    end: int
    currencies: frozenset[str] = frozenset()

    def same_as(self, other: Quantity) -> bool:
        """Same number and same unit: a week is seven days, and a currency that is not named fits any."""
        unit, values = self._compared()
        other_unit, other_values = other._compared()
        if unit != other_unit or not values & other_values:
            return False
        return not self.currencies or not other.currencies or bool(self.currencies & other.currencies)

    def _compared(self) -> tuple[str, frozenset[str]]:
        if self.unit == "discount":
            return "percent", frozenset(plain_number(100 - 10 * Decimal(each)) for each in self.values)
        unit, factor = _COMMON.get(self.unit, (self.unit, Decimal(1)))
        if factor == 1:
            return unit, self.values
        return unit, frozenset(plain_number(Decimal(each) * factor) for each in self.values)
