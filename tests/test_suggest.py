"""Suggestions for live chats without a model: what is answered, what is asked, and what is said to be unknown."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant.agent.ports import Searcher
from assistant.bootstrap import suggest_of
from assistant.desk.live.suggest import Suggest
from assistant.domain.case import Author
from assistant.domain.chat import Chat, ChatTurn, Move, Suggested, Summary
from assistant.domain.draft import Draft, DraftKind, Role
from assistant.domain.money import Money
from assistant.domain.offer import Offer, Remedy
from assistant.domain.order import Order, ParcelState, Tracking
from assistant.domain.playbook import RemedyKind
from assistant.domain.taxonomy import DRAFT_LANGUAGES, Platform
from assistant.domain.verdict import Verdict
from assistant.errors import InvalidHandbook
from assistant.handbook.load import load_handbook
from assistant.language.embedded.chat_signs import asks, is_item, praises, requests, small_talk, tells_trouble
from assistant.parts import agent_of, guard_of, handbook_of, starter_collection
from assistant.settings import Settings

NOW = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
SETTINGS = Settings()


@pytest.fixture(scope="module")
def suggest() -> Suggest:
    handbook = handbook_of(SETTINGS)
    return suggest_of(SETTINGS, handbook, agent_of(SETTINGS, handbook))


@pytest.fixture(scope="module")
async def searcher(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Searcher]:
    home = tmp_path_factory.mktemp("home")
    async with await starter_collection(Settings(home=home)) as found:
        yield found


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


def chat(*said: str, market: str = "CN", **more: object) -> Chat:
    """A chat whose shop's turns begin with `>`."""
    turns = (
        ChatTurn(author=Author.SELLER if each.startswith(">") else Author.BUYER, text=each.lstrip("> "))
        for each in said
    )
    platform = Platform.DOUYIN if market == "CN" else Platform.TIKTOK_SHOP
    return replace(Chat(turns=tuple(turns), platform=platform, market=market), **more)  # type: ignore[arg-type]


async def suggested(suggest: Suggest, searcher: Searcher, asked: Chat) -> tuple[list[Suggested], Summary]:
    found: list[Suggested] = []
    async with aclosing(suggest.suggest(asked, searcher=searcher, now=NOW)) as released:
        async for each in released:
            if isinstance(each, Summary):
                return found, each
            found.append(each)
    raise AssertionError("no summary")


ORDER = Order(
    number="6960419577",
    product="珊瑚绒毯",
    placed_at=NOW - timedelta(days=6),
    promised_ship_at=NOW - timedelta(days=4),
    shipped_at=NOW - timedelta(days=5),
    carrier="顺丰",
)
MOVING = Tracking(carrier="顺丰", number="SF1", state=ParcelState.IN_TRANSIT, last_scan_at=NOW - timedelta(days=1))


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("said", "move"),
    [
        ("在吗", Move.GREETING),
        ("Hello!", Move.GREETING),
        ("好的谢谢", Move.THANKS),
        ("thank you so much 🙏", Move.THANKS),
        ("拜拜", Move.BYE),
        ("嗯嗯", Move.NOTED),
        ("ok", Move.NOTED),
        ("546487395690", Move.ITEM),
        ("我都是你们家老顾客了", Move.PRAISE),
        ("我也是第二次来买了，感觉非常好就又来买", Move.PRAISE),
        ("收到了，质量很好，很喜欢", Move.PRAISE),
        ("I love it, great quality", Move.PRAISE),
    ],
)
async def test_small_talk_is_answered_at_once_and_without_a_source(
    suggest: Suggest, searcher: Searcher, said: str, move: Move
) -> None:
    market = "US" if said.isascii() and not said.isdigit() else "CN"
    sentences, end = await suggested(suggest, searcher, chat(said, market=market))
    assert (end.move, len(sentences), end.abstained, end.clauses) == (move, 1, None, ())


@pytest.mark.parametrize(
    "said",
    [
        "saya sudah langganan di sini",
        "cantik sangat, terima kasih",
        "ลูกค้าประจำนะคะ",
        "em là khách quen của shop",
        "soy cliente habitual, me encanta",
        "amei a blusa",
        "いつも利用しています",
    ],
)
def test_who_praises_or_is_loyal_is_heard_in_every_language(said: str) -> None:
    assert praises(said)


@pytest.mark.parametrize(
    "said",
    ["质量不是很好", "老顾客了，但是这次真失望", "I used to love it, but", "bagus sekali tapi telat", "ชอบมากแต่ช้า"],
)
def test_half_a_praise_is_none(said: str) -> None:
    assert not praises(said)


