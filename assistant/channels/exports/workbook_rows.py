"""Rows of an Excel workbook (.xlsx), one at a time.

Memory is flat but for what the format keeps apart: the shared texts of all cells are held, and about 70 bytes a row.
"""

from __future__ import annotations

import warnings
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import ParseError

from assistant.channels.exports.raw_rows import (
    MOST_HEADERS,
    ExportFile,
    RawRow,
    header_cell,
    header_place,
    known_headers,
)
from assistant.channels.exports.records import KEPT
from assistant.channels.exports.values import cell_text
from assistant.channels.exports.workbook_file import check_workbook
from assistant.domain.note import N_, Note
from assistant.errors import UnreadableFile

if TYPE_CHECKING:
    from openpyxl import Workbook

#: rows of one sheet, by the format
_MOST_ROWS = 1_048_576
#: rows looked at to find the header
_FIRST_ROWS = 60
#: rows taken from the library at once
_BATCH = 200
#: what reading may meet half-way through a damaged sheet
_DAMAGE = (ParseError, zipfile.BadZipFile, zlib.error, ValueError, KeyError, IndexError, TypeError, EOFError, OSError)
#: from here on a spreadsheet has put zeros for the last digits of a number (it keeps 15), and beyond 2**53 no
#: program has all of them
_FIFTEEN_DIGITS, _EXACT = 10**15, 2**53
#: what stands in a cell whose formula no program has calculated
_NO_RESULT = object()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """A sheet by its place, and where its header stands (rows count from 1)."""

    place: int
    headers: tuple[str, ...]
    row: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Books:
    """A workbook read for its values and, where a sheet has formulas, a second time for these."""

    values: Workbook
    formulas: Workbook | None

    def rows(self, place: int, width: int) -> Iterator[tuple[Any, ...]]:
        """The rows of a sheet from its first, as values; a formula without result is _NO_RESULT."""
        if self.formulas is None:
            return _quietly(_sheet(self.values, place).iter_rows(values_only=True, max_col=width))
        cells = _quietly(_sheet(self.values, place).iter_rows(max_col=width))
        formulas = _quietly(_sheet(self.formulas, place).iter_rows(values_only=True, max_col=width))
        return (_with_results(*pair) for pair in zip(cells, formulas, strict=False))


def open_workbook(path: Path) -> ExportFile:
    """Find sheet and header: the first visible sheet with rows, unless just one holds known headers.

    Raises UnreadableFile for what is no workbook, is behind a password, or would unpack to too much.
    """
    check_workbook(path)
    found = _found(path)
    return ExportFile(path=path, encoding="", headers=found.headers, read=lambda: _rows(path, found))


def _found(path: Path) -> _Found:
    with _opened(path) as books:
        try:
            return _chosen(_candidates(books))
        except _DAMAGE as error:
            raise _damaged(path) from error


@contextmanager
def _opened(path: Path) -> Iterator[_Books]:
    with ExitStack() as stack:
        values = stack.enter_context(_book(path, data_only=True))
        formulas = stack.enter_context(_book(path, data_only=False)) if _has_formulas(path) else None
        yield _Books(values=values, formulas=formulas)


@contextmanager
def _book(path: Path, *, data_only: bool) -> Iterator[Workbook]:
    """The workbook while the block runs; it is handed over as a file, for the library looks at names."""
    from openpyxl import load_workbook

    with path.open("rb") as file:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                book = load_workbook(file, read_only=True, data_only=data_only, keep_links=False)
        except Exception as error:  # the library raises whatever a damaged part provokes
            raise _damaged(path) from error
        with closing(book):
            yield book


def _damaged(path: Path) -> UnreadableFile:
    return UnreadableFile(
        N_("{file} is a damaged Excel workbook."),
        remedy=N_("Open it in a spreadsheet, save it as .xlsx or CSV (UTF-8) and import that."),
        file=path.name,
    )


def _has_formulas(path: Path) -> bool:
    with zipfile.ZipFile(path) as archive:
        for part in archive.namelist():
            if part.startswith("xl/worksheets/") and _mentions_formula(archive, part):
                return True
    return False


