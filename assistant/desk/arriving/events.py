"""Events of many senders share their transactions: what arrives while one is written goes into the next."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from assistant.desk.arriving.intake import EventResult
from assistant.domain.intake import Event
from assistant.domain.shop import Shop
from assistant.errors import DeskError, UnknownShop

#: events a transaction; SQLite needs some milliseconds to have one on disk, however much it holds
MOST = 200
#: seconds between two transactions, in which the senders just answered send again: half as many writes for as much
GATHER = 0.005
#: transactions until the profiles of the shops are read again where events never cease
REFRESH = 50

#: an event that was not read yet: reading needs its shop and the others of the desk; raises DeskError where it fails
Unread = Callable[[Shop, Sequence[Shop]], Event]


class Taker(Protocol):
    """Takes events of one shop in within one transaction; gives a result or an error for each."""

    def __call__(
        self, shop: Shop, events: Sequence[Event], *, now: datetime
    ) -> Awaitable[list[EventResult | DeskError]]: ...


@dataclass(frozen=True, slots=True)
class _Waiting:
    read: Unread
    answer: asyncio.Future[EventResult] = field(default_factory=lambda: asyncio.get_running_loop().create_future())

    def settle(self, result: EventResult | Exception) -> None:
        with suppress(asyncio.InvalidStateError):  # its sender has gone
            if isinstance(result, Exception):
                self.answer.set_exception(result)
            else:
                self.answer.set_result(result)


class EventLine:
    """Where events queue up until they are in the database. Belongs to one event loop; `close` it at the end."""

    def __init__(
        self, take: Taker, *, shops: Callable[[], Awaitable[list[Shop]]], clock: Callable[[], datetime]
    ) -> None:
        self._take = take
        self._shops = shops
        self._clock = clock
        self._lines: dict[str, list[_Waiting]] = {}
        self._book: list[Shop] = []
        self._written = 0
        self._writer: asyncio.Task[None] | None = None
        self._closed = False

    async def put(self, shop: str, read: Unread) -> EventResult:
        """What became of the event, told once it is on disk; raises what stands against it.

        Whoever is cancelled here before the event's turn takes the event along.
        """
        if self._closed:
            raise RuntimeError("The line of events is closed.")
        waiting = _Waiting(read)
        self._lines.setdefault(shop, []).append(waiting)
        if self._writer is None:
            self._writer = asyncio.create_task(self._write())
        return await waiting.answer

    async def close(self) -> None:
        """Take in what waits, and nothing after that."""
        self._closed = True
        if self._writer:
            await self._writer

    async def _write(self) -> None:
        """Write until nothing waits, the shops in turn."""
        taken: list[_Waiting] = []
        self._written = 0
        try:
            while self._lines:
                shop = next(iter(self._lines))
                line = self._lines.pop(shop)
                taken = line[:MOST]
                if line[MOST:]:
                    self._lines[shop] = line[MOST:]
                await self._write_some(shop, [each for each in taken if not each.answer.done()])
                await asyncio.sleep(GATHER)
        finally:
            self._writer = None
            for each in (*taken, *(each for line in self._lines.values() for each in line)):
                each.answer.cancel()

    async def _write_some(self, name: str, taken: list[_Waiting]) -> None:
        """One transaction; where it breaks, one for each event, so that an event that breaks it costs itself alone."""
        try:
            shop, others = _parted(name, await self._shop_book())
            readable = [(each, event) for each in taken if (event := _read(each, shop, others))]
            results = await self._take(shop, [event for _, event in readable], now=self._clock()) if readable else []
        except Exception as error:
            if len(taken) == 1:
                taken[0].settle(error)
            else:
                for each in taken:
                    await self._write_some(name, [each])
            return
        for (each, _), result in zip(readable, results, strict=True):
            each.settle(result)

    async def _shop_book(self) -> list[Shop]:
        """The shops, read when the writing begins and every so often."""
        if self._written % REFRESH == 0:
            self._book = await self._shops()
        self._written += 1
        return self._book


def _parted(name: str, shops: Sequence[Shop]) -> tuple[Shop, list[Shop]]:
    """The shop of that name, and the others."""
    for shop in shops:
        if shop.id == name:
            return shop, [each for each in shops if each.id != name]
    raise UnknownShop(name, known=tuple(each.id for each in shops))


def _read(waiting: _Waiting, shop: Shop, others: Sequence[Shop]) -> Event | None:
    """The event; where it cannot be read, its sender is told and there is none."""
    try:
        return waiting.read(shop, others)
    except Exception as error:
        waiting.settle(error)
        return None
