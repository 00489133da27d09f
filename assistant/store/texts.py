"""Buyers and their words: the one place where personal text lies, and where it can be destroyed."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.store.tables import buyers, shops, texts
from assistant.store.values import next_number

#: what stands in place of an erased text
ERASED = ""


class Stored(NamedTuple):
    """A text and the salt its digests are made with."""

    body: str
    salt: bytes


class Texts:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._next: dict[str, int] = {}
        self._salts: dict[str, bytes] = {}

    async def buyer(self, shop: str, handle: str) -> int:
        """The buyer behind a handle (nickname or order number), made on first sight; an empty handle is a new one."""
        lookup = hashlib.sha256(await self._salt(shop) + handle.encode()).hexdigest() if handle else None
        if lookup:
            query = select(buyers.c.id).where(buyers.c.shop == shop, buyers.c.lookup == lookup)
            known = (await self._connection.execute(query)).scalar()
            if known is not None:
                return int(known)
        number = await next_number(self._connection, buyers, shop)
        await self._connection.execute(insert(buyers).values(shop=shop, id=number, lookup=lookup))
        return number

    async def put(self, shop: str, buyer: int, body: str) -> int:
        """Keep a text under the buyer; gives its number."""
        (number,) = await self.put_all(shop, [(buyer, body)])
        return number

    async def put_all(self, shop: str, wanted: Sequence[tuple[int, str]]) -> list[int]:
        """Keep several texts, each as (buyer, body), in one statement; gives their numbers in order."""
        if not wanted:
            return []
        if shop not in self._next:
            self._next[shop] = await next_number(self._connection, texts, shop)
        first = self._next[shop]
        self._next[shop] += len(wanted)
        rows: list[dict[str, Any]] = [
            {"shop": shop, "id": first + place, "buyer": buyer, "body": body, "salt": secrets.token_bytes(16)}
            for place, (buyer, body) in enumerate(wanted)
        ]
        await self._connection.execute(insert(texts), rows)
        return [row["id"] for row in rows]

    async def get(self, shop: str, numbers: Iterable[int]) -> dict[int, Stored]:
        wanted = sorted({each for each in numbers if each is not None})
        found: dict[int, Stored] = {}
        for first in range(0, len(wanted), 500):
            query = select(texts.c.id, texts.c.body, texts.c.salt).where(
                texts.c.shop == shop, texts.c.id.in_(wanted[first : first + 500])
            )
            for row in await self._connection.execute(query):
                found[row.id] = Stored(row.body if row.body is not None else ERASED, row.salt or b"")
        return found

    async def erase(self, shop: str, buyer: int, *, now: datetime, by: str, why: str) -> int:
        """Destroy every text and salt of a buyer; gives how many."""
        done = await self._connection.execute(
            update(texts)
            .where(texts.c.shop == shop, texts.c.buyer == buyer, texts.c.erased_at.is_(None))
            .values(body=None, salt=None, erased_at=now, erased_by=by, erased_why=why)
        )
        await self._connection.execute(
            update(buyers).where(buyers.c.shop == shop, buyers.c.id == buyer).values(lookup=None)
        )
        return int(done.rowcount)

    async def _salt(self, shop: str) -> bytes:
        if shop not in self._salts:
            query = select(shops.c.salt).where(shops.c.shop == shop)
            self._salts[shop] = (await self._connection.execute(query)).scalar_one()
        return self._salts[shop]
