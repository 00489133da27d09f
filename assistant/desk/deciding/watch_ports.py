"""What the watch over approvals needs of the database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from assistant.domain.attention import Decision
from assistant.domain.watch import Flag, Look, Watch


class Watching(Protocol):
    async def get(self, shop: str) -> Watch | None:
        """How the shop is watched; None where it is not."""
        ...

    async def put(self, shop: str, watch: Watch) -> None: ...
    async def end(self, shop: str) -> None:
        """The shop is watched no more, and everything that was measured is deleted."""
        ...

    async def forget(self, shop: str, before: datetime) -> None:
        """Delete what was measured before a moment, and flags cleared by then."""
        ...

    async def looked(self, shop: str, look: Look) -> None:
        """Note a look; of several at one proposal the first moment is kept, and whether the last showed a probe."""
        ...

    async def looks_at(self, shop: str, proposal: int, person: str) -> list[Look]:
        """The look of this person at a proposal, and that of nobody by name, where there are such."""
        ...

    async def add(self, shop: str, new: Sequence[Decision]) -> None: ...
    async def decisions(self, shop: str, person: str, *, most: int) -> list[Decision]:
        """The newest decisions of a person, oldest first."""
        ...

    async def tested(self, shop: str, person: str, proposals: Sequence[int]) -> set[int]:
        """Those of the proposals in whose place this person has decided on a probe."""
        ...

    async def products(self, shop: str) -> list[str]:
        """Names of goods that cases are about."""
        ...

    async def flags(self, shop: str) -> list[Flag]:
        """Everybody who was flagged, oldest first."""
        ...

    async def flag(self, shop: str, new: Flag) -> None: ...
    async def clear(self, shop: str, person: str, *, at: datetime, by: str) -> None:
        """The flags of a person that stand are cleared."""
        ...
