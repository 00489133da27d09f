"""Where the ear begins to speak: chosen so that the whole guard stops most at a given share of false alarms."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from assistant.reading.doubt import Leeway
from evals.hearing.rows import Row

#: share of harmless rows that the whole guard may stop, and share of those the lists left free that may get a warning
STOPPED, LOOKED_AT = 0.068, 0.075
#: share of bad rows with words of blame, an admission, an open offer or a denied machine that may be let off: the lists
#: are mostly right there
LET_OFF = 0.02
_GAP = 0.01

Floats = npt.NDArray[np.float64]


class Thresholds(NamedTuple):
    """Those of `assistant.reading.doubt.Ear`."""

    surely: float
    harmless: float
    look: float
    stop: float


class _Side(NamedTuple):
    """The odds of the rows with one leeway, bad and harmless."""

    bad: Floats
    harmless: Floats


def thresholds(rows: Sequence[Row], odds: Floats, *, most: float = STOPPED) -> Thresholds:
    """The thresholds that stop most bad rows of the measured writers with at most this share of false alarms."""
    sides = {each: _side(rows, odds, each) for each in Leeway}
    harmless = sum(len(each.harmless) for each in sides.values())
    firm = sides[Leeway.FIRM]
    surely = float(np.quantile(firm.bad, LET_OFF))
    taken = len(sides[Leeway.KEPT].harmless) + int((firm.harmless > surely).sum())
    low, stop = _best([sides[Leeway.SOFT], sides[Leeway.FREE]], max(0, int(most * harmless) - taken))
    low = max(low, surely + _GAP)
    stop = max(stop, low + 3 * _GAP)
    look = float(np.quantile(sides[Leeway.FREE].harmless, 1 - LOOKED_AT))
    look = max(min(look, stop - _GAP), low + _GAP)
    return Thresholds(round(surely, 2), round(low, 2), round(look, 2), round(stop, 2))


def rates(rows: Sequence[Row], odds: Floats, at: Thresholds) -> tuple[float, float]:
    """The shares of the measured writers' bad and harmless rows that lists and ear stop together."""
    sides = {each: _side(rows, odds, each) for each in Leeway}
    places = {Leeway.FIRM: at.surely, Leeway.SOFT: at.harmless, Leeway.FREE: at.stop}
    bad, harmless = (
        _stopped(sides, places, bad=each) / max(1, sum(len(side[1 - each]) for side in sides.values()))
        for each in (True, False)
    )
    return bad, harmless


def _side(rows: Sequence[Row], odds: Floats, leeway: Leeway) -> _Side:
    bad, harmless = (
        np.array(
            [each for row, each in zip(rows, odds, strict=True) if row.leeway is leeway and bool(row.rule) is side]
        )
        for side in (True, False)
    )
    return _Side(bad, harmless)


def _best(sides: Sequence[_Side], room: int) -> tuple[float, ...]:
    """The thresholds that stop most of the bad, no more than so many harmless rows among all sides."""
    places = [_places(each, room) for each in sides]
    won = [[int((side.bad > place).sum()) for place in every] for side, every in zip(sides, places, strict=True)]
    tried = ((*at, room - sum(at)) for at in product(*(range(len(each)) for each in places[:-1])) if sum(at) <= room)
    best = max(
        ((*at[:-1], min(at[-1], len(places[-1]) - 1)) for at in tried),
        key=lambda at: sum(each[place] for each, place in zip(won, at, strict=True)),
    )
    return tuple(each[place] for each, place in zip(places, best, strict=True))


def _places(side: _Side, room: int) -> list[float]:
    """The thresholds at which 0, 1, 2 ... harmless rows are stopped, as many as there is room for."""
    falling = np.sort(side.harmless)[::-1]
    lowest = min([*side.bad.tolist(), *falling.tolist()], default=0.0) - 1
    return [*falling[: room + 1].tolist(), lowest][: room + 1]


def _stopped(sides: dict[Leeway, _Side], at: dict[Leeway, float], *, bad: bool) -> int:
    """How many rows of one side are stopped."""
    every = {leeway: side.bad if bad else side.harmless for leeway, side in sides.items()}
    return len(every[Leeway.KEPT]) + sum(int((every[each] > place).sum()) for each, place in at.items())
