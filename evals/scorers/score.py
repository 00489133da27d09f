"""A score says what it is and how sure: value, number of items, interval."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

#: two-sided 95 % of the normal distribution
Z = 1.959964


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """A share of `n` items in 0..1 with its 95 % interval; `dangerous` marks the error that must not grow.

    `higher_is_better` is False for shares of errors.
    """

    name: str
    value: float
    n: int
    low: float
    high: float
    higher_is_better: bool = True
    dangerous: bool = False


def share(name: str, hits: Iterable[bool], *, higher_is_better: bool = True, dangerous: bool = False) -> Score:
    """The share of True with Wilson's interval (Wilson 1927); without items 0 of 0, interval 0..1."""
    found = list(hits)
    n = len(found)
    if not n:
        return Score(name=name, value=0.0, n=0, low=0.0, high=1.0, higher_is_better=higher_is_better)
    value = sum(found) / n
    middle = (value + Z**2 / (2 * n)) / (1 + Z**2 / n)
    half = Z / (1 + Z**2 / n) * sqrt(value * (1 - value) / n + Z**2 / (4 * n**2))
    return Score(
        name=name,
        value=value,
        n=n,
        low=max(0.0, middle - half),
        high=min(1.0, middle + half),
        higher_is_better=higher_is_better,
        dangerous=dangerous,
    )
