"""Train the learnt reader of drafts and say how good it is.

`python -m evals.hearing` reads our own datasets and the desk's wording, judges every row by a machine that saw nothing
of its writer, chooses the thresholds from those odds, learns from everything and writes `hearing.npz`. Seeded; a few
minutes on one core. --out tries elsewhere. Prints its figures as JSON.
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
from evals.hearing.rows import OWN, Row, all_rows

#: share of bad rows that may sound surely harmless, of harmless rows that may be worth a look, and be stopped: of the
#: shares tried those with the fewest false alarms at which the guard stops as much as its lists alone, held out
LET_OFF, LOOKED_AT, STOPPED = 0.053, 0.035, 0.019


def thresholds(rows: Sequence[Row], odds: Floats) -> tuple[float, float, float]:
    """Odds below which a text is let off, above which it is looked at, above which it is stopped."""
    bad = np.array([bool(each.rule) for each in rows])
    others = ~bad & np.array([each.writer != OWN for each in rows])
    low = float(np.quantile(odds[bad], LET_OFF))
    look, stop = (float(np.quantile(odds[others], 1 - share)) for share in (LOOKED_AT, STOPPED))
    return round(low, 2), round(look, 2), round(stop, 2)


def figures(rows: Sequence[Row], odds: Floats, at: tuple[float, float, float]) -> dict[str, Any]:
    """Shares of rows of each rule, language and writer that are stopped, looked at or let off, held out."""
    low, look, stop = at
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
    told = seen([each.shape for each in rows])
    odds = held_out(rows, told)
    at = thresholds(rows, odds)
    save(out, learnt(rows, told, at))
    print(json.dumps({"thresholds": at, **figures(rows, odds, at)}, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
