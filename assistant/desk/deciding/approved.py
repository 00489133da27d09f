"""What a person wants to approve, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.domain.draft import DraftKind
from assistant.errors import DeskError


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A case to approve. `seen` is what the person saw of it (`domain.records.seen_of`); empty: whatever stands now."""

    case: str
    seen: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approved:
    """What became of one case: these texts are queued, those wait for a second person; `by` is the person's name."""

    case: str
    by: str
    queued: tuple[DraftKind, ...]
    awaiting_second: tuple[DraftKind, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """A case of which nothing was approved, and why."""

    case: str
    error: DeskError
