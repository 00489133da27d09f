"""Cases with their review, order and parcel."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import and_, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.case import Case, CaseState
from assistant.domain.intake import ReviewRow
from assistant.domain.known import CaseFacts, KnownCase
from assistant.store.case_rows import load_cases
from assistant.store.tables import cases, orders, parcels, reviews
from assistant.store.texts import Texts
from assistant.store.values import next_number


class Cases:
    def __init__(self, connection: AsyncConnection, texts: Texts) -> None:
        self._connection = connection
        self._texts = texts
        self._next: dict[str, int] = {}

    async def known(self, shop: str, keys: Sequence[str]) -> dict[str, KnownCase]:
        """The cases already kept under these keys."""
        query = select(cases.c.key, cases.c.id, cases.c.state, cases.c.fingerprint).where(
            cases.c.shop == shop, cases.c.key.in_(list(keys))
        )
        rows = await self._connection.execute(query)
        return {
            row.key: KnownCase(case=row.id, state=CaseState(row.state), fingerprint=row.fingerprint) for row in rows
        }

    async def add(self, row: ReviewRow, *, shop: str, key: str, fingerprint: str, facts: CaseFacts) -> str:
        """A new case from one row; gives its id."""
        if shop not in self._next:
            self._next[shop] = await next_number(self._connection, cases, shop, "number")
        number = self._next[shop]
        self._next[shop] += 1
        case, buyer = f"{shop}-{number}", await self._texts.buyer(shop, row.buyer or row.order_number)
        await self._put_order(shop, row, buyer, facts.currency)
        await self._connection.execute(
            insert(cases).values(
                shop=shop,
                id=case,
                number=number,
                key=key,
                fingerprint=fingerprint,
                state=facts.state,
                version=1,
                platform=facts.platform,
                market=facts.market,
                currency=facts.currency,
                product=row.product,
                buyer=buyer,
                order_number=row.order_number or None,
                written_at=facts.written_at,
                arrived_at=facts.arrived_at,
            )
        )
        await self._put_review(shop, case, row, buyer, facts.written_at, new=True)
        return case

    async def change(self, case: str, row: ReviewRow, *, shop: str, fingerprint: str, facts: CaseFacts) -> None:
        """Take what changed under a known key; the case's version grows."""
        query = select(cases.c.buyer).where(cases.c.shop == shop, cases.c.id == case)
        buyer = int((await self._connection.execute(query)).scalar_one())
        await self._put_order(shop, row, buyer, facts.currency)
        await self._put_review(shop, case, row, buyer, facts.written_at, new=False)
        await self._connection.execute(
            update(cases)
            .where(cases.c.shop == shop, cases.c.id == case)
            .values(
                fingerprint=fingerprint,
                version=cases.c.version + 1,
                product=row.product,
                order_number=row.order_number or None,
                owner=None,
                lease_until=None,
                attempts=0,
                error="",
            )
        )

    async def get(self, shop: str, case: str) -> Case | None:
        found = await load_cases(self._connection, self._texts, and_(cases.c.shop == shop, cases.c.id == case))
        return found[0] if found else None

    async def in_states(self, shop: str, states: Iterable[CaseState]) -> list[Case]:
        return await load_cases(
            self._connection, self._texts, and_(cases.c.shop == shop, cases.c.state.in_(list(states)))
        )

    async def count(self, shop: str) -> dict[CaseState, int]:
        query = select(cases.c.state, func.count().label("n")).where(cases.c.shop == shop).group_by(cases.c.state)
        return {CaseState(row.state): int(row.n) for row in await self._connection.execute(query)}

    async def move(self, shop: str, case: str, state: CaseState, *, error: str = "") -> None:
        await self.move_all(shop, [case], state, error=error)

    async def move_all(self, shop: str, ids: Sequence[str], state: CaseState, *, error: str = "") -> None:
        """Put cases into a state; whoever held them holds them no more."""
        for first in range(0, len(ids), 500):
            await self._connection.execute(
                update(cases)
                .where(cases.c.shop == shop, cases.c.id.in_(ids[first : first + 500]))
                .values(state=state, error=error[:500], owner=None, lease_until=None)
            )

    async def buyer_of(self, shop: str, case: str) -> int:
        return (await self.buyers_of(shop, [case]))[case]

    async def buyers_of(self, shop: str, ids: Sequence[str]) -> dict[str, int]:
        query = select(cases.c.id, cases.c.buyer).where(cases.c.shop == shop, cases.c.id.in_(list(ids)))
        return {row.id: int(row.buyer) for row in await self._connection.execute(query)}

    async def _put_order(self, shop: str, row: ReviewRow, buyer: int, currency: str) -> None:
        if not row.order_number:
            return
        values = {
            "product": row.product,
            "sku": row.sku,
            "quantity": row.quantity,
            "paid": row.paid.minor if row.paid else None,
            "freight": row.freight.minor if row.freight else None,
            "currency": row.paid.currency if row.paid else currency,
            "carrier": row.carrier,
            "placed_at": row.placed_at,
            "promised_ship_at": row.promised_ship_at,
            "shipped_at": row.shipped_at,
            "delivered_at": row.delivered_at,
            "buyer": buyer,
        }
        await self._upsert(orders, {"shop": shop, "number": row.order_number}, values)
        if row.tracking_state:
            parcel = {
                "number": row.tracking_number,
                "carrier": row.carrier,
                "state": row.tracking_state,
                "last_scan_at": row.last_scan_at,
            }
            await self._upsert(parcels, {"shop": shop, "order_number": row.order_number}, parcel)

    async def _put_review(
        self, shop: str, case: str, row: ReviewRow, buyer: int, written_at: datetime, *, new: bool
    ) -> None:
        values = {
            "external_id": row.external_id,
            "text": await self._texts.put(shop, buyer, row.text),
            "rating": row.rating,
            "photos": row.photos,
            "seller_reply": await self._texts.put(shop, buyer, row.seller_reply) if row.seller_reply else None,
            "written_at": written_at,
        }
        key = {"shop": shop, "case_id": case}
        if new:
            await self._connection.execute(insert(reviews).values(**key, **values))
        else:
            await self._upsert(reviews, key, values)

    async def _upsert(self, table: Any, key: dict[str, Any], values: dict[str, Any]) -> None:
        where = and_(*(table.c[name] == value for name, value in key.items()))
        if not (await self._connection.execute(update(table).where(where).values(**values))).rowcount:
            await self._connection.execute(insert(table).values(**key, **values))
