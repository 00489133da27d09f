"""Insight: which product, carrier, batch, supplier, video or province draws complaints, against all its orders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.desk.ports import Store
from assistant.domain.rates import Side, wilson_low
from assistant.domain.rulepack import RulePack
from assistant.domain.score import bookings_of
from assistant.domain.taxonomy import Cause, Fault, Platform

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
    def __init__(self, store: Store, packs: Mapping[tuple[Platform, str], RulePack]) -> None:
        self._store = store
        self._bookings = tuple(booking for each in packs.values() for booking in bookings_of(each))

    async def look(self, shop: str, *, by: Side, at_least: int = 2) -> Seen:
        """Causes that recur along one side, what is most above the ordinary first; a single case is no pattern."""
        async with self._store.reading() as work:
            totals = await work.orders.totals(shop, by)
            recurred, concerned = await work.recurring.along(shop, by, self._bookings, at_least=at_least)
        orders = sum(totals.values())
        found = [
            Finding(
                cause=each.cause,
                name=each.name,
                bucket=each.bucket,
                cases=each.cases,
                counted=each.counted,
                hits=min(each.orders, totals.get(each.name, 0)),
                orders=totals.get(each.name, 0),
                ordinary=concerned.of_cause.get(each.cause, 0) / orders if orders else 0.0,
            )
            for each in recurred
        ]
        found.sort(key=lambda each: (-each.excess, -each.cases, each.name, each.cause, each.bucket))
        return Seen(findings=tuple(found), orders=orders, concerned=concerned.orders)
