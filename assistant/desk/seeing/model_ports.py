"""What counting the use of a language model needs of the database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from assistant.domain.model_use import Hold, ModelUse, Spent


class ModelUses(Protocol):
    async def add(self, use: ModelUse, *, day: date) -> None:
        """Count a use with those of its day that are like it."""
        ...

    async def hold(self, hold: Hold, *, day: date, until: datetime) -> None: ...
    async def release(self, shop: str, hold: str, *, now: datetime) -> None:
        """End a hold, and forget those that have ended by themselves."""
        ...

    async def spent(self, day: date, *, now: datetime, shop: str | None = None) -> Spent:
        """What a day took so far with what is held, of one shop or of all."""
        ...

    async def since(self, first: date, *, shop: str | None = None) -> Sequence[ModelUse]:
        """What was used from a day on, by one shop or by all, oldest first."""
        ...
