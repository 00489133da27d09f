"""A clock of a case: from the buyer's word to the answer that stops it; its states, and who is told when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import reduce

from assistant.domain.deadline import Deadline, Target
from assistant.domain.draft import DraftKind
from assistant.domain.note import N_
from assistant.domain.people import Role
from assistant.domain.transitions import after

#: a clock is due soon for the last quarter of its span, at most for half an hour
SOON_SHARE, SOON_MOST = 4, timedelta(minutes=30)
#: it is late by much once its whole span has passed again, at least an hour
MUCH_LEAST = timedelta(hours=1)
#: a posted text that was not seen on the platform after so long is somebody's errand: exports come daily
UNSEEN_AFTER = timedelta(hours=24)


class ClockState(StrEnum):
    RUNNING = "running"
    DUE_SOON = "due_soon"
    LATE = "late"
    LATE_ON_ARRIVAL = "late_on_arrival"  #: the deadline had passed when the desk learned of it
    POSTED = "posted"  #: stopped for now: a text has left, and was not seen on the platform yet
    STOPPED = "stopped"  #: the answer was seen on the platform

    @classmethod
    def final(cls) -> frozenset[ClockState]:
        return frozenset({cls.STOPPED})

    @classmethod
    def ahead(cls) -> frozenset[ClockState]:
        """States in which the deadline can still be kept."""
        return frozenset({cls.RUNNING, cls.DUE_SOON})

    @classmethod
    def owed(cls) -> frozenset[ClockState]:
        """States in which nothing has left that would stop it."""
        return frozenset(cls) - {cls.POSTED, cls.STOPPED}


class ClockStep(StrEnum):
    ARRIVE_LATE = "arrive_late"
    NEAR = "near"
    PASS = "pass"  # noqa: S105  # no password
    POST = "post"
    SEE = "see"


CLOCK_TRANSITIONS: dict[tuple[ClockState, ClockStep], ClockState] = {
    (ClockState.RUNNING, ClockStep.ARRIVE_LATE): ClockState.LATE_ON_ARRIVAL,
    (ClockState.RUNNING, ClockStep.NEAR): ClockState.DUE_SOON,
    (ClockState.DUE_SOON, ClockStep.PASS): ClockState.LATE,
    **{(state, ClockStep.POST): ClockState.POSTED for state in ClockState.owed()},
    **{(state, ClockStep.SEE): ClockState.STOPPED for state in ClockState.owed()},
    (ClockState.POSTED, ClockStep.SEE): ClockState.STOPPED,
}


def clock_after(state: ClockState, step: ClockStep) -> ClockState:
    """The state after a step; NotAllowed for a pair that is not in the table."""
    return after(CLOCK_TRANSITIONS, state, step, N_("A clock that is {state} cannot take the step {step}."))


class ClockEvent(StrEnum):
    DUE_SOON = "due_soon"
    LATE = "late"
    VERY_LATE = "very_late"
    NOT_SEEN = "not_seen"  #: posted, and not seen on the platform since
    GOODS_MISSING = "goods_missing"  #: agreed to be sent back, and not here yet


#: who is told of an event: each goes one rung higher
LADDER: dict[ClockEvent, Role] = {
    ClockEvent.DUE_SOON: Role.AGENT,
    ClockEvent.LATE: Role.SUPERVISOR,
    ClockEvent.VERY_LATE: Role.OWNER,
    ClockEvent.NOT_SEEN: Role.AGENT,
    ClockEvent.GOODS_MISSING: Role.SUPERVISOR,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseClock:
    """`texts` are the kinds of our texts that stop it. `arrived_at` is when the desk learned that it runs.

    `posted_at` is when a text left that stops it for now. `seen` says that an answer was seen on the platform,
    `seen_at` when it was given there, as far as the platform says.
    """

    target: Target
    started_at: datetime
    soon_at: datetime
    due_at: datetime
    much_at: datetime
    arrived_at: datetime
    texts: tuple[DraftKind, ...]
    posted_at: datetime | None = None
    seen: bool = False
    seen_at: datetime | None = None

    @property
    def deadline(self) -> Deadline:
        return Deadline(target=self.target, due_at=self.due_at)

    def state(self, now: datetime) -> ClockState:
        return reduce(clock_after, self._steps(now), ClockState.RUNNING)

    def events(self, now: datetime) -> Iterator[ClockEvent]:
        """What people should have been told by now; nothing of what nobody could have prevented."""
        match self.state(now):
            case ClockState.DUE_SOON:
                yield ClockEvent.DUE_SOON
            case ClockState.LATE:
                yield ClockEvent.LATE
                if self.much_at <= now:
                    yield ClockEvent.VERY_LATE
            case ClockState.POSTED if self.posted_at and self.posted_at + UNSEEN_AFTER <= now:
                yield ClockEvent.NOT_SEEN

    def _steps(self, now: datetime) -> Iterator[ClockStep]:
        """What happened up to `now`, in order; time passes only until the first answer."""
        stops = [each for each in (self.posted_at, self.seen_at) if each and each <= now]
        until = min(stops, default=now)
        if self.due_at <= self.arrived_at:
            yield ClockStep.ARRIVE_LATE
        elif self.soon_at <= until:
            yield ClockStep.NEAR
            if self.due_at < until or (self.due_at == until and not stops):
                yield ClockStep.PASS
        if self.posted_at and self.posted_at <= now:
            yield ClockStep.POST
        if self.seen:
            yield ClockStep.SEE


def warning_of(span: timedelta) -> timedelta:
    """How long before its deadline a clock is due soon."""
    return min(span / SOON_SHARE, SOON_MOST)


def much_of(span: timedelta) -> timedelta:
    """How long after its deadline a clock is late by much."""
    return max(span, MUCH_LEAST)


@dataclass(frozen=True, slots=True, kw_only=True)
class Raised:
    """An event of a clock that somebody was told of; `due_at` is the deadline as it stood then."""

    case: str
    target: Target
    event: ClockEvent
    told: Role
    started_at: datetime
    due_at: datetime
    raised_at: datetime

    @property
    def key(self) -> tuple[str, Target, datetime, ClockEvent]:
        """What happens once: the clock is known by its case, its target and the buyer's word that started it."""
        return (self.case, self.target, self.started_at, self.event)


def raised_of(case: str, clock: CaseClock, now: datetime) -> Iterator[Raised]:
    """Every event of a clock that is due by now."""
    for event in clock.events(now):
        yield Raised(
            case=case,
            target=clock.target,
            event=event,
            told=LADDER[event],
            started_at=clock.started_at,
            due_at=clock.due_at,
            raised_at=now,
        )
