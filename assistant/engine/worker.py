"""A worker: round after round it takes up what waits, in every shop, until it is told to stop."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from assistant.desk.after.follow_up import FollowUpDesk
from assistant.desk.after.todo_list import TodoList
from assistant.desk.answering.triage import Triage
from assistant.desk.deadlines.clocks import Clocks
from assistant.desk.departing.dispatch import ChannelOf, Dispatch
from assistant.desk.departing.roster import BEAT, Roster
from assistant.desk.shop.shops import ShopBook
from assistant.engine.durable import Engine

#: seconds between two rounds
PAUSE = 0.5
#: between two looks at the clocks and follow-ups of a shop
TOLD_EVERY = timedelta(minutes=1)
_log = logging.getLogger(__name__)
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass
class Worker:
    """Any number may run beside each other; each item and each case is claimed by one."""

    engine: Engine
    shops: ShopBook
    triage: Triage
    dispatch: Dispatch
    roster: Roster
    clocks: Clocks
    todos: TodoList
    follow_ups: FollowUpDesk
    channel_of: ChannelOf
    clock: Callable[[], datetime]
    #: cases of one batch
    batch: int
    _beaten: dict[str, datetime] = field(default_factory=dict)
    _told: dict[str, datetime] = field(default_factory=dict)

    async def run(self, stop: asyncio.Event, *, pause: float = PAUSE) -> None:
        """Serve until `stop` is set; what breaks in one round or shop is told and tried again in the next."""
        showing = asyncio.create_task(self._keep_showing())
        try:
            await self._rounds(stop, pause)
        finally:
            showing.cancel()
            await asyncio.gather(showing, return_exceptions=True)
        for shop_id in self._beaten:
            await self.roster.leave(shop_id)

    async def _rounds(self, stop: asyncio.Event, pause: float) -> None:
        while not stop.is_set():
            for shop in await self.shops.all():
                try:
                    await self.round(shop.id)
                except Exception:
                    _log.exception("a round of shop %s broke", shop.id)
            try:
                async with asyncio.timeout(pause):
                    await stop.wait()
            except TimeoutError:
                continue

    async def _keep_showing(self) -> None:
        """A round that waits long for a channel does not make this worker look dead."""
        while True:
            await asyncio.sleep(BEAT.total_seconds())
            for shop in list(self._beaten):
                try:
                    await self._show(shop, self.clock())
                except Exception:
                    _log.exception("this worker could not show itself to shop %s", shop)

    async def round(self, shop: str) -> None:
        """Show this worker, bury dead ones, find out about unknown sends, wake what is due, tell what is late."""
        now = self.clock()
        await self._show(shop, now)
        await self._bury(shop, now)
        await self.dispatch.reconcile(shop, channel_of=self.channel_of, now=now)
        await self._wake(shop, now)
        if now - self._told.get(shop, _LONG_AGO) >= TOLD_EVERY:
            self._told[shop] = now
            for look in (self.clocks.raise_due, self.todos.pass_time, self.follow_ups.round):
                try:
                    await look(shop, now)
                except Exception:
                    _log.exception("%s of shop %s broke; it is tried again in a minute", look.__qualname__, shop)
        if await self.triage.any_waiting(shop):
            await self.engine.begin_backlog(shop, now=now, batch=self.batch)

    async def _wake(self, shop: str, now: datetime) -> None:
        """Begin what may leave; one whose channel is not known here blocks no other, and is tried in a minute.

        What a person should have posted goes back to a person once its approval has expired: it is refused, not sent.
        """
        for each in await self.dispatch.ready(shop, now=now):
            try:
                if not self.channel_of(each.channel).by_hand or each.expires_at <= now:
                    await self.engine.begin_send(shop, each.item.id, fence=each.item.fence, channel=each.channel)
            except Exception:
                _log.exception("item %s of shop %s could not be begun", each.item.id, shop)
                self.dispatch.rest(each, now)

    async def _show(self, shop: str, now: datetime) -> None:
        if now - self._beaten.get(shop, _LONG_AGO) >= BEAT:
            self._beaten[shop] = now
            await self.roster.beat(shop, now=now)

    async def _bury(self, shop: str, now: datetime) -> None:
        dead = await self.roster.dead(shop, now=now)
        if dead:
            await self.dispatch.recover(shop, dead, now=now)
            await self.engine.recover(dead.__contains__)
            await self.roster.strike(shop, dead)
