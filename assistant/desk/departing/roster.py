"""Who serves a shop, and who has died: a worker shows itself, and one that stays away loses what it held."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from assistant.desk.ports import Store
from assistant.domain.approval import OutboxState

#: how often a worker shows itself, and how long one may stay away before its items go to others
BEAT, DEAD_AFTER = timedelta(seconds=5), timedelta(seconds=20)
#: the same for a sender that never shows itself, such as a person's `assistant send`
UNSEEN_AFTER = timedelta(minutes=10)


class Roster:
    """`is_dead` tells of a name whether it surely runs no more, as far as this machine can know."""

    def __init__(self, store: Store, *, owner: str, is_dead: Callable[[str], bool]) -> None:
        self._store = store
        self._is_dead = is_dead
        self.owner = owner
        self._noticed: dict[tuple[str, str], tuple[datetime, datetime]] = {}

    async def beat(self, shop: str, *, now: datetime) -> None:
        """Show this worker. Whoever holds up the writers must not make all of them look dead."""
        async with self._store.beside() as work:
            await work.workers.beat(shop, self.owner, now=now)

    async def leave(self, shop: str) -> None:
        """This worker ends in good order."""
        async with self._store.writing() as work:
            await work.workers.forget(shop, {self.owner})

    async def dead(self, shop: str, *, now: datetime) -> set[str]:
        """Workers and senders of a shop that are gone, but this one; asked again and again, for silence takes time."""
        async with self._store.reading() as work:
            seen = await work.workers.seen(shop)
            held = {each.owner: each.changed_at for each in await work.outbox.in_state(shop, OutboxState.SENDING)}
        gone = {each for each, at in seen.items() if self._is_dead(each) or self._silent(shop, each, at, now)}
        gone |= {
            each for each, at in held.items() if each not in seen and (self._is_dead(each) or now - at > UNSEEN_AFTER)
        }
        self._noticed = {key: at for key, at in self._noticed.items() if key[0] != shop or key[1] in seen}
        return gone - {self.owner}

    def _silent(self, shop: str, owner: str, at: datetime, now: datetime) -> bool:
        """Whether a worker shows nothing new for long, by this process's own clock: those of two machines differ."""
        before, since = self._noticed.get((shop, owner), (at, now))
        self._noticed[shop, owner] = at, since if before == at else now
        return now - self._noticed[shop, owner][1] > DEAD_AFTER or now - at > UNSEEN_AFTER

    async def strike(self, shop: str, dead: set[str]) -> None:
        """Take dead workers off the list, and give back the cases they worked on."""
        async with self._store.writing() as work:
            await work.workers.forget(shop, dead)
            for owner in dead:
                await work.claims.release(owner)
