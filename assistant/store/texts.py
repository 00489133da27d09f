"""Buyers and their words: the one place where personal text lies, and where it can be destroyed."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.approval import text_digest
from assistant.store.bulk import portions, rows_of
from assistant.store.tables import buyers, shops, texts
from assistant.store.values import next_number

#: what stands in place of an erased text
ERASED = ""


class Stored(NamedTuple):
    """A text and the salt its digests are made with."""

    body: str
    salt: bytes


class Words(NamedTuple):
    """What a buyer says now, and the number of the text that says it so far."""

    buyer: int
    body: str
    before: int | None = None


class Texts:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._next: dict[tuple[str, str], int] = {}
        self._salts: dict[str, bytes] = {}

    async def buyers(self, shop: str, handles: Iterable[str]) -> dict[str, int]:
        """The buyer behind each handle (nickname or order number), made on first sight; never behind an empty one."""
        salt = await self._salt(shop)
        wanted = {hashlib.sha256(salt + handle.encode()).hexdigest(): handle for handle in handles if handle}
        query = select(buyers.c.id, buyers.c.lookup).where(buyers.c.shop == shop)
        rows = await rows_of(self._connection, query, buyers.c.lookup, wanted)
        found = {wanted[row["lookup"]]: int(row["id"]) for row in rows}
        new = [(lookup, handle) for lookup, handle in wanted.items() if handle not in found]
        made = await self._new_buyers(shop, [lookup for lookup, _ in new])
        return found | {handle: number for (_, handle), number in zip(new, made, strict=True)}

    async def nameless(self, shop: str, count: int) -> list[int]:
        """So many buyers of whom nothing is known."""
        return await self._new_buyers(shop, [None] * count)

    async def put(self, shop: str, buyer: int, body: str) -> int:
        """Keep a text under the buyer; gives its number."""
        (number,) = await self.put_all(shop, [(buyer, body)])
        return number

    async def put_all(self, shop: str, wanted: Sequence[tuple[int, str]]) -> list[int]:
        """Keep several texts, each as (buyer, body), in one statement; gives their numbers in order."""
        if not wanted:
            return []
        numbers = await self._numbers(shop, "texts", len(wanted))
        rows: list[dict[str, Any]] = [
            {"shop": shop, "id": number, "buyer": buyer, "body": body, "salt": secrets.token_bytes(16)}
            for number, (buyer, body) in zip(numbers, wanted, strict=True)
        ]
        await self._connection.execute(insert(texts), rows)
        return numbers

    async def keep_all(self, shop: str, wanted: Sequence[Words]) -> list[int | None]:
        """Numbers of these words, in order: where something else stood before, they are written over it.

        Empty words change nothing. An erased text is left as it is, and the words have a new one.
        """
        stored = await self.get(shop, [each.before for each in wanted])
        standing = {each.before for each in wanted if each.before is not None and stored[each.before].salt}
        await self._write_over(shop, [each for each in wanted if each.body and each.before in standing], stored=stored)
        said = [bool(each.body) and each.before not in standing for each in wanted]
        new = [(each.buyer, each.body) for each, is_new in zip(wanted, said, strict=True) if is_new]
        numbers = iter(await self.put_all(shop, new))
        return [next(numbers) if is_new else each.before for each, is_new in zip(wanted, said, strict=True)]

    async def keep(self, shop: str, buyer: int, body: str, *, before: int | None) -> int | None:
        """The number of these words, which take the place of what stood before; nothing that nobody refers to stays."""
        (number,) = await self.keep_all(shop, [Words(buyer=buyer, body=body, before=before)])
        return number

    async def drop(self, shop: str, numbers: Iterable[int]) -> None:
        """Delete texts that nothing refers to any more; that there were erased ones stays known."""
        for part in portions(numbers):
            mine = (texts.c.shop == shop, texts.c.erased_at.is_(None), texts.c.id.in_(part))
            await self._connection.execute(delete(texts).where(*mine))

    async def get(self, shop: str, numbers: Iterable[int | None]) -> dict[int, Stored]:
        query = select(texts.c.id, texts.c.body, texts.c.salt).where(texts.c.shop == shop)
        rows = await rows_of(self._connection, query, texts.c.id, (each for each in numbers if each is not None))
        return {row["id"]: Stored(ERASED if row["body"] is None else row["body"], row["salt"] or b"") for row in rows}

    async def digest(self, shop: str, number: int) -> str:
        """What may stand on record of a text: its digest with its salt."""
        stored = (await self.get(shop, [number]))[number]
        return text_digest(stored.salt, stored.body)

    async def give(self, shop: str, numbers: Iterable[int | None], buyer: int) -> None:
        """These texts turn out to be another buyer's, and are erased with that one."""
        for part in portions(each for each in numbers if each is not None):
            where = (texts.c.shop == shop, texts.c.id.in_(part))
            await self._connection.execute(update(texts).where(*where).values(buyer=buyer))

    async def destroy(self, shop: str, numbers: Iterable[int], *, now: datetime, by: str, why: str) -> int:
        """Destroy these texts and their salts; gives how many. That they were there stays known."""
        values = {"body": None, "salt": None, "erased_at": now, "erased_by": by, "erased_why": why}
        gone = update(texts).where(texts.c.shop == shop, texts.c.erased_at.is_(None)).values(values)
        done = 0
        for part in portions(numbers):
            done += (await self._connection.execute(gone.where(texts.c.id.in_(part)))).rowcount
        return done

    async def lookups(self, shop: str, handle: str) -> list[int]:
        """The buyer behind a handle, if there is one; none is made."""
        lookup = hashlib.sha256(await self._salt(shop) + handle.encode()).hexdigest()
        query = select(buyers.c.id).where(buyers.c.shop == shop, buyers.c.lookup == lookup)
        return [int(row.id) for row in await self._connection.execute(query)]

    async def _write_over(self, shop: str, wanted: Sequence[Words], *, stored: Mapping[int, Stored]) -> None:
        rows = [
            {
                "number": each.before,
                "new_body": each.body,
                "new_salt": secrets.token_bytes(16),
                "new_buyer": each.buyer,
            }
            for each in wanted
            if each.before is not None and stored[each.before].body != each.body
        ]
        if rows:
            where = (texts.c.shop == shop, texts.c.id == bindparam("number"))
            statement = (
                update(texts)
                .where(*where)
                .values(body=bindparam("new_body"), salt=bindparam("new_salt"), buyer=bindparam("new_buyer"))
            )
            await self._connection.execute(statement, rows)

    async def _new_buyers(self, shop: str, lookups: Sequence[str | None]) -> list[int]:
        if not lookups:
            return []
        numbers = await self._numbers(shop, "buyers", len(lookups))
        rows = [{"shop": shop, "id": number, "lookup": each} for number, each in zip(numbers, lookups, strict=True)]
        await self._connection.execute(insert(buyers), rows)
        return numbers

    async def _numbers(self, shop: str, table: str, count: int) -> list[int]:
        """The next free numbers; remembered, for within a transaction nobody else takes any."""
        if (shop, table) not in self._next:
            chosen = texts if table == "texts" else buyers
            self._next[shop, table] = await next_number(self._connection, chosen, shop)
        first = self._next[shop, table]
        self._next[shop, table] += count
        return list(range(first, first + count))

    async def _salt(self, shop: str) -> bytes:
        if shop not in self._salts:
            query = select(shops.c.salt).where(shops.c.shop == shop)
            self._salts[shop] = (await self._connection.execute(query)).scalar_one()
        return self._salts[shop]
