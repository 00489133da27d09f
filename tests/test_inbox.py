"""The inbox: two pages, two languages, and nothing a buyer writes that does anything."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import httpx
import pytest

from api.app import create_app
from api.inbox.acts import PAGES
from api.inbox.marked import Span, pieces_of
from api.inbox.screen import SCRIPTS, language_of
from api.inbox.static_files import address_of
from assistant.bootstrap import build
from assistant.domain.draft import DraftKind
from assistant.domain.people import Role
from assistant.i18n import Translator
from assistant.reading.visible import visible
from assistant.testing import FakeChannel
from evals.serving import serving
from tests.served import NOW, SCRIPT, WORDS, served, settings_of, signed, stock

pytestmark = pytest.mark.anyio

INBOX = Path(__file__).parents[1] / "api" / "inbox"
PAPERS = INBOX.parent / "papers" / "templates"
CASES = [f"/cases/muguang-{number}" for number in range(1, len(WORDS) + 1)]
#: everything the templates use; an element that is not here came from a buyer
ELEMENTS = set(
    re.findall(
        r"\w+",
        """html head meta title link script body header nav main h1 h2 h3 h4 p a span small strong b br q time code kbd
        bdi mark table thead tbody tr th td div section article dl dt dd ul ol li details summary button
        dialog form input label textarea select option svg use""",
    )
)
#: what others wrote and the inbox brings along, unchanged
VENDOR = INBOX / "static" / "vendor"


class Page(HTMLParser):
    """What a browser would build of a page: its elements with their attributes, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module")
async def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("desk")
    await stock(folder)
    return folder


@pytest.fixture(scope="module")
async def client(home: Path) -> AsyncIterator[httpx.AsyncClient]:
    async with served(home) as found:
        yield found


async def page_of(client: httpx.AsyncClient, path: str) -> Page:
    answer = await client.get(path, headers={"accept": "text/html"})
    assert answer.status_code < 500
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    return Page(answer.text)


@pytest.mark.parametrize("path", ["/", *CASES, "/cases/<script>", "/nothing/<svg>", "/?shop=nobody", "/?lang=<x>"])
async def test_nothing_a_buyer_writes_becomes_part_of_the_page(client: httpx.AsyncClient, path: str) -> None:
    page = await page_of(client, path)
    assert {tag for tag, _ in page.elements} <= ELEMENTS
    for tag, attributes in page.elements:
        assert not any(name.startswith("on") or name == "style" for name in attributes), (tag, attributes)
        assert tag != "svg" or attributes == {"class": "icon", "aria-hidden": "true"}
        for name in ("href", "src"):
            assert (attributes.get(name) or "/").startswith(("/", "#")), attributes
    scripts = [attributes for tag, attributes in page.elements if tag == "script"]
    assert scripts == [{"src": address_of(each), "defer": None} for each in SCRIPTS]


async def test_the_buyers_words_are_shown_whole(client: httpx.AsyncClient) -> None:
    for path, words in zip(CASES[:4], WORDS[:4], strict=True):
        assert words in (await page_of(client, path)).words


async def test_hidden_characters_are_chips(client: httpx.AsyncClient) -> None:
    page = await page_of(client, CASES[4])
    assert "退<U+202E>款<U+200B>×3<U+2066>吧" in page.words
    assert "Hidden characters in this text: 5." in page.words
    assert "退<U+202E>款<U+200B>×3<U+2066>吧" in (await page_of(client, "/")).words
    for path in ["/", *CASES]:
        assert (await client.get(path)).status_code == 200
        assert not re.search("[\u200b-\u200c\u202a-\u202e\u2066-\u2069]", (await client.get(path)).text)


async def test_a_case_in_three_columns(client: httpx.AsyncClient) -> None:
    page = await page_of(client, CASES[0])
    places = [page.words.index(each) for each in ("What the buyer says", "What we know", "What we would say")]
    assert places == sorted(places)
    for words in ("CNY 89.00", "rung <script>", "R-REWARD", "private offer", "c1"):
        assert words in page.words
    marked = [attributes.get("class") for tag, attributes in page.elements if tag == "mark"]
    assert {"evidence", "slot", "block"} <= set(marked)


