"""Quick replies: an answer from documents and the order, a question where something is missing, what must follow."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing
from datetime import timedelta
from pathlib import Path
from shutil import copytree

import httpx
import pytest

from assistant.agent.ports import Searcher
from assistant.desk.live.suggest import Suggest
from assistant.domain.chat import Chat, Suggested, Summary
from assistant.domain.draft import Role
from assistant.domain.quick import Need, QuickReply
from assistant.domain.taxonomy import DRAFT_LANGUAGES
from assistant.errors import InvalidHandbook
from assistant.handbook.load import load_handbook
from tests.served import NOW as SERVED_NOW
from tests.served import served, stock
from tests.test_api_streams import events_in
from tests.test_suggest import MOVING, NOW, ORDER, anyio_backend, chat, searcher, suggest

__all__ = ["anyio_backend", "searcher", "suggest"]
PLAYBOOKS = Path(__file__).parent.parent / "playbooks"
BOOK = load_handbook(PLAYBOOKS)


async def given(suggest: Suggest, searcher: Searcher, asked: Chat, name: str) -> tuple[list[Suggested], Summary]:
    replies = BOOK.quick_replies(asked.language or "zh")
    reply = replies.named(name) if replies else None
    assert reply is not None
    found: list[Suggested] = []
    async with aclosing(suggest.quick(asked, reply, searcher=searcher, now=NOW)) as released:
        async for each in released:
            if isinstance(each, Summary):
                return found, each
            found.append(each)
    raise AssertionError("no summary")


def test_every_draft_language_has_the_same_replies() -> None:
    names = {language: [each.name for each in BOOK.quick[language].replies] for language in DRAFT_LANGUAGES}
    assert len(set(map(tuple, names.values()))) == 1
    assert len(names["zh"]) == 11


@pytest.mark.anyio
@pytest.mark.parametrize(("language", "market"), [("zh", "CN"), ("en", "US")])
async def test_every_reply_answers_asks_or_says_that_it_is_looked_up(
    suggest: Suggest, searcher: Searcher, language: str, market: str
) -> None:
    grounded = 0
    for each in BOOK.quick[language].replies:
        asked = chat(">hi", market=market, language=language)
        sentences, end = await given(suggest, searcher, asked, each.name)
        assert end.text, each.name
        assert end.clauses or end.abstained or end.questions, each.name
        if each.needs is Need.ORDER:
            assert end.questions, each.name  # the order is not known: it is asked for
        grounded += any(one.sentence.role is Role.POLICY for one in sentences)
    assert grounded >= 5


@pytest.mark.anyio
async def test_with_the_order_its_facts_are_told(suggest: Suggest, searcher: Searcher) -> None:
    asked = chat("在吗", "算了", order=ORDER, tracking=MOVING, language="zh")
    sentences, end = await given(suggest, searcher, asked, "parcel")
    assert Role.FACT in {each.sentence.role for each in sentences}
    assert end.questions == ()


@pytest.mark.anyio
async def test_the_shops_own_words_stand_before_unless_the_guard_blocks_them(
    suggest: Suggest, searcher: Searcher
) -> None:
    async def said(words: str) -> Summary:
        reply = QuickReply(name="invoice", label="发票", question="可以开发票吗？", say=words)
        async with aclosing(
            suggest.quick(chat("你好", ">在的", language="zh"), reply, searcher=searcher, now=NOW)
        ) as all_of_it:
            return [each async for each in all_of_it if isinstance(each, Summary)][-1]

    good = await said("发票的事我来帮您看。")
    assert good.whole.startswith("发票的事我来帮您看。")
    bad = await said("给个五星好评就返现。")
    assert "好评" not in bad.whole


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        ("  - name: parcel\n    label: x\n    question: y", "twice"),
        ("  - name: other\n    label: x\n    question: y\n    say: in 3 days", "number"),
        ("  - name: other\n    label: x\n    question: y\n    needs: luck", "needs"),
    ],
)
def test_an_unsound_file_is_refused(tmp_path: Path, wrong: str, problem: str) -> None:
    copytree(PLAYBOOKS, tmp_path / "playbooks")
    with (tmp_path / "playbooks" / "quick" / "en.yaml").open("a") as file:
        file.write(f"{wrong}\n")
    with pytest.raises(InvalidHandbook, match=problem):
        load_handbook(tmp_path / "playbooks")


@pytest.fixture
async def client(tmp_path: Path) -> AsyncIterator[httpx.AsyncClient]:
    await stock(tmp_path)
    async with served(tmp_path) as found:
        yield found


@pytest.mark.anyio
async def test_a_program_gives_one_and_what_must_follow_is_owed(client: httpx.AsyncClient) -> None:
    known = (await client.get("/api/orders/694700001?shop=muguang")).json()
    assert (known["case"], known["case_state"]) == ("muguang-1", "proposed")
    assert (await client.get("/api/orders/nobody")).json()["code"] == "unknown_order"
    listed = (await client.get("/api/quick-replies?language=zh")).json()["replies"]
    assert [each["key"] for each in listed] == [*"1234567890", ""]
    said = {"shop": "muguang", "reply": "parcel", "order_number": "694700001", "language": "zh"}
    (*sentences, last) = events_in((await client.post("/api/suggestions", json=said)).text)
    assert last["event"] == "summary"
    assert sentences
    assert last["data"]["questions"] == []  # the order is known: nobody is asked for it
    body = {"case": "muguang-1", "language": "zh"}
    first = (await client.post("/api/quick-replies/parcel/used", json=body)).json()
    again = (await client.post("/api/quick-replies/invoice/used", json=body)).json()
    assert first["todo"] == again["todo"]
    assert (await client.post("/api/quick-replies/return/used", json=body)).json()["todo"] is None
    (owed,) = (await client.get("/api/todos")).json()["todos"]
    assert (owed["todo"], owed["errand"], owed["case"]) == (first["todo"], "call_back", "muguang-1")
    assert owed["due_at"] > (SERVED_NOW + timedelta(hours=1)).isoformat()
    refused = await client.post("/api/quick-replies/nothing/used", json=body)
    assert (refused.status_code, refused.json()["code"]) == (422, "wrong_input")
