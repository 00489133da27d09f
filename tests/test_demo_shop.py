"""The demo shops and their knowledge hold what their README says, and fit each other."""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from assistant.domain.case import Case
from assistant.domain.clause import Audience, Clause
from assistant.domain.complaint import Complaint
from assistant.domain.intake import Kind
from assistant.domain.taxonomy import DRAFT_LANGUAGES, Ask, Cause, Fault, Severity, TextKind
from assistant.knowledge.clauses import cut
from assistant.knowledge.documents.document import Document, read_folder
from evals.demo_shop.exports import Shelf
from evals.demo_shop.load import demo_shops, external_id, imported_cases, load_cases, read_gold, shop_files
from evals.demo_shop.make import demo_files, shelf_of
from evals.demo_shop.source import NOW, WEEKS, read_catalogue

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

GOLD = read_gold()
TRUTHS: dict[str, dict[str, Any]] = json.loads((SHOP / "truths.json").read_text("utf-8"))
DOCUMENTS, LEFT_OUT = read_folder(ROOT / "knowledge_base")
CLAUSES = [(document, clause) for document in DOCUMENTS for clause in cut(document)]


@pytest.fixture(scope="module")
def shelves() -> list[Shelf]:
    return [shelf_of(shop, plan) for shop, plan in read_catalogue().items()]


@pytest.fixture(scope="module")
def cases() -> dict[str, Case]:
    return {external_id(case): case for case in imported_cases()[0]}


def test_the_seed_gives_the_committed_files() -> None:
    files = demo_files()
    there = {path for shop in TRUTHS for path in (SHOP / shop).rglob("*") if path.is_file()}
    assert {SHOP / name for name in files} == there | {SHOP / "gold.jsonl", SHOP / "truths.json"}
    assert [name for name, content in files.items() if (SHOP / name).read_bytes() != content] == []


def test_every_row_is_read_but_the_one_with_an_impossible_date() -> None:
    files = [(shop, kind) for shop in demo_shops() for kind, _ in shop_files(shop)]
    count = {file: result.count for file, result in zip(files, imported_cases()[1], strict=True)}
    assert {file for file, each in count.items() if each.quarantined} == {("muguang", Kind.REVIEWS)}
    assert sum(each.quarantined for each in count.values()) == 1
    assert sum(each.new for (_, kind), each in count.items() if kind is Kind.ORDERS) == 4000
    assert all(each.new > 0 and each.read == each.new + each.quarantined for each in count.values())


def test_every_case_has_its_gold(cases: dict[str, Case]) -> None:
    assert set(cases) == set(GOLD)
    assert len(GOLD) >= 160
    assert sum(1 for _ in load_cases()) == len(GOLD)
    said: dict[str, Complaint] = {name: case.complaint(demo_shops()[case.shop]) for name, case in cases.items()}
    assert [name for name, gold in GOLD.items() if gold["evidence"] not in said[name].text] == []
    assert [name for name, gold in GOLD.items() if gold["kind"] == TextKind.COMPLAINT and not gold["evidence"]] == []


def test_gold_is_in_the_words_of_the_field() -> None:
    for each in GOLD.values():
        others = [Cause(name) for name in each["other_causes"]]
        assert Cause(each["cause"]) not in others
        assert Fault(each["fault"])
        assert Severity(each["severity"])
        assert Ask(each["ask"])
        assert each.get("duplicate_of", each["id"]) in GOLD
        if TextKind(each["kind"]) is not TextKind.COMPLAINT:
            assert each["cause"] == Cause.OTHER
    assert {each["kind"] for each in GOLD.values()} == set(TextKind)
    assert {name for name, each in GOLD.items() if each["safety"]} == {"MG1023", "CV6004", "MU2055"}


def test_causes_and_languages_are_mixed_as_promised() -> None:
    causes = Counter(each["cause"] for each in GOLD.values() if each["kind"] == TextKind.COMPLAINT)
    assert set(causes) == set(Cause)
    assert min(count for cause, count in causes.items() if cause != Cause.OTHER) >= 8
    mission = [causes[each] for each in (Cause.QUALITY, Cause.COLOR_DIFFERENCE, Cause.DELAY, Cause.DAMAGE)]
    assert min(mission) >= 15
    count = Counter(each["language"] for each in GOLD.values())
    assert set(count) == set(DRAFT_LANGUAGES)
    assert 0.55 <= count["zh"] / len(GOLD) <= 0.65
    assert 0.2 <= count["en"] / len(GOLD) <= 0.3
    assert min(count.values()) >= 4