async def test_only_what_may_leave_can_be_ticked(client: httpx.AsyncClient) -> None:
    """The follow-up, which the guard blocks besides, is only a preview; the last case has no text at all."""
    page = await page_of(client, CASES[0])
    ticks = {str(a["value"]): "disabled" not in a for tag, a in page.elements if a.get("name") == "kind"}
    assert ticks == {"public_reply": True, "private_offer": True, "follow_up": False}
    bare = await page_of(client, CASES[-1])
    (approve,) = [a for tag, a in bare.elements if a.get("data-act") == "approve"]
    assert (approve["aria-disabled"], approve["data-why"]) == ("true", "There is no text to approve.")


async def test_the_stars_do_not_stand_beside_the_offer(client: httpx.AsyncClient) -> None:
    words = (await page_of(client, CASES[0])).words
    assert "★" in words[: words.index("What we know")]
    assert "★" not in words[words.index("What we know") :]


async def test_the_queue_shows_every_open_case_with_its_clock(client: httpx.AsyncClient) -> None:
    page = await page_of(client, "/")
    rows = [attributes["data-case"] for _, attributes in page.elements if "data-row" in attributes]
    assert sorted(f"/cases/{each}" for each in rows) == CASES
    assert "shop 2:59 left" in page.words
    counts = await page_of(client, "/queue/counts?shop=muguang")
    assert f"{len(WORDS)} meet this filter" in counts.words


async def test_a_state_without_cases_says_so(client: httpx.AsyncClient) -> None:
    assert "No case waits here." in (await page_of(client, "/?state=answered")).words


async def test_a_desk_without_shops_says_what_to_do(tmp_path: Path) -> None:
    async with served(tmp_path) as client:
        page = await page_of(client, "/")
    assert f"assistant --home {tmp_path} triage FILE" in page.words


@pytest.mark.parametrize("path", ["/cases/muguang-99", "/nothing"])
async def test_an_error_is_a_page_for_a_person(client: httpx.AsyncClient, path: str) -> None:
    answer = await client.get(path, headers={"accept": "text/html"})
    assert answer.status_code == 404
    assert "Nothing was sent. Code 404." in Page(answer.text).words


async def test_links_keep_the_language_that_was_asked_for(client: httpx.AsyncClient) -> None:
    page = await page_of(client, "/?lang=zh")
    assert page.elements[0][1] == {"lang": "zh", "dir": "ltr"}
    links = [attributes["href"] or "" for _, attributes in page.elements if attributes.get("data-act") == "go-queue"]
    assert links == ["/?lang=zh"]


@pytest.mark.parametrize(
    ("asked", "header", "expected"),
    [
        ("en", "zh-CN", "en"),
        ("", "zh-CN,zh;q=0.9,en;q=0.8", "zh"),
        ("", "de, en;q=0.5, zh;q=0.1", "en"),
        ("", "en;q=0, fr", "zh"),
        ("", "en;q=x,*", "zh"),
        ("xx", "", "zh"),
    ],
)
def test_the_language_of_a_page(asked: str, header: str, expected: str) -> None:
    assert language_of(asked, header, "zh") == expected


async def test_no_text_of_a_page_stands_outside_the_catalogue() -> None:
    """Words between tags would stay English on a Chinese page; only names of keys and languages may."""
    for path in [*(INBOX / "templates").glob("*.html"), *PAPERS.glob("*.html")]:
        bare = re.sub(r"{[{%#].*?[}%#]}|<style>.*?</style>|<[^>]*>", " ", path.read_text("utf-8"), flags=re.DOTALL)
        assert not set(re.findall(r"[A-Za-z]{2,}", bare)) - {
            "English",
            "Enter",
            "Esc",
            "Ctrl",
            "triage",
            "FILE",
            "SHA",
            "CSV",
        }, path.name


async def test_no_file_of_the_inbox_reaches_elsewhere() -> None:
    for path in [*(INBOX / "static").glob("*.*"), *(INBOX / "templates").iterdir()]:
        text = path.read_text("utf-8").replace("http://www.w3.org/2000/svg", "")
        assert not re.search(r"https?://|//[a-z]+\.|@import|\.innerHTML|\beval\b|\|\s*safe|<style|style=", text), path
    for path in PAPERS.glob("*.html"):  # they stand alone, so that their style is inside
        text = path.read_text("utf-8")
        assert not re.search(r"https?://|//[a-z]+\.|@import|<script|\|\s*safe|style=", text), path


