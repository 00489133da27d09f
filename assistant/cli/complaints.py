"""A line of `assistant propose` as a complaint."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pydantic import AliasChoices, BaseModel, ConfigDict, Field, ValidationError

from assistant.channels.exports.amounts import read_amount
from assistant.channels.exports.dates import read_date
from assistant.channels.exports.values import read_language, read_market, read_parcel_state
from assistant.cli.lines import BadLine, Line
from assistant.domain.complaint import Complaint
from assistant.domain.market import defaults_of
from assistant.domain.money import Money
from assistant.domain.note import N_, Note, NotRead
from assistant.domain.order import Order, ParcelState, Tracking
from assistant.domain.playbook import BuyerKind
from assistant.domain.taxonomy import Platform, parse_platform
from assistant.domain.wording import Tone

#: letters of a value that is told
SHOWN = 60
_READ = ConfigDict(extra="ignore", coerce_numbers_to_str=True)


class OrderLine(BaseModel):
    """`paid` and `freight` as an export names them, such as `12.50`, `¥12.50` or `US$3`; `paid_minor` in cents."""

    model_config = _READ

    number: str = Field(default="", validation_alias=AliasChoices("order_id", "order_number", "number", "id"))
    product: str = Field(default="", validation_alias=AliasChoices("product", "product_name", "title", "item"))
    sku: str = ""
    quantity: int = 1
    paid: str = Field(default="", validation_alias=AliasChoices("paid", "paid_amount", "amount", "price", "total"))
    paid_minor: int | None = Field(default=None, validation_alias=AliasChoices("paid_minor", "amount_minor"))
    freight: str = Field(default="", validation_alias=AliasChoices("freight", "shipping_fee"))
    freight_minor: int | None = None
    currency: str = ""
    carrier: str = ""
    placed_at: str = Field(default="", validation_alias=AliasChoices("placed_at", "ordered_at", "created_at"))
    promised_ship_at: str = ""
    shipped_at: str = ""
    delivered_at: str = ""


class TrackingLine(BaseModel):
    """Where the parcel is, in the words of an export."""

    model_config = _READ

    carrier: str = ""
    number: str = Field(default="", validation_alias=AliasChoices("number", "tracking_number"))
    state: str = Field(default="", validation_alias=AliasChoices("state", "status", "tracking_state"))
    last_scan_at: str = ""


class ProposeLine(BaseModel):
    """Unknown fields such as a rating are left unread: they have no place in a complaint."""

    model_config = _READ

    id: str = ""
    text: str | None
    platform: str = "other"
    market: str = ""
    language: str | None = ""
    product: str | None = ""
    photos: int = 0
    buyer: BuyerKind = BuyerKind.NEW
    extras_minor: int | None = Field(default=None, ge=0)
    tone: Tone = Tone.WARM
    return_address: str = ""
    order: OrderLine | None = None
    tracking: TrackingLine | None = None


def complaint_of(line: Line, *, now: datetime) -> tuple[Any, Complaint] | BadLine:
    """Id and complaint of a line, or why it is none."""
    if isinstance(line, BadLine):
        return line
    try:
        return line.get("id"), _complaint(ProposeLine.model_validate(line), now)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(each) for each in first["loc"]) or "-"
        told = N_("{place!r} cannot be used as it is: {given!r}")
        given = str(first.get("input"))[:SHOWN]
        return BadLine(
            id=line.get("id"), problem=Note(message=told, values={"place": place, "given": given}), named=True
        )
    except NotRead as error:
        return BadLine(id=line.get("id"), problem=error.note, named=True)
    except ValueError as error:
        told = N_("it cannot be used: {given!r}")
        return BadLine(id=line.get("id"), problem=Note(message=told, values={"given": str(error)[:SHOWN]}), named=True)


def _complaint(read: ProposeLine, now: datetime) -> Complaint:
    platform = parse_platform(read.platform)
    market = read_market(read.market) if read.market else "CN" if platform is Platform.DOUYIN else "US"
    product = read.product or (read.order.product if read.order else "")
    return Complaint(
        text=read.text or "",
        platform=platform,
        market=market,
        written_at=now,
        language=read_language(read.language or ""),
        product=product,
        order=_order(read.order, market, product) if read.order else None,
        tracking=_tracking(read.tracking, market) if read.tracking else None,
        photos=read.photos,
        buyer=read.buyer,
        extras=_money("", read.extras_minor, defaults_of(market).currency),
        tone=read.tone,
        return_address=read.return_address,
        seed=read.id,
    )


def _order(line: OrderLine, market: str, product: str) -> Order:
    currency = (line.currency or defaults_of(market).currency).upper()
    return Order(
        number=line.number,
        product=line.product or product,
        sku=line.sku,
        quantity=line.quantity,
        paid=_money(line.paid, line.paid_minor, currency),
        freight=_money(line.freight, line.freight_minor, currency),
        carrier=line.carrier,
        placed_at=_moment(line.placed_at, market),
        promised_ship_at=_moment(line.promised_ship_at, market),
        shipped_at=_moment(line.shipped_at, market),
        delivered_at=_moment(line.delivered_at, market),
    )


def _tracking(line: TrackingLine, market: str) -> Tracking | None:
    state = read_parcel_state(line.state) if line.state else ParcelState.LABELLED
    if state is None:
        return None
    return Tracking(
        carrier=line.carrier, number=line.number, state=state, last_scan_at=_moment(line.last_scan_at, market)
    )


def _money(text: str, minor: int | None, currency: str) -> Money | None:
    return Money(minor=minor, currency=currency) if minor is not None else read_amount(text, currency=currency)


def _moment(text: str, market: str) -> datetime | None:
    """A time without zone is that of the market."""
    return read_date(text, zone=defaults_of(market).time_zone, market=market)
