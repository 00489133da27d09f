"""Where a seller finds the return guide: in a terminal, as a file, on the case page, and after the send."""

from __future__ import annotations

import asyncio
import struct
import xml.etree.ElementTree as ET
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from assistant.bootstrap import build
from assistant.desk.answering.guides import Guides, has_guide
from assistant.desk.shop.shops import new_shop
from assistant.domain.approval import DraftState
from assistant.domain.case import CaseState
from assistant.domain.draft import DraftKind
from assistant.domain.intake import Kind, OrderFacts, ReviewRow
from assistant.domain.money import Money
from assistant.domain.taxonomy import Platform
from assistant.drawing import browser
from assistant.errors import NotAllowed, WrongInput
from assistant.language.guide_writer import GuideWriter
from assistant.reading.guard import PolicyGuard
from assistant.store.database import Database
from assistant.store.sqlite import sqlite_url
from assistant.store.work import Store
from tests import test_golden_cases as golden
from tests.desk_kit import HANDBOOK, NOW, SHOP, Kit, lay_tables, open_kit, row
from tests.served import proposal_of, propose, served, settings_of
from tests.test_inbox import Page
from tests.typed import Done
from tests.typed import assistant as typed

pytestmark = pytest.mark.anyio

ADDRESS = golden.SHOPS["zh"][-1]
#: the first case offers an exchange, the second a refund without anything sent back
EXCHANGE, REFUND = "muguang-1", "muguang-2"


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module")
async def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("desk")
    desk = await build(settings_of(lay_tables(folder)))
    shop = new_shop("muguang", name="木光 <b>家居</b>", platform=Platform.DOUYIN)
    shop = await desk.shops.add(replace(shop, return_address=ADDRESS), now=NOW)
    rows = [_row(1, "大了两个码，想换小一号"), _row(2, "杯盖第二天就裂了，想退款。")]
    await desk.intake.take(shop, rows, kind=Kind.REVIEWS, file_digest="0" * 64, now=NOW, on_bad=lambda _: None)
    await desk.close()
    store = Store(Database(sqlite_url(folder / "desk.sqlite")))
    async with store.writing() as work:
        cases = {each.id: each for each in await work.cases.in_states("muguang", [CaseState.NEW])}
        exchange = await golden.proposed(golden.SCENES["exchange_after_live"], "zh")
        for name, proposal in ((EXCHANGE, exchange), (REFUND, proposal_of(cases[REFUND]))):
            await propose(work, cases[name], proposal)
    await store.close()
    return folder


def _row(number: int, words: str) -> ReviewRow:
    order = OrderFacts(number=f"69470000{number}", product="亚麻衬衫", paid=Money(minor=8900, currency="CNY"))
    return ReviewRow(
        line=number,
        text=words,
        written_at=NOW,
        external_id=f"R{number}",
        rating=1,
        buyer=f"buyer {number}",
        product="亚麻衬衫",
        order=order,
    )


async def assistant(home: Path, *words: str) -> Done:
    """A command has a loop of its own."""
    return await asyncio.to_thread(typed, home, *words)


@pytest.fixture(scope="module")
async def client(home: Path) -> AsyncIterator[httpx.AsyncClient]:
    async with served(home) as found:
        yield found


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[Kit]:
    """A desk whose first case asks for an exchange; its shop has said no return address."""
    async with open_kit(tmp_path) as found:
        found.diagnoser.usual = golden.diagnosis_of(golden.SCENES["exchange_after_live"], "en")
        await found.take(row(1, "got it from your live, it is two sizes too big, can i swap it for an S"))
        await found.run()
        yield found


def guides(kit: Kit) -> Guides:
    return Guides(kit.reader, GuideWriter(wording=HANDBOOK.wording), PolicyGuard(), HANDBOOK.pack)


async def test_without_an_address_the_note_says_what_to_type(kit: Kit) -> None:
    found = await guides(kit).of_case(SHOP, "mugu-1", now=NOW)
    assert (found.guide.address, found.blocked) == ("", None)
    (note,) = found.notes
    assert "assistant shop edit mugu --return-address" in str(note)
    assert "return label or address that your order page shows" in "\n".join(found.guide.lines())


async def test_an_address_given_after_the_text_was_written_is_told(kit: Kit) -> None:
    moved = replace(SHOP, return_address="12 Harbor Rd, Newark")
    found = await guides(kit).of_case(moved, "mugu-1", now=NOW)
    assert found.guide.address == "12 Harbor Rd, Newark"
    assert "does not name this return address" in str(found.notes[0])


async def test_the_day_is_the_one_of_the_private_text(kit: Kit) -> None:
    found = await guides(kit).of_case(SHOP, "mugu-1", now=NOW)
    view = await kit.reader.view("mugu", "mugu-1")
    assert view.proposal is not None
    (private,) = [each.draft for each in view.proposal.drafts if each.kind is DraftKind.PRIVATE_OFFER]
    (day,) = [each.text for each in private.slots if each.name == "date"]
    assert day in found.guide.answer


async def test_a_wording_that_promises_more_than_the_offer_is_not_drawn(kit: Kit) -> None:
    wording = HANDBOOK.wording("en")
    assert wording is not None
    card = replace(wording.guide.card, freight={"shop": "You get a full refund as well.", "buyer": "-"})
    loose = GuideWriter(wording=lambda _: replace(wording, guide=replace(wording.guide, card=card)))
    with pytest.raises(NotAllowed, match="guard blocks the return guide"):
        await Guides(kit.reader, loose, PolicyGuard(), HANDBOOK.pack).of_case(SHOP, "mugu-1", now=NOW)


