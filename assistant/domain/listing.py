"""A page of cases: what may be asked for, in which order, and where the page before ended.

Where a case stands is reckoned when something about it changes, and again when the hour before a deadline begins or
the deadline passes; the database orders by it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from assistant.domain.case import CaseState
from assistant.domain.deadline import Deadline, next_deadline
from assistant.domain.harm import SOON
from assistant.domain.taxonomy import Cause, Platform, TextKind

#: stands for no deadline ahead, and for what nobody can read
NEVER = 10**18
#: a place is reckoned anew after so long whatever happened: a rule pack or a calendar may have changed
REFRESH = timedelta(days=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class CaseOrder(StrEnum):
    """`rank`, `due` and `owed` are columns of the place; a case's number counts up with time."""

    HARM = "harm"  #: what hurts most, then the deadline ahead, then the number
    DUE = "due"  #: the first deadline that is owed, passed ones first, none last
    NEWEST = "newest"
    OLDEST = "oldest"

    @property
    def columns(self) -> tuple[str, ...]:
        return {"harm": ("rank", "due", "number"), "due": ("owed", "number")}.get(self.value, ("number",))


class Lateness(StrEnum):
    """What became of the deadlines of a case."""

    NONE = ""  #: none has passed
    LATE = "late"
    ON_ARRIVAL = "on_arrival"  #: passed before the desk learned of it, and none is ahead


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFilter:
    """Only cases that meet all of it; an empty field asks nothing. `words` are looked for in what buyers wrote."""

    states: frozenset[CaseState] = frozenset()
    causes: frozenset[Cause] = frozenset()
    kinds: frozenset[TextKind] = frozenset()
    platform: Platform | None = None
    market: str = ""
    product: str = ""
    order: str = ""
    taken_by: str = ""
    least_severity: int = 0
    due_before: datetime | None = None
    with_deadline: bool = False
    arrived_from: datetime | None = None
    arrived_until: datetime | None = None
    words: str = ""
    #: to whom they were given
    assigned_to: str = ""
    #: of which somebody may have been hurt
    safety: bool = False
    lateness: Lateness | None = None
    #: leaves out what is put off beyond this moment
    awake_at: datetime | None = None
    escalated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CasePlace:
    """Where a case stands in each order. `rank` falls as harm grows; `until` is when it is reckoned anew.

    `due` is the next deadline ahead, `owed` the first that nothing has stopped, also one that has passed, unless it had
    passed before the desk learned of it.
    """

    rank: int
    due: int
    owed: int
    until: int
    cause: str = ""
    kind: str = ""
    severity: int = 0
    lateness: Lateness = Lateness.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A case of a page, by its id, with what the order compares."""

    case: str
    key: tuple[int, ...]


def micros(moment: datetime) -> int:
    """Microseconds since 1970."""
    return (moment - _EPOCH) // timedelta(microseconds=1)


def due_of(deadline: Deadline | None) -> int:
    return micros(deadline.due_at) if deadline else NEVER


def reckon_again(deadlines: Iterable[Deadline], now: datetime) -> int:
    """When the order may change by time alone: an hour before the next deadline ahead, when it passes, or in a day."""
    ahead = next_deadline(tuple(deadlines), now)
    turns = [now + REFRESH]
    if ahead:
        turns += [moment for moment in (ahead.due_at - SOON, ahead.due_at) if moment > now]
    return micros(min(turns))
