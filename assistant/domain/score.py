"""Which part of the shop's score a complaint hurts, and whether it counts at all."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.domain.deadline import BAD_STARS
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.rates import Booking
from assistant.domain.rulepack import RulePack
from assistant.domain.taxonomy import Fault


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreEffect:
    """`bucket` as the platform books it; `counts` whether a bad review of it lowers the score."""

    bucket: Fault
    counts: bool


def score_effect(diagnosis: Diagnosis, rating: int | None, pack: RulePack | None) -> ScoreEffect:
    """The effect under the platform's rules; without a pack the usual fault is taken and it counts."""
    bucket = dict(pack.buckets).get(diagnosis.cause, diagnosis.fault) if pack else diagnosis.fault
    bad = rating is None or rating <= BAD_STARS
    uncounted = pack is not None and diagnosis.cause in pack.uncounted_causes
    return ScoreEffect(bucket=bucket, counts=bad and not uncounted and bucket is not Fault.BUYER)


def bookings_of(pack: RulePack) -> tuple[Booking, ...]:
    """What `score_effect` takes from a platform's rules, for many cases at once."""
    moved = tuple(
        Booking(platform=pack.platform, market=pack.market, causes=frozenset({cause}), bucket=bucket)
        for cause, bucket in dict(pack.buckets).items()
    )
    free = Booking(platform=pack.platform, market=pack.market, causes=pack.uncounted_causes, uncounted=True)
    return (*moved, free) if pack.uncounted_causes else moved
