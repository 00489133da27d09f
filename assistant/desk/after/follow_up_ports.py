"""What follow-ups need of their neighbours."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Protocol

from assistant.domain.approval import DraftState
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.draft import Draft
from assistant.domain.follow_up import Contact, FollowUp, Resolution, Stop
from assistant.domain.open_time import OpenTime
from assistant.domain.shop import Shop

#: when buyers of a market may be written to unasked
ContactHoursOf = Callable[[Shop, str], OpenTime]


class FollowUps(Protocol):
    """The shelf of follow-ups; see store/follow_ups.py."""

    async def of_cases(self, shop: str, ids: Iterable[str]) -> list[FollowUp]: ...
    async def of_buyer(self, shop: str, buyer: int) -> list[FollowUp]: ...
    async def pending(self, shop: str, now: datetime) -> list[FollowUp]: ...
    async def unseen(self, shop: str, since: datetime) -> list[str]: ...
    async def all(self, shop: str, *, since: datetime) -> list[FollowUp]: ...
    async def text_states(self, shop: str, proposals: Iterable[int]) -> dict[int, DraftState]: ...
    async def put(self, shop: str, follow_up: FollowUp) -> None: ...
    async def stop(self, shop: str, stop: Stop) -> bool: ...
    async def stops(self, shop: str, buyers: Sequence[int]) -> list[Stop]: ...
    async def contacts(
        self, shop: str, buyers: Sequence[int], *, since: datetime
    ) -> dict[int, list[tuple[int, Contact]]]: ...
    async def open_cases(self, shop: str, buyers: Sequence[int]) -> dict[int, set[str]]: ...


class FollowUpWriter(Protocol):
    """Writes the text that is sent; None where there is no wording at all."""

    def write(
        self, complaint: Complaint, diagnosis: Diagnosis, resolution: Resolution, *, review: bool
    ) -> Draft | None: ...
