"""What a case costs: calls and tokens of the model, and time."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from evals.gate.running import Ran
from evals.scorers.score import Score, mean


def score_spent(ran: Sequence[Ran], *, model: bool) -> list[Score]:
    """Means over cases. Time is told and never fails a run: it is the machine's as much as the desk's."""
    timed = [each.ms for each in ran if each.ms]
    slowest = float(np.quantile(timed, 0.95)) if timed else 0.0
    times = [
        mean("cases: time of a case", timed, unit="ms", gated=False),
        Score(
            name="cases: time of a case, 95 of 100 are faster",
            value=slowest,
            n=len(timed),
            low=slowest,
            high=slowest,
            higher_is_better=False,
            gated=False,
            unit="ms",
        ),
    ]
    if not model:
        return times
    asked = [[call for call in each.calls if call.status == 200] for each in ran]
    return [
        mean("cases: calls of the model", [len(each.calls) for each in ran], unit="calls"),
        mean("cases: prompt tokens", [sum(call.prompt_tokens for call in calls) for calls in asked], unit="tokens"),
        mean(
            "cases: prompt tokens from the cache",
            [sum(call.cached_tokens for call in calls) for calls in asked],
            unit="tokens",
            higher_is_better=True,
            gated=False,
        ),
        mean("cases: answer tokens", [sum(call.completion_tokens for call in calls) for calls in asked], unit="tokens"),
        *times,
    ]
