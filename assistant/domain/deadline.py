"""The shop's own targets, each written once with the time it is counted in, and what a deadline is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class Target(StrEnum):
    CHAT_ANSWER = "chat_answer"  #: the next answer in a chat that is going on
    FIRST_RESPONSE = "first_response"  #: the first answer in a chat or to an after-sale request
    BAD_REVIEW = "bad_review"
    CONTACT = "contact"
    PLATFORM = "platform"  #: the platform's own metric, from the rule pack


class Pace(StrEnum):
    """What time a target of the shop is counted in (docs/decisions/0012)."""

    OPEN_TIME = "open_time"  #: only while the shop is open
    OPEN_DAYS = "open_days"  #: day and night, on days on which the shop opens


#: design.md 3.6; internal targets, no platform publishes them
TARGETS: dict[Target, timedelta] = {
    Target.CHAT_ANSWER: timedelta(seconds=30),
    Target.FIRST_RESPONSE: timedelta(minutes=15),
    Target.BAD_REVIEW: timedelta(hours=4),
    Target.CONTACT: timedelta(hours=24),
}

PACES: dict[Target, Pace] = {
    Target.CHAT_ANSWER: Pace.OPEN_TIME,
    Target.FIRST_RESPONSE: Pace.OPEN_TIME,
    Target.BAD_REVIEW: Pace.OPEN_TIME,
    Target.CONTACT: Pace.OPEN_DAYS,
}

#: a review of this many stars or fewer is a bad one (1-2 stars count as 差评, 商家体验分规范)
BAD_STARS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    target: Target
    due_at: datetime

    def left(self, now: datetime) -> timedelta:
        """Time still ahead; negative once it is late."""
        return self.due_at - now


def next_deadline(deadlines: tuple[Deadline, ...], now: datetime) -> Deadline | None:
    """The first deadline still ahead; None when all have passed."""
    return next((each for each in deadlines if each.due_at > now), None)
