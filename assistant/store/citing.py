"""Which drafts rest on which clauses, and how their words go when a clause is forgotten."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.approval import DraftState, OutboxState
from assistant.store.bulk import portions, rows_of
from assistant.store.tables import citations, drafts, edits, outbox
from assistant.store.texts import Texts


class Citing:
    def __init__(self, connection: AsyncConnection, texts: Texts) -> None:
        self._connection = connection
        self._texts = texts

    async def citing(self, shop: str, clauses: Iterable[str]) -> list[str]:
        """Cases with an open draft that rests on one of these clauses."""
        rows = await rows_of(self._connection, _citing(shop, DraftState.open_states()), citations.c.clause, clauses)
        return list(dict.fromkeys(row["case_id"] for row in rows))

    async def erase_unsent(self, shop: str, clauses: Iterable[str], *, now: datetime, by: str) -> tuple[int, int]:
        """Destroy the words of drafts that rest on these clauses and never left, and what the guard quoted of them.

        Gives how many drafts were erased, and how many stay because they left the desk or are about to.
        """
        ids = list(clauses)
        found = await rows_of(self._connection, _citing(shop, frozenset(DraftState)), citations.c.clause, ids)
        gone = await rows_of(self._connection, _left(shop), outbox.c.draft, (row["id"] for row in found))
        kept = {row["draft"] for row in gone}
        never = {DraftState.STALE, DraftState.REJECTED, DraftState.PLANNED, *DraftState.asked()}
        erased = [row for row in found if row["state"] in never and row["id"] not in kept]
        left = {row["id"] for row in found} - {row["id"] for row in erased}
        before = await rows_of(self._connection, _earlier(shop), edits.c.draft, (row["id"] for row in erased))
        texts = {row[name] for row in erased for name in ("text", "sentences")} | {row["text"] for row in before}
        await self._texts.destroy(shop, texts, now=now, by=by, why="a clause it quoted was forgotten")
        for part in portions(row["id"] for row in erased):
            await self._connection.execute(
                update(drafts).where(drafts.c.shop == shop, drafts.c.id.in_(part)).values(findings=[])
            )
        return len({row["id"] for row in erased}), len(left)


def _citing(shop: str, states: frozenset[DraftState]) -> Select[Any]:
    """Drafts in these states with what their proposals cite."""
    return (
        select(drafts.c.id, drafts.c.case_id, drafts.c.state, drafts.c.text, drafts.c.sentences)
        .join(citations, and_(citations.c.shop == drafts.c.shop, citations.c.proposal == drafts.c.proposal))
        .where(citations.c.shop == shop, drafts.c.state.in_(sorted(states)))
    )


def _left(shop: str) -> Select[Any]:
    """Drafts that left the desk, or may have: a stale draft can be out, where the case moved on during its send."""
    out = (OutboxState.SENDING, OutboxState.UNKNOWN, OutboxState.SENT, OutboxState.CONFIRMED)
    return select(outbox.c.draft).where(outbox.c.shop == shop, outbox.c.state.in_(out))


def _earlier(shop: str) -> Select[Any]:
    """What drafts said before they were edited."""
    return select(edits.c.draft, edits.c.text).where(edits.c.shop == shop)
