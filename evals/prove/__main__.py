"""`make prove-NAME`: one proof at full size; figures as JSON under the folder of --out."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from evals.prove import backlog, blind, crash, tamper
from evals.prove.kit import DEMO, keep


def main() -> int:
    """Exit code 1 when the proof fails."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", choices=["crash", "blind", "tamper", "backlog"])
    parser.add_argument("--out", type=Path, default=Path("proof"))
    parser.add_argument("--data", type=Path, help="folder with reviews_dev.csv; else the demo shop is used")
    parser.add_argument("--kills", type=int, default=20)
    options = parser.parse_args()
    file = options.data / "reviews_dev.csv" if options.data else DEMO / "douyin_cn.csv"
    with tempfile.TemporaryDirectory(prefix="prove-") as folder:
        work = Path(folder)
        if options.name == "crash":
            figures = crash.prove(work, file=file, kills=options.kills, longest=25.0 if options.data else 6.0)
            good = figures["same end state"] and not figures["databases broken after a kill"]
        elif options.name == "blind":
            figures = blind.prove(work, file=file)
            good = figures["identical"]
        elif options.name == "tamper":
            figures = tamper.prove(work, file=file, most=60)
            good = figures["refused"] == figures["approved"] > 0 and figures["left the desk"] == 0
        else:
            figures = backlog.prove(work, file=file)
            good = figures["sum of rows holds"] and figures["second run adds nothing"]
    keep(options.out, options.name, {"passed": bool(good), **figures})
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
