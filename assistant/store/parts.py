"""What a case is made of: its review, chat turns, after-sale requests and photos."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Table, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.case import Photo
from assistant.domain.intake import MessageRow, ReviewRow, TicketRow
from assistant.store.bulk import merged, put, rows_of
from assistant.store.tables import cases, messages, photos, reviews, tickets
from assistant.store.texts import Texts, Words

Values = dict[str, Any]
Known = Mapping[str, Any]
NOTHING: Known = {}


class Parts:
    def __init__(self, connection: AsyncConnection, texts: Texts) -> None:
        self._connection = connection
        self._texts = texts

    async def buyers_of(self, shop: str, ids: Sequence[str]) -> dict[str, int]:
        query = select(cases.c.id, cases.c.buyer).where(cases.c.shop == shop)
        return {row["id"]: int(row["buyer"]) for row in await rows_of(self._connection, query, cases.c.id, ids)}

    async def markets_of(self, shop: str, ids: Sequence[str]) -> dict[str, str]:
        query = select(cases.c.id, cases.c.market).where(cases.c.shop == shop)
        return {row["id"]: str(row["market"]) for row in await rows_of(self._connection, query, cases.c.id, ids)}

    async def put_reviews(self, shop: str, rows: Sequence[tuple[str, ReviewRow, datetime]]) -> None:
        """Reviews as (case, row, written at); an empty reply, rating or addition erases nothing."""
        last = {case: (row, at) for case, row, at in rows}
        before = await self._before(shop, reviews, "case_id", last)
        buyers = await self.buyers_of(shop, list(last))
        kept = await self._keep(
            shop,
            [
                (buyers[case], before.get(case, NOTHING).get(name), body)
                for case, (row, _) in last.items()
                for name, body in (("text", row.text), ("further", row.further), ("seller_reply", row.seller_reply))
            ],
        )
        new = [
            _review(before.get(case, NOTHING), shop, case, row, at, kept[3 * place : 3 * place + 3])
            for place, (case, (row, at)) in enumerate(last.items())
        ]
        await put(self._connection, reviews, new)
        await self._name_products(shop, {case: row.product for case, (row, _) in last.items() if case in before})

    async def put_messages(self, shop: str, rows: Sequence[tuple[str, str, MessageRow, datetime]]) -> None:
        """Chat turns as (case, key, row, sent at)."""
        last = {key: (case, row, at) for case, key, row, at in rows}
        before = await self._before(shop, messages, "key", last)
        buyers = await self.buyers_of(shop, [case for case, _, _ in last.values()])
        kept = await self._keep(
            shop,
            [(buyers[case], before.get(key, NOTHING).get("text"), row.text) for key, (case, row, _) in last.items()],
        )
        new = [
            _message(before.get(key, NOTHING), shop, key, case, row, at, text)
            for (key, (case, row, at)), text in zip(last.items(), kept, strict=True)
        ]
        await put(self._connection, messages, new)

    async def put_tickets(self, shop: str, rows: Sequence[tuple[str, str, TicketRow, datetime]]) -> None:
        """After-sale requests as (case, key, row, opened at)."""
        last = {key: (case, row, at) for case, key, row, at in rows}
        before = await self._before(shop, tickets, "key", last)
        buyers = await self.buyers_of(shop, [case for case, _, _ in last.values()])
        kept = await self._keep(
            shop,
            [
                (buyers[case], before.get(key, NOTHING).get(name), body)
                for key, (case, row, _) in last.items()
                for name, body in (("reason", row.reason), ("text", row.text))
            ],
        )
        new = [
            _ticket(before.get(key, NOTHING), shop, key, case, row, at, kept[2 * place : 2 * place + 2])
            for place, (key, (case, row, at)) in enumerate(last.items())
        ]
        await put(self._connection, tickets, new)

    async def put_photos(self, shop: str, new: Sequence[tuple[str, Photo]]) -> None:
        """Photos as (case, photo); one that the case already has is not added again.

        Where only its reference was known, the file is added to it.
        """
        ids = [case for case, _ in new]
        query = select(photos).where(photos.c.shop == shop).order_by(photos.c.place)
        held: dict[str, list[Values]] = {}
        for row in await rows_of(self._connection, query, photos.c.case_id, ids):
            held.setdefault(row["case_id"], []).append(dict(row))
        buyers = await self.buyers_of(shop, ids)
        changed: dict[tuple[str, int], Values] = {}
        for case, photo in new:
            album = held.setdefault(case, [])
            known = next((each for each in album if _same(each, photo)), None)
            if known is None:
                place = album[-1]["place"] + 1 if album else 1
                known = {"shop": shop, "case_id": case, "place": place, "buyer": buyers[case]}
                known |= {"file": None, "reference": photo.reference}
                album.append(known)
            elif known["file"] or not photo.id:
                continue
            known["file"] = photo.id or None
            changed[case, known["place"]] = known
        await put(self._connection, photos, list(changed.values()))

    async def put_reply(self, shop: str, case: str, text: str) -> None:
        """What the seller answered the case's review in public; a case without review has none."""
        before = await self._before(shop, reviews, "case_id", [case])
        if case not in before:
            return
        buyers = await self.buyers_of(shop, [case])
        (number,) = await self._keep(shop, [(buyers[case], before[case]["seller_reply"], text)])
        await put(self._connection, reviews, [before[case] | {"seller_reply": number}])

    async def _before(self, shop: str, table: Table, key: str, wanted: Iterable[str]) -> dict[str, Values]:
        """What stands under these keys now."""
        query = select(table).where(table.c.shop == shop)
        return {row[key]: dict(row) for row in await rows_of(self._connection, query, table.c[key], wanted)}

    async def _keep(self, shop: str, said: Sequence[tuple[int, int | None, str]]) -> list[int | None]:
        return await self._texts.keep_all(
            shop, [Words(buyer=buyer, before=before, body=body) for buyer, before, body in said]
        )

    async def _name_products(self, shop: str, products: Mapping[str, str]) -> None:
        """A changed review may name another product; its case follows."""
        for case, product in products.items():
            if product:
                where = (cases.c.shop == shop, cases.c.id == case, cases.c.product != product)
                await self._connection.execute(update(cases).where(*where).values(product=product))


