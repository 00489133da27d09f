"""Files beside the database that name buyers: rows that could not be read, and texts handed out to be posted."""

from __future__ import annotations

import asyncio
import csv
from collections.abc import Collection
from pathlib import Path

from assistant.channels.atomic import replacing
from assistant.channels.outbox_file import read_back, write_rows
from assistant.channels.spreadsheet import alone
from assistant.domain.person import Scope, Sifted
from assistant.errors import UnreadableFile


class Leftovers:
    """`quarantine` and `outbox` are the folders these files lie in."""

    def __init__(self, *, quarantine: Path, outbox: Path) -> None:
        self._quarantine = quarantine
        self._outbox = outbox

    async def sift(self, scope: Scope, words: Collection[str]) -> Sifted:
        """Take out rows of quarantine files that hold one of the words, and texts of outbox files for these cases."""
        return await asyncio.to_thread(self._sift, scope, words)

    def _sift(self, scope: Scope, words: Collection[str]) -> Sifted:
        rows: dict[str, int] = {}
        unread: list[str] = []
        for path in _files(self._quarantine, ".csv"):
            try:
                rows[path.name] = _sift_quarantine(path, words)
            except (OSError, ValueError, csv.Error):
                unread.append(path.name)
        for path in _files(self._outbox, ".csv", ".xlsx"):
            try:
                rows[path.name] = _sift_outbox(path, scope)
            except (OSError, ValueError, UnreadableFile):
                unread.append(path.name)
        return Sifted(rows={name: count for name, count in rows.items() if count}, unread=tuple(unread))


def _files(folder: Path, *endings: str) -> list[Path]:
    return sorted(each for each in folder.glob("*") if each.suffix in endings and not each.name.startswith("."))


def _sift_quarantine(path: Path, words: Collection[str]) -> int:
    with path.open(encoding="utf-8-sig", newline="") as file:
        header, *rows = list(csv.reader(file)) or [[]]
    kept = [row for row in rows if not any(word in cell for cell in row for word in words)]
    if len(kept) < len(rows):
        if kept:
            with replacing(path) as temporary, temporary.open("w", encoding="utf-8-sig", newline="") as file:
                csv.writer(file).writerows([header, *kept])
        else:
            path.unlink()
    return len(rows) - len(kept)


def _sift_outbox(path: Path, scope: Scope) -> int:
    """Texts for these cases go, with the keys that would keep them from being written twice: their sends are over."""
    with alone(path.with_suffix(".lock")):
        items = read_back(path)
        kept = [each for each in items if each.shop != scope.shop or each.case not in scope.cases]
        if len(kept) < len(items):
            if kept:
                with replacing(path) as temporary:
                    write_rows(temporary, kept)
            else:
                path.unlink()
    return len(items) - len(kept)
