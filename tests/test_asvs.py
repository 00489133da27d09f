"""The table of ASVS ids: complete for the list that applies, and every test it names exists."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
#: the ids of ASVS 5.0 that must hold for this desk
_LIST = """
V1.2.1 V1.2.10 V1.3.1 V1.3.4 V1.3.6 V1.3.7 V1.5.2 V2.3.1 V2.3.3 V2.3.5 V2.4.1 V3.3.1 V3.3.2 V3.3.3 V3.4.3 V3.4.6
V3.5.1 V3.5.2 V4.1.5 V5.2.1 V5.2.2 V7.2.4 V7.4.1 V8.2.2 V8.3.1 V8.4.1 V13.2.4 V13.2.5 V13.3.1 V15.4.2 V16.2.5 V16.4.1
V16.4.2 V16.4.3 V16.5.3
"""
MUST = _LIST.split()
ROWS = re.findall(r"^\| (V[\d.]+) \| ([^|]+) \| ([^|]+) \|$", (ROOT / "docs" / "asvs.md").read_text("utf-8"), re.M)
NAMED = sorted({name for _, _, tests in ROWS for name in re.findall(r"`([^`]+)`", tests)})


@cache
def functions_of(file: str) -> set[str]:
    tree = ast.parse((ROOT / file).read_text("utf-8"))
    return {each.name for each in tree.body if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)}


def test_every_id_of_the_list_has_a_row() -> None:
    assert set(MUST) <= {each for each, _, _ in ROWS}
    assert all(tests.strip() == "open" or "`" in tests for _, _, tests in ROWS)


@pytest.mark.parametrize("name", NAMED)
def test_every_test_the_table_names_exists(name: str) -> None:
    file, _, function = name.partition("::")
    assert (ROOT / file).is_file()
    assert not function or function in functions_of(file)
