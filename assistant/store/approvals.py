"""First approvals, where one person is not enough; a complete approval stands beside its outbox item."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.records import Approval, DraftRecord
from assistant.store.tables import approvals
from assistant.store.values import next_number


class Approvals:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add_first(
        self,
        draft: DraftRecord,
        *,
        channel: str,
        target: str,
        approver: str,
        digest: str,
        now: datetime,
        expires_at: datetime,
    ) -> None:
        """Note one person's leave; nothing is queued."""
        await self._connection.execute(
            insert(approvals).values(
                shop=draft.shop,
                id=await next_number(self._connection, approvals, draft.shop),
                draft=draft.id,
                case_id=draft.case,
                channel=channel,
                target=target,
                approver=approver,
                second="",
                digest=digest,
                given_at=now,
                expires_at=expires_at,
            )
        )

    async def newest(self, shop: str, draft: int) -> Approval | None:
        """The newest approval of a draft: the first of two, where the draft awaits its second."""
        query = (
            select(approvals)
            .where(approvals.c.shop == shop, approvals.c.draft == draft)
            .order_by(approvals.c.id.desc())
            .limit(1)
        )
        row = (await self._connection.execute(query)).mappings().first()
        if row is None:
            return None
        return Approval(case=row["case_id"], **{name: row[name] for name in set(Approval.__slots__) - {"case"}})
