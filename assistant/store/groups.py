"""Groups of cases, what was read of them and decided; and the steps of setting a shop up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping, and_, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.approval import DraftState
from assistant.domain.case import CaseState
from assistant.domain.draft import DraftKind
from assistant.domain.group_decision import GroupDecision, GroupOutcome, Read
from assistant.domain.grouping import GroupKey
from assistant.domain.note import Note
from assistant.store.bulk import put, put_missing, rows_of
from assistant.store.order_lines import Line, line_for
from assistant.store.tables import (
    cases,
    drafts,
    group_decisions,
    group_members,
    group_reads,
    order_lines,
    proposals,
    reviews,
    steps_done,
    tickets,
)
from assistant.store.values import from_json, next_number, to_json

Kinds = tuple[DraftKind, ...]


class Groups:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def proposed(self, shop: str, *, limit: int) -> dict[str, GroupKey]:
        """The group of each case that waits for a person with a first answer, what hurts most first."""
        query = (
            select(cases.c.id, cases.c.product, cases.c.order_number, reviews.c.order_line)
            .outerjoin(reviews, and_(reviews.c.shop == cases.c.shop, reviews.c.case_id == cases.c.id))
            .where(cases.c.shop == shop, cases.c.state == CaseState.PROPOSED)
            .order_by(cases.c.rank, cases.c.due, cases.c.number)
            .limit(limit)
        )
        rows = {row["id"]: row for row in (await self._connection.execute(query)).mappings()}
        causes = await self._causes(shop, list(rows))
        lines = await self._lines(shop, [row["order_number"] for row in rows.values() if row["order_number"]])
        several = [case for case, row in rows.items() if len(lines.get(row["order_number"], ())) > 1]
        asked = await self._asked(shop, [case for case in several if not rows[case]["order_line"]])
        found = {}
        for case, row in rows.items():
            if cause := causes.get(case):
                named = row["order_line"] or asked.get(case, "")
                line = _line(row["product"], named, lines.get(row["order_number"], ()))
                product = row["product"] or (line["product"] if line else "")
                found[case] = GroupKey(cause=cause, product=product, batch=line["batch"] if line else "")
        return found

    async def _causes(self, shop: str, wanted: Sequence[str]) -> dict[str, str]:
        """The cause that the newest proposal of each case names; a follow-up is none."""
        query = (
            select(proposals.c.case_id, proposals.c.cause, proposals.c.outcome)
            .where(proposals.c.shop == shop)
            .order_by(proposals.c.id)
        )
        newest = {row["case_id"]: row for row in await rows_of(self._connection, query, proposals.c.case_id, wanted)}
        return {case: row["cause"] for case, row in newest.items() if not row["outcome"]}

    async def _lines(self, shop: str, orders: Sequence[str]) -> dict[str, list[RowMapping]]:
        columns = ("order_number", "line", "product", "sku", "batch")
        query = select(*(order_lines.c[name] for name in columns)).where(order_lines.c.shop == shop)
        found: dict[str, list[RowMapping]] = {}
        for row in await rows_of(self._connection, query, order_lines.c.order_number, orders):
            found.setdefault(row["order_number"], []).append(row)
        return found

    async def _asked(self, shop: str, wanted: Sequence[str]) -> dict[str, str]:
        """The line that the first request of each case names."""
        query = select(tickets.c.case_id, tickets.c.order_line).where(
            tickets.c.shop == shop, tickets.c.order_line != ""
        )
        rows = await rows_of(self._connection, query.order_by(tickets.c.opened_at.desc()), tickets.c.case_id, wanted)
        return {row["case_id"]: row["order_line"] for row in rows}

    async def reads(self, shop: str, person: str, group: str) -> list[Read]:
        query = (
            select(group_reads).where(*_of(shop, person, group)).order_by(group_reads.c.drawn_at, group_reads.c.draft)
        )
        rows = (await self._connection.execute(query)).mappings()
        return [
            Read(draft=row["draft"], version=row["version"], case=row["case_id"], opened_at=row["opened_at"])
            for row in rows
        ]

    async def draw(self, shop: str, person: str, group: str, new: Sequence[Read], *, now: datetime) -> None:
        rows = [
            {
                "shop": shop,
                "person": person,
                "group_id": group,
                "drawn_at": now,
                "draft": each.draft,
                "version": each.version,
                "case_id": each.case,
            }
            for each in new
        ]
        await put_missing(self._connection, group_reads, rows)

    async def opened(self, shop: str, person: str, group: str, read: Read, *, now: datetime) -> None:
        """A drawn text was opened; the first time counts, and a text that was not drawn counts nothing."""
        drawn = (group_reads.c.draft == read.draft, group_reads.c.version == read.version)
        first = group_reads.c.opened_at.is_(None)
        await self._connection.execute(
            update(group_reads).where(*_of(shop, person, group), *drawn, first).values(opened_at=now)
        )

    async def decide(self, shop: str, decision: GroupDecision) -> GroupDecision:
        """Keep a decision; gives it with its number."""
        number = await next_number(self._connection, group_decisions, shop)
        key = decision.key
        values = {"group_id": key.id, "cause": key.cause, "product": key.product, "batch": key.batch}
        values |= {"person": decision.person, "nonce": decision.nonce}
        await self._connection.execute(
            insert(group_decisions).values(
                shop=shop, id=number, at=decision.at, until=decision.until, withdrawn_by="", **values
            )
        )
        rows = [
            {
                "shop": shop,
                "decision": number,
                "case_id": each.case,
                "queued": to_json(Kinds, each.queued),
                "code": each.code,
                "reason": to_json(Note, each.reason) if each.reason else None,
            }
            for each in decision.outcomes
        ]
        if rows:
            await self._connection.execute(insert(group_members), rows)
        found = await self.decision(shop, number)
        assert found  # noqa: S101  # written above
        return found

    async def decision(self, shop: str, number: int) -> GroupDecision | None:
        return await self._one(group_decisions.c.shop == shop, group_decisions.c.id == number)

    async def with_nonce(self, shop: str, person: str, nonce: str) -> GroupDecision | None:
        own = and_(group_decisions.c.person == person, group_decisions.c.nonce == nonce)
        return await self._one(group_decisions.c.shop == shop, own) if nonce else None

    async def newest(self, shop: str, *, limit: int) -> list[GroupDecision]:
        query = select(group_decisions).where(group_decisions.c.shop == shop).order_by(group_decisions.c.id.desc())
        rows = (await self._connection.execute(query.limit(limit))).mappings().all()
        return [await self._whole(row) for row in rows]

    async def withdraw(self, shop: str, number: int, *, by: str, now: datetime) -> None:
        where = (group_decisions.c.shop == shop, group_decisions.c.id == number)
        await self._connection.execute(update(group_decisions).where(*where).values(withdrawn_at=now, withdrawn_by=by))

    async def seconds(self, shop: str, *, limit: int) -> dict[int, DraftKind]:
        """Drafts that one person has approved and another must approve as well, oldest first."""
        query = (
            select(drafts.c.id, drafts.c.kind)
            .join(cases, and_(cases.c.shop == drafts.c.shop, cases.c.id == drafts.c.case_id))
            .where(drafts.c.shop == shop, drafts.c.state == DraftState.AWAITING_SECOND)
            .where(cases.c.state.in_(sorted(CaseState.open_states())))
            .order_by(drafts.c.id)
            .limit(limit)
        )
        return {row.id: DraftKind(row.kind) for row in await self._connection.execute(query)}

    async def _one(self, *where: Any) -> GroupDecision | None:
        row = (await self._connection.execute(select(group_decisions).where(*where))).mappings().first()
        return await self._whole(row) if row else None

    async def _whole(self, row: RowMapping) -> GroupDecision:
        members = select(group_members).where(
            group_members.c.shop == row["shop"], group_members.c.decision == row["id"]
        )
        found = (await self._connection.execute(members)).mappings()
        outcomes = [
            GroupOutcome(
                case=each["case_id"],
                queued=from_json(Kinds, each["queued"]),
                code=each["code"],
                reason=from_json(Note, each["reason"]) if each["reason"] else None,
            )
            for each in found
        ]
        return GroupDecision(
            number=row["id"],
            key=GroupKey(cause=row["cause"], product=row["product"], batch=row["batch"]),
            outcomes=tuple(sorted(outcomes, key=lambda each: int(each.case.rpartition("-")[2]))),
            **{name: row[name] for name in ("person", "nonce", "at", "until", "withdrawn_at", "withdrawn_by")},
        )


class Steps:
    """Steps of setting a shop up that somebody said are done."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def done(self, shop: str) -> Mapping[str, tuple[datetime, str]]:
        """The steps that were done, with when and by whom."""
        rows = (await self._connection.execute(select(steps_done).where(steps_done.c.shop == shop))).mappings()
        return {row["step"]: (row["at"], row["by"]) for row in rows}

    async def put(self, shop: str, step: str, *, by: str, now: datetime) -> None:
        await put(self._connection, steps_done, [{"shop": shop, "step": step, "by": by, "at": now}])


def _of(shop: str, person: str, group: str) -> tuple[Any, ...]:
    return (group_reads.c.shop == shop, group_reads.c.person == person, group_reads.c.group_id == group)


def _line(product: str, named: str, lines: Sequence[RowMapping]) -> Line | None:
    """The line of the order that a case is about, as `case_rows` tells it."""
    return line_for(lines, sku=named, product=product) or (lines[0] if len(lines) == 1 else None)
