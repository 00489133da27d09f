"""What a server does beside its requests: events are written, new cases proposed, a folder watched."""

from __future__ import annotations

import asyncio
import gc
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from assistant.channels.drop_folder import DropFolder, Dropped
from assistant.desk.answering.proposing import Proposer
from assistant.desk.arriving.events import EventLine
from assistant.desk.arriving.watching import LOOK, TakenFile, Watch
from assistant.desk.desk import Desk
from assistant.desk.live.live_chats import LiveChats
from assistant.engine.owners import is_dead
from assistant.i18n import Translator

#: seconds between two looks at places that have turned by time alone
RANK = 5.0
#: seconds between two looks at what webhooks are to be told
TELL = 2.0
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """`triage` proposes new cases, `batch` at a time; `watch` is the folder, whose files belong to `shop`.

    `every` is the seconds between two looks at it. `warm` loads beforehand what a first suggestion would wait for.
    """

    triage: bool = False
    batch: int = 20
    watch: Path | None = None
    shop: str = ""
    every: float = LOOK
    warm: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """`wake` tells that a shop may have new cases; `chats` ends a suggestion once a newer one is asked for."""

    events: EventLine
    chats: LiveChats
    wake: Callable[[str], None]


@asynccontextmanager
async def running(desk: Desk, beside: Beside, t: Translator, clock: Callable[[], datetime]) -> AsyncIterator[Running]:
    """All of it, from start to stop; at the stop what was begun is ended. `t` words what a person reads in a file."""
    events = EventLine(desk.intake.events, shops=desk.shops.all, clock=clock)
    proposer = await _proposer(desk, beside.batch, clock) if beside.triage else None
    wake = proposer.wake if proposer else _sleep_on
    watching = None
    if beside.watch:
        watch = Watch(
            desk=desk,
            folder=DropFolder(beside.watch),
            clock=clock,
            shop=beside.shop,
            say_error=t.error,
            say_note=t.note,
        )
        watching = asyncio.create_task(_watch(watch, wake, beside.every))
    ranking = asyncio.create_task(_rank(desk, clock))
    telling = asyncio.create_task(_tell(desk, clock))
    warming = asyncio.create_task(_warm(desk, clock)) if beside.warm else None
    try:
        yield Running(events=events, chats=LiveChats(), wake=wake)
    finally:
        for task in filter(None, (watching, ranking, telling, warming)):
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        await events.close()
        if proposer:
            await proposer.close()


async def _proposer(desk: Desk, batch: int, clock: Callable[[], datetime]) -> Proposer:
    """It begins with what waits from before, that of a server that was killed included."""

    async def prepare(shop: str) -> None:
        await desk.knowledge.start(shop, now=clock())

    await desk.triage.free(is_dead)
    proposer = Proposer(desk.triage.batch, prepare=prepare, clock=clock, limit=batch)
    for shop in await desk.shops.all():
        proposer.wake(shop.id)
    return proposer


async def _rank(desk: Desk, clock: Callable[[], datetime]) -> None:
    """Keep the places of cases in lists up to date, behind whatever changes them; ends with its task."""
    while True:
        done = 0
        try:
            for shop in await desk.shops.all():
                done += await desk.listing.reckon(shop.id, now=clock())
        except Exception:
            _log.exception("Places in lists could not be reckoned; the next look is in %s s.", RANK)
        await asyncio.sleep(0.05 if done else RANK)


async def _tell(desk: Desk, clock: Callable[[], datetime]) -> None:
    """Webhooks out, as long as the server runs; ends with its task."""
    while True:
        try:
            for shop in await desk.shops.all():
                await desk.hooks.round(shop.id, now=clock())
        except Exception:
            _log.exception("Webhooks could not be told; the next look is in %s s.", TELL)
        await asyncio.sleep(TELL)


async def _warm(desk: Desk, clock: Callable[[], datetime]) -> None:
    """Load it; from then on no collection of garbage goes through what is loaded, which holds a page up for 0.1 s."""
    for shop in await desk.shops.all():
        try:
            await desk.suggest.prepare(await desk.knowledge.searcher(shop.id), now=clock())
        except Exception:
            _log.exception("Suggestions could not be prepared; the first one takes some seconds longer.")
    gc.collect()
    gc.freeze()


async def _watch(watch: Watch[Dropped], wake: Callable[[str], None], every: float) -> None:
    def told(taken: TakenFile) -> None:
        if taken.error:
            _log.warning("%s cannot be read: %s", taken.name, taken.error)
        elif taken.result:
            wake(taken.shop)

    await watch.run(told, every=every)


def _sleep_on(shop: str) -> None:
    """Nobody proposes here; `assistant triage` does when it is called."""
