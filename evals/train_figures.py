"""What training chooses and says: thresholds from out-of-fold probabilities, and the figures of the model card."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from assistant.domain.taxonomy import Cause, TextKind
from assistant.language.embedded.diagnose import is_dangerous, likely_fault
from assistant.language.embedded.heads import Floats, Thresholds, tempered
from assistant.language.embedded.lexicon import names_danger
from evals.train_rows import LABELS, Row, targets

#: the four causes the desk was made for
CORE_CAUSES = (Cause.QUALITY, Cause.COLOR_DIFFERENCE, Cause.DELAY, Cause.DAMAGE)
#: share of right answers asked of those that are not abstained
WANTED_ACCURACY = 0.8
#: share of complaints with a cause that may be taken for something else
LOST_COMPLAINTS = 0.004
#: a language or cause with fewer texts gets no figure of its own
FEWEST = 5


def choose_thresholds(rows: Sequence[Row], chances: Mapping[str, Floats]) -> Thresholds:
    """Thresholds for probabilities of real complaints that were given without having seen the text."""
    truth = np.array([LABELS["cause"].index(row["cause"]) for row in rows])
    temperature = min(np.arange(0.4, 2.01, 0.05), key=lambda each: _surprise(tempered(chances["cause"], each), truth))
    by_cause = tempered(chances["cause"], float(temperature))
    named = targets("named", list(rows))
    further = named & (np.arange(named.shape[1])[None] != by_cause.argmax(1)[:, None])
    safe = np.array([not row["safety"] for row in rows])
    clear = np.array([row["cause"] != Cause.OTHER for row in rows])  # the labels call praise among bad reviews `other`
    complaint = chances["kind"][clear, LABELS["kind"].index(TextKind.COMPLAINT)]
    return Thresholds(
        temperature=float(temperature),
        abstain=_abstention(by_cause, truth),
        named=_best_f1(chances["named"], further, by_cause.argmax(1)),
        safety=float(max(0.02, np.quantile(chances["safety"][safe, 0], 0.99))),
        complaint=float(np.quantile(complaint, LOST_COMPLAINTS)),
    )


def _surprise(probabilities: Floats, truth: npt.NDArray[np.int64]) -> float:
    """Mean negative log probability of the right answer."""
    return float(-np.log(np.maximum(probabilities[np.arange(len(truth)), truth], 1e-9)).mean())


def _abstention(probabilities: Floats, truth: npt.NDArray[np.int64]) -> float:
    """The lowest probability from which on WANTED_ACCURACY of the answers are right."""
    right, sure = probabilities.argmax(1) == truth, probabilities.max(1)
    for threshold in np.arange(0.1, 0.95, 0.01):
        if right[sure >= threshold].mean() >= WANTED_ACCURACY:
            return float(threshold)
    return 0.95


def _best_f1(probabilities: Floats, further: npt.NDArray[np.bool_], main: npt.NDArray[np.int64]) -> float:
    """The threshold with the best F1 over the further causes; the main cause is not asked for again."""
    others = probabilities.copy()
    others[np.arange(len(main)), main] = 0

    def f1(threshold: float) -> float:
        said = others >= threshold
        return float(2 * (said & further).sum() / (said.sum() + further.sum()))

    return float(max(np.arange(0.1, 0.9, 0.02), key=f1))


def diagnosis_figures(rows: Sequence[Row], chances: Mapping[str, Floats], at: Thresholds) -> dict[str, Any]:
    """How good probabilities are against the labels; rows without a cause are judged for their kind alone."""
    real = [index for index, row in enumerate(rows) if "cause" in row]
    seen, part = [rows[index] for index in real], {head: each[real] for head, each in chances.items()}
    said = _answers(part["cause"])
    return {
        **cause_figures(seen, part["cause"], at),
        "others_f1": round(_others_f1(seen, part["named"], said, at.named), 3),
        **_other_heads(seen, part, said, at),
        **_kind_figures(rows, chances["kind"], at.complaint),
    }


def cause_figures(rows: Sequence[Row], chances: Floats, at: Thresholds) -> dict[str, Any]:
    """The main cause alone, probabilities (texts, causes) against the labels."""
    said, sure = _answers(chances), tempered(chances, at.temperature).max(1)
    right = np.array([each == row["cause"] for each, row in zip(said, rows, strict=True)])
    any_named = [each in (row["cause"], *row["other_causes"]) for each, row in zip(said, rows, strict=True)]
    f1 = {cause: _f1([row["cause"] for row in rows], said, cause) for cause in Cause}
    kept = sure >= at.abstain
    return {
        "texts": len(rows),
        "macro_f1": round(float(np.mean(list(f1.values()))), 3),
        "macro_f1_core": round(float(np.mean([f1[cause] for cause in CORE_CAUSES])), 3),
        "accuracy": round(float(right.mean()), 3),
        "accuracy_any_named": round(float(np.mean(any_named)), 3),
        "calibration_error": round(_calibration_error(sure, right), 3),
        "answered": round(float(kept.mean()), 3),
        "accuracy_answered": round(float(right[kept].mean()), 3),
        "f1_by_cause": {cause.value: round(each, 3) for cause, each in f1.items()},
        "accuracy_by_language": _by_language(rows, right),
    }


def demo_figures(rows: Sequence[Row], chances: Mapping[str, Floats], at: Thresholds) -> dict[str, Any]:
    """The demo shop's gold: causes of its complaints, danger of all its texts, and what is set aside."""
    told = [{**row, "lang": row["language"]} for row in rows]
    real = [index for index, row in enumerate(told) if row["kind"] == TextKind.COMPLAINT]
    return {
        **cause_figures([told[index] for index in real], chances["cause"][real], at),
        **_danger_figures(rows, chances["safety"], at),
        **_kind_figures(rows, chances["kind"], at.complaint),
    }