def test_what_is_hidden_among_the_texts() -> None:
    tags = Counter(tag for each in GOLD.values() for tag in each["tags"])
    assert (tags["attack"], tags["extortion"], tags["praise"] + tags["question"]) == (5, 2, 10)
    assert tags["phone"] >= 5
    assert sum("duplicate_of" in each for each in GOLD.values()) >= 5


def test_what_is_said_of_one_order_is_one_case(cases: dict[str, Case]) -> None:
    merged = [name for name, each in GOLD.items() if "merged" in each["tags"]]
    assert len(merged) >= 10
    for name in merged:
        case, gold = cases[name], GOLD[name]
        assert case.order
        assert case.order.number == gold["order"]
        assert (case.review is not None, bool(case.messages), bool(case.tickets)) == tuple(
            part in gold for part in ("review", "chat", "ticket")
        )
    loose = [name for name, each in GOLD.items() if "no_order" in each["tags"]]
    assert loose
    assert [name for name, case in cases.items() if case.order is None] == loose


def test_cases_come_with_all_facts(cases: dict[str, Case]) -> None:
    for case in cases.values():
        if case.order:
            assert case.order.paid
            assert case.order.paid.currency == case.currency
            assert all((case.origin.batch, case.origin.supplier, case.origin.source, case.origin.province))
    markets = {case.market for case in cases.values()}
    assert markets == {"CN", "US", "ID", "TH", "VN", "MY", "MX", "ES", "BR", "JP"}
    shown = [photo for case in cases.values() for photo in case.photos]
    assert len(shown) >= 20
    assert all(photo.id for photo in shown)


def test_orders_fit_each_other(shelves: list[Shelf]) -> None:
    for shelf in shelves:
        assert {each.product for each in shelf.lines} == set(shelf.plan["products"])
        assert len(shelf.plan["products"]) == 12
        assert {each.carrier for each in shelf.lines if each.tracking} == set(shelf.plan["carriers"])
        assert len(shelf.plan["carriers"]) == 3
        for line in shelf.lines:
            moments = [each for each in (line.placed, line.shipped, line.delivered, NOW) if each]
            assert moments == sorted(moments), line
            assert NOW - line.placed <= timedelta(weeks=WEEKS)
            assert bool(line.tracking) == bool(line.state) == bool(line.shipped)
            assert bool(line.delivered) == (line.state in {"delivered", "damaged"})
            assert line.scan is None or line.placed <= line.scan <= NOW


def test_nobody_speaks_before_the_parcel_or_after_the_demo(shelves: list[Shelf]) -> None:
    for told in (told for shelf in shelves for told in shelf.told if told.has_gold):
        moments = [told.talk.began, told.talk.ticket, *(turn.at for turn in told.talk.turns)]
        assert max(each for each in moments if each) <= NOW
        if told.line and told.line.delivered:
            assert told.talk.began
            assert told.line.delivered <= told.talk.began, told.case["id"]


@pytest.mark.parametrize("shop", TRUTHS)
@pytest.mark.parametrize(
    "truth", ["video shows another colour", "zips of one batch burst", "carrier fails in two provinces"]
)
def test_a_hidden_truth_stands_out_by_rate_and_not_by_number(shop: str, truth: str) -> None:
    found = TRUTHS[shop][truth]
    assert found["rate"] >= 10 * found["elsewhere"]["rate"]
    assert len(found["cases"]) == found["complaints"] >= 5
    assert {GOLD[name]["cause"] for name in found["cases"]} == {found["cause"]}
    best = TRUTHS[shop]["best seller with an ordinary rate"]
    assert best["complaints"] >= found["complaints"]
    assert best["rate"] <= best["whole shop"]["rate"]


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


def test_a_clause_stands_alone_and_can_be_quoted() -> None:
    assert len(CLAUSES) > 200
    assert [clause.id for document, clause in CLAUSES if not _stands_alone(document, clause)] == []


def _stands_alone(document: Document, clause: Clause) -> bool:
    first = FIRST_SENTENCE.match(clause.text)
    if not first or len(first[0]) > QUOTABLE_LENGTH or not 40 <= len(clause.text) <= 250:
        return False
    quoted = document.audience is Audience.BUYER
    return not (quoted and (first[0].endswith(("?", "？")) or UNQUOTABLE.search(clause.text)))


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
