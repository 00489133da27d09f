"""Translations for who works on a case: masked out, checked back, kept once, erased with the buyer, never sent."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import select

from assistant.bootstrap import build
from assistant.channels.photos import PhotoShelf
from assistant.desk.keeping.buyers import Buyers
from assistant.desk.seeing.cases import case_view
from assistant.desk.seeing.translating import Translating
from assistant.domain.people import Role
from assistant.domain.records import CaseView
from assistant.domain.translation import Translated, text_key
from assistant.errors import NotAllowed
from assistant.files import shipped_files
from assistant.homes import files_in
from assistant.language.model_client import ModelClient, ModelSettings
from assistant.language.model_translation import ModelTranslator, checked
from assistant.language.placeholders import mask
from assistant.language.prompts import load_prompt
from assistant.reading.language import detect_language
from assistant.store.tables import texts, translations
from evals.model_server.faults import Fault
from evals.model_server.server import OpenAIServer
from tests.desk_kit import NOW, SHOP, Kit, open_kit, row
from tests.served import SCRIPT, served, settings_of, stock

pytestmark = pytest.mark.anyio
CASE = "mugu-1"
BUYER = "The lid came cracked after 12 days. Call me at +1 (555) 010-4477 or see https://pay.example/now"
_TEXT = re.compile(r"^(t\d+):\n<text>\n(.*?)\n</text>$", re.MULTILINE | re.DOTALL)


def asked_texts(request: dict[str, Any]) -> dict[str, str]:
    """What a request asks to have translated, by its label."""
    return dict(_TEXT.findall(str(request["messages"][1]["content"])))


def into(words: Callable[[str], str]) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """A model that says each text so."""
    return lambda request: {
        "translations": [{"label": label, "translation": words(text)} for label, text in asked_texts(request).items()]
    }


def kept_marks(text: str) -> str:
    """A translation into Chinese that keeps placeholders and figures, as the prompt asks."""
    return "这是译文：" + " ".join(re.findall(r"\[[a-z]+ \d+\]|\d{2,}", text))


def translator_at(server: OpenAIServer, **more: Any) -> ModelTranslator:
    settings = ModelSettings(url=server.url, model="big-1", key="k", timeout=more.pop("timeout", 5), retries=0, **more)
    return ModelTranslator(ModelClient(settings), load_prompt(shipped_files() / "prompts", "translate"))


@pytest.fixture
async def kit(tmp_path: Path) -> AsyncIterator[Kit]:
    async with open_kit(tmp_path) as opened:
        await opened.take(row(1, BUYER), row(2, "the seam came apart", buyer="somebody else"))
        await opened.run()
        yield opened


async def view_of(kit: Kit) -> CaseView:
    async with kit.store.reading() as work:
        return await case_view(work, SHOP.id, CASE)


def desk_of(kit: Kit, server: OpenAIServer | None, **more: Any) -> Translating:
    translator = translator_at(server, **more) if server else None
    return Translating(kit.store, translator, language_of=detect_language)


async def test_personal_data_stays_here_and_stands_in_the_translation_again(kit: Kit) -> None:
    async with OpenAIServer(into(kept_marks)) as server:
        read = await desk_of(kit, server).read(SHOP, CASE, "zh", now=NOW)
    assert (read.left, read.error) == (0, None)
    assert b"010-4477" not in server.received
    assert b"pay.example" not in server.received
    assert len(server.requests) == 1
    found = read.found[text_key(BUYER)]
    assert found.text == "这是译文：12 +1 (555) 010-4477 https://pay.example/now"
    assert found.figures == ()
    assert found.author.startswith("translate.v1#")
    view = await view_of(kit)
    assert view.proposal is not None
    assert {text_key(each.draft.text) for each in view.proposal.drafts} <= read.found.keys()


async def test_what_was_translated_is_not_asked_again_and_only_what_is_new_is(kit: Kit) -> None:
    async with OpenAIServer(into(kept_marks)) as server:
        desk = desk_of(kit, server)
        first = await desk.read(SHOP, CASE, "zh", now=NOW)
        assert (await desk.read(SHOP, CASE, "zh", now=NOW)).found == first.found
        assert len(server.requests) == 1
        view = await view_of(kit)
        assert view.proposal is not None
        kind = view.proposal.drafts[0].kind
        await kit.decisions.edit(SHOP, CASE, kind, "We are truly sorry about the lid.", by="Li", now=NOW)
        again = await desk.read(SHOP, CASE, "zh", now=NOW)
    assert list(asked_texts(server.requests[1]).values()) == ["We are truly sorry about the lid."]
    assert text_key("We are truly sorry about the lid.") in again.found
    async with kit.store.reading() as work:
        kept = await work.translations.of(SHOP.id, CASE, "zh")
    assert kept.keys() == again.found.keys()


async def test_who_reads_the_language_of_the_case_asks_nobody(kit: Kit) -> None:
    async with OpenAIServer(into(kept_marks)) as server:
        read = await desk_of(kit, server).read(SHOP, CASE, "en", now=NOW)
    assert (dict(read.found), read.left, server.requests) == ({}, 0, [])


async def test_without_a_model_there_is_a_reason(kit: Kit) -> None:
    desk = desk_of(kit, None)
    assert not desk.can
    with pytest.raises(NotAllowed, match="No language model is set up"):
        await desk.read(SHOP, CASE, "zh", now=NOW)


@pytest.mark.parametrize("fault", [Fault.BUSY, Fault.STALL, Fault.NO_FORM, Fault.OFF_SCHEMA, Fault.PROSE, Fault.CUT])
async def test_a_model_that_fails_leaves_its_reason_and_nothing_else(kit: Kit, fault: Fault) -> None:
    before = (await view_of(kit)).seen
    async with OpenAIServer(into(kept_marks), fault=fault) as server:
        read = await desk_of(kit, server, timeout=0.5).read(SHOP, CASE, "zh", now=NOW)
    assert read.error is not None
    assert (dict(read.found), read.left) == ({}, 4)
    assert "lid" not in str(read.error)
    assert (await view_of(kit)).seen == before
    async with kit.store.reading() as work:
        assert await work.translations.of(SHOP.id, CASE, "zh") == {}


async def test_its_use_is_counted_on_the_shops_day_and_its_budget_holds(kit: Kit, tmp_path: Path) -> None:
    async with OpenAIServer(into(kept_marks)) as server:
        settings = settings_of(tmp_path).model_copy(
            update={"model_url": server.url, "model": "big-1", "model_translate": "reader-1"}
        )
        desk = await build(settings)
        shop = await desk.shops.choose(SHOP.id)
        assert (await desk.translating.read(shop, CASE, "zh", now=NOW)).left == 0
        (line,) = await desk.model_usage.since(NOW.date(), shop=SHOP.id)
        assert (line.prompt, line.version, line.model, line.purpose) == ("translate", 1, "reader-1", "translate")
        assert not line.failed
        assert line.tokens.total > 0
        await desk.close()
        spent = line.tokens.total
        tight = await build(settings.model_copy(update={"model_shop_tokens": spent + 1}))
        refused = await tight.translating.read(shop, "mugu-2", "zh", now=NOW)
        await tight.close()
        assert len(server.requests) == 1
    assert refused.error is not None
    assert "is used up" in refused.error.message


async def test_an_erased_buyer_takes_the_translations_along(kit: Kit, tmp_path: Path) -> None:
    async with OpenAIServer(into(lambda text: "秘密的译文" + "".join(re.findall(r"\d{2,}", text)))) as server:
        desk = desk_of(kit, server)
        await desk.read(SHOP, CASE, "zh", now=NOW)
        await desk.read(SHOP, "mugu-2", "zh", now=NOW)
        buyers = Buyers(kit.store, files_in(tmp_path, kit.store.database, PhotoShelf(tmp_path / "photos")))
        scope = await buyers.find(SHOP.id, CASE)
        assert await buyers.held(scope)
        await buyers.erase(scope, by="Wang", why="asked by letter", now=NOW)
        async with kit.store.database.reading() as connection:
            rows: list[str] = list((await connection.execute(select(translations.c.case_id))).scalars())
            query = select(texts.c.body).where(texts.c.body.like("%秘密%"))
            bodies: list[str] = list((await connection.execute(query)).scalars())
        assert (rows, len(bodies)) == (["mugu-2"], 1)
        asked = len(server.requests)
        assert dict((await desk.read(SHOP, CASE, "zh", now=NOW)).found) == {}
        assert len(server.requests) == asked


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("", "nothing"),
        ("…", "no letter"),
        ("The lid came cracked after 12 days.", "not in the language"),
        ("杯盖裂了，请看 https://evil.example", "an address of its own"),
        ("杯盖裂了，写信给 evil@example.com", "a mail address of its own"),
        ("杯盖裂了 [phone 9]", "a placeholder that the text does not have"),
        ("裂" * 2000, "far longer than its text"),
    ],
)
def test_what_is_no_translation_is_none(said: str, why: str) -> None:
    assert checked(said, mask("The lid came cracked after 12 days."), "zh", "a") is None, why


def test_figures_that_differ_are_named_and_a_long_text_says_that_it_is_cut() -> None:
    source = mask("We refund 1,200.50 baht for order size 42.")
    assert checked("我们退款 1200.50 泰铢，尺码 42。", source, "zh", "a") == Translated(
        text="我们退款 1200.50 泰铢，尺码 42。", author="a"
    )
    wrong = checked("我们退款 2200.50 泰铢，尺码 42。", source, "zh", "a")
    assert wrong is not None
    assert wrong.figures == ("120050", "220050")
    thai = checked("คืนเงิน ๘๙ บาท".replace("คืนเงิน", "退款"), mask("คืนเงิน ๘๙ บาท"), "zh", "a")
    assert thai is None or thai.figures == ()
    long = checked("裂" * 50, mask("crack " * 2000), "zh", "a")
    assert long is not None
    assert long.cut


async def test_a_text_that_gives_orders_is_fenced_and_what_comes_of_it_is_inert(tmp_path: Path) -> None:
    """The server is real, the buyer writes to the model, and the model answers with markup."""
    await stock(tmp_path)
    attack = f"{SCRIPT}<img src=x onerror=alert(1)>\u202e done"
    async with (
        OpenAIServer(into(lambda text: attack + "".join(re.findall(r"\[[a-z]+ \d+\]", text)))) as server,
        served(tmp_path, name="Li", roles={"muguang": Role.AGENT}, model_url=server.url, model="big-1") as client,
    ):
        page = await client.get("/cases/muguang-2", params={"lang": "en"})
        answer = await ask(client, "muguang-2", lang="en")
    assert "data-translate" in page.text
    assert answer.status_code == 200
    for request in server.requests:
        told = str(request["messages"][1]["content"])
        assert "<script" not in told
    assert "&lt;script&gt;" in answer.text
    assert "<script" not in answer.text
    assert "<img" not in answer.text
    assert "&lt;U+202E&gt;" in answer.text


async def ask(client: httpx.AsyncClient, case: str, *, lang: str) -> httpx.Response:
    return await client.post("/act/translate", params={"lang": lang}, data={"case": case})


async def test_the_page_says_why_there_is_none(tmp_path: Path) -> None:
    await stock(tmp_path)
    async with served(tmp_path, name="Li", roles={"muguang": Role.AGENT}) as client:
        foreign = await client.get("/cases/muguang-1", params={"lang": "en"})
        own = await client.get("/cases/muguang-1", params={"lang": "zh"})
        refused = await ask(client, "muguang-1", lang="en")
    assert "No translation: no model is configured." in foreign.text
    assert 'data-act="translate"' not in own.text
    assert refused.status_code == 409
    async with (
        OpenAIServer(fault=Fault.BUSY) as server,
        served(tmp_path, name="Li", roles={"muguang": Role.AGENT}, model_url=server.url, model="big-1") as client,
    ):
        busy = await ask(client, "muguang-1", lang="en")
        whole = await client.get("/cases/muguang-1", params={"lang": "en"})
    assert (busy.status_code, whole.status_code) == (200, 200)
    assert "No translation just now: the endpoint is busy. Press T twice to ask again." in busy.text
