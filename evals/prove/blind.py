"""One export with all ratings 1, then all 5: identical diagnosis, offers and texts."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from assistant.channels.exports.export_file import profile_of
from evals.prove.kit import assistant, end_state

RATINGS = ("评分", "星级", "rating", "Rating", "Stars")


def prove(work: Path, *, file: Path) -> dict[str, Any]:
    """Triage the same rows under both ratings in two desks and compare everything a person would see."""
    states = []
    for stars in ("1", "5"):
        changed = work / f"all_{stars}.csv"
        rows = _with_rating(file, changed, stars)
        assistant(work / f"stars_{stars}", "triage", str(changed))
        states.append(end_state(work / f"stars_{stars}"))
    one, five = states
    different = [a["case"] for a, b in zip(one, five, strict=True) if a != b]
    return {"rows": rows, "cases": len(one), "cases that differ": len(different), "identical": one == five}


def _with_rating(file: Path, target: Path, stars: str) -> int:
    encoding = profile_of(file).encoding
    with file.open(encoding=encoding, newline="") as source, target.open("w", encoding="utf-8", newline="") as out:
        reader = csv.DictReader(source)
        names = [each.lstrip("\ufeff") for each in reader.fieldnames or ()]
        column = next(each for each in names if each in RATINGS)
        writer = csv.DictWriter(out, names)
        writer.writeheader()
        count = 0
        for row in reader:
            plain = {str(name).lstrip("\ufeff"): value for name, value in row.items() if name is not None}
            writer.writerow({**plain, column: stars})
            count += 1
    return count
