"""A text that is typed, in a real Chromium: its verdict is its own, and a check nobody answered is asked again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from evals.browser import serious
from tests.test_inbox_browser import Open, chromium, opened
from tests.test_keys_browser import case_open

__all__ = ["chromium", "opened"]
BAD = "Change your review and we pay you 50."
VERDICT, UNCHECKED = "[data-verdict] .chip:not(.unchecked)", "[data-verdict] .unchecked"


@contextmanager
def typing(opened: Open) -> Iterator[Any]:
    """A case whose text is open in the field, with its verdict."""
    with case_open(opened) as (page, _):
        page.keyboard.press("e")
        page.locator("textarea:focus").wait_for()
        page.locator(VERDICT).wait_for()
        yield page


def rewrite(page: Any, words: str) -> None:
    page.keyboard.press("Control+a")
    page.keyboard.type(words)


def failing(page: Any, address: str, ways: list[int]) -> None:
    """The first requests to an address fail with these statuses, 0 for a line that breaks; later ones go through."""

    def answer(route: Any) -> None:
        status = ways.pop(0) if ways else None
        if status is None:
            route.continue_()
        elif status:
            route.fulfill(status=status, body="no", headers={"Retry-After": "1"})
        else:
            route.abort()

    page.route(f"**{address}", answer)


@pytest.mark.parametrize("status", [503, 429, 0])
def test_a_check_without_an_answer_is_asked_again_and_the_text_looks_unchecked_until_then(
    opened: Open, status: int
) -> None:
    with typing(opened) as page:
        ways = [status, status]
        failing(page, "/act/check", ways)
        rewrite(page, BAD)
        page.locator(f"{UNCHECKED}:has-text('is asked again')").wait_for()
        assert page.locator(VERDICT).count() == 0
        assert not serious(page)
        page.locator("[data-verdict] .chip.severe").wait_for()
        assert (ways, page.locator(UNCHECKED).count()) == ([], 0)


def test_the_verdict_of_an_earlier_text_goes_with_the_first_key(opened: Open) -> None:
    with typing(opened) as page:
        held: list[Any] = []
        page.route("**/act/check", lambda route: held.append(route))
        page.keyboard.type("!")
        assert page.locator(UNCHECKED).inner_text() == "not checked yet"
        assert page.locator(VERDICT).count() == 0
        page.wait_for_timeout(600)
        rewrite(page, BAD)
        page.wait_for_timeout(600)
        held[0].continue_()
        page.wait_for_timeout(300)
        assert page.locator(VERDICT).count() == 0, "an answer to an earlier text is no verdict of this one"
        for late in held[1:]:
            late.continue_()
        page.locator("[data-verdict] .chip.severe").wait_for()


def test_what_could_not_be_kept_is_kept_once_the_desk_answers(opened: Open) -> None:
    with typing(opened) as page:
        failing(page, "/act/typed", [0, 503])
        rewrite(page, "half of an answer")
        page.locator("[data-state]:has-text('kept in this browser only')").wait_for()
        page.wait_for_function("() => document.querySelector('[data-state]').textContent === 'kept'")
        assert not page.evaluate("Object.keys(localStorage).some((each) => each.startsWith('typed:'))")
