"""The inbox before a real browser: the demo shop by keyboard in two languages, a hundred thousand cases, hostile words.

Figures: keystrokes and seconds a case when a person approves one by one; bytes of a page; milliseconds to the first
paint with `cases` in the queue, alone and while a backlog writes; what axe-core finds serious; what the browser
complained of (content policy, broken scripts, requests off this machine).
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from api.app import create_app
from assistant.bootstrap import build
from assistant.desk.shop.shops import new_shop
from assistant.domain.intake import Kind, ReviewRow
from assistant.domain.people import Role
from assistant.domain.taxonomy import Platform
from assistant.settings import Settings
from assistant.store.database import Database
from assistant.store.work import Store
from evals.browser import browser, clock, in_own_thread, missing, serious, tab
from evals.prove.kit import start
from evals.serving import serving, serving_apart
from evals.signed import put_person, put_session

Figures = dict[str, Any]
NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
SHOP, PERSON = "muguang", "王主管"
#: issue 10: bytes of a page without charts, milliseconds to the first render
PAGE_BYTES, FIRST_RENDER = 150_000, 200
#: seconds until a backlog's readers are loaded and it writes
LOADED = 12.0
#: language, theme and width a page is looked at in
LOOKS = (("zh", "light", 1400), ("en", "dark", 1400), ("zh", "dark", 360), ("en", "light", 360))


def holds(seen: Figures) -> bool:
    return (
        not seen["complaints"]
        and not seen["serious"]
        and seen["bytes of the queue"] <= PAGE_BYTES
        and seen["bytes of a case"] <= PAGE_BYTES
        and seen["first render ms, 100k cases"] <= FIRST_RENDER
        and seen["first render ms, 100k cases and a backlog"] <= FIRST_RENDER
    )


def prove(work: Path, *, cases: int = 100_000, approved: int = 10) -> Figures:
    if why := missing():
        return {"complaints": [why], "serious": [], "skipped": why}
    figures: Figures = {"cases": cases, "complaints": [], "serious": []}
    demo = work / "demo"
    command = [sys.executable, "-m", "evals.demo_shop.run", "--home", str(demo), "--now", f"{NOW:%Y-%m-%dT%H:%M:%S}"]
    subprocess.run(command, check=True, capture_output=True)
    with browser() as opened:
        with _desk(demo) as (address, key):
            figures |= _pages(opened, address, key, figures)
            figures |= _approving(opened, address, key, approved)
        large = work / "large"
        in_own_thread(_many(large, cases))
        with _desk_apart(large) as (address, key):
            figures["first render ms, 100k cases"] = _first_render(opened, address, key)
            with _backlog(large):
                figures["first render ms, 100k cases and a backlog"] = _first_render(opened, address, key)
    return figures


@contextmanager
def _desk(home: Path) -> Iterator[tuple[str, str]]:
    """The desk of a home served, and the key of a supervisor's session."""
    settings = Settings(home=home, database_url="", undo_seconds=10)
    key = in_own_thread(_signed_in(settings))
    with serving(create_app(settings, language="zh", now=clock(NOW))) as address:
        yield address, key


@contextmanager
def _desk_apart(home: Path) -> Iterator[tuple[str, str]]:
    """The same in a process of its own, as a seller runs it: what drives the browser takes none of its time."""
    key = in_own_thread(_signed_in(Settings(home=home, database_url="")))
    with serving_apart(home, NOW) as port:
        yield f"http://127.0.0.1:{port}", key


async def _signed_in(settings: Settings) -> str:
    store = Store(Database(settings.desk_url))
    await put_person(store, PERSON, {SHOP: Role.SUPERVISOR}, now=NOW)
    key = await put_session(store, PERSON, now=NOW)
    await store.close()
    return key


