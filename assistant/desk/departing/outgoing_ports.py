"""What sending needs of the database: outbox items, the money set aside for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from assistant.domain.approval import OutboxState, OutboxStep
from assistant.domain.budget import PledgeStep, Spent, Windows
from assistant.domain.case import Case
from assistant.domain.money import Money
from assistant.domain.records import Departure, DraftRecord, OutboxItem


class Outbox(Protocol):
    async def queue(
        self,
        draft: DraftRecord,
        approval: int,
        *,
        now: datetime,
        not_before: datetime,
        again_at: datetime | None = None,
    ) -> int: ...
    async def get(self, shop: str, number: int) -> OutboxItem | None: ...
    async def of_case(self, shop: str, case: str) -> list[OutboxItem]: ...
    async def of_cases(self, shop: str, cases: Sequence[str]) -> dict[str, list[OutboxItem]]:
        """The items of these cases, oldest first; a case without one is left out."""
        ...

    async def in_state(
        self, shop: str, state: OutboxState, *, after: int = 0, limit: int = 500
    ) -> list[OutboxItem]: ...
    async def departures(
        self, shop: str, state: OutboxState, *, due: datetime, patient: bool, limit: int = 500
    ) -> list[Departure]: ...
    async def private_has_left(self, shop: str, case: str) -> bool: ...
    async def private_states(self, shop: str, cases: Sequence[str]) -> dict[str, set[OutboxState]]:
        """How far the private texts of these cases have come; a case without one is left out."""
        ...

    async def public_has_left(self, shop: str, case: str) -> bool: ...
    async def count(self, shop: str) -> dict[OutboxState, int]: ...
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
    ) -> OutboxItem | None: ...


class Shown(Protocol):
    async def replies(self, case: Case, *, but: int) -> list[str]:
        """The newest public replies on the product of a case that are approved or out, without draft `but`."""
        ...

    async def newest(self, shop: str, products: Iterable[str]) -> Mapping[str, Sequence[tuple[str, str]]]:
        """The newest public replies on each product that are out or may still go, as (case, text)."""
        ...


class Pledges(Protocol):
    async def reserve(self, shop: str, amount: Money, *, draft: int, buyer: int, now: datetime) -> None: ...
    async def step(self, shop: str, draft: int, step: PledgeStep) -> None: ...
    async def part(self, shop: str, draft: int, minor: int, step: PledgeStep) -> int:
        """Move so many minor units of what is reserved for this draft; gives how many there were to move."""
        ...

    async def hand_over(self, shop: str, draft: int, to: int) -> None: ...
    async def reserved(self, shop: str, draft: int) -> int:
        """Minor units that are reserved for this draft."""
        ...

    async def spent(self, shop: str, currency: str, *, buyer: int, windows: Windows) -> Spent: ...
    async def since(self, shop: str, moment: datetime) -> Mapping[str, int]: ...
    async def projected(self, shop: str) -> Mapping[str, int]:
        """Minor units by currency that the offers of cases waiting for a person would take from the budgets."""
        ...
