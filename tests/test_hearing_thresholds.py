"""Where the ear begins to speak: the most bad rows at a share of false alarms, measured where no list knew the rows."""

from __future__ import annotations

import json

import numpy as np
import pytest

from assistant.reading.doubt import Leeway
from assistant.reading.shape import Shape
from evals.hearing.learn import groups
from evals.hearing.rows import FIRST_SEEN, LATE, OWN, Row, writer_of
from evals.hearing.thresholds import rates, thresholds

SHAPE = Shape(sentences=("x",), accented=("x",), places=((0, 1),), flags="P")


def row(number: int, rule: str, leeway: Leeway | None, writer: str = "w1") -> Row:
    return Row(id=f"{writer}-{number}", writer=writer, language="en", rule=rule, shape=SHAPE, leeway=leeway)


@pytest.fixture
def rows() -> list[Row]:
    sides = [each for each in Leeway for _ in range(100)]
    return [row(number, rule, each) for rule in ("R-BLAME", "") for number, each in enumerate(sides)]


@pytest.fixture
def odds(rows: list[Row]) -> np.ndarray:
    chance = np.random.default_rng(1).normal(size=len(rows))
    return np.asarray(chance + 2.0 * np.array([bool(each.rule) for each in rows]))


@pytest.mark.parametrize("most", [0.5, 0.6, 0.7])
def test_no_more_false_alarms_than_there_is_room_for(rows: list[Row], odds: np.ndarray, most: float) -> None:
    at = thresholds(rows, odds, most=most)
    assert at.surely < at.harmless < at.look < at.stop
    blocked, falsely = rates(rows, odds, at)
    assert falsely <= most + 0.01
    assert blocked > falsely


def test_more_room_stops_more(rows: list[Row], odds: np.ndarray) -> None:
    few, many = (rates(rows, odds, thresholds(rows, odds, most=most))[0] for most in (0.52, 0.6))
    assert few < many


def test_rows_that_nobody_measured_tell_no_threshold(rows: list[Row], odds: np.ndarray) -> None:
    more = [*rows, *(row(number, "", None, "q1") for number in range(50))]
    assert thresholds(more, np.concatenate([odds, np.full(50, 9.0)])) == thresholds(rows, odds)


def test_a_writer_is_held_out_whole_and_late_rows_are_not_judged() -> None:
    late, *_ = LATE
    writers = ["w1"] * 3 + ["w2"] * 2 + ["w3", late, OWN]
    dealt = groups([row(number, "", None, writer) for number, writer in enumerate(writers)])
    assert sorted(each for group in dealt for each in group) == ["w1", "w2", "w3"]


def test_what_the_lists_left_is_known_of_every_row_of_the_measured_writers() -> None:
    left = json.loads(FIRST_SEEN.read_text())
    assert {Leeway(each) for each in left} == set(Leeway)
    ids = [each for every in left.values() for each in every]
    assert len(ids) == len(set(ids)) > 3000
    rounds = {"w": 5, "x": 6, "y": 4, "z": 4}
    assert {writer_of(each) for each in ids} == {f"{name}{at + 1}" for name, n in rounds.items() for at in range(n)}
