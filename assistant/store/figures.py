"""Counts for a lead's figures: the database adds up, and no case is read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, String, and_, case, cast, func, literal, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.case import CaseState
from assistant.domain.figures import Counted
from assistant.domain.learning import Outcome
from assistant.store.outcomes import standing
from assistant.store.tables import approvals, audit, cases, outcomes, proposals, told_offers


class Figures:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def backlog(self, shop: str, bounds: Sequence[tuple[str, int]], otherwise: str) -> Counted:
        """Open cases by severity, and by the first of `bounds` (name, microseconds since 1970) they are due before."""
        within = case(*((cases.c.owed < moment, name) for name, moment in bounds), else_=otherwise)
        severity = cast(cases.c.severity, String)
        query = select(severity, within, func.count()).where(
            cases.c.shop == shop, cases.c.state.in_(CaseState.open_states())
        )
        return await self._counted(query.group_by(severity, within))

    async def arrived(self, shop: str, edges: Sequence[datetime]) -> Counted:
        """Cases by the place of their day between `edges`, and cause; those nobody has read yet have none."""
        day = _day(cases.c.arrived_at, edges)
        query = select(day, cases.c.cause, func.count()).where(
            cases.c.shop == shop, cases.c.arrived_at >= edges[0], cases.c.arrived_at < edges[-1], cases.c.cause != ""
        )
        return await self._counted(query.group_by(day, cases.c.cause))

    async def decided(self, shop: str, edges: Sequence[datetime]) -> Counted:
        """Texts by the place of the day they were decided on, and by what became of them."""
        day = _day(outcomes.c.at, edges)
        return await self._counted(_standing(shop, edges[0], day, outcomes.c.outcome))

    async def by_cause(self, shop: str, since: datetime) -> Counted:
        """Texts by cause, and by what became of them."""
        return await self._counted(_standing(shop, since, outcomes.c.cause, outcomes.c.outcome))

    async def by_person(self, shop: str, since: datetime) -> Counted:
        """Texts by who approved them last, as they were or edited; and cases by who rejected their texts."""
        of_draft = and_(approvals.c.shop == outcomes.c.shop, approvals.c.draft == outcomes.c.draft)
        newest = select(func.max(approvals.c.id)).where(of_draft).correlate(outcomes).scalar_subquery()
        approved = _standing(shop, since, approvals.c.approver, outcomes.c.outcome).join(
            approvals, and_(of_draft, approvals.c.id == newest)
        )
        of_case = and_(
            audit.c.shop == outcomes.c.shop,
            audit.c.subject == literal("case:") + outcomes.c.case_id,
            audit.c.action == "rejected",
            audit.c.at >= since,
        )
        rejected = (
            select(audit.c.actor, outcomes.c.outcome, func.count(outcomes.c.case_id.distinct()))
            .join(audit, of_case)
            .where(outcomes.c.shop == shop, outcomes.c.at >= since, outcomes.c.outcome == Outcome.REJECTED)
            .group_by(audit.c.actor, outcomes.c.outcome)
        )
        return [*await self._counted(approved), *await self._counted(rejected)]

    async def offers(self, shop: str, since: datetime) -> Counted:
        """Offers that were told, by cause and by where they stand."""
        of_proposal = and_(proposals.c.shop == told_offers.c.shop, proposals.c.id == told_offers.c.proposal)
        query = (
            select(proposals.c.cause, told_offers.c.state, func.count())
            .join(proposals, of_proposal)
            .where(told_offers.c.shop == shop, told_offers.c.told_at >= since)
            .group_by(proposals.c.cause, told_offers.c.state)
        )
        return await self._counted(query)

    async def _counted(self, query: Select[Any]) -> Counted:
        return [(str(row), str(column), int(n)) for row, column, n in await self._connection.execute(query)]


def _day(moment: ColumnElement[datetime], edges: Sequence[datetime]) -> ColumnElement[str]:
    """The place of a moment's day between `edges`, as text: days are the shop's, which no database knows."""
    return case(*((moment < edge, str(place)) for place, edge in enumerate(edges[1:])), else_="")


def _standing(shop: str, since: datetime, *by: ColumnElement[Any]) -> Select[Any]:
    """Decisions that still stand, counted; one that was taken back counts no more."""
    return standing(shop, *by, func.count()).where(outcomes.c.at >= since).group_by(*by)
