"""Where cases stand in lists: pages by an index, and which places have to be reckoned anew."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, exists, func, or_, select, tuple_, union_all, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.case import CaseState
from assistant.domain.harm import SAFETY
from assistant.domain.listing import NEVER, CaseFilter, CaseOrder, CasePlace, Listed, micros
from assistant.store.tables import cases, handling, messages, reviews, texts, tickets

#: cases that a search by words looks through, the newest ones, and that it finds at most
NEWEST, MOST = 2_000, 500
#: handled cases that a count looks up by their ids; of more it asks each case
HANDLED = 5_000


class Places:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def page(
        self, shop: str, wanted: CaseFilter, order: CaseOrder, *, after: tuple[int, ...] = (), limit: int
    ) -> list[Listed]:
        """The first `limit` cases behind `after`; each state is read along its own index, all in one statement."""
        wanted = await self._narrowed(shop, wanted)
        if wanted.cases == frozenset():
            return []
        ways = [
            select(page_query(shop, state, wanted, order, after=after, limit=limit).subquery())
            for state in sorted(_states(wanted))
        ]
        rows: Iterable[Any] = await self._connection.execute(union_all(*ways) if len(ways) > 1 else ways[0])
        found = [Listed(case=case, key=tuple(place)) for case, *place in rows]
        return sorted(found, key=lambda each: each.key, reverse=order is CaseOrder.NEWEST)[:limit]

    async def counts(self, shop: str, several: Sequence[CaseFilter]) -> list[int]:
        """How many cases meet each filter, in the order given; those that ask of all cases share one walk over them."""
        groups: dict[tuple[frozenset[str] | None, datetime | None], dict[int, CaseFilter]] = {}
        for place, each in enumerate(several):
            wanted = await self._narrowed(shop, each)
            groups.setdefault((wanted.cases, wanted.awake_at), {})[place] = wanted
        found: dict[int, int] = {}
        for (among, awake_at), group in groups.items():
            found.update(zip(group, await self._awake(shop, list(group.values()), among, awake_at), strict=True))
        return [found[place] for place in range(len(several))]

    async def _awake(
        self, shop: str, several: Sequence[CaseFilter], among: frozenset[str] | None, awake_at: datetime | None
    ) -> list[int]:
        """Counts without what is put off beyond a moment.

        The few that somebody handles are looked up first: asking it of each of a hundred thousand takes longer.
        """
        everyone = [replace(each, awake_at=None) for each in several]
        found = await self._walk(shop, everyone, among)
        if awake_at is None or not any(found):
            return found
        put_off = frozenset(await self._handled(shop, handling.c.snoozed_until > awake_at))
        if len(put_off) > HANDLED:
            return await self._walk(shop, several, among)
        few = put_off if among is None else among & put_off
        without, back = await self._walk(shop, everyone, few), await self._walk(shop, several, few)
        return [n - less + more for n, less, more in zip(found, without, back, strict=True)]

    async def _walk(self, shop: str, several: Sequence[CaseFilter], among: frozenset[str] | None) -> list[int]:
        """One count for each filter, in one statement."""
        if among == frozenset():
            return [0] * len(several)
        states = frozenset[CaseState]().union(*(_states(each) for each in several))
        counted = []
        for each in several:
            meets = _meets(shop, each) + ([cases.c.state.in_(_states(each))] if _states(each) != states else [])
            counted.append(func.count().filter(*meets) if meets else func.count())
        query = select(*counted).select_from(cases).where(cases.c.shop == shop, cases.c.state.in_(sorted(states)))
        if among is not None:
            query = query.where(cases.c.id.in_(among))
        return [int(each) for each in (await self._connection.execute(query)).one()]

    async def _narrowed(self, shop: str, wanted: CaseFilter) -> CaseFilter:
        """The filter by whom a case is with, as ids, where they are few."""
        how = [handling.c.assigned_to == wanted.assigned_to] if wanted.assigned_to else []
        how += [handling.c.escalated_at.is_not(None)] if wanted.escalated else []
        found = await self._handled(shop, *how) if how else []
        if not how or len(found) > HANDLED:
            return wanted
        return _among(replace(wanted, assigned_to="", escalated=False), found)

    async def _handled(self, shop: str, *how: ColumnElement[bool]) -> list[str]:
        """Cases that somebody handles so, one more than `HANDLED` where they are many."""
        query = select(handling.c.case_id).where(handling.c.shop == shop, *how).limit(HANDLED + 1)
        return list((await self._connection.execute(query)).scalars())

    async def newest(self, shop: str) -> int:
        """The highest number of a case; 0 where there is none."""
        query = select(func.max(cases.c.number)).where(cases.c.shop == shop)
        return int((await self._connection.execute(query)).scalar() or 0)

    async def named(self, shop: str, words: str) -> list[str]:
        """Cases that are called so, by their own number, their order's, their review's or their request's."""
        found: list[str] = []
        for column, key in (
            (cases.c.id, cases.c.id),
            (cases.c.id, cases.c.order_number),
            (reviews.c.case_id, reviews.c.external_id),
            (tickets.c.case_id, tickets.c.external_id),
        ):
            query = select(column).where(key.table.c.shop == shop, key == words).limit(MOST)
            found += (await self._connection.execute(query)).scalars()
        return found

    async def saying(self, shop: str, words: str) -> list[str]:
        """The newest cases whose buyer wrote these words, or whose product is called so, among the newest `NEWEST`."""
        last = await self.newest(shop)
        said = [
            exists()
            .where(table.c.shop == shop, table.c.case_id == cases.c.id)
            .where(texts.c.shop == shop, texts.c.id == table.c[column], texts.c.body.icontains(words, autoescape=True))
            for table, column in ((reviews, "text"), (reviews, "further"), (messages, "text"), (tickets, "text"))
        ]
        named = cases.c.product.icontains(words, autoescape=True)
        found = (
            select(cases.c.id)
            .where(cases.c.shop == shop, cases.c.number > last - NEWEST, or_(named, *said))
            .order_by(cases.c.number.desc())
            .limit(MOST)
        )
        return list((await self._connection.execute(found)).scalars())

    async def turned(self, shop: str, *, now: int, limit: int) -> list[str]:
        """Cases whose place has to be reckoned, those that changed before those whose time has come."""
        return [row.id for row in await self._connection.execute(turned_query(shop, now=now, limit=limit))]

    async def put(self, shop: str, places: Mapping[str, CasePlace]) -> None:
        if not places:
            return
        statement = (
            update(cases)
            .where(cases.c.shop == shop, cases.c.id == bindparam("case"))
            .values(
                rank=bindparam("new_rank"),
                due=bindparam("new_due"),
                owed=bindparam("new_owed"),
                place_until=bindparam("new_until"),
                cause=bindparam("new_cause"),
                kind=bindparam("new_kind"),
                severity=bindparam("new_severity"),
                lateness=bindparam("new_lateness"),
            )
        )
        rows = [
            {
                "case": case,
                "new_rank": each.rank,
                "new_due": each.due,
                "new_owed": each.owed,
                "new_until": each.until,
                "new_cause": each.cause,
                "new_kind": each.kind,
                "new_severity": each.severity,
                "new_lateness": each.lateness,
            }
            for case, each in places.items()
        ]
        await self._connection.execute(statement, rows)

    async def shift(self, shop: str) -> None:
        """Reckon every case of a shop anew: what its clocks run by has changed."""
        await self._connection.execute(update(cases).where(cases.c.shop == shop).values(place_until=0))


