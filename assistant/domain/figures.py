"""Figures of a shop as tables: what a chart draws, a page lists and a file holds is one and the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

#: (row, column, how many)
Counted = list[tuple[str, str, int]]


class Chart(StrEnum):
    """What a lead looks at, in this order."""

    BACKLOG = "backlog"  #: open cases by severity and by when the first deadline falls
    DAYS = "days"  #: what became of texts, by day
    BY_CAUSE = "by_cause"
    BY_PERSON = "by_person"
    CAUSES = "causes"  #: cases by the day they came, and cause
    PLAYBOOKS = "playbooks"  #: what became of offers, by cause
    BUDGET = "budget"
    MODEL = "model"  #: what language models cost, by day


class Unit(StrEnum):
    COUNT = "count"
    MONEY = "money"  #: minor units of the currency its row names
    COST = "cost"  #: millionths of a minor unit


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRow:
    """`name` is a key to be worded, or what a person, a day or a currency is called; None is a number nobody has."""

    name: str
    values: tuple[int | None, ...]
    currency: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One chart as a table; `columns` are keys. `worded` says that the names of its rows are keys as well."""

    chart: Chart
    columns: tuple[str, ...]
    rows: tuple[FigureRow, ...]
    unit: Unit = Unit.COUNT
    worded: bool = False

    @property
    def n(self) -> int:
        """What all of it adds up to; for money there is no such sum."""
        return sum(each or 0 for row in self.rows for each in row.values)


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Whole days in the shop's time zone, the last of them today."""

    days: tuple[date, ...]
    edges: tuple[datetime, ...]

    @property
    def begins(self) -> datetime:
        return self.edges[0]


def period_of(days: int, now: datetime, time_zone: str) -> Period:
    """The last `days` days; `edges` are the moments between them in UTC, one more than days."""
    zone = ZoneInfo(time_zone)
    last = now.astimezone(zone).date()
    all_days = tuple(last - timedelta(days=back) for back in range(days - 1, -1, -1))
    ends = (*all_days, last + timedelta(days=1))
    edges = tuple(datetime.combine(day, time.min, zone).astimezone(UTC) for day in ends)
    return Period(days=all_days, edges=edges)


def table_of(
    counted: Sequence[tuple[str, str, int]], names: Sequence[str], columns: Sequence[str]
) -> tuple[FigureRow, ...]:
    """Counts of (row, column, n) as rows in the order of `names`; names that nothing was counted for are left out."""
    sums: dict[tuple[str, str], int] = {}
    for row, column, n in counted:
        sums[row, column] = sums.get((row, column), 0) + n
    found = {row for row, _ in sums}
    return tuple(
        FigureRow(name=name, values=tuple(sums.get((name, column), 0) for column in columns))
        for name in names
        if name in found
    )
