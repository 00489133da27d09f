"""Approvals: a person's leave, or the first of two; a complete one has an outbox item."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import RowMapping, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.approval import ApprovalTerms
from assistant.domain.records import Approval, DraftRecord
from assistant.store.tables import approvals
from assistant.store.values import next_number


class Approvals:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, draft: DraftRecord, terms: ApprovalTerms, *, now: datetime) -> int:
        """Note leave that was given, and give its number; nothing is queued."""
        number = await next_number(self._connection, approvals, draft.shop)
        await self._connection.execute(
            insert(approvals).values(
                shop=draft.shop,
                id=number,
                draft=draft.id,
                case_id=draft.case,
                channel=terms.channel,
                target=terms.target,
                approver=terms.approver,
                second=terms.second,
                digest=terms.digest(),
                given_at=now,
                expires_at=terms.expires_at,
            )
        )
        return number

    async def get(self, shop: str, number: int) -> Approval:
        query = select(approvals).where(approvals.c.shop == shop, approvals.c.id == number)
        return _approval((await self._connection.execute(query)).mappings().one())

    async def newest(self, shop: str, draft: int) -> Approval | None:
        """The newest approval of a draft: the first of two, where the draft awaits its second."""
        query = (
            select(approvals)
            .where(approvals.c.shop == shop, approvals.c.draft == draft)
            .order_by(approvals.c.id.desc())
            .limit(1)
        )
        row = (await self._connection.execute(query)).mappings().first()
        return _approval(row) if row else None


def _approval(row: RowMapping) -> Approval:
    return Approval(case=row["case_id"], **{name: row[name] for name in set(Approval.__slots__) - {"case"}})
