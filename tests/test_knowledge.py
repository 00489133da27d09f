"""Knowledge: documents become clauses, clauses are indexed, and a question finds those it may rely on."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from assistant.domain.clause import Audience, Clause, Question
from assistant.errors import InvalidDocument
from assistant.files import shipped_files
from assistant.knowledge.background import background_for
from assistant.knowledge.clauses import MAX_LENGTH, cut, passage
from assistant.knowledge.collection import open_collection
from assistant.knowledge.documents.document import Document, by_script, parse_document, read_document, read_folder
from assistant.knowledge.lexical import UNNAMED, LexicalIndex, terms, words
from assistant.knowledge.library import Added, Library
from assistant.knowledge.memory import MemoryClauses
from assistant.knowledge.numbering import marks
from assistant.knowledge.ranking import EMBEDDED, Marks, Signs
from assistant.knowledge.search import NOTHING_IN_FORCE, NOTHING_NEAR
from assistant.knowledge.views import seen, views
from assistant.language.embedded.late import LateReader
from assistant.parts import shared_reader
from assistant.reading.language import detect_language
from tests.knowledge_kit import RANKING, LetterEncoder

TODAY = date(2026, 11, 22)

RETURNS = """---
id: returns
title: 退换货规则
market: CN
platform: douyin
language: zh
applies_to: [quality, damage]
valid_from: 2026-01-01
source: 店铺
---
# 退换货规则

## 破损
签收后四十八小时内上传照片，破损的商品全额退款。

