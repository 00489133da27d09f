"""`/figures`: where the desk stands, each figure as a chart, the table it is drawn from, and a file.

The chart is drawn in the browser from the table; without a script the table is all there is. An agent sees their own
line where people are compared (record 17).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import Field

from api.access import Reads, shop_of
from api.edge import AtEdge
from api.inbox.of_shop import ShopQuery, shop_here
from api.inbox.screen import SCRIPTS, Screen
from api.spreadsheet import table_file
from assistant.desk.seeing.figures import LONGEST, USUAL
from assistant.domain.figures import Chart, Figure, FigureRow, Unit
from assistant.domain.model_use import MILLIONTHS
from assistant.domain.money import exponent
from assistant.domain.note import N_
from assistant.i18n import Translator

router = APIRouter(prefix="/figures", include_in_schema=False)

#: how many days may be chosen
DAYS = (7, USUAL, 30, LONGEST)
TITLES = {
    Chart.BACKLOG: N_("backlog and deadlines"),
    Chart.DAYS: N_("what became of texts, by day"),
    Chart.BY_CAUSE: N_("what became of texts, by cause"),
    Chart.BY_PERSON: N_("what became of texts, by person"),
    Chart.CAUSES: N_("cases by day and cause"),
    Chart.PLAYBOOKS: N_("what became of offers, by cause"),
    Chart.BUDGET: N_("budget"),
    Chart.MODEL: N_("what language models cost"),
}
#: what each figure counts
MEANINGS = {
    Chart.BACKLOG: N_("Open cases by severity, and by when the first deadline that is owed falls."),
    Chart.DAYS: N_(
        "Texts that were approved as written, approved after an edit, or rejected; what was taken back is out."
    ),
    Chart.BY_CAUSE: N_("The same texts by the cause of their case."),
    Chart.BY_PERSON: N_("The same texts by who approved them last; for rejections, cases by who rejected them."),
    Chart.CAUSES: N_("Cases that were read, by the day they came in."),
    Chart.PLAYBOOKS: N_("Offers that were told to buyers in this time, by where they stand now."),
    Chart.BUDGET: N_(
        "What is set aside or spent today and this month, beside the budgets; what waiting proposals would cost."
    ),
    Chart.MODEL: N_("Money and requests by day; a model without a price costs nothing here."),
}
COLUMNS = {
    "late": N_("past due"),
    "hour": N_("within the hour"),
    "day": N_("within a day"),
    "later": N_("later"),
    "undated": N_("no deadline"),
    "as_is": N_("as written"),
    "edited": N_("edited"),
    "rejected": N_("rejected"),
    "waits": N_("waits for the buyer"),
    "owed": N_("owed"),
    "done": N_("carried out"),
    "declined": N_("declined"),
    "lapsed": N_("lapsed"),
    "ended": N_("ended"),
    "projected": N_("waits"),
    "day_spent": N_("today"),
    "day_budget": N_("budget of the day"),
    "month_spent": N_("this month"),
    "month_budget": N_("budget of the month"),
    "cost": N_("cost"),
    "calls": N_("requests"),
}
ROWS = {"mild": N_("mild"), "clear": N_("clear"), "serious": N_("serious"), "unread": N_("not read yet")}
#: how each is drawn; stacked bars lie or stand
LOOKS = {Chart.DAYS: "bars", Chart.CAUSES: "bars", Chart.MODEL: "line", Chart.BUDGET: "beside"}


class FigureQuery(ShopQuery):
    days: int = Field(default=USUAL, ge=1, le=LONGEST)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What a person reads, and the number a chart draws; "" where there is none."""

    text: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A figure in the words of a page; `summary` says it in one sentence."""

    figure: Figure
    title: str
    meaning: str
    look: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Cell, ...]], ...]
    summary: str


@router.get("")
async def figures(request: Request, edge: AtEdge, who: Reads, query: Annotated[FigureQuery, Query()]) -> Response:
    """Every figure of one shop."""
    screen = Screen(request)
    async with edge.desk.moment():
        shop, shops = await shop_here(edge, who, query.shop)
        role, now = who.role_in(shop.id), edge.now()
        found = [
            await edge.desk.figures.look(shop, chart, days=query.days, by=who.name, role=role, now=now)
            for chart in Chart
        ]
    return screen.show(
        "figures.html",
        shop=shop,
        shops=shops,
        query=query,
        choices=DAYS,
        shown=[_shown(screen.t, each) for each in found],
        scripts=(*SCRIPTS, "vendor/chart.umd.min.js", "figures.js"),
    )


@router.get("/{chart}.csv")
async def file(
    request: Request, edge: AtEdge, who: Reads, chart: Annotated[Chart, Path()], query: Annotated[FigureQuery, Query()]
) -> Response:
    """One figure as a file that a spreadsheet opens."""
    shop = await shop_of(edge, who, query.shop)
    role, now = who.role_in(shop.id), edge.now()
    figure = await edge.desk.figures.look(shop, chart, days=query.days, by=who.name, role=role, now=now)
    shown = _shown(Screen(request).t, figure)
    rows = [[name, *(each.value for each in cells)] for name, cells in shown.rows]
    return table_file(f"{shop.id}-{chart}", [["", *shown.columns], *rows])


def _shown(t: Translator, figure: Figure) -> Shown:
    rows = tuple(
        (
            t(ROWS.get(row.name, row.name)) if figure.worded else row.name,
            tuple(_cell(figure, row, place) for place in range(len(row.values))),
        )
        for row in figure.rows
    )
    columns = tuple(t(COLUMNS.get(each, each)) for each in figure.columns)
    title = t(TITLES[figure.chart])
    totals = [sum(row.values[place] or 0 for row in figure.rows) for place in range(len(columns))]
    counted = ", ".join(f"{name} {n}" for name, n in zip(columns, totals, strict=True))
    return Shown(
        figure=figure,
        title=title,
        meaning=t(MEANINGS[figure.chart]),
        look=LOOKS.get(figure.chart, "lying"),
        columns=columns,
        rows=rows,
        summary=f"{title}: {counted}" if figure.unit is Unit.COUNT else title,
    )


def _cell(figure: Figure, row: FigureRow, place: int) -> Cell:
    """Money in whole units of its currency, with as many decimals as it has."""
    value = row.values[place]
    if value is None:
        return Cell(text="-", value="")
    money = figure.unit is Unit.MONEY or (figure.unit is Unit.COST and figure.columns[place] == "cost")
    if not money:
        return Cell(text=f"{value:,}", value=str(value))
    minor = value / MILLIONTHS if figure.unit is Unit.COST else value
    places = exponent(row.currency) + (2 if figure.unit is Unit.COST else 0)
    amount = minor / 10 ** exponent(row.currency)
    return Cell(text=f"{row.currency} {amount:,.{places}f}", value=f"{amount:.{places}f}")
