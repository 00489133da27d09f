"""Intake: rows of an export become cases. Every row counts once: new, updated, duplicate or quarantined."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from itertools import islice

from assistant.desk.overtake import overtake
from assistant.desk.ports import Store, Work
from assistant.desk.read_back import read_back
from assistant.domain.case import CaseState, Shop
from assistant.domain.intake import BadRow, ImportCount, ReviewRow
from assistant.domain.known import CaseFacts, KnownCase, fingerprint_of, key_of
from assistant.domain.market import defaults_of
from assistant.domain.note import N_

#: rows a transaction; small enough that nobody waits long for the database
CHUNK = 200


class Intake:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def take(
        self,
        shop: Shop,
        rows: Iterable[ReviewRow | BadRow],
        *,
        file_digest: str,
        now: datetime,
        on_bad: Callable[[BadRow], None],
        on_progress: Callable[[ImportCount], None] = lambda _: None,
    ) -> ImportCount:
        """Take in all rows of a file. A crash in between loses at most the last chunk; the file is read again then."""
        async with self._store.writing() as work:
            number = await work.imports.begin(shop.id, file_digest, now)
        total = ImportCount()
        for chunk in _chunks(rows):
            good = [row for row in chunk if isinstance(row, ReviewRow)]
            bad = [row for row in chunk if isinstance(row, BadRow)]
            for row in bad:
                on_bad(row)
            async with self._store.writing() as work:
                counted = await self._chunk(work, shop, good, now)
                total = total.plus(counted).plus(ImportCount(quarantined=len(bad)))
                await work.imports.count(shop.id, number, total, finished_at=None)
            on_progress(total)
        async with self._store.writing() as work:
            await work.imports.count(shop.id, number, total, finished_at=now)
            await work.audit.append(
                shop.id,
                at=now,
                actor="desk",
                action="import",
                subject=f"import:{number}",
                facts={"file": file_digest, "read": str(total.read), "new": str(total.new)},
            )
        return total

    async def _chunk(self, work: Work, shop: Shop, rows: list[ReviewRow], now: datetime) -> ImportCount:
        keyed = [(key_of(row), row) for row in rows]
        known = await work.cases.known(shop.id, [key for key, _ in keyed])
        total = ImportCount()
        for key, row in keyed:
            fingerprint = fingerprint_of(row)
            facts = _facts(shop, row, now)
            before = known.get(key)
            if before is None:
                case = await work.cases.add(row, shop=shop.id, key=key, fingerprint=fingerprint, facts=facts)
                total = total.plus(ImportCount(new=1))
            elif before.fingerprint == fingerprint:
                case = before.case
                total = total.plus(ImportCount(duplicates=1))
            else:
                case = before.case
                await _update(work, shop.id, case, row, fingerprint, facts, now)
                total = total.plus(ImportCount(updated=1))
            known[key] = KnownCase(case=case, state=facts.state, fingerprint=fingerprint)
        return total


def _chunks(rows: Iterable[ReviewRow | BadRow]) -> Iterator[list[ReviewRow | BadRow]]:
    rest = iter(rows)
    while chunk := list(islice(rest, CHUNK)):
        yield chunk


async def _update(
    work: Work, shop: str, case: str, row: ReviewRow, fingerprint: str, facts: CaseFacts, now: datetime
) -> None:
    """What changed under a known key: facts an answer rests on void the open answer, a star alone does not."""
    before = await work.cases.get(shop, case)
    await work.cases.change(case, row, shop=shop, fingerprint=fingerprint, facts=facts)
    after = await work.cases.get(shop, case)
    if before is None or after is None or before.snapshot() == after.snapshot():
        return
    if row.seller_reply:
        await read_back(work, after, row.seller_reply, now=now)
        return
    await overtake(work, after, now=now, why=N_("the case changed"))
    await work.cases.move(shop, case, CaseState.NEW)


def _facts(shop: Shop, row: ReviewRow, now: datetime) -> CaseFacts:
    market = row.market or shop.market
    currency = row.paid.currency if row.paid else shop.currency if market == shop.market else ""
    return CaseFacts(
        state=CaseState.SET_ASIDE if row.seller_reply else CaseState.NEW,
        platform=row.platform or shop.platform,
        market=market,
        currency=currency or defaults_of(market).currency,
        written_at=row.written_at or now,
        arrived_at=now,
    )
