"""The clocks of a case: the shop's targets in its open time, the platform's metric in the platform's."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from assistant.domain.case import Case
from assistant.domain.case_clock import CaseClock, much_of, warning_of
from assistant.domain.deadline import BAD_STARS, PACES, TARGETS, Pace, Target
from assistant.domain.draft import DraftKind
from assistant.domain.market import defaults_of
from assistant.domain.open_time import OpenTime, daily
from assistant.domain.rulepack import Clock
from assistant.domain.waiting import ANSWERS, Place, Wait, waits_of

_NOTHING = timedelta(0)
#: times kept, for a list shows the same cases again and again: two targets of each case of many lists
KEPT = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A text of ours: when it left, and whether it was `seen` on the platform."""

    kind: DraftKind
    at: datetime
    seen: bool


def clocks_of(
    case: Case,
    *,
    hours: OpenTime,
    metric: Clock | None,
    answers: Collection[Answer] = (),
    coming: Collection[DraftKind] | None = None,
) -> tuple[CaseClock, ...]:
    """At most one clock for each target, by deadline; `hours` is when the shop is open, `metric` the platform's.

    Where `coming` is given, only those kinds of texts may still be sent: what they cannot stop no longer runs. Of
    several waits for one target the one counts that is still open, and of those the first that is due.
    """
    found: dict[Target, CaseClock] = {}
    for each in _all(case, hours, metric, answers):
        runs = not each.seen and not each.posted_at
        if runs and coming is not None and not set(coming) & set(each.texts):
            continue
        if each.target not in found or _weight(each) < _weight(found[each.target]):
            found[each.target] = each
    return tuple(sorted(found.values(), key=lambda each: each.due_at))


def _weight(clock: CaseClock) -> tuple[bool, bool, datetime]:
    return (clock.seen, clock.posted_at is not None, clock.due_at)


def _all(case: Case, hours: OpenTime, metric: Clock | None, answers: Collection[Answer]) -> Iterator[CaseClock]:
    for wait in waits_of(case):
        for target in _targets(wait, case.rating):
            texts = tuple(DraftKind) if target is Target.CONTACT else ANSWERS[wait.place]
            times = _shop_times(hours, wait.since, target)
            yield _clock(case, wait, target, texts, times, answers)
        texts = tuple(each for each in metric.texts if each in ANSWERS[wait.place]) if metric else ()
        if metric and metric.span and texts:
            times = _platform_times(metric, metric.span, wait.since, case.market)
            yield _clock(case, wait, Target.PLATFORM, texts, times, answers)


def _targets(wait: Wait, rating: int | None) -> tuple[Target, ...]:
    """A review without stars counts as a bad one: what the desk does not know must not make it slower."""
    if wait.place is Place.REVIEW:
        bad = rating is None or rating <= BAD_STARS
        return (Target.BAD_REVIEW, Target.CONTACT) if bad else (Target.CONTACT,)
    return (Target.CHAT_ANSWER if wait.live else Target.FIRST_RESPONSE, Target.CONTACT)


def _clock(
    case: Case,
    wait: Wait,
    target: Target,
    texts: tuple[DraftKind, ...],
    times: tuple[datetime, datetime, datetime],
    answers: Collection[Answer],
) -> CaseClock:
    ours = [each for each in answers if each.kind in texts and each.at >= wait.since]
    spoken = wait.heard_at if set(texts) & set(ANSWERS[Place.CHAT]) else None
    answered = wait.answered and bool(set(texts) & set(ANSWERS[wait.place]))
    soon, due, much = times
    return CaseClock(
        target=target,
        started_at=wait.since,
        soon_at=soon,
        due_at=due,
        much_at=much,
        arrived_at=case.learned_at(wait.since),
        texts=texts,
        posted_at=min((each.at for each in ours), default=None),
        seen=answered or spoken is not None or any(each.seen for each in ours),
        seen_at=spoken,
    )


@lru_cache(maxsize=KEPT)
def _shop_times(hours: OpenTime, since: datetime, target: Target) -> tuple[datetime, datetime, datetime]:
    """When it is due soon, due, and late by much. No target of the shop falls due while it is closed."""
    span = TARGETS[target]
    spans = (span - warning_of(span), span, span + much_of(span))
    if PACES[target] is Pace.OPEN_TIME:
        soon, due, much = (hours.add(since, each) for each in spans)
    else:
        days = hours.days()
        soon, due, much = (hours.add(days.add(since, each), _NOTHING) for each in spans)
    return soon, due, much


def _platform_times(
    metric: Clock, span: timedelta, since: datetime, market: str
) -> tuple[datetime, datetime, datetime]:
    """Wall time from the buyer's word; what is written outside the platform's service hours begins with the next."""
    start = since.astimezone(UTC)
    if metric.open_from:
        zone = ZoneInfo(defaults_of(market).time_zone)
        start = daily(zone, _minutes(metric.open_from), _minutes(metric.open_until)).add(since, _NOTHING)
    due = start + span
    return due - warning_of(span), due, due + much_of(span)


def _minutes(text: str) -> int:
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)
