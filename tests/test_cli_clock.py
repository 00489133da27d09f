"""`assistant clock` and the hours of a shop as a seller types them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.typed import assistant

EXPORT = """review_id,review_time,rating,content
R1,2026-11-22 05:00:00,1,the seam came apart
R2,2026-11-01 05:00:00,1,it broke on the first day
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop in UTC with two reviews at 08:00: one due at 09:00, one that came three weeks late."""
    folder = tmp_path_factory.mktemp("desk")
    done = assistant(folder, "shop", "add", "mugu", "--market", "US", "--time-zone", "UTC")
    assert done.returncode == 0, done.stderr
    (folder / "reviews.csv").write_text(EXPORT, "utf-8")
    done = assistant(folder, "import", str(folder / "reviews.csv"), "--kind", "reviews")
    assert done.returncode == 0, done.stderr
    return folder


def test_the_clock_tells_once_and_shows_what_counts(home: Path) -> None:
    done = assistant(home, "--now", "2026-11-22T09:10:00", "clock")
    assert done.returncode == 0, done.stderr
    assert "mugu · 2026-11-22 09:10 · UTC · open round the clock" in done.stdout
    assert done.stdout.index("== overdue ==") < done.stdout.index("mugu-1")
    assert done.stdout.index("mugu-1") < done.stdout.index("== late on arrival ==") < done.stdout.index("mugu-2")
    assert "● shop: bad review · overdue 0:10 · due 11-22 09:00 · counts: public reply" in done.stdout
    assert "New for the supervisor: overdue, 1" in done.stderr
    again = assistant(home, "--now", "2026-11-22T09:11:00", "clock", "--due-within", "30m", "--json")
    (line,) = (json.loads(each) for each in again.stdout.splitlines())
    assert (line["case"], line["state"]) == ("mugu-1", "late")
    assert [each["told"] for each in line["told"]] == ["supervisor"]
    assert [(each["target"], each["state"]) for each in line["clocks"]] == [
        ("bad_review", "late"),
        ("contact", "running"),
    ]
    chinese = assistant(home, "--lang", "zh", "clock")
    assert "差评" in chinese.stdout


def test_the_hours_are_set_shown_and_refused(home: Path) -> None:
    edited = assistant(home, "shop", "edit", "mugu", "--hours", "Mon-Fri 09:00-17:00", "--closed", "2026-11-23")
    assert "closed on public holidays of US; 1 days of its own" in edited.stderr
    assert "Mon-Fri 09:00-17:00" in assistant(home, "shop", "list").stdout
    assert "closed, opens 11-24 09:00" in assistant(home, "clock").stdout
    for words, told in (
        (("--hours", "Mon 9-18"), "no time of day"),
        (("--closed", "soon"), "is no day"),
        (("--holidays", "Mars"), "ISO 3166"),
    ):
        done = assistant(home, "shop", "edit", "mugu", *words)
        assert (done.returncode, told in done.stderr, "Traceback" in done.stderr) == (1, True, False), done.stderr
    back = assistant(home, "shop", "edit", "mugu", "--hours", "24/7", "--usual", "2026-11-23")
    assert "Open: 24/7" in back.stderr


def test_a_span_that_means_nothing_is_refused(home: Path) -> None:
    done = assistant(home, "clock", "--due-within", "soon")
    assert (done.returncode, "30m" in done.stderr) == (1, True)
