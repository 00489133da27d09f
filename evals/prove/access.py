"""Every visitor by every route by every shop, and every string in every parameter: the tests of it, run whole."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

TESTS = Path(__file__).parents[2] / "tests" / "test_access.py"


def holds(seen: dict[str, Any]) -> bool:
    return bool(seen["failed"] == 0 and min(seen["asked"], seen["refused"], seen["tried"]) > 1000)


def prove(work: Path) -> dict[str, Any]:
    """How much was asked and refused in the matrix, how many spoilt parameters were tried, and what failed."""
    report = work / "access.xml"
    words = (str(TESTS), "--full", "-q", f"--junitxml={report}", "-o", "junit_family=xunit1")
    subprocess.run([sys.executable, "-m", "pytest", *words], check=False, cwd=TESTS.parents[1])
    tree = ElementTree.parse(report)
    told = {each.get("name", ""): int(each.get("value", "0")) for each in tree.iter("property")}
    failed = len(list(tree.iter("failure"))) + len(list(tree.iter("error")))
    return {"asked": 0, "refused": 0, "tried": 0, **told, "failed": failed}
