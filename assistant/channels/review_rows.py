"""One row of an export with its cells typed: what a cell cannot mean stops the row, never the file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol, TypeVar

from assistant.channels.amounts import read_amount
from assistant.channels.columns import Column
from assistant.channels.dates import read_date
from assistant.channels.export_rows import RawRow
from assistant.channels.values import (
    cell_text,
    read_count,
    read_language,
    read_market,
    read_number,
    read_parcel_state,
    read_photos,
    read_product,
    read_rating,
)
from assistant.domain.case import Shop
from assistant.domain.intake import ReviewRow
from assistant.domain.market import MARKETS
from assistant.domain.taxonomy import Platform, parse_platform

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")


class _UnitReader(Protocol[T_co]):
    """Reads a cell in the light of what its header says in brackets."""

    def __call__(self, cell: str, /, *, unit: str) -> T_co: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Cells:
    """The filled cells of a row by field, each with the unit of its header."""

    filled: Mapping[str, tuple[str, str]]

    def text(self, field: str) -> str:
        return self.filled.get(field, ("", ""))[0]

    def read(self, field: str, reader: Callable[[str], T]) -> T:
        """The cell's value; ValueError with the field's name before the reason."""
        return self.measured(field, lambda cell, /, *, unit: reader(cell))

    def measured(self, field: str, reader: _UnitReader[T]) -> T:
        """The same for what has a unit."""
        cell, unit = self.filled.get(field, ("", ""))
        try:
            return reader(cell, unit=unit)
        except ValueError as error:
            raise ValueError(f"{field}: {error}") from None


def cells_by_field(row: RawRow, columns: Sequence[Column | None]) -> Cells:
    """The row's cells by field; of several columns for one field the first that is filled counts."""
    filled: dict[str, tuple[str, str]] = {}
    for column, value in zip(columns, row.values, strict=True):
        text = cell_text(value) if column else ""
        if column and text:
            filled.setdefault(column.field, (text, column.unit))
    return Cells(filled=filled)


def review_row(line: int, cells: Cells, shop: Shop) -> ReviewRow:
    """The row as a review; raises ValueError with field and reason where a cell cannot be read.

    Times without offset are in the shop's zone, amounts in the currency of the row's market.
    """
    market = cells.read("market", read_market)
    date = partial(read_date, zone=shop.time_zone, market=market or shop.market)
    amount = partial(read_amount, currency=_currency(market or shop.market, shop))
    return ReviewRow(
        line=line,
        text=_words(cells),
        written_at=cells.measured("written_at", date),
        external_id=cells.read("external_id", read_number),
        rating=cells.read("rating", read_rating),
        photos=cells.read("photos", read_photos),
        seller_reply=cells.text("seller_reply"),
        buyer=cells.text("buyer"),
        language=cells.read("language", read_language),
        platform=read_platform(cells),
        market=market,
        order_number=cells.read("order_number", read_number),
        product=cells.read("product", read_product),
        sku=cells.text("sku"),
        quantity=cells.read("quantity", read_count),
        paid=cells.measured("paid", amount),
        freight=cells.measured("freight", amount),
        carrier=cells.text("carrier"),
        placed_at=cells.measured("placed_at", date),
        promised_ship_at=cells.measured("promised_ship_at", date),
        shipped_at=cells.measured("shipped_at", date),
        delivered_at=cells.measured("delivered_at", date),
        tracking_number=cells.read("tracking_number", read_number),
        tracking_state=cells.read("tracking_state", read_parcel_state),
        last_scan_at=cells.measured("last_scan_at", date),
    )


def read_platform(cells: Cells) -> Platform | None:
    """The platform the row names; None where it names none."""
    name = cells.text("platform")
    return parse_platform(name) if name else None


def _words(cells: Cells) -> str:
    """The buyer's words; what was added later stands on lines of its own."""
    return "\n".join(each for each in (cells.text("text"), cells.text("further_text")) if each)


def _currency(market: str, shop: Shop) -> str:
    """The shop's currency at home, the market's elsewhere, empty for a market the desk does not know."""
    if market == shop.market:
        return shop.currency
    return MARKETS[market].currency if market in MARKETS else ""
