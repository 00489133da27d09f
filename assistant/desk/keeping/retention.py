"""Retention: words of cases in which nothing has happened for as long as the shop says are destroyed."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import datetime

from assistant.desk.keeping.keeping_ports import Files
from assistant.desk.keeping.wiping import destroy, words_in_files
from assistant.desk.ports import Store, Work
from assistant.domain.case import CaseState
from assistant.domain.person import Scope
from assistant.domain.shop import Shop
from assistant.domain.watch import KEPT

#: cases a transaction; small enough that nobody waits long for the database
CHUNK = 100
WHY = "kept for {months} months"
BY = "desk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What a look at a shop found; `before` is None where it keeps words for good.

    `unread` are files beside the database that a person must look through.
    """

    shop: str
    before: datetime | None
    cases: tuple[str, ...] = ()
    texts: int = 0
    unread: tuple[str, ...] = ()
    clean: bool = True


class Retention:
    def __init__(self, store: Store, files: Files) -> None:
        self._store = store
        self._files = files

    async def due(self, shop: Shop, *, now: datetime) -> Kept:
        """The cases whose time is over. Open ones, and ones with a send or promise under way, are never among them."""
        if not shop.keep_months:
            return Kept(shop=shop.id, before=None)
        before = months_before(now, shop.keep_months)
        async with self._store.reading() as work:
            return Kept(shop=shop.id, before=before, cases=await _due(work, shop, before))

    async def compact(self) -> bool:
        """Leave no byte of what was erased before in any file; False where another process is in the way."""
        return await self._files.compact()

    async def run(self, shop: Shop, *, now: datetime) -> Kept:
        """Destroy the words of these cases, each on record; nothing where the shop keeps them for good.

        What was measured of approvers goes after its own time.
        """
        async with self._store.writing() as work:
            await work.watching.forget(shop.id, now - KEPT)
        found = await self.due(shop, now=now)
        if found.before is None or not found.cases:
            return found
        why, texts = WHY.format(months=shop.keep_months), 0
        photos, cases, unread = list[str](), list[str](), set[str]()
        for first in range(0, len(found.cases), CHUNK):
            async with self._store.writing() as work:
                still = set(await _due(work, shop, found.before))
                chunk = tuple(each for each in found.cases[first : first + CHUNK] if each in still)
                if not chunk:
                    continue
                scope = await _scope(work, shop, chunk)
                rows = await work.persons.rows(scope)
                done = await destroy(work, scope, rows, by=BY, why=why, now=now)
            unread |= set((await self._files.sift(scope, words_in_files(scope, rows))).unread)
            photos += done.wiped.photos
            texts += done.wiped.texts
            cases += chunk
        await self._files.forget_photos(photos)
        clean = await self._files.compact()
        return Kept(
            shop=shop.id,
            before=found.before,
            cases=tuple(cases),
            texts=texts,
            unread=tuple(sorted(unread)),
            clean=clean,
        )


async def _due(work: Work, shop: Shop, before: datetime) -> tuple[str, ...]:
    return tuple(await work.aging.silent_since(shop.id, before, but=CaseState.open_states()))


async def _scope(work: Work, shop: Shop, cases: tuple[str, ...]) -> Scope:
    """The cases with those of their orders that no other case speaks of; their buyers stay known."""
    found = await work.cases.some(shop.id, cases)
    orders = tuple(sorted({each.order.number for each in found if each.order}))
    shared = await work.persons.sharing(Scope(shop=shop.id, orders=orders, cases=cases))
    return Scope(shop=shop.id, orders=tuple(each for each in orders if each not in shared), cases=cases)


def months_before(now: datetime, months: int) -> datetime:
    """The same moment so many calendar months earlier; the last day of a month that is shorter."""
    year, month = divmod(now.year * 12 + now.month - 1 - months, 12)
    return now.replace(year=year, month=month + 1, day=min(now.day, monthrange(year, month + 1)[1]))