def _pages(opened: Any, address: str, key: str, figures: Figures) -> Figures:
    """Every page in both languages and themes: axe, complaints, weight."""
    found, complaints, weights = [], [], {}
    for language, theme, width in LOOKS:
        with tab(opened, address, key, language=language, theme=theme, width=width) as (page, seen):
            for path in (f"/?shop={SHOP}", f"/cases/{SHOP}-54", f"/?shop={SHOP}&view=late"):
                page.goto(address + path)
                page.wait_for_load_state("load")
                page.wait_for_function("() => !document.querySelector('#rest')")
                weights[path] = _weight(page)
                found += [f"{path} {language} {theme}: {each}" for each in serious(page)]
            complaints += seen.all
    return {
        "serious": figures["serious"] + found,
        "complaints": figures["complaints"] + complaints,
        "bytes of the queue": weights[f"/?shop={SHOP}"],
        "bytes of a case": weights[f"/cases/{SHOP}-54"],
    }


def _weight(page: Any) -> int:
    """Bytes of the page and of everything it loads, unpacked, without the buyer's photos and the picture for them."""
    script = """() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .filter((each) => !['/photos/', '/guides/', '/live'].some((name) => each.name.includes(name)))
      .reduce((sum, each) => sum + each.decodedBodySize, 0)"""
    return int(page.evaluate(script))


def _approving(opened: Any, address: str, key: str, most: int) -> Figures:
    """A person approves case after case: A, and the next one is there. No mouse, and nothing is clicked."""
    times, strokes, done = [], 0, 0
    with tab(opened, address, key, language="zh") as (page, _):
        page.goto(f"{address}/?shop={SHOP}")
        page.locator("tr[aria-current]").wait_for()
        page.keyboard.press("Enter")
        strokes += 1
        for _ in range(most * 2):
            if done == most:
                break
            page.locator("#approve").wait_for(state="attached")
            before = page.locator("#approve [name=case]").get_attribute("value")
            began = time.perf_counter()
            page.wait_for_timeout(410)
            able = page.locator("#approve button[aria-disabled]").count() == 0
            page.keyboard.press("a" if able else "j")
            strokes += 1
            page.wait_for_function("was => document.querySelector('#approve [name=case]')?.value !== was", arg=before)
            times.append(time.perf_counter() - began)
            done += able
    return {
        "approved one by one": done,
        "keystrokes a case": round(strokes / max(done, 1), 2),
        "seconds a case, median": round(statistics.median(times), 2) if times else None,
    }


def _first_render(opened: Any, address: str, key: str, tries: int = 7) -> float:
    """Milliseconds from the request to the first paint with content, median of several, after one that warms up."""
    found = []
    with tab(opened, address, key) as (page, _):
        for _ in range(tries + 1):
            page.goto(f"{address}/?shop={SHOP}")
            page.wait_for_function("() => performance.getEntriesByName('first-contentful-paint').length")
            found.append(page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime"))
    return float(round(statistics.median(found[1:]), 1))


async def _many(home: Path, cases: int) -> None:
    """A shop with so many open cases, each with its place in the queue."""
    desk = await build(Settings(home=home, database_url=""))
    shop = await desk.shops.add(new_shop(SHOP, platform=Platform.DOUYIN), now=NOW)
    for first in range(1, cases + 1, 5000):
        rows = [_row(number) for number in range(first, min(first + 5000, cases + 1))]
        await desk.intake.take(shop, rows, kind=Kind.REVIEWS, file_digest="0" * 64, now=NOW, on_bad=lambda _: None)
    while await desk.listing.reckon(shop.id, now=NOW, limit=2000):
        pass
    await desk.close()


def _row(number: int) -> ReviewRow:
    words = ("杯盖裂了，想退款", "还没有收到货", "颜色和图片不一样", "尺码偏小")[number % 4]
    return ReviewRow(
        line=number,
        text=f"{words} {number}",
        written_at=NOW - timedelta(minutes=number % 600),
        external_id=f"R{number}",
        rating=1 + number % 3,
        buyer=f"buyer {number}",
        product=f"商品 {number % 40}",
    )


@contextmanager
def _backlog(home: Path) -> Iterator[None]:
    """`assistant triage` on the same database in a process of its own, as a seller runs it overnight."""
    process = start(home, "triage")
    try:
        time.sleep(LOADED)
        yield
        if process.poll() is not None:
            raise RuntimeError("the backlog ended before the pages were measured")
    finally:
        process.terminate()
        process.wait()
