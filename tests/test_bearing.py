"""Which sentence of a clause a letter quotes: the one that bears on the complaint and on what is offered for it."""

from __future__ import annotations

from functools import partial

import pytest

from assistant.domain.clause import Clause
from assistant.domain.playbook import RemedyKind, Request
from assistant.knowledge.bearing import bearing
from assistant.language.embedded.clause_quotes import clause_sentence, quoted_of

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
    asks_for: tuple[Request, ...] = (),
    language: str = "zh",
) -> str | None:
    weigh = partial(bearing, heading="售后", complaint=complaint, topics=topics, remedies=remedies, asks_for=asks_for)
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
    assert quoted(text, "碗碎了两个", DAMAGE, remedies, asks_for) == expected


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
