"""Train the learnt reader of drafts and say how good it is.

`python -m evals.hearing` reads our own datasets and the desk's wording, judges every row by a machine that saw nothing
of its writer, chooses the thresholds from those odds and what the word lists find, learns from everything and writes
`hearing.npz`. Seeded; ten minutes on one idle core. Needs PyTorch (extra `train`). --out tries elsewhere. Prints its
figures as JSON.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from assistant.language.embedded.hearing import ARTEFACT, save
from evals.hearing.learn import Floats, joined, seen, told_by_all
from evals.hearing.network import Tuner
from evals.hearing.rows import LATE, OWN, Row, all_rows
from evals.hearing.thresholds import Thresholds, rates, thresholds

#: shares of false alarms at which the whole guard is measured
ALARMS = (0.03, 0.035, 0.04, 0.045, 0.05, 0.06, 0.07)


def figures(rows: Sequence[Row], odds: Floats, at: Thresholds) -> dict[str, Any]:
    """Shares of rows of each rule, language and writer that are stopped, looked at or let off, held out."""
    _, low, look, stop = at
    parts: dict[str, list[float]] = {}
    for row, each in zip(rows, odds, strict=True):
        if row.writer == OWN or row.writer in LATE:
            continue
        for name in (row.rule or "harmless", f"{'bad' if row.rule else 'harmless'}, {row.language}"):
            parts.setdefault(name, []).append(each)
        parts.setdefault(f"{'bad' if row.rule else 'harmless'} of {row.writer}", []).append(each)
    return {
        name: {
            "rows": len(every),
            "stopped": round(float(np.mean(np.array(every) > stop)), 3),
            "looked at": round(float(np.mean(np.array(every) > look)), 3),
            "let off": round(float(np.mean(np.array(every) < low)), 3),
        }
        for name, every in sorted(parts.items())
    }


def whole(rows: Sequence[Row], odds: Floats, at: Thresholds) -> dict[str, Any]:
    """Shares that lists and ear stop together, held out: as shipped, and for other shares of false alarms."""
    curve = {f"{most:.3f}": rates(rows, odds, thresholds(rows, odds, most=most)) for most in ALARMS}
    told = {"whole guard": rates(rows, odds, at), **{f"whole guard at {most}": each for most, each in curve.items()}}
    return {name: {"stopped": round(bad, 3), "falsely": round(false, 3)} for name, (bad, false) in told.items()}


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--out", type=Path, default=ARTEFACT)
    parser.add_argument("--jobs", type=int, default=1, help="processes that learn at once")
    asked = parser.parse_args()
    rows = all_rows()
    told, tuner = seen([each.shape for each in rows]), Tuner(rows)
    odds, tone = told_by_all(rows, told, tuner, jobs=asked.jobs)
    at = thresholds(rows, odds)
    save(asked.out, joined(rows, told, at, tone=tone, signs=tuner.signs))
    print(json.dumps({"thresholds": at, **whole(rows, odds, at), **figures(rows, odds, at)}, indent=1))


if __name__ == "__main__":
    main()
