"""What buyers can see of the shop, or soon may: its newest public replies on a product."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import and_, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.approval import DraftState
from assistant.domain.case import Case
from assistant.domain.draft import RECENT, DraftKind
from assistant.store.bulk import rows_of
from assistant.store.tables import cases, drafts
from assistant.store.texts import Texts

#: newest drafts of a shop that `newest` looks through, so that a backlog of thousands costs each batch the same
WINDOW = 2000
_ALIVE = (DraftState.WAITING, DraftState.AWAITING_SECOND, DraftState.APPROVED, DraftState.SENT)


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
            .limit(RECENT)
        )
        numbers: list[int] = list((await self._connection.execute(query)).scalars())
        stored = await self._texts.get(case.shop, numbers)
        return [stored[each].body for each in numbers]

    async def newest(self, shop: str, products: Iterable[str]) -> dict[str, list[tuple[str, str]]]:
        """The newest public replies on each product that are out or may still go, as (case, text)."""
        wanted = sorted(set(filter(None, products)))
        if not wanted:
            return {}
        last = select(func.max(drafts.c.id)).where(drafts.c.shop == shop).scalar_subquery()
        query = (
            select(drafts.c.text, drafts.c.case_id, cases.c.product)
            .join(cases, and_(cases.c.shop == drafts.c.shop, cases.c.id == drafts.c.case_id))
            .where(
                drafts.c.shop == shop,
                drafts.c.id > last - WINDOW,
                drafts.c.kind == DraftKind.PUBLIC_REPLY,
                drafts.c.state.in_(_ALIVE),
            )
            .order_by(drafts.c.id.desc())
        )
        rows: dict[str, list[tuple[str, int]]] = {}
        for row in await rows_of(self._connection, query, cases.c.product, wanted):
            rows.setdefault(row["product"], []).append((row["case_id"], row["text"]))
        stored = await self._texts.get(shop, [text for each in rows.values() for _, text in each[:RECENT]])
        return {
            product: [(case, stored[text].body) for case, text in each[:RECENT] if stored[text].body]
            for product, each in rows.items()
        }
