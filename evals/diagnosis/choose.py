"""What is chosen from held-out answers: shares of the views, temperatures, how sure is sure, and the thresholds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from assistant.domain.taxonomy import Cause, TextKind
from assistant.language.embedded.heads import (
    EXCLUSIVE,
    Blend,
    Bools,
    Chances,
    Floats,
    Thresholds,
    answer_odds,
    danger_odds,
    pooled,
    tempered,
    worded_danger,
)
from evals.diagnosis.rows import LABELS, Row, places, targets
from evals.diagnosis.score import macro_f1, surest
from evals.diagnosis.views import Views

#: share of right answers asked of those that are not abstained
WANTED_ACCURACY = 0.8
#: share of complaints with a cause that may be taken for something else
LOST_COMPLAINTS = 0.004
#: share of dangers that must be found, on texts held out
WANTED_DANGERS = 0.9
#: macro-F1, and accuracy of the surest texts, that may be lost where the encoder is not asked
WANTED_LOSS = 0.002
#: how much a text that is no complaint counts against one that is
OTHER_KINDS = 3.0
#: log odds that a complaint is told from
COMPLAINT_ODDS = sum(len(labels) for head, labels in LABELS.items() if head != "kind") + 3 * len(LABELS["kind"])
SHARES = np.arange(0, 1.01, 0.1)
TEMPERATURES = np.arange(0.4, 2.01, 0.05)
#: probability of the right answer below which a miss counts no more
_FLOOR = 1e-4


def choose_blend(rows: Sequence[Row], views: Views) -> Blend:
    """The shares with the least surprise at the labels, head by head; then temperatures and sureness."""
    network, encoder = {}, {}
    for head in LABELS:
        told = places(rows, head)
        truth = targets(head, [rows[each] for each in told])
        one, two, three = (each[head][told] for each in (views.network, views.by_gram, views.by_vector))
        network[head] = best_share(head, one, two, truth)
        encoder[head] = best_share(head, three, pooled(one, two, network[head]), truth)
    blend = Blend(
        network=network,
        encoder=encoder,
        quick_temperature=1.0,
        temperature=1.0,
        sure=1.1,
        danger=_danger_weights(rows, views),
        complaint=(0.0,) * (COMPLAINT_ODDS + 1),
    )
    told = places(rows, "cause")
    truth, seen = targets("cause", [rows[each] for each in told]), views.part(told)

    def temperature_of(cause: Floats) -> float:
        return _best(TEMPERATURES, lambda each: surprise("cause", tempered(cause, each), truth))

    blend = replace(
        blend,
        quick_temperature=temperature_of(seen.quick(blend)["cause"]),
        temperature=temperature_of(seen.full(blend)["cause"]),
    )
    return replace(blend, sure=_sureness(blend, seen, truth))


def best_share(head: str, one: Floats, other: Floats, truth: Bools) -> float:
    """The share of `one` that serves best: the cause by what it is judged by, the other heads by their surprise."""
    if head == "cause":
        right = truth.argmax(1)
        return _best(SHARES, lambda share: -sum(worth(pooled(one, other, share), right)))
    return _best(SHARES, lambda share: surprise(head, pooled(one, other, share), truth))


def worth(cause: Floats, right: npt.NDArray[np.int64]) -> tuple[float, float]:
    """Macro-F1, and the accuracy of the surest texts."""
    said = cause.argmax(1)
    return macro_f1(right, said), float((said == right)[surest(cause)].mean())


def surprise(head: str, chances: Floats, truth: Bools) -> float:
    """Mean negative log probability of what holds; of the kinds, each counts the same however rare."""
    sure = np.maximum(chances, _FLOOR)
    if head not in EXCLUSIVE:
        return float(-(truth * np.log(sure) + ~truth * np.log(np.maximum(1 - chances, _FLOOR))).sum(1).mean())
    each = -(truth * np.log(sure)).sum(1)
    return float(np.mean([each[kind].mean() for kind in truth.T if kind.any()]) if head == "kind" else each.mean())


def _danger_weights(rows: Sequence[Row], views: Views) -> tuple[float, float, float, float, float]:
    """Logistic regression over what danger is told from; dangers and the rest weigh the same."""
    from sklearn.linear_model import LogisticRegression

    told = places(rows, "safety")
    seen, real = views.part(told), [bool(rows[each]["safety"]) for each in told]
    odds = danger_odds(seen.network, seen.by_gram, seen.by_vector, seen.worded)
    model = LogisticRegression(class_weight="balanced").fit(odds, real)
    network, by_gram, by_vector, word = (float(each) for each in model.coef_[0])
    return network, by_gram, by_vector, word, float(model.intercept_[0])


def complaint_weights(rows: Sequence[Row], views: Views, blend: Blend) -> tuple[float, ...]:
    """Logistic regression over all answers; complaints without a cause are left out, since praise is among them."""
    from sklearn.linear_model import LogisticRegression

    told = [each for each in places(rows, "kind") if rows[each].get("cause") != Cause.OTHER]
    seen, real = views.part(told), [rows[each]["kind"] == TextKind.COMPLAINT for each in told]
    odds = answer_odds(seen.full(blend), seen.network, seen.by_gram, seen.by_vector)
    centre, spread = odds.mean(0), odds.std(0) + 1e-6
    weight = [1.0 if each else OTHER_KINDS for each in real]
    model = LogisticRegression(max_iter=500).fit((odds - centre) / spread, real, sample_weight=weight)
    weights = model.coef_[0] / spread
    return (*(float(each) for each in weights), float(model.intercept_[0] - centre @ weights))


def _sureness(blend: Blend, views: Views, truth: Bools) -> float:
    """The least probability of the quick answer from which on doing without the encoder costs at most WANTED_LOSS."""
    right = truth.argmax(1)

    asking = worth(views.full(blend)["cause"], right)
    for sure in np.arange(0.4, 1.0, 0.01):
        answers, _ = views.cascade(replace(blend, sure=float(sure)))
        if all(most - each <= WANTED_LOSS for most, each in zip(asking, worth(answers["cause"], right), strict=True)):
            return float(sure)
    return 1.0


def choose_thresholds(rows: Sequence[Row], chances: Chances) -> Thresholds:
    """Thresholds for held-out answers; causes and complaints lost are those of collected rows alone."""
    told = [each for each in places(rows, "cause") if rows[each]["source"] != "own"]
    seen = [rows[each] for each in told]
    by_cause, named = chances["cause"][told], targets("named", seen)
    further = named & (np.arange(named.shape[1])[None] != by_cause.argmax(1)[:, None])
    clear = np.array([row["cause"] != Cause.OTHER for row in seen])  # the labels call praise among bad reviews `other`
    complaint = chances["kind"][told][clear, LABELS["kind"].index(TextKind.COMPLAINT)]
    dangers = [place for place in places(rows, "safety") if rows[place]["safety"]]
    danger, word = chances["safety"][dangers, 0], worded_danger([rows[each]["text"] for each in dangers])
    told_by_word = float(danger[word].min()) if word.any() else 1.0  # a word of danger is nearly enough
    others = np.sort(danger[~word])
    missed = max(0, min(len(others) - 1, round((1 - WANTED_DANGERS) * len(danger))))
    return Thresholds(
        abstain=_abstention(by_cause, targets("cause", seen).argmax(1)),
        named=_best_f1(chances["named"][told], further, by_cause.argmax(1)),
        safety=float(others[missed]) if len(others) else told_by_word,
        worded=told_by_word,
        complaint=float(np.quantile(complaint, LOST_COMPLAINTS)),
    )


def _abstention(chances: Floats, truth: npt.NDArray[np.int64]) -> float:
    """The lowest probability from which on WANTED_ACCURACY of the answers are right."""
    right, sure = chances.argmax(1) == truth, chances.max(1)
    for threshold in np.arange(0.1, 0.95, 0.01):
        if right[sure >= threshold].mean() >= WANTED_ACCURACY:
            return float(threshold)
    return 0.95


def _best_f1(chances: Floats, further: Bools, main: npt.NDArray[np.int64]) -> float:
    """The threshold with the best F1 over the further causes; the main cause is not asked for again."""
    others = chances.copy()
    others[np.arange(len(main)), main] = 0

    def missed(threshold: float) -> float:
        said = others >= threshold
        return -float(2 * (said & further).sum() / max(said.sum() + further.sum(), 1))

    return _best(np.arange(0.1, 0.9, 0.02), missed)


def _best(choices: npt.NDArray[np.float64], cost: Callable[[float], float]) -> float:
    return float(min(choices, key=lambda each: cost(float(each))))
