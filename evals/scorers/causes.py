"""Whether the gate's cases are read as they were meant: cause, kind, danger, language, and the words that show it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assistant.domain.taxonomy import Cause
from evals.gate.running import Ran
from evals.scorers.score import DRAWINGS, SEED, Score, share


def score_reading(ran: Sequence[Ran]) -> list[Score]:
    """Shares over all cases, or over the complaints among them."""
    real = [each for each in ran if each.case.is_complaint]
    ids = [each.case.id for each in real]
    spans = [(each, part) for each in real for part in each.proposal.diagnosis.evidence]
    quoted = [each for each in real if each.proposal.diagnosis.evidence]
    grave = [each for each in real if each.case.line.safety]
    safe = [each for each in real if not each.case.line.safety]
    return [
        macro_f1("cases: cause, macro F1", real),
        share("cases: main cause right", [said(each) is each.case.line.cause for each in real], ids=ids),
        share("cases: kind right", [_kind_right(each) for each in ran], ids=[each.case.id for each in ran]),
        share(
            "cases: danger seen",
            [each.proposal.diagnosis.safety for each in grave],
            dangerous=True,
            ids=[each.case.id for each in grave],
        ),
        share(
            "cases: taken for danger",
            [each.proposal.diagnosis.safety for each in safe],
            higher_is_better=False,
            ids=[each.case.id for each in safe],
        ),
        share(
            "cases: evidence is verbatim",
            [each.case.line.text[part.start : part.end] == part.text for each, part in spans],
            ids=[each.case.id for each, _ in spans],
        ),
        share(
            "cases: evidence lies where it should",
            [_overlaps(each) for each in quoted],
            ids=[each.case.id for each in quoted],
        ),
        share("cases: evidence is given", [bool(each.proposal.diagnosis.evidence) for each in real], ids=ids),
    ]


def said(ran: Ran) -> Cause:
    """The cause that stands in the end."""
    return ran.proposal.diagnosis.cause


def macro_f1(name: str, real: Sequence[Ran]) -> Score:
    """The plain mean of F1 over the causes that are meant; percentile bootstrap over the cases."""
    order = list(Cause)
    meant = np.array([order.index(each.case.line.cause) for each in real], dtype=np.int64)
    found = np.array([order.index(said(each)) for each in real], dtype=np.int64)
    if not len(meant):
        return Score(name=name, value=0.0, n=0, low=0.0, high=1.0)
    kinds = np.unique(meant)
    drawn = np.random.default_rng(SEED).integers(0, len(meant), (DRAWINGS, len(meant)))
    low, high = np.quantile([_f1(meant[each], found[each], kinds) for each in drawn], [0.025, 0.975])
    wrong = tuple(each.case.id for each in real if said(each) is not each.case.line.cause)
    value = _f1(meant, found, kinds)
    return Score(name=name, value=value, n=len(meant), low=float(low), high=float(high), missed=wrong)


def _f1(meant: np.ndarray, found: np.ndarray, kinds: np.ndarray) -> float:
    both = np.array([np.sum((meant == kind) & (found == kind)) for kind in kinds])
    either = np.array([np.sum(meant == kind) + np.sum(found == kind) for kind in kinds])
    return float(np.mean(2 * both / np.maximum(either, 1)))


def _kind_right(each: Ran) -> bool:
    return each.proposal.diagnosis.kind is each.case.line.kind


def _overlaps(each: Ran) -> bool:
    """Whether a span shares at least a letter with one that a person marked."""
    line = each.case.line
    marked = {
        place for span in line.evidence for place in range(line.text.find(span), line.text.find(span) + len(span))
    }
    return any(marked & set(range(part.start, part.end)) for part in each.proposal.diagnosis.evidence)
