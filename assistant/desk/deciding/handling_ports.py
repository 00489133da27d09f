"""What the inbox needs of the database beside the cases: who has which, what is being typed, kept filters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from assistant.domain.handling import Handling, SavedView, Typed


class Handlings(Protocol):
    async def of(self, shop: str, cases: Sequence[str]) -> dict[str, Handling]:
        """Cases nobody ever gave, put off or passed on are left out."""
        ...

    async def put(self, shop: str, handling: Handling, *, buyer: int) -> None: ...


class TypedTexts(Protocol):
    async def get(self, shop: str, draft: int, person: str) -> Typed | None: ...
    async def put(self, shop: str, typed: Typed, *, buyer: int) -> None: ...
    async def drop(self, shop: str, draft: int, person: str) -> None:
        """Forget it and destroy the words."""
        ...


class SavedViews(Protocol):
    async def all(self, shop: str, person: str) -> list[SavedView]:
        """By name."""
        ...

    async def put(self, shop: str, view: SavedView) -> None: ...
    async def drop(self, shop: str, person: str, name: str) -> None: ...
