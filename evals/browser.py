"""A real browser before a real server: the inbox as a person meets it, with every request and complaint counted.

The browser is the Chromium that is installed; Playwright brings none along here.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, TypeVar

from assistant.drawing.browser import installed

#: milliseconds a page may take for what a person waits for
PATIENCE = 30_000
Got = TypeVar("Got")


def missing() -> str:
    """Why there is no browser to test with; nothing where there is."""
    try:
        import playwright  # noqa: F401
    except ImportError:
        return "Playwright is not installed (the extra `dev` brings it)"
    return "" if installed() else "no Chromium, Chrome or Edge is installed"


@dataclass
class Watched:
    """What a browser complained of: violations of the content policy, scripts that broke, requests elsewhere."""

    policy: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)

    @property
    def all(self) -> list[str]:
        return [*self.policy, *self.broken, *self.elsewhere]


@contextmanager
def browser() -> Iterator[Any]:
    """Chromium without a window."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=installed(), args=["--no-sandbox", "--disable-gpu"])
        yield opened
        opened.close()


def in_own_thread(wanted: Coroutine[Any, Any, Got]) -> Got:
    """What a coroutine gives, run in a thread of its own: where a browser is open, Playwright's loop is under way."""
    with ThreadPoolExecutor(1) as beside:
        return beside.submit(asyncio.run, wanted).result()


@contextmanager
def tab(
    opened: Any,
    address: str,
    key: str,
    *,
    language: str = "en",
    theme: str = "light",
    width: int = 1400,
    height: int = 900,
) -> Iterator[tuple[Any, Watched]]:
    """A browser of its own, signed in with a session; gives its page and what it complained of."""
    from api.access import SESSION

    locale = {"zh": "zh-CN", "en": "en-US"}[language]
    context = opened.new_context(viewport={"width": width, "height": height}, color_scheme=theme, locale=locale)
    context.add_cookies([{"name": SESSION, "value": key, "url": address}])
    context.set_default_timeout(PATIENCE)
    page, seen = context.new_page(), Watched()
    page.on("console", lambda said: _console(seen, said.text))
    page.on("pageerror", lambda error: seen.broken.append(str(error)))
    page.on("request", lambda request: _request(seen, address, request.url))
    page.on("response", lambda answer: _answer(seen, answer.status, answer.url))
    page.goto(address)
    try:
        yield page, seen
    finally:
        context.close()


def _console(seen: Watched, text: str) -> None:
    if "Content Security Policy" in text or "Refused to" in text:
        seen.policy.append(text)


def _answer(seen: Watched, status: int, url: str) -> None:
    if status >= 500:
        seen.failed.append(f"{status} {url}")


def _request(seen: Watched, address: str, url: str) -> None:
    if not url.startswith((f"{address}/", "data:", "blob:")):
        seen.elsewhere.append(url)


def serious(page: Any) -> list[str]:
    """What axe-core finds serious or critical on a page (WCAG 2.2 A and AA), each with the element."""
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]})
    return [
        f"{each['id']}: {node['target']}"
        for each in found.response["violations"]
        if each["impact"] in {"serious", "critical"}
        for node in each["nodes"]
    ]


def clock(start: datetime) -> Callable[[], datetime]:
    """A clock that begins at a moment and goes on with the real one."""
    began = datetime.now(UTC)
    return lambda: start + (datetime.now(UTC) - began)
