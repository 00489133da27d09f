"""Shops of the desk."""

from __future__ import annotations

import secrets
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, exists, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.opening import ROUND_THE_CLOCK, Opening
from assistant.domain.own_limits import OwnLimits
from assistant.domain.shop import Shop
from assistant.domain.taxonomy import Platform
from assistant.domain.wording import Tone
from assistant.store.tables import shops
from assistant.store.values import from_json, to_json


class Shops:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, shop: Shop, now: datetime) -> None:
        values = {**_profile(shop), "shop": shop.id, "salt": secrets.token_bytes(32), "added_at": now}
        await self._connection.execute(insert(shops).values(values))

    async def change(self, shop: Shop) -> None:
        await self._connection.execute(update(shops).where(shops.c.shop == shop.id).values(_profile(shop)))

    async def all(self) -> list[Shop]:
        rows = (await self._connection.execute(select(shops).order_by(shops.c.shop))).mappings()
        return [_shop(row) for row in rows]

    async def get(self, shop: str) -> Shop | None:
        row = (await self._connection.execute(select(shops).where(shops.c.shop == shop))).mappings().first()
        return _shop(row) if row else None

    async def mark_restored(self, shop: str, now: datetime | None) -> None:
        """Mark a shop as a copy made from a backup; None takes the mark away."""
        await self._connection.execute(update(shops).where(shops.c.shop == shop).values(restored_at=now))

    async def restored_at(self, shop: str) -> datetime | None:
        """Since when this is a copy that nobody has confirmed yet; None where it is none."""
        found: datetime | None = (
            await self._connection.execute(select(shops.c.restored_at).where(shops.c.shop == shop))
        ).scalar()
        return found

    async def set_sandbox(self, shop: str, now: datetime | None) -> None:
        """Let nothing of a shop leave from a moment on; None ends that."""
        await self._connection.execute(update(shops).where(shops.c.shop == shop).values(sandbox_at=now))

    async def sandbox_at(self, shop: str) -> datetime | None:
        """Since when the shop is being tried out; None where it is not."""
        found: datetime | None = (
            await self._connection.execute(select(shops.c.sandbox_at).where(shops.c.shop == shop))
        ).scalar()
        return found

    async def in_sandbox(self) -> frozenset[str]:
        """The shops that are being tried out."""
        query = select(shops.c.shop).where(shops.c.sandbox_at.is_not(None))
        return frozenset((await self._connection.execute(query)).scalars())


def may_send(shop: str) -> ColumnElement[bool]:
    """Whether the shop is neither tried out nor a copy from a backup that waits: else no send may be claimed."""
    stopped = or_(shops.c.restored_at.is_not(None), shops.c.sandbox_at.is_not(None))
    return ~exists().where(shops.c.shop == shop, stopped)


def _profile(shop: Shop) -> dict[str, Any]:
    return {
        "name": shop.name,
        "platform": shop.platform,
        "market": shop.market,
        "currency": shop.currency,
        "time_zone": shop.time_zone,
        "languages": list(shop.languages),
        "channel": shop.channel,
        "tone": shop.tone,
        "return_address": shop.return_address,
        "opening": None if shop.opening == ROUND_THE_CLOCK else to_json(Opening, shop.opening),
        "keep_months": shop.keep_months,
        "limits": None if shop.limits is None else to_json(OwnLimits, shop.limits),
    }


def _shop(row: RowMapping) -> Shop:
    return Shop(
        id=row["shop"],
        name=row["name"],
        platform=Platform(row["platform"]),
        market=row["market"],
        currency=row["currency"],
        time_zone=row["time_zone"],
        languages=tuple(row["languages"]),
        channel=row["channel"],
        tone=Tone(row["tone"]),
        return_address=row["return_address"],
        opening=ROUND_THE_CLOCK if row["opening"] is None else from_json(Opening, row["opening"]),
        keep_months=row["keep_months"],
        limits=None if row["limits"] is None else from_json(OwnLimits, row["limits"]),
    )
