"""The gate on the embedded default: an unchanged run passes every time, and each seeded regression fails."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import assistant.parts as parts
from assistant.language.embedded.diagnose import EmbeddedDiagnoser
from evals.__main__ import main
from tests.test_gate_cases import LINE, written

#: cases of a small run
CASES = ("zh-01", "zh-11", "zh-17", "zh-21", "en-01", "en-06", "en-17", "en-26", "en-35", "id-01", "th-01", "ja-01")
ONLY = [word for case in CASES for word in ("--only", case)]


@pytest.fixture(scope="module")
def baseline(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("gate") / "small.json"
    assert main([*ONLY, "--baseline", str(file), "--accept"]) == 0
    return file


def test_an_unchanged_run_passes_three_times_in_a_row(
    baseline: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Three repeats by new desks, in other orders and batches; the first run was the baseline's. With its report."""
    pytest.importorskip("matplotlib", reason="the plots come with the extra dev")
    page, figures = tmp_path / "report.html", tmp_path / "report.json"
    more = ["--repeats", "3", "--report", str(page), "--out", str(figures)]
    assert main([*ONLY, "--baseline", str(baseline), *more]) == 0
    told = capsys.readouterr().out
    assert re.search(r"1\.000 .* cases: the same in all 3 repeats", told)
    assert "cases: right in all 3 repeats (pass^3)" in told
    read = json.loads(figures.read_text("utf-8"))
    assert (read["passed"], read["model"]) == (True, "embedded")
    text = page.read_text("utf-8")
    assert text.count("<svg") >= 5
    assert not re.search(r"<script|<link|@import|src=", text)
    assert set(re.findall(r'(?:href|url)\s*[=(]\s*"?([^#")]*)', text)) <= {""}
    assert 'http-equiv="Content-Security-Policy"' in text


def test_two_processes_propose_the_same_to_the_byte(capsys: pytest.CaptureFixture[str]) -> None:
    """This one and another of its own, which orders its sets otherwise."""
    few = ["--only", "en-01", "--only", "zh-11"]
    seed = "2" if os.environ.get("PYTHONHASHSEED") == "1" else "1"
    done = subprocess.run(
        [sys.executable, "-m", "evals", *few],
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=True,
    )
    assert main(few) == 0
    there, here = (re.findall(r"proposals: \w{64}", said) for said in (done.stdout, capsys.readouterr().out))
    assert len(here) == 1
    assert here == there


def diagnoser(change: Callable[[EmbeddedDiagnoser], None]) -> Callable[[], EmbeddedDiagnoser]:
    """What `parts` gives out, with something wrong inside."""
    real = parts.diagnoser_of

    def changed() -> EmbeddedDiagnoser:
        found = real()
        change(found)
        return found

    return changed


def with_threshold(found: EmbeddedDiagnoser) -> None:
    heads = found.cascade.heads
    found.cascade.heads = replace(heads, thresholds=replace(heads.thresholds, complaint=0.99))


def with_swapped_head(found: EmbeddedDiagnoser) -> None:
    """The answers of the cause head under their neighbours' names, as a wrongly ordered artefact would give them."""
    real = found.cascade.chances

    async def chances(texts: list[str]) -> dict[str, np.ndarray]:
        given = dict(await real(texts))
        given["cause"] = np.roll(given["cause"], 1, axis=1)
        return given

    found.cascade.chances = chances  # type: ignore[method-assign, assignment]


@pytest.mark.parametrize(
    ("change", "score"),
    [(with_threshold, "cases: kind right"), (with_swapped_head, "cases: cause, macro F1")],
)
def test_a_wrong_threshold_and_a_swapped_head_fail(
    baseline: Path,
    change: Callable[[EmbeddedDiagnoser], None],
    score: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(parts, "diagnoser_of", diagnoser(change))
    assert main([*ONLY, "--baseline", str(baseline)]) == 1
    told = capsys.readouterr().err
    (sentence,) = [line for line in told.splitlines() if line.startswith(f"failed: {score}: fell by ")]
    assert re.search(r"from \d\.\d{3} to \d\.\d{3} \(n=\d+, tolerance 0\.020\)", sentence)
    assert re.search(r"now wrong: (?:en|zh)-\d\d", sentence)


def test_wording_that_forgets_the_product_fails(
    baseline: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import assistant.language.embedded.writer as writer

    monkeypatch.setattr(writer, "product_text", lambda name, wording: wording.product)
    assert main([*ONLY, "--baseline", str(baseline)]) == 1
    assert "failed: cases: required statements made: fell by " in capsys.readouterr().err


def test_a_buyer_s_words_are_escaped_in_the_report(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib", reason="the plots come with the extra dev")
    words = "<script>alert(1)</script> the lid is cracked"
    line = LINE | {"text": words, "required": {"public_reply": ["words:never said"]}}
    assert main(["--cases", str(written(tmp_path, line)), "--report", str(tmp_path / "report.html")]) == 0
    text = (tmp_path / "report.html").read_text("utf-8")
    assert "&lt;script&gt;alert(1)" in text
    assert "<script" not in text
