"""The page of the people in a real Chromium: by keyboard alone, on a phone too, under the content policy."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest

from assistant.domain.people import Role
from evals.browser import missing, serious, tab
from tests.browsed import stocked

if why := missing():
    if os.environ.get("CI"):
        raise RuntimeError(f"CI must show the people in a browser: {why}")
    pytest.skip(why, allow_module_level=True)


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Any, str, str]]:
    with stocked(tmp_path_factory.mktemp("home"), {"Ola": {}, "Li": {"muguang": Role.AGENT}}) as found:
        yield found


@pytest.mark.parametrize(("theme", "width", "language"), [("light", 1280, "zh"), ("dark", 360, "en")])
def test_somebody_is_invited_and_let_go_by_keyboard(
    opened: tuple[Any, str, str], theme: str, width: int, language: str
) -> None:
    chromium, address, key = opened
    name = f"Xia {language}"
    with tab(chromium, address, key, theme=theme, width=width, language=language) as (page, seen):
        page.keyboard.press("g")
        page.keyboard.press("u")
        page.wait_for_url("**/people*")
        assert serious(page) == []
        page.locator("#new-name").focus()
        page.keyboard.type(name)
        page.keyboard.press("Enter")
        page.locator("code", has_text="/welcome/").wait_for()
        page.wait_for_function("document.activeElement.tagName === 'CODE'")  # htmx gives the focus once it has settled
        assert page.evaluate("document.activeElement.textContent").startswith(f"{address}/welcome/")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        line = page.locator("article", has_text=name)
        for summary in (0, 1):
            line.locator("summary").nth(summary).focus()
            page.keyboard.press("Enter")
        assert serious(page) == []
        line.get_by_role("button").last.focus()
        page.keyboard.press("Enter")
        line.wait_for(state="detached")
        assert name in page.locator("[role=status] .banner").inner_text()
        page.locator("article").first.click()
        assert not seen.all
        assert not seen.failed
