"""One row of an export by field: what a cell cannot mean stops the row, never the file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from typing import TypeVar

from assistant.channels.exports.amounts import currency_named, read_amount
from assistant.channels.exports.cells import clean, quoted
from assistant.channels.exports.columns import Column
from assistant.channels.exports.dates import read_date
from assistant.channels.exports.raw_rows import RawRow
from assistant.channels.exports.values import cell_text, read_market
from assistant.domain.market import MARKETS
from assistant.domain.money import Money
from assistant.domain.note import N_, NotRead
from assistant.domain.shop import Shop
from assistant.domain.taxonomy import Platform, parse_platform

T = TypeVar("T")

#: headers that also name how a buyer came; what is no platform there says nothing
_NO_PLATFORM = ("渠道",)
#: characters of a cell that is remembered
_SHORT = 64

#: a cell's text, which is not empty, and the column it stands in; a plain tuple, for a million rows have many
Cell = tuple[str, Column]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cells:
    """The filled cells of a row by field.

    Times without offset are in the shop's zone; amounts are in `currency` where nothing else is said: empty for a
    market the desk does not know.
    """

    filled: Mapping[str, Cell]
    shop: Shop
    market: str
    currency: str

    def text(self, field: str) -> str:
        cell = self.filled.get(field)
        return cell[0] if cell else ""

    def read(self, field: str, reader: Callable[[str], T]) -> T | None:
        """The cell's value, None where it is empty; raises NotRead that names the column under `column`."""
        cell = self.filled.get(field)
        if cell is None:
            return None
        try:
            return reader(cell[0])
        except ValueError as error:
            raise in_column(error, cell[1]) from None

    def date(self, field: str) -> datetime | None:
        if field not in self.filled:
            return None
        zone, market, unit = self.shop.time_zone, self.market or self.shop.market, self.filled[field][1].unit
        return self.read(field, lambda cell: read_date(cell, zone=zone, market=market, unit=unit))

    def amount(self, field: str) -> Money | None:
        if field not in self.filled:
            return None
        currency, unit = self.currency, self.filled[field][1].unit
        return self.read(field, lambda cell: read_amount(cell, currency=currency, unit=unit))

    def platform(self) -> Platform | None:
        """The platform the row names; None where it names none."""
        if "platform" not in self.filled:
            return None
        name, column = self.filled["platform"]
        found = parse_platform(name)
        return None if found is Platform.OTHER and column.header.strip() in _NO_PLATFORM else found


def cells_of(row: RawRow, columns: Sequence[Column], shop: Shop) -> Cells:
    """The row's cells by field; of several columns for one field the first that is filled counts.

    `columns` is in the order of preference. Raises NotRead where market or currency cannot be read.
    """
    filled: dict[str, Cell] = {}
    values = row.values
    for column in columns:
        value = values[column.place]
        if value is None or value == "" or column.field in filled:
            continue
        text = clean(value).strip() if type(value) is str else cell_text(value)
        if text:
            filled[column.field] = (text, column)
    own = Cells(filled=filled, shop=shop, market="", currency=shop.currency)
    if "market" not in filled and "currency" not in filled:
        return own
    market = own.read("market", read_market) or ""
    usual = _usual_currency(market, shop)
    currency = own.read("currency", lambda cell: _named_currency(cell, usual)) or usual
    return replace(own, market=market, currency=currency)


def in_column(problem: ValueError, column: Column) -> NotRead:
    """The reason with the header of the column it concerns among its values, as `column`."""
    header = column.header or column.field
    if isinstance(problem, NotRead):
        return NotRead(problem.note.message, **{**problem.note.values, "column": header})
    return NotRead("{problem}", problem=str(problem), column=header)


def remembered(reader: Callable[[str], T]) -> Callable[[str], T]:
    """A reader of cells that repeat, with a memory for short ones; what cannot be read is not remembered."""
    known = lru_cache(maxsize=4096)(reader)
    return lambda cell: known(cell) if len(cell) <= _SHORT else reader(cell)


def _usual_currency(market: str, shop: Shop) -> str:
    """The shop's at home, the market's elsewhere, empty for a market the desk does not know."""
    if market in {"", shop.market}:
        return shop.currency
    return MARKETS[market].currency if market in MARKETS else ""


def _named_currency(text: str, usual: str) -> str:
    code = text.strip().upper()
    found = currency_named(text, usual) or (code if len(code) == 3 and code.isascii() and code.isalpha() else "")
    if not found:
        raise NotRead(N_("{cell!r} is no currency; write a code such as CNY or USD"), cell=quoted(text))
    return found
