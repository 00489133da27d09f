"""How an export would be read, before anything of it is taken in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum
from itertools import islice
from pathlib import Path
from types import MappingProxyType

from assistant.desk.arriving.exports import Exports
from assistant.desk.shop.shops import new_shop
from assistant.domain.intake import AnyRow, BadRow, Kind
from assistant.domain.money import Money
from assistant.domain.note import Note
from assistant.domain.shop import Shop

#: rows that are tried, those of them a person sees, and rows that tell the market where no column names it
TRIED, SHOWN, SAMPLE = 200, 10, 50
#: fields that say how a row was read, in this order, and characters of one
_TOLD = ("text", "further", "rating", "product", "written_at", "sent_at", "opened_at", "author", "state", "amount")
_LONGEST = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class RowRead:
    """One row: what stands in which field, or why it cannot be read."""

    line: int
    said: tuple[tuple[str, str], ...]
    bad: Note | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """`columns` are the headers with the field each is read as, `sure` whether the headers told the kind.

    Of the first rows `good` can be read and `bad` cannot, `shown` are the very first of both; `more` follow.
    """

    kind: Kind
    sure: bool
    columns: tuple[tuple[str, str], ...]
    shown: tuple[RowRead, ...]
    good: int
    bad: tuple[BadRow, ...]
    more: bool


def preview_of(
    exports: Exports,
    path: Path,
    shop: Shop,
    others: Sequence[Shop] = (),
    *,
    kind: Kind | None = None,
    mapping: Mapping[str, str] = MappingProxyType({}),
) -> Preview:
    """A file as it would be read; nothing is kept. Raises WrongInput for one that cannot be read at all.

    `others` are the desk's other shops, whose rows are not this one's.
    """
    told = exports.kind_of(path, mapping)
    kind = kind or told or Kind.REVIEWS
    first = list(islice(exports.rows(path, shop, kind, mapping, others), TRIED + 1))
    tried = first[:TRIED]
    bad = tuple(each for each in tried if isinstance(each, BadRow))
    return Preview(
        kind=kind,
        sure=told is not None,
        columns=tuple(exports.columns_of(path, kind, mapping)),
        shown=tuple(_read(each) for each in tried[:SHOWN]),
        good=len(tried) - len(bad),
        bad=bad,
        more=len(first) > TRIED,
    )


def guessed_market(
    exports: Exports, path: Path, *, kind: Kind | None = None, mapping: Mapping[str, str] = MappingProxyType({})
) -> str:
    """The market that a file names, else the one its first rows' language points to; a guess, told to the person."""
    if market := exports.profile_of(path).market:
        return market
    kind = kind or exports.kind_of(path, mapping) or Kind.REVIEWS
    rows = islice(exports.rows(path, new_shop("shop"), kind, mapping, ()), SAMPLE)
    words = [getattr(row, "text", "") + row.product for row in rows if not isinstance(row, BadRow)]
    chinese = sum(any("\u4e00" <= each <= "\u9fff" for each in text) for text in words)
    return "CN" if chinese * 2 >= len(words) else "US"


def _read(row: AnyRow | BadRow) -> RowRead:
    if isinstance(row, BadRow):
        return RowRead(line=row.line, said=(), bad=row.reason)
    names = {each.name for each in fields(row)}
    said = [(name, _plain(getattr(row, name))) for name in _TOLD if name in names]
    if row.order_number:
        said.append(("order_number", row.order_number))
    return RowRead(line=row.line, said=tuple((name, value) for name, value in said if value))


def _plain(value: object) -> str:
    match value:
        case None:
            return ""
        case datetime():
            return value.strftime("%Y-%m-%d %H:%M %Z")
        case StrEnum() | Money():
            return str(value)
    text = " ".join(str(value).split())
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
