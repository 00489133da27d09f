"""A list longer than a screen: a page is painted with the first rows, the others follow, and no place is lost."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from api.inbox.queue_query import AT_FIRST, ROWS
from assistant.bootstrap import build
from assistant.desk.shop.shops import new_shop
from assistant.domain.intake import Kind
from assistant.domain.people import Role
from assistant.domain.taxonomy import Platform
from evals.browser import missing, tab
from tests.browsed import stocked
from tests.desk_kit import row
from tests.served import NOW, settings_of

if why := missing():
    if os.environ.get("CI"):
        raise RuntimeError(f"CI must show the list in a browser: {why}")
    pytest.skip(why, allow_module_level=True)

CASES = ROWS + 5
ALL = "() => [...document.querySelectorAll('tr[data-row]')].map((each) => each.dataset.case)"


async def _filled(home: Path) -> None:
    desk = await build(settings_of(home))
    shop = await desk.shops.add(new_shop("muguang", platform=Platform.DOUYIN), now=NOW)
    rows = [row(number) for number in range(1, CASES + 1)]
    await desk.intake.take(shop, rows, kind=Kind.REVIEWS, file_digest="0" * 64, now=NOW, on_bad=lambda _: None)
    while await desk.listing.reckon(shop.id, now=NOW):
        pass
    await desk.close()


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Any, str, str]]:
    with stocked(tmp_path_factory.mktemp("long"), {"li": {"muguang": Role.AGENT}}, fill=_filled) as found:
        yield found


def _listed(page: Any, count: int) -> list[str]:
    """The cases on the screen once there are so many."""
    page.wait_for_function("count => document.querySelectorAll('tr[data-row]').length === count", arg=count)
    found: list[str] = page.evaluate(ALL)
    return found


def test_the_rest_of_a_page_follows_and_no_case_comes_twice(opened: tuple[Any, str, str]) -> None:
    with tab(*opened, language="en") as (page, seen):
        first = _listed(page, ROWS)
        page.locator('a[rel="next"]').click()
        assert len({*first, *_listed(page, CASES - ROWS)}) == CASES
        assert page.locator('a[rel="next"]').count() == 0
        assert not seen.all + seen.failed


def test_who_comes_back_stands_where_they_were_in_what_followed(opened: tuple[Any, str, str]) -> None:
    with tab(*opened, language="en") as (page, _):
        case = _listed(page, ROWS)[AT_FIRST + 10]
        page.locator(f'tr[data-case="{case}"] a').click()
        page.locator(".case-head h1").wait_for()
        page.locator('a[rel="up"]').click()
        page.locator(f'tr[data-case="{case}"][aria-current]').wait_for()
        assert page.locator("tr[aria-current]").count() == 1


def test_where_the_rest_does_not_come_the_next_page_begins_behind_what_is_there(opened: tuple[Any, str, str]) -> None:
    with tab(*opened, language="en") as (page, _):
        page.route("**/queue/rest**", lambda route: route.abort())
        page.reload()
        first = _listed(page, AT_FIRST)
        page.locator('a[rel="next"]').click()
        page.wait_for_url("**after=**")
        page.wait_for_function("old => !document.querySelector(`[data-case='${old}']`)", arg=first[0])
        assert not {*first} & {*_listed(page, AT_FIRST)}
