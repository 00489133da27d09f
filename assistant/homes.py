"""The home of a desk as files: what erasure must reach beside the tables, and the whole of it as a backup."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from assistant.channels.leftovers import Leftovers
from assistant.channels.photos import PhotoShelf
from assistant.channels.upload_shelf import UploadShelf
from assistant.desk.departing.roster import DEAD_AFTER
from assistant.desk.keeping.auditing import Auditing
from assistant.desk.keeping.keeping_ports import Files
from assistant.desk.keeping.restoring import Restoring
from assistant.desk.shop.shops import ShopBook
from assistant.domain.approval import OutboxState
from assistant.domain.audit import OF_THE_DESK
from assistant.domain.note import N_
from assistant.errors import DamagedRecord, NotAllowed, WrongInput
from assistant.settings import Settings
from assistant.store.copies import compact_file
from assistant.store.database import Database
from assistant.store.home_copy import back_up, restored
from assistant.store.moving import copy_tables
from assistant.store.sqlite import sqlite_url
from assistant.store.work import Store


def files_in(home: Path, database: Database, photos: PhotoShelf) -> Files:
    """What lies in a home beside the tables, for erasure and retention."""
    leftovers = Leftovers(quarantine=home / "quarantine", outbox=home / "outbox")

    async def compact() -> bool:
        await asyncio.to_thread(UploadShelf(home / "uploads").clear, -1.0)  # whose rows they hold, nobody knows yet
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """What a move copied: shops, tables with rows, and rows."""

    shops: tuple[str, ...]
    tables: int
    rows: int


async def move_home(settings: Settings, url: str, *, by: str, now: datetime) -> Moved:
    """Copy the desk's database to a server; what stays in the home is marked so that it sends nothing any more.

    Raises NotAllowed while anybody works with the desk, or where something lies in the database to move to;
    DamagedRecord where a count differs or an audit chain does not hold there.
    """
    _needs_sqlite(settings)
    if not (settings.home.expanduser() / "desk.sqlite").exists():
        raise NotAllowed(N_("There is no desk in {home}."), remedy=N_("Pass --home."), home=settings.home)
    there = Settings(home=settings.home, database_url=url)
    if not there.on_server:
        raise WrongInput(N_("{url!r} is no address of PostgreSQL."), remedy=N_("postgresql://user@host/name"), url=url)
    source, target = Database(settings.desk_url), Database(there.database_url)
    try:
        await source.migrate()
        await target.migrate()
        await _nobody_works(Store(source), now)
        copied = await copy_tables(source, target)
        shops = [each.id for each in await ShopBook(Store(target)).all()]
        for chain in (*shops, OF_THE_DESK):
            if (await Auditing(Store(target)).verify(chain)).damage is not None:
                raise DamagedRecord
        await Restoring(Store(source)).mark(by=by, now=now)
        return Moved(shops=tuple(shops), tables=sum(map(bool, copied.values())), rows=sum(copied.values()))
    finally:
        await source.close()
        await target.close()


async def _nobody_works(store: Store, now: datetime) -> None:
    async with store.reading() as work:
        for shop in await work.shops.all():
            seen = await work.workers.seen(shop.id)
            if any(now - at <= DEAD_AFTER for at in seen.values()):
                raise NotAllowed(
                    N_("A worker serves shop {shop}: {names}."),
                    remedy=N_("End every worker, server and watch of this desk, wait half a minute, and try again."),
                    shop=shop.id,
                    names=", ".join(sorted(seen)),
                )
            if await work.outbox.in_state(shop.id, OutboxState.SENDING, limit=1):
                raise NotAllowed(
                    N_("A text of shop {shop} is being sent."),
                    remedy=N_("See `assistant outbox`; wait until it has left, or is unknown."),
                    shop=shop.id,
                )


def _needs_sqlite(settings: Settings) -> None:
    if settings.database_url:
        raise NotAllowed(
            N_("The database of this desk is not in its home, so its own tools must copy it."),
            remedy=N_(
                "Use pg_dump and pg_restore, copy the folder photos, then run `assistant restore mark` on the copy."
            ),
        )
