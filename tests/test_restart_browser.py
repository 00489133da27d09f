"""The server is killed and started again while two people approve: nothing approved is lost, nothing typed is."""

from __future__ import annotations

import asyncio
import os
import threading
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import httpx
import pytest

from assistant.bootstrap import build
from assistant.domain.approval import OutboxState
from assistant.domain.case import CaseState
from assistant.domain.intake import Kind, OrderFacts, ReviewRow
from assistant.domain.people import Role
from assistant.store.database import Database
from assistant.store.work import Store
from evals.browser import browser, in_own_thread, missing, tab
from evals.serving import free_port, serve_here
from evals.signed import put_person, put_session
from tests.served import NOW, proposal_of, propose, settings_of, stock

if why := missing():
    if os.environ.get("CI"):
        raise RuntimeError(f"CI must show the inbox in a browser: {why}")
    pytest.skip(why, allow_module_level=True)

#: the first case of these rows, and how many there are
FIRST, CASES = 7, 6
#: milliseconds that a step may take while a server starts
PATIENCE = 120_000
#: how often the server is killed
KILLS = 2


@dataclass
class Server:
    """The desk in a process of its own, on one port whoever serves it."""

    home: Path
    port: int
    process: BaseProcess | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        made = get_context("spawn").Process(target=serve_here, args=(self.home, self.port, NOW), daemon=True)
        made.start()
        self.process = made
        for _ in range(600):
            try:
                if httpx.get(f"{self.address}/health", timeout=5).status_code == 200:
                    return
            except httpx.HTTPError:
                made.join(0.2)
        raise AssertionError("the server did not start")

    def kill(self) -> None:
        assert self.process
        self.process.kill()
        self.process.join(10)


async def _more(home: Path) -> None:
    """Cases with one text each that an agent may approve as it stands."""
    desk = await build(settings_of(home))
    shop = await desk.shops.choose("muguang")
    await desk.intake.take(
        shop,
        [_row(number) for number in range(FIRST, FIRST + CASES)],
        kind=Kind.REVIEWS,
        file_digest="3" * 64,
        now=NOW,
        on_bad=lambda _: None,
    )
    await desk.close()
    store = Store(Database(settings_of(home).desk_url))
    async with store.writing() as work:
        for case in await work.cases.in_states("muguang", [CaseState.NEW]):
            if int(case.id.rpartition("-")[2]) >= FIRST:
                proposal = proposal_of(case)
                await propose(work, case, replace(proposal, drafts=proposal.drafts[1:2]))
    await store.close()


def _row(number: int) -> ReviewRow:
    return ReviewRow(
        line=number,
        text=f"杯盖裂了 {number}",
        written_at=NOW - timedelta(minutes=number),
        external_id=f"K{number}",
        rating=1,
        buyer=f"killed {number}",
        product="水杯",
        order=OrderFacts(number=f"6949000{number}", product="水杯"),
    )


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    made = Server(tmp_path, free_port())
    yield made
    if made.process and made.process.is_alive():
        made.kill()


