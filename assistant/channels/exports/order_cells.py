"""What a row of any kind says of an order and its parcel."""

from __future__ import annotations

import re
from datetime import datetime

from assistant.channels.exports.cells import quoted
from assistant.channels.exports.row_cells import Cells, remembered
from assistant.channels.exports.state_words import is_called_off, read_span
from assistant.channels.exports.values import read_count, read_number, read_parcel_state
from assistant.domain.intake import OrderFacts, ParcelFacts
from assistant.domain.note import N_, NotRead

_WAYBILL = re.compile(r"[A-Za-z]{0,6}\d[A-Za-z0-9]{7,39}", re.ASCII)
_MARKS = " \t\r\n,，;；:：/|()（）-—"

_count, _state = remembered(read_count), remembered(read_parcel_state)


def order_facts(cells: Cells, product: str) -> OrderFacts | None:
    """The line of an order; None without its number. A sub-order's number alone stands for both."""
    line = cells.read("order_line", _read_order) or ""
    number = cells.read("order_number", _read_order) or line
    if not number:
        return None
    placed_at = cells.date("placed_at") or cells.date("paid_at")
    return OrderFacts(
        number=number,
        line=line,
        product=product,
        sku=cells.text("sku"),
        quantity=cells.read("quantity", _count),
        paid=cells.amount("paid"),
        freight=cells.amount("freight"),
        carrier=_carrier(cells),
        placed_at=placed_at,
        promised_ship_at=_promised(cells, placed_at),
        shipped_at=cells.date("shipped_at"),
        delivered_at=cells.date("delivered_at"),
        batch=cells.text("batch"),
        supplier=cells.text("supplier"),
        source=cells.read("source", read_number) or "",
        province=cells.text("province"),
        member=cells.text("member"),
        cancelled=_cancelled(cells),
    )


def parcel_facts(cells: Cells, order_number: str) -> ParcelFacts | None:
    """The parcel; None where the row has neither its number nor its state."""
    fields = ("tracking_number", "tracking_state", "last_scan_at", "parcel")
    if not any(field in cells.filled for field in fields):
        return None
    number = cells.read("tracking_number", read_number) or _split_parcel(cells)[0]
    state, scanned = cells.read("tracking_state", _state), cells.date("last_scan_at")
    if not number and state is None and scanned is None:
        return None
    return ParcelFacts(
        order_number=order_number, number=number, carrier=_carrier(cells), state=state, last_scan_at=scanned
    )


def _read_order(cell: str) -> str:
    """The number of an order; raises NotRead for words, such as the line that explains the columns."""
    number = read_number(cell)
    if number and " " in number and not any(each.isdigit() for each in number):
        raise NotRead(N_("{cell!r} is no order number"), cell=quoted(number))
    return number


def _carrier(cells: Cells) -> str:
    return cells.text("carrier") or _split_parcel(cells)[1]


def _split_parcel(cells: Cells) -> tuple[str, str]:
    """Number and carrier out of a cell with both, such as `顺丰速运, SF1234567890`."""
    text = cells.text("parcel")
    match = _WAYBILL.search(text) if text else None
    if not match:
        return "", ""
    rest = f"{text[: match.start()]} {text[match.end() :]}".strip(_MARKS)
    return match[0], re.split(r"[,，;；\n]", rest)[0].strip(_MARKS)


def _promised(cells: Cells, placed_at: datetime | None) -> datetime | None:
    """Until when shipping was promised: a moment, or a span (`48小时内`) after the order, where that is known."""
    span = read_span(cells.text("promised_ship_at"))
    if span:
        return placed_at + span if placed_at else None
    return cells.date("promised_ship_at")


def _cancelled(cells: Cells) -> bool | None:
    """None where the row does not say."""
    if cells.date("cancelled_at"):
        return True
    state = cells.text("order_status")
    return is_called_off(state) if state else None
