"""The rows of an outbox file, as CSV or Excel: written whole, read back exactly."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from assistant.channels.exports.cells import neutralise, restore
from assistant.domain.note import N_, NotRead
from assistant.domain.outgoing import Outgoing
from assistant.errors import UnreadableFile

COLUMNS = ("shop", "target", "order_number", "kind", "language", "text", "approval", "case", "key")


def read_back(path: Path) -> list[Outgoing]:
    """The texts in an outbox file, with the marks against formulas taken off.

    Raises UnreadableFile where the file is not as this desk writes it, for instance after a spreadsheet saved it.
    """
    try:
        rows = list(_xlsx_rows(path) if path.suffix == ".xlsx" else _csv_rows(path))
    except (OSError, ValueError, KeyError, csv.Error, zipfile.BadZipFile) as error:
        raise UnreadableFile(
            N_("{file} is no outbox file of this desk: {problem!r}."), file=path.name, problem=str(error)
        ) from error
    if not rows or tuple(rows[0]) != COLUMNS or any(len(row) != len(COLUMNS) for row in rows):
        raise UnreadableFile(N_("{file} does not have the columns {columns!r}."), file=path.name, columns=COLUMNS)
    return [Outgoing(**dict(zip(COLUMNS, map(restore, row), strict=True))) for row in rows[1:]]


def write_rows(path: Path, items: Sequence[Outgoing]) -> None:
    """Write the texts to `path`, formula cells neutralised; raises OSError, or NotRead for what no cell holds."""
    rows = [[neutralise(getattr(item, column)) for column in COLUMNS] for item in items]
    if path.suffix == ".xlsx":
        _write_xlsx(path, rows)
        return
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([COLUMNS, *rows])


def _csv_rows(path: Path) -> Iterator[list[str]]:
    csv.field_size_limit(max(csv.field_size_limit(), path.stat().st_size))
    with path.open(encoding="utf-8-sig", newline="") as file:
        yield from csv.reader(file, strict=True)


def _xlsx_rows(path: Path) -> Iterator[list[str]]:
    from openpyxl import load_workbook

    book = load_workbook(path, read_only=True)
    try:
        for row in book.worksheets[0].iter_rows(values_only=True):
            yield ["" if cell is None else str(cell) for cell in row]
    finally:
        book.close()


def _write_xlsx(path: Path, rows: Iterable[Sequence[str]]) -> None:
    """Rows are judged before the book is opened: one that is given up leaves its texts in a temporary file."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    rows = list(rows)
    if any(ILLEGAL_CHARACTERS_RE.search(cell) for row in rows for cell in row):
        raise NotRead(N_("a control character cannot stand in an Excel cell"))
    book = Workbook(write_only=True)
    sheet = book.create_sheet("outbox")
    sheet.append(COLUMNS)
    for row in rows:
        cells = [WriteOnlyCell(sheet, value=cell) for cell in row]
        for cell in cells:
            cell.data_type = "s"
        sheet.append(cells)
    book.save(path)
