"""What a run found, for people as one HTML file and for programs as JSON."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from evals.gate.compare import Verdict
from evals.gate.judge import Outcome
from evals.gate.plots import plots
from evals.scorers.told import faults_of

TEMPLATE = Path(__file__).with_name("report.html.j2")


def figures(outcome: Outcome, verdict: Verdict) -> dict[str, Any]:
    """Everything but the texts."""
    return {
        "passed": not verdict.sentences,
        "why": list(verdict.sentences),
        "model": outcome.model or "embedded",
        "proposals": outcome.proposals,
        "dataset": {"version": outcome.dataset.version, "digest": outcome.dataset.digest},
        "scores": [asdict(each) for each in outcome.scores],
        "changes": [
            {"name": each.score.name, "before": each.before.value, "tolerance": each.tolerance, "failed": each.failed}
            | {"worse": list(each.worse), "better": list(each.better)}
            for each in verdict.changes
        ],
        "faults": {name: list(each) for name, each in outcome.faults.items()},
        "notes": [*outcome.notes, *verdict.notes],
    }


def write_json(file: Path, outcome: Outcome, verdict: Verdict) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    told = json.dumps(figures(outcome, verdict), indent=1, ensure_ascii=False)
    file.write_text(told + "\n", "utf-8")


def write_html(file: Path, outcome: Outcome, verdict: Verdict) -> None:
    """One file that needs nothing else; every word of a buyer is escaped."""
    from jinja2 import Environment, StrictUndefined

    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    first = [each for each in outcome.ran if each.repeat == 0]
    known = {each.score.name: each for each in verdict.changes}
    page = environment.from_string(TEMPLATE.read_text("utf-8")).render(
        failed=bool(verdict.sentences),
        sentences=verdict.sentences,
        notes=(*outcome.notes, *verdict.notes),
        what=f"The model {outcome.model}" if outcome.model else "The embedded default",
        dataset=outcome.dataset,
        repeats=1 + max((each.repeat for each in outcome.ran), default=0),
        rows=[(each, known.get(each.name)) for each in outcome.scores],
        drawings=plots(outcome.scores, verdict.changes, outcome.ran),
        wrong=[(each, faults_of(each)) for each in first if faults_of(each)],
        figure=_figure,
    )
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(page, "utf-8")


def _figure(value: float, unit: str) -> str:
    return f"{value:.3f}" if unit in {"share", "similarity"} else f"{value:,.1f}"
