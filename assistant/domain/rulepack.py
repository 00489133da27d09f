"""Rules of a platform in a market, as dated data. What is unknown or out of date permits nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from assistant.domain.draft import DraftKind
from assistant.domain.minimum import Minimum
from assistant.domain.taxonomy import Cause, Fault, Platform

#: after so many days a pack should be compared with its source again
RECHECK_AFTER = timedelta(days=180)


class Permission(StrEnum):
    """What a text may do only where a pack in force says so."""

    MENTION_REVIEW_CHANGE = "mention_review_change"
    OFF_PLATFORM_CONTACT = "off_platform_contact"
    SEND = "send"


class ReviewChange(StrEnum):
    """Whether a shop may say that a review can be changed."""

    NEVER = "never"
    AFTER_RESOLUTION = "after_resolution"


class Disclosure(StrEnum):
    """Whether a text that a person approved must say that a machine helped to write it."""

    NOT_NEEDED = "not_needed"
    RECOMMENDED = "recommended"
    REQUIRED = "required"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """The platform's own metric: from the buyer's word to the first answer that `counts`, in wall time.

    At most one of `hours` and `minutes` is set; none where no figure was found. Only what is written from `open_from`
    until before `open_until` (HH:MM in the market's zone, empty for round the clock) is measured; what is written
    outside is taken to begin at the next `open_from`. `counts` says for people, `texts` for the desk which of its texts
    stop the clock, and with that where it runs: messages in the chat, public replies under a review.
    """

    metric: str
    hours: int | None
    minutes: int | None
    counts: Mapping[str, str]
    texts: tuple[DraftKind, ...]
    open_from: str = ""
    open_until: str = ""

    @property
    def span(self) -> timedelta:
        """Time to the deadline; zero where no figure was found."""
        return timedelta(hours=self.hours or 0, minutes=self.minutes or 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class RulePack:
    """`checked_on` is when a person last compared it with the source; `grade` how good the source is."""

    id: str
    platform: Platform
    market: str
    valid_from: date
    valid_until: date
    checked_on: date
    source: str
    grade: str
    #: what of it is a cautious default, for the reader
    note: str = ""
    review_change: ReviewChange = ReviewChange.NEVER
    #: longest public reply and chat message in characters
    reply_length: int = 500
    chat_length: int = 2000
    one_reply_per_review: bool = True
    off_platform_contact: bool = False
    #: messages after the offer, and days between two of them
    follow_ups: int = 1
    follow_up_gap_days: int = 3
    #: days over which follow-ups to one buyer are counted; no platform names a figure, so this one is ours
    follow_up_window_days: int = 30
    ai_disclosure: Disclosure = Disclosure.NOT_NEEDED
    #: causes whose bad reviews do not count against the seller's score
    uncounted_causes: frozenset[Cause] = frozenset()
    #: how the platform itself books a cause where it differs from the usual fault
    buckets: tuple[tuple[Cause, Fault], ...] = ()
    clock: Clock | None = None
    minimums: tuple[Minimum, ...] = ()

    def in_force(self, day: date) -> bool:
        return self.valid_from <= day <= self.valid_until

    def old(self, day: date) -> bool:
        """Whether nobody has compared it with its source for too long."""
        return day - self.checked_on > RECHECK_AFTER


def permits(pack: RulePack | None, permission: Permission, day: date) -> bool:
    """Fails closed: no pack, or one not in force on that day, permits nothing."""
    if pack is None or not pack.in_force(day):
        return False
    if permission is Permission.MENTION_REVIEW_CHANGE:
        return pack.review_change is ReviewChange.AFTER_RESOLUTION
    if permission is Permission.OFF_PLATFORM_CONTACT:
        return pack.off_platform_contact
    return True


def before_resolution(pack: RulePack | None) -> RulePack | None:
    """The pack as it holds while the complaint is open: nobody speaks of changing a review yet."""
    return replace(pack, review_change=ReviewChange.NEVER) if pack else None
