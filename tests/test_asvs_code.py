"""What ASVS asks of the code as a whole: nothing becomes an object unchecked, no line of the log can be forged."""

from __future__ import annotations

import ast
import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from api.logs import JsonLines
from tests.served import served, stock

ROOT = Path(__file__).parents[1]
#: what makes objects, or runs, whatever bytes from outside say
_LOADERS = {
    *("pickle", "cPickle", "dill", "cloudpickle", "joblib", "marshal", "shelve", "jsonpickle", "msgpack", "code"),
}
_CALLS = {"eval", "exec", "compile", "__import__"}
#: yaml by its safe loader alone; arrays without objects
_NEEDS = {"yaml.load": "SafeLoader", "np.load": "allow_pickle=False", "numpy.load": "allow_pickle=False"}


def sources() -> list[Path]:
    found = [path for name in ("assistant", "api") for path in (ROOT / name).rglob("*.py")]
    return [each for each in found if "migrations" not in each.parts]


def test_nothing_is_made_an_object_unchecked() -> None:
    """ASVS 5.0 1.5.2: no loader that makes whatever the bytes name; JSON, and YAML by its safe loader."""
    assert len(sources()) > 300
    assert not [wrong for path in sources() for wrong in unchecked(path)]


def unchecked(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = [each.name for each in node.names] if isinstance(node, ast.Import) else [node.module or ""]
            if {each.partition(".")[0] for each in names} & _LOADERS:
                yield f"{path}:{node.lineno} {names}"
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            if called in _CALLS or (called in _NEEDS and _NEEDS[called] not in ast.unparse(node)):
                yield f"{path}:{node.lineno} {ast.unparse(node)}"


FORGED = 'x\n2026-11-22 INFO signed in: Ola\r\n\u2028{"level": "info"}\x1b[31m'


def test_a_line_of_the_log_is_one_line_whatever_stands_in_it() -> None:
    """ASVS 5.0 16.4.1."""
    record = logging.LogRecord("desk", logging.WARNING, "x.py", 1, "%s cannot be read: %s", (FORGED, FORGED), None)
    record.who = FORGED
    line = JsonLines().format(record)
    assert line.isascii()
    assert len(line.splitlines()) == 1
    assert json.loads(line)["who"] == FORGED
    assert json.loads(line)["message"] == "%s cannot be read: %s", "what was told stays out"


@pytest.mark.anyio
async def test_no_request_writes_a_line_of_its_own(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    await stock(tmp_path)
    caplog.set_level(logging.INFO, logger="desk.requests")
    async with served(tmp_path) as client:
        for path in ("/x%0AINFO%20forged", "/cases/%0d%0aforged?q=%0aforged", "/api/cases/forged%0a1"):
            await client.get(path, headers={"user-agent": "forged", "x-forwarded-for": "forged"})
        await client.request("FORGED", "/")
    lines = [JsonLines().format(each) for each in caplog.records if each.name == "desk.requests"]
    assert len(lines) >= 4
    assert not [each for each in lines if "forged" in each.lower()]
    assert all(len(each.splitlines()) == 1 for each in lines)
