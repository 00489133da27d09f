"""Who serves a shop, and who has died: a worker shows itself, and one that stays away loses what it held."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from assistant.desk.ports import Store
from assistant.domain.approval import OutboxState

#: how often a worker shows itself, and how long one may stay away before its items go to others
BEAT, DEAD_AFTER = timedelta(seconds=5), timedelta(seconds=30)
#: the same for a sender that never shows itself, such as a person's `assistant send`
UNSEEN_AFTER = timedelta(minutes=10)


class Roster:
    """`is_dead` tells of a name whether it surely runs no more, as far as this machine can know."""

    def __init__(self, store: Store, *, owner: str, is_dead: Callable[[str], bool]) -> None:
        self._store = store
        self._is_dead = is_dead
        self.owner = owner

    async def beat(self, shop: str, *, now: datetime) -> None:
        """Show this worker."""
        async with self._store.writing() as work:
            await work.workers.beat(shop, self.owner, now=now)

    async def leave(self, shop: str) -> None:
        """This worker ends in good order."""
        async with self._store.writing() as work:
            await work.workers.forget(shop, {self.owner})

    async def dead(self, shop: str, *, now: datetime) -> set[str]:
        """Workers and senders of a shop that are gone, but this one."""
        async with self._store.reading() as work:
            seen = await work.workers.seen(shop)
            held = {each.owner: each.changed_at for each in await work.outbox.in_state(shop, OutboxState.SENDING)}
        gone = {each for each, at in seen.items() if self._is_dead(each) or now - at > DEAD_AFTER}
        gone |= {
            each for each, at in held.items() if each not in seen and (self._is_dead(each) or now - at > UNSEEN_AFTER)
        }
        return gone - {self.owner}

    async def strike(self, shop: str, dead: set[str]) -> None:
        """Take dead workers off the list, and give back the cases they worked on."""
        async with self._store.writing() as work:
            await work.workers.forget(shop, dead)
            for owner in dead:
                await work.claims.release(owner)
