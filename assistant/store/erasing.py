"""How what is held of a person goes out of the tables. What the law makes a shop keep stays, without the person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Table, delete, null, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.canonical import digest
from assistant.domain.known import ERASED
from assistant.domain.person import WORDS_ERASED, Scope, Wiped
from assistant.store import tables as t
from assistant.store.bulk import portions
from assistant.store.persons import Persons, Rows
from assistant.store.texts import Texts


class Erasing:
    def __init__(self, connection: AsyncConnection, texts: Texts, persons: Persons) -> None:
        self._connection = connection
        self._texts = texts
        self._persons = persons

    async def wipe(self, scope: Scope, held: Mapping[str, Rows], *, now: datetime, by: str, why: str) -> Wiped:
        """Destroy the words, salts, photos and marks of a scope; amounts, dates and states stay.

        Digests of what was taken in are blanked, but the keys stay: the same export read again brings nothing back.
        """
        texts = await self._texts.destroy(scope.shop, [row["id"] for row in held["texts"]], now=now, by=by, why=why)
        photos = await self._photos(scope)
        await self._set(scope, t.buyers, "id", scope.buyers, lookup=None)
        await self._forget_entries(scope, held)
        await self._connection.execute(update(t.sign_ins_out).values(then=""))  # a page asked for may name a buyer
        for table in (t.threads, t.lessons, t.translations, t.typed):
            await self._drop(scope, table)
        await self._blank_cases(scope)
        orders = await self._set(scope, t.orders, "number", scope.orders, member="", province="")
        await self._set(scope, t.parcels, "order_number", scope.orders, number="")
        return Wiped(texts=texts, photos=tuple(photos), orders=orders, photo_rows=len(held["photos"]))

    async def _photos(self, scope: Scope) -> list[str]:
        """Forget photos by case and by buyer; gives the files nobody at this desk refers to any more."""
        files: list[str] = []
        for column, wanted in ((t.photos.c.case_id, scope.cases), (t.photos.c.buyer, scope.buyers)):
            for part in portions(wanted):
                where = (t.photos.c.shop == scope.shop, column.in_(part))
                gone = await self._connection.execute(delete(t.photos).where(*where).returning(t.photos.c.file))
                files += [str(row.file) for row in gone if row.file]
        return await self._persons.unreferred(files)

    async def _blank_cases(self, scope: Scope) -> None:
        """What rows of cases hold beside the words: ids on the platform, quoted words, guessable digests, errors."""
        cases = scope.cases
        await self._set(scope, t.reviews, "case_id", cases, external_id="")
        await self._set(scope, t.messages, "case_id", cases, external_id="")
        await self._set(scope, t.tickets, "case_id", cases, external_id="")
        await self._set(scope, t.cases, "id", cases, error="")
        await self._set(scope, t.proposals, "case_id", cases, snapshot="", salt=None, notes=[])
        await self._set(scope, t.drafts, "case_id", cases, findings=[], held=null())
        await self._set(scope, t.outbox, "case_id", cases, reference="")
        own = t.outbox.c.reason != WORDS_ERASED  # what else stands there may quote an answer of a channel
        await self._set(scope, t.outbox, "case_id", cases, own, reason="")
        await self._set(scope, t.told_offers, "case_id", cases, refunded=[])
        await self._set(scope, t.todos, "case_id", cases, proof="", seen_in="")
        reviews = t.approvals.c.target.like("review:%")
        await self._set(scope, t.approvals, "case_id", cases, reviews, target="")

    async def _forget_entries(self, scope: Scope, held: Mapping[str, Rows]) -> None:
        keys = {row["key"] for row in held["entries"]}
        for number in scope.orders:
            keys.add(digest(["parcel", number]))
            keys.add(digest(["order", number, ""]))
        for row in held["order_lines"]:
            names = {row["line"], row["sku"], row["product"]}
            keys |= {digest(["order", row["order_number"], name]) for name in names}
        await self._set(scope, t.entries, "key", keys, fingerprint=ERASED)

    async def _set(
        self, scope: Scope, table: Table, key: str, wanted: Iterable[Any], *only: ColumnElement[bool], **values: Any
    ) -> int:
        """Put values into the rows with one of these keys; gives how many there were."""
        done = 0
        for part in portions(wanted):
            where = (table.c.shop == scope.shop, table.c[key].in_(part))
            done += (await self._connection.execute(update(table).where(*where, *only).values(values))).rowcount
        return done

    async def _drop(self, scope: Scope, table: Table) -> None:
        """Delete the rows of these cases: chats, lessons of one of them alone, translations, what is typed."""
        for part in portions(scope.cases):
            where = (table.c.shop == scope.shop, table.c.case_id.in_(part))
            await self._connection.execute(delete(table).where(*where))
