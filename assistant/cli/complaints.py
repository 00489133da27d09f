"""A line of `assistant propose` as a complaint."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from assistant.domain.case import Complaint, Order, ParcelState, Tracking
from assistant.domain.market import defaults_of
from assistant.domain.money import Money
from assistant.domain.taxonomy import parse_market, parse_platform
from assistant.errors import WrongInput


class OrderLine(BaseModel):
    """`paid` and `freight` in whole units of `currency`, else of the market's currency."""

    model_config = ConfigDict(extra="ignore", coerce_numbers_to_str=True)

    number: str = Field(default="", alias="order_id")
    product: str = ""
    sku: str = ""
    quantity: int = 1
    paid: str | None = None
    freight: str | None = None
    currency: str = ""
    carrier: str = ""
    placed_at: datetime | None = None
    promised_ship_at: datetime | None = None
    shipped_at: datetime | None = None
    delivered_at: datetime | None = None


class TrackingLine(BaseModel):
    model_config = ConfigDict(extra="ignore", coerce_numbers_to_str=True)

    carrier: str = ""
    number: str = ""
    state: ParcelState
    last_scan_at: datetime | None = None


class ProposeLine(BaseModel):
    """Unknown fields such as a rating are left unread: they have no place in a complaint."""

    model_config = ConfigDict(extra="ignore", coerce_numbers_to_str=True)

    id: str = ""
    text: str
    platform: str = "other"
    market: str = "US"
    language: str = ""
    product: str = ""
    photos: int = 0
    order: OrderLine | None = None
    tracking: TrackingLine | None = None


def complaint_of(line: dict[str, Any], *, now: datetime) -> Complaint:
    """The complaint a line describes; WrongInput names the field that does not fit."""
    try:
        read = ProposeLine.model_validate(line)
        market = parse_market(read.market)
        order = _order(read.order, market, read.product) if read.order else None
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(each) for each in first["loc"])
        raise WrongInput(f"Line {line.get('id')!r}: {place}: {first['msg']}.") from error
    except ValueError as error:
        raise WrongInput(f"Line {line.get('id')!r}: {error}.") from error
    tracking = read.tracking
    return Complaint(
        text=read.text,
        platform=parse_platform(read.platform),
        market=market,
        written_at=now,
        language=read.language.split("-")[0].lower(),
        product=read.product or (order.product if order else ""),
        order=order,
        tracking=Tracking(
            carrier=tracking.carrier,
            number=tracking.number,
            state=tracking.state,
            last_scan_at=_zoned(tracking.last_scan_at),
        )
        if tracking
        else None,
        photos=read.photos,
        seed=read.id,
    )


def _order(line: OrderLine, market: str, product: str) -> Order:
    currency = (line.currency or defaults_of(market).currency).upper()
    return Order(
        number=line.number,
        product=line.product or product,
        sku=line.sku,
        quantity=line.quantity,
        paid=Money.parse(line.paid, currency) if line.paid else None,
        freight=Money.parse(line.freight, currency) if line.freight else None,
        carrier=line.carrier,
        placed_at=_zoned(line.placed_at),
        promised_ship_at=_zoned(line.promised_ship_at),
        shipped_at=_zoned(line.shipped_at),
        delivered_at=_zoned(line.delivered_at),
    )


def _zoned(moment: datetime | None) -> datetime | None:
    """A time without zone is taken as UTC."""
    if moment is None or moment.tzinfo:
        return moment
    return moment.replace(tzinfo=UTC)