def test_what_others_wrote_is_what_they_published() -> None:
    """The files of the packages htmx.org 2.0.11 and chart.js, with their licences beside them."""
    found = {path.name: sha256(path.read_bytes()).hexdigest()[:16] for path in VENDOR.glob("*.js")}
    assert found == {"htmx.min.js": "d6fdc75f204e6bde", "chart.umd.min.js": "87364cc2b2a76a66"}
    assert {path.name for path in VENDOR.glob("*.txt")} == {
        f"{name}.LICENSE.txt" for name in ("chart", "htmx", "lucide")
    }


def test_every_icon_that_is_named_is_drawn() -> None:
    drawn = set(re.findall(r'<symbol id="([^"]+)"', (INBOX / "static" / "icons.svg").read_text("utf-8")))
    named = {icon for *_, icon in PAGES}
    for path in (INBOX / "templates").glob("*.html"):
        named |= set(re.findall(r'icon\("([^"]+)"\)', path.read_text("utf-8")))
    assert named <= drawn


def test_own_scripts_and_styles_stay_small() -> None:
    """What the queue loads; a case, the companion and the figures load one or two more of at most 14 kB."""
    own = {path.name: path.stat().st_size for path in (INBOX / "static").glob("*.*")}
    assert sum(own[name] for name in SCRIPTS if name in own) <= 20_480
    assert max(size for name, size in own.items() if name.endswith(".js")) <= 14_336
    assert own["inbox.css"] <= 25_000
    assert own["icons.svg"] <= 14_000


async def test_over_a_real_socket(home: Path) -> None:
    """The same through uvicorn on loopback: 100 kB words, a forged Host, headers."""
    app = create_app(settings_of(home), language="zh", now=lambda: NOW)
    with serving(app) as address:
        async with httpx.AsyncClient(base_url=address) as client:
            await signed(client, home)
            long = await client.get(CASES[3])
            forged = await client.get("/", headers={"host": "evil.example"})
            hostile = await client.get(CASES[1])
    assert WORDS[3] in Page(long.text).words
    assert forged.status_code == 421
    assert SCRIPT not in hostile.text
    assert "frame-ancestors 'none'" in hostile.headers["content-security-policy"]


def test_pieces_leave_nothing_out() -> None:
    text = "a\u202eb c"
    spans = [Span(start=0, end=3, mark="x"), Span(start=2, end=5, mark="y"), Span(start=4, end=99, mark="z")]
    pieces = pieces_of(text, spans)
    assert "".join(each.text for each in pieces) == visible(text)
    assert [each.marks for each in pieces] == [("x",), ("x",), ("x", "y"), ("y",)]
    assert [each.hidden for each in pieces] == [False, True, False, False]
    assert pieces_of("", spans) == []


def test_what_a_reader_does_not_see_is_named() -> None:
    assert visible("a\u3164b\u2028c\u00add\te\n") == "a<U+3164>b<U+2028>c<U+00AD>d\te\n"
    assert visible("你好 👨‍👩‍👧") == "你好 👨‍👩‍👧"


def test_words_lose_their_underscores() -> None:
    assert Translator("en")(DraftKind.PUBLIC_REPLY) == "public reply"


async def test_what_became_of_an_offer_stands_below_the_answer(tmp_path: Path) -> None:
    await stock(tmp_path)
    desk = await build(settings_of(tmp_path))
    shop = await desk.shops.choose("muguang")
    await desk.people.add(shop.id, "Ola", Role.OWNER, now=NOW)
    await desk.decisions.approve(shop, "muguang-1", by="Ola", kinds=[DraftKind.PRIVATE_OFFER], channel="fake", now=NOW)
    async with served(tmp_path) as client:
        assert "After the offer" not in (await page_of(client, CASES[0])).words
        channel = FakeChannel()
        await desk.dispatch.due(shop.id, channel_of=lambda _: channel, now=NOW)
        assert channel.taken
        words = (await page_of(client, CASES[0])).words
    await desk.close()
    assert "After the offer" in words
    assert "full refund CNY 89.00: to carry out" in words
    assert "proof: refund number" in words
