"""A home as a backup and back: both databases, photos and files; no keys, and no index, which is made anew."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from assistant.domain.note import N_
from assistant.errors import NotAllowed
from assistant.store.archive import read_archive, write_archive
from assistant.store.copies import check_database, copy_database
from assistant.store.database import HEAD

DATABASES = ("desk.sqlite", "engine.sqlite")
#: folders of a home that go along as they are; `keys` never leave, `index` is made anew
FOLDERS = ("photos", "quarantine", "outbox")


def back_up(home: Path, target: Path, *, now: datetime) -> list[str]:
    """Write a backup of a home that is in use; gives the names of its parts. Raises NotAllowed where `target` exists.

    The engine is copied first: what it remembers of work is then never newer than what the desk did.
    """
    if target.exists():
        raise NotAllowed(N_("{file} exists already."), remedy=N_("Name another file."), file=target)
    if not (home / DATABASES[0]).exists():
        raise NotAllowed(N_("There is no desk in {home}."), remedy=N_("Pass --home."), home=home)
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".backup-") as folder:
        parts: dict[str, Path] = {}
        for name in reversed(DATABASES):
            if (home / name).exists():
                copy_database(home / name, Path(folder, name))
                parts[name] = Path(folder, name)
        for path in _files(home):
            name = path.relative_to(home).as_posix()
            with suppress(FileNotFoundError):  # moved away or erased meanwhile
                parts[name] = _frozen(path, Path(folder, name))
        unfinished = Path(folder, "backup.tar.gz")
        write_archive(unfinished, parts, made_at=now, revision=HEAD)
        unfinished.rename(target)
    return list(parts)


@contextmanager
def restored(source: Path, home: Path) -> Iterator[Path]:
    """The parts of a backup in a folder beside `home`, which becomes `home` when the block ends well.

    Raises NotAllowed where something lies in `home`, UnreadableFile where the backup is not whole.
    """
    source, home = source.expanduser(), home.expanduser()
    if home.exists() and (not home.is_dir() or any(home.iterdir())):
        raise NotAllowed(N_("{home} is not empty."), remedy=N_("Pass --home with a new folder."), home=home)
    home.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=home.parent, prefix=".restore-") as outer:
        folder = Path(outer, "home")
        folder.mkdir(mode=0o700)
        read_archive(source, folder)
        for name in DATABASES:
            if (folder / name).exists():
                check_database(folder / name)
        yield folder
        if home.exists():
            home.rmdir()
        folder.rename(home)


def _frozen(path: Path, kept: Path) -> Path:
    """A file as it is now: the desk replaces files whole, so that another name of this one never changes."""
    kept.parent.mkdir(parents=True, exist_ok=True)
    try:
        kept.hardlink_to(path)
    except FileNotFoundError:
        raise
    except OSError:  # another file system, or one without links
        shutil.copyfile(path, kept)
    return kept


def _files(home: Path) -> Iterator[Path]:
    for name in FOLDERS:
        for path in sorted((home / name).rglob("*")):
            if path.is_file() and not path.is_symlink() and path.suffix != ".lock" and not path.name.startswith("."):
                yield path
