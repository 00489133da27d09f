"""Figures: counted by the database, drawn from the table that is shown, and nobody's but one's own for an agent."""

from __future__ import annotations

import csv
import io
from datetime import timedelta
from pathlib import Path

import pytest

from assistant.desk.seeing.figures import FigureDesk
from assistant.desk.seeing.model_use import ModelUsage
from assistant.domain.figures import Chart, Figure, period_of
from assistant.domain.model_use import ModelUse, Outcome, Tokens
from assistant.domain.people import Role
from tests.desk_kit import HANDBOOK, NOW, Kit, open_kit, row
from tests.served import served, stock

pytestmark = pytest.mark.anyio


def desk(kit: Kit) -> FigureDesk:
    return FigureDesk(kit.store, ModelUsage(kit.store), HANDBOOK.limits)


def told(figure: Figure) -> dict[str, dict[str, int | None]]:
    return {each.name: dict(zip(figure.columns, each.values, strict=True)) for each in figure.rows}


async def three_decided(kit: Kit) -> None:
    """Of three cases Wang approves one as written, Li rejects another; the third waits."""
    await kit.take(*(row(number) for number in range(1, 4)))
    await kit.run()
    await kit.approve("mugu-1", by="Wang")
    await kit.decisions.reject(kit.shop, "mugu-2", by="Li", reason="not ours", now=NOW)


async def test_what_became_of_texts_is_counted_by_day_cause_and_person(tmp_path: Path) -> None:
    async with open_kit(tmp_path) as kit:
        await three_decided(kit)
        figures = desk(kit)
        days = await figures.look(kit.shop, Chart.DAYS, days=7, now=NOW)
        causes = await figures.look(kit.shop, Chart.BY_CAUSE, now=NOW)
        people = await figures.look(kit.shop, Chart.BY_PERSON, role=Role.SUPERVISOR, now=NOW)
        mine = await figures.look(kit.shop, Chart.BY_PERSON, by="Li", role=Role.AGENT, now=NOW)
        before = await figures.look(kit.shop, Chart.DAYS, days=7, now=NOW - timedelta(days=30))
    assert len(days.rows) == 7
    today = days.rows[-1]
    assert today.values[0]  # as written
    assert today.values[2]  # rejected
    assert [sum(each.values[place] or 0 for each in causes.rows) for place in range(3)] == list(today.values)
    assert told(people)["Wang"]["as_is"] == today.values[0]
    assert told(people)["Li"]["rejected"] == 1
    assert list(told(mine)) == ["Li"]
    assert before.n == 0


async def test_what_is_taken_back_counts_no_more(tmp_path: Path) -> None:
    async with open_kit(tmp_path) as kit:
        await three_decided(kit)
        await kit.outbox.withdraw(kit.shop.id, "mugu-1", by="Wang", now=NOW)
        days = await desk(kit).look(kit.shop, Chart.DAYS, now=NOW)
    assert days.rows[-1].values[0] == 0


async def test_the_backlog_by_deadline_and_cases_by_day(tmp_path: Path) -> None:
    async with open_kit(tmp_path) as kit:
        await kit.take(*(row(number) for number in range(1, 4)))
        await kit.run()
        figures = desk(kit)
        backlog = await figures.look(kit.shop, Chart.BACKLOG, now=NOW)
        causes = await figures.look(kit.shop, Chart.CAUSES, days=3, now=NOW)
    assert backlog.n == 3
    assert causes.n in {0, 3}  # those whose place has been reckoned
    assert len(backlog.columns) == 5


async def test_models_cost_by_day(tmp_path: Path) -> None:
    async with open_kit(tmp_path) as kit:
        use = ModelUse(
            day=NOW.date(), shop=kit.shop.id, prompt="answer", version=1, digest="0" * 8, model="m", purpose="write",
            outcome=Outcome.ANSWERED, currency="USD", calls=2, tokens=Tokens(prompt=10), cost=2_500_000,
        )  # fmt: skip
        async with kit.store.writing() as work:
            await work.model_uses.add(use, day=NOW.date())
        model = await desk(kit).look(kit.shop, Chart.MODEL, days=7, now=NOW)
    assert (len(model.rows), sum(each.values[0] or 0 for each in model.rows)) == (7, 2_500_000)
    assert sum(each.values[1] or 0 for each in model.rows) == 2


def test_days_are_the_shops_own() -> None:
    period = period_of(2, NOW.replace(month=3, day=30, hour=5), "Europe/Berlin")  # the clocks went forward on the 29th
    assert [(after - before) for before, after in zip(period.edges, period.edges[1:], strict=False)] == [
        timedelta(hours=23),
        timedelta(hours=24),
    ]


async def test_a_page_and_a_file_say_the_same(tmp_path: Path) -> None:
    await stock(tmp_path)
    async with served(tmp_path) as client:
        page = await client.get("/figures?lang=zh&days=7")
        assert page.status_code == 200
        assert page.text.count('class="chart"') >= 1
        answer = await client.get("/figures/backlog.csv")
        rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
        assert answer.headers["content-disposition"].endswith('"muguang-backlog.csv"')
        assert sum(int(each) for line in rows[1:] for each in line[1:]) == 6
        assert (await client.get("/figures/nothing.csv")).status_code == 422
    async with served(tmp_path, name="Li", roles={"muguang": Role.AGENT}) as client:
        await client.post("/api/cases/muguang-1/reject", json={}, headers={"If-Match": "*"})
        assert "Ola" not in (await client.get("/figures/by_person.csv")).text
