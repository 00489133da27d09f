"""The home of a desk as files: what erasure must reach beside the tables, and the whole of it as a backup."""

from __future__ import annotations

import asyncio
from datetime import datetime
from pathlib import Path

from assistant.channels.leftovers import Leftovers
from assistant.channels.photos import PhotoShelf
from assistant.desk.keeping_ports import Files
from assistant.desk.restoring import Restoring
from assistant.domain.note import N_
from assistant.errors import NotAllowed
from assistant.settings import Settings
from assistant.store.copies import compact_file
from assistant.store.database import Database, sqlite_url
from assistant.store.home_copy import back_up, restored
from assistant.store.work import Store


def files_in(home: Path, database: Database, photos: PhotoShelf) -> Files:
    """What lies in a home beside the tables, for erasure and retention."""
    leftovers = Leftovers(quarantine=home / "quarantine", outbox=home / "outbox")

    async def compact() -> bool:
        own = await database.compact()
        return await asyncio.to_thread(compact_file, home / "engine.sqlite") and own

    return Files(forget_photos=photos.forget, sift=leftovers.sift, compact=compact)


def back_up_home(settings: Settings, target: Path, *, now: datetime) -> list[str]:
    """Write a backup of the home, also while workers run; gives the names of its parts."""
    _needs_sqlite(settings)
    return back_up(settings.home.expanduser(), target.expanduser(), now=now)


async def restore_home(settings: Settings, source: Path, *, now: datetime) -> list[str]:
    """Make a home from a backup, marked so that it sends nothing until a person confirms it; gives its shops."""
    _needs_sqlite(settings)
    with restored(source, settings.home) as folder:
        database = Database(sqlite_url(folder / "desk.sqlite"))
        try:
            await database.migrate()
            return await Restoring(Store(database)).mark(by="desk", now=now)
        finally:
            await database.close()


def _needs_sqlite(settings: Settings) -> None:
    if settings.database_url:
        raise NotAllowed(
            N_("The database of this desk is not in its home, so its own tools must copy it."),
            remedy=N_(
                "Use pg_dump and pg_restore, copy the folder photos, then run `assistant restore mark` on the copy."
            ),
        )
