"""What complaints can be traced to, and how sure a rate is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import sqrt

from assistant.domain.taxonomy import Cause, Fault, Platform

#: standard normal quantile of a two-sided 95 % interval
Z = 1.96


class Side(StrEnum):
    """A side of an order along which complaints may gather; `source` is the video or live stream that sold it."""

    PRODUCT = "product"
    CARRIER = "carrier"
    BATCH = "batch"
    SUPPLIER = "supplier"
    SOURCE = "source"
    PROVINCE = "province"


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """How a platform books some causes in a market: under `bucket` (None: under the fault found), or not at all."""

    platform: Platform
    market: str
    causes: frozenset[Cause]
    bucket: Fault | None = None
    uncounted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Recurred:
    """Cases of one cause and bucket that share a name, how many of them lower the score, and of how many orders."""

    cause: Cause
    name: str
    bucket: Fault
    cases: int
    counted: int
    orders: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Concerned:
    """Orders with a complaint: of each cause, and of any."""

    of_cause: Mapping[Cause, int]
    orders: int


def wilson_low(hits: int, of: int) -> float:
    """Lower end of the Wilson score interval: the rate that `hits` out of `of` speak for at least.

    Few orders give a low end near zero, whatever the rate: one complaint about one order proves nothing.
    """
    return wilson(hits, of)[0]


def wilson(hits: int, of: int) -> tuple[float, float]:
    """Both ends of the Wilson score interval (Wilson 1927); 0 to 1 where there is nothing to count."""
    if of == 0:
        return 0.0, 1.0
    share = hits / of
    middle, spread = share + Z * Z / (2 * of), Z * sqrt(share * (1 - share) / of + Z * Z / (4 * of * of))
    return max(0.0, (middle - spread) / (1 + Z * Z / of)), min(1.0, (middle + spread) / (1 + Z * Z / of))