def _review(before: Known, shop: str, case: str, row: ReviewRow, at: datetime, kept: Sequence[int | None]) -> Values:
    text, further, reply = kept
    said = {
        "external_id": row.external_id,
        "order_line": _order_line(row),
        "rating": row.rating,
        "photos": row.photos or None,
        "written_at": row.written_at or before.get("written_at") or at,
    }
    new = {"shop": shop, "case_id": case, "external_id": "", "order_line": "", "rating": None, "photos": 0}
    return merged({**new, **before}, said) | {"text": text, "further": further, "seller_reply": reply}


def _order_line(row: ReviewRow | TicketRow) -> str:
    """What the row names its line of the order by."""
    return (row.order.line or row.order.sku) if row.order else ""


def _message(before: Known, shop: str, key: str, case: str, row: MessageRow, at: datetime, text: int | None) -> Values:
    return {
        "shop": shop,
        "key": key,
        "case_id": case,
        "external_id": row.external_id,
        "author": row.author,
        "text": text,
        "sent_at": row.sent_at or before.get("sent_at") or at,
    }


def _ticket(
    before: Known, shop: str, key: str, case: str, row: TicketRow, at: datetime, kept: Sequence[int | None]
) -> Values:
    reason, text = kept
    said = {
        "external_id": row.external_id,
        "order_line": _order_line(row),
        "amount": row.amount.minor if row.amount else None,
        "currency": row.amount.currency if row.amount else "",
    }
    new = {"shop": shop, "key": key, "external_id": "", "order_line": "", "amount": None, "currency": ""}
    told = {"case_id": case, "state": row.state, "reason": reason, "text": text}
    opened_at = row.opened_at or before.get("opened_at") or at
    return merged({**new, **before}, said) | told | {"opened_at": opened_at}


def _same(held: Known, photo: Photo) -> bool:
    return bool((photo.id and held["file"] == photo.id) or (photo.reference and held["reference"] == photo.reference))
