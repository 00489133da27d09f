"""Each thing is told once: what is due and was not told before is kept and put on record, in one transaction."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, Protocol, TypeVar

from assistant.desk.ports import Store, Work
from assistant.domain.audit import Happened


class Event(Protocol):
    @property
    def key(self) -> Hashable:
        """What happens once."""
        ...


E = TypeVar("E", bound=Event)


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling(Generic[E]):
    """How a kind of event is told: `known` reads which of these were told before, `keep` stores those that are new.

    `happened` says one for the record. The primary key of the store is what refuses a second time.
    """

    known: Callable[[Work, Sequence[E]], Awaitable[Sequence[E]]]
    keep: Callable[[Work, Sequence[E]], Awaitable[None]]
    happened: Callable[[E], Happened]

    async def new(self, work: Work, due: Sequence[E]) -> list[E]:
        """What nobody was told yet, each once."""
        keys = {each.key for each in await self.known(work, due)}
        return list({each.key: each for each in due if each.key not in keys}.values())


async def tell_new(work: Work, shop: str, due: Sequence[E], how: Telling[E], *, now: datetime) -> list[E]:
    """Tell what is due and new, within a transaction that writes; gives what was."""
    new = await how.new(work, due)
    if new:
        await how.keep(work, new)
        await work.audit.append_all(shop, [how.happened(each) for each in new], at=now)
    return new


async def tell_once(store: Store, shop: str, due: Sequence[E], how: Telling[E], *, now: datetime) -> list[E]:
    """The same in a transaction of its own; may run as often as one likes, and writes only where something is new."""
    if not due:
        return []
    async with store.reading() as work:
        if not await how.new(work, due):
            return []
    async with store.writing() as work:
        return await tell_new(work, shop, due, how, now=now)
