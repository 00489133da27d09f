"""A run beside its baseline: what fails, and the sentence that says why."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.errors import WrongInput
from evals.gate.cases import Dataset
from evals.gate.compare import GROWTH, SLACK, held, read_baseline, write_baseline
from evals.gate.judge import Outcome
from evals.scorers.score import Score, mean, share

IDS = [f"en-{place:02}" for place in range(100)]


def outcome(*scores: Score, fixed: bool = True, digest: str = "d") -> Outcome:
    dataset = Dataset(version=1, digest=digest, cases=())
    return Outcome(dataset=dataset, scores=scores, ran=(), fixed=fixed)


def right(count: int, *, name: str = "cause right", dangerous: bool = False) -> Score:
    return share(name, [place < count for place in range(100)], ids=IDS, dangerous=dangerous)


def test_the_same_run_passes_and_better_is_told(tmp_path: Path) -> None:
    file = tmp_path / "b.json"
    write_baseline(file, outcome(right(80)))
    assert held(outcome(right(80)), file).sentences == ()
    better = held(outcome(right(90)), file)
    assert better.sentences == ()
    assert better.notes == ("cause right: better than the baseline by 0.100.",)


def test_a_fall_within_the_slack_passes_and_one_beyond_is_told_with_its_cases(tmp_path: Path) -> None:
    file = tmp_path / "b.json"
    write_baseline(file, outcome(right(80)))
    assert held(outcome(right(78)), file).sentences == ()
    (told,) = held(outcome(right(77)), file).sentences
    assert told == (
        "cause right: fell by 0.030, from 0.800 to 0.770 (n=100, tolerance 0.020); now wrong: en-77, en-78, en-79."
    )
    assert SLACK == 0.02


def test_a_dangerous_error_may_not_grow_by_one(tmp_path: Path) -> None:
    file = tmp_path / "b.json"
    write_baseline(file, outcome(right(100, name="danger seen", dangerous=True)))
    (told,) = held(outcome(right(99, name="danger seen", dangerous=True)), file).sentences
    assert "tolerance 0.000); it is a dangerous error; now wrong: en-99." in told


def test_as_many_wrong_as_before_but_others_passes_and_is_told(tmp_path: Path) -> None:
    file = tmp_path / "b.json"
    write_baseline(file, outcome(right(99)))
    other = share("cause right", [place != 0 for place in range(100)], ids=IDS)
    (change,) = held(outcome(other), file).changes
    assert (change.worse, change.better, change.failed) == (("en-00",), ("en-99",), False)


def test_costs_may_grow_by_a_twentieth_and_times_by_anything(tmp_path: Path) -> None:
    file = tmp_path / "b.json"
    tokens = mean("tokens", [1000.0] * 50, unit="tokens")
    write_baseline(file, outcome(tokens, mean("time", [10.0], unit="ms", gated=False)))
    assert set(read_baseline(file).scores) == {"tokens"}
    slower = mean("time", [9000.0], unit="ms", gated=False)
    assert held(outcome(mean("tokens", [1049.0] * 50, unit="tokens"), slower), file).sentences == ()
    (told,) = held(outcome(mean("tokens", [1051.0] * 50, unit="tokens")), file).sentences
    assert told == "tokens: rose by 51.0, from 1000.0 to 1051.0 (n=50, tolerance 50.0)."
    assert GROWTH == 0.05


def test_a_model_that_is_asked_for_real_may_move_within_the_interval(tmp_path: Path) -> None:
    file = tmp_path / "b.json"
    write_baseline(file, outcome(right(80), fixed=False))
    assert held(outcome(right(73)), file).sentences == ()
    assert held(outcome(right(70)), file).sentences != ()


def test_a_score_that_is_gone_fails_and_a_new_one_is_told(tmp_path: Path) -> None:
    file = tmp_path / "b.json"
    write_baseline(file, outcome(right(80)))
    verdict = held(outcome(right(80, name="kind right")), file)
    assert verdict.sentences == ("cause right: the baseline has it, this run does not measure it.",)
    assert verdict.notes == ("kind right: not in the baseline yet; --accept puts it there.",)


def test_other_cases_than_the_baseline_s_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "b.json"
    write_baseline(file, outcome(right(80)))
    (told,) = held(outcome(right(80), digest="other"), file).sentences
    assert told.startswith("the cases are not those of the baseline: version 1")


def test_a_baseline_that_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    file = tmp_path / "b.json"
    file.write_text(json.dumps({"main cause right": 0.5}), "utf-8")
    with pytest.raises(WrongInput, match="no baseline that can be read"):
        held(outcome(right(80)), file)
    assert held(outcome(right(80)), None).sentences == ()


def test_intervals_of_means_are_the_same_every_time() -> None:
    values = [float(each % 7) for each in range(60)]
    one, other = mean("m", values, unit="ms"), mean("m", values, unit="ms")
    assert one == other
    assert one.low < one.value < one.high
    assert mean("m", [], unit="ms") == replace(one, value=0.0, n=0, low=0.0, high=0.0, gated=False)
