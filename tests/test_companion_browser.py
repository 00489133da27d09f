"""The companion in a real Chromium: an agent's chat by keyboard alone, a host that frames it, and nothing stale."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from api.app import create_app
from assistant.domain.case import Case, CaseState
from assistant.domain.people import Role
from assistant.domain.told import Todo
from assistant.settings import Settings
from assistant.store.database import Database
from assistant.store.work import Store
from evals.browser import browser, clock, in_own_thread, missing, serious, tab
from evals.chat_host import chat_host
from evals.serving import free_port, serving
from evals.signed import put_person, put_session
from tests.served import NOW, stock

if why := missing():
    if os.environ.get("CI"):
        raise RuntimeError(f"CI must show the companion in a browser: {why}")
    pytest.skip(why, allow_module_level=True)

ORDER = "694700001"
#: stands in for the desk: repeats the newest turn, an older answer later than a newer one, deaf to cancellation
ECHO = """
const desk = window.fetch;
let n = 0;
window.fetch = async (path, options) => {
  if (!String(path).startsWith("/api/suggestions")) return desk(path, options);
  if (window.cut) throw new TypeError("cut");
  const said = JSON.parse(options.body), text = `re: ${said.turns.at(-1).text}`, late = Math.max(0, 600 - 150 * n++);
  const event = (name, data) => new TextEncoder().encode(`event: ${name}\\ndata: ${JSON.stringify(data)}\\n\\n`);
  const none = { sources: [], findings: [] };
  return new Response(new ReadableStream({ async start(stream) {
    await new Promise((go) => setTimeout(go, late));
    stream.enqueue(event("sentence", { type: "fact", text, ...none }));
    await new Promise((go) => setTimeout(go, late));
    if (window.cut) return stream.error(new TypeError("cut"));
    stream.enqueue(event("summary", { text, whole: text, language: "en", author: "", move: "question", ...none,
      abstained: null, attention: null, questions: [], dropped: [], typed_findings: [], tones: [] }));
    stream.close();
  } }));
};
window.seen = [];
document.addEventListener("DOMContentLoaded", () => {
  const text = document.querySelector("#text"), turns = document.querySelector("#turns");
  if (text) new MutationObserver(() => {
    seen.push([turns.lastElementChild?.textContent ?? "", text.textContent]);
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
});
"""


@dataclass
class Open:
    """A served desk whose companion `host` may frame, the browser, and the session of an agent."""

    chromium: Any
    address: str
    host: str
    store: Store
    li: str

    def case(self, number: int) -> Case:
        async def read() -> Case:
            async with self.store.reading() as work:
                found = await work.cases.get("muguang", f"muguang-{number}")
                assert found
                return found

        return in_own_thread(read())

    def owed(self, number: int) -> list[Todo]:
        async def read() -> list[Todo]:
            async with self.store.reading() as work:
                return await work.todos.of_case("muguang", f"muguang-{number}")

        return in_own_thread(read())


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with browser() as opened:
        yield opened


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory, chromium: Any) -> Iterator[Open]:
    home: Path = tmp_path_factory.mktemp("home")
    host_port = free_port()
    host = f"http://localhost:{host_port}"  # another site than 127.0.0.1: the session's cookie stays out of its frame
    settings = Settings(home=home, database_url="", companion_hosts=host)

    async def prepare() -> str:
        await stock(home)
        await put_person(store, "Li", {"muguang": Role.AGENT}, now=NOW)
        return await put_session(store, "Li", now=NOW)

    store = Store(Database(settings.desk_url))
    li = in_own_thread(prepare())
    with (
        serving(create_app(settings, language="en", now=clock(NOW))) as address,
        chat_host(f"{address}/companion/panel", port=host_port, order=ORDER),
    ):
        yield Open(chromium, address, host, store, li)
    in_own_thread(store.close())


def allow_copying(page: Any) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])


def suggestion(page: Any) -> str:
    page.wait_for_function("() => document.querySelector('#copy')?.getAttribute('aria-disabled') === 'false'")
    return str(page.locator("#text").inner_text())


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_chat_agents_story_by_keyboard_alone(opened: Open, language: str) -> None:
    """Paste, read, type a beginning, change the tone, a quick reply with the order, copy, take the case over."""
    number = {"zh": 1, "en": 3}[language]
    said = {"zh": "你好，可以开发票吗？", "en": "Hi, when will my order ship?"}[language]
    with tab(opened.chromium, opened.address, opened.li, language=language, width=360) as (page, seen):
        allow_copying(page)
        page.goto(f"{opened.address}/companion")
        page.locator("#quick button").first.wait_for()
        page.locator("#main").focus()
        page.keyboard.press("/")
        page.keyboard.insert_text(said)
        first = suggestion(page)
        page.keyboard.press("Escape")
        page.keyboard.press("Enter")
        assert page.evaluate("navigator.clipboard.readText()") == first
        page.keyboard.press("Shift+Digit3")
        page.wait_for_function(
            "() => document.querySelector('[data-tone=short]').getAttribute('aria-pressed') === 'true'"
        )
        assert len(suggestion(page)) <= len(first)
        page.keyboard.press("e")
        page.keyboard.type("OK. ")
        page.wait_for_function("() => document.querySelector('#text').textContent.startsWith('OK.')")
        page.keyboard.press("Control+a")
        page.keyboard.press("Delete")
        page.keyboard.press("Escape")
        page.keyboard.press("o")
        page.keyboard.type(f"69470000{number}")
        page.keyboard.press("Tab")
        page.locator(f"#known:has-text('muguang-{number}')").wait_for()
        page.locator("#main").focus()
        page.keyboard.press("Digit1")
        page.locator("[data-reply=parcel][aria-pressed=true]").wait_for()
        suggestion(page)
        page.keyboard.press("Enter")
        page.wait_for_function(
            "() => document.querySelector('#state').textContent.includes(document.querySelector('#state').dataset.owed)"
        )
        assert [str(each.errand) for each in opened.owed(number)] == ["call_back"]
        page.keyboard.press("t")
        page.locator("#take[hidden]").wait_for(state="attached")
        page.wait_for_function(
            "() => document.querySelector('#state').textContent === document.querySelector('#state').dataset.taken"
        )
        assert (opened.case(number).state, opened.case(number).taken_by) == (CaseState.TAKEN_OVER, "Li")
        assert not seen.all


def key_of(opened: Open) -> str:
    with tab(opened.chromium, opened.address, opened.li) as (page, _):
        page.goto(f"{opened.address}/companion")
        page.locator(".panel button").click()
        return str(page.locator("#made").inner_text())


def test_a_host_frames_it_and_a_key_opens_it(opened: Open) -> None:
    key = key_of(opened)
    context = opened.chromium.new_context(locale="en-US")
    page = context.new_page()
    page.goto(opened.host)
    app = page.frame_locator("#app")
    app.locator("#key").fill(key)
    app.locator("#door button").click()
    app.locator("#quick button").first.wait_for()
    page.evaluate("write('Hello'); write('when will my parcel come?')")
    app.locator("#turns li:has-text('parcel come')").wait_for()
    app.locator("#known:has-text('muguang-1')").wait_for()
    app.locator("#copy[aria-disabled=false]").wait_for()
    assert page.evaluate("asked") > 1
    page.evaluate("write('We are on it.', { message_type: 1 })")
    app.locator("#turns li.seller").wait_for()
    app.locator("#copy[aria-disabled=true]").wait_for()  # nobody waits: nothing to copy
    page.evaluate("write('only for us', { private: true }); write('and the lid?')")
    app.locator("#turns li:has-text('lid')").wait_for()
    assert app.locator("#turns").inner_text().count("only for us") == 0
    context.close()


def test_another_page_frames_nothing_and_is_not_obeyed(opened: Open) -> None:
    with chat_host(f"{opened.address}/companion/panel") as elsewhere:
        context = opened.chromium.new_context()
        page = context.new_page()
        refused: list[str] = []
        page.on("console", lambda said: refused.append(said.text) if "frame-ancestors" in said.text else None)
        page.goto(elsewhere)
        page.wait_for_timeout(500)
        assert refused
        assert page.frame_locator("#app").locator("#door").count() == 0
        context.close()


def test_nothing_stale_is_ever_on_screen(opened: Open) -> None:
    """Bursts, corrections, deletions, another conversation and a cut line; older answers come later than newer."""
    key = key_of(opened)
    context = opened.chromium.new_context(locale="en-US")
    context.add_init_script(ECHO)
    page = context.new_page()
    page.goto(opened.host)
    app = page.frame_locator("#app")
    app.locator("#key").fill(key)
    app.locator("#door button").click()
    frame = next(each for each in page.frames if "/companion/panel" in each.url)
    app.locator("#quick button").first.wait_for()

    def answered(text: str) -> None:
        frame.wait_for_function(f"() => document.querySelector('#text').textContent === {('re: ' + text)!r}")
        app.locator("#copy[aria-disabled=false]").wait_for()

    page.evaluate("write('one'); tell()")
    frame.wait_for_function("() => document.querySelector('#text').textContent === 're: one'")  # half of it is there
    for said in ("two", "three", "four"):
        page.evaluate(f"write('{said}'); tell()")
        page.wait_for_timeout(120)
    answered("four")
    page.evaluate("talk.messages.at(-1).content = 'four, corrected'; tell()")
    answered("four, corrected")
    page.evaluate("talk.messages.at(-1).content_attributes = { deleted: true }; tell()")
    answered("three")
    page.evaluate("talk.id = 8; talk.messages = []; write('another'); tell()")
    answered("another")
    frame.evaluate("window.cut = true")
    page.evaluate("write('while away'); tell()")
    frame.wait_for_function(
        "() => document.querySelector('#state').textContent === document.querySelector('#state').dataset.lost"
    )
    assert frame.evaluate("document.querySelector('#text').textContent + document.querySelector('#exact').value") == ""
    frame.evaluate("window.cut = false")
    answered("while away")
    context.set_offline(True)
    frame.wait_for_function("() => document.querySelector('#text').textContent === ''")
    context.set_offline(False)
    answered("while away")
    shown = frame.evaluate("seen")
    assert len(shown) > 12
    assert [each for each in shown if each[1] and each[1] != f"re: {each[0]}"] == []
    context.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_is_accessible_on_a_phone(opened: Open, theme: str) -> None:
    with tab(opened.chromium, opened.address, opened.li, theme=theme, width=360, height=740) as (page, seen):
        page.goto(f"{opened.address}/companion?lang=zh")
        page.locator("#quick button").first.wait_for()
        page.locator("#chat").fill("在吗\n可以开发票吗？")
        suggestion(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
        assert serious(page) == []
        assert not seen.all
        weight = page.evaluate("performance.getEntriesByType('resource').map((each) => each.decodedBodySize)")
        assert sum(weight) < 60_000