## 色差
不同屏幕的颜色会有差别，属于正常现象，可以七天无理由退货。
"""


@pytest.fixture
def encoder() -> LetterEncoder:
    return LetterEncoder()


@pytest.fixture
def library(tmp_path: Path, encoder: LetterEncoder) -> Library:
    return Library(MemoryClauses(), encoder, tmp_path / "index", ranking=RANKING)


def policy(name: str, text: str, **facts: object) -> Document:
    return replace(parse_document(f"{name}.md", text), id=name, **facts)  # type: ignore[arg-type]


def question(text: str, **facts: object) -> Question:
    usual = Question(text=text, language="zh", market="CN", platform="douyin", on=TODAY)
    return replace(usual, **facts)  # type: ignore[arg-type]


def test_front_matter_becomes_the_facts_of_the_document() -> None:
    document = parse_document("returns.md", RETURNS)
    assert (document.id, document.title, document.market, document.platform) == (
        "returns",
        "退换货规则",
        "CN",
        "douyin",
    )
    assert document.applies_to == ("quality", "damage")
    assert document.valid_from == date(2026, 1, 1)
    assert document.audience is Audience.BUYER
    assert document.text[document.body :].lstrip().startswith("# 退换货规则")


def test_the_market_uk_is_read_as_gb() -> None:
    assert parse_document("a.md", "---\nmarket: uk\n---\nReturns are free.").market == "GB"


@pytest.mark.parametrize(
    ("front", "said"),
    [
        ("colour: red", "colour"),
        ("market: NO", "market"),
        ("market: Mars", "market"),
        ("valid_from: 2026-13-01", "front matter"),
        ("valid_from: 2026-02-01\nvalid_until: 2026-01-01", "before valid_from"),
        ("supersedes: [old]", "valid_from"),
        ("title: [unclosed", "front matter"),
        ("just words", "names and values"),
        ("id: two words", "id"),
    ],
)
def test_wrong_front_matter_is_refused_with_the_place_and_a_remedy(front: str, said: str) -> None:
    with pytest.raises(InvalidDocument) as refused:
        parse_document("bad.md", f"---\n{front}\n---\nText.")
    assert "bad.md" in refused.value.message
    assert said in refused.value.message
    assert refused.value.remedy


def test_front_matter_that_is_never_closed_is_refused() -> None:
    with pytest.raises(InvalidDocument):
        parse_document("bad.md", "---\nid: a\nText.")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.pdf", b"%PDF"),
        ("a.txt", "退货".encode("gbk")),
        ("a.txt", b"a\0b"),
        ("a.txt", b"# title only\n"),
        ("a.md", b""),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_remedy(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(InvalidDocument) as refused:
        read_document(tmp_path / name)
    assert refused.value.remedy


def test_a_huge_file_and_a_missing_one_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"a" * 2_000_001)
    with pytest.raises(InvalidDocument, match="larger"):
        read_document(tmp_path / "a.txt")
    with pytest.raises(InvalidDocument, match="cannot be opened"):
        read_document(tmp_path / "b.txt")


def test_plain_text_takes_title_and_source_from_its_first_lines() -> None:
    document = parse_document("rule.txt", "# 发货规则\n# https://example.com/rule\n\n四十八小时内发货。")
    assert (document.title, document.source, document.language) == ("发货规则", "https://example.com/rule", "zh")
    assert document.text[document.body :] == "四十八小时内发货。"


def test_the_language_is_told_by_whoever_knows_best() -> None:
    assert parse_document("a.txt", "Ships in two days.", language="en").language == "en"
    assert parse_document("a.txt", "Dikirim dua hari.", language_of=lambda text: "id").language == "id"
    assert [by_script(each) for each in ("返品できます", "คืนสินค้า", "환불", "退货", "Returns")] == [
        "ja",
        "th",
        "ko",
        "zh",
        "",
    ]


def test_a_folder_gives_its_documents_and_names_what_it_left_out(tmp_path: Path) -> None:
    (tmp_path / "faq").mkdir()
    (tmp_path / "faq" / "a.md").write_text("Returns are free.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Ships in two days.", encoding="utf-8")
    (tmp_path / "c.png").write_bytes(b"PNG")
    documents, left_out = read_folder(tmp_path)
    assert [each.file for each in documents] == ["b.txt", "faq/a.md"]
    assert left_out == ["c.png"]


def test_an_empty_folder_and_one_with_the_same_id_twice_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidDocument):
        read_folder(tmp_path)
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text("---\nid: same\n---\nText.", encoding="utf-8")
    with pytest.raises(InvalidDocument, match="same id"):
        read_folder(tmp_path)


def test_headings_give_the_path_and_the_id() -> None:
    damage, colour = cut(parse_document("returns.md", RETURNS))
    assert damage.path == ("退换货规则", "破损")
    assert damage.id == "returns#" + hashlib.sha256("退换货规则/破损".encode()).hexdigest()[:10]
    assert colour.text.startswith("不同屏幕")
    assert passage(colour).startswith("退换货规则 > 色差\n")


def test_a_heading_inside_a_code_fence_is_text() -> None:
    (only,) = cut(parse_document("a.md", "# Rules\n```\n# no heading\n```\nEnd."))
    assert "# no heading" in only.text


@pytest.mark.parametrize(
    "text",
    [
        RETURNS,
        "\ufeff" + RETURNS,
        RETURNS.replace("\n", "\r\n"),
        "第一章 总则 " + "一、" + "甲" * 300 + "。二、" + "乙" * 300 + "。第二章 附则 " + "丙" * 1200,
        "# A\n" + "Word and more words. " * 100 + "\n\n# A\nAgain the same heading.",
    ],
)
def test_clauses_point_into_the_text_and_have_ids_of_their_own(text: str) -> None:
    document = parse_document("a.md", text)
    clauses = cut(document)
    assert all(document.text[each.start : each.end] == each.text for each in clauses)
    assert all(0 < len(each.text) <= MAX_LENGTH for each in clauses)
    assert len({each.id for each in clauses}) == len(clauses)
    said = "".join(document.text[each.start : each.end] for each in clauses)
    assert "".join(said.split()).endswith("".join(text.split())[-20:])


def test_a_long_rule_is_cut_along_its_own_numbers() -> None:
    parts = [f"第{number}条 【{name}】" + name * 190 + "。" for number, name in zip("一二三", "退换赔", strict=True)]
    clauses = cut(
        parse_document("rule.txt", "第一章 总则" + "".join(parts[:2]) + "第二章 细则" + parts[2] + "一" * 500)
    )
    assert [each.path[-1].partition(" ")[0] for each in clauses] == ["第一章", "第二章"]
    long = cut(parse_document("rule.txt", "第一章 总则" + "".join(part * 2 for part in parts)))
    assert [each.path[-1][:3] for each in long] == ["第一条", "第一条", "第二条", "第三条", "第三条"] or len(long) >= 3


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("一、甲。二、乙。（一）丙。（二）丁", ["一", "二", "（一）", "（二）"]),
        ("1. one 2. two (a) deep (b) deeper 3. three", ["1", "2", "(a)", "(b)", "3"]),
        ("1.1 甲 1.2 乙 2.1 丙 2.1.1 丁", ["1.1", "1.2", "2.1", "2.1.1"]),
        ("第一章 甲。详见第二章。第二章 乙", ["第一章", "第二章"]),
        ("第一章 第一条 甲。第二章 第二条 乙", ["第一章", "第一条", "第二章", "第二条"]),
        ("满1.5元，1.2倍，另有3、5件，（7）", []),
        ("①甲。②乙", ["①", "②"]),
    ],
)
def test_numbers_count_only_where_they_number_something(text: str, numbers: list[str]) -> None:
    assert [each.number for each in marks(text, 0, len(text))] == numbers


def test_the_version_follows_the_words_and_the_place() -> None:
    before = cut(parse_document("returns.md", RETURNS))
    after = cut(
        parse_document("returns.md", RETURNS.replace("四十八小时", "二十四小时").replace("source: 店铺", "source: b"))
    )
    assert [old.id for old in before] == [new.id for new in after]
    assert [old.version == new.version for old, new in zip(before, after, strict=True)] == [False, True]


def test_words_follow_the_script() -> None:
    assert words("Refund in 48H") == ["refund", "in", "48h"]
    assert words("退货") == ["退", "货", "退货"]
    assert words("คืนเงิน")[0] == "คืน"
    assert words("ＡＢＣ") == ["abc"]
    assert words("\ud800 !") == []


def test_words_that_match_score_and_agree() -> None:
    index = LexicalIndex(["free returns within seven days", "parcels leave in two days", "gift cards"])
    scores = index.scores(words("returns seven"))
    assert scores.argmax() == 0
    assert scores[2] == 0
    assert index.agreement(words("returns seven"), 0) == 1.0
    assert not index.scores(words("zebra")).any()
    assert not LexicalIndex([]).scores(["any"]).any()


@pytest.mark.anyio
async def test_a_question_finds_the_clause_it_may_rely_on(library: Library) -> None:
    added = await library.add("s1", [parse_document("returns.md", RETURNS)])
    assert added == Added(documents=1, clauses_new=2, clauses_changed=0, clauses_removed=0)
    found = await library.search("s1", question("收到破损的商品可以退款吗"))
    assert not found.abstained
    assert found.reliable[0].clause.path[-1] == "破损"
    assert all(0 <= hit.score <= 1 for hit in found.hits)
    assert (await library.search("s2", question("破损"))).reason == NOTHING_IN_FORCE
    library.close()


@pytest.mark.anyio
async def test_only_what_changed_is_encoded_again(library: Library, encoder: LetterEncoder) -> None:
    await library.add("s1", [parse_document("returns.md", RETURNS)])
    await library.search("s1", question("破损"))
    encoder.passages.clear()
    changed = RETURNS.replace("四十八小时", "二十四小时").replace("## 色差", "## 补充\n可以换货。\n\n## 色差")
    added = await library.add("s1", [parse_document("returns.md", changed)])
    assert (added.clauses_new, added.clauses_changed, added.clauses_removed) == (1, 1, 0)
    assert len(encoder.passages) == 2
    found = await library.search("s1", question("破损上传照片"))
    assert "二十四小时" in found.hits[0].clause.text
    shorter = RETURNS.partition("## 色差")[0]
    assert (await library.add("s1", [parse_document("returns.md", shorter)])).clauses_removed == 2
    assert len((await library.open("s1")).clauses) == 1
    assert await library.forget("s1", "returns") == 1
    assert (await library.search("s1", question("破损"))).hits == ()
    library.close()


@pytest.mark.anyio
async def test_the_same_document_again_changes_nothing(library: Library, encoder: LetterEncoder) -> None:
    await library.add("s1", [parse_document("returns.md", RETURNS)])
    before = await library.open("s1")
    await library.add("s1", [parse_document("returns.md", RETURNS)])
    assert len(encoder.passages) == 2
    assert await library.open("s1") is before
    library.close()


@pytest.mark.anyio
async def test_two_documents_with_one_id_are_refused(library: Library) -> None:
    document = parse_document("returns.md", RETURNS)
    with pytest.raises(InvalidDocument, match="returns"):
        await library.add("s1", [document, document])


@pytest.mark.anyio
async def test_another_encoder_encodes_everything_again(tmp_path: Path) -> None:
    store = MemoryClauses()
    first = Library(store, LetterEncoder(), tmp_path, ranking=RANKING)
    await first.add("s1", [parse_document("returns.md", RETURNS)])
    await first.open("s1")
    first.close()
    second = Library(store, LetterEncoder("finer", 600), tmp_path, ranking=RANKING)
    found = await second.search("s1", question("破损的商品全额退款"))
    assert found.hits[0].clause.path[-1] == "破损"
    assert {each.encoder for each in await store.clauses("s1")} == {"finer"}
    second.close()


@pytest.mark.anyio
async def test_what_another_process_stored_is_found(tmp_path: Path) -> None:
    store = MemoryClauses()
    ours = Library(store, LetterEncoder(), tmp_path / "ours", ranking=RANKING)
    theirs = Library(store, LetterEncoder(), tmp_path / "theirs", ranking=RANKING)
    assert (await ours.search("s1", question("破损"))).hits == ()
    await theirs.add("s1", [parse_document("returns.md", RETURNS)])
    assert (await ours.search("s1", question("破损的商品全额退款"))).reliable
    ours.close()


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("facts", "seen"),
    [
        ({}, True),
        ({"market": "CN", "platform": "douyin"}, True),
        ({"market": "US"}, False),
        ({"platform": "tiktok_shop"}, False),
        ({"valid_until": date(2026, 11, 21)}, False),
        ({"valid_until": TODAY}, True),
        ({"valid_from": date(2026, 11, 23)}, False),
        ({"audience": Audience.STAFF}, False),
    ],
)
async def test_only_clauses_in_force_here_and_now_are_seen(
    library: Library, facts: dict[str, object], seen: bool
) -> None:
    await library.add("s1", [policy("a", "破损的商品全额退款。", **facts)])
    found = await library.search("s1", question("破损的商品全额退款"))
    assert bool(found.hits) is seen
    assert found.abstained is not seen
    library.close()


@pytest.mark.anyio
async def test_staff_see_guidance_and_an_unknown_market_sees_only_what_holds_everywhere(library: Library) -> None:
    await library.add("s1", [policy("a", "破损的商品全额退款。", audience=Audience.STAFF, market="CN")])
    assert (await library.search("s1", question("破损", audience=Audience.STAFF))).hits
    assert not (await library.search("s1", question("破损", audience=Audience.STAFF, market=""))).hits
    library.close()


@pytest.mark.anyio
async def test_the_cause_and_the_topics_steer(library: Library) -> None:
    text = "商品有问题可以退款。"
    await library.add(
        "s1",
        [
            policy("delay", text, applies_to=("delay",)),
            policy("everything", text),
            policy("quality", text, applies_to=("quality",)),
            policy("coupon", "优惠券说明：赠送优惠券。"),
        ],
    )
    found = await library.search("s1", question("商品有问题", cause="quality"))
    order = [hit.clause.document for hit in found.hits]
    assert order[0] == "quality"
    assert order.index("everything") < order.index("delay")
    steered = await library.search("s1", question("怎么办", topics=("赠送优惠券",)))
    assert steered.hits[0].clause.document == "coupon"
    library.close()


@pytest.mark.anyio
async def test_it_abstains_and_still_lists_the_nearest(library: Library) -> None:
    await library.add("s1", [parse_document("returns.md", RETURNS)])
    found = await library.search("s1", question("who won?"))
    assert found.abstained
    assert found.reason == NOTHING_NEAR
    assert len(found.hits) == 2
    assert found.reliable == ()
    assert (await library.search("s1", question("  "))).abstained
    library.close()


@pytest.mark.anyio
async def test_filters_never_hide_what_lies_beyond_the_first_candidates(library: Library) -> None:
    others = [policy(f"us{number}", "破损的商品全额退款。", market="US") for number in range(80)]
    await library.add("s1", [*others, policy("cn", "破损的货物可以退。", market="CN")])
    found = await library.search("s1", question("破损的商品全额退款"))
    assert [hit.clause.document for hit in found.hits] == ["cn"]
    library.close()


@pytest.mark.anyio
async def test_a_newer_document_ends_the_one_it_supersedes(library: Library) -> None:
    old = policy("old", "破损的商品退一半。", valid_until=date(2027, 1, 1))
    new = policy("new", "破损的商品全额退款。", valid_from=date(2026, 11, 1), supersedes=("old",))
    await library.add("s1", [old])
    await library.add("s1", [new])
    today = await library.search("s1", question("破损的商品"))
    before = await library.search("s1", question("破损的商品", on=date(2026, 10, 31)))
    assert [hit.clause.document for hit in today.hits] == ["new"]
    assert [hit.clause.document for hit in before.hits] == ["old"]
    library.close()


@pytest.mark.anyio
async def test_the_index_holds_no_text(tmp_path: Path, library: Library) -> None:
    await library.add("s1", [policy("a", "Broken zebras are refunded at once.")])
    await library.open("s1")
    library.close()
    kept = b"".join(each.read_bytes() for each in (tmp_path / "index").rglob("*") if each.is_file())
    assert b"zebra" not in kept


@pytest.mark.anyio
async def test_an_index_of_several_pages_is_read_whole(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """Chroma binds a variable for each row it gives, and SQLite takes no more than 32,766."""
    monkeypatch.setattr("assistant.knowledge.index.PAGE", 2)
    rules = [policy(f"rule{number}", f"破损的商品全额退款，编号{number}。") for number in range(5)]
    for count in (5, 3):
        await library.add("s1", rules[:count])
        for gone in rules[count:]:
            await library.forget("s1", gone.id)
        found = await library.search("s1", question("破损的商品全额退款"), limit=9)
        assert len(found.hits) == count
    library.close()


@pytest.mark.anyio
async def test_a_folder_is_searched_without_a_store(tmp_path: Path, encoder: LetterEncoder) -> None:
    folder, vectors = tmp_path / "rules", tmp_path / "cache" / "vectors.npz"
    folder.mkdir()
    (folder / "returns.md").write_text(RETURNS, encoding="utf-8")
    (folder / "ship.txt").write_text("# 发货\n四十八小时内发货。", encoding="utf-8")
    anywhere = question("破损的商品全额退款", market="", platform="")
    for _ in range(2):
        async with await open_collection(folder, encoder, kept=vectors, ranking=RANKING) as collection:
            found = await collection.search(anywhere)
            best: Clause = found.hits[0].clause
            assert collection.file_of(best) == "returns.md"
            text = (folder / "returns.md").read_text(encoding="utf-8")
            assert text[best.start : best.end] == best.text
            assert {collection.file_of(hit.clause) for hit in found.hits} == {"returns.md", "ship.txt"}
    assert len(encoder.passages) == 3
    vectors.write_bytes(b"broken")
    async with await open_collection(folder, encoder, kept=vectors, ranking=RANKING) as collection:
        assert collection.left_out == ()
    assert len(encoder.passages) == 6


@pytest.mark.anyio
async def test_with_the_bundled_reader_small_talk_finds_nothing(tmp_path: Path) -> None:
    """The shipped model and the ranking fitted for it separate a complaint from small talk, across languages."""
    reader = LateReader()
    library = Library(MemoryClauses(), reader, tmp_path, ranking=EMBEDDED, reader=reader)
    await library.add("s1", [parse_document("returns.md", RETURNS)])
    found = await library.search("s1", question("颜色和图片差太多"))
    assert found.reliable[0].clause.path[-1] == "色差"
    english = await library.search("s1", question("How do I get a refund for a product that arrived broken?"))
    assert english.hits[0].clause.path[-1] == "破损"
    assert (await library.search("s1", question("asdf qwer"))).abstained
    library.close()


@pytest.mark.anyio
async def test_what_ships_of_the_starter_policies_is_up_to_date() -> None:
    """After a change of `knowledge_base/` or of the model: `python -m evals.retrieval starter`."""
    reader = shared_reader()
    documents, _ = read_folder(shipped_files() / "knowledge_base", language_of=detect_language)
    shown = [seen(clause, view) for each in documents for clause in cut(each) for view in views(clause)]
    assert len(shown) > 300
    assert reader.knows(shown)


def test_a_text_holds_the_share_of_the_concepts_that_it_names() -> None:
    index = LexicalIndex(["The invoice is in the parcel.", "We send an invoice.", "Gift cards"])
    asked = terms("is there an invoice for my return?")
    held = index.held(asked, [0, 1, 2])
    assert held[0] == held[1] > held[2] == 0.0
    assert held.max() < 1.0  # nobody speaks of returns
    assert index.held(["qwer"], [0, 2]).tolist() == [UNNAMED, UNNAMED]


@pytest.mark.anyio
async def test_the_background_belongs_to_the_bundled_reader() -> None:
    """After a change of the model: `python -m evals.retrieval background`."""
    reader = shared_reader()
    background = background_for(reader.name)
    assert background is not None
    assert background_for("another") is None
    asked = ["when is the refund paid after i sent the parcel back?", "what is your wifi password", "refund"]
    usual, nearness = background.places(await reader.encode_queries(asked))
    assert nearness[0] > nearness[1]
    assert usual[0] != 0.0
    assert usual[1:].tolist() == [0.0, 0.0]  # only the first is asked


def test_without_the_clauses_that_answer_a_search_is_less_sure() -> None:
    marks = Marks(
        late=np.array([0.9, 0.6], np.float32), dense=np.array([0.9, 0.6], np.float32), words=np.zeros(2, np.float32),
        agreement=np.zeros(2, np.float32), each_late=np.array([[0.9, 0.6]], np.float32),
        each_dense=np.array([[0.9, 0.6]], np.float32), usual=np.zeros(1, np.float32),
        nearness=np.full(1, 0.7, np.float32), held=np.array([1.0, 0.0], np.float32), views=np.array([1, 0]),
    )  # fmt: skip
    twin = marks.of(np.array([False, True]))
    assert marks.signs() == pytest.approx(Signs(late=0.9, dense=0.9, held=1.0, ahead=0.2))
    assert twin.signs() == pytest.approx(Signs(late=0.6, dense=0.6, ahead=-0.1))
    assert twin.views.tolist() == [0]
    assert twin.sureness(EMBEDDED) < EMBEDDED.threshold < marks.sureness(EMBEDDED)
