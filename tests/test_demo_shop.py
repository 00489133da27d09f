"""The demo shops and their knowledge hold what their README says, and fit each other."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from assistant.domain.clause import Audience, Clause
from assistant.domain.money import Money
from assistant.domain.taxonomy import DRAFT_LANGUAGES, Cause, TextKind
from assistant.knowledge.clauses import cut
from assistant.knowledge.documents import Document, read_folder

ROOT = Path(__file__).parents[1]
SHOP = ROOT / "evals" / "demo_shop"
TODAY = date(2026, 11, 22)

#: a writer quotes no longer sentence
QUOTABLE_LENGTH = 80
FIRST_SENTENCE = re.compile(r".+?(?:[。！？]|[.!?](?=\s|$))")
#: a private message quotes clauses and may not speak of reviews, nor boast
UNQUOTABLE = re.compile(
    r"评价|好评|差评|最|第一|保证|100|\breview|\brating|\bstars?\b|\bbest\b|guarantee", re.IGNORECASE
)

STATES = {
    "已揽收": "labelled",
    "运输中": "in_transit",
    "派送中": "out_for_delivery",
    "已签收": "delivered",
    "滞留": "stuck",
    "丢失": "lost",
    "破损": "damaged",
    "退回": "returned",
}


def _chinese_rows() -> list[dict[str, str]]:
    with (SHOP / "douyin_cn.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _lines(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (SHOP / name).read_text(encoding="utf-8").splitlines()]


def _moment(text: str, zone: str) -> datetime | None:
    if not text:
        return None
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone))


def _life(row: dict[str, Any], keys: tuple[str, ...], zone: str) -> list[datetime]:
    return [moment for key in keys if (moment := _moment(row[key], zone))]


GOLD = {each["review_id"]: each for each in _lines("gold.jsonl")}
DOCUMENTS, LEFT_OUT = read_folder(ROOT / "knowledge_base")
CLAUSES = [(document, clause) for document in DOCUMENTS for clause in cut(document)]


def test_every_readable_row_has_its_gold() -> None:
    chinese = {row["评价编号"] for row in _chinese_rows()}
    others = {row["review_id"] for row in _lines("tiktok_us.jsonl")}
    assert len(chinese) == 46
    assert len(others) == 34
    assert (chinese | others) - set(GOLD) == {"MG1046"}
    assert set(GOLD) <= chinese | others


def test_gold_is_in_the_words_of_the_field() -> None:
    for each in GOLD.values():
        assert set(each) == {"review_id", "cause", "other_causes", "kind", "safety", "language"}
        others = [Cause(name) for name in each["other_causes"]]
        assert Cause(each["cause"]) not in others
        if TextKind(each["kind"]) is not TextKind.COMPLAINT:
            assert each["cause"] == Cause.OTHER
    assert {each["cause"] for each in GOLD.values()} == set(Cause)
    assert {each["kind"] for each in GOLD.values()} == set(TextKind)
    assert [each["review_id"] for each in GOLD.values() if each["safety"]] == ["MG1023"]


def test_languages_are_mixed_as_promised() -> None:
    count = Counter(each["language"] for each in GOLD.values())
    assert set(count) == set(DRAFT_LANGUAGES)
    assert 0.5 <= count["zh"] / len(GOLD) <= 0.65
    assert 0.2 <= count["en"] / len(GOLD) <= 0.3
    assert min(count.values()) >= 2


def test_one_date_cannot_be_read() -> None:
    broken = []
    for row in _chinese_rows():
        try:
            _moment(row["评价时间"], "Asia/Shanghai")
        except ValueError:
            broken.append(row["评价编号"])
    assert broken == ["MG1046"]


def test_facts_of_an_order_fit_each_other() -> None:
    chinese = [row for row in _chinese_rows() if row["评价编号"] in GOLD]
    for row in chinese:
        moments = _life(row, ("下单时间", "发货时间", "签收时间", "评价时间"), "Asia/Shanghai")
        _check_order(moments, STATES.get(row["物流状态"], ""), row["签收时间"], row["运单号"])
        assert Money.parse(row["实付金额"], "CNY").minor > Money.parse(row["运费"], "CNY").minor
    for each in _lines("tiktok_us.jsonl"):
        moments = _life(each, ("ordered_at", "shipped_at", "delivered_at", "review_time"), "America/New_York")
        _check_order(moments, each["tracking_state"], each["delivered_at"], each["tracking_number"])
        assert Money.parse(each["paid"], "USD").minor > Money.parse(each["freight"], "USD").minor


def _check_order(moments: list[datetime], state: str, delivered: str, number: str) -> None:
    assert moments == sorted(moments)
    assert date(2026, 11, 19) <= moments[-1].date() <= date(2026, 11, 21)
    assert moments[-1] - moments[0] < timedelta(days=30)
    assert bool(delivered) == (state in {"delivered", "damaged"})
    assert bool(number) == bool(state)


def test_the_shop_sells_twelve_products() -> None:
    assert len({row["商品名称"] for row in _chinese_rows()}) == 12
    assert len({row["product"] for row in _lines("tiktok_us.jsonl")}) == 12


def test_documents_say_what_they_are_for() -> None:
    assert len(DOCUMENTS) >= 14
    assert LEFT_OUT == []
    known = {each.id for each in DOCUMENTS}
    for each in DOCUMENTS:
        assert each.language in {"zh", "en"}
        assert each.source
        assert each.valid_from
        assert set(each.applies_to) <= set(Cause)
        assert set(each.supersedes) <= known
        assert (each.market, each.platform) in {("", ""), ("CN", ""), ("CN", "douyin"), ("US", "tiktok_shop")}


@pytest.mark.parametrize(("document", "clause"), CLAUSES, ids=[clause.id for _, clause in CLAUSES])
def test_a_clause_stands_alone_and_can_be_quoted(document: Document, clause: Clause) -> None:
    first = FIRST_SENTENCE.match(clause.text)
    assert first
    assert len(first[0]) <= QUOTABLE_LENGTH
    assert 40 <= len(clause.text) <= 250
    if document.audience is Audience.BUYER:
        assert not first[0].endswith(("?", "？"))
        assert not UNQUOTABLE.search(clause.text)


@pytest.mark.parametrize("cause", Cause)
@pytest.mark.parametrize(("language", "market"), [("zh", "CN"), ("en", "US")])
def test_every_cause_finds_ground_in_both_shops(cause: Cause, language: str, market: str) -> None:
    ground = [
        clause
        for document, clause in CLAUSES
        if document.audience is Audience.BUYER
        and clause.valid_on(TODAY)
        and clause.language == language
        and clause.market in {"", market}
        and cause in clause.applies_to
    ]
    assert len(ground) >= 3


def test_superseded_documents_are_no_longer_in_force() -> None:
    documents = {each.id: each for each in DOCUMENTS}
    for each in DOCUMENTS:
        for old in each.supersedes:
            last = documents[old].valid_until
            assert last
            assert each.valid_from
            assert last + timedelta(days=1) == each.valid_from
