"""Learning what a text to stop sounds like: a linear machine over hashed grams and a small network beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix, hstack
from sklearn.svm import LinearSVC

from assistant.language.embedded.hearing import BUCKETS, Weights, heard
from assistant.reading.shape import FLAGS, Shape
from evals.hearing.network import Floats as Tones
from evals.hearing.network import Places, Tuner
from evals.hearing.rows import LATE, OWN, Row

#: inverse strength of the ridge: of 0.1, 0.3, 1 and 3 the best area under the curve on writers held out
STRENGTH = 1.0
#: how much a gram counts under a flag beside by itself; of 0.5 and 1
FLAGGED = 0.5
#: what the network's odds count beside the machine's; of 0.1 to 0.8 on writers held out
TONE_SHARE = 0.3
#: writers are held out in so many groups
GROUPS = 4
#: largest whole step of a weight
_STEPS = 127
SEED = 7

Floats = npt.NDArray[np.float64]


class Seen(NamedTuple):
    """The rows as numbers: grams (rows, BUCKETS) and flags (rows, FLAGS)."""

    grams: csr_matrix
    flags: Floats

    def crossed(self) -> csr_matrix:
        """Grams, grams under each flag, flags."""
        under = [self.grams.multiply(FLAGGED * self.flags[:, [at]]) for at in range(len(FLAGS))]
        return hstack([self.grams, *under, csr_matrix(self.flags)]).tocsr()


def seen(shapes: Sequence[Shape]) -> Seen:
    """What the machine sees of some texts."""
    found = [heard(each.sentences) for each in shapes]
    ends = np.cumsum([0, *(len(buckets) for buckets, _ in found)])
    grams = csr_matrix(
        (np.concatenate([each for _, each in found]), np.concatenate([each for each, _ in found]), ends),
        shape=(len(shapes), BUCKETS),
    )
    return Seen(grams, np.array([[flag in each.flags for flag in FLAGS] for each in shapes], float))


def machine(features: csr_matrix, bad: npt.NDArray[np.bool_], weights: Floats) -> LinearSVC:
    """The machine that tells bad rows from harmless ones."""
    made = LinearSVC(C=STRENGTH, max_iter=300, tol=1e-2, random_state=SEED)
    return made.fit(features, bad, sample_weight=weights)


class Told(NamedTuple):
    """What the machines and networks said: `odds` of every row by those that saw nothing of its writer, and the numbers
    of the network learnt from all rows."""

    odds: Floats
    tone: Mapping[str, Tones]


def told_by_all(rows: Sequence[Row], told: Seen, tuner: Tuner, *, jobs: int = 1) -> Told:
    """Learn once for each group of writers without its rows, and once from every row; by so many processes at once.

    The desk's own phrasings and what was written with the measured rows in view are not judged.
    """
    judge, odds = partial(_judged, rows, told, tuner), np.zeros(len(rows))
    if jobs == 1:
        tone, judged = _tone(tuner), [judge(group) for group in groups(rows)]
    else:
        with ProcessPoolExecutor(jobs) as pool:
            whole = pool.submit(_tone, tuner)
            judged, tone = list(pool.map(judge, groups(rows))), whole.result()
    for places, theirs in judged:
        odds[places] = theirs
    return Told(odds, tone)


def _tone(tuner: Tuner) -> dict[str, Tones]:
    """The network that ships."""
    return tuner.arrays(tuner.fit(np.arange(len(tuner.rows))))


def _judged(rows: Sequence[Row], told: Seen, tuner: Tuner, group: Sequence[str]) -> tuple[Places, Floats]:
    """The places and odds of some writers' rows, by a machine and a network learnt from the others."""
    writers, features = np.array([each.writer for each in rows]), told.crossed()
    bad, weights = np.array([bool(each.rule) for each in rows]), np.array([each.weight for each in rows])
    theirs = np.isin(writers, group)
    others, judged = np.flatnonzero(~theirs & ~np.isin(writers, [*LATE])), np.flatnonzero(theirs)
    made = machine(features[others], bad[others], weights[others])
    odds = made.decision_function(features[judged]) + TONE_SHARE * tuner.odds(tuner.fit(others), judged)
    return judged, odds


def groups(rows: Sequence[Row]) -> list[list[str]]:
    """The writers, dealt into GROUPS of about as many rows, the greatest first."""
    counts = Counter(each.writer for each in rows if each.writer != OWN and each.writer not in LATE)
    dealt: list[list[str]] = [[] for _ in range(GROUPS)]
    for writer, _ in sorted(counts.items(), key=lambda each: (-each[1], each[0])):
        min(dealt, key=lambda group: sum(counts[each] for each in group)).append(writer)
    return dealt


def joined(
    rows: Sequence[Row], told: Seen, thresholds: Sequence[float], *, tone: Mapping[str, Tones], signs: tuple[str, ...]
) -> Weights:
    """The machine's weights from every row beside those of a network."""
    bad, weights = np.array([bool(each.rule) for each in rows]), np.array([each.weight for each in rows])
    made = machine(told.crossed(), bad, weights)
    count = 1 + len(FLAGS)
    table = made.coef_[0][: count * BUCKETS].reshape(count, BUCKETS).T.copy()
    table[:, 1:] *= FLAGGED
    names, rules, offsets = _rules(rows, told)
    steps, step = _whole(table)
    rule_steps, rules_step = _whole(rules)
    return Weights(
        flags="".join(FLAGS),
        table=steps,
        step=step,
        bias=np.concatenate([made.intercept_, made.coef_[0][count * BUCKETS :]]).astype(np.float32),
        names=names,
        rules=rule_steps,
        rules_step=rules_step,
        rules_bias=offsets.astype(np.float32),
        thresholds=np.array(thresholds, np.float32),
        tone=tone,
        signs=signs,
        tone_share=TONE_SHARE,
    )


def _rules(rows: Sequence[Row], told: Seen) -> tuple[tuple[str, ...], Floats, Floats]:
    """One machine a rule, each against the rows that break another."""
    at = [place for place, each in enumerate(rows) if each.rule]
    made = LinearSVC(C=STRENGTH, max_iter=300, tol=1e-2, random_state=SEED)
    made.fit(told.grams[at], [rows[place].rule for place in at])
    return tuple(made.classes_.tolist()), made.coef_.T, made.intercept_


def _whole(table: Floats) -> tuple[npt.NDArray[np.int8], float]:
    """The table in whole steps; the few weights beyond the outermost step are cut."""
    largest = float(np.quantile(np.abs(table[table != 0]), 0.9999))
    step = largest / _STEPS
    return np.clip(np.rint(table / step), -_STEPS, _STEPS).astype(np.int8), step
