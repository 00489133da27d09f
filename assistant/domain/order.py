"""An order, its parcel, and where its goods came from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from assistant.domain.money import Money


class ParcelState(StrEnum):
    LABELLED = "labelled"  #: number known, never scanned
    IN_TRANSIT = "in_transit"
    OUT_FOR_DELIVERY = "out_for_delivery"
    DELIVERED = "delivered"
    STUCK = "stuck"  #: no scan for longer than the carrier allows
    LOST = "lost"
    DAMAGED = "damaged"  #: the carrier itself reports damage
    RETURNED = "returned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tracking:
    carrier: str
    number: str
    state: ParcelState
    last_scan_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One line of an order: `paid` is what the buyer paid for its goods, `freight` what the buyer bore for shipping."""

    number: str
    product: str
    sku: str = ""
    quantity: int = 1
    paid: Money | None = None
    freight: Money | None = None
    carrier: str = ""
    placed_at: datetime | None = None
    promised_ship_at: datetime | None = None
    shipped_at: datetime | None = None
    delivered_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where the goods and the sale came from. No answer rests on it; findings go back along it.

    `source` is the video or live stream that sold the goods, `province` where the parcel went.
    """

    batch: str = ""
    supplier: str = ""
    source: str = ""
    province: str = ""


NO_ORIGIN = Origin()
