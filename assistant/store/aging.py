"""In which cases nothing has happened for long, so that words are kept no longer than their shop wants."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.approval import OutboxState
from assistant.domain.budget import PledgeState
from assistant.domain.case import CaseState
from assistant.domain.told import TodoState, ToldState
from assistant.store import tables as t
from assistant.store.persons import TEXT_COLUMNS

#: when something happened in a case
_MOMENTS = (
    t.reviews.c.written_at,
    t.messages.c.sent_at,
    t.tickets.c.opened_at,
    t.proposals.c.made_at,
    t.outbox.c.changed_at,
    t.told_offers.c.changed_at,
    t.todos.c.done_at,
)
#: sends that are not over
_UNDER_WAY = (OutboxState.QUEUED, OutboxState.SENDING, OutboxState.UNKNOWN)


class Aging:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def silent_since(self, shop: str, moment: datetime, *, but: Collection[CaseState]) -> list[str]:
        """Cases that still hold words, in none of these states, with no event since then and nothing under way.

        Under way are sends, money that is set aside, offers a buyer may still answer and whatever is still owed.
        """
        approved = and_(t.approvals.c.shop == t.drafts.c.shop, t.approvals.c.draft == t.drafts.c.id)
        promised = and_(t.pledges.c.shop == t.drafts.c.shop, t.pledges.c.draft == t.drafts.c.id)
        query = (
            select(t.cases.c.id)
            .where(t.cases.c.shop == shop, t.cases.c.state.not_in(list(but)), t.cases.c.arrived_at < moment)
            .where(*(~_with(column, column >= moment) for column in _MOMENTS))
            .where(~_with(t.drafts.c.case_id, approved, t.approvals.c.given_at >= moment))
            .where(~_with(t.outbox.c.case_id, t.outbox.c.state.in_(_UNDER_WAY)))
            .where(~_with(t.drafts.c.case_id, promised, t.pledges.c.state == PledgeState.RESERVED))
            .where(~_with(t.told_offers.c.case_id, t.told_offers.c.state.in_(ToldState.live())))
            .where(~_with(t.todos.c.case_id, t.todos.c.state.in_(TodoState.open_states())))
            .where(or_(*(_with(each, _stands(each)) for each in TEXT_COLUMNS)))
            .order_by(t.cases.c.number)
        )
        return [str(row.id) for row in await self._connection.execute(query)]


def _with(column: ColumnElement[Any], *where: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether the case has a row like this in the column's table."""
    table = column.table
    return exists().where(table.c.shop == t.cases.c.shop, table.c.case_id == t.cases.c.id, *where).correlate(t.cases)


def _stands(number: ColumnElement[Any]) -> ColumnElement[bool]:
    """Whether the text of this number has not been erased."""
    shop = number.table.c.shop
    return and_(t.texts.c.shop == shop, t.texts.c.id == number, t.texts.c.erased_at.is_(None))
