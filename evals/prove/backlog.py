"""A real backlog through `assistant triage`: rows, cases per second, peak memory; a second run adds nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from evals.prove.kit import assistant, end_state


def prove(work: Path, *, file: Path) -> dict[str, Any]:
    """Triage `file` in a fresh desk twice."""
    home = work / "backlog"
    first = json.loads(assistant(home, "triage", str(file), "--json").stdout)
    again = json.loads(assistant(home, "triage", str(file), "--json").stdout)
    cases = end_state(home)
    blocked = [
        draft
        for each in cases
        if each["proposal"]
        for draft in each["proposal"]["drafts"].values()
        if draft["verdict"] == "block"
    ]
    return {
        "file": file.name,
        "first run": first,
        "second run": again,
        "sum of rows holds": first["read"]
        == first["new"] + first["updated"] + first["duplicates"] + first["quarantined"],
        "second run adds nothing": again["new"] == again["updated"] == again["proposed"] == 0,
        "cases": len(cases),
        "cases with three drafts": sum(
            bool(each["proposal"]) and len(each["proposal"]["drafts"]) == 3 for each in cases
        ),
        "drafts blocked by the guard": len(blocked),
    }