@pytest.mark.anyio
async def test_a_question_is_answered_word_for_word_with_its_source(suggest: Suggest, searcher: Searcher) -> None:
    sentences, end = await suggested(suggest, searcher, chat("在吗", ">在的", "可以开发票吗"))
    (source,) = end.clauses
    assert "发票" in source.path[-1]
    policy = next(each for each in sentences if each.sentence.role is Role.POLICY)
    assert policy.sources == (source,)
    assert source.text.strip() in end.text
    assert end.abstained is None


@pytest.mark.anyio
async def test_a_burst_is_one_question_and_its_greeting_no_part_of_it(suggest: Suggest, searcher: Searcher) -> None:
    asked = chat("亲在吗", "我地址写错了", "能改一下地址吗")
    _, end = await suggested(suggest, searcher, asked)
    assert [each.path[-1] for each in end.clauses] == ["可以改地址吗"]
    assert end.questions  # the order is not known, so it is asked for


@pytest.mark.anyio
@pytest.mark.parametrize("said", ["这个茶针是什么材质的", "买三盒送什么", "能便宜点吗", "这款好用吗"])
async def test_what_nobody_has_written_down_is_said_to_be_unknown(
    suggest: Suggest, searcher: Searcher, said: str
) -> None:
    sentences, end = await suggested(suggest, searcher, chat(said))
    assert end.abstained is not None
    assert not end.clauses
    assert {each.sentence.role for each in sentences} <= {Role.GREETING, Role.NEXT_STEP, Role.ASK}


@pytest.mark.anyio
async def test_where_a_parcel_is_comes_from_the_order(suggest: Suggest, searcher: Searcher) -> None:
    sentences, end = await suggested(suggest, searcher, chat("我的快递到哪了", order=ORDER, tracking=MOVING))
    assert Role.FACT in {each.sentence.role for each in sentences}
    assert end.abstained is None
    unknown, asked = await suggested(suggest, searcher, chat("我的快递到哪了"))
    assert Role.FACT not in {each.sentence.role for each in unknown}
    assert asked.questions


@pytest.mark.anyio
async def test_a_complaint_gets_empathy_and_what_comes_next_but_no_offer(suggest: Suggest, searcher: Searcher) -> None:
    sentences, end = await suggested(suggest, searcher, chat("杯子收到就是碎的，气死了", product="保温杯"))
    roles = [each.sentence.role for each in sentences]
    assert end.move is Move.COMPLAINT
    assert roles[0] is Role.APOLOGY
    assert Role.ASK in roles
    assert Role.OFFER not in roles


@pytest.mark.anyio
async def test_nothing_is_offered_but_what_an_approved_letter_told(suggest: Suggest, searcher: Searcher) -> None:
    told = Offer(
        remedies=(Remedy(kind=RemedyKind.PARTIAL_REFUND, amount=Money(minor=2000, currency="CNY")),),
        rung="part",
        loss=None,
    )
    sentences, end = await suggested(suggest, searcher, chat("杯子收到就是碎的，气死了", product="保温杯", offer=told))
    offered = [each.sentence for each in sentences if each.sentence.role is Role.OFFER]
    assert len(offered) == 1
    assert "20" in offered[0].text
    assert not [each for each in end.findings if each.verdict is Verdict.BLOCK]


@pytest.mark.anyio
async def test_who_is_hurt_is_told_to_stop_and_a_supervisor_is_called(suggest: Suggest, searcher: Searcher) -> None:
    sentences, end = await suggested(suggest, searcher, chat("充电的时候起火了，我的手被烫伤了", product="床头灯"))
    assert Role.SAFETY in {each.sentence.role for each in sentences}
    assert end.attention is not None


@pytest.mark.anyio
async def test_nobody_waits_where_the_shop_spoke_last(suggest: Suggest, searcher: Searcher) -> None:
    sentences, end = await suggested(suggest, searcher, chat("可以开发票吗", ">可以的"))
    assert (sentences, end.text, end.move) == ([], "", Move.NOTHING)


@pytest.mark.anyio
async def test_what_was_asked_for_before_is_not_asked_again(suggest: Suggest, searcher: Searcher) -> None:
    again = chat("杯子收到就是碎的", ">很抱歉，请拍几张照片发来，再发一下是哪一单", "都碎成这样了", product="保温杯")
    sentences, _ = await suggested(suggest, searcher, again)
    assert Role.ASK not in {each.sentence.role for each in sentences}
    assert not any("对不起" in each.sentence.text for each in sentences)


