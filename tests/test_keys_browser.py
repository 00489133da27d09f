"""No key that decides goes without a word: it acts on the card there, or the screen says why not; typed words stay."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from evals.browser import tab
from tests.test_inbox_browser import Open, chromium, opened, until

__all__ = ["chromium", "opened"]
#: milliseconds an answer takes on a slow line, and how many times slower the processor of a starved machine is
SLOW, STARVED = 2500, 3
ON_ITS_WAY = "Your last choice is still on its way."
JUST_MOVED = "The screen has only just moved on to this case."
#: presses a key at the very moment the next case is put on the screen
AT_ONCE = """document.addEventListener("moved-on", () => setTimeout(() => document.activeElement.dispatchEvent(
    new KeyboardEvent("keydown", { key: "r", code: "KeyR", bubbles: true, cancelable: true }))), { once: true })"""

#: the key has done something, or one toast more than so many says why not
ANSWERED = "said => document.querySelector('dialog#why-not[open]') || document.querySelectorAll('.toast').length > said"


@contextmanager
def case_open(opened: Open) -> Iterator[tuple[Any, str]]:
    with tab(opened.chromium, opened.address, opened.li, language="en") as (page, _):
        row = page.locator("tr[aria-current]")
        row.wait_for()
        case = row.get_attribute("data-case")
        page.keyboard.press("Enter")
        page.locator(f".case-head h1:has-text('{case}')").wait_for()
        yield page, case


def put_off(page: Any) -> None:
    page.keyboard.press("s")
    page.locator("dialog#later[open]").wait_for()
    page.keyboard.press("3")


def gone_from(page: Any, case: str) -> None:
    page.wait_for_function("it => !document.querySelector('.case-head h1')?.textContent.includes(it)", arg=case)


def test_a_key_behind_a_choice_that_is_on_its_way_is_answered(opened: Open) -> None:
    """The desk has put the case off, the browser does not know it yet: the dialog still stands and takes no key."""
    with case_open(opened) as (page, case):
        wire = page.context.new_cdp_session(page)
        wire.send("Emulation.setCPUThrottlingRate", {"rate": STARVED})
        slow = {"offline": False, "latency": SLOW, "downloadThroughput": -1, "uploadThroughput": -1}
        wire.send("Network.enable")
        wire.send("Network.emulateNetworkConditions", slow)
        put_off(page)
        page.keyboard.press("r")
        page.locator(f".toast:has-text('{ON_ITS_WAY}')").wait_for(state="attached")
        until(page, lambda: (held := opened.handling(case)) is not None and held.snoozed_until is not None)
        gone_from(page, case)
        wire.send("Network.emulateNetworkConditions", slow | {"latency": 0})
        for _ in range(5):
            said = page.locator(".toast").count()
            page.keyboard.press("r")
            page.wait_for_function(ANSWERED, arg=said)
            if page.locator("dialog#why-not[open]").count():
                return
            page.wait_for_timeout(500)
        raise AssertionError(page.locator("#toasts").inner_text())


def test_a_key_in_the_moment_the_next_case_comes_is_answered(opened: Open) -> None:
    with case_open(opened) as (page, case):
        page.evaluate(AT_ONCE)
        put_off(page)
        page.locator(f".toast:has-text('{JUST_MOVED}')").wait_for()
        gone_from(page, case)
        assert page.locator("dialog#why-not[open]").count() == 0


def test_a_key_says_why_it_does_nothing(opened: Open) -> None:
    """Without the server, under an open dialog, where the screen has nothing that it could do."""
    with case_open(opened) as (page, _):
        page.keyboard.press("?")
        page.locator("dialog#keys[open]").wait_for()
        page.keyboard.press("r")
        page.locator("dialog#keys .toast:has-text('Close what is open first')").wait_for()
        page.keyboard.press("Escape")
        page.evaluate("document.body.dataset.offline = 'yes'")
        page.keyboard.press("r")
        page.locator(".toast:has-text('no key decides anything until it is back')").wait_for()
        assert page.locator("dialog#why-not[open]").count() == 0
        page.goto(f"{opened.address}/todo")
        page.keyboard.press("a")
        page.locator(".toast:has-text('Nothing on this screen takes this key')").wait_for()


def test_what_nobody_confirmed_stays_in_the_browser_for_a_day(opened: Open) -> None:
    """Typed without the server it is still there after a reload; after a day no word of it is."""
    with case_open(opened) as (page, case):
        page.keyboard.press("e")
        field = page.locator("textarea[name=text]")
        field.wait_for()
        page.context.set_offline(True)
        page.keyboard.press("Control+a")
        page.keyboard.type("half of an answer")
        page.wait_for_function("() => Object.values(localStorage).some((each) => each.includes('half of an answer'))")
        page.context.set_offline(False)
        page.evaluate(
            "for (const each of Object.keys(localStorage).filter((it) => it.startsWith('typed:')))"
            " localStorage[each] = JSON.stringify({ ...JSON.parse(localStorage[each]), at: Date.now() - 86400001 })"
        )
        page.goto(f"{opened.address}/cases/{case}")
        page.locator(".case-head h1").wait_for()
        page.wait_for_function("() => Object.keys(localStorage).every((each) => !each.startsWith('typed:'))")
