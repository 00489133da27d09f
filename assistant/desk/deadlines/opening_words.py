"""Opening hours as people write them: `Mon-Fri 09:00-12:00,13:30-18:00; Sat 10:00-16:00`, and back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby

from assistant.domain.codes import COUNTRIES
from assistant.domain.note import N_
from assistant.domain.opening import DAY, ROUND_THE_CLOCK, Opening, Shift, SpecialDay
from assistant.errors import WrongInput

NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
#: days a shop may set itself; a closure of a year fits
MOST_DAYS = 400
ALWAYS = "24/7"
_ALWAYS_WORDS = {ALWAYS, "24h", "always", "全天", "24小时"}
_EVERY_DAY = {"daily", "every day", "每天"}
_CHINESE = {f"{prefix}{name}": place for prefix in ("周", "星期") for place, name in enumerate("一二三四五六日")}
_DAYS = {**_CHINESE, "周天": 6, "星期天": 6}
_FULL = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_TO = r"\s*(?:-|–|—|~|至|到)\s*"
_SHIFT = re.compile(rf"(\d\d?)[:：](\d\d){_TO}(\d\d?)[:：](\d\d)")
_DATES = re.compile(r"(\d{4}-\d\d-\d\d)(?:\.\.(\d{4}-\d\d-\d\d))?")
_EXAMPLE = N_("Write them as in `Mon-Fri 09:00-12:00,13:30-18:00; Sat 10:00-16:00`, or 24/7.")
_EXAMPLE_DAY = N_("Write YYYY-MM-DD, YYYY-MM-DD..YYYY-MM-DD for several, and for --open hours behind it.")


def read_hours(text: str) -> tuple[tuple[Shift, ...], ...]:
    """The shifts of seven days, Monday first; days that are not named are closed. Raises WrongInput."""
    if text.strip().lower() in _ALWAYS_WORDS:
        return ROUND_THE_CLOCK.week
    week: list[tuple[Shift, ...]] = [()] * len(NAMES)
    for part in filter(None, (each.strip() for each in re.split(r"[;；\n]", text))):
        days, times = _split(part)
        shifts = _shifts(times)
        for day in _days(days):
            if week[day]:
                raise _wrong(N_("{day} stands in the hours twice."), day=NAMES[day])
            week[day] = shifts
    if not any(week):
        raise WrongInput(
            N_("Hours without one open day: {text!r}."),
            remedy=N_("A shop that is never open cannot keep time; --closed closes single days."),
            text=text,
        )
    _no_overlap(week)
    return tuple(week)


def hours_text(opening: Opening) -> str:
    """The week as `read_hours` reads it."""
    if opening.week == ROUND_THE_CLOCK.week:
        return ALWAYS
    parts = []
    for shifts, group in groupby(range(len(NAMES)), key=lambda day: opening.week[day]):
        days = list(group)
        name = NAMES[days[0]] if len(days) == 1 else f"{NAMES[days[0]]}-{NAMES[days[-1]]}"
        parts += [f"{name} {shifts_text(shifts)}"] if shifts else []
    return "; ".join(parts)


def shifts_text(shifts: Sequence[Shift]) -> str:
    return ",".join(f"{_clock(each.opens)}-{_clock(each.closes)}" for each in shifts)


def read_holidays(text: str) -> str:
    """The country whose public holidays are kept; nothing for `none`."""
    code = text.strip().upper()
    if code in {"NONE", "无"}:
        return ""
    if code not in COUNTRIES:
        remedy = N_("Use a two-letter code (ISO 3166), such as CN or US, or none.")
        raise WrongInput(N_("There are no public holidays of {country!r}."), remedy=remedy, country=text)
    return code


def with_days(
    opening: Opening, *, closed: Sequence[str] = (), opened: Sequence[str] = (), usual: Sequence[str] = ()
) -> Opening:
    """The opening with single days closed, opened at other hours, or as usual again; the last word on a day counts."""
    days = {each.day: each for each in opening.special}
    for text in usual:
        for day in _dates(text):
            days.pop(day, None)
    for text in closed:
        days |= {day: SpecialDay(day=day) for day in _dates(text)}
    for text in opened:
        name, _, times = text.strip().partition(" ")
        shifts = _shifts(times)
        _no_overlap([shifts, ()])
        days |= {day: SpecialDay(day=day, shifts=shifts) for day in _dates(name)}
    if len(days) > MOST_DAYS:
        raise _wrong(N_("{n} days of its own are too many for a shop."), remedy=_EXAMPLE_DAY, n=len(days))
    return replace(opening, special=tuple(days[day] for day in sorted(days)))


def _split(part: str) -> tuple[str, str]:
    """The names of the days and the times behind them."""
    place = re.search(r"\d", part)
    if place is None:
        raise _wrong(N_("No hours in {text!r}."), text=part)
    return part[: place.start()].strip(), part[place.start() :]


def _days(text: str) -> Iterator[int]:
    if not text or text.lower() in _EVERY_DAY:
        yield from range(len(NAMES))
        return
    for name in filter(None, re.split(r"[\s,，、/]+", re.sub(_TO, "-", text))):
        first, _, last = name.partition("-")
        begin = _day(first)
        end = _day(last) if last else begin
        yield from (day % len(NAMES) for day in range(begin, end + (len(NAMES) if end < begin else 0) + 1))


def _day(name: str) -> int:
    word = name.strip().lower()
    if word in _DAYS:
        return _DAYS[word]
    for place, full in enumerate(_FULL):
        if len(word) >= 3 and full.startswith(word):
            return place
    raise _wrong(N_("There is no day {day!r}."), day=name)


def _shifts(text: str) -> tuple[Shift, ...]:
    """Shifts in order; one that ends before it begins lasts into the next day."""
    found = []
    for part in filter(None, (each.strip() for each in re.split(r"[,，、]", text))):
        match = _SHIFT.fullmatch(part)
        if match is None:
            raise _wrong(N_("{text!r} is no time of day."), text=part)
        hours = [int(each) for each in match.groups()]
        opens, closes = hours[0] * 60 + hours[1], hours[2] * 60 + hours[3]
        if max(hours[1], hours[3]) > 59 or opens >= DAY or closes > DAY or opens == closes:
            raise _wrong(N_("{text!r} is no time of day."), text=part)
        found.append(Shift(opens=opens, closes=closes if closes > opens else closes + DAY))
    if not found:
        raise _wrong(N_("No hours in {text!r}."), text=text)
    return tuple(sorted(found, key=lambda each: each.opens))


def _no_overlap(week: Sequence[tuple[Shift, ...]]) -> None:
    """Shifts of the same day may touch, and a night shift may not reach into the next day's first."""
    for day, shifts in enumerate(week):
        later = [each.opens for each in shifts[1:]]
        later += [each.opens + DAY for each in week[(day + 1) % len(week)][:1]]
        if any(each.closes > opens for each, opens in zip(shifts, later, strict=False)):
            raise _wrong(N_("Two shifts overlap in {text!r}."), text=shifts_text(shifts))


def _dates(text: str) -> list[date]:
    match = _DATES.fullmatch(text.strip())
    try:
        first = date.fromisoformat(match[1]) if match else None
        last = date.fromisoformat(match[2]) if match and match[2] else first
    except ValueError:
        first = last = None
    if first is None or last is None or not 0 <= (last - first).days < MOST_DAYS:
        raise _wrong(N_("{text!r} is no day."), remedy=_EXAMPLE_DAY, text=text)
    return [first + timedelta(days=place) for place in range((last - first).days + 1)]


def _clock(minutes: int) -> str:
    """`24:00` closes the day; a night shift shows the hour of the next day."""
    shown = minutes if minutes <= DAY else minutes - DAY
    return f"{shown // 60:02d}:{shown % 60:02d}"


def _wrong(message: str, *, remedy: str = _EXAMPLE, **values: object) -> WrongInput:
    return WrongInput(message, remedy=remedy, **values)
