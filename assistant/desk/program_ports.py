"""What the desk needs of the database for programs that talk to it: answers kept for repeated requests."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from assistant.domain.repeating import Kept


class AnswersKept(Protocol):
    async def get(self, person: str, key: str) -> Kept | None: ...
    async def put(self, kept: Kept) -> None: ...
    async def drop(self, person: str, key: str) -> None: ...
    async def forget(self, before: datetime) -> None: ...
    async def blank(self) -> None:
        """Words were erased: no kept answer may still hold them."""
        ...