@contextmanager
def importing(home: Path) -> Iterator[None]:
    """Another process takes a backlog in meanwhile: the writer is never free for long."""
    stop = threading.Event()

    async def take() -> None:
        desk = await build(settings_of(home))
        shop = await desk.shops.choose("muguang")
        first = 10_000
        while not stop.is_set():
            rows = [_row(first + place) for place in range(50)]
            first += 50
            await desk.intake.take(shop, rows, kind=Kind.REVIEWS, file_digest="4" * 64, now=NOW, on_bad=lambda _: None)
            await asyncio.sleep(0.2)
        await desk.close()

    thread = threading.Thread(target=lambda: asyncio.run(take()), daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(60)


def test_a_server_killed_while_two_people_approve_loses_no_approval_and_no_word(server: Server) -> None:
    """Each time one approval is on its way and one text half typed when the process dies."""

    async def prepare() -> tuple[str, str]:
        await stock(server.home)
        await _more(server.home)
        for name in ("Li", "Wang"):
            await put_person(store, name, {"muguang": Role.SUPERVISOR}, now=NOW)
        keys = await put_session(store, "Li", now=NOW), await put_session(store, "Wang", now=NOW)
        await store.close()
        return keys

    store = Store(Database(settings_of(server.home).desk_url))
    li, wang = in_own_thread(prepare())
    server.start()
    told = list[str]()
    with (
        browser() as chromium,
        tab(chromium, server.address, li) as (mine, _),
        tab(chromium, server.address, wang) as (theirs, _),
        importing(server.home),
    ):
        for page in (mine, theirs):
            page.set_default_timeout(PATIENCE)
        own = [f"muguang-{number}" for number in range(FIRST, FIRST + 2 * KILLS)]
        typed = [f"muguang-{number}" for number in range(FIRST + 2 * KILLS, FIRST + 3 * KILLS)]
        for turn in range(KILLS):
            sure, racing = own[2 * turn : 2 * turn + 2]
            _approve(mine, server, sure)
            told.append(sure)
            words = f"我们为您退款，共¥89。第{turn}次"
            _type(theirs, server, typed[turn], words)
            _open(mine, server, racing)
            theirs.keyboard.type("，还没存")
            mine.keyboard.press("a")
            server.kill()
            for page in (mine, theirs):
                page.locator("body[data-offline]").wait_for(state="attached")
                assert page.locator("#offline").is_visible()
            theirs.keyboard.type("，断线时写的")
            mine.keyboard.press("a")  # dead while nobody answers
            server.start()
            for page in (mine, theirs):
                page.locator("body:not([data-offline])").wait_for(state="attached")
            assert theirs.locator("textarea").input_value() == f"{words}，还没存，断线时写的"
            theirs.locator("textarea").focus()
            theirs.keyboard.press("Control+Enter")
            theirs.locator("textarea").wait_for(state="detached")
            _approve_if_it_waits(mine, server, racing)
            told.append(racing)
    items = in_own_thread(_outbox(server.home))
    assert sorted(Counter(items).items()) == sorted((case, 1) for case in told)
    texts = in_own_thread(_texts(server.home, typed))
    assert texts == [f"我们为您退款，共¥89。第{turn}次，还没存，断线时写的" for turn in range(KILLS)]


def _open(page: Any, server: Server, case: str) -> None:
    page.goto(f"{server.address}/cases/{case}")
    page.locator("#approve button:not([aria-disabled])").wait_for()
    page.wait_for_timeout(450)


def _approve(page: Any, server: Server, case: str) -> None:
    _open(page, server, case)
    page.keyboard.press("a")
    page.locator(f".toast:has-text('{case}')").first.wait_for()


def _approve_if_it_waits(page: Any, server: Server, case: str) -> None:
    """What the person sees after the restart: approved already, or still to approve; nobody need know which it was."""
    page.goto(f"{server.address}/cases/{case}")
    page.locator("#approve").wait_for(state="attached")
    if page.locator("#approve button:not([aria-disabled])").count():
        page.wait_for_timeout(450)
        page.keyboard.press("a")
        page.locator(f".toast:has-text('{case}')").first.wait_for()


def _type(page: Any, server: Server, case: str, words: str) -> None:
    """Begin an edit, and wait until the desk has kept it."""
    page.goto(f"{server.address}/cases/{case}")
    page.locator("#draft-private_offer").focus()
    page.keyboard.press("e")
    page.locator("textarea:focus").wait_for()
    page.keyboard.press("Control+a")
    page.keyboard.type(words)
    page.locator("[data-state]:has-text('kept')").wait_for()


async def _outbox(home: Path) -> list[str]:
    """The case of every send that waits, one entry each."""

    async def read(store: Store) -> list[str]:
        async with store.reading() as work:
            found = [await work.outbox.of_case("muguang", f"muguang-{number}") for number in range(1, FIRST + CASES)]
        return [each.case for items in found for each in items if each.state is OutboxState.QUEUED]

    return await _reading(home, read)


async def _texts(home: Path, cases: list[str]) -> list[str]:
    async def read(store: Store) -> list[str]:
        async with store.reading() as work:
            found = await work.cases.some("muguang", cases)
            records = await work.proposals.latest_of(found)
        return [records[case].drafts[0].draft.text for case in cases]

    return await _reading(home, read)


async def _reading(home: Path, read: Callable[[Store], Awaitable[list[str]]]) -> list[str]:
    store = Store(Database(settings_of(home).desk_url))
    try:
        return await read(store)
    finally:
        await store.close()
