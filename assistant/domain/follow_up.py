"""Follow-ups: when one is due after a resolution, what ends it, and how many contacts the rules leave.

Two kinds of days: those until it is due are counted on the buyer's calendar, so a change of their clocks moves nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from enum import StrEnum

from assistant.domain.note import N_
from assistant.domain.open_time import OpenTime
from assistant.domain.playbook import RemedyKind
from assistant.domain.rulepack import RulePack
from assistant.domain.transitions import after

#: when a message nobody asked for may reach a buyer, in minutes since midnight on their clocks; our own figure
DAYTIME = (9 * 60, 21 * 60)
#: a follow-up that could not leave for so long after it was due asks about what is over; our own figure
TOO_LATE = timedelta(days=14)


class Outcome(StrEnum):
    """What truly happened to a complaint."""

    REFUNDED = "refunded"
    COUPON_GIVEN = "coupon_given"
    MADE_GOOD = "made_good"  #: goods were sent in place of, or beside, what was wrong; or they were repaired
    TAKEN_BACK = "taken_back"  #: the return was agreed to
    CHASED = "chased"  #: the carrier was pressed
    DELIVERED = "delivered"  #: the parcel the buyer waited for arrived
    EXPLAINED = "explained"
    NOT_AGREED = "not_agreed"  #: the buyer declined what was offered, or did not take it up

    @property
    def settled(self) -> bool:
        """Whether the buyer got what was agreed."""
        return self is not Outcome.NOT_AGREED


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """When a case was resolved, and how; `remedy` is what was carried out, EXPLAIN where nothing was.

    `arrives_at` is from when on the buyer can say how it went, where that is later: goods must reach them first.
    """

    case: str
    outcome: Outcome
    at: datetime
    remedy: RemedyKind = RemedyKind.EXPLAIN
    arrives_at: datetime | None = None

    @property
    def counts_from(self) -> datetime:
        """When the days until the follow-up begin."""
        return max(self.at, self.arrives_at or self.at)


class FollowUpState(StrEnum):
    PLANNED = "planned"  #: not due yet, or due and held back
    PROPOSED = "proposed"  #: written; a person decides
    SENT = "sent"
    CANCELLED = "cancelled"

    @classmethod
    def final(cls) -> frozenset[FollowUpState]:
        return frozenset({cls.SENT, cls.CANCELLED})


class FollowUpStep(StrEnum):
    PROPOSE = "propose"
    RENEW = "renew"  #: what it was written for changed; it is written anew
    SEND = "send"
    CANCEL = "cancel"


FOLLOW_UP_TRANSITIONS: dict[tuple[FollowUpState, FollowUpStep], FollowUpState] = {
    (FollowUpState.PLANNED, FollowUpStep.PROPOSE): FollowUpState.PROPOSED,
    (FollowUpState.PLANNED, FollowUpStep.CANCEL): FollowUpState.CANCELLED,
    (FollowUpState.PROPOSED, FollowUpStep.RENEW): FollowUpState.PLANNED,
    (FollowUpState.PROPOSED, FollowUpStep.SEND): FollowUpState.SENT,
    (FollowUpState.PROPOSED, FollowUpStep.CANCEL): FollowUpState.CANCELLED,
}


def follow_up_after(state: FollowUpState, step: FollowUpStep) -> FollowUpState:
    """The state after a step; NotAllowed for a pair that is not in the table."""
    return after(FOLLOW_UP_TRANSITIONS, state, step, N_("A follow-up that is {state} cannot take the step {step}."))


class Why(StrEnum):
    """What stands in the way of a follow-up, the gravest first."""

    ERASED = "erased"  #: the buyer's words were destroyed
    REFUSED = "refused"  #: the buyer wants no messages
    STOPPED = "stopped"  #: a person called it off
    REPLIED = "replied"  #: the buyer wrote after the resolution
    TAKEN_OVER = "taken_over"  #: a person answers the case alone
    NO_ORDER = "no_order"  #: nobody to write to
    SUPERSEDED = "superseded"  #: a later resolution took its place
    ASKED = "asked"  #: the buyer was asked, or was not to be, and has said nothing since
    LIMIT = "limit"  #: the contacts that the rules allow are used up
    TOO_LATE = "too_late"
    REJECTED = "rejected"  #: a person said no to the text
    NO_RULES = "no_rules"  #: no rule pack in force
    ANSWER_OPEN = "answer_open"  #: something of the answer itself is still open
    OTHER_CASE = "other_case"  #: another case of this buyer is open
    SPACING = "spacing"  #: too soon after the last message to this buyer
    CLOSED = "closed"  #: not in the hours in which buyers are written to

    @property
    def ends(self) -> bool:
        """Whether it ends the follow-up; the others only hold it back."""
        return self in _ENDS

    @property
    def waits(self) -> bool:
        """Whether an approved follow-up simply waits until it has passed."""
        return self in {Why.OTHER_CASE, Why.SPACING, Why.CLOSED}


_ENDS = frozenset(list(Why)[: list(Why).index(Why.NO_RULES)])


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """Why a buyer is not followed up any more; for one case, or for good where `case` is empty."""

    buyer: int
    case: str
    why: Why
    at: datetime
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """The follow-up of one resolution. `why` is what ended it, `proposal` the number of its newest text.

    `seen_at` is up to when what was told and done in the case has been taken into account.
    """

    resolution: Resolution
    due_at: datetime
    state: FollowUpState
    changed_at: datetime
    seen_at: datetime
    why: Why | None = None
    proposal: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A private text that reached this buyer, or may have, in whatever case."""

    at: datetime
    follow_up: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What decides whether a follow-up may go on; `contacts` are those of the buyer over all their cases.

    `spoke_at` is the buyer's newest word in the case, `hours` when buyers may be written to, `zone` that of the buyer.
    """

    due_at: datetime
    resolved_at: datetime
    spoke_at: datetime | None
    contacts: Sequence[Contact]
    stops: Sequence[Stop]
    pack: RulePack | None
    hours: OpenTime
    zone: tzinfo
    has_order: bool = True
    taken_over: bool = False
    answer_open: bool = False
    other_open: bool = False


def days_later(moment: datetime, days: int, zone: tzinfo) -> datetime:
    """The same time of day by the clocks of a zone, so many days later."""
    return (moment.astimezone(zone) + timedelta(days=days)).astimezone(UTC)


def due_after(resolved_at: datetime, days: int, *, hours: OpenTime, zone: tzinfo) -> datetime:
    """When a follow-up is due: the playbook's days later, moved into the hours in which buyers are written to."""
    return hours.add(days_later(resolved_at, days, zone), timedelta(0))


