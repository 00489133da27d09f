"""What buyers can see of the shop: its newest public replies on a product."""

from __future__ import annotations

from sqlalchemy import and_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.approval import DraftState
from assistant.domain.case import Case
from assistant.domain.draft import DraftKind
from assistant.store.tables import cases, drafts
from assistant.store.texts import Texts

#: replies that a new one is compared with
LATEST = 20


class Shown:
    def __init__(self, connection: AsyncConnection, texts: Texts) -> None:
        self._connection = connection
        self._texts = texts

    async def replies(self, case: Case, *, but: int) -> list[str]:
        """The newest public replies on the product of a case that are approved or out, without draft `but`."""
        if not case.product:
            return []
        query = (
            select(drafts.c.text)
            .join(cases, and_(cases.c.shop == drafts.c.shop, cases.c.id == drafts.c.case_id))
            .where(
                drafts.c.shop == case.shop,
                drafts.c.kind == DraftKind.PUBLIC_REPLY,
                drafts.c.state.in_((DraftState.APPROVED, DraftState.SENT)),
                drafts.c.id != but,
                cases.c.product == case.product,
            )
            .order_by(drafts.c.id.desc())
            .limit(LATEST)
        )
        numbers: list[int] = list((await self._connection.execute(query)).scalars())
        stored = await self._texts.get(case.shop, numbers)
        return [stored[each].body for each in numbers]
