"""Exports on disk, with a quarantine folder for the rows that could not be read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from assistant.channels.export_file import FileProfile, profile_of, read_reviews, write_quarantine
from assistant.domain.case import Shop
from assistant.domain.intake import BadRow, ReviewRow


class ExportFolder:
    """`quarantine` is the folder for bad rows; importing the same file again writes the same file there."""

    def __init__(self, quarantine: Path) -> None:
        self._quarantine = quarantine

    def rows(self, path: Path, shop: Shop, mapping: Mapping[str, str]) -> Iterator[ReviewRow | BadRow]:
        return read_reviews(path, shop=shop, mapping=mapping)

    def profile_of(self, path: Path) -> FileProfile:
        return profile_of(path)

    def keep_bad(self, path: Path, rows: Sequence[BadRow]) -> Path:
        """Write the bad rows of an export; gives the file they are in."""
        self._quarantine.mkdir(parents=True, exist_ok=True)
        target = self._quarantine / f"{path.stem}.bad.csv"
        write_quarantine(target, rows)
        return target
