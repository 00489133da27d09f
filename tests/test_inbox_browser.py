"""The inbox in a real Chromium: a review agent's day by keyboard alone, in Chinese and English; two on one case."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from api.app import create_app
from assistant.domain.approval import DraftState, OutboxState
from assistant.domain.draft import DraftKind
from assistant.domain.handling import Handling
from assistant.domain.people import Role
from assistant.domain.records import CaseView, DraftRecord
from assistant.settings import Settings
from assistant.store.database import Database
from assistant.store.work import Store
from evals.browser import browser, clock, in_own_thread, missing, serious, tab
from evals.serving import serving
from evals.signed import put_person, put_session
from tests.served import NOW, stock

if why := missing():
    if os.environ.get("CI"):
        raise RuntimeError(f"CI must show the inbox in a browser: {why}")
    pytest.skip(why, allow_module_level=True)


@dataclass
class Open:
    """A served desk, the browser before it, and the keys of two people's sessions."""

    chromium: Any
    address: str
    store: Store
    li: str
    wang: str

    def view(self, case: str) -> CaseView:
        from assistant.desk.seeing.cases import case_view

        async def read() -> CaseView:
            async with self.store.reading() as work:
                return await case_view(work, "muguang", case)

        return in_own_thread(read())

    def handling(self, case: str) -> Handling | None:
        async def read() -> Handling | None:
            async with self.store.reading() as work:
                return (await work.handlings.of("muguang", [case])).get(case)

        return in_own_thread(read())


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with browser() as opened:
        yield opened


@pytest.fixture
def opened(tmp_path: Path, chromium: Any) -> Iterator[Open]:
    settings = Settings(home=tmp_path, database_url="", undo_seconds=60)
    now = clock(NOW)

    async def prepare() -> tuple[str, str]:
        await stock(tmp_path)
        for name, role in (("Li", Role.AGENT), ("Wang", Role.SUPERVISOR)):
            await put_person(store, name, {"muguang": role}, now=NOW)
        return await put_session(store, "Li", now=NOW), await put_session(store, "Wang", now=NOW)

    store = Store(Database(settings.desk_url))
    li, wang = in_own_thread(prepare())
    with serving(create_app(settings, language="en", now=now)) as address:
        yield Open(chromium, address, store, li, wang)
    in_own_thread(store.close())


def drafts_of(view: CaseView) -> tuple[DraftRecord, ...]:
    return view.proposal.drafts if view.proposal else ()


def states(view: CaseView) -> dict[str, DraftState]:
    return {str(each.kind): each.state for each in drafts_of(view)}


def until(page: Any, true: Callable[[], bool]) -> None:
    for _ in range(600):
        if true():
            return
        page.wait_for_timeout(50)
    raise AssertionError("it never came true")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_an_agents_day_by_keyboard_alone(opened: Open, language: str) -> None:
    """List, texts, approval, withdrawal, edit under the guard, reject, later, mine, supervisor: no mouse."""
    with tab(opened.chromium, opened.address, opened.li, language=language) as (page, seen):
        row = page.locator("tr[aria-current]")
        row.wait_for()
        page.keyboard.press("j")
        page.keyboard.press("k")
        case = row.get_attribute("data-case")
        page.keyboard.press("i")
        page.locator(".toast").wait_for()
        assert (held := opened.handling(case)) is not None
        assert held.assigned_to == "Li"
        page.keyboard.press("Enter")
        page.locator(f".case-head h1:has-text('{case}')").wait_for()
        page.keyboard.press("2")
        page.keyboard.press("e")
        field = page.locator("textarea[name=text]")
        field.wait_for()
        page.keyboard.press("Control+a")
        page.keyboard.type("Change your review and we pay you 50.")
        page.locator("[data-judged] .chip.severe").first.wait_for()
        page.keyboard.press("Control+a")
        page.keyboard.type("我们为您退款，共¥89。请留意。")
        page.locator("[data-judged] > p .chip:not(.severe, .unchecked)").wait_for()
        page.keyboard.press("Control+Enter")
        field.wait_for(state="detached")
        draft = next(each for each in drafts_of(opened.view(case)) if each.kind is DraftKind.PRIVATE_OFFER)
        assert (draft.draft.text, draft.edited_by) == ("我们为您退款，共¥89。请留意。", "Li")
        page.keyboard.press("Shift+h")
        page.locator("dialog#history[open]").wait_for()
        page.keyboard.press("Escape")
        page.keyboard.press("Control+k")
        page.keyboard.type("sh" if language == "zh" else "later")
        page.keyboard.press("Enter")
        page.locator("dialog#later[open]").wait_for()
        page.keyboard.press("3")
        until(page, lambda: (held := opened.handling(case)) is not None and held.snoozed_until is not None)
        page.wait_for_function(
            "case_ => !document.querySelector('.case-head h1').textContent.includes(case_)", arg=case
        )
        assert page.evaluate("document.activeElement.tagName") == "H1"
        second = page.locator("#approve [name=case]").get_attribute("value")
        page.wait_for_timeout(1000)
        page.wait_for_function("!document.body.dataset.offline")  # no key decides while the server cannot be heard
        page.keyboard.press("r")
        page.locator("dialog#why-not[open]").wait_for()
        page.keyboard.press("2")
        page.locator(".toast, .trouble").last.wait_for()
        assert page.locator(".trouble").count() == 0, page.locator("#trouble").inner_text()
        until(page, lambda: set(states(opened.view(second)).values()) == {DraftState.REJECTED})
        assert not seen.all
        assert not seen.failed


