"""kill -9 at random moments of `triage`, run again: the same end state as an undisturbed run."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from evals.prove.kit import assistant, end_state, start


def prove(work: Path, *, file: Path, kills: int, seed: int = 7, longest: float = 6.0, taken: int = 0) -> dict[str, Any]:
    """Kill `kills` runs after 0.3 s to `longest` seconds each, then let one run end; compare with a calm desk.

    The seconds of a run count from its start, or from when `taken` cases have been taken in.
    """
    calm, rough = work / "calm", work / "rough"
    assistant(calm, "triage", str(file))
    chance, killed, ended, broken = random.Random(seed), 0, 0, 0
    for _ in range(kills):
        process = start(rough, "triage", str(file))
        while process.poll() is None and _cases(rough) < taken:
            time.sleep(0.05)
        try:
            process.wait(timeout=chance.uniform(0.3, longest))
            ended += 1
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            killed += 1
        broken += not _sound(rough)
    began = time.perf_counter()
    assistant(rough, "triage", str(file))
    last = time.perf_counter() - began
    expected, found = end_state(calm), end_state(rough)
    audit = assistant(rough, "audit", "verify", check=False)
    return {
        "kills": killed,
        "runs that ended before their kill": ended,
        "cases": len(expected),
        "same end state": expected == found,
        "cases lost": len({each["case"] for each in expected} - {each["case"] for each in found}),
        "databases broken after a kill": broken,
        "audit chain holds": audit.returncode == 0,
        "seconds of the last run": round(last, 1),
    }


def _cases(home: Path) -> int:
    """How many cases there are; none before the tables are laid."""
    if not (home / "desk.sqlite").exists():
        return 0
    with closing(sqlite3.connect(home / "desk.sqlite", timeout=30)) as database:
        laid = database.execute("SELECT count(*) FROM sqlite_master WHERE name = 'cases'").fetchone()[0]
        return int(database.execute("SELECT count(*) FROM cases").fetchone()[0]) if laid else 0


def _sound(home: Path) -> bool:
    """Whether both databases pass SQLite's own check; one that is not there yet is sound."""
    for name in ("desk.sqlite", "engine.sqlite"):
        if (home / name).exists():
            with sqlite3.connect(home / name) as database:
                if database.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                    return False
    return True
