"""What serving a shop needs of the database: who works on which case, and who works at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from assistant.domain.known import Claim
from assistant.domain.listing import CaseFilter, CaseOrder, CasePlace, Listed


class Claims(Protocol):
    async def claim(self, shop: str, *, owner: str, now: datetime, until: datetime, limit: int) -> list[Claim]: ...
    async def standing(self, shop: str, claims: Sequence[Claim]) -> set[str]: ...
    async def failed(self, shop: str, claim: Claim, error: str) -> int: ...
    async def owners(self) -> set[str]: ...
    async def release(self, owner: str) -> None: ...


class Workers(Protocol):
    async def beat(self, shop: str, owner: str, *, now: datetime) -> None: ...
    async def seen(self, shop: str) -> dict[str, datetime]: ...
    async def forget(self, shop: str, owners: set[str]) -> None: ...


class Places(Protocol):
    """Where cases stand in lists."""

    async def page(
        self, shop: str, wanted: CaseFilter, order: CaseOrder, *, after: tuple[int, ...] = (), limit: int
    ) -> list[Listed]: ...
    async def counts(self, shop: str, several: Sequence[CaseFilter]) -> list[int]:
        """How many cases meet each filter, in the order given."""
        ...

    async def newest(self, shop: str) -> int:
        """The highest number of a case; 0 where there is none."""
        ...

    async def named(self, shop: str, words: str) -> list[str]:
        """Cases that are called so, by a number of theirs."""
        ...

    async def saying(self, shop: str, words: str) -> list[str]:
        """The newest cases whose buyer wrote these words."""
        ...

    async def turned(self, shop: str, *, now: int, limit: int) -> list[str]:
        """Cases whose place has to be reckoned; `now` in microseconds since 1970."""
        ...

    async def put(self, shop: str, places: Mapping[str, CasePlace]) -> None: ...
    async def shift(self, shop: str) -> None:
        """Reckon every case of a shop anew: what its clocks run by has changed."""
        ...
