"""What every form of export is read into: headers, and rows whose cells nobody has looked at yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.channels.exports.cells import clean
from assistant.channels.exports.columns import is_known
from assistant.domain.note import Note

#: lines of titles and dates that may stand above the header, as reports of ERP tools have them
MOST_TITLES = 10
#: headers of one file; columns beyond are not read
MOST_HEADERS = 1_000
#: characters of a cell that can be a known header
_LONGEST_HEADER = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class RawRow:
    """`values` holds one value a header; `problem` says why the row cannot be read.

    `line` counts from 1: the line of a text file, the row of a sheet, the place in a JSON list.
    """

    line: int
    raw: str
    headers: tuple[str, ...] = ()
    values: tuple[Any, ...] = ()
    problem: Note | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportFile:
    """A file whose form is known. `encoding` is empty for a workbook, which has none."""

    path: Path
    encoding: str
    headers: tuple[str, ...]
    read: Callable[[], Iterator[RawRow]]

    def rows(self) -> Iterator[RawRow]:
        """Every data row in the order of the file, read one by one as they are taken."""
        return self.read()


def known_headers(cells: Sequence[str]) -> int:
    """How many cells name a field without any help."""
    return sum(len(each) <= _LONGEST_HEADER and is_known(each) for each in cells[:MOST_HEADERS])


def header_place(records: Sequence[Sequence[str]]) -> int:
    """Which of the first records is the header: the first, unless a later one clearly holds more known headers.

    Clearly: two or more, or a single one in a record of several cells under titles of one cell.
    """
    best, most = 0, known_headers(records[0]) if records else 0
    for place, cells in enumerate(records[1 : MOST_TITLES + 1], start=1):
        found = known_headers(cells)
        alone = found == 1 and (_filled(cells) < 2 or any(_filled(each) > 1 for each in records[:place]))
        if found > most and not alone:
            best, most = place, found
    return best


def header_cell(text: str) -> str:
    """A header as it is shown and compared."""
    return clean(text).strip()


def _filled(cells: Sequence[str]) -> int:
    return sum(bool(each.strip()) for each in cells)
