"""What groups and setting up need of the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from assistant.domain.draft import DraftKind
from assistant.domain.group_decision import GroupDecision, Read
from assistant.domain.grouping import GroupKey


class Groups(Protocol):
    async def proposed(self, shop: str, *, limit: int) -> dict[str, GroupKey]:
        """The group of each case that waits for a person with a first answer, what hurts most first."""
        ...

    async def reads(self, shop: str, person: str, group: str) -> list[Read]: ...
    async def draw(self, shop: str, person: str, group: str, new: Sequence[Read], *, now: datetime) -> None: ...
    async def opened(self, shop: str, person: str, group: str, read: Read, *, now: datetime) -> None:
        """A drawn text was opened; the first time counts, and a text that was not drawn counts nothing."""
        ...

    async def decide(self, shop: str, decision: GroupDecision) -> GroupDecision:
        """Keep a decision; gives it with its number."""
        ...

    async def decision(self, shop: str, number: int) -> GroupDecision | None: ...
    async def with_nonce(self, shop: str, person: str, nonce: str) -> GroupDecision | None: ...
    async def newest(self, shop: str, *, limit: int) -> list[GroupDecision]: ...
    async def withdraw(self, shop: str, number: int, *, by: str, now: datetime) -> None: ...

    async def seconds(self, shop: str, *, limit: int) -> dict[int, DraftKind]:
        """Drafts that one person has approved and another must approve as well, oldest first."""
        ...


class Steps(Protocol):
    async def done(self, shop: str) -> Mapping[str, tuple[datetime, str]]:
        """The steps that were done, with when and by whom."""
        ...

    async def put(self, shop: str, step: str, *, by: str, now: datetime) -> None: ...
