"""Money set aside for offers: rows by draft whose states move. A row is split where only a part of it moves."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import and_, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.budget import PledgeState, PledgeStep, Spent, Windows, pledge_after
from assistant.domain.case import CaseState
from assistant.domain.money import Money
from assistant.store.tables import cases, pledges, proposals
from assistant.store.values import next_number

_COUNTED = (PledgeState.RESERVED, PledgeState.COMMITTED)


class Pledges:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def reserve(self, shop: str, amount: Money, *, draft: int, buyer: int, now: datetime) -> None:
        values = {
            "shop": shop,
            "id": await next_number(self._connection, pledges, shop),
            "draft": draft,
            "buyer": buyer,
            "amount": amount.minor,
            "currency": amount.currency,
            "state": PledgeState.RESERVED,
            "at": now,
        }
        await self._connection.execute(insert(pledges).values(values))

    async def step(self, shop: str, draft: int, step: PledgeStep) -> None:
        """Move all that is reserved for this draft; nothing where nothing is."""
        await self._connection.execute(
            update(pledges)
            .where(pledges.c.shop == shop, pledges.c.draft == draft, pledges.c.state == PledgeState.RESERVED)
            .values(state=pledge_after(PledgeState.RESERVED, step))
        )

    async def part(self, shop: str, draft: int, minor: int, step: PledgeStep) -> int:
        """Move so many minor units of what is reserved for this draft; gives how many there were to move."""
        query = select(pledges).where(
            pledges.c.shop == shop, pledges.c.draft == draft, pledges.c.state == PledgeState.RESERVED
        )
        left = minor
        for row in list((await self._connection.execute(query.order_by(pledges.c.id))).mappings()):
            moving = min(left, row["amount"])
            if not moving:
                break
            left -= moving
            await self._move(dict(row), moving, pledge_after(PledgeState.RESERVED, step))
        return minor - left

    async def _move(self, row: dict[str, Any], moving: int, state: PledgeState) -> None:
        """Put so much of a row into a state, with the moment it counts from."""
        this = (pledges.c.shop == row["shop"], pledges.c.id == row["id"])
        if moving == row["amount"]:
            await self._connection.execute(update(pledges).where(*this).values(state=state))
            return
        await self._connection.execute(update(pledges).where(*this).values(amount=row["amount"] - moving))
        number = await next_number(self._connection, pledges, row["shop"])
        await self._connection.execute(insert(pledges).values(row | {"id": number, "amount": moving, "state": state}))

    async def hand_over(self, shop: str, draft: int, to: int) -> None:
        """What is reserved for one draft is reserved for another from now on, and counts from when it did."""
        await self._connection.execute(
            update(pledges)
            .where(pledges.c.shop == shop, pledges.c.draft == draft, pledges.c.state == PledgeState.RESERVED)
            .values(draft=to)
        )

    async def reserved(self, shop: str, draft: int) -> int:
        """Minor units that are reserved for this draft."""
        query = select(func.coalesce(func.sum(pledges.c.amount), 0)).where(
            pledges.c.shop == shop, pledges.c.draft == draft, pledges.c.state == PledgeState.RESERVED
        )
        return int((await self._connection.execute(query)).scalar_one())

    async def spent(self, shop: str, currency: str, *, buyer: int, windows: Windows) -> Spent:
        """What counts in each window."""
        total = func.sum(pledges.c.amount)
        query = select(
            total.filter(pledges.c.at >= windows.buyer, pledges.c.buyer == buyer),
            total.filter(pledges.c.at >= windows.day),
            total.filter(pledges.c.at >= windows.month),
        ).where(
            pledges.c.shop == shop,
            pledges.c.currency == currency,
            pledges.c.state.in_(_COUNTED),
            pledges.c.at >= windows.earliest,
        )
        of_buyer, of_day, of_month = (await self._connection.execute(query)).one()
        return Spent(buyer=int(of_buyer or 0), day=int(of_day or 0), month=int(of_month or 0))

    async def since(self, shop: str, moment: datetime) -> Mapping[str, int]:
        """Minor units by currency that are reserved or committed since a moment."""
        query = (
            select(pledges.c.currency, func.sum(pledges.c.amount))
            .where(pledges.c.shop == shop, pledges.c.state.in_(_COUNTED), pledges.c.at >= moment)
            .group_by(pledges.c.currency)
        )
        return {str(row[0]): int(row[1]) for row in await self._connection.execute(query)}

    async def projected(self, shop: str) -> Mapping[str, int]:
        """Minor units by currency that the offers of cases waiting for a person would take from the budgets."""
        newest = select(func.max(proposals.c.id)).where(proposals.c.shop == shop).group_by(proposals.c.case_id)
        query = (
            select(proposals.c.currency, func.sum(proposals.c.charged))
            .join(cases, and_(cases.c.shop == proposals.c.shop, cases.c.id == proposals.c.case_id))
            .where(
                proposals.c.shop == shop,
                cases.c.state == CaseState.PROPOSED,
                proposals.c.charged > 0,
                proposals.c.id.in_(newest),
            )
            .group_by(proposals.c.currency)
        )
        return {str(row[0]): int(row[1]) for row in await self._connection.execute(query)}