def _answers(chances: Floats) -> list[str]:
    return [LABELS["cause"][index] for index in chances.argmax(1)]


def _f1(truth: Sequence[str], said: Sequence[str], label: str) -> float:
    both = sum(1 for one, other in zip(truth, said, strict=True) if one == other == label)
    either = sum(1 for each in truth if each == label) + sum(1 for each in said if each == label)
    return 2 * both / either if either else 0.0


def _calibration_error(sure: Floats, right: npt.NDArray[np.bool_], bins: int = 10) -> float:
    """Expected calibration error over equal-width bins of confidence."""
    bin_of = np.minimum((sure * bins).astype(int), bins - 1)
    gaps = [abs(sure[bin_of == each].sum() - right[bin_of == each].sum()) for each in range(bins)]
    return float(sum(gaps) / len(sure))


def _by_language(rows: Sequence[Row], right: npt.NDArray[np.bool_]) -> dict[str, str]:
    spoken = np.array([row["lang"] for row in rows])
    names, counts = np.unique(spoken, return_counts=True)
    order = sorted((-int(count), str(name)) for name, count in zip(names, counts, strict=True) if count >= FEWEST)
    return {name: f"{right[spoken == name].mean():.2f} (n={-count})" for count, name in order}


def _others_f1(rows: Sequence[Row], named: Floats, said: Sequence[str], threshold: float) -> float:
    hits = claimed = meant = 0
    for row, chance, main in zip(rows, named, said, strict=True):
        others = {each for each, p in zip(LABELS["named"], chance, strict=True) if p >= threshold} - {main, Cause.OTHER}
        truth = {row["cause"], *row["other_causes"]} - {main, Cause.OTHER}
        hits, claimed, meant = hits + len(others & truth), claimed + len(others), meant + len(truth)
    return 2 * hits / max(claimed + meant, 1)


def _other_heads(
    rows: Sequence[Row], chances: Mapping[str, Floats], causes: Sequence[str], at: Thresholds
) -> dict[str, Any]:
    fault = [
        likely_fault(dict(zip(LABELS["fault"], each.tolist(), strict=True)), cause) == row["fault"]
        for row, each, cause in zip(rows, chances["fault"], causes, strict=True)
    ]
    severity = [
        LABELS["severity"][int(each.argmax())] == str(row["severity"])
        for row, each in zip(rows, chances["severity"], strict=True)
    ]
    return {
        "fault_accuracy": round(float(np.mean(fault)), 3),
        "severity_accuracy": round(float(np.mean(severity)), 3),
        **_danger_figures(rows, chances["safety"], at),
    }


def _danger_figures(rows: Sequence[Row], safety: Floats, at: Thresholds) -> dict[str, Any]:
    danger = np.array([is_dangerous(row["text"], float(p[0]), at.safety) for row, p in zip(rows, safety, strict=True)])
    real = np.array([bool(row["safety"]) for row in rows])
    return {
        "safety_found": f"{int((danger & real).sum())} of {int(real.sum())}",
        "safety_false_alarms": f"{int((danger & ~real).sum())} of {int((~real).sum())}",
    }


def _kind_figures(rows: Sequence[Row], kinds: Floats, threshold: float) -> dict[str, Any]:
    """Complaints lost, and what is set aside rightly of the other kinds."""
    words = np.array([names_danger(row["text"]) for row in rows])
    aside = (kinds[:, LABELS["kind"].index(TextKind.COMPLAINT)] < threshold) & ~words
    kind_of = np.array([str(row.get("kind", TextKind.COMPLAINT)) for row in rows])
    return {
        f"{kind}_set_aside": f"{int(aside[kind_of == kind].sum())} of {int((kind_of == kind).sum())}"
        for kind in LABELS["kind"]
        if (kind_of == kind).any()
    }
