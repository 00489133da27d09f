"""A seller's export read as typed rows: every data row becomes one row or one BadRow, none is lost."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from pathlib import Path
from types import MappingProxyType

from assistant.channels.exports.column_names import OWN, SHARED
from assistant.channels.exports.columns import columns_of, is_known, plain
from assistant.channels.exports.export_rows import open_export
from assistant.channels.exports.kinds import guess_kind, missing
from assistant.channels.exports.lookalikes import lookalike
from assistant.channels.exports.raw_rows import ExportFile, RawRow
from assistant.channels.exports.row_reader import RowReader
from assistant.channels.exports.values import cell_text, read_market
from assistant.domain.intake import AnyRow, BadRow, Kind
from assistant.domain.note import N_, NotRead
from assistant.domain.shop import Shop
from assistant.domain.taxonomy import Platform, parse_platform
from assistant.errors import MissingColumns, UnreadableFile, WrongInput

#: rows looked at to propose a shop, and to see what a column holds
_SAMPLE_ROWS, _SEEN_ROWS = 500, 20
#: headers in a message, and characters of each
_SHOWN, _SHOWN_LENGTH = 60, 40
#: a first cell that is a number, an amount or a date, as no header is
_DATA = re.compile(r"[¥$€£]?\s?-?\d[\d\s.,:/年月日TZ+-]*[元星]?")


@dataclass(frozen=True, slots=True, kw_only=True)
class FileProfile:
    """What the beginning of an export says of its shop; `platform` and `market` are the most frequent ones.

    How many rows the file has is not known before it is read.
    """

    platform: Platform | None
    market: str
    headers: tuple[str, ...]
    encoding: str


def read_rows(
    path: Path,
    *,
    shop: Shop,
    kind: Kind,
    mapping: Mapping[str, str] = MappingProxyType({}),
    others: Sequence[Shop] = (),
) -> Iterator[AnyRow | BadRow]:
    """The rows of an export in the order of the file, read one by one as they are taken.

    `mapping` names the header of a field where the desk does not know it (`{"text": "客户说"}`); rows that name one of
    the `others` are bad rows. Raises, before the first row, UnreadableFile for a file in no known form or encoding or
    without a header, MissingColumns where a column is missing that rows of this kind need, WrongInput for a mapping
    that names no field or no header of the file, or where a `kind` without words would drop those buyers wrote.
    """
    export = open_export(path)
    _check_mapping(export, mapping)
    _check_header(export, mapping)
    _check_columns(export, kind, mapping)
    _check_kind(export, kind, mapping)
    reader = RowReader(shop, kind, mapping=mapping, others=others)
    return (row for raw in export.rows() for row in reader.rows(raw))


def kind_of(path: Path, mapping: Mapping[str, str] = MappingProxyType({})) -> Kind | None:
    """What the rows of an export seem to be; None where its headers do not say. Raises UnreadableFile, WrongInput."""
    return guess_kind(open_export(path).headers, mapping)


def profile_of(path: Path) -> FileProfile:
    """Platform and market of an export, so that a first import can propose a shop; raises UnreadableFile.

    The market is the one most rows name, the platform the one most rows of that market name.
    """
    export = open_export(path)
    kind = guess_kind(export.headers) or Kind.REVIEWS
    places = lru_cache(maxsize=256)(lambda headers: columns_of(headers, kind, {}))
    markets, platforms = Counter[str](), defaultdict[str, Counter[Platform]](Counter)
    for row in islice(export.rows(), _SAMPLE_ROWS):
        said: dict[str, str] = {}
        for column in places(row.headers):
            if column.field in {"platform", "market"} and (text := cell_text(row.values[column.place])):
                said.setdefault(column.field, text)
        market = _market_or_none(said["market"]) if "market" in said else None
        if market:
            markets[market] += 1
        if "platform" in said:
            platforms[market or ""][parse_platform(said["platform"])] += 1
    market = next((each for each, _ in markets.most_common(1)), "")
    return FileProfile(
        platform=next((each for each, _ in platforms[market].most_common(1)), None),
        market=market,
        headers=export.headers,
        encoding=export.encoding,
    )


def _check_mapping(export: ExportFile, mapping: Mapping[str, str]) -> None:
    known = {plain(each) for each in export.headers}
    for header in mapping.values():
        if plain(header) not in known:
            raise WrongInput(
                N_("{file} has no column {header!r}."),
                remedy=N_("It has: {headers}."),
                file=export.path.name,
                header=header,
                headers=", ".join(_shown(export.headers)),
            )


def _check_header(export: ExportFile, mapping: Mapping[str, str]) -> None:
    """Refuse a file whose first line is data already: its first row would be lost, and no column would be known."""
    if mapping or any(map(is_known, export.headers)) or not any(map(_is_data, export.headers)):
        return
    raise UnreadableFile(
        N_("{file} has no header: its first line is {line!r}."),
        remedy=N_("Write a line with the names of the columns above it, such as 订单编号 or Order ID."),
        file=export.path.name,
        line=" | ".join(_shown(export.headers)),
    )


def _check_kind(export: ExportFile, kind: Kind, mapping: Mapping[str, str]) -> None:
    """Refuse words of buyers read as rows that hold none; who names a column knows the file, and is believed."""
    if kind not in (Kind.ORDERS, Kind.TRACKING) or mapping:
        return
    seen = guess_kind(export.headers)
    if seen in (Kind.REVIEWS, Kind.CHATS):
        raise WrongInput(
            N_("{file} was to be read as {kind}, but its columns are those of {seen}; nothing was taken in."),
            remedy=N_(
                "Leave out --kind, or pass --kind {option!r}; if its rows are {kind}, name a column: "
                '--map "order_number=HEADER".'
            ),
            file=export.path.name,
            kind=kind,
            seen=seen,
            option=str(seen),
        )


def _check_columns(export: ExportFile, kind: Kind, mapping: Mapping[str, str]) -> None:
    lacking = missing(kind, frozenset(each.field for each in columns_of(export.headers, kind, mapping)))
    if not lacking:
        return
    sample: list[RawRow] = [each for each in islice(export.rows(), _SEEN_ROWS) if not each.problem]
    guesses = {field: lookalike(field, kind, export.headers, sample)[:_SHOWN_LENGTH] for field in lacking}
    names = {field: (OWN[kind].get(field) or SHARED[field])[0] for field in lacking}
    other = guess_kind(export.headers, mapping)
    raise MissingColumns(
        kind=kind,
        lacking=names,
        seen=_shown(export.headers),
        guesses=guesses,
        other=other if other is not kind else None,
    )


def _shown(headers: tuple[str, ...]) -> tuple[str, ...]:
    """Headers short and few enough for a message, whatever stands in the file."""
    return tuple(each[:_SHOWN_LENGTH] for each in headers[:_SHOWN])


def _is_data(header: str) -> bool:
    return bool(_DATA.fullmatch(unicodedata.normalize("NFKC", header[:_SHOWN_LENGTH]).strip()))


def _market_or_none(text: str) -> str | None:
    try:
        return read_market(text)
    except NotRead:
        return None
