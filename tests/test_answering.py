"""Which clause may be told to a buyer unread: it names what is asked, and no case that was not named."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.domain.clause import Audience, Clause, Found, Hit
from assistant.knowledge.answering import BEHIND, NEAR, answers

CLAUSE = Clause(
    id="k1",
    document="d",
    title="发货",
    path=("发货", "发货时间"),
    text="现货订单在付款后发货。",
    start=0,
    end=11,
    version="1",
    language="zh",
)


def found(*clauses: Clause, score: float = 0.8, abstained: bool = False) -> Found:
    return Found(hits=tuple(Hit(clause=each, score=score) for each in clauses), abstained=abstained)


def headed(heading: str, text: str = "现货订单在付款后发货。") -> Clause:
    return replace(CLAUSE, id=heading, path=("规定", heading), text=text)


def test_a_clause_whose_heading_names_what_is_asked_answers() -> None:
    assert answers("什么时候发货", found(CLAUSE)) == (CLAUSE,)


@pytest.mark.parametrize("heading", ["预售的发货时间", "定制商品的发货时间", "大促时的发货时间", "生鲜的发货时间"])
def test_a_special_case_answers_only_who_names_it(heading: str) -> None:
    special = headed(heading)
    assert answers("什么时候发货", found(special)) == ()
    assert answers(f"{heading}是什么时候", found(special)) == (special,)


def test_the_product_may_name_the_special_case() -> None:
    special = headed("定制商品的发货时间")
    assert answers("什么时候发货", found(special), about="定制刻字杯") == (special,)


def test_what_a_search_does_not_rely_on_is_told_to_nobody() -> None:
    assert answers("什么时候发货", found(CLAUSE, abstained=True)) == ()
    assert answers("什么时候发货", found(CLAUSE, score=NEAR - 0.01)) == ()
    assert answers("什么时候发货", found(replace(CLAUSE, audience=Audience.STAFF))) == ()


def test_a_clause_far_behind_the_best_one_is_no_answer() -> None:
    other = headed("发货")
    hits = (Hit(clause=headed("别的"), score=0.9), Hit(clause=other, score=0.9 - BEHIND - 0.01))
    assert answers("什么时候发货", Found(hits=hits, abstained=False)) == ()


def test_who_is_in_trouble_is_not_told_what_holds_for_a_change_of_mind() -> None:
    whim = headed("寄回的运费", "七天无理由退货，寄回的运费由您承担。")
    assert answers("运费谁出", found(whim)) == (whim,)
    assert answers("运费谁出", found(whim), trouble=True) == ()


def test_another_matter_is_no_answer_however_near() -> None:
    assert answers("这个茶针是什么材质", found(CLAUSE, score=0.95)) == ()
