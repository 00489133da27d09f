"""Rules of a platform in a market, as dated data. What is unknown or out of date permits nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from assistant.domain.taxonomy import Cause, Fault, Platform


class Permission(StrEnum):
    """What a text may do only where a pack in force says so."""

    MENTION_REVIEW_CHANGE = "mention_review_change"
    SEND = "send"


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
    mention_review_change: bool = False
    #: longest public reply and chat message in characters
    reply_length: int = 500
    chat_length: int = 2000
    one_reply_per_review: bool = True
    follow_ups: int = 1
    #: causes whose bad reviews do not count against the seller's score
    uncounted_causes: frozenset[Cause] = frozenset()
    #: how the platform itself books a cause where it differs from the usual fault
    buckets: tuple[tuple[Cause, Fault], ...] = ()
    #: hours within which the platform's own metric counts an answer
    platform_answer_hours: int | None = None

    def in_force(self, day: date) -> bool:
        return self.valid_from <= day <= self.valid_until


def permits(pack: RulePack | None, permission: Permission, day: date) -> bool:
    """Fails closed: no pack, or one not in force on that day, permits nothing."""
    if pack is None or not pack.in_force(day):
        return False
    return pack.mention_review_change if permission is Permission.MENTION_REVIEW_CHANGE else True
