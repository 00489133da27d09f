"""Follow-ups, the private texts that reached a buyer, and who is not written to any more."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import RowMapping, and_, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.approval import DraftState, OutboxState
from assistant.domain.case import CaseState
from assistant.domain.draft import DraftKind
from assistant.domain.follow_up import Contact, FollowUp, FollowUpState, Outcome, Resolution, Stop, Why
from assistant.domain.playbook import RemedyKind
from assistant.domain.told import ToldState
from assistant.store.bulk import put, rows_of
from assistant.store.tables import cases, contact_stops, drafts, follow_ups, outbox, told_offers

#: states of a text that the buyer has, or may have
_OUT = (OutboxState.SENDING, OutboxState.SENT, OutboxState.UNKNOWN, OutboxState.CONFIRMED)
_ENDED = (ToldState.CARRIED_OUT, ToldState.CONFIRMED, ToldState.DECLINED, ToldState.LAPSED)
_PRIVATE = (DraftKind.PRIVATE_OFFER, DraftKind.FOLLOW_UP)


class FollowUps:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of_cases(self, shop: str, ids: Iterable[str]) -> list[FollowUp]:
        """What is planned, proposed or over for these cases, the newest resolution of each last."""
        query = select(follow_ups).where(follow_ups.c.shop == shop)
        rows = await rows_of(self._connection, query, follow_ups.c.case_id, ids)
        return sorted((_follow_up(row) for row in rows), key=lambda each: each.resolution.at)

    async def of_buyer(self, shop: str, buyer: int) -> list[FollowUp]:
        """The same for all cases of a buyer."""
        query = select(cases.c.id).where(cases.c.shop == shop, cases.c.buyer == buyer)
        return await self.of_cases(shop, (await self._connection.execute(query)).scalars())

    async def pending(self, shop: str, now: datetime) -> list[FollowUp]:
        """What a round must look at: what is due by now, and every text that was proposed; the earliest first."""
        due = and_(follow_ups.c.state == FollowUpState.PLANNED, follow_ups.c.due_at <= now)
        query = (
            select(follow_ups)
            .where(follow_ups.c.shop == shop, or_(due, follow_ups.c.state == FollowUpState.PROPOSED))
            .order_by(follow_ups.c.due_at, follow_ups.c.case_id)
        )
        return [_follow_up(row) for row in (await self._connection.execute(query)).mappings()]

    async def unseen(self, shop: str, since: datetime) -> list[str]:
        """Cases in which an offer came to its end since then that no follow-up takes into account; by number."""
        known = exists().where(
            follow_ups.c.shop == shop,
            follow_ups.c.case_id == told_offers.c.case_id,
            follow_ups.c.seen_at >= told_offers.c.changed_at,
        )
        ended = select(told_offers.c.case_id).where(
            told_offers.c.shop == shop,
            told_offers.c.state.in_(_ENDED),
            told_offers.c.changed_at >= since,
            ~known,
        )
        query = select(cases.c.id).where(cases.c.shop == shop, cases.c.id.in_(ended)).order_by(cases.c.number)
        return list((await self._connection.execute(query)).scalars())

    async def all(self, shop: str, *, since: datetime) -> list[FollowUp]:
        """What is planned or proposed, and what ended since then; by the moment it is due."""
        open_ = follow_ups.c.state.not_in(sorted(FollowUpState.final()))
        query = select(follow_ups).where(follow_ups.c.shop == shop, or_(open_, follow_ups.c.changed_at >= since))
        rows = (await self._connection.execute(query.order_by(follow_ups.c.due_at, follow_ups.c.case_id))).mappings()
        return [_follow_up(row) for row in rows]

    async def text_states(self, shop: str, proposals: Iterable[int]) -> dict[int, DraftState]:
        """The state of the one text of each of these follow-ups' proposals; one without a text is left out."""
        query = select(drafts.c.proposal, drafts.c.state).where(drafts.c.shop == shop)
        rows = await rows_of(self._connection, query, drafts.c.proposal, proposals)
        return {int(row["proposal"]): DraftState(row["state"]) for row in rows}

    async def put(self, shop: str, follow_up: FollowUp) -> None:
        """Keep it, in place of what stood for this resolution."""
        row = {
            "shop": shop,
            "case_id": follow_up.resolution.case,
            "resolved_at": follow_up.resolution.at,
            "outcome": follow_up.resolution.outcome,
            "remedy": follow_up.resolution.remedy,
            "due_at": follow_up.due_at,
            "state": follow_up.state,
            "why": follow_up.why or "",
            "proposal": follow_up.proposal,
            "changed_at": follow_up.changed_at,
            "seen_at": follow_up.seen_at,
        }
        await put(self._connection, follow_ups, [row])

    async def stop(self, shop: str, stop: Stop) -> bool:
        """Note that a buyer, or one case of theirs, gets no follow-up; False where that was known."""
        known = await self.stops(shop, [stop.buyer])
        same = any(each.why is stop.why and each.case == stop.case for each in known)
        row = {
            "shop": shop,
            "buyer": stop.buyer,
            "case_id": stop.case,
            "why": stop.why,
            "at": stop.at,
            "by": stop.by,
        }
        if not same:
            await put(self._connection, contact_stops, [row])
        return not same

    async def stops(self, shop: str, buyers: Sequence[int]) -> list[Stop]:
        """What was noted of these buyers, and of cases of theirs."""
        query = select(contact_stops).where(contact_stops.c.shop == shop)
        return [
            Stop(buyer=row["buyer"], case=row["case_id"], why=Why(row["why"]), at=row["at"], by=row["by"])
            for row in await rows_of(self._connection, query, contact_stops.c.buyer, buyers)
        ]

    async def contacts(
        self, shop: str, buyers: Sequence[int], *, since: datetime
    ) -> dict[int, list[tuple[int, Contact]]]:
        """The private texts that reached each buyer since then, or may have, over all cases, each with its draft."""
        query = (
            select(outbox.c.changed_at, drafts.c.kind, drafts.c.id, cases.c.buyer)
            .join(drafts, and_(drafts.c.shop == outbox.c.shop, drafts.c.id == outbox.c.draft))
            .join(cases, and_(cases.c.shop == outbox.c.shop, cases.c.id == outbox.c.case_id))
            .where(
                outbox.c.shop == shop,
                outbox.c.state.in_(_OUT),
                outbox.c.changed_at >= since,
                drafts.c.kind.in_(_PRIVATE),
            )
        )
        found: dict[int, list[tuple[int, Contact]]] = {}
        for row in await rows_of(self._connection, query, cases.c.buyer, buyers):
            contact = Contact(at=row["changed_at"], follow_up=row["kind"] == DraftKind.FOLLOW_UP)
            found.setdefault(int(row["buyer"]), []).append((int(row["id"]), contact))
        return found

    async def open_cases(self, shop: str, buyers: Sequence[int]) -> dict[int, set[str]]:
        """Cases of each buyer in which somebody still owes them something."""
        states: Sequence[str] = sorted(CaseState.open_states())
        query = select(cases.c.id, cases.c.buyer).where(cases.c.shop == shop, cases.c.state.in_(states))
        found: dict[int, set[str]] = {}
        for row in await rows_of(self._connection, query, cases.c.buyer, buyers):
            found.setdefault(int(row["buyer"]), set()).add(str(row["id"]))
        return found


def _follow_up(row: RowMapping) -> FollowUp:
    resolution = Resolution(
        case=row["case_id"],
        outcome=Outcome(row["outcome"]),
        at=row["resolved_at"],
        remedy=RemedyKind(row["remedy"]),
    )
    return FollowUp(
        resolution=resolution,
        due_at=row["due_at"],
        state=FollowUpState(row["state"]),
        why=Why(row["why"]) if row["why"] else None,
        proposal=row["proposal"],
        changed_at=row["changed_at"],
        seen_at=row["seen_at"],
    )
