"""Webhooks out: who wants to be told of what, and what became of each telling."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

#: the wait after the first failure, doubled after each further one, and how many tries there are: about two days
FIRST_WAIT, LONGEST_WAIT, TRIES = timedelta(seconds=5), timedelta(hours=6), 18


#: how long a server that delivers has it to itself; longer than a try may take (channels: 10 s), so that a server that
#: died meanwhile delays a delivery and two that live never make the same one
LEASE = timedelta(minutes=1)


class DeliveryState(StrEnum):
    WAITING = "waiting"
    DELIVERED = "delivered"
    GIVEN_UP = "given_up"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hook:
    """`topics` are actions of the audit chain, empty for all; `upto` is the last record it was told of."""

    shop: str
    id: int
    url: str
    topics: tuple[str, ...]
    active: bool
    upto: int
    made_at: datetime
    made_by: str

    def wants(self, action: str) -> bool:
        return not self.topics or action in self.topics


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One telling; `record` is the number of the audit record, `status` that of the last answer, None without one."""

    shop: str
    id: int
    hook: int
    record: int
    topic: str
    state: DeliveryState
    attempts: int
    next_at: datetime
    changed_at: datetime
    status: int | None = None
    reason: str = ""

    @property
    def key(self) -> str:
        """The `webhook-id`: the same at every try, so that a receiver takes it once."""
        return f"{self.shop}-{self.hook}-{self.record}"


def wait_after(attempts: int) -> timedelta:
    doubled: timedelta = FIRST_WAIT * 2 ** min(attempts - 1, 20)
    return min(doubled, LONGEST_WAIT)
