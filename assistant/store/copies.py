"""SQLite files as wholes: copied while others write them, checked, written anew without what was deleted."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from assistant.domain.note import N_
from assistant.errors import UnreadableFile

#: seconds to wait for another process, as everywhere in the desk (database.BUSY_MILLISECONDS)
WAIT = 30.0


def copy_database(source: Path, target: Path) -> None:
    """A consistent copy of a database that other processes may be writing, through SQLite's online backup.

    All pages are taken in one step, so that a busy writer cannot make it begin again for ever.
    """
    with closing(sqlite3.connect(source, timeout=WAIT)) as own, closing(sqlite3.connect(target)) as copy:
        own.backup(copy, pages=-1, sleep=0.1)
        copy.execute("PRAGMA journal_mode=DELETE")
    check_database(target)


def check_database(path: Path) -> None:
    """Raises UnreadableFile where a file is no whole SQLite database."""
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as opened:
            found = opened.execute("PRAGMA integrity_check").fetchone()
    except sqlite3.DatabaseError as error:
        raise UnreadableFile(N_("{file} is no whole database: {problem!r}."), file=path.name, problem=str(error)) from (
            error
        )
    if found != ("ok",):
        raise UnreadableFile(N_("{file} is no whole database: {problem!r}."), file=path.name, problem=str(found))


def compact_file(path: Path) -> bool:
    """Write a database, if it is there, anew without what was deleted; False where another process is in the way."""
    if not path.exists():
        return True
    try:
        with closing(sqlite3.connect(path, timeout=WAIT, isolation_level=None)) as opened:
            opened.execute("VACUUM")
            return bool(opened.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0)
    except sqlite3.OperationalError:
        return False
