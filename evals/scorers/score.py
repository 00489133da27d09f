"""A score says what it is and how sure: value, number of items, interval, and which items count against it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np

#: two-sided 95 % of the normal distribution
Z = 1.959964
#: drawings of a bootstrap, and the seed of its chance: the same items always give the same interval
DRAWINGS, SEED = 1000, 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """A figure of `n` items with its 95 % interval; `dangerous` marks the error that must not grow.

    `unit` is `share` (0..1), `similarity` (0..1), `calls`, `tokens` or `ms`. `higher_is_better` is False for shares of
    errors and for costs. One that is not `gated` is told and never fails a run. `missed` are the ids of the items that
    count against it.
    """

    name: str
    value: float
    n: int
    low: float
    high: float
    higher_is_better: bool = True
    dangerous: bool = False
    gated: bool = True
    unit: str = "share"
    missed: tuple[str, ...] = ()


def share(
    name: str,
    hits: Iterable[bool],
    *,
    higher_is_better: bool = True,
    dangerous: bool = False,
    ids: Iterable[str] = (),
) -> Score:
    """The share of True with Wilson's interval (Wilson 1927); without items 0 of 0, interval 0..1.

    `ids` name the items, one each, so that a run can say which of them changed.
    """
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
        missed=_against(list(ids), found, higher_is_better),
    )


def mean(
    name: str,
    values: Sequence[float],
    *,
    unit: str,
    higher_is_better: bool = False,
    gated: bool = True,
    missed: tuple[str, ...] = (),
) -> Score:
    """The mean with its 95 % percentile bootstrap (Efron 1979); without items 0 of 0."""
    n = len(values)
    if not n:
        return Score(
            name=name, value=0.0, n=0, low=0.0, high=0.0, higher_is_better=higher_is_better, gated=False, unit=unit
        )
    told = np.array(values, dtype=float)
    drawn = told[np.random.default_rng(SEED).integers(0, n, (DRAWINGS, n))].mean(1)
    low, high = np.quantile(drawn, [0.025, 0.975])
    return Score(
        name=name,
        value=float(told.mean()),
        n=n,
        low=float(low),
        high=float(high),
        higher_is_better=higher_is_better,
        gated=gated,
        unit=unit,
        missed=missed,
    )


def _against(ids: Sequence[str], hits: Sequence[bool], higher_is_better: bool) -> tuple[str, ...]:
    """The named items that make the score worse, each once."""
    if not ids:
        return ()
    return tuple(dict.fromkeys(each for each, hit in zip(ids, hits, strict=True) if hit is not higher_is_better))