def contacts_left(pack: RulePack, contacts: Sequence[Contact], now: datetime) -> int:
    """How many more follow-ups this buyer may get at this moment. The answers they asked for do not count."""
    since = now - timedelta(days=pack.follow_up_window_days)
    return max(0, pack.follow_ups - sum(each.follow_up and each.at > since for each in contacts))


def spaced_from(pack: RulePack, contacts: Sequence[Contact], zone: tzinfo) -> datetime | None:
    """From when a follow-up is far enough from the last message to this buyer; None where there was none."""
    if not contacts:
        return None
    return days_later(max(each.at for each in contacts), pack.follow_up_gap_days, zone)


def hindrance(facts: Facts, now: datetime) -> Why | None:
    """The gravest thing that stands in the way of a follow-up now; None where it is due and free."""
    for why in Why:
        if why in _CHECKS and _CHECKS[why](facts, now):
            return why
    return None


def free_from(facts: Facts, now: datetime) -> datetime:
    """The first moment from `now` on that spacing and hours leave free."""
    spaced = spaced_from(facts.pack, facts.contacts, facts.zone) if facts.pack else None
    return facts.hours.add(max(now, facts.due_at, spaced or now), timedelta(0))


def _stopped(facts: Facts, why: Why) -> bool:
    return any(each.why is why for each in facts.stops)


def _replied(facts: Facts, _: datetime) -> bool:
    return facts.spoke_at is not None and facts.spoke_at > facts.resolved_at


def _used_up(facts: Facts, now: datetime) -> bool:
    return facts.pack is not None and contacts_left(facts.pack, facts.contacts, now) == 0


def _too_soon(facts: Facts, now: datetime) -> bool:
    spaced = spaced_from(facts.pack, facts.contacts, facts.zone) if facts.pack else None
    return spaced is not None and now < spaced


_CHECKS: Mapping[Why, Callable[[Facts, datetime], bool]] = {
    Why.ERASED: lambda facts, _: _stopped(facts, Why.ERASED),
    Why.REFUSED: lambda facts, _: _stopped(facts, Why.REFUSED),
    Why.STOPPED: lambda facts, _: _stopped(facts, Why.STOPPED),
    Why.REPLIED: _replied,
    Why.TAKEN_OVER: lambda facts, _: facts.taken_over,
    Why.NO_ORDER: lambda facts, _: not facts.has_order,
    Why.LIMIT: _used_up,
    Why.TOO_LATE: lambda facts, now: now > facts.due_at + TOO_LATE,
    Why.NO_RULES: lambda facts, now: facts.pack is None or not facts.pack.in_force(now.astimezone(facts.zone).date()),
    Why.ANSWER_OPEN: lambda facts, _: facts.answer_open,
    Why.OTHER_CASE: lambda facts, _: facts.other_open,
    Why.SPACING: _too_soon,
    Why.CLOSED: lambda facts, now: not facts.hours.turns(now)[0],
}
