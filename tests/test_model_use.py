"""What a model took, in the database and on the screens; budgets of a day over several processes."""

from __future__ import annotations

import asyncio
import csv
import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from assistant.desk.seeing.model_use import ModelLedger, ModelUsage, lines_of
from assistant.domain.model_use import Budgets, Hold, ModelUse, Outcome, Spent, Tokens, Window
from assistant.store.database import Database
from assistant.store.work import Store
from assistant.testing import FakeLedger
from tests.desk_kit import NOW, SHOP, open_kit, url_of
from tests.typed import assistant

DAY = date(2026, 11, 22)
USE = ModelUse(
    shop="mugu",
    day=DAY,
    prompt="answer",
    version=2,
    digest="0123abcd",
    model="big-1",
    purpose="answer",
    outcome=Outcome.ANSWERED,
    tokens=Tokens(prompt=1000, cached=600, completion=100),
    cost=350_000,
    currency="USD",
)
FAILED = replace(USE, outcome=Outcome.SLOW, tokens=Tokens(prompt=900), cost=100_000)


def hold(tokens: int, name: str = "h", shop: str = "mugu", seconds: float = 30) -> Hold:
    return Hold(id=name, shop=shop, day=DAY, at_most=Spent(tokens=tokens), seconds=seconds)


@pytest.mark.anyio
@pytest.mark.both_databases
async def test_uses_that_are_alike_add_up(tmp_path: Path) -> None:
    async with open_kit(tmp_path) as kit:
        ledger = ModelLedger(kit.store, lambda: NOW)
        for use in (USE, USE, FAILED, replace(USE, shop="other"), replace(USE, day=None, prompt="write", shop="")):
            await ledger.settle(use, "")
        usage = ModelUsage(kit.store)
        (line,) = await usage.since(DAY, shop="mugu")
        assert (line.calls, line.failed, line.cost) == (3, {Outcome.SLOW: 1}, 800_000)
        assert line.tokens == Tokens(prompt=2900, cached=1200, completion=200)
        assert round(line.cached_share, 3) == 0.414
        assert [(each.shop, each.prompt) for each in await usage.since(DAY)] == [
            ("", "write"),
            ("mugu", "answer"),
            ("other", "answer"),
        ]
        assert await usage.since(DAY + timedelta(days=1)) == []


@pytest.mark.anyio
@pytest.mark.both_databases
async def test_a_hold_counts_until_it_is_settled_or_ends_by_itself(tmp_path: Path) -> None:
    async with open_kit(tmp_path) as kit:
        now = NOW
        ledger = ModelLedger(kit.store, lambda: now)
        budgets = Budgets(shop=Spent(tokens=1000), day=Spent(tokens=1500))
        assert await ledger.hold(hold(800), budgets) is None
        assert await ledger.hold(hold(300, "second"), budgets) is Window.SHOP
        assert await ledger.hold(hold(800, "third", "other"), budgets) is Window.DAY
        await ledger.settle(replace(USE, tokens=Tokens(prompt=500)), "h")
        assert await ledger.hold(hold(500, "fourth"), budgets) is None
        assert await ledger.hold(hold(1, "fifth"), budgets) is Window.SHOP
        now = NOW + timedelta(seconds=31)  # whoever held it has died
        assert await ledger.hold(hold(500, "sixth"), budgets) is None


@pytest.mark.anyio
@pytest.mark.both_databases
async def test_processes_never_take_the_same_rest_of_a_budget(tmp_path: Path) -> None:
    async with open_kit(tmp_path) as kit:
        stores = [kit.store, *(Store(Database(url_of(tmp_path))) for _ in range(3))]
        ledgers = [ModelLedger(each, lambda: NOW) for each in stores]
        budgets = Budgets(day=Spent(tokens=1000))
        held = await asyncio.gather(
            *(ledgers[at % 4].hold(hold(100, f"h{at}", shop=f"s{at % 3}"), budgets) for at in range(24))
        )
        assert (held.count(None), held.count(Window.DAY)) == (10, 14)
        for each in stores[1:]:
            await each.close()


@pytest.mark.anyio
async def test_the_fake_ledger_keeps_the_same_budgets(tmp_path: Path) -> None:
    async with open_kit(tmp_path) as kit:
        for ledger in (ModelLedger(kit.store, lambda: NOW), FakeLedger()):
            budgets = Budgets(shop=Spent(tokens=100), day=Spent(tokens=150))
            found = [await ledger.hold(hold(n, f"{n}", shop), budgets) for n, shop in ((60, "a"), (60, "a"), (95, "b"))]
            assert found == [None, Window.SHOP, Window.DAY]
            await ledger.settle(replace(USE, shop="a", tokens=Tokens(prompt=5)), "60")
            assert await ledger.hold(hold(95, "95", "b"), budgets) is None


def test_lines_leave_out_how_requests_ended() -> None:
    (line,) = lines_of([USE, FAILED, FAILED])
    assert (line.calls, line.failed) == (3, {Outcome.SLOW: 2})


async def used(home: Path) -> None:
    async with open_kit(home) as kit:
        ledger = ModelLedger(kit.store, lambda: NOW)
        for use in (USE, FAILED, replace(USE, prompt="=write()", model="small-1", currency="", cost=0)):
            await ledger.settle(use, "")


def test_usage_is_shown_in_words_json_and_csv(tmp_path: Path) -> None:
    asyncio.run(used(tmp_path))
    shown = assistant(tmp_path, "--shop", SHOP.id, "usage")
    assert shown.returncode == 0
    assert "2026-11-22  answer.v2#0123abcd  big-1  2 requests" in shown.stdout
    assert "read 1900 (32% cached), wrote 100  too slow 1  USD 0.0045" in shown.stdout
    assert "3 requests, 1 without a usable answer; 2900 tokens read" in shown.stderr
    assert "No price is set for small-1: ASSISTANT_MODEL_PRICES." in shown.stderr
    rows = [json.loads(line) for line in assistant(tmp_path, "usage", "--json", "--all").stdout.splitlines()]
    assert [(each["prompt"], each["cost"], each["currency"]) for each in rows] == [
        ("=write()", None, None),
        ("answer", 0.45, "USD"),
    ]
    assert rows[1]["failed"] == {"too_slow": 1}
    file = tmp_path / "usage.csv"
    assert assistant(tmp_path, "usage", "--csv", str(file)).returncode == 0
    cells = list(csv.DictReader(file.read_text("utf-8-sig").splitlines()))
    assert [each["prompt"] for each in cells] == ["'=write()", "answer"]
    assert "次请求" in assistant(tmp_path, "usage", lang="zh").stdout


def test_prompts_are_shown_with_what_they_cost(tmp_path: Path) -> None:
    rows = {row["name"]: row for row in map(json.loads, assistant(tmp_path, "prompts", "--json").stdout.splitlines())}
    row = rows["rewrite_question"]
    assert 0 < row["system"] < row["whole"]
    assert all(each["whole"] for each in rows.values())
    assert row["stable_share"] == row["system"] / row["whole"]
    shown = assistant(tmp_path, "prompts").stdout
    assert f"rewrite_question.v1#{row['digest'][:8]}" in shown
    assert f"{row['whole']} tokens in a typical case" in shown
