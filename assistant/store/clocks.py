"""What stops the clocks of cases, and what people were told of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import RowMapping, and_, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.approval import OutboxState
from assistant.domain.case import CaseState
from assistant.domain.case_clock import ClockEvent, Raised
from assistant.domain.case_clocks import Answer
from assistant.domain.deadline import Target
from assistant.domain.draft import DraftKind
from assistant.domain.people import Role
from assistant.store.bulk import portions, rows_of
from assistant.store.tables import cases, clock_events, drafts, outbox

_OUT = (OutboxState.SENT, OutboxState.CONFIRMED)


class Clocks:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def answers(self, shop: str, ids: Sequence[str]) -> dict[str, list[Answer]]:
        """The texts that left for each of these cases, in order; a case without one is left out."""
        query = (
            select(outbox.c.case_id, outbox.c.state, outbox.c.changed_at, drafts.c.kind)
            .join(drafts, and_(drafts.c.shop == outbox.c.shop, drafts.c.id == outbox.c.draft))
            .where(outbox.c.shop == shop, outbox.c.state.in_(_OUT))
            .order_by(outbox.c.id)
        )
        found: dict[str, list[Answer]] = {}
        for row in await rows_of(self._connection, query, outbox.c.case_id, ids):
            seen = row["state"] == OutboxState.CONFIRMED
            answer = Answer(kind=DraftKind(row["kind"]), at=row["changed_at"], seen=seen)
            found.setdefault(row["case_id"], []).append(answer)
        return found

    async def answered_since(self, shop: str, moment: datetime) -> list[str]:
        """Ids of the answered cases whose texts moved since then."""
        query = (
            select(cases.c.id)
            .join(outbox, and_(outbox.c.shop == cases.c.shop, outbox.c.case_id == cases.c.id))
            .where(cases.c.shop == shop, cases.c.state == CaseState.ANSWERED, outbox.c.changed_at >= moment)
            .distinct()
        )
        return [str(row.id) for row in await self._connection.execute(query)]

    async def heard(self, shop: str, ids: Sequence[str], now: datetime) -> None:
        """The desk learned that the buyers of these cases wait anew."""
        for part in portions(ids):
            await self._connection.execute(
                update(cases).where(cases.c.shop == shop, cases.c.id.in_(part)).values(heard_at=now)
            )

    async def raised(self, shop: str, ids: Sequence[str]) -> list[Raised]:
        """What people were told of these cases, oldest first."""
        query = select(clock_events).where(clock_events.c.shop == shop)
        rows = await rows_of(self._connection, query, clock_events.c.case_id, ids)
        return sorted((_raised(row) for row in rows), key=lambda each: (each.raised_at, each.due_at, each.case))

    async def put(self, shop: str, new: Sequence[Raised]) -> None:
        """Keep events that were not there; the primary key refuses a second time."""
        rows = [
            {
                "shop": shop,
                "case_id": each.case,
                "target": each.target,
                "started_at": each.started_at,
                "event": each.event,
                "due_at": each.due_at,
                "told": each.told,
                "raised_at": each.raised_at,
            }
            for each in new
        ]
        if rows:
            await self._connection.execute(insert(clock_events), rows)


def _raised(row: RowMapping) -> Raised:
    return Raised(
        case=row["case_id"],
        target=Target(row["target"]),
        event=ClockEvent(row["event"]),
        told=Role(row["told"]),
        started_at=row["started_at"],
        due_at=row["due_at"],
        raised_at=row["raised_at"],
    )
