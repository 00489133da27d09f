"""The rows of an export as pairs of header and cell, whatever the file's form and encoding."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from assistant.channels.cells import clean
from assistant.channels.columns import is_known
from assistant.channels.records import Record, cells_of, json_records, object_of, table_records
from assistant.channels.text_file import encoding_of, open_text
from assistant.errors import UnreadableFile

_TABLES = frozenset({".csv", ".tsv", ".txt"})
_OBJECTS = frozenset({".jsonl", ".ndjson"})
_DELIMITERS = ",;\t"
#: objects of a JSON file whose keys count as its headers, for each line may have its own
_SAMPLE_OBJECTS = 200
#: characters of a header looked at to find the delimiter
_LONGEST_HEADER = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class RawRow:
    """`values` holds one value a header; `problem` says why the row cannot be read."""

    line: int
    raw: str
    headers: tuple[str, ...] = ()
    values: tuple[Any, ...] = ()
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportFile:
    """A file whose form is known. `delimiter` is empty for JSON lines."""

    path: Path
    encoding: str
    delimiter: str
    headers: tuple[str, ...]

    def rows(self) -> Iterator[RawRow]:
        """Every data row in the order of the file; only one is held in memory."""
        with open_text(self.path, self.encoding) as stream:
            if not self.delimiter:
                yield from map(_object_row, json_records(stream))
                return
            records = table_records(stream, self.delimiter)
            _header(records, self.delimiter)
            for record in records:
                yield self._table_row(record)

    def _table_row(self, record: Record) -> RawRow:
        if record.problem:
            return _unread(record, record.problem)
        try:
            cells = cells_of(record.raw, self.delimiter)
        except ValueError as error:
            return _unread(record, str(error))
        width = len(self.headers)
        if any(each.strip() for each in cells[width:]):
            return _unread(record, f"the row has {len(cells)} cells, the header {width}")
        values = (*cells[:width], *[""] * (width - len(cells)))
        return RawRow(line=record.line, raw=record.raw, headers=self.headers, values=values)


def open_export(path: Path) -> ExportFile:
    """Find out a file's form, encoding and headers; raises UnreadableFile where it has none the desk can read."""
    form = path.suffix.casefold()
    if form not in _TABLES | _OBJECTS:
        raise UnreadableFile(
            f"{path.name} is no CSV (.csv, .tsv, .txt) and no JSON lines (.jsonl, .ndjson) file.",
            remedy="Open it and save it as CSV (UTF-8), then import that.",
        )
    encoding = encoding_of(path)
    delimiter = _delimiter_of(path, encoding) if form in _TABLES else ""
    with open_text(path, encoding) as stream:
        if delimiter:
            headers = tuple(_header(table_records(stream, delimiter), delimiter))
        else:
            sample = islice(map(_object_row, json_records(stream)), _SAMPLE_OBJECTS)
            headers = tuple(dict.fromkeys(header for row in sample for header in row.headers))
    return ExportFile(path=path, encoding=encoding, delimiter=delimiter, headers=headers)


def _object_row(record: Record) -> RawRow:
    if record.problem:
        return _unread(record, record.problem)
    try:
        found = object_of(record.raw)
    except ValueError as error:
        return _unread(record, str(error))
    return RawRow(line=record.line, raw=record.raw, headers=tuple(map(clean, found)), values=tuple(found.values()))


def _unread(record: Record, problem: str) -> RawRow:
    return RawRow(line=record.line, raw=record.raw, problem=problem)


def _header(records: Iterator[Record], delimiter: str) -> list[str]:
    """The cells of the header record; a line `sep=;` before it, as Excel writes it, is passed over."""
    for record in records:
        if record.problem:
            raise UnreadableFile(f"The header in line {record.line}: {record.problem}.", remedy="Correct the header.")
        if not _is_sep(record.raw):
            return [clean(each).strip() for each in cells_of(record.raw, delimiter)]
    return []


def _is_sep(line: str) -> bool:
    return line.strip().casefold().startswith("sep=") and len(line.strip()) <= 5


def _delimiter_of(path: Path, encoding: str) -> str:
    """The delimiter that gives most known headers in the first line, then most cells; a comma in doubt."""
    with open_text(path, encoding) as stream:
        first = next((each.raw[:_LONGEST_HEADER] for each in table_records(stream, ",") if not _is_sep(each.raw)), "")

    def merit(delimiter: str) -> tuple[int, int]:
        cells = next(csv.reader(first.splitlines()[:1], delimiter=delimiter), [])
        return sum(map(is_known, cells)), len(cells)

    return max(_DELIMITERS, key=merit)
