"""What the desk already knows under a key, so that the same row twice adds nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from assistant.domain.canonical import digest
from assistant.domain.case import Case, CaseState
from assistant.domain.intake import ReviewRow
from assistant.domain.taxonomy import Platform


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownCase:
    case: str
    state: CaseState
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFacts:
    """What the shop's profile and the row together say of a new case."""

    state: CaseState
    platform: Platform
    market: str
    currency: str
    written_at: datetime
    arrived_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A case somebody works on, with the fencing number of the claim."""

    case: Case
    fence: int


def key_of(row: ReviewRow) -> str:
    """The key of a review: its own id, else order, product and time, else its words (issue: intake)."""
    if row.external_id:
        return digest(["review", row.platform, row.external_id])
    if row.order_number:
        return digest(["order", row.platform, row.order_number, row.product, row.sku, row.written_at])
    return digest(["text", row.platform, row.product, row.written_at, row.buyer, row.text])


def fingerprint_of(row: ReviewRow) -> str:
    """Digest of everything a row says, its line apart: an equal one is a duplicate, another an update."""
    fields = {name: getattr(row, name) for name in ReviewRow.__slots__ if name != "line"}
    return digest(fields)
