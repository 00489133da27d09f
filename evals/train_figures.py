"""What training chooses and says: thresholds from out-of-fold probabilities, and the figures of the model card."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from assistant.domain.taxonomy import Cause, TextKind
from assistant.language.embedded.diagnose import is_dangerous, likely_fault
from assistant.language.embedded.heads import Floats, Thresholds, tempered

#: the four causes the desk was made for
CORE_CAUSES = (Cause.QUALITY, Cause.COLOR_DIFFERENCE, Cause.DELAY, Cause.DAMAGE)
#: share of right answers asked of those that are not abstained
WANTED_ACCURACY = 0.8
#: share of real complaints that may be taken for something else
LOST_COMPLAINTS = 0.004
#: a language or cause with fewer texts gets no figure of its own
FEWEST = 5

Row = Mapping[str, Any]
Labels = Mapping[str, tuple[str, ...]]


def choose_thresholds(
    rows: Sequence[Row], complaints: int, labels: Labels, chances: Mapping[str, Floats]
) -> Thresholds:
    """Thresholds for probabilities that were given without having seen the text; the first rows are the complaints."""
    real = {head: each[:complaints] for head, each in chances.items()}
    truth = np.array([labels["cause"].index(row["cause"]) for row in rows[:complaints]])
    temperature = min(np.arange(0.4, 2.01, 0.05), key=lambda each: _surprise(tempered(real["cause"], each), truth))
    by_cause = tempered(real["cause"], float(temperature))
    named = np.array([[c in (r["cause"], *r["other_causes"]) for c in labels["named"]] for r in rows[:complaints]])
    further = named & (np.arange(named.shape[1])[None] != by_cause.argmax(1)[:, None])
    safe = np.array([not row["safety"] for row in rows[:complaints]])
    return Thresholds(
        temperature=float(temperature),
        abstain=_abstention(by_cause, truth),
        named=_best_f1(real["named"], further, by_cause.argmax(1)),
        safety=float(max(0.02, np.quantile(real["safety"][safe, 0], 0.99))),
        complaint=float(np.quantile(real["kind"][:, labels["kind"].index(TextKind.COMPLAINT)], LOST_COMPLAINTS)),
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


def diagnosis_figures(
    rows: Sequence[Row], labels: Labels, chances: Mapping[str, Floats], at: Thresholds
) -> dict[str, Any]:
    """How good probabilities are against the labels; rows without a cause are judged for their kind alone."""
    real = [index for index, row in enumerate(rows) if "cause" in row]
    seen, part = [rows[index] for index in real], {head: each[real] for head, each in chances.items()}
    by_cause = tempered(part["cause"], at.temperature)
    said = [labels["cause"][index] for index in by_cause.argmax(1)]
    right = np.array([each == row["cause"] for each, row in zip(said, seen, strict=True)])
    any_named = [each in (row["cause"], *row["other_causes"]) for each, row in zip(said, seen, strict=True)]
    f1 = {cause: _f1([row["cause"] for row in seen], said, cause) for cause in Cause}
    kept = by_cause.max(1) >= at.abstain
    return {
        "texts": len(seen),
        "macro_f1": round(float(np.mean(list(f1.values()))), 3),
        "macro_f1_core": round(float(np.mean([f1[cause] for cause in CORE_CAUSES])), 3),
        "accuracy": round(float(right.mean()), 3),
        "accuracy_any_named": round(float(np.mean(any_named)), 3),
        "calibration_error": round(_calibration_error(by_cause.max(1), right), 3),
        "answered": round(float(kept.mean()), 3),
        "accuracy_answered": round(float(right[kept].mean()), 3),
        "f1_by_cause": {cause.value: round(each, 3) for cause, each in f1.items()},
        "accuracy_by_language": _by_language(seen, right),
        "others_f1": round(_others_f1(seen, labels, part["named"], said, at.named), 3),
        **_other_heads(seen, labels, part, said, at),
        **_kind_figures(rows, labels, chances["kind"], at.complaint),
    }


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


def _others_f1(rows: Sequence[Row], labels: Labels, named: Floats, said: Sequence[str], threshold: float) -> float:
    hits = claimed = meant = 0
    for row, chance, main in zip(rows, named, said, strict=True):
        others = {each for each, p in zip(labels["named"], chance, strict=True) if p >= threshold} - {main, Cause.OTHER}
        truth = {row["cause"], *row["other_causes"]} - {main, Cause.OTHER}
        hits, claimed, meant = hits + len(others & truth), claimed + len(others), meant + len(truth)
    return 2 * hits / max(claimed + meant, 1)


def _other_heads(
    rows: Sequence[Row], labels: Labels, chances: Mapping[str, Floats], causes: Sequence[str], at: Thresholds
) -> dict[str, Any]:
    fault = [
        likely_fault(dict(zip(labels["fault"], each.tolist(), strict=True)), cause) == row["fault"]
        for row, each, cause in zip(rows, chances["fault"], causes, strict=True)
    ]
    severity = [
        labels["severity"][int(each.argmax())] == str(row["severity"])
        for row, each in zip(rows, chances["severity"], strict=True)
    ]
    danger = np.array(
        [is_dangerous(row["text"], float(p[0]), at.safety) for row, p in zip(rows, chances["safety"], strict=True)]
    )
    real = np.array([bool(row["safety"]) for row in rows])
    return {
        "fault_accuracy": round(float(np.mean(fault)), 3),
        "severity_accuracy": round(float(np.mean(severity)), 3),
        "safety_found": f"{int((danger & real).sum())} of {int(real.sum())}",
        "safety_false_alarms": f"{int((danger & ~real).sum())} of {int((~real).sum())}",
    }


def _kind_figures(rows: Sequence[Row], labels: Labels, kinds: Floats, threshold: float) -> dict[str, Any]:
    """Complaints lost, and what is set aside rightly of the other kinds."""
    complaint = kinds[:, labels["kind"].index(TextKind.COMPLAINT)]
    real = np.array(["cause" in row for row in rows])
    found = {"complaints_set_aside": f"{int((complaint[real] < threshold).sum())} of {int(real.sum())}"}
    for kind in labels["kind"]:
        of_kind = np.array([row.get("kind") == kind for row in rows])
        if of_kind.any():
            found[f"{kind}_set_aside"] = f"{int((complaint[of_kind] < threshold).sum())} of {int(of_kind.sum())}"
    return found
