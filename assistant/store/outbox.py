"""The outbox: the truth of every send."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import RowMapping, and_, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.approval import OutboxState, OutboxStep, outbox_after
from assistant.domain.draft import DraftKind
from assistant.domain.records import Departure, DraftRecord, OutboxItem
from assistant.store.bulk import rows_of
from assistant.store.shops import may_send
from assistant.store.tables import approvals, cases, drafts, outbox
from assistant.store.values import next_number

#: states of an item that a clock of its case looks at
_STOPS = frozenset({OutboxState.SENT, OutboxState.CONFIRMED})


class Outbox:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def queue(
        self,
        draft: DraftRecord,
        approval: int,
        *,
        now: datetime,
        not_before: datetime,
        again_at: datetime | None = None,
    ) -> int:
        """The one item of an approval; gives its number. IntegrityError where the approval is of another draft."""
        item = await next_number(self._connection, outbox, draft.shop)
        approved = select(approvals.c.draft).where(
            approvals.c.shop == draft.shop, approvals.c.id == approval, approvals.c.draft == draft.id
        )
        await self._connection.execute(
            insert(outbox).values(
                shop=draft.shop,
                id=item,
                case_id=draft.case,
                draft=approved.scalar_subquery(),
                approval=approval,
                state=OutboxState.QUEUED,
                fence=0,
                owner="",
                attempts=0,
                not_before=not_before,
                again_at=again_at,
                changed_at=now,
                reference="",
                reason="",
            )
        )
        return item

    async def get(self, shop: str, number: int) -> OutboxItem | None:
        query = select(outbox).where(outbox.c.shop == shop, outbox.c.id == number)
        row = (await self._connection.execute(query)).mappings().first()
        return _item(row) if row else None

    async def of_case(self, shop: str, case: str) -> list[OutboxItem]:
        return (await self.of_cases(shop, [case])).get(case, [])

    async def of_cases(self, shop: str, ids: Sequence[str]) -> dict[str, list[OutboxItem]]:
        """The items of these cases, oldest first; a case without one is left out."""
        query = select(outbox).where(outbox.c.shop == shop).order_by(outbox.c.id)
        found: dict[str, list[OutboxItem]] = {}
        for row in await rows_of(self._connection, query, outbox.c.case_id, ids):
            found.setdefault(row["case_id"], []).append(_item(row))
        return found

    async def in_state(self, shop: str, state: OutboxState, *, after: int = 0, limit: int = 500) -> list[OutboxItem]:
        """Items in a state behind a number, oldest first."""
        query = select(outbox).where(outbox.c.shop == shop, outbox.c.state == state, outbox.c.id > after)
        rows = (await self._connection.execute(query.order_by(outbox.c.id).limit(limit))).mappings()
        return [_item(row) for row in rows]

    async def departures(
        self, shop: str, state: OutboxState, *, due: datetime, patient: bool, limit: int = 500
    ) -> list[Departure]:
        """Items in a state whose time has come, oldest first.

        `patient` leaves alone what may still be taken back and what has just failed.
        """
        query = (
            select(outbox, approvals.c.channel, approvals.c.expires_at, drafts.c.kind, drafts.c.after_private)
            .join(approvals, and_(approvals.c.shop == outbox.c.shop, approvals.c.id == outbox.c.approval))
            .join(drafts, and_(drafts.c.shop == outbox.c.shop, drafts.c.id == outbox.c.draft))
            .where(outbox.c.shop == shop, outbox.c.state == state, outbox.c.not_before <= due)
        )
        if patient:
            query = query.where(or_(outbox.c.again_at.is_(None), outbox.c.again_at <= due))
        rows = (await self._connection.execute(query.order_by(outbox.c.id).limit(limit))).mappings()
        return [
            Departure(
                item=_item(row),
                channel=row["channel"],
                kind=DraftKind(row["kind"]),
                after_private=row["after_private"],
                expires_at=row["expires_at"],
            )
            for row in rows
        ]

    async def private_has_left(self, shop: str, case: str) -> bool:
        """Whether the private text of a case is with the buyer."""
        return await self._has_left(shop, case, DraftKind.PRIVATE_OFFER)

    async def private_states(self, shop: str, ids: Sequence[str]) -> dict[str, set[OutboxState]]:
        """How far the private texts of these cases have come; a case without one is left out."""
        query = (
            select(outbox.c.case_id, outbox.c.state)
            .join(drafts, and_(drafts.c.shop == outbox.c.shop, drafts.c.id == outbox.c.draft))
            .where(outbox.c.shop == shop, drafts.c.kind == DraftKind.PRIVATE_OFFER)
        )
        found: dict[str, set[OutboxState]] = {}
        for row in await rows_of(self._connection, query, outbox.c.case_id, ids):
            found.setdefault(row["case_id"], set()).add(OutboxState(row["state"]))
        return found

    async def public_has_left(self, shop: str, case: str) -> bool:
        """Whether a public reply of ours stands under the review of a case."""
        return await self._has_left(shop, case, DraftKind.PUBLIC_REPLY)

    async def _has_left(self, shop: str, case: str, kind: DraftKind) -> bool:
        out = (OutboxState.SENT, OutboxState.CONFIRMED)
        query = (
            select(outbox.c.id)
            .join(drafts, and_(drafts.c.shop == outbox.c.shop, drafts.c.id == outbox.c.draft))
            .where(
                outbox.c.shop == shop,
                outbox.c.case_id == case,
                outbox.c.state.in_(out),
                drafts.c.kind == kind,
            )
        )
        return (await self._connection.execute(query.limit(1))).first() is not None

    async def count(self, shop: str) -> dict[OutboxState, int]:
        """How many items are in each state."""
        query = select(outbox.c.state, func.count().label("n")).where(outbox.c.shop == shop).group_by(outbox.c.state)
        return {OutboxState(row.state): int(row.n) for row in await self._connection.execute(query)}

    async def step(
        self,
        item: OutboxItem,
        step: OutboxStep,
        *,
        now: datetime,
        owner: str = "",
        reference: str = "",
        reason: str = "",
        again_at: datetime | None = None,
    ) -> OutboxItem | None:
        """Take a step by compare-and-set over state and fence; None if somebody else was faster."""
        state = outbox_after(item.state, step)
        claimed = step is OutboxStep.CLAIM
        values = {
            "state": state,
            "fence": item.fence + 1 if claimed else item.fence,
            "owner": owner,
            "attempts": item.attempts + 1 if claimed else item.attempts,
            "reference": reference or item.reference,
            "reason": reason[:500],
            "again_at": again_at,
            # a text that is read back left when it left
            "changed_at": item.changed_at if step is OutboxStep.READ_BACK else now,
        }
        done = await self._connection.execute(
            update(outbox)
            .where(
                outbox.c.shop == item.shop,
                outbox.c.id == item.id,
                outbox.c.state == item.state,
                outbox.c.fence == item.fence,
                *([may_send(item.shop)] if claimed else []),
            )
            .values(**values)
        )
        if done.rowcount != 1:
            return None
        if state in _STOPS:  # a text that has left stops clocks
            this = (cases.c.shop == item.shop, cases.c.id == item.case)
            await self._connection.execute(update(cases).where(*this).values(place_until=0))
        query = select(outbox).where(outbox.c.shop == item.shop, outbox.c.id == item.id)
        return _item((await self._connection.execute(query)).mappings().one())


def _item(row: RowMapping) -> OutboxItem:
    names = set(OutboxItem.__slots__) - {"case", "state"}
    return OutboxItem(case=row["case_id"], state=OutboxState(row["state"]), **{name: row[name] for name in names})
