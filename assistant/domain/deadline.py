"""The shop's own targets, each written once, and the deadlines that follow from them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class Target(StrEnum):
    CHAT_ANSWER = "chat_answer"
    FIRST_RESPONSE = "first_response"
    BAD_REVIEW = "bad_review"
    CONTACT = "contact"
    PLATFORM = "platform"  #: the platform's own metric, from the rule pack


#: design.md 3.6; internal targets, no platform publishes them
TARGETS: dict[Target, timedelta] = {
    Target.CHAT_ANSWER: timedelta(seconds=30),
    Target.FIRST_RESPONSE: timedelta(minutes=15),
    Target.BAD_REVIEW: timedelta(hours=4),
    Target.CONTACT: timedelta(hours=24),
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


def deadlines_of(
    *, written_at: datetime, rating: int | None, platform_hours: int | None, reviewed: bool = True
) -> tuple[Deadline, ...]:
    """Deadlines of a case in the order they fall due, counted from the buyer's time.

    A review without stars is treated as a bad one: what the desk does not know must not make it slower. Where nothing
    was `reviewed`, the buyer waits in a chat or for a ticket.
    """
    found = [Deadline(target=each, due_at=written_at + TARGETS[each]) for each in _targets(rating, reviewed)]
    if platform_hours is not None:
        found.append(Deadline(target=Target.PLATFORM, due_at=written_at + timedelta(hours=platform_hours)))
    return tuple(sorted(found, key=lambda each: each.due_at))


def _targets(rating: int | None, reviewed: bool) -> tuple[Target, ...]:
    if not reviewed:
        return (Target.FIRST_RESPONSE, Target.CONTACT)
    bad = rating is None or rating <= BAD_STARS
    return (Target.BAD_REVIEW, Target.CONTACT) if bad else (Target.CONTACT,)


def next_deadline(deadlines: tuple[Deadline, ...], now: datetime) -> Deadline | None:
    """The first deadline still ahead; None when all have passed."""
    return next((each for each in deadlines if each.due_at > now), None)


def late_on_arrival(deadlines: tuple[Deadline, ...], arrived_at: datetime) -> bool:
    """Whether the first deadline had already passed when the desk learned of the case (a backlog import)."""
    return bool(deadlines) and deadlines[0].due_at <= arrived_at
