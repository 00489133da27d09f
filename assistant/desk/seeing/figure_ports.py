"""What figures and insight need of the store: counts as (row, column, how many), and causes that recur."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from assistant.domain.figures import Counted
from assistant.domain.rates import Booking, Concerned, Recurred, Side


class Figures(Protocol):
    async def backlog(self, shop: str, bounds: Sequence[tuple[str, int]], otherwise: str) -> Counted:
        """Open cases by severity, and by the first of `bounds` (name, microseconds since 1970) they are due before."""
        ...

    async def arrived(self, shop: str, edges: Sequence[datetime]) -> Counted:
        """Cases by the place of their day between `edges`, and cause."""
        ...

    async def decided(self, shop: str, edges: Sequence[datetime]) -> Counted:
        """Texts by the place of the day they were decided on, and by what became of them."""
        ...

    async def by_cause(self, shop: str, since: datetime) -> Counted: ...
    async def by_person(self, shop: str, since: datetime) -> Counted:
        """Texts by who approved them last; and cases by who rejected their texts."""
        ...

    async def offers(self, shop: str, since: datetime) -> Counted:
        """Offers that were told, by cause and by where they stand."""
        ...


class Recurring(Protocol):
    async def along(
        self, shop: str, side: Side, bookings: Sequence[Booking], *, at_least: int
    ) -> tuple[Sequence[Recurred], Concerned]:
        """Causes that at least so many cases share with a name of that side; and how many orders are concerned."""
        ...
