"""What the audit chain needs of the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from assistant.domain.audit import AuditRecord, Happened, Link


class Audit(Protocol):
    async def append(
        self, shop: str, *, at: datetime, actor: str, action: str, subject: str, facts: Mapping[str, str]
    ) -> None: ...
    async def append_all(self, shop: str, happened: Sequence[Happened], *, at: datetime) -> None: ...
    async def records(self, shop: str, *, subject: str = "") -> list[tuple[AuditRecord, str]]: ...
    async def chain(self, shop: str) -> list[Link]: ...
    async def strays(self) -> list[int]: ...
    async def since(self, shop: str, number: int, *, most: int = 500) -> list[tuple[int, str]]:
        """What was recorded behind a number, as (number, subject), oldest first."""
        ...

    async def newest(self, shop: str) -> int:
        """The number of the last record; 0 where there is none."""
        ...
