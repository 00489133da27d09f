"""The night lead's story in a real Chromium, by keyboard alone, in Chinese and English; accessible at any width."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from api.app import create_app
from assistant.bootstrap import build
from assistant.domain.approval import OutboxState
from assistant.domain.case import CaseState
from assistant.domain.intake import Kind, OrderFacts, ReviewRow
from assistant.domain.money import Money
from assistant.domain.people import Role
from assistant.store.database import Database
from assistant.store.work import Store
from evals.browser import browser, clock, in_own_thread, serious, tab
from evals.serving import serving
from evals.signed import put_person, put_session
from tests.served import NOW, proposal_of, propose, settings_of, stock
from tests.test_inbox_browser import Open, until

#: milliseconds: the guard is loaded when the first texts are approved
SLOW = 60_000
PRODUCT, BATCH, CASES = "保温杯", "B23", 7
PAGES = ("/bulk", "/post", "/todo", "/start", "/supervisor")


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with browser() as opened:
        yield opened


async def backlog(home: Path, store: Store) -> None:
    """Cups of one batch with a broken lid, proposed alike."""
    desk = await build(settings_of(home))
    shop = await desk.shops.choose("muguang")
    rows = [
        ReviewRow(
            line=number,
            text="杯盖裂了，很失望。",
            written_at=NOW - timedelta(hours=1),
            external_id=f"B{number}",
            rating=1,
            buyer=f"night-{number}",
            product=PRODUCT,
            order=OrderFacts(
                number=f"69480000{number:04d}",
                product=PRODUCT,
                batch=BATCH,
                paid=Money(minor=8900, currency="CNY"),
                delivered_at=NOW - timedelta(days=3),
            ),
        )
        for number in range(1, CASES + 1)
    ]
    await desk.intake.take(shop, rows, kind=Kind.REVIEWS, file_digest="9" * 64, now=NOW, on_bad=lambda _: None)
    await desk.close()
    async with store.writing() as work:
        for case in await work.cases.in_states("muguang", [CaseState.NEW]):
            if case.product == PRODUCT:
                await propose(work, case, proposal_of(case))


@pytest.fixture
def lead(tmp_path: Path, chromium: Any) -> Iterator[Open]:
    settings = settings_of(tmp_path)

    async def prepare() -> str:
        await stock(tmp_path)
        await backlog(tmp_path, store)
        await put_person(store, "Wang", {"muguang": Role.SUPERVISOR}, now=NOW)
        return await put_session(store, "Wang", now=NOW)

    store = Store(Database(settings.desk_url))
    wang = in_own_thread(prepare())
    with serving(create_app(settings, language="en", now=clock(NOW))) as address:
        yield Open(chromium, address, store, wang, wang)
    in_own_thread(store.close())


def outbox(opened: Open) -> set[OutboxState]:
    async def read() -> set[OutboxState]:
        async with opened.store.reading() as work:
            return set((await work.outbox.count("muguang")).keys())

    return in_own_thread(read())


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_leads_morning_by_keyboard_alone(lead: Open, language: str) -> None:
    """Group, five texts, approval, all taken back, approved again, copied and posted by hand, owed, done."""
    with tab(lead.chromium, lead.address, lead.wang, language=language) as (page, seen):
        page.locator("tr[aria-current]").wait_for()
        for key in ("g", "b"):
            page.keyboard.press(key)
        page.locator(f"tr[data-row]:has-text('{BATCH}')").wait_for()
        for _ in range(page.locator("tr[data-row]").count()):
            if BATCH in page.locator("tr[aria-current]").inner_text():
                break
            page.keyboard.press("j")
        page.keyboard.press("Enter")
        page.locator(".members tr[aria-current]").wait_for()
        page.keyboard.press("a")
        page.locator(".toast").wait_for()
        assert outbox(lead) == set()
        for left in range(4, -1, -1):
            page.keyboard.press("Enter")
            until(page, lambda left=left: page.locator(".must .soon").count() == left)  # type: ignore[misc]
            page.keyboard.press("j")
        page.keyboard.press("a")
        page.wait_for_url(re.compile("/bulk/done/1"), timeout=SLOW)
        assert outbox(lead) == {OutboxState.QUEUED}
        page.keyboard.press("z")
        until(page, lambda: outbox(lead) == {OutboxState.CANCELLED})
        page.locator(".banner.note").wait_for()
        page.wait_for_load_state("load")
        page.keyboard.press("Escape")
        page.locator(f"tr[data-row]:has-text('{BATCH}') a").focus()
        page.keyboard.press("Enter")
        page.locator(".members tr[aria-current]").wait_for()
        assert page.locator("#decide button[aria-disabled]").count() == 0  # what was read stays read
        page.keyboard.press("a")
        page.wait_for_url(re.compile("/bulk/done/2"), timeout=SLOW)
        for key in ("g", "p"):
            page.keyboard.press(key)
        page.locator("article.post[aria-current]").wait_for()
        page.keyboard.press("y")
        page.locator("[data-act=posted]").wait_for()
        page.keyboard.press("d")
        until(page, lambda: OutboxState.SENT in outbox(lead))
        for key in ("g", "t"):
            page.keyboard.press(key)
        page.locator("article.owed[aria-current]").wait_for()
        page.locator("article.owed input[name=proof]").first.focus()
        page.keyboard.type("R20261122")
        page.keyboard.press("Enter")
        page.locator("article.owed:has-text('R20261122')").wait_for()
        assert not seen.all
        assert not seen.failed


@pytest.mark.parametrize(("theme", "width"), [("light", 1400), ("dark", 360)])
def test_every_page_is_accessible_at_any_width(lead: Open, theme: str, width: int) -> None:
    with tab(lead.chromium, lead.address, lead.wang, theme=theme, width=width) as (page, seen):
        page.goto(f"{lead.address}/bulk")
        groups = page.locator("a[href^='/bulk/']").evaluate_all("all => all.map(each => each.getAttribute('href'))")
        for path in (*PAGES, *groups):
            page.goto(lead.address + path)
            page.wait_for_load_state("load")
            assert serious(page) == [], path
            assert page.evaluate("document.documentElement.scrollWidth") <= width, path
        assert not seen.all