def _mentions_formula(archive: zipfile.ZipFile, part: str) -> bool:
    tail = b""
    try:
        with archive.open(part) as stream:
            while piece := stream.read(1 << 20):
                text = tail + piece
                if any(mark in text for mark in (b"<f>", b"<f ", b"<f/", b":f>", b":f ")):
                    return True
                tail = text[-4:]
    except _DAMAGE:
        return False
    return False


def _sheet(book: Workbook, place: int) -> Any:
    """The sheet, read to its end whatever size it claims to have; the library's type for it is another one."""
    sheet: Any = book.worksheets[place]
    sheet.reset_dimensions()
    return sheet


def _candidates(books: _Books) -> list[_Found]:
    """Every sheet that has rows, the visible ones first."""
    sheets = sorted(enumerate(books.values.worksheets), key=lambda each: each[1].sheet_state != "visible")
    return [found for found in (_header(books, place) for place, _ in sheets) if found]


def _chosen(sheets: Sequence[_Found]) -> _Found:
    known = [each for each in sheets if known_headers(each.headers)]
    if len(known) == 1:
        return known[0]
    return sheets[0] if sheets else _Found(place=0, headers=(), row=0)


def _header(books: _Books, place: int) -> _Found | None:
    first = enumerate(islice(books.rows(place, MOST_HEADERS), _FIRST_ROWS), start=1)
    filled = [(row, [header_cell(_text(each)) for each in values]) for row, values in first if _is_filled(values)]
    if not filled:
        return None
    row, cells = filled[header_place([cells for _, cells in filled])]
    while cells and not cells[-1]:
        cells.pop()
    return _Found(place=place, headers=tuple(cells), row=row)


def _rows(path: Path, found: _Found) -> Iterator[RawRow]:
    if found.headers:
        with _opened(path) as books:
            yield from _rows_of(books, found)


def _rows_of(books: _Books, found: _Found) -> Iterator[RawRow]:
    """Data rows; where the sheet breaks off, one row that says so is the last."""
    row, width = 0, len(found.headers)
    try:
        for row, values in enumerate(books.rows(found.place, width), start=1):
            if row > _MOST_ROWS:
                raise IndexError(row)
            if row > found.row and _is_filled(values):
                yield _row(row, found.headers, values)
    except _DAMAGE:
        yield RawRow(line=row + 1, raw="", problem=Note(message=N_("the sheet is damaged here; the rest is not read")))


def _row(row: int, headers: tuple[str, ...], values: tuple[Any, ...]) -> RawRow:
    raw = "\t".join(map(_text, values))[:KEPT]
    if _NO_RESULT in values:
        header = headers[values.index(_NO_RESULT)]
        problem = Note(message=N_("{header!r} holds a formula without its result"), values={"header": header})
        return RawRow(line=row, raw=raw, problem=problem)
    padded = (*map(_exact, values), *[None] * (len(headers) - len(values)))
    return RawRow(line=row, raw=raw, headers=headers, values=padded)


def _text(value: Any) -> str:
    return "" if value is _NO_RESULT else cell_text(value)


def _is_filled(values: Sequence[Any]) -> bool:
    return any(each is not None and not (isinstance(each, str) and not each.strip()) for each in values)


def _exact(value: Any) -> Any:
    """A whole number that has lost digits as a float, which is written `6.9e+17` and refused where it is read."""
    if type(value) is int and abs(value) >= _FIFTEEN_DIGITS and (abs(value) >= _EXACT or value % 10 == 0):
        return float(value)
    return value


def _with_results(cells: Sequence[Any], formulas: Sequence[Any]) -> tuple[Any, ...]:
    """The values of a row; what has a formula but neither a value nor the empty text as one is _NO_RESULT."""
    return tuple(
        _NO_RESULT if cell.value is None and formula is not None and cell.data_type != "str" else cell.value
        for cell, formula in zip(cells, formulas, strict=False)
    )


def _quietly(rows: Iterator[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    """The rows without the library's warnings about cells that are no dates and the like."""
    damage: Exception | None = None
    while damage is None:
        batch: list[tuple[Any, ...]] = []
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                batch.extend(islice(rows, _BATCH))
        except _DAMAGE as error:
            damage = error
        yield from batch
        if not batch:
            break
    if damage:
        raise damage
