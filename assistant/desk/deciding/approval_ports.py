"""What giving leave needs of the database: who may decide, and the first of two approvals."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from assistant.domain.approval import ApprovalTerms
from assistant.domain.people import Person
from assistant.domain.records import Approval, DraftRecord


class People(Protocol):
    async def all(self, shop: str) -> list[Person]:
        """Everybody who ever was, by name."""
        ...

    async def of(self, key: str) -> list[Person]:
        """What somebody is in each shop, by their folded name; those where they were removed are left out."""
        ...

    async def put(self, person: Person) -> None:
        """Insert, or replace who stands under the same folded name."""
        ...


class Approvals(Protocol):
    async def add(self, draft: DraftRecord, terms: ApprovalTerms, *, now: datetime) -> int:
        """Note leave that was given, and give its number; nothing is queued."""
        ...

    async def get(self, shop: str, number: int) -> Approval: ...
    async def newest(self, shop: str, draft: int) -> Approval | None:
        """The newest approval of a draft: the first of two, where the draft awaits its second."""
        ...
