"""Figures of held-out answers, and how far chance moves them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from assistant.domain.taxonomy import Cause
from evals.diagnosis.corpus import SEED

Indices = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]

#: the four causes the desk was made for
CORE = tuple(list(Cause).index(each) for each in (Cause.QUALITY, Cause.COLOR_DIFFERENCE, Cause.DELAY, Cause.DAMAGE))
#: share of the texts, the surest first, that must be clearly better than all of them
COVERAGE = 0.8
#: drawings of a bootstrap
DRAWINGS = 2000


def f1_of(truth: Indices, said: Indices, weight: npt.NDArray[np.float64] | None = None) -> npt.NDArray[np.float64]:
    """F1 of each of the eleven causes; 0 where a cause is neither meant nor said. `weight` counts texts, one each."""
    count = len(Cause)
    both = np.bincount(truth[truth == said], None if weight is None else weight[truth == said], count)
    either = np.bincount(truth, weight, count) + np.bincount(said, weight, count)
    return np.asarray(2 * both / np.maximum(either, 1e-9))


def macro_f1(truth: Indices, said: Indices, weight: npt.NDArray[np.float64] | None = None) -> float:
    """The plain mean of F1 over the eleven causes."""
    return float(f1_of(truth, said, weight).mean())


def core_f1(truth: Indices, said: Indices, weight: npt.NDArray[np.float64] | None = None) -> float:
    return float(f1_of(truth, said, weight)[list(CORE)].mean())


def interval(
    figure: Callable[[npt.NDArray[np.float64]], float], texts: int, drawings: int = DRAWINGS
) -> tuple[float, float]:
    """95 % percentile bootstrap of a figure of texts drawn with replacement; it takes how often each was drawn.

    The drawings depend on `texts` alone, so that two figures of the same texts are compared pairwise.
    """
    chance = np.random.default_rng(SEED)
    found = [
        figure(np.bincount(chance.integers(0, texts, texts), minlength=texts).astype(float)) for _ in range(drawings)
    ]
    low, high = np.quantile(found, [0.025, 0.975])
    return float(low), float(high)


def calibration_error(sure: Floats, right: npt.NDArray[np.bool_], bins: int = 10) -> float:
    """Expected calibration error over equal-width bins of confidence (Naeini et al. 2015)."""
    bin_of = np.minimum((sure * bins).astype(int), bins - 1)
    gaps = [abs(sure[bin_of == each].sum() - right[bin_of == each].sum()) for each in range(bins)]
    return float(sum(gaps) / len(sure))


def surest(chances: Floats) -> Indices:
    """Where the COVERAGE of all texts lie whose best answer is the most probable."""
    return np.argsort(-chances.max(1), kind="stable")[: round(COVERAGE * len(chances))]
