"""A run held against its baseline: what fell, by how much, beyond which tolerance, and which items changed."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from assistant.errors import WrongInput
from evals.gate.judge import Outcome
from evals.scorers.score import Score

BASELINES = Path(__file__).parents[1] / "baselines"
#: a share may fall this far before the run fails; one that is dangerous not at all
SLACK = 0.02
#: calls and tokens may grow by this part of what they were
GROWTH = 0.05
#: a baseline holds six places
ROUNDED = 1e-6
#: scores that only a run with --repeats has
_REPEATED = " repeats"
#: items of a score that a sentence names; the report names all
NAMED = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """A score of the baseline."""

    value: float
    low: float
    high: float
    missed: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """`fixed` says that the same run gives the same figures; else a fall within the baseline's interval is chance.

    `faults` tells what was wrong with each case that did not hold.
    """

    dataset: Mapping[str, Any]
    fixed: bool = True
    scores: Mapping[str, Before]
    faults: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One score beside its baseline. `worse` and `better` are ids of items that changed sides."""

    score: Score
    before: Before
    tolerance: float
    worse: tuple[str, ...]
    better: tuple[str, ...]

    @property
    def loss(self) -> float:
        """How much worse it became; below 0 where it became better."""
        fall = self.before.value - self.score.value
        return fall if self.score.higher_is_better else -fall

    @property
    def failed(self) -> bool:
        return self.score.gated and self.loss > self.tolerance + ROUNDED

    def sentence(self, faults: Mapping[str, Sequence[str]]) -> str:
        """Which score, by how much, and what changed, with the reasons where a case has any."""
        one = self.score
        moved = "fell" if one.higher_is_better else "rose"
        form = "{:.3f}" if one.unit in {"share", "similarity"} else "{:.1f}"
        said = (
            f"{one.name}: {moved} by {form.format(abs(self.loss))}, from {form.format(self.before.value)} "
            f"to {form.format(one.value)} (n={one.n}, tolerance {form.format(self.tolerance)})"
        )
        if one.dangerous:
            said += "; it is a dangerous error"
        if not self.worse:
            return f"{said}."
        named = [_with_reason(each, faults) for each in self.worse[:NAMED]]
        more = len(self.worse) - len(named)
        return f"{said}; now wrong: {', '.join(named)}{f' and {more} more' if more else ''}."


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """`sentences` are why a run fails; none means that it passes. `notes` fail nothing."""

    changes: tuple[Change, ...] = ()
    sentences: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def held(outcome: Outcome, file: Path | None) -> Verdict:
    """A run beside its baseline. What the baseline measured and the run did not is no success."""
    if file is None:
        return Verdict(notes=("Held against no baseline; name one with --baseline FILE.",))
    baseline = read_baseline(file)
    scores = outcome.scores
    if dict(baseline.dataset) != outcome.facts:
        then, now = baseline.dataset, outcome.facts
        return Verdict(
            sentences=(
                f"the cases are not those of the baseline: version {then.get('version')}, {then.get('cases')} cases "
                f"({str(then.get('digest'))[:12]}) then, version {now['version']}, {now['cases']} "
                f"({now['digest'][:12]}) now. Raise the version, and accept a new baseline with --accept.",
            )
        )
    changes = tuple(_change(each, baseline) for each in scores if each.name in baseline.scores)
    known = {each.name for each in scores}
    gone = sorted(name for name in baseline.scores if name not in known and _REPEATED not in name)
    new = [each.name for each in scores if each.name not in baseline.scores and each.unit != "ms"]
    better = [each for each in changes if each.score.gated and each.loss < -each.tolerance - ROUNDED]
    return Verdict(
        changes=changes,
        sentences=(
            *(each.sentence(outcome.faults) for each in changes if each.failed),
            *(f"{name}: the baseline has it, this run does not measure it." for name in gone),
        ),
        notes=(
            *(f"{name}: not in the baseline yet; --accept puts it there." for name in new),
            *(f"{each.score.name}: better than the baseline by {-each.loss:.3f}." for each in better),
        ),
    )


def read_baseline(file: Path) -> Baseline:
    """WrongInput where it cannot be read."""
    try:
        read = json.loads(file.read_text("utf-8"))
        return Baseline(
            dataset=read["dataset"],
            fixed=read["fixed"],
            scores={
                name: Before(value=it["value"], low=it["low"], high=it["high"], missed=frozenset(it.get("missed", ())))
                for name, it in read["scores"].items()
            },
            faults={name: tuple(each) for name, each in read.get("faults", {}).items()},
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise WrongInput(
            f"{file} is no baseline that can be read: {type(error).__name__}.",
            remedy="Make one with --accept, in a commit that says why.",
        ) from error


def write_baseline(file: Path, outcome: Outcome) -> None:
    """Times are left out: they are the machine's."""
    kept = {
        each.name: {
            "value": round(each.value, 6),
            "low": round(each.low, 6),
            "high": round(each.high, 6),
            "n": each.n,
            **({"missed": list(each.missed)} if each.missed else {}),
        }
        for each in outcome.scores
        if each.unit != "ms"
    }
    told = {name: list(each) for name, each in outcome.faults.items()}
    baseline = {"dataset": outcome.facts, "fixed": outcome.fixed, "scores": kept, "faults": told}
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(baseline, indent=1, ensure_ascii=False) + "\n", "utf-8")


def _change(score: Score, baseline: Baseline) -> Change:
    before = baseline.scores[score.name]
    now = frozenset(score.missed)
    return Change(
        score=score,
        before=before,
        tolerance=tolerance(score, before, fixed=baseline.fixed),
        worse=tuple(sorted(now - before.missed)),
        better=tuple(sorted(before.missed - now)),
    )


def tolerance(score: Score, before: Before, *, fixed: bool) -> float:
    """How much worse a score may become: nothing where it is dangerous, else SLACK, or GROWTH of a cost.

    Where a run is partly chance, the half of the baseline's interval on the bad side, if that is more.
    """
    if score.dangerous:
        return 0.0
    least = GROWTH * before.value if score.unit in {"calls", "tokens"} else SLACK
    if fixed:
        return least
    return max(least, before.value - before.low if score.higher_is_better else before.high - before.value)


def _with_reason(item: str, faults: Mapping[str, Sequence[str]]) -> str:
    reasons = faults.get(item, ())
    return f"{item} ({'; '.join(reasons[:2])})" if reasons else item
