"""One export file taken in whole, the same way whether a person named it or it was dropped into a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from types import MappingProxyType

from assistant.desk.arriving.exports import file_digest
from assistant.desk.desk import Desk
from assistant.domain.intake import AnyRow, BadRow, ImportCount, Kind, MessageRow, ReplyRow, ReviewRow, TicketRow
from assistant.domain.note import Note
from assistant.domain.shop import Shop
from assistant.errors import WrongInput

#: how far the clock of a platform may be ahead of the desk's
CLOCKS_DIFFER = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """A row that says it was written later than now: its line in the file, counted from 1, and that moment."""

    line: int
    written_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class FileResult:
    """`quarantine` is the file with the rows that could not be read, None where all could.

    `ahead` are the rows that were taken in though their date has not come yet.
    """

    kind: Kind
    count: ImportCount
    quarantine: Path | None
    ahead: tuple[Ahead, ...] = ()


def replies_last(desk: Desk, paths: Sequence[Path], mapping: Mapping[str, str]) -> list[Path]:
    """The files in the order given, but replies after the reviews they answer; `*.csv` has them the other way round."""

    def answers(path: Path) -> bool:
        try:
            return desk.exports.kind_of(path, mapping) is Kind.REPLIES
        except WrongInput:
            return False  # it will say so when it is taken in

    return sorted(paths, key=answers)


async def take_file(
    desk: Desk,
    shop: Shop,
    path: Path,
    *,
    now: datetime,
    kind: Kind | None = None,
    mapping: Mapping[str, str] = MappingProxyType({}),
    on_progress: Callable[[ImportCount], None] = lambda _: None,
    say: Callable[[Note], str] = str,
) -> FileResult:
    """Import a file. Without `kind` its headers tell; where they do not, it is read as reviews.

    Raises WrongInput for a file that cannot be read at all. Photos are looked for beside the file; `say` words the
    reasons in the quarantine.
    """
    kind = kind or desk.exports.kind_of(path, mapping) or Kind.REVIEWS
    ahead: list[Ahead] = []
    rows = _noted(desk.exports.rows(path, shop, kind, mapping, await desk.shops.others(shop.id)), now, ahead)
    with desk.exports.keep_bad(path, say) as quarantine:
        count = await desk.intake.take(
            shop,
            rows,
            kind=kind,
            file_digest=await file_digest(path),
            now=now,
            on_bad=quarantine.add,
            on_progress=on_progress,
            beside=path.parent,
        )
    return FileResult(kind=kind, count=count, quarantine=quarantine.path, ahead=tuple(ahead))


def _noted(rows: Iterable[AnyRow | BadRow], now: datetime, ahead: list[Ahead]) -> Iterator[AnyRow | BadRow]:
    """Every row as it comes; those dated beyond the difference of two clocks are noted in `ahead`."""
    for row in rows:
        if (written := _written_at(row)) and written > now + CLOCKS_DIFFER:
            ahead.append(Ahead(line=row.line, written_at=written))
        yield row


def _written_at(row: AnyRow | BadRow) -> datetime | None:
    if isinstance(row, ReviewRow | ReplyRow):
        return row.written_at
    if isinstance(row, MessageRow):
        return row.sent_at
    return row.opened_at if isinstance(row, TicketRow) else None
