"""The watch over approvals: setting, looks, decisions, flags."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping, and_, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.attention import Action, Decision, Sign
from assistant.domain.probe import Fault
from assistant.domain.watch import Flag, Look, Watch
from assistant.store.bulk import put, put_missing, rows_of
from assistant.store.tables import cases, decided, flags, looks, watches
from assistant.store.values import next_number

#: names of other goods that a probe may speak of
PRODUCTS = 20


class Watching:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, shop: str) -> Watch | None:
        """How the shop is watched; None where it is not."""
        row = (await self._connection.execute(select(watches).where(watches.c.shop == shop))).mappings().first()
        if row is None:
            return None
        return Watch(
            share=row["share"], second=row["second"], since=row["since"], by=row["set_by"], seed=bytes(row["seed"])
        )

    async def put(self, shop: str, watch: Watch) -> None:
        values = {"share": watch.share, "second": watch.second, "since": watch.since, "set_by": watch.by}
        await put(self._connection, watches, [{"shop": shop, "seed": watch.seed, **values}])

    async def end(self, shop: str) -> None:
        """The shop is watched no more, and everything that was measured is deleted."""
        for table in (looks, decided, flags, watches):
            await self._connection.execute(delete(table).where(table.c.shop == shop))

    async def forget(self, shop: str, before: datetime) -> None:
        """Delete what was measured before a moment, and flags cleared by then."""
        await self._connection.execute(delete(looks).where(looks.c.shop == shop, looks.c.opened < before))
        await self._connection.execute(delete(decided).where(decided.c.shop == shop, decided.c.at < before))
        await self._connection.execute(delete(flags).where(flags.c.shop == shop, flags.c.cleared_at < before))

    async def looked(self, shop: str, look: Look) -> None:
        """Note a look; of several at one proposal the first moment is kept, and whether the last showed a probe."""
        key = {"shop": shop, "person": look.person, "proposal": look.proposal}
        row = {**key, "case_id": look.case, "opened": look.opened, "probe": look.probe}
        await put_missing(self._connection, looks, [row])
        where = and_(*(looks.c[name] == value for name, value in key.items()))
        await self._connection.execute(update(looks).where(where).values(probe=look.probe))

    async def looks_at(self, shop: str, proposal: int, person: str) -> list[Look]:
        """The look of this person at a proposal, and that of nobody by name, where there are such."""
        query = select(looks).where(
            looks.c.shop == shop, looks.c.proposal == proposal, looks.c.person.in_((person, ""))
        )
        return [
            Look(
                person=row["person"],
                case=row["case_id"],
                proposal=row["proposal"],
                opened=row["opened"],
                probe=row["probe"],
            )
            for row in (await self._connection.execute(query)).mappings()
        ]

    async def add(self, shop: str, new: Sequence[Decision]) -> None:
        first = await next_number(self._connection, decided, shop)
        rows = [{"shop": shop, "id": number, **_decided_row(each)} for number, each in enumerate(new, start=first)]
        if rows:
            await self._connection.execute(insert(decided), rows)

    async def decisions(self, shop: str, person: str, *, most: int) -> list[Decision]:
        """The newest decisions of a person, oldest first."""
        query = (
            select(decided)
            .where(decided.c.shop == shop, decided.c.person == person)
            .order_by(decided.c.id.desc())
            .limit(most)
        )
        rows = (await self._connection.execute(query)).mappings().all()
        return [_decision(row) for row in reversed(rows)]

    async def tested(self, shop: str, person: str, proposals: Sequence[int]) -> set[int]:
        """Those of the proposals in whose place this person has decided on a probe."""
        query = select(decided.c.proposal).where(
            decided.c.shop == shop, decided.c.person == person, decided.c.caught.is_not(None)
        )
        rows = await rows_of(self._connection, query, decided.c.proposal, proposals)
        return {int(row["proposal"]) for row in rows}

    async def products(self, shop: str) -> list[str]:
        """Names of goods that cases are about."""
        query = (
            select(cases.c.product)
            .where(cases.c.shop == shop, cases.c.product != "")
            .group_by(cases.c.product)
            .order_by(func.count().desc(), cases.c.product)
            .limit(PRODUCTS)
        )
        names: list[str] = list((await self._connection.execute(query)).scalars())
        return names

    async def flags(self, shop: str) -> list[Flag]:
        """Everybody who was flagged, oldest first."""
        query = select(flags).where(flags.c.shop == shop).order_by(flags.c.id)
        return [_flag(row) for row in (await self._connection.execute(query)).mappings()]

    async def flag(self, shop: str, new: Flag) -> None:
        number = await next_number(self._connection, flags, shop)
        values = {"person": new.person, "sign": new.sign, "at": new.at, "decisions": new.decisions}
        await self._connection.execute(insert(flags).values(shop=shop, id=number, cleared_by="", **values))

    async def clear(self, shop: str, person: str, *, at: datetime, by: str) -> None:
        """The flags of a person that stand are cleared."""
        standing = (flags.c.shop == shop, flags.c.person == person, flags.c.cleared_at.is_(None))
        await self._connection.execute(update(flags).where(*standing).values(cleared_at=at, cleared_by=by))


def _decided_row(decision: Decision) -> dict[str, Any]:
    values = {name: getattr(decision, name) for name in Decision.__slots__}
    return {"case_id": values.pop("case"), **values}


def _decision(row: RowMapping) -> Decision:
    names = ("person", "proposal", "at", "opened", "floor", "had", "size", "changed", "caught")
    return Decision(
        case=row["case_id"],
        action=Action(row["action"]),
        fault=Fault(row["fault"]) if row["fault"] else None,
        **{name: row[name] for name in names},
    )


def _flag(row: RowMapping) -> Flag:
    names = ("person", "at", "decisions", "cleared_at", "cleared_by")
    return Flag(sign=Sign(row["sign"]), **{name: row[name] for name in names})