async def test_a_text_in_a_language_without_wording_gets_an_english_guide(kit: Kit) -> None:
    view = await kit.reader.view("mugu", "mugu-1")
    assert view.proposal is not None
    drafts = tuple(replace(each, draft=replace(each.draft, language="ko")) for each in view.proposal.drafts)
    found = guides(kit).of_view(SHOP, replace(view, proposal=replace(view.proposal, drafts=drafts)), now=NOW)
    assert found is not None
    assert (found.guide.language, found.guide.answer) == ("en", "")
    assert any("no wording in ko" in str(each) for each in found.notes)


async def test_nothing_to_send_back_has_no_guide(home: Path, client: httpx.AsyncClient) -> None:
    done = await assistant(home, "guide", "2")
    assert done.returncode == 1
    assert "nothing to send back" in done.stderr
    assert (await client.get(f"/guides/{REFUND}")).status_code == 409
    assert (await client.get("/guides/muguang-99")).status_code == 404
    page = await client.get(f"/cases/{REFUND}", headers={"accept": "text/html"})
    assert "/guides/" not in page.text


async def test_a_terminal_shows_where_it_is_and_what_it_says(home: Path) -> None:
    assert f"illustrated return guide: assistant guide {EXCHANGE}" in (await assistant(home, "show", "1")).stdout
    assert "寄回图解" in (await assistant(home, "--lang", "zh", "show", "1")).stdout
    assert "return guide" not in (await assistant(home, "show", "2")).stdout
    said = await assistant(home, "guide", "1")
    assert f"寄到这个地址：{ADDRESS}" in said.stdout
    assert "--out guide.png" in said.stderr


async def test_a_file_is_written_in_the_form_of_its_name(home: Path, tmp_path: Path) -> None:
    file = tmp_path / "guide.svg"
    done = await assistant(home, "guide", "1", "--out", str(file))
    assert done.returncode == 0, done.stderr
    assert "木光 <b>家居</b>" in [each.text for each in ET.fromstring(file.read_text("utf-8")).iter()]
    for name, told in (("guide.gif", "End it with .svg"), ("no/such/guide.svg", "cannot be written")):
        refused = await assistant(home, "guide", "1", "--out", str(tmp_path / name))
        assert refused.returncode == 1
        assert told in refused.stderr


@pytest.mark.usefixtures("client")
async def test_the_send_says_that_the_picture_goes_along(home: Path) -> None:
    assert (await assistant(home, "approve", "1", "--as", "Ola", "--only", "private_offer")).returncode == 0
    sent = await assistant(home, "send", "--posted")
    assert f"assistant guide {EXCHANGE} --out guide.png" in sent.stderr
    assert "图" not in sent.stdout


@pytest.mark.skipif(browser.installed() is None, reason="no browser is installed here")
async def test_a_browser_makes_a_png_of_the_same_size() -> None:
    text = '<text y="20">寄回</text>'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="108" height="160" viewBox="0 0 108 160">{text}</svg>'
    png = browser.screenshot(svg)
    assert png.startswith(b"\x89PNG")
    assert struct.unpack(">II", png[16:24]) == (108, 160)


async def test_without_a_browser_the_way_to_a_picture_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(browser, "installed", lambda: None)
    with pytest.raises(WrongInput) as told:
        browser.screenshot('<svg width="1" height="1"/>')
    assert ".svg" in told.value.remedy


async def test_the_case_page_shows_the_picture_and_its_words(client: httpx.AsyncClient) -> None:
    answer = await client.get(f"/cases/{EXCHANGE}", headers={"accept": "text/html"})
    page = Page(answer.text)
    (picture,) = [attributes for tag, attributes in page.elements if tag == "img"]
    assert (picture["src"], bool(picture["alt"])) == (f"/guides/{EXCHANGE}", True)
    assert f"寄到这个地址：{ADDRESS}" in page.words
    assert "<b>家居</b>" not in answer.text
    assert not any(name == "style" or name.startswith("on") for _, each in page.elements for name in each)


async def test_the_picture_is_served_as_svg_under_the_strict_policy(client: httpx.AsyncClient) -> None:
    answer = await client.get(f"/guides/{EXCHANGE}")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "image/svg+xml")
    assert answer.headers["content-security-policy"].startswith("default-src 'self'")
    assert answer.headers["x-content-type-options"] == "nosniff"
    root = ET.fromstring(answer.text)
    assert not any(name in each.attrib for each in root.iter() for name in ("style", "href", "onload"))
    assert ADDRESS in [each.text for each in root.iter()]


async def test_only_a_proposal_with_a_private_text_has_a_guide(kit: Kit) -> None:
    view = await kit.reader.view("mugu", "mugu-1")
    assert has_guide(view)
    assert not has_guide(replace(view, proposal=None))
    assert view.proposal is not None
    for state in (DraftState.REJECTED, DraftState.STALE):
        dropped = tuple(replace(each, state=state) for each in view.proposal.drafts)
        assert not has_guide(replace(view, proposal=replace(view.proposal, drafts=dropped)))
    bare = replace(view, proposal=replace(view.proposal, drafts=()))
    assert not has_guide(bare)
    assert guides(kit).of_view(SHOP, bare, now=NOW) is None