def page_query(
    shop: str, state: CaseState, wanted: CaseFilter, order: CaseOrder, *, after: tuple[int, ...], limit: int
) -> Select[Any]:
    """One state of a page: the id, then what the order compares."""
    columns = [cases.c[name] for name in order.columns]
    query = select(cases.c.id, *columns).where(cases.c.shop == shop, cases.c.state == state, *_meets(shop, wanted))
    if order is CaseOrder.NEWEST:
        behind = [cases.c.number < after[0]] if after else []
        return query.where(*behind).order_by(cases.c.number.desc()).limit(limit)
    behind = [tuple_(*columns) > tuple_(*after)] if after else []
    return query.where(*behind).order_by(*columns).limit(limit)


def _states(wanted: CaseFilter) -> frozenset[CaseState]:
    return wanted.states or frozenset(CaseState)


def turned_query(shop: str, *, now: int, limit: int) -> Select[Any]:
    return (
        select(cases.c.id)
        .where(cases.c.shop == shop, cases.c.place_until <= now)
        .order_by(cases.c.place_until)
        .limit(limit)
    )


def _meets(shop: str, wanted: CaseFilter) -> list[ColumnElement[bool]]:
    """The filter as conditions; every value is bound, none becomes part of the statement."""
    found: list[ColumnElement[bool]] = []
    for column, several in ((cases.c.cause, wanted.causes), (cases.c.kind, wanted.kinds)):
        if several:
            found.append(column.in_(sorted(several)))
    for column, one in (
        (cases.c.platform, wanted.platform),
        (cases.c.market, wanted.market),
        (cases.c.product, wanted.product),
        (cases.c.order_number, wanted.order),
        (cases.c.taken_by, wanted.taken_by),
    ):
        if one:
            found.append(column == one)
    if wanted.least_severity:
        found.append(cases.c.severity >= wanted.least_severity)
    if wanted.cases is not None:
        found.append(cases.c.id.in_(wanted.cases))
    return found + _timely(wanted) + _handled(shop, wanted)


def _timely(wanted: CaseFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [cases.c.owed < NEVER] if wanted.with_deadline else []
    if wanted.due_before:
        found.append(cases.c.owed <= micros(wanted.due_before))
    if wanted.arrived_from:
        found.append(cases.c.arrived_at >= wanted.arrived_from)
    if wanted.arrived_until:
        found.append(cases.c.arrived_at < wanted.arrived_until)
    return found


def _among(wanted: CaseFilter, ids: Iterable[str]) -> CaseFilter:
    """The filter for some of the cases alone."""
    return replace(wanted, cases=frozenset(ids) if wanted.cases is None else wanted.cases & frozenset(ids))


def _handled(shop: str, wanted: CaseFilter) -> list[ColumnElement[bool]]:
    """Who has it, whether it is put off or passed on, what became of its deadlines."""
    of_case = exists().where(handling.c.shop == shop, handling.c.case_id == cases.c.id)
    found: list[ColumnElement[bool]] = []
    if wanted.safety:
        found.append(cases.c.rank <= -SAFETY)
    if wanted.lateness is not None:
        found.append(cases.c.lateness == wanted.lateness)
    if wanted.assigned_to:
        found.append(of_case.where(handling.c.assigned_to == wanted.assigned_to))
    if wanted.escalated:
        found.append(of_case.where(handling.c.escalated_at.is_not(None)))
    if wanted.awake_at:
        asleep = (handling.c.snoozed_until > wanted.awake_at, handling.c.version == cases.c.version)
        found.append(~of_case.where(*asleep))
    return found
