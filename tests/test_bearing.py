"""Which sentence of a clause a letter quotes: the one that bears on the complaint and on what is offered for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

import pytest

from assistant.agent.offering import as_bound, binding_clause
from assistant.domain.clause import Clause, Found, Hit
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.offer import Offer, Remedy
from assistant.domain.playbook import RemedyKind, Request
from assistant.domain.taxonomy import Ask, Cause, Fault, Platform, Severity, TextKind
from assistant.files import shipped_files
from assistant.handbook.load import load_handbook
from assistant.knowledge.bearing import bearing
from assistant.knowledge.freight import bears_return
from assistant.language.embedded.clause_quotes import clause_sentence, quoted_of

NOW = datetime(2026, 11, 22, tzinfo=UTC)
HANDBOOK = load_handbook(shipped_files() / "playbooks")
QUALITY = ("质量问题", "品质退货", "瑕疵", "退货退款", "退货运费", "三包", "举证")
DAMAGE = ("破损", "包装破损", "运输损坏", "补发", "举证", "damaged in transit", "broken on arrival", "replacement")
COLOUR = ("色差", "颜色不符", "退货退款", "退货运费", "colour difference", "color mismatch", "return", "refund")
NOT_FOR = "按您的要求刻字、改尺寸的定制商品，不适用七天无理由退货。这类商品在详情页和下单页都有提示。"
STILL = "如果是质量问题，仍然可以按质量问题申请售后。"


def clause(text: str, language: str = "zh", title: str = "售后") -> Clause:
    return Clause(
        id="a#1", document="a", title=title, path=(title,), text=text, start=0, end=1, version="1", language=language
    )


def quoted(
    text: str,
    complaint: str,
    topics: tuple[str, ...],
    remedies: tuple[RemedyKind, ...] = (RemedyKind.RETURN, RemedyKind.FULL_REFUND),
    freight: bool = True,
    asks_for: tuple[Request, ...] = (),
    language: str = "zh",
) -> str | None:
    offered = [Remedy(kind=each, freight=freight) for each in remedies]
    weigh = partial(bearing, heading="售后", complaint=complaint, topics=topics, remedies=offered, asks_for=asks_for)
    return clause_sentence(clause(text, language), language, lambda _, sentence: weigh(sentence))


def test_a_boring_book_is_not_answered_with_what_holds_for_goods_made_to_order() -> None:
    assert quoted(NOT_FOR + STILL, "这本书太枯燥了，看不下去，印刷也差", QUALITY) == STILL


def test_where_no_sentence_bears_on_the_complaint_none_is_quoted() -> None:
    assert quoted(NOT_FOR, "这本书太枯燥了", QUALITY) is None
    other = clause("银行已经扣款、订单还显示待付款的，请等10分钟再刷新，先不要重复付。")
    assert quoted(other.text, "拉链坏了", QUALITY) is None
    assert quoted_of([other], "zh", lambda _clause, _sentence: 0.0) is None


def test_the_next_clause_is_quoted_where_the_first_says_nothing_of_it() -> None:
    first, second = clause(NOT_FOR), clause(STILL)
    weigh = partial(bearing, heading="售后", complaint="书页全是散的", topics=QUALITY)
    assert quoted_of([first, second], "zh", lambda _, each: weigh(each)) == (second, STILL)


@pytest.mark.parametrize(
    ("asks_for", "expected"),
    [
        ((), "确认运输破损的，可以补发，也可以退款，运费由店铺承担。"),
        ((Request.PHOTO,), "收到破损商品，请在签收后48小时内拍照联系我们。"),
    ],
)
def test_a_photo_that_is_there_is_not_asked_for_in_a_quotation(asks_for: tuple[Request, ...], expected: str) -> None:
    text = "收到破损商品，请在签收后48小时内拍照联系我们。确认运输破损的，可以补发，也可以退款，运费由店铺承担。"
    remedies = () if asks_for else (RemedyKind.REPLACEMENT,)
    assert quoted(text, "碗碎了两个", DAMAGE, remedies, asks_for=asks_for) == expected


def test_a_sentence_about_what_is_offered_goes_before_one_about_something_else() -> None:
    text = "Screens vary a little. If the color is off, you can return it for a refund, shipping on us both ways."
    assert quoted(text, "The color is nothing like the video", COLOUR, language="en") == text.partition(". ")[2]


@pytest.mark.parametrize(
    "sentence",
    [
        "宠物咬断电线造成的损坏，也不在免费质保范围内。",
        "个人原因退货，寄回的运费由您承担。",
        "拆卸和寄回的费用先显示，质量问题退货的，这些费用都由店铺承担。",
        "赠品有质量问题，换一件同款。",
    ],
)
def test_what_is_not_covered_leans_on_another_sentence_or_is_about_a_gift_is_not_quoted(sentence: str) -> None:
    assert quoted(sentence, "拉链坏了，质量太差", QUALITY) is None


def test_a_letter_that_leaves_the_way_back_to_the_buyer_quotes_no_sentence_that_says_otherwise() -> None:
    text = "确认有色差，您可以退货退款，来回运费由店铺承担。实物和视频、图片的颜色明显不同，就按色差处理。"
    assert quoted(text, "颜色差太多", COLOUR, freight=True) == text.partition("。")[0] + "。"
    assert quoted(text, "颜色差太多", COLOUR, freight=False) == "实物和视频、图片的颜色明显不同，就按色差处理。"


@pytest.mark.parametrize(
    ("text", "title", "binds"),
    [
        ("确认有色差，您可以退货退款，来回运费由店铺承担。", "色差", True),
        ("If the color is off, you can return it for a refund, shipping on us both ways.", "Color and video", True),
        ("因为商品的原因退换货，来回运费都由店铺承担。包括质量问题、色差和破损。", "运费", True),
        ("首次换尺码或换颜色，换出的运费由店铺承担。", "换货的运费", False),
        ("不喜欢等个人原因退货，寄回的运费由您承担。色差除外。", "色差", False),
        ("定制商品有色差的，来回运费由店铺承担。", "定制商品", False),
        ("实物和图片颜色相差超过2个色号的，来回运费由店铺承担，可以退货。", "色差", False),
    ],
)
def test_a_clause_for_the_matter_that_has_the_shop_bear_the_way_back_binds(text: str, title: str, binds: bool) -> None:
    assert bears_return(clause(text, title=title), COLOUR, "颜色不对") is binds


@pytest.mark.parametrize(
    ("fault", "extorts", "freight"),
    [(Fault.PRODUCT, False, True), (Fault.BUYER, False, False), (Fault.PRODUCT, True, False)],
)
def test_a_clause_in_force_gives_what_the_playbook_leaves_to_the_buyer(
    fault: Fault, extorts: bool, freight: bool
) -> None:
    held = replace(clause("确认有色差，您可以退货退款，来回运费由店铺承担。"), applies_to=(Cause.COLOR_DIFFERENCE,))
    found = Found(hits=(Hit(clause=held, score=0.9),), abstained=False)
    offer = Offer(remedies=(Remedy(kind=RemedyKind.RETURN), Remedy(kind=RemedyKind.FULL_REFUND)), rung="a", loss=None)
    diagnosis = Diagnosis(
        kind=TextKind.COMPLAINT,
        cause=Cause.COLOR_DIFFERENCE,
        other_causes=(),
        fault=fault,
        severity=Severity.MILD,
        safety=False,
        ask=Ask.NOTHING,
        evidence=(),
        language="zh",
        confidence=0.9,
        abstained=False,
        author="test",
    )
    complaint = Complaint(text="颜色不对", platform=Platform.DOUYIN, market="CN", written_at=NOW, extorts=extorts)
    bound = as_bound(offer, binding_clause(complaint, diagnosis, found, HANDBOOK, bears_return))
    assert [each.freight for each in bound.remedies] == [freight, False]
    assert any("way back" in each.message for each in bound.because) is freight
    nothing = replace(found, abstained=True)
    assert as_bound(offer, binding_clause(complaint, diagnosis, nothing, HANDBOOK, bears_return)) == offer
