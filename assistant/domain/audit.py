"""The audit chain: each record holds the digest of the one before, and no personal data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from assistant.domain.canonical import digest

GENESIS = "0" * 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """What somebody did, before it has its place in the chain; `facts` holds digests, ids and numbers only."""

    actor: str
    action: str
    subject: str
    facts: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditRecord:
    """`facts` holds digests, ids and numbers only; `number` counts from 1 within the shop."""

    shop: str
    number: int
    at: datetime
    actor: str
    action: str
    subject: str
    facts: Mapping[str, str]
    previous: str

    def digest(self) -> str:
        return digest(self)


def broken_link(records: Iterable[tuple[AuditRecord, str]]) -> int | None:
    """The number of the first record that does not hold, or None; each record comes with its stored digest."""
    previous = GENESIS
    for number, (record, stored) in enumerate(records, start=1):
        if record.number != number or record.previous != previous or record.digest() != stored:
            return number
        previous = stored
    return None
