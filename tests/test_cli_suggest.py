"""`assistant suggest` as an agent types it, in Chinese and English, from a chat by paste, a JSON object, or a case."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant.bootstrap import build
from assistant.desk.live.case_chat import chat_of
from assistant.desk.shop.shops import new_shop
from assistant.domain.approval import DraftState
from assistant.domain.case import Author, Case, CaseState, Message, Review, Ticket, TicketState
from assistant.domain.clause import Found
from assistant.domain.draft import Draft, DraftKind
from assistant.domain.offer import Offer, Remedy
from assistant.domain.playbook import RemedyKind
from assistant.domain.proposal import Proposal
from assistant.domain.records import CaseView, DraftRecord, ProposalRecord
from assistant.domain.taxonomy import Platform
from assistant.settings import Settings
from assistant.testing import USUAL
from tests.desk_kit import lay_tables
from tests.typed import Done, assistant

NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)
SHOP = new_shop("mugu", platform=Platform.DOUYIN, market="CN")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("desk")

    async def made() -> None:
        desk = await build(Settings(home=lay_tables(folder)))
        try:
            await desk.shops.add(SHOP, now=NOW)
            await desk.knowledge.start("mugu", now=NOW)
        finally:
            await desk.close()

    asyncio.run(made())
    return folder


def typed(home: Path, chat: str, *words: str, lang: str = "zh") -> Done:
    return assistant(home, "suggest", "-", *words, given=chat, lang=lang)


def test_a_chat_by_paste_is_answered_with_the_source_beside_each_sentence(home: Path) -> None:
    done = typed(home, "在吗\n> 在的亲\n可以开发票吗\n")
    assert done.returncode == 0
    assert "发票" in done.stdout
    assert "来源: cn-faq-invoice" in done.stdout
    assert "chat-zh" in done.stderr


def test_what_is_not_answered_is_said_beside_the_answer(home: Path) -> None:
    done = typed(home, "这个茶针是什么材质的", lang="en")
    assert "Not answered: no clause answers this: look it up before you answer" in done.stderr
    assert done.stdout.strip()


def test_json_gives_each_sentence_on_a_line_and_a_summary_last(home: Path) -> None:
    order = {"number": "69604195770001", "shipped_at": "2026-11-20", "carrier": "顺丰", "product": "保温杯"}
    chat = json.dumps({"turns": [{"author": "buyer", "text": "我的快递到哪了"}], "order": order, "rating": 1})
    *sentences, end = map(json.loads, typed(home, chat, "--json").stdout.splitlines())
    assert [each["type"] for each in sentences][-1] == "fact"
    assert end["type"] == "summary"
    assert end["text"] == "".join(each["text"] for each in sentences)
    assert end["abstained"] is None


@pytest.mark.parametrize(
    ("chat", "told"),
    [
        ("", "The chat has no turn"),
        ('{"turns": [{"author": "robot", "text": "x"}]}', "turns.0.author"),
        ('{"turns": ', "Invalid JSON"),
    ],
)
def test_a_chat_that_cannot_be_read_says_why(home: Path, chat: str, told: str) -> None:
    done = typed(home, chat, lang="en")
    assert (done.returncode, done.stdout) == (1, "")
    assert told in done.stderr


def test_a_chat_and_a_case_do_not_go_together(home: Path) -> None:
    assert assistant(home, "suggest").returncode == 2
    assert assistant(home, "suggest", "-", "--case", "1").returncode == 2
    assert "mugu-9" in assistant(home, "suggest", "--case", "9").stderr


def view(state: DraftState) -> CaseView:
    case = Case(
        id="mugu-1",
        shop="mugu",
        state=CaseState.PROPOSED,
        platform=Platform.DOUYIN,
        market="CN",
        currency="CNY",
        product="保温杯",
        review=Review(id="r", text="杯子漏水", written_at=NOW - timedelta(days=2), rating=1),
        tickets=(Ticket(id="t", state=TicketState.OPEN, opened_at=NOW - timedelta(days=1), reason="质量问题"),),
        messages=(
            Message(id="m1", author=Author.SELLER, text="在的", sent_at=NOW - timedelta(hours=2)),
            Message(id="m2", author=Author.BUYER, text="怎么退", sent_at=NOW - timedelta(hours=1)),
        ),
        arrived_at=NOW,
    )
    offer = Offer(remedies=(Remedy(kind=RemedyKind.EXCHANGE, freight=True),), rung="x", loss=None)
    letter = Draft(kind=DraftKind.PRIVATE_OFFER, language="zh", text="…")
    record = DraftRecord(
        id=1,
        shop="mugu",
        case="mugu-1",
        proposal=1,
        state=state,
        version=1,
        draft=letter,
        salt=b"s",
        findings=(),
        held=None,
    )
    proposal = Proposal(diagnosis=USUAL, found=Found(hits=(), abstained=True), offer=offer, drafts=())
    kept = ProposalRecord(
        id=1, shop="mugu", case="mugu-1", snapshot="", proposal=proposal, drafts=(record,), made_at=NOW
    )
    return CaseView(case=case, proposal=kept, outbox=())


def test_a_case_is_a_chat_in_the_order_it_was_said() -> None:
    chat = chat_of(view(DraftState.WAITING), SHOP)
    assert [each.text for each in chat.turns] == ["杯子漏水", "质量问题", "在的", "怎么退"]
    assert chat.newest == ("怎么退",)


@pytest.mark.parametrize(
    ("state", "told"), [(DraftState.WAITING, False), (DraftState.APPROVED, True), (DraftState.SENT, True)]
)
def test_only_an_approved_letter_has_told_an_offer(state: DraftState, told: bool) -> None:
    assert (chat_of(view(state), SHOP).offer is not None) is told
