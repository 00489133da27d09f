"""Suggestions beside an agent who has begun to type, and in the tone that was asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.agent.ports import Searcher
from assistant.desk.live.suggest import Suggest
from assistant.domain.chat import Style
from assistant.domain.draft import Role
from assistant.domain.verdict import Verdict
from assistant.reading.typed import contradicts
from tests.test_suggest import MOVING, ORDER, anyio_backend, chat, searcher, suggest, suggested

__all__ = ["anyio_backend", "searcher", "suggest"]
INVOICE = "可以开发票吗"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("抱歉，我们开不了发票", "订单完成后可以申请开具发票。"),
        ("退款一般3天到账。", "退款会在7天内到账。"),
        ("Sorry, we cannot issue an invoice.", "You can get an invoice on the order page."),
        ("Yes, you can return worn shoes.", "Worn shoes are not taken back."),
        ("Refunds take 2 days.", "A refund reaches you within 5 days."),
    ],
)
def test_a_sentence_that_says_otherwise_is_known(typed: str, said: str) -> None:
    assert contradicts(typed, said)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("亲，发票可以开的", "订单完成后可以申请开具发票。"),
        ("您好，", "定制商品不支持退货。"),
        ("退款一般7天到账。", "退款会在7天内到账。"),
        ("I'm sorry, I have no update yet.", "Your parcel left our warehouse on 15 November."),
        ("Hi there!", "You can return it within 7 days."),
    ],
)
def test_what_agrees_or_is_another_matter_is_none(typed: str, said: str) -> None:
    assert not contradicts(typed, said)


@pytest.mark.anyio
async def test_an_answer_goes_on_behind_what_was_typed(suggest: Suggest, searcher: Searcher) -> None:
    sentences, end = await suggested(suggest, searcher, chat(INVOICE, typed="您好，在的。"))
    assert Role.GREETING not in {each.sentence.role for each in sentences}
    assert end.whole == f"您好，在的。{end.text}"
    assert end.clauses


@pytest.mark.anyio
async def test_a_sentence_that_was_begun_is_ended_once(suggest: Suggest, searcher: Searcher) -> None:
    asked = chat(INVOICE, typed="店里的规定")
    sentences, end = await suggested(suggest, searcher, asked)
    assert sentences[0].sentence.text.startswith("店里的规定是这样的")
    assert end.whole == end.text
    _, other = await suggested(suggest, searcher, replace(asked, typed="关于发票"))
    assert other.whole == f"关于发票。{other.text}"


@pytest.mark.anyio
async def test_nothing_stands_against_what_was_typed(suggest: Suggest, searcher: Searcher) -> None:
    sentences, end = await suggested(suggest, searcher, chat(INVOICE, typed="不好意思，发票开不了的。"))
    assert Role.POLICY not in {each.sentence.role for each in sentences}
    assert any("otherwise" in each.message for each in end.dropped)


@pytest.mark.anyio
async def test_the_guard_reads_the_agents_own_words(suggest: Suggest, searcher: Searcher) -> None:
    _, end = await suggested(suggest, searcher, chat(INVOICE, typed="给好评我们返您50元。"))
    assert any(each.verdict is Verdict.BLOCK for each in end.typed_findings)
    _, plain = await suggested(suggest, searcher, chat(INVOICE))
    assert plain.typed_findings == ()
    assert plain.whole == plain.text


@pytest.mark.anyio
async def test_three_tones_say_the_same_in_other_words(suggest: Suggest, searcher: Searcher) -> None:
    asked = chat("我的快递到哪了", order=ORDER, tracking=MOVING)
    texts = {}
    for style in Style:
        sentences, end = await suggested(suggest, searcher, replace(asked, style=style))
        facts = {slot.text for each in sentences for slot in each.sentence.slots if slot.name != "you"}
        texts[style] = (end.text, len(sentences), facts)
        assert set(end.styles) <= set(Style)
        assert len(end.styles) >= 2
    assert len(texts[Style.SHORT][0]) < min(len(texts[Style.WARM][0]), len(texts[Style.STEADY][0]))
    assert "亲" in texts[Style.WARM][0]
    assert "亲" not in texts[Style.STEADY][0]


@pytest.mark.anyio
async def test_an_answer_that_reads_alike_is_one_tone(suggest: Suggest, searcher: Searcher) -> None:
    _, end = await suggested(suggest, searcher, chat("谢谢", ">不客气", "在吗"))
    assert 1 <= len(end.styles) <= 3


@pytest.mark.anyio
async def test_what_the_guard_stops_is_said_in_other_words(suggest: Suggest, searcher: Searcher) -> None:
    """Nobody is left with a bare greeting because one phrasing sounds like something that is not allowed."""
    for style in (None, *Style):
        for said in ("今天星期几呀？", "你们老板姓什么？", "这个和别家的有什么不一样？", "月球上能用吗？"):
            sentences, end = await suggested(suggest, searcher, chat(said, style=style))
            assert any(each.sentence.role is Role.NEXT_STEP for each in sentences), (style, said)
            assert not any(each.verdict is Verdict.BLOCK for each in end.findings), (style, said)
