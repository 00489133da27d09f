"""The figures of the model card: causes, further causes, danger and kinds, from answers held out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np

from assistant.domain.taxonomy import Cause, TextKind
from assistant.language.embedded.diagnose import clause_scores, likely_fault
from assistant.language.embedded.evidence import find_evidence
from assistant.language.embedded.heads import Bools, Chances, Floats, Heads, Thresholds, signed_harm, worded_danger
from evals.diagnosis.rows import LABELS, Row, places, targets, tells
from evals.diagnosis.score import calibration_error, core_f1, f1_of, interval, macro_f1, surest

#: a language with fewer texts gets no figure of its own
FEWEST = 5


def cause_figures(rows: Sequence[Row], chances: Floats, at: Thresholds) -> dict[str, Any]:
    """The main cause, probabilities (texts, causes) against the labels."""
    truth, named = targets("cause", rows).argmax(1), targets("named", rows)
    said, sure = chances.argmax(1), chances.max(1)
    right, any_named = said == truth, named[np.arange(len(rows)), said]
    top3 = (np.argsort(-chances, axis=1)[:, :3] == truth[:, None]).any(1)
    kept = sure >= at.abstain
    spoken = np.array([row["lang"] for row in rows])
    return {
        "texts": len(rows),
        "macro_f1": _with_interval(lambda weight: macro_f1(truth, said, weight), len(rows)),
        "macro_f1_core": _with_interval(lambda weight: core_f1(truth, said, weight), len(rows)),
        "accuracy": share_of(right),
        "accuracy_any_named": share_of(any_named),
        "top_3": share_of(top3),
        "calibration_error": round(calibration_error(sure, right), 3),
        "accuracy_of_the_surest_80_percent": share_of(right[surest(chances)]),
        "answered": round(float(kept.mean()), 3),
        "accuracy_answered": round(float(right[kept].mean()), 3),
        "f1_by_cause": {cause.value: round(float(f1), 3) for cause, f1 in zip(Cause, f1_of(truth, said), strict=True)},
        "by_language": {name: _language(truth, said, spoken == name) for name in _spoken_enough(spoken)},
    }


def compared(rows: Sequence[Row], ours: Floats, others: Mapping[str, Floats]) -> dict[str, Any]:
    """Macro-F1 of each way to find the cause, and by how much ours is better, drawn pairwise."""
    truth, said = targets("cause", rows).argmax(1), ours.argmax(1)
    found = {}
    for name, scores in others.items():
        theirs = scores.argmax(1)
        found[name] = {
            "macro_f1": round(macro_f1(truth, theirs), 3),
            "accuracy": round(float((theirs == truth).mean()), 3),
            "ours_better_by": _with_interval(
                lambda weight, theirs=theirs: macro_f1(truth, said, weight) - macro_f1(truth, theirs, weight), len(rows)
            ),
        }
    return found


def other_figures(rows: Sequence[Row], chances: Chances, at: Thresholds) -> dict[str, Any]:
    """Further causes, fault, severity, danger and kinds."""
    told = places(rows, "cause")
    seen = [rows[each] for each in told]
    by_cause = chances["cause"][told].argmax(1)
    fault = [
        likely_fault(dict(zip(LABELS["fault"], each.tolist(), strict=True)), LABELS["cause"][cause]) == row["fault"]
        for row, each, cause in zip(seen, chances["fault"][told], by_cause, strict=True)
    ]
    severity = chances["severity"][told].argmax(1) == targets("severity", seen).argmax(1)
    return {
        "others_f1": round(_others_f1(seen, chances["named"][told], by_cause, at.named), 3),
        "fault_accuracy": round(float(np.mean(fault)), 3),
        "severity_accuracy": round(float(severity.mean()), 3),
        **danger_figures(rows, chances, at),
        **kind_figures(rows, chances, at),
    }


def danger_figures(rows: Sequence[Row], chances: Chances, at: Thresholds) -> dict[str, str]:
    told = np.array([tells(row, "safety") for row in rows])
    real = np.array([bool(row.get("safety")) for row in rows])
    danger = _dangerous(rows, chances, at)
    return {
        "safety_found": f"{int((danger & real).sum())} of {int(real.sum())}",
        "safety_false_alarms": f"{int((danger & told & ~real).sum())} of {int((told & ~real).sum())}",
    }


def kind_figures(rows: Sequence[Row], chances: Chances, at: Thresholds) -> dict[str, str]:
    """What leaves the complaint path: wrongly of the complaints, rightly of the other kinds."""
    calm = ~_dangerous(rows, chances, at)
    aside = (chances["kind"][:, LABELS["kind"].index(TextKind.COMPLAINT)] < at.complaint) & calm
    kind_of = np.array([str(row.get("kind", "")) for row in rows])
    return {
        f"{kind}_set_aside": f"{int(aside[kind_of == kind].sum())} of {int((kind_of == kind).sum())}"
        for kind in LABELS["kind"]
        if (kind_of == kind).any()
    }


def evidence_figures(rows: Sequence[Row], heads: Heads, causes: Sequence[str]) -> dict[str, str]:
    """Shares of texts whose evidence overlaps the labelled span, by the given causes, and stands in the text."""
    overlaps, verbatim = [], []
    for row, cause in zip(rows, causes, strict=True):
        found = find_evidence(row["text"], partial(clause_scores, heads, cause=cause))
        verbatim.append(all(row["text"][each.start : each.end] == each.text for each in found))
        start = row["text"].find(row.get("evidence") or "\0")
        if start >= 0:
            end = start + len(row["evidence"])
            overlaps.append(any(each.start < end and start < each.end for each in found))
    return {"evidence_overlaps": share_of(overlaps), "evidence_verbatim": share_of(verbatim)}


def _dangerous(rows: Sequence[Row], chances: Chances, at: Thresholds) -> Bools:
    texts = [row["text"] for row in rows]
    return at.dangerous(chances["safety"][:, 0], worded_danger(texts), signed_harm(texts))


def share_of(right: Any) -> str:
    """A share with its 95 % interval."""
    right = np.asarray(right, float)
    return _with_interval(lambda weight: float((right * weight).sum() / weight.sum()), len(right))


def _with_interval(figure: Any, texts: int) -> str:
    low, high = interval(figure, texts)
    return f"{figure(np.ones(texts)):.3f} [{low:.3f}, {high:.3f}]"


def _language(truth: Any, said: Any, spoken: Any) -> str:
    truth, said = truth[spoken], said[spoken]
    low, high = interval(lambda weight: float(((truth == said) * weight).sum() / weight.sum()), len(truth))
    return f"accuracy {(truth == said).mean():.2f} [{low:.2f}, {high:.2f}] (n={len(truth)})"


def _spoken_enough(spoken: Any) -> list[str]:
    names, counts = np.unique(spoken, return_counts=True)
    return [str(names[each]) for each in np.argsort(-counts, kind="stable") if counts[each] >= FEWEST]


def _others_f1(rows: Sequence[Row], named: Floats, main: Any, threshold: float) -> float:
    """F1 of the further causes given the answered main cause; `other` is never a further one."""
    truth, said = targets("named", rows), named >= threshold
    for each in (truth, said):
        each[np.arange(len(rows)), main] = False
        each[:, LABELS["named"].index(Cause.OTHER)] = False
    return float(2 * (truth & said).sum() / max(truth.sum() + said.sum(), 1))
