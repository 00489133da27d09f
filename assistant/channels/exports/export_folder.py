"""Exports on disk, with a quarantine folder for the rows that could not be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from assistant.channels.exports.columns import columns_of
from assistant.channels.exports.export_file import FileProfile, kind_of, profile_of, read_rows
from assistant.channels.exports.export_rows import open_export
from assistant.channels.exports.quarantine import Quarantine
from assistant.domain.intake import AnyRow, BadRow, Kind
from assistant.domain.note import Note
from assistant.domain.shop import Shop


class ExportFolder:
    """`quarantine` is the folder for bad rows; importing the same file again writes the same file there."""

    def __init__(self, quarantine: Path) -> None:
        self._quarantine = quarantine

    def rows(
        self, path: Path, shop: Shop, kind: Kind, mapping: Mapping[str, str], others: Sequence[Shop] = ()
    ) -> Iterator[AnyRow | BadRow]:
        return read_rows(path, shop=shop, kind=kind, mapping=mapping, others=others)

    def kind_of(self, path: Path, mapping: Mapping[str, str] = MappingProxyType({})) -> Kind | None:
        return kind_of(path, mapping)

    def columns_of(self, path: Path, kind: Kind, mapping: Mapping[str, str]) -> list[tuple[str, str]]:
        """What each column is read as, as (header, field)."""
        columns = columns_of(open_export(path).headers, kind, mapping)
        return [(each.header, each.field) for each in sorted(columns, key=lambda each: each.place)]

    def profile_of(self, path: Path) -> FileProfile:
        return profile_of(path)

    def bad_rows(self, name: str) -> Path | None:
        """The file of bad rows of that name; None where there is none, or the name leads elsewhere."""
        path = self._quarantine / name
        return path if path.parent == self._quarantine and path.is_file() else None

    def keep_bad(self, path: Path, say: Callable[[Note], str] = str) -> Quarantine:
        """A place for the bad rows of an export, as a block."""
        return Quarantine(self._quarantine / f"{path.stem}.bad.csv", say)
