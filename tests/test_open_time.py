"""Open time: golden instants in several zones, both changes of the clocks, holidays; laws that hold for any hours."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.calendar.opening_hours import open_time
from assistant.calendar.public_days import days_of
from assistant.desk.deadlines.opening_words import hours_text, read_holidays, read_hours, with_days
from assistant.desk.shop.shops import new_shop
from assistant.domain.open_time import OpenTime
from assistant.domain.opening import DAY, ROUND_THE_CLOCK, DayKind, Opening, Shift
from assistant.errors import NeverOpen, WrongInput

OFFICE = "Mon-Fri 09:00-17:00"
SPLIT = "Mon-Fri 09:00-12:00,13:30-18:00; Sat 10:00-16:00"


def hours(
    text: str, zone: str, holidays: str = "", closed: tuple[str, ...] = (), opened: tuple[str, ...] = ()
) -> OpenTime:
    opening = with_days(Opening(week=read_hours(text), holidays=holidays), closed=closed, opened=opened)
    return open_time(replace(new_shop("a"), time_zone=zone, opening=opening))


def at(text: str, zone: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


SHANGHAI, NEW_YORK, MADRID = "Asia/Shanghai", "America/New_York", "Europe/Madrid"


@pytest.mark.parametrize(
    ("text", "zone", "holidays", "start", "span", "due"),
    [
        # Friday 16:30 and one hour, closing at 17:00
        (OFFICE, NEW_YORK, "", "2026-11-20T16:30", 60, "2026-11-23T09:30"),
        (OFFICE, NEW_YORK, "", "2026-11-20T16:00", 60, "2026-11-20T17:00"),
        (OFFICE, NEW_YORK, "", "2026-11-21T03:00", 0, "2026-11-23T09:00"),
        # a split shift: over lunch, over the night, into a short Saturday
        (SPLIT, SHANGHAI, "", "2026-11-20T11:50", 15, "2026-11-20T13:35"),
        (SPLIT, SHANGHAI, "", "2026-11-20T12:30", 15, "2026-11-20T13:45"),
        (SPLIT, SHANGHAI, "", "2026-11-20T17:00", 240, "2026-11-21T13:00"),
        (SPLIT, SHANGHAI, "", "2026-11-21T15:30", 60, "2026-11-23T09:30"),
        # Spring Festival 2026: Saturday the 14th is worked, the 15th to the 23rd are not, Saturday the 28th is worked
        (OFFICE, SHANGHAI, "CN", "2026-02-13T16:30", 60, "2026-02-14T09:30"),
        (OFFICE, SHANGHAI, "CN", "2026-02-14T16:30", 60, "2026-02-24T09:30"),
        (OFFICE, SHANGHAI, "CN", "2026-02-27T16:30", 60, "2026-02-28T09:30"),
        (SPLIT, SHANGHAI, "CN", "2026-02-14T15:30", 240, "2026-02-24T10:30"),  # worked as a Monday, until 18:00
        (SPLIT, SHANGHAI, "CN", "2026-02-21T11:00", 15, "2026-02-24T09:15"),  # a Saturday within the holidays
        (OFFICE, SHANGHAI, "", "2026-02-14T16:30", 60, "2026-02-16T10:00"),  # a shop that works through them
        # Thanksgiving, kept and not kept
        (OFFICE, NEW_YORK, "US", "2026-11-25T16:30", 60, "2026-11-27T09:30"),
        (OFFICE, NEW_YORK, "CN", "2026-11-25T16:30", 60, "2026-11-26T09:30"),
        # clocks set forward: 02:00 is 03:00 (US 2026-03-08, ES 2026-03-29)
        ("daily 01:00-05:00", NEW_YORK, "", "2026-03-08T01:30", 60, "2026-03-08T03:30"),
        ("daily 01:00-05:00", MADRID, "", "2026-03-29T01:30", 60, "2026-03-29T03:30"),
        ("daily 02:30-05:00", NEW_YORK, "", "2026-03-08T01:00", 60, "2026-03-08T04:00"),  # 02:30 does not come
        ("daily 00:00-02:30", MADRID, "", "2026-03-29T01:30", 60, "2026-03-30T00:30"),  # nor does it end anything
        ("24/7", NEW_YORK, "", "2026-03-07T20:00", 24 * 60, "2026-03-08T21:00"),
        # clocks set back: an hour comes twice (US 2026-11-01, ES 2026-10-25)
        ("daily 00:00-04:00", NEW_YORK, "", "2026-11-01T00:30", 180, "2026-11-01T02:30"),
        ("daily 00:00-04:00", MADRID, "", "2026-10-25T01:30", 120, "2026-10-25T02:30+01:00"),
        ("24/7", MADRID, "", "2026-10-24T20:00", 24 * 60, "2026-10-25T19:00"),
        # a shift that goes on after midnight belongs to the day it begins on
        ("Fri 22:00-02:00; Mon 09:00-10:00", SHANGHAI, "", "2026-11-20T23:30", 60, "2026-11-21T00:30"),
        ("Fri 22:00-02:00; Mon 09:00-10:00", SHANGHAI, "", "2026-11-21T01:30", 60, "2026-11-23T09:30"),
    ],
)
def test_golden_instants(text: str, zone: str, holidays: str, start: str, span: int, due: str) -> None:
    time, began, minutes = hours(text, zone, holidays), at(start, zone), timedelta(minutes=span)
    expected = datetime.fromisoformat(due)
    expected = expected if expected.tzinfo else at(due, zone)
    found = time.add(began, minutes)
    assert found == expected.astimezone(UTC), found.astimezone(ZoneInfo(zone))
    assert time.between(began, found) == minutes


def test_days_of_its_own_stand_above_the_week_and_the_holidays() -> None:
    time = hours(OFFICE, NEW_YORK, "US", closed=("2026-12-24..2026-12-28",), opened=("2026-12-25 10:00-11:00",))
    assert time.add(at("2026-12-23T16:30", NEW_YORK), timedelta(hours=1)) == at("2026-12-25T10:30", NEW_YORK)
    assert time.add(at("2026-12-25T10:30", NEW_YORK), timedelta(hours=1)) == at("2026-12-29T09:30", NEW_YORK)


def test_when_it_turns() -> None:
    time = hours(SPLIT, SHANGHAI)
    assert time.turns(at("2026-11-20T11:50", SHANGHAI)) == (True, at("2026-11-20T12:00", SHANGHAI))
    assert time.turns(at("2026-11-20T12:00", SHANGHAI)) == (False, at("2026-11-20T13:30", SHANGHAI))
    assert time.turns(at("2026-11-21T16:00", SHANGHAI)) == (False, at("2026-11-23T09:00", SHANGHAI))
    night = hours("daily 18:00-24:00; ", SHANGHAI, opened=("2026-11-21 00:00-02:00",))
    assert night.turns(at("2026-11-20T20:00", SHANGHAI)) == (True, at("2026-11-21T02:00", SHANGHAI))


def test_a_shop_that_is_always_closed_is_an_error_and_no_endless_search() -> None:
    closed = OpenTime(ZoneInfo(SHANGHAI), lambda _: ())
    for act in (
        lambda: closed.add(at("2026-11-20T12:00", SHANGHAI), timedelta(minutes=1)),
        lambda: closed.between(at("2026-11-20T12:00", SHANGHAI), at("2026-11-21T12:00", SHANGHAI)),
        lambda: closed.turns(at("2026-11-20T12:00", SHANGHAI)),
        lambda: closed.days().add(at("2026-11-20T12:00", SHANGHAI), timedelta(0)),
    ):
        with pytest.raises(NeverOpen, match="not open once within 800 days from 2026-11-20"):
            act()


@pytest.mark.parametrize(
    ("day", "country", "kind"),
    [
        ("2026-02-14", "CN", DayKind.MAKE_UP),
        ("2026-02-16", "CN", DayKind.HOLIDAY),
        ("2026-02-21", "CN", DayKind.HOLIDAY),
        ("2026-03-07", "CN", DayKind.ORDINARY),
        ("2026-12-25", "US", DayKind.HOLIDAY),
        ("2026-12-26", "US", DayKind.ORDINARY),
        ("2026-12-25", "ZZ", DayKind.ORDINARY),
        ("2025-11-23", "SA", DayKind.ORDINARY),  # a Sunday; its weekend is Friday and Saturday
    ],
)
def test_days_of_a_country(day: str, country: str, kind: DayKind) -> None:
    assert days_of(country)(date.fromisoformat(day)) is kind


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (SPLIT, SPLIT),
        ("周一至周五 09:00-12:00，13:30-18:00；周六 10:00-16:00", SPLIT),
        ("monday – friday 9:00–12:00, 13:30–18:00; saturday 10:00-16:00", SPLIT),
        ("Sat,Sun 10:00-16:00", "Sat-Sun 10:00-16:00"),
        ("Fri-Mon 10:00-16:00", "Mon 10:00-16:00; Fri-Sun 10:00-16:00"),
        ("每天 08:00-23:00", "Mon-Sun 08:00-23:00"),
        ("08:00-24:00", "Mon-Sun 08:00-24:00"),
        ("Sat 20:00-02:00", "Sat 20:00-02:00"),
        ("全天", "24/7"),
        ("Mon-Sun 00:00-24:00", "24/7"),
    ],
)
def test_hours_are_read_as_people_write_them(text: str, said: str) -> None:
    opening = Opening(week=read_hours(text))
    assert hours_text(opening) == said
    assert read_hours(said) == opening.week


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "without one open day"),
        ("closed", "No hours in 'closed'"),
        ("Mon", "No hours in 'Mon'"),
        ("Mon 9-18", "'9-18' is no time of day"),
        ("Mon 09:00-09:00", "no time of day"),
        ("Mon 25:00-26:00", "no time of day"),
        ("Mon 09:60-10:00", "no time of day"),
        ("Monk 09:00-10:00", "no day 'Monk'"),
        ("Mo 09:00-10:00", "no day 'Mo'"),
        ("Mon 09:00-12:00,11:00-13:00", "overlap"),
        ("Mon-Tue 22:00-02:00; Wed 01:00-03:00", "overlap"),
        ("Mon 09:00-12:00; Mon-Fri 13:00-18:00", "Mon stands in the hours twice"),
    ],
)
def test_hours_that_mean_nothing_say_why(text: str, told: str) -> None:
    with pytest.raises(WrongInput, match=told) as caught:
        read_hours(text)
    assert caught.value.remedy


@pytest.mark.parametrize("text", ["24.12.2026", "2026-02-30", "2026-12-24..2026-12-20", "2026-01-01..2030-01-01", ""])
def test_days_that_mean_nothing_say_why(text: str) -> None:
    with pytest.raises(WrongInput, match="is no day"):
        with_days(ROUND_THE_CLOCK, closed=[text])


def test_days_can_be_taken_back() -> None:
    opening = with_days(ROUND_THE_CLOCK, closed=["2026-12-24..2026-12-26"])
    opening = with_days(opening, opened=["2026-12-25 10:00-12:00"], usual=["2026-12-26"])
    assert [(each.day.day, len(each.shifts)) for each in opening.special] == [(24, 0), (25, 1)]
    with pytest.raises(WrongInput, match="too many"):
        with_days(opening, closed=["2027-01-01..2028-01-01", "2028-01-02..2029-01-01"])


def test_holidays_are_those_of_a_country_or_none() -> None:
    assert (read_holidays("cn"), read_holidays("none")) == ("CN", "")
    with pytest.raises(WrongInput, match="no public holidays of 'China'"):
        read_holidays("China")


ZONES = st.sampled_from([SHANGHAI, NEW_YORK, MADRID, "Australia/Lord_Howe", "Asia/Kathmandu", "UTC"])
DAYS = st.lists(st.integers(0, DAY), unique=True, max_size=6).map(
    lambda marks: tuple(
        Shift(opens=opens, closes=closes)
        for opens, closes in zip(sorted(marks)[::2], sorted(marks)[1::2], strict=False)
    )
)
WEEKS = st.lists(DAYS, min_size=7, max_size=7).map(tuple).filter(any)
MOMENTS = st.integers(0, 730 * 24 * 60 * 60).map(
    lambda second: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=second)
)
SPANS = st.integers(0, 60 * 60 * 60).map(lambda seconds: timedelta(seconds=seconds))


@st.composite
def times(draw: st.DrawFn) -> OpenTime:
    opening = Opening(week=draw(WEEKS), holidays=draw(st.sampled_from(["", "CN", "US"])))
    return open_time(replace(new_shop("a"), time_zone=draw(ZONES), opening=opening))


@settings(max_examples=150, deadline=None, derandomize=True)
@given(times(), MOMENTS, SPANS, SPANS)
def test_laws_of_open_time(time: OpenTime, start: datetime, span: timedelta, more: timedelta) -> None:
    due = time.add(start, span)
    assert due >= start + span
    assert time.between(start, due) == span, "added, then measured"
    assert time.add(start, span + more) >= due, "more time is never due earlier"
    assert time.add(start + more, span) >= due, "a later word is never due earlier"
    just_before = due - timedelta(microseconds=1)
    assert time.turns(due)[0] or (span and time.turns(just_before)[0]), "never in closed time"
    if more:
        assert time.add(due, more) == time.add(start, span + more) or not span, "one after another as at once"
