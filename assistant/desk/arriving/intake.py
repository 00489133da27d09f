"""Intake: what exports and events say becomes cases. Every row counts once: new, updated, duplicate or quarantined."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from pathlib import Path

from assistant.desk.arriving.absorb import Absorb
from assistant.desk.arriving.incoming import ContentRow, Incoming, Taken
from assistant.desk.ports import Photos, Store
from assistant.domain.canonical import digest
from assistant.domain.intake import AnyRow, BadRow, Event, ImportCount, Kind, Outcome
from assistant.domain.known import ERASED, Entry, fingerprint_of, key_of
from assistant.domain.shop import Shop
from assistant.errors import DeskError, WrongInput
from assistant.request_errors import SameIdOtherBody

#: rows a transaction; small enough that nobody waits long for the database
CHUNK = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class EventResult:
    """What became of an event, and the case it belongs to; empty for orders and parcels."""

    outcome: Outcome
    case: str = ""


class Intake:
    def __init__(self, store: Store, photos: Photos) -> None:
        self._store = store
        self._photos = photos

    async def take(
        self,
        shop: Shop,
        rows: Iterable[AnyRow | BadRow],
        *,
        kind: Kind,
        file_digest: str,
        now: datetime,
        on_bad: Callable[[BadRow], None],
        on_progress: Callable[[ImportCount], None] = lambda _: None,
        beside: Path | None = None,
    ) -> ImportCount:
        """Take in all rows of a file; `beside` is the folder its photos lie in.

        A crash in between loses at most the last chunk: the file is read again then, and what is known counts as
        duplicate.
        """
        async with self._store.writing() as work:
            number = await work.imports.begin(shop.id, file_digest, now, kind=kind)
        total = ImportCount()
        for chunk in _chunks(rows):
            good = [row for row in chunk if not isinstance(row, BadRow)]
            bad = [row for row in chunk if isinstance(row, BadRow)]
            incoming = await self._with_photos(shop, [Incoming.at(shop, row) for row in good], beside)
            async with self._store.writing() as work:
                taken = await Absorb(work, shop, now).take(incoming)
                bad += [each for each in taken if isinstance(each, BadRow)]
                total = total.plus(_counted(taken)).plus(ImportCount(quarantined=len(bad)))
                await work.imports.count(shop.id, number, total, finished_at=None)
            for row in sorted(bad, key=lambda each: each.line):
                on_bad(row)
            on_progress(total)
        async with self._store.writing() as work:
            await work.imports.count(shop.id, number, total, finished_at=now)
            await work.audit.append(
                shop.id,
                at=now,
                actor="desk",
                action="import",
                subject=f"import:{number}",
                facts={"kind": kind, "file": file_digest, "read": str(total.read), "new": str(total.new)},
            )
        return total

    async def events(self, shop: Shop, events: Sequence[Event], *, now: datetime) -> list[EventResult | DeskError]:
        """Take in events in one transaction; what became of each, in order. The same id again has no effect.

        An event that cannot be used gives its error and does not hold up the others.
        """
        arriving = [Incoming.at(shop, each.row, as_of=each.at) for each in events]
        incoming = await self._with_photos(shop, arriving, None)
        keys = [digest(["event", each.id]) for each in events]
        async with self._store.writing() as work:
            known = await work.entries.known(shop.id, keys)
            first: dict[str, int] = {}
            for number, key in enumerate(keys):
                if key not in known:
                    first.setdefault(key, number)
            taken = await Absorb(work, shop, now).take([incoming[number] for number in first.values()])
            results = dict(zip(first.values(), taken, strict=True))
            new = {
                keys[number]: _event_entry(keys[number], events[number], result)
                for number, result in results.items()
                if isinstance(result, Taken)
            }
            await work.entries.put(shop.id, list(new.values()))
        known |= new
        return [
            _result(event, known.get(key), results.get(first.get(key, -1)), again=first.get(key) != number)
            for number, (key, event) in enumerate(zip(keys, events, strict=True))
        ]

    async def _with_photos(self, shop: Shop, incoming: list[Incoming], beside: Path | None) -> list[Incoming]:
        """Photos of rows that are not known yet, taken in before the database is locked."""
        keys = {place: key_of(each.row) for place, each in enumerate(incoming) if _photo_refs(each.row)}
        if not keys:
            return incoming
        async with self._store.reading() as work:
            known = await work.entries.known(shop.id, list(keys.values()))
        with_photos = list(incoming)
        for place, key in keys.items():
            each = incoming[place]
            if key not in known or known[key].fingerprint not in {fingerprint_of(each.row), ERASED}:
                photos = await self._photos.keep(_photo_refs(each.row), beside=beside)
                with_photos[place] = replace(each, photos=tuple(photos))
        return with_photos


def _photo_refs(row: AnyRow) -> tuple[str, ...]:
    return row.photo_refs if isinstance(row, ContentRow) else ()


def _chunks(rows: Iterable[AnyRow | BadRow]) -> Iterator[list[AnyRow | BadRow]]:
    rest = iter(rows)
    while chunk := list(islice(rest, CHUNK)):
        yield chunk


def _counted(taken: Sequence[Taken | BadRow]) -> ImportCount:
    outcomes = [each.outcome for each in taken if isinstance(each, Taken)]
    return ImportCount(
        new=outcomes.count(Outcome.NEW),
        updated=outcomes.count(Outcome.UPDATED),
        duplicates=outcomes.count(Outcome.DUPLICATE),
    )


def _event_entry(key: str, event: Event, taken: Taken) -> Entry:
    return Entry(key=key, fingerprint=event.digest, as_of=event.at, case=taken.case)


def _result(event: Event, known: Entry | None, taken: Taken | BadRow | None, *, again: bool) -> EventResult | DeskError:
    """What the sender is told; `again` is true where the id was taken in before this event."""
    if known is not None and known.fingerprint not in {event.digest, ERASED}:
        return SameIdOtherBody(event.id)
    if isinstance(taken, BadRow):
        return WrongInput(taken.reason.message, **taken.reason.values)
    if taken is not None and not again:
        return EventResult(outcome=taken.outcome, case=taken.case)
    return EventResult(outcome=Outcome.DUPLICATE, case=known.case if known else "")
