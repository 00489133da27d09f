"""Webhooks out and their deliveries as rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import RowMapping, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.hook import Delivery, DeliveryState, Hook
from assistant.store.tables import hook_deliveries, hooks
from assistant.store.values import next_number


class Hooks:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def all(self, shop: str) -> list[Hook]:
        rows = (
            await self._connection.execute(select(hooks).where(hooks.c.shop == shop).order_by(hooks.c.id))
        ).mappings()
        return [_hook(row) for row in rows]

    async def next_id(self, shop: str) -> int:
        return await next_number(self._connection, hooks, shop)

    async def add(self, hook: Hook) -> None:
        values = {name: getattr(hook, name) for name in Hook.__slots__} | {"topics": list(hook.topics)}
        await self._connection.execute(insert(hooks).values(**values))

    async def end(self, shop: str, number: int) -> None:
        """The hook with all that was to be told it."""
        of_hook = (hook_deliveries.c.shop == shop, hook_deliveries.c.hook == number)
        await self._connection.execute(delete(hook_deliveries).where(*of_hook))
        await self._connection.execute(delete(hooks).where(hooks.c.shop == shop, hooks.c.id == number))

    async def told(self, shop: str, number: int, upto: int) -> None:
        this = (hooks.c.shop == shop, hooks.c.id == number)
        await self._connection.execute(update(hooks).where(*this).values(upto=upto))

    async def queue(self, shop: str, new: Sequence[Delivery]) -> None:
        """Deliveries to come; their numbers are given here."""
        first = await next_number(self._connection, hook_deliveries, shop)
        rows = [
            {name: getattr(each, name) for name in Delivery.__slots__} | {"id": first + place}
            for place, each in enumerate(new)
        ]
        if rows:
            await self._connection.execute(insert(hook_deliveries), rows)

    async def due(self, shop: str, now: datetime, *, limit: int) -> list[Delivery]:
        query = (
            select(hook_deliveries)
            .where(
                hook_deliveries.c.shop == shop,
                hook_deliveries.c.state == DeliveryState.WAITING,
                hook_deliveries.c.next_at <= now,
            )
            .order_by(hook_deliveries.c.next_at)
            .limit(limit)
        )
        return [_delivery(row) for row in (await self._connection.execute(query)).mappings()]

    async def claim(self, delivery: Delivery, until: datetime) -> bool:
        """Take a delivery for oneself until then; False where another server was faster, or it is not waiting."""
        done = await self._connection.execute(
            update(hook_deliveries)
            .where(
                hook_deliveries.c.shop == delivery.shop,
                hook_deliveries.c.id == delivery.id,
                hook_deliveries.c.state == DeliveryState.WAITING,
                hook_deliveries.c.attempts == delivery.attempts,
                hook_deliveries.c.next_at == delivery.next_at,
            )
            .values(next_at=until)
        )
        return done.rowcount == 1

    async def log(self, shop: str, number: int, *, before: int, limit: int) -> list[Delivery]:
        """Deliveries of a hook, newest first; `before` is a number of one, 0 for the newest."""
        query = select(hook_deliveries).where(hook_deliveries.c.shop == shop, hook_deliveries.c.hook == number)
        if before:
            query = query.where(hook_deliveries.c.id < before)
        rows = (await self._connection.execute(query.order_by(hook_deliveries.c.id.desc()).limit(limit))).mappings()
        return [_delivery(row) for row in rows]

    async def change(self, delivery: Delivery, *, claimed_until: datetime) -> bool:
        """What became of a delivery that was claimed until then; False where it was claimed anew or ended."""
        this = (
            hook_deliveries.c.shop == delivery.shop,
            hook_deliveries.c.id == delivery.id,
            hook_deliveries.c.state == DeliveryState.WAITING,
            hook_deliveries.c.next_at == claimed_until,
        )
        names = ("state", "attempts", "next_at", "changed_at", "status", "reason")
        values = {name: getattr(delivery, name) for name in names}
        return (await self._connection.execute(update(hook_deliveries).where(*this).values(**values))).rowcount == 1


def _hook(row: RowMapping) -> Hook:
    return Hook(**{name: row[name] for name in Hook.__slots__} | {"topics": tuple(row["topics"])})


def _delivery(row: RowMapping) -> Delivery:
    return Delivery(**{name: row[name] for name in Delivery.__slots__} | {"state": DeliveryState(row["state"])})
