"""A folder that exports are dropped into: which files are whole, and where they go when they were read."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

DONE, FAILED = "done", "failed"
#: what programs call a file they have not finished
_UNFINISHED = (".part", ".partial", ".tmp", ".crdownload", ".download")
#: pictures lie beside the export that names them and are taken in with it
_PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".heic")
#: folders below the watched one that are looked into: shop and kind
_DEPTH = 3


@dataclass(frozen=True, slots=True)
class Dropped:
    """A file as it was seen: `size` in bytes, `changed_at` in nanoseconds."""

    path: Path
    size: int
    changed_at: int


class DropFolder:
    """Remembers only the last look; a file that was read is moved away, and the same file twice adds nothing."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._last: set[Dropped] = set()

    def look(self) -> list[Dropped]:
        """The files that did not change since the look before, the oldest first. Links are never followed."""
        seen = set(_files(self.folder, _DEPTH))
        whole = seen & self._last
        self._last = seen
        return sorted(whole, key=lambda each: (each.changed_at, each.path))

    def folders_of(self, dropped: Dropped) -> tuple[str, ...]:
        """Names of the folders between the watched one and the file."""
        return dropped.path.relative_to(self.folder).parts[:-1]

    def done(self, dropped: Dropped) -> Path | None:
        """Move a file that was read; None where it grew meanwhile and must be read again."""
        if _seen(dropped.path) != dropped:
            return None
        return self._move(dropped, DONE)

    def failed(self, dropped: Dropped, reason: str) -> Path:
        """Move a file that cannot be read, and write the reason beside it."""
        moved = self._move(dropped, FAILED)
        moved.with_name(f"{moved.name}.reason.txt").write_text(reason + "\n", "utf-8")
        return moved

    def _move(self, dropped: Dropped, name: str) -> Path:
        target = _free_place(self.folder / name / dropped.path.relative_to(self.folder))
        dropped.path.replace(target)
        return target


def _files(folder: Path, depth: int) -> Iterator[Dropped]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith((".", "~$")) or entry.is_symlink():
                continue
            if entry.is_dir(follow_symlinks=False):
                if depth > 1 and not (depth == _DEPTH and entry.name in {DONE, FAILED}):
                    yield from _files(Path(entry.path), depth - 1)
            elif entry.is_file(follow_symlinks=False) and not entry.name.lower().endswith((*_UNFINISHED, *_PICTURES)):
                yield from filter(None, [_seen(Path(entry.path))])


def _seen(path: Path) -> Dropped | None:
    try:
        found = path.stat(follow_symlinks=False)
    except FileNotFoundError:
        return None
    return Dropped(path, found.st_size, found.st_mtime_ns)


def _free_place(wanted: Path) -> Path:
    """A new empty file of that name, or of the name with a number; what lies there already stays."""
    wanted.parent.mkdir(parents=True, exist_ok=True)
    number = 1
    while True:
        place = wanted if number == 1 else wanted.with_name(f"{wanted.stem}.{number}{wanted.suffix}")
        try:
            place.touch(exist_ok=False)
        except FileExistsError:
            number += 1
        else:
            return place
