"""What a person read of a group of cases, what they decided, and what became of each case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from assistant.domain.draft import DraftKind
from assistant.domain.grouping import GroupKey
from assistant.domain.note import Note


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A text that was drawn for somebody to read; `opened_at` is None until they did."""

    draft: int
    version: int
    case: str
    opened_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupOutcome:
    """What became of one case of a group: texts that were approved, or the `reason` for which it dropped out."""

    case: str
    queued: tuple[DraftKind, ...] = ()
    code: str = ""
    reason: Note | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupDecision:
    """One approval of a group. It can be taken back as a whole before `until`; `number` is 0 as long as it is new."""

    number: int = 0
    key: GroupKey
    person: str
    nonce: str
    at: datetime
    until: datetime
    outcomes: tuple[GroupOutcome, ...]
    withdrawn_at: datetime | None = None
    withdrawn_by: str = ""

    @property
    def approved(self) -> tuple[GroupOutcome, ...]:
        return tuple(each for each in self.outcomes if each.queued)

    @property
    def dropped(self) -> tuple[GroupOutcome, ...]:
        return tuple(each for each in self.outcomes if not each.queued)