@pytest.mark.anyio
async def test_a_return_after_trouble_is_not_answered_as_a_change_of_mind(suggest: Suggest, searcher: Searcher) -> None:
    _, end = await suggested(suggest, searcher, chat("收到是坏的", ">抱歉，可以退", "退回去的邮费你们承担吗"))
    assert "个人原因" not in {each.path[-1] for each in end.clauses}


@pytest.mark.anyio
@pytest.mark.parametrize(("language", "market"), [("th", "TH"), ("vi", "VN"), ("id", "ID"), ("ms", "MY"), ("ja", "JP")])
async def test_every_draft_language_is_answered_in(
    suggest: Suggest, searcher: Searcher, language: str, market: str
) -> None:
    said = {"th": "สวัสดีค่ะ", "vi": "xin chào shop", "id": "halo kak", "ms": "hai", "ja": "こんにちは"}[language]
    _, end = await suggested(suggest, searcher, chat(said, market=market))
    assert (end.language, end.move) == (language, Move.GREETING)
    assert end.text


@pytest.mark.anyio
async def test_the_same_chat_gets_the_same_answer(suggest: Suggest, searcher: Searcher) -> None:
    asked = chat("什么时候发货", seed="7")
    assert await suggested(suggest, searcher, asked) == await suggested(suggest, searcher, asked)


@pytest.mark.parametrize("language", DRAFT_LANGUAGES)
def test_the_guard_lets_every_chat_phrasing_pass(language: str) -> None:
    handbook = handbook_of(SETTINGS)
    guard = guard_of(handbook)
    words, wording = handbook.chat_words(language), handbook.wording(language)
    assert words is not None
    assert wording is not None
    known = {"you": wording.address["warm"], "product": wording.product, "order": "6960419577", "promised_date": "X"}
    roles = (
        "hello",
        "welcome",
        "bye",
        "noted",
        "item",
        "unknown",
        "request",
        "heard",
        "sorry",
        "ask_order",
        "ask_product",
    )
    for role in roles:
        for phrasing in getattr(words, role):
            text = phrasing.format_map(known)
            draft = Draft(kind=DraftKind.PRIVATE_OFFER, language=language, text=text)
            pack = handbook.pack(Platform.DOUYIN, "CN")
            findings = guard.check(draft, offer=None, clauses=(), facts=known, pack=pack, day=NOW.date())
            assert not [each for each in findings if each.verdict is Verdict.BLOCK], (role, text, findings)


@pytest.mark.parametrize(
    ("text", "question", "request_", "trouble"),
    [
        ("今天还能发货吗", True, False, False),
        ("会生锈不", True, False, False),
        ("两份包邮吧", True, False, False),
        ("是拍两盒还是三盒", True, False, False),
        ("那我还是要盒子吧", False, False, False),
        ("帮我改一下地址", False, True, False),
        ("怎么还没发货啊", True, False, True),
        ("When will it arrive", True, False, False),
        ("I want to return this", False, True, False),
        ("the lid came cracked", False, False, True),
        ("kapan dikirim ya", True, False, False),
        ("khi nào giao hàng ạ", True, False, False),
        ("ส่งเมื่อไหร่คะ", True, False, False),
        ("いつ届きますか", True, False, False),
        ("第一次买希望不要失望", False, False, False),
        ("这个会掉毛吗", True, False, False),
        ("Does it leak?", True, False, False),
    ],
)
def test_signs_of_a_turn(text: str, question: bool, request_: bool, trouble: bool) -> None:
    assert (asks(text), requests(text), tells_trouble(text)) == (question, request_, trouble)


def test_small_talk_is_nothing_but_small_talk() -> None:
    assert small_talk("亲子装有吗") is None
    assert small_talk("ok when") is None
    assert small_talk("🙂") is Move.NOTED
    assert small_talk(" ") is None
    assert is_item("https://shop.example/item/1")
    assert not is_item("2 pcs")
    assert is_item("521133557799珊瑚绒毯")
    assert not is_item("521133557799珊瑚绒毯有几个尺寸")
    assert not is_item("订单6947546848745268596还没发货")


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (("{clause}", "see the rules"), "answer"),
        (("hello:", "hallo:"), "hallo"),
        (("What can I help you with?", "You get 5 coupons."), "hello"),
        (("Got the item.", "Got {amount}."), "item"),
    ],
)
def test_an_unsound_chat_file_is_refused_with_its_place(tmp_path: Path, change: tuple[str, str], place: str) -> None:
    import shutil

    root = tmp_path / "playbooks"
    shutil.copytree(Path(__file__).parent.parent / "playbooks", root)
    file = root / "chat" / "en.yaml"
    file.write_text(file.read_text("utf-8").replace(*change), "utf-8")
    with pytest.raises(InvalidHandbook, match=place):
        load_handbook(root)
