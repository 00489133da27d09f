"""What hurts most comes first: the one ordering of the queue."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from assistant.domain.deadline import Deadline, next_deadline
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.money import Money
from assistant.domain.note import N_, Note
from assistant.domain.score import ScoreEffect
from assistant.domain.taxonomy import TextKind

#: weights of a first honest version, chosen so that no sum of lesser harms outweighs safety; not yet fitted to outcomes
SAFETY, SEVERITY, COUNTS, STARS, MONEY, DUE_SOON, UNSURE = 1000, 100, 60, 40, 30, 50, 20
#: a deadline nearer than this adds to the harm
SOON = timedelta(hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Harm:
    """`points` orders the queue, highest first; `because` says what they are made of."""

    points: int
    because: tuple[Note, ...] = ()


def harm_of(
    diagnosis: Diagnosis,
    *,
    effect: ScoreEffect,
    rating: int | None,
    loss: Money | None,
    deadlines: tuple[Deadline, ...],
    now: datetime,
) -> Harm:
    """Points for one case. The star rating orders the queue here and is used nowhere else in an answer."""
    if diagnosis.kind is not TextKind.COMPLAINT:
        return Harm(points=0, because=(Note(message=N_("no complaint")),))
    parts: list[tuple[int, Note]] = [
        (
            SEVERITY * int(diagnosis.severity),
            Note(message=N_("severity {n}"), values={"n": str(int(diagnosis.severity))}),
        )
    ]
    if diagnosis.safety:
        parts.append((SAFETY, Note(message=N_("somebody may have been hurt"))))
    if effect.counts:
        note = Note(message=N_("counts against the score ({bucket})"), values={"bucket": effect.bucket})
        parts.append((COUNTS, note))
    if rating is not None and rating <= 3:
        parts.append((STARS * (4 - rating) // 3, Note(message=N_("{n} of 5 stars"), values={"n": str(rating)})))
    if loss and loss.minor:
        parts.append((MONEY, Note(message=N_("{loss} lost by the buyer"), values={"loss": str(loss)})))
    ahead = next_deadline(deadlines, now)
    if ahead and ahead.left(now) <= SOON:
        parts.append((DUE_SOON, Note(message=N_("due within the hour"))))
    if diagnosis.abstained:
        parts.append((UNSURE, Note(message=N_("cause unsure: a person looks first"))))
    return Harm(points=sum(points for points, _ in parts), because=tuple(note for _, note in parts))
