"""A seller's export read as typed rows: every data row becomes one ReviewRow or one BadRow, none is lost."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import islice
from pathlib import Path
from types import MappingProxyType

from assistant.channels.atomic import replacing
from assistant.channels.cells import clean, neutralise
from assistant.channels.columns import Column, columns_of, plain
from assistant.channels.export_rows import ExportFile, RawRow, open_export
from assistant.channels.records import KEPT
from assistant.channels.review_rows import Cells, cells_by_field, read_platform, review_row
from assistant.channels.values import read_market
from assistant.domain.case import Shop
from assistant.domain.intake import BadRow, ReviewRow
from assistant.domain.taxonomy import Platform
from assistant.errors import MissingColumns, WrongInput

#: rows looked at to propose a shop
_SAMPLE_ROWS = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class FileProfile:
    """What the beginning of an export says of its shop; `platform` and `market` are the most frequent ones.

    How many rows the file has is not known before it is read.
    """

    platform: Platform | None
    market: str
    headers: tuple[str, ...]
    encoding: str


def read_reviews(
    path: Path, *, shop: Shop, mapping: Mapping[str, str] = MappingProxyType({})
) -> Iterator[ReviewRow | BadRow]:
    """The rows of an export in the order of the file, read one by one as they are taken.

    `mapping` names the header of a field where the desk does not know it (`{"text": "客户说"}`). Raises, before the
    first row, UnreadableFile for a file in no known form or encoding, MissingColumns where no column holds the
    buyer's words, WrongInput for a mapping that names no field or no header of the file.
    """
    export = open_export(path)
    _check_columns(export, mapping)
    return _reviews(export, shop, mapping)


def profile_of(path: Path) -> FileProfile:
    """Platform and market of an export, so that a first import can propose a shop; raises UnreadableFile."""
    export = open_export(path)
    platforms, markets = Counter[Platform](), Counter[str]()
    lookup = _column_lookup({})
    for row in islice(export.rows(), _SAMPLE_ROWS):
        cells = cells_by_field(row, lookup(row.headers))
        platforms.update(filter(None, [read_platform(cells)]))
        markets.update(filter(None, [_market_or_none(cells)]))
    return FileProfile(
        platform=next((each for each, _ in platforms.most_common(1)), None),
        market=next((each for each, _ in markets.most_common(1)), ""),
        headers=export.headers,
        encoding=export.encoding,
    )


def write_quarantine(path: Path, rows: Iterable[BadRow]) -> int:
    """Write bad rows as CSV (line, reason, raw) that a spreadsheet opens without harm; returns how many."""
    count = 0
    with replacing(path) as temporary, temporary.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("line", "reason", "raw"))
        for row in rows:
            writer.writerow((row.line, neutralise(clean(row.reason)), neutralise(clean(row.raw))))
            count += 1
    return count


def _check_columns(export: ExportFile, mapping: Mapping[str, str]) -> None:
    known = {plain(each) for each in export.headers}
    for header in mapping.values():
        if plain(header) not in known:
            raise WrongInput(
                f"{export.path.name} has no column {header!r}.", remedy=f"It has: {', '.join(_shown(export.headers))}."
            )
    columns = columns_of(export.headers, mapping)
    if not any(each and each.field == "text" for each in columns):
        raise MissingColumns(seen=_shown(export.headers))


def _shown(headers: tuple[str, ...]) -> tuple[str, ...]:
    """Headers short and few enough for a message, whatever stands in the file."""
    return tuple(each[:40] for each in headers[:60])


def _reviews(export: ExportFile, shop: Shop, mapping: Mapping[str, str]) -> Iterator[ReviewRow | BadRow]:
    lookup = _column_lookup(mapping)
    for row in export.rows():
        try:
            if row.problem:
                raise ValueError(row.problem)
            yield review_row(row.line, cells_by_field(row, lookup(row.headers)), shop)
        except ValueError as error:
            yield _bad(row, str(error))


def _column_lookup(mapping: Mapping[str, str]) -> Callable[[tuple[str, ...]], tuple[Column | None, ...]]:
    """`columns_of` that remembers: in a table all rows have the same headers."""
    return lru_cache(maxsize=256)(partial(columns_of, mapping=mapping))


def _market_or_none(cells: Cells) -> str | None:
    try:
        return cells.read("market", read_market)
    except ValueError:
        return None


def _bad(row: RawRow, reason: str) -> BadRow:
    return BadRow(line=row.line, reason=clean(reason), raw=clean(row.raw[:KEPT]).rstrip("\r\n"))
