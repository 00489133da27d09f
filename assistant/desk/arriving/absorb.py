"""One transaction of intake: rows whose keys are new or whose words changed become part of cases, the rest is known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeGuard

from assistant.desk.after.refusals import note_refusals
from assistant.desk.answering.settle import settle
from assistant.desk.arriving.incoming import ContentRow, Incoming, Keyed, Taken
from assistant.desk.arriving.placing import Place, Placing, new_case, threads_of
from assistant.desk.arriving.replies import are_replies, put_replies
from assistant.desk.ports import Work
from assistant.domain.case import Case
from assistant.domain.intake import (
    AnyRow,
    BadRow,
    MessageRow,
    OrderRow,
    Outcome,
    ReplyRow,
    ReviewRow,
    TicketRow,
    TrackingRow,
)
from assistant.domain.known import ERASED, Entry, fingerprint_of, key_of, thread_of
from assistant.domain.shop import Shop

#: orders come before what speaks of them, reviews before their replies
_ORDER = (OrderRow, TrackingRow, ReviewRow, MessageRow, TicketRow, ReplyRow)


class Absorb:
    """Takes rows in within one unit of work."""

    def __init__(self, work: Work, shop: Shop, now: datetime) -> None:
        self._work = work
        self._shop = shop
        self._now = now

    async def take(self, incoming: Sequence[Incoming]) -> list[Taken | BadRow]:
        """What became of each row, in order."""
        named = await self._with_main_numbers(incoming)
        keyed = [
            Keyed(
                number=number,
                key=key_of(each.row),
                fingerprint=fingerprint_of(each.row),
                row=each.row,
                as_of=each.as_of,
                photos=each.photos,
            )
            for number, each in enumerate(named)
        ]
        results: dict[int, Taken | BadRow] = {}
        for kind in _ORDER:
            for wave in _waves([each for each in keyed if type(each.row) is kind]):
                results |= await self._wave(wave)
        return [results[number] for number in range(len(keyed))]

    async def _wave(self, wave: list[Keyed[AnyRow]]) -> dict[int, Taken | BadRow]:
        """Rows of one kind under different keys."""
        known = await self._work.entries.known(self._shop.id, [each.key for each in wave])
        results: dict[int, Taken | BadRow] = {}
        fresh = []
        for each in wave:
            before = known.get(each.key)
            same = before and before.fingerprint in {each.fingerprint, ERASED}
            if before and (same or _is_older(each.as_of, before.as_of)):
                results[each.number] = Taken(outcome=Outcome.DUPLICATE, case=before.case)
            else:
                fresh.append(each)
        if not fresh:
            return results
        cases = await self._put(fresh, known)
        entries = []
        for each in fresh:
            case = cases.get(each.number, "")
            if isinstance(case, BadRow):
                results[each.number] = case
                continue
            outcome = Outcome.UPDATED if each.key in known else Outcome.NEW
            results[each.number] = Taken(outcome=outcome, case=case)
            as_of = each.as_of or self._now
            entries.append(Entry(key=each.key, fingerprint=each.fingerprint, as_of=as_of, case=case))
        await self._work.entries.put(self._shop.id, entries)
        return results

    async def _put(self, fresh: list[Keyed[AnyRow]], known: Mapping[str, Entry]) -> Mapping[int, str | BadRow]:
        """Write what the rows say; gives the case of each, by its number."""
        if are_replies(fresh):
            return await put_replies(self._work, self._shop.id, fresh, now=self._now)
        rows = [each.row for each in fresh]
        await self._work.orders.put(self._shop.id, rows, currency=self._shop.currency)
        if _are_content(fresh):
            return await self._put_content(fresh, known)
        touched = await self._work.cases.of_orders(self._shop.id, [each.order_number for each in rows])
        if touched:
            await settle(self._work, self._shop.id, touched, {}, now=self._now)
        return {}

    async def _put_content(self, fresh: list[Keyed[ContentRow]], known: Mapping[str, Entry]) -> dict[int, str | BadRow]:
        work, shop = self._work, self._shop.id
        placing, places = await self._placed(fresh, known)
        old = sorted({each.case for each in places.values() if each.case})
        before = {case.id: case for case in await work.cases.some(shop, old)}
        ids = await work.cases.open(shop, [new_case(each, self._shop, self._now) for each in placing.opened])
        for place, case in zip(placing.opened, ids, strict=True):
            place.case = case
        for merged, into in placing.merged:
            await work.cases.merge(shop, merged.case, into.case)
        await self._tie(list(dict.fromkeys(places.values())), before)
        await self._write(fresh, places, before)
        await note_refusals(self._work, shop, [(places[each.number].case, each.row) for each in fresh], now=self._now)
        if old:
            await settle(work, shop, old, before, now=self._now)
        return {number: place.case for number, place in places.items()}

    async def _placed(
        self, fresh: list[Keyed[ContentRow]], known: Mapping[str, Entry]
    ) -> tuple[Placing, dict[int, Place]]:
        rows = [each.row for each in fresh]
        orders = sorted({each.order_number for each in rows if each.order_number})
        threads = sorted({thread for each in rows if (thread := thread_of(each))})
        placing = Placing(rows, *await self._work.cases.links(self._shop.id, orders=orders, threads=threads))
        places = {}
        for each in fresh:
            entry = known.get(each.key)
            places[each.number] = placing.keep(each.row, entry.case) if entry else placing.place(each.row)
        return placing, places

    async def _tie(self, places: Sequence[Place], before: Mapping[str, Case]) -> None:
        """Chats to their cases, and to cases opened earlier what they did not know: order and product."""
        for thread, place in threads_of(places):
            await self._work.cases.link(self._shop.id, place.case, thread=thread)
        for place in places:
            case = before.get(place.case)
            if case and ((place.order and not case.order) or (place.product and not case.product)):
                await self._work.cases.link(self._shop.id, place.case, order=place.order, product=place.product)

    async def _write(
        self, fresh: list[Keyed[ContentRow]], places: Mapping[int, Place], before: Mapping[str, Case]
    ) -> None:
        reviews, messages, tickets, photos = [], [], [], []
        for each in fresh:
            case, row, at = places[each.number].case, each.row, each.as_of or self._now
            if isinstance(row, ReviewRow):
                known = before[case].review if case in before else None
                reviews.append((case, row, row.written_at or (known.written_at if known else at)))
            elif isinstance(row, MessageRow):
                messages.append((case, each.key, row, row.sent_at or at))
            elif isinstance(row, TicketRow):
                tickets.append((case, each.key, row, row.opened_at or at))
            photos += [(case, photo) for photo in each.photos]
        shop, cases = self._shop.id, self._work.cases
        if reviews:
            await cases.put_reviews(shop, reviews)
        if messages:
            await cases.put_messages(shop, messages)
        if tickets:
            await cases.put_tickets(shop, tickets)
        if photos:
            await cases.put_photos(shop, photos)

    async def _with_main_numbers(self, incoming: Sequence[Incoming]) -> list[Incoming]:
        """Rows that name a sub-order (子订单编号) name its order instead; the line says which part of it."""
        numbers = {
            each.row.order_number
            for each in incoming
            if each.row.order_number and not isinstance(each.row, OrderRow | TrackingRow)
        }
        main = await self._work.orders.main_numbers(self._shop.id, sorted(numbers)) if numbers else {}
        return [
            replace(each, row=_renumbered(each.row, main)) if each.row.order_number in main else each
            for each in incoming
        ]


def _are_content(fresh: list[Keyed[AnyRow]]) -> TypeGuard[list[Keyed[ContentRow]]]:
    return all(isinstance(each.row, ContentRow) for each in fresh)


def _renumbered(row: AnyRow, main: Mapping[str, str]) -> AnyRow:
    if isinstance(row, OrderRow | TrackingRow):
        return row
    number = main[row.order_number]
    order = replace(row.order, number=number, line=row.order.line or row.order.number) if row.order else None
    return replace(row, order=order, parcel=replace(row.parcel, order_number=number) if row.parcel else None)


def _waves(keyed: Sequence[Keyed[AnyRow]]) -> Iterator[list[Keyed[AnyRow]]]:
    """Rows in order of time, cut where a key comes again."""
    wave: dict[str, Keyed[AnyRow]] = {}
    for each in sorted(keyed, key=lambda each: each.as_of.timestamp() if each.as_of else 0):
        if each.key in wave:
            yield list(wave.values())
            wave = {}
        wave[each.key] = each
    if wave:
        yield list(wave.values())


def _is_older(as_of: datetime | None, known: datetime | None) -> bool:
    return bool(as_of and known and as_of < known)
