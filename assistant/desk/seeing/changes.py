"""What changes at the desk, in order: the audit chain read forwards. Its numbers are where a reader goes on."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from datetime import datetime

from assistant.desk.ports import Store
from assistant.domain.audit import AuditRecord

#: records that are read at once, whole and for their cases alone, and how far behind a reader may be before it is told
#: to read everything anew
PAGE, GLANCE, FAR = 200, 500, 5000
#: seconds between two looks
LOOK = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One record, without its facts: what they say is read with the case."""

    number: int
    at: datetime
    actor: str
    action: str
    subject: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """Too much happened since the reader was here: it reads its lists anew, and goes on behind `number`."""

    number: int


class Changes:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def newest(self, shop: str) -> int:
        """The number of the last record."""
        async with self._store.reading() as work:
            return await work.audit.newest(shop)

    async def since(self, shop: str, number: int, *, limit: int = PAGE) -> list[Change]:
        """What happened behind a number, oldest first."""
        async with self._store.reading() as work:
            return [_change(each) for each in await work.audit.after(shop, number, limit=limit)]

    async def cases(self, shop: str, number: int) -> tuple[int, tuple[str, ...]]:
        """The last record now, and the cases that records behind `number` are about: their screens look again."""
        found = await self.since(shop, number, limit=GLANCE)
        cases = (each.subject.removeprefix("case:") for each in found if each.subject.startswith("case:"))
        return (found[-1].number if found else number), tuple(dict.fromkeys(cases))

    async def follow(
        self, shop: str, *, after: int | None, every: float = LOOK
    ) -> AsyncGenerator[Change | Missed | None, None]:
        """Everything behind `after`, or from now on, and None after each look; never ends by itself."""
        newest = await self.newest(shop)
        place = newest if after is None else after
        if place > newest or newest - place > FAR:  # another desk's number, or too long ago
            place = newest
            yield Missed(number=newest)
        while True:
            found = await self.since(shop, place)
            for each in found:
                place = each.number
                yield each
            yield None
            if len(found) < PAGE:
                await asyncio.sleep(every)


def _change(record: AuditRecord) -> Change:
    return Change(number=record.number, at=record.at, actor=record.actor, action=record.action, subject=record.subject)
