"""Who a case lies with: given to somebody, put off for a while, passed to a supervisor."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

#: how long a case may be put off: by then somebody must look again
LONGEST_SNOOZE = timedelta(days=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Handling:
    """`snoozed_until` hides a case from the queue up to a moment, and only as long as its `version` stays.

    `escalated_by` passed it to a supervisor at `escalated_at`; `why` is in their words.
    """

    case: str
    assigned_to: str = ""
    snoozed_until: datetime | None = None
    version: int = 0
    escalated_by: str = ""
    escalated_at: datetime | None = None
    why: str = ""

    def sleeps(self, version: int, now: datetime) -> bool:
        """Whether it is put off still; a case that changed since is not."""
        return self.snoozed_until is not None and now < self.snoozed_until and version == self.version

    def given(self, to: str) -> Handling:
        return replace(self, assigned_to=to)

    def snoozed(self, until: datetime | None, version: int) -> Handling:
        return replace(self, snoozed_until=until, version=version)

    def escalated(self, by: str, at: datetime | None, why: str) -> Handling:
        return replace(self, escalated_by=by, escalated_at=at, why=why)


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What a person has typed in place of a draft and not saved yet. `version` is that of the draft they began with."""

    draft: int
    person: str
    case: str
    version: int
    text: str
    changed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView:
    """A filter of the queue that a person keeps under a name; `query` is that of its address."""

    person: str
    name: str
    query: str
