"""What the clocks need of their neighbours: rows of the database, and the open time of a shop."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from assistant.domain.case_clock import Raised
from assistant.domain.case_clocks import Answer
from assistant.domain.open_time import OpenTime
from assistant.domain.shop import Shop

HoursOf = Callable[[Shop], OpenTime]


class Clocks(Protocol):
    async def answers(self, shop: str, ids: Sequence[str]) -> Mapping[str, Sequence[Answer]]:
        """The texts that left for each of these cases."""
        ...

    async def answered_since(self, shop: str, moment: datetime) -> list[str]:
        """Ids of the answered cases whose texts moved since then."""
        ...

    async def heard(self, shop: str, ids: Sequence[str], now: datetime) -> None:
        """The desk learned that the buyers of these cases wait anew."""
        ...

    async def raised(self, shop: str, ids: Sequence[str]) -> list[Raised]:
        """What people were told of these cases, oldest first."""
        ...

    async def put(self, shop: str, new: Sequence[Raised]) -> None: ...
