"""Insight: which product, carrier, batch, supplier, video or province draws complaints, against all its orders."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from assistant.desk.ports import Store
from assistant.desk.seeing.cases import QueueRow, Reader
from assistant.domain.case import Case, CaseState
from assistant.domain.rates import Side, wilson_low
from assistant.domain.taxonomy import Cause, Fault, TextKind

Key = tuple[Cause, str, Fault]
#: no shop gets complaints about more of its orders than this; where it seems so, the other orders are not known
PLAUSIBLE = 0.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """`cases` complaints of one cause share `name`; `counted` of them lower the score of `bucket`.

    `hits` of `orders` orders with that name have such a complaint; `ordinary` is that share over all orders of the
    shop. Complaints without a certain order count in `cases` alone.
    """

    cause: Cause
    name: str
    bucket: Fault
    cases: int
    counted: int
    hits: int
    orders: int
    ordinary: float

    @property
    def rate(self) -> float | None:
        """Share of the orders with such a complaint; None where no order is known."""
        return self.hits / self.orders if self.orders else None

    @property
    def excess(self) -> float:
        """How far the share is above the ordinary one at least: the low end of its 95 % interval minus `ordinary`."""
        return wilson_low(self.hits, self.orders) - self.ordinary

    @property
    def stands_out(self) -> bool:
        return self.excess > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What a look along one side found; `concerned` of the `orders` known on that side have a complaint."""

    findings: tuple[Finding, ...]
    orders: int
    concerned: int

    @property
    def one_sided(self) -> bool:
        """Whether the desk knows little more than the orders complained about, so that no rate means much."""
        return self.concerned > self.orders * PLAUSIBLE


class Insight:
    def __init__(self, store: Store, reader: Reader) -> None:
        self._store = store
        self._reader = reader

    async def look(self, shop: str, *, by: Side, now: datetime) -> Seen:
        """Causes that recur along one side, what is most above the ordinary first."""
        rows = await self._reader.queue(shop, now=now, states=frozenset(CaseState))
        async with self._store.reading() as work:
            totals = await work.orders.totals(shop, by)
        return seen_in(rows, by, totals)


def seen_in(rows: Iterable[QueueRow], by: Side, totals: Mapping[str, int], *, at_least: int = 2) -> Seen:
    """Causes that recur along `by`, the largest excess first; a single case is no pattern.

    `totals` says how many orders have each name, complained about or not.
    """
    groups: dict[Key, list[QueueRow]] = defaultdict(list)
    of_cause: dict[Cause, set[str]] = defaultdict(set)
    for row in rows:
        name = name_of(row.case, by)
        if not name or row.record is None or row.effect is None:
            continue
        diagnosis = row.record.proposal.diagnosis
        if diagnosis.kind is TextKind.COMPLAINT:
            groups[diagnosis.cause, name, row.effect.bucket].append(row)
            of_cause[diagnosis.cause] |= _orders([row]) if name in totals else set()
    orders = sum(totals.values())
    found = [
        _finding(key, group, orders=totals.get(key[1], 0), ordinary=len(of_cause[key[0]]) / orders if orders else 0.0)
        for key, group in groups.items()
        if len(group) >= at_least
    ]
    found.sort(key=lambda each: (-each.excess, -each.cases, each.name, each.cause))
    return Seen(findings=tuple(found), orders=orders, concerned=len(set().union(*of_cause.values())))


def _finding(key: Key, group: Sequence[QueueRow], *, orders: int, ordinary: float) -> Finding:
    cause, name, bucket = key
    return Finding(
        cause=cause,
        name=name,
        bucket=bucket,
        cases=len(group),
        counted=sum(row.effect.counts for row in group if row.effect),
        hits=min(len(_orders(group)), orders),
        orders=orders,
        ordinary=ordinary,
    )


def name_of(case: Case, by: Side) -> str:
    """What the case has on that side; empty where it is not known."""
    match by:
        case Side.PRODUCT:
            return (case.order.product if case.order else "") or case.product
        case Side.CARRIER:
            return (case.tracking.carrier if case.tracking else "") or (case.order.carrier if case.order else "")
        case Side.BATCH:
            return case.origin.batch
        case Side.SUPPLIER:
            return case.origin.supplier
        case Side.SOURCE:
            return case.origin.source
        case Side.PROVINCE:
            return case.origin.province


def _orders(rows: Iterable[QueueRow]) -> set[str]:
    return {row.case.order.number for row in rows if row.case.order}
