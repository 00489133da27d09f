"""The time reading needs, the time it had, and the trial that flags: exact where that can be, simulated elsewhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from math import exp

import pytest

from assistant.domain.attention import (
    TRIALS,
    Action,
    Decision,
    Habits,
    Scores,
    Sign,
    reading_floor,
    scored,
    time_for,
)
from assistant.domain.probe import Fault
from evals.prove.stamp import CAREFUL, CLICK_THROUGH, LONG, SHARE, SOON, exact_chance, flagged
from evals.prove.stampers import pretends

AT = datetime(2026, 11, 22, 8, tzinfo=UTC)
READ = Decision(
    person="li",
    case="a-1",
    proposal=1,
    action=Action.APPROVED,
    at=AT,
    opened=AT - timedelta(seconds=60),
    floor=20,
    had=60,
)
UNREAD = replace(READ, had=5)
MISSED = replace(READ, fault=Fault.WRONG_AMOUNT, caught=False)
CAUGHT = replace(READ, action=Action.REJECTED, fault=Fault.WRONG_AMOUNT, caught=True)
FLOORS = [12.0, 16.0, 20.0, 30.0]


@pytest.mark.parametrize(
    ("text", "language", "seconds"),
    [
        ("字" * 1275, "zh", 60),
        ("字 " * 1275, "zh", 60),
        ("あ" * 1785, "ja", 60),
        ("a" * 4410, "en", 60),
        ("ก" * 4410, "th", 60),
        ("", "en", 0),
    ],
)
def test_the_least_time_a_text_needs(text: str, language: str, seconds: float) -> None:
    assert reading_floor([(text, language)]) == pytest.approx(seconds)
    assert reading_floor([(text, language)] * 2) == pytest.approx(2 * seconds)


def test_nobody_reads_two_texts_at_once() -> None:
    opened = AT - timedelta(seconds=60)
    assert time_for(None, AT, []) == 0
    assert time_for(opened, AT, []) == 60
    made: list[Decision] = []
    for _ in range(5):
        made.append(replace(READ, opened=opened, had=time_for(opened, AT, made)))
    assert [each.had for each in made] == [60, 40, 20, 0, 0]
    assert [each.unread for each in made] == [False, False, False, True, True]


def test_reading_done_before_a_case_was_opened_takes_nothing_from_it() -> None:
    before = replace(READ, opened=AT - timedelta(seconds=100), at=AT - timedelta(seconds=50))
    assert time_for(AT - timedelta(seconds=40), AT, [before]) == 40
    late = replace(READ, opened=AT - timedelta(seconds=100), at=AT - timedelta(seconds=30))
    assert time_for(AT - timedelta(seconds=40), AT, [late]) == 30


def test_the_bound_on_false_alarms_is_ville_s() -> None:
    """A likelihood ratio has expectation 1 where the sign has probability `ordinary`, and less below it."""
    for trial in TRIALS.values():
        for sign in (trial.ordinary, trial.ordinary / 2, 0.0):
            up, down = exp(trial.after(0.0, True)), exp(trial.after(100.0, False) - 100.0)
            assert sign * up + (1 - sign) * down <= 1 + 1e-9
        assert trial.over * exp(-trial.height) == pytest.approx(trial.bound)


def test_the_exact_chance_of_a_false_flag_is_below_the_bound() -> None:
    """The sums of somebody who is exactly `ordinary`, followed decision by decision over all of them."""
    for trial in TRIALS.values():
        assert exact_chance(trial, trial.ordinary, trial.over) <= trial.bound
    assert exact_chance(TRIALS[Sign.UNREAD], 1.0, 12) == 1.0


def test_twelve_unread_in_a_row_or_seven_missed_flag() -> None:
    assert scored([UNREAD] * 11).hit is None
    assert scored([UNREAD] * 12).hit is Sign.UNREAD
    assert scored([MISSED] * 6).hit is None
    assert scored([MISSED] * 7).hit is Sign.MISSED
    assert scored([READ] * 500) == Scores()
    assert scored([READ, CAUGHT] * 200).hit is None
    assert scored([replace(UNREAD, action=Action.REJECTED)] * 50).hit is None, "a no needs no reading"


def test_habits_say_what_happened() -> None:
    edited = replace(READ, action=Action.EDITED, changed=0.25)
    unopened = replace(UNREAD, opened=None, had=0.0, size=9)
    habits = Habits((READ, edited, unopened, unopened, READ, MISSED, CAUGHT))
    assert (len(habits.approvals), habits.unread, habits.unopened_run, habits.largest) == (5, 2, 2, 9)
    assert (habits.seconds, habits.floor, habits.edits) == (60, 20, (0.25,))
    assert (habits.probes, habits.caught) == (2, 1)
    assert Habits(()).seconds is None


@pytest.mark.parametrize("name", CLICK_THROUGH)
def test_who_clicks_through_isflagged_within_fifty(name: str) -> None:
    assert flagged(CLICK_THROUGH[name], FLOORS, 20, most=SOON, share=SHARE)["rate"] == 1.0


@pytest.mark.parametrize("name", CAREFUL)
def test_who_reads_is_notflagged_in_five_hundred(name: str) -> None:
    assert flagged(CAREFUL[name], FLOORS, 10, most=LONG, share=0.2)["rate"] == 0.0


def test_who_only_pretends_is_found_by_probes() -> None:
    assert flagged(pretends(), FLOORS, 20, most=LONG, share=0.2)["rate"] == 1.0
    assert flagged(pretends(), FLOORS, 20, most=LONG, share=0.0)["rate"] == 0.0
