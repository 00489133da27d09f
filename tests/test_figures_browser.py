"""The figures in a real Chromium: charts drawn from their tables, under the content policy, on a phone too."""

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
        raise RuntimeError(f"CI must show the figures in a browser: {why}")
    pytest.skip(why, allow_module_level=True)


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Any, str, str]]:
    with stocked(tmp_path_factory.mktemp("home"), {"Wang": {"muguang": Role.SUPERVISOR}}) as found:
        yield found


@pytest.mark.parametrize(("theme", "width"), [("light", 1400), ("dark", 360)])
def test_charts_are_drawn_and_accessible(opened: tuple[Any, str, str], theme: str, width: int) -> None:
    chromium, address, key = opened
    with tab(chromium, address, key, theme=theme, width=width) as (page, seen):
        page.keyboard.press("g")
        page.keyboard.press("d")
        page.wait_for_url("**/figures*")
        page.wait_for_function("() => document.querySelectorAll('.chart canvas').length > 0")
        drawn = page.evaluate(
            "[...document.querySelectorAll('.chart canvas')].map(each =>"
            " Boolean(Chart.getChart(each)?.data.datasets.length))"
        )
        assert drawn
        assert all(drawn)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        first = page.locator("table.figure-table").first
        assert first.is_visible()
        assert serious(page) == []
        assert not seen.all