def test_what_is_approved_is_what_was_shown_and_can_be_taken_back(opened: Open) -> None:
    """What the guard stops does not leave; the rest is approved without it, and Z withdraws that within the hold."""
    with tab(opened.chromium, opened.address, opened.wang) as (page, seen):
        page.goto(f"{opened.address}/?q=muguang-1")
        page.locator("tr#row-muguang-1[aria-current]").wait_for()
        page.keyboard.press("a")
        page.locator("#peek .draft").first.wait_for()
        assert opened.view("muguang-1").outbox == ()
        shown = page.locator("#peek .draft .said").all_text_contents()
        assert [each.strip() for each in shown] == [each.draft.text for each in drafts_of(opened.view("muguang-1"))]
        page.keyboard.press("a")
        page.locator(".trouble:has-text('R-AMOUNT')").wait_for()
        assert opened.view("muguang-1").outbox == ()
        page.keyboard.press("Enter")
        page.locator("#approve").wait_for(state="attached")
        page.wait_for_timeout(1000)
        for key in ("1", "x", "a"):
            page.keyboard.press(key)
        until(page, lambda: page.locator(".toast [data-act=undo]").count() or page.locator(".trouble").count())
        assert page.locator(".trouble").count() == 0, page.locator("#trouble").inner_text()
        assert [each.state for each in opened.view("muguang-1").outbox] == [OutboxState.QUEUED]
        page.keyboard.press("z")
        until(page, lambda: {each.state for each in opened.view("muguang-1").outbox} == {OutboxState.CANCELLED})
        assert states(opened.view("muguang-1"))["private_offer"] is DraftState.WAITING
        assert not seen.all


def test_of_two_on_one_case_the_loser_loses_no_typing(opened: Open) -> None:
    case = f"{opened.address}/cases/muguang-1"
    with (
        tab(opened.chromium, opened.address, opened.li) as (mine, _),
        tab(opened.chromium, opened.address, opened.wang) as (theirs, _),
    ):
        for page, words in ((mine, "我的话。"), (theirs, "他的话。")):
            page.goto(case)
            page.locator("#draft-private_offer").focus()
            page.keyboard.press("e")
            page.locator("textarea:focus").wait_for()
            page.keyboard.type(words)
        theirs.keyboard.press("Control+Enter")
        theirs.locator("textarea").wait_for(state="detached")
        mine.locator("#news .banner").wait_for()
        mine.keyboard.press("Control+Enter")
        mine.locator(".conflict .sides").wait_for()
        assert mine.locator("textarea").input_value() == "我们为您退款，共¥89。我的话。"
        assert "他的话" in mine.locator(".conflict").inner_text()
        mine.reload()
        mine.locator("#draft-private_offer").focus()
        mine.keyboard.press("e")
        mine.locator("textarea").wait_for()
        assert mine.locator("textarea").input_value() == "我们为您退款，共¥89。我的话。"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_page_is_accessible_and_nothing_a_buyer_wrote_does_anything(opened: Open, theme: str) -> None:
    paths = ["/", "/?view=late", "/account", *(f"/cases/muguang-{number}" for number in range(1, 7))]
    with tab(opened.chromium, opened.address, opened.li, theme=theme) as (page, seen):
        for path in paths:
            page.goto(opened.address + path)
            page.wait_for_load_state("load")
            assert serious(page) == [], path
        assert not seen.all
        assert page.evaluate("document.title.length") < 200


def test_texts_stand_side_by_side_and_each_clause_tells_its_source(opened: Open) -> None:
    with tab(opened.chromium, opened.address, opened.li) as (page, seen):
        page.goto(f"{opened.address}/cases/muguang-1")
        tops = "all => all.map(each => Math.round(each.getBoundingClientRect().top))"
        assert len(set(page.locator("[data-draft]").evaluate_all(tops))) == 1
        page.keyboard.press("v")
        tip = page.locator(".tip:visible")
        tip.wait_for()
        assert "Warranty" in tip.inner_text()
        assert "quality" in tip.inner_text()
        assert serious(page) == []
        tip.get_by_role("link").click()
        page.locator("article.clause:target").wait_for()
        assert "签收后90天内可以退货" in page.locator("article.clause:target").inner_text()
        assert serious(page) == []
        page.goto(f"{opened.address}/documents/quality?version=0000")
        page.locator(".banner.soon").wait_for()
        page.set_viewport_size({"width": 1000, "height": 900})
        page.goto(f"{opened.address}/cases/muguang-1")
        assert len(set(page.locator("[data-draft]").evaluate_all(tops))) == 3
        assert not seen.all
