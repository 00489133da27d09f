"""Rows of a text table: CSV and its kin, with any of four delimiters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from assistant.channels.exports.raw_rows import (
    MOST_TITLES,
    ExportFile,
    RawRow,
    header_cell,
    header_place,
    known_headers,
)
from assistant.channels.exports.records import Record, cells_of, table_records
from assistant.channels.exports.text_file import encoding_of, open_text
from assistant.domain.note import N_, Note, NotRead
from assistant.errors import UnreadableFile

#: in doubt the first
_DELIMITERS = ",;\t|"
_BROKEN_OFF = N_("the file breaks off in this row ({cells} cells, the header {headers}); export it again")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Header:
    """The header of a table read with one delimiter; `skipped` records stand above it."""

    cells: tuple[str, ...]
    skipped: int
    delimiter: str

    @property
    def merit(self) -> tuple[int, int]:
        """More known headers are better, then more cells."""
        return known_headers(self.cells), len(self.cells)


def open_table(path: Path) -> ExportFile:
    """Find encoding, delimiter and header; raises UnreadableFile where there is none that can be read."""
    encoding = encoding_of(path)
    header = max((_header(path, encoding, each) for each in _DELIMITERS), key=lambda each: each.merit)
    return ExportFile(
        path=path,
        encoding=encoding,
        headers=header.cells,
        read=lambda: _rows(path, encoding, header),
    )


def _rows(path: Path, encoding: str, header: _Header) -> Iterator[RawRow]:
    with open_text(path, encoding) as stream:
        for record in islice(table_records(stream, header.delimiter), header.skipped + 1, None):
            yield _row(record, header.cells, header.delimiter)


def _row(record: Record, headers: tuple[str, ...], delimiter: str) -> RawRow:
    if record.problem:
        return RawRow(line=record.line, raw=record.raw, problem=record.problem)
    try:
        cells = cells_of(record.raw, delimiter)
    except NotRead as error:
        return RawRow(line=record.line, raw=record.raw, problem=error.note)
    width = len(headers)
    if len(cells) < width:
        if not record.raw.endswith(("\n", "\r")):  # only the last line of a file that broke off has no end
            counts = {"cells": str(len(cells)), "headers": str(width)}
            problem = Note(message=_BROKEN_OFF, values=counts)
            return RawRow(line=record.line, raw=record.raw, problem=problem)
        cells += [""] * (width - len(cells))
    elif len(cells) > width:
        if any(each.strip() for each in cells[width:]):
            counts = {"cells": str(len(cells)), "headers": str(width)}
            problem = Note(message=N_("the row has {cells} cells, the header {headers}"), values=counts)
            return RawRow(line=record.line, raw=record.raw, problem=problem)
        del cells[width:]
    return RawRow(line=record.line, raw=record.raw, headers=headers, values=tuple(cells))


def _header(path: Path, encoding: str, delimiter: str) -> _Header:
    """The header as it is with one delimiter; a line `sep=;` before it, as Excel writes it, is passed over."""
    with open_text(path, encoding) as stream:
        first = list(islice(table_records(stream, delimiter), MOST_TITLES + 2))
    marks = 1 if first and _is_sep(first[0].raw) else 0
    records = [_cells(each, delimiter) for each in first[marks:]]
    if not records:
        return _Header(cells=(), skipped=marks, delimiter=delimiter)
    place = header_place(records)
    chosen = first[marks + place]
    if chosen.problem:
        raise UnreadableFile(
            N_("The header of {file} in line {line} cannot be read: {problem}."),
            remedy=N_("Correct the header."),
            file=path.name,
            line=chosen.line,
            problem=chosen.problem,
        )
    return _Header(cells=tuple(map(header_cell, records[place])), skipped=marks + place, delimiter=delimiter)


def _cells(record: Record, delimiter: str) -> list[str]:
    try:
        return [] if record.problem else cells_of(record.raw, delimiter)
    except NotRead:
        return []


def _is_sep(line: str) -> bool:
    return line.strip().casefold().startswith("sep=") and len(line.strip()) <= 5
