"""A shop's own limits: set by its owner wherever they sit, held at once, and said where a group breaks a budget."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from assistant.desk.desk import Desk
from assistant.domain.draft import DraftKind
from assistant.domain.own_limits import OwnLimits, limits_for
from assistant.domain.people import Role
from assistant.errors import NotAllowed
from tests.desk_kit import HANDBOOK, lay_tables
from tests.served import NOW, SCRIPT, WORDS, served
from tests.test_night_pages import desk, group_page, home, page, post
from tests.typed import assistant

__all__ = ["desk", "home"]
pytestmark = pytest.mark.anyio
CASE = "muguang-1"


@pytest.fixture
async def owner(home: Path) -> AsyncIterator[httpx.AsyncClient]:
    async with served(home, name="Ola", roles={"muguang": Role.OWNER}) as client:
        yield client


async def last_action(desk: Desk) -> tuple[object, object]:
    *_, last = [each async for each in desk.exporting.record("muguang")]
    return last["action"], last["facts"]


def value_of(text: str, name: str) -> str:
    found = re.search(rf'<input id="limit-{name}"[^>]* value="([^"]*)"', text)
    assert found
    return found[1]


async def test_what_an_owner_sets_holds_at_once_for_leave_and_budgets(owner: httpx.AsyncClient, desk: Desk) -> None:
    shop = await desk.shops.choose("muguang")
    view = await desk.reader.view("muguang", CASE)
    before = await desk.reader.row(view, now=NOW)
    assert before.needed is not None
    assert before.needed.role is Role.AGENT
    assert value_of(await page(owner, "/start"), "day_budget") == ""
    answer = await post(owner, "/start/limits", supervisor_above="50", day_budget="80", month_budget="1,000")
    assert answer.headers["hx-redirect"].startswith("/start")
    assert await last_action(desk) == (
        "limits_set",
        '{"day_budget":"- > 80","month_budget":"- > 1000","supervisor_above":"- > 50"}',
    )
    shown = await page(owner, "/start")
    assert (value_of(shown, "day_budget"), value_of(shown, "month_budget")) == ("80", "1000")
    after = await desk.reader.row(view, now=NOW)
    assert after.needed is not None
    assert after.needed.role is Role.SUPERVISOR
    shop = await desk.shops.choose("muguang")
    with pytest.raises(NotAllowed, match="budget of the day is used up"):
        await desk.decisions.approve(
            shop, CASE, by="Ola", channel="copy_post", kinds=[DraftKind.PRIVATE_OFFER], now=NOW
        )
    await post(owner, "/start/limits", supervisor_above="", day_budget="", month_budget="")
    assert (await desk.shops.choose("muguang")).limits is None


async def test_what_is_wrong_is_said_with_what_to_do_and_changes_nothing(owner: httpx.AsyncClient, desk: Desk) -> None:
    for said, told in (
        ({"order_cap": "12.5"}, "is no amount. Write whole units"),
        ({"order_cap": "-1"}, "is no amount. Write whole units"),
        ({"order_cap": "CNY 20"}, "is no amount. Write whole units"),
        ({"order_cap": "9" * 15}, "is no amount. Write whole units"),
        ({"supervisor_above": "600"}, "Raise the one or lower the other"),
        ({"day_budget": "300", "month_budget": "200"}, "Raise the one or lower the other"),
    ):
        answer = await post(owner, "/start/limits", 422, **said)
        assert answer.headers["hx-retarget"] == "#trouble"
        assert told in answer.text, said
    chinese = await post(owner, "/start/limits?lang=zh", 422, day_budget="1000", month_budget="900")
    assert "“每月所有买家合计上限”（900）低于“每天所有买家合计上限”（1000）" in chinese.text
    assert (await desk.shops.choose("muguang")).limits is None


async def test_a_supervisor_reads_them_and_sets_none(owner: httpx.AsyncClient, home: Path, desk: Desk) -> None:
    await post(owner, "/start/limits", order_cap="77")
    async with served(home, name="Wang", roles={"muguang": Role.SUPERVISOR}) as lead:
        shown = await page(lead, "/start")
        await post(lead, "/start/limits", 403, order_cap="5000")
    assert "CNY 77" in shown
    assert 'id="limit-order_cap"' not in shown
    assert dict(((await desk.shops.choose("muguang")).limits or OwnLimits(currency="")).amounts) == {"order_cap": 77}


def test_offers_are_bound_by_the_shops_own_and_the_rest_by_the_desks() -> None:
    own = OwnLimits(currency="CNY", amounts=(("goodwill_cap", 3), ("order_cap", 0)))
    limits = limits_for(HANDBOOK.limits, own)
    assert (limits.goodwill_cap["CNY"], limits.order_cap["CNY"]) == (3, 0)
    assert limits.goodwill_cap["USD"] == HANDBOOK.limits.goodwill_cap["USD"]
    assert limits.day_budget == HANDBOOK.limits.day_budget
    assert limits_for(HANDBOOK.limits, None) is HANDBOOK.limits


async def test_a_group_says_what_it_takes_of_what_is_left_and_leaves_as_a_file(
    owner: httpx.AsyncClient, home: Path
) -> None:
    address, group = await group_page(owner)
    assert "CNY 445.00 of CNY 5000.00 left today (budget CNY 5000.00)" in group
    assert "does not bear the whole group" not in group
    await post(owner, "/start/limits", day_budget="100")
    _, tight = await group_page(owner)
    assert "does not bear the whole group" in tight
    file = await owner.get(f"{address}/cases.csv", params={"shop": "muguang"})
    assert file.headers["content-type"].startswith("text/csv")
    assert file.content.startswith(b"\xef\xbb\xbf")
    head, *rows = csv.reader(io.StringIO(file.content.decode("utf-8-sig")))
    assert head[:3] == ["case", "in the group", "reason"]
    assert {row[0] for row in rows} == {f"muguang-{number}" for number in range(1, 6)}
    assert any(WORDS[0] in row[5] for row in rows)
    assert not any(cell[:1] in "=+-@\t" for row in rows for cell in row if cell)
    assert SCRIPT in "".join("".join(row) for row in rows)  # a file holds words as they are
    async with served(home, name="Li", roles={"muguang": Role.AGENT}) as agent:
        assert (await agent.get(f"{address}/cases.csv", params={"shop": "muguang"})).status_code == 403


async def test_a_program_sets_and_reads_them_too(owner: httpx.AsyncClient, desk: Desk, home: Path) -> None:
    before = (await owner.get("/api/limits", params={"shop": "muguang"})).json()
    answer = await owner.patch("/api/limits", params={"shop": "muguang"}, json={"day_budget": 90, "order_cap": 0})
    assert answer.status_code == 200, answer.text
    assert (answer.json()["day_budget"]["CNY"], answer.json()["order_cap"]["CNY"]) == (90, 0)
    assert (await owner.get("/api/limits", params={"shop": "muguang"})).json() == answer.json()
    back = await owner.patch("/api/limits", params={"shop": "muguang"}, json={"day_budget": None, "order_cap": None})
    assert back.json() == before
    for wrong in ({"day_budget": -1}, {"day_budget": 1.5}, {"no_such": 1}, {"day_budget": 300, "month_budget": 200}):
        refused = await owner.patch("/api/limits", params={"shop": "muguang"}, json=wrong)
        assert refused.status_code == 422, wrong
    assert (await desk.shops.choose("muguang")).limits is None
    async with served(home, name="Wang", roles={"muguang": Role.SUPERVISOR}) as lead:
        assert (await lead.patch("/api/limits", json={"order_cap": 5000})).status_code == 403


def test_they_are_shown_and_set_where_one_types(tmp_path: Path) -> None:
    folder = lay_tables(tmp_path, begun=True)
    shown = assistant(folder, "shop", "limits")
    assert shown.returncode == 0, shown.stderr
    assert "for all buyers in a day, at most: USD" in shown.stdout
    assert "the desk's own" not in shown.stdout
    for words, code, told in (
        (("--day-budget", "80"), 2, "--as NAME"),
        (("--day-budget", "80", "--as", "Wang"), 1, "Limits are an owner's to set"),
        (("--day-budget", "eighty", "--as", "Ola"), 1, "Write whole units"),
        (("--supervisor-above", "60", "--second-above", "50", "--as", "Ola"), 1, "Raise the one or lower the other"),
    ):
        assert assistant(folder, "people", "add", "Ola", "--role", "owner", "--as", "Ola").returncode in {0, 1}
        refused = assistant(folder, "shop", "limits", *words)
        assert refused.returncode == code, (words, refused.stderr)
        assert told in refused.stderr, words
    done = assistant(folder, "shop", "limits", "--day-budget", "80", "--month-budget", "1,000", "--as", "Ola")
    assert "for all buyers in a day, at most: USD 80 (the desk's own: USD" in done.stdout, done.stderr
    lines = [json.loads(each) for each in assistant(folder, "shop", "limits", "--json").stdout.splitlines()]
    own = {each["name"]: each["amount"] for each in lines if each["own"]}
    assert own == {"day_budget": 80, "month_budget": 1000}
    back = assistant(folder, "shop", "limits", "--day-budget", "-", "--month-budget", "-", "--as", "Ola", lang="zh")
    assert back.returncode == 0
    assert "80" not in [word for line in back.stdout.splitlines() for word in line.split()]
