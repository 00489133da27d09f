"""Train the learnt reader of drafts and say how good it is.

`python -m evals.hearing` reads our own datasets and the desk's wording, judges every row by a machine that saw nothing
of its writer, chooses the thresholds from those odds, learns from everything and writes `hearing.npz`. Seeded; ten
minutes on one core. Needs PyTorch (extra `train`). --out tries elsewhere. Prints its figures as JSON.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from assistant.language.embedded.hearing import ARTEFACT, save
from evals.hearing.learn import Floats, held_out, learnt, seen
from evals.hearing.network import Tuner
from evals.hearing.rows import OWN, Row, all_rows

#: the writers whose rows tell the thresholds: no word of the lists was chosen on them before they were measured
MEASURED = ("q1", "q2", "q3")
#: share of their bad rows that may sound surely harmless or probably so, of their harmless rows that may be worth a
#: look, and be stopped; so that the guard stops as many of their bad rows as before with fewer false alarms
SURELY, HARMLESS, LOOKED_AT, STOPPED = 0.008, 0.17, 0.075, 0.03


def thresholds(rows: Sequence[Row], odds: Floats) -> tuple[float, float, float, float]:
    """Odds below which a text is surely harmless or probably so, above which it is looked at, and is stopped."""
    measured = np.array([each.writer in MEASURED for each in rows])
    bad = measured & np.array([bool(each.rule) for each in rows])
    others = measured & ~bad
    surely, harmless = (float(np.quantile(odds[bad], share)) for share in (SURELY, HARMLESS))
    look, stop = (float(np.quantile(odds[others], 1 - share)) for share in (LOOKED_AT, STOPPED))
    return round(surely, 2), round(harmless, 2), round(look, 2), round(stop, 2)


def figures(rows: Sequence[Row], odds: Floats, at: tuple[float, float, float, float]) -> dict[str, Any]:
    """Shares of rows of each rule, language and writer that are stopped, looked at or let off, held out."""
    _, low, look, stop = at
    parts: dict[str, list[float]] = {}
    for row, each in zip(rows, odds, strict=True):
        if row.writer == OWN:
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


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--out", type=Path, default=ARTEFACT)
    out = parser.parse_args().out
    rows = all_rows()
    told, tuner = seen([each.shape for each in rows]), Tuner(rows)
    odds = held_out(rows, told, tuner)
    at = thresholds(rows, odds)
    save(out, learnt(rows, told, tuner, at))
    print(json.dumps({"thresholds": at, **figures(rows, odds, at)}, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
