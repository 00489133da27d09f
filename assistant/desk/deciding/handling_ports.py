"""What the inbox needs of the database beside the cases: who has which, what is typed, translations, filters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from assistant.domain.handling import Handling, SavedView, Typed
from assistant.domain.translation import Translated


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


class Translations(Protocol):
    async def of(self, shop: str, case: str, language: str) -> dict[str, Translated]:
        """What was translated of a case, by `text_key`."""
        ...

    async def put(self, shop: str, case: str, language: str, found: dict[str, Translated], *, buyer: int) -> None:
        """Keep these in place of what was kept of the case."""
        ...


class SavedViews(Protocol):
    async def all(self, shop: str, person: str) -> list[SavedView]:
        """By name."""
        ...

    async def put(self, shop: str, view: SavedView) -> None: ...
    async def drop(self, shop: str, person: str, name: str) -> None: ...
