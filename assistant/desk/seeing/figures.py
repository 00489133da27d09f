"""Where the desk stands, in figures: deadlines, decisions, causes, offers, money. Nothing here reads a case."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from assistant.desk.deciding import budget
from assistant.desk.ports import Store, Work
from assistant.desk.seeing.model_use import ModelUsage
from assistant.domain.figures import Chart, Figure, FigureRow, Period, Unit, period_of, table_of
from assistant.domain.learning import Outcome
from assistant.domain.listing import NEVER, micros
from assistant.domain.money import exponent
from assistant.domain.own_limits import limits_for
from assistant.domain.people import Role, folded
from assistant.domain.playbook import Limits
from assistant.domain.shop import Shop
from assistant.domain.taxonomy import Cause, Severity
from assistant.domain.told import ToldState

#: days that may be looked back, and usually are
LONGEST, USUAL = 60, 14
_OUTCOMES = tuple(str(each) for each in Outcome)
_CAUSES = tuple(str(each) for each in Cause)
_NAMES = {str(int(each)): each.name.lower() for each in Severity}
#: where an offer stands -> how it is counted
_OFFERS = {
    **{str(each): "waits" for each in ToldState.awaiting()},
    ToldState.ACCEPTED: "owed",
    ToldState.TO_CARRY_OUT: "owed",
    ToldState.CARRIED_OUT: "done",
    ToldState.CONFIRMED: "done",
    ToldState.DECLINED: "declined",
    ToldState.LAPSED: "lapsed",
    ToldState.SUPERSEDED: "ended",
    ToldState.CALLED_OFF: "ended",
}


class FigureDesk:
    def __init__(self, store: Store, usage: ModelUsage, limits: Limits) -> None:
        self._store = store
        self._usage = usage
        self._limits = limits

    async def look(
        self, shop: Shop, chart: Chart, *, days: int = USUAL, by: str = "", role: Role | None = None, now: datetime
    ) -> Figure:
        """One figure over the last days. Below a supervisor a person sees their own line of people alone."""
        period = period_of(min(max(days, 1), LONGEST), now, shop.time_zone)
        if chart is Chart.MODEL:
            return await self._model(shop, period)
        async with self._store.reading() as work:
            match chart:
                case Chart.BACKLOG:
                    return await _backlog(work, shop, now)
                case Chart.DAYS:
                    counted = await work.figures.decided(shop.id, period.edges)
                    return _by_day(chart, period, counted, _OUTCOMES)
                case Chart.CAUSES:
                    counted = await work.figures.arrived(shop.id, period.edges)
                    seen = {cause for _, cause, _ in counted}
                    return _by_day(chart, period, counted, tuple(each for each in _CAUSES if each in seen))
                case Chart.BY_CAUSE:
                    counted = await work.figures.by_cause(shop.id, period.begins)
                    return Figure(
                        chart=chart, columns=_OUTCOMES, rows=table_of(counted, _CAUSES, _OUTCOMES), worded=True
                    )
                case Chart.BY_PERSON:
                    return await _by_person(work, shop, period, by, role)
                case Chart.PLAYBOOKS:
                    told = await work.figures.offers(shop.id, period.begins)
                    counted = [(cause, _OFFERS[state], n) for cause, state, n in told]
                    columns = tuple(dict.fromkeys(_OFFERS.values()))
                    return Figure(chart=chart, columns=columns, rows=table_of(counted, _CAUSES, columns), worded=True)
                case Chart.BUDGET:
                    return await self._budget(work, shop, now)

    async def _budget(self, work: Work, shop: Shop, now: datetime) -> Figure:
        """By currency, in minor units: what was spent today and this month beside the budgets, and what waits."""
        seen, limits = await budget.view(work, shop, now=now), limits_for(self._limits, shop.limits)
        currencies = sorted({*seen.projected, *seen.day, *seen.month})

        def bound(of: Mapping[str, int], currency: str) -> int | None:
            return of[currency] * 10 ** exponent(currency) if currency in of else None

        rows = tuple(
            FigureRow(
                name=currency,
                currency=currency,
                values=(
                    seen.projected.get(currency, 0),
                    seen.day.get(currency, 0),
                    bound(limits.day_budget, currency),
                    seen.month.get(currency, 0),
                    bound(limits.month_budget, currency),
                ),
            )
            for currency in currencies
        )
        columns = ("projected", "day_spent", "day_budget", "month_spent", "month_budget")
        return Figure(chart=Chart.BUDGET, columns=columns, rows=rows, unit=Unit.MONEY)

    async def _model(self, shop: Shop, period: Period) -> Figure:
        """What models cost by day; one currency, that of the newest price. Calls without a price cost nothing here."""
        lines = await self._usage.since(period.days[0], shop=shop.id)
        currency = next((each.currency for each in reversed(lines) if each.currency), "")
        rows = []
        for day in period.days if lines else ():
            of_day = [each for each in lines if each.day == day]
            cost = sum(each.cost for each in of_day if each.currency == currency)
            rows.append(
                FigureRow(
                    name=day.isoformat(),
                    currency=currency,
                    values=(cost if currency else None, sum(each.calls for each in of_day)),
                )
            )
        return Figure(chart=Chart.MODEL, columns=("cost", "calls"), rows=tuple(rows), unit=Unit.COST)


async def _backlog(work: Work, shop: Shop, now: datetime) -> Figure:
    bounds = (
        ("late", micros(now)),
        ("hour", micros(now + timedelta(hours=1))),
        ("day", micros(now + timedelta(days=1))),
        ("later", NEVER),
    )
    counted = await work.figures.backlog(shop.id, bounds, "undated")
    named = [(_NAMES.get(severity, "unread"), column, n) for severity, column, n in counted]
    columns = (*(name for name, _ in bounds), "undated")
    names = (*reversed(_NAMES.values()), "unread")
    return Figure(chart=Chart.BACKLOG, columns=columns, rows=table_of(named, names, columns), worded=True)


async def _by_person(work: Work, shop: Shop, period: Period, by: str, role: Role | None) -> Figure:
    counted = await work.figures.by_person(shop.id, period.begins)
    if role is None or not role.reaches(Role.SUPERVISOR):
        counted = [each for each in counted if folded(each[0]) == folded(by)]
    names = sorted({name for name, _, _ in counted}, key=folded)
    return Figure(chart=Chart.BY_PERSON, columns=_OUTCOMES, rows=table_of(counted, names, _OUTCOMES))


def _by_day(chart: Chart, period: Period, counted: list[tuple[str, str, int]], columns: tuple[str, ...]) -> Figure:
    """Every day of the period, those on which nothing happened too."""
    names = [str(place) for place in range(len(period.days))]
    known = {row.name: row.values for row in table_of(counted, names, columns)}
    none = tuple(0 for _ in columns)
    rows = tuple(
        FigureRow(name=day.isoformat(), values=known.get(str(place), none)) for place, day in enumerate(period.days)
    )
    return Figure(chart=chart, columns=columns, rows=rows if counted else ())
