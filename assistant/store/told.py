"""Offers that buyers were told; each step is a compare-and-set over state and version."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import RowMapping, Select, and_, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.case import CaseState
from assistant.domain.offer import Offer
from assistant.domain.told import ToldOffer, ToldState, ToldStep, told_after
from assistant.store.bulk import rows_of
from assistant.store.tables import cases, proposals, told_offers
from assistant.store.values import from_json, next_number


class Told:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def offer_of(self, shop: str, proposal: int) -> tuple[Offer | None, datetime]:
        """What a proposal offers, and when it was made."""
        query = select(proposals.c.offer, proposals.c.made_at).where(
            proposals.c.shop == shop, proposals.c.id == proposal
        )
        row = (await self._connection.execute(query)).mappings().one()
        return (from_json(Offer, row["offer"]) if row["offer"] else None), row["made_at"]

    async def add(self, new: ToldOffer) -> ToldOffer:
        """Keep a new one under the next free number; the database refuses a second for the same draft."""
        number = await next_number(self._connection, told_offers, new.shop)
        values = {name: getattr(new, name) for name in ToldOffer.__slots__ if name not in {"case", "offer"}}
        values |= {"id": number, "case_id": new.case, "refunded": list(new.refunded)}
        await self._connection.execute(insert(told_offers).values(values))
        return replace(new, id=number)

    async def get(self, shop: str, number: int) -> ToldOffer:
        row = (await self._connection.execute(_query(shop).where(told_offers.c.id == number))).mappings().one()
        return _told(row)

    async def was_told(self, shop: str, draft: int) -> bool:
        query = select(told_offers.c.id).where(told_offers.c.shop == shop, told_offers.c.draft == draft)
        return (await self._connection.execute(query)).first() is not None

    async def of_cases(self, shop: str, cases: Sequence[str]) -> dict[str, list[ToldOffer]]:
        """What the buyers of these cases were told, oldest first; a case without is left out."""
        found: dict[str, list[ToldOffer]] = {}
        rows = await rows_of(self._connection, _query(shop).order_by(told_offers.c.id), told_offers.c.case_id, cases)
        for row in rows:
            found.setdefault(row["case_id"], []).append(_told(row))
        return found

    async def of_case(self, shop: str, case: str) -> list[ToldOffer]:
        return (await self.of_cases(shop, [case])).get(case, [])

    async def lapsing(self, shop: str, now: datetime) -> dict[int, str]:
        """Offers whose time to be answered is over, by number, with their cases; none of a case that is open."""
        query = (
            select(told_offers.c.id, told_offers.c.case_id)
            .join(cases, and_(cases.c.shop == told_offers.c.shop, cases.c.id == told_offers.c.case_id))
            .where(
                told_offers.c.shop == shop,
                told_offers.c.state.in_(ToldState.awaiting()),
                told_offers.c.lapses_at <= now,
                told_offers.c.needs_yes,
                cases.c.state.not_in(CaseState.open_states()),
            )
            .order_by(told_offers.c.id)
        )
        return {int(row.id): str(row.case_id) for row in await self._connection.execute(query)}

    async def step(
        self, told: ToldOffer, step: ToldStep, *, now: datetime, lapses_at: datetime | None = None
    ) -> ToldOffer | None:
        """The offer after the step; None if somebody else was faster."""
        moved = replace(
            told,
            state=told_after(told.state, step),
            version=told.version + 1,
            changed_at=now,
            lapses_at=lapses_at or told.lapses_at,
        )
        done = await self._connection.execute(
            update(told_offers)
            .where(
                told_offers.c.shop == told.shop,
                told_offers.c.id == told.id,
                told_offers.c.state == told.state,
                told_offers.c.version == told.version,
            )
            .values(state=moved.state, version=moved.version, changed_at=now, lapses_at=moved.lapses_at)
        )
        return moved if done.rowcount == 1 else None


def _query(shop: str) -> Select[tuple[object, ...]]:
    return (
        select(told_offers, proposals.c.offer)
        .join(proposals, and_(proposals.c.shop == told_offers.c.shop, proposals.c.id == told_offers.c.proposal))
        .where(told_offers.c.shop == shop)
    )


def _told(row: RowMapping) -> ToldOffer:
    names = set(ToldOffer.__slots__) - {"case", "state", "offer", "refunded"}
    return ToldOffer(
        case=row["case_id"],
        state=ToldState(row["state"]),
        offer=from_json(Offer, row["offer"]),
        refunded=tuple(row["refunded"]),
        **{name: row[name] for name in names},
    )
