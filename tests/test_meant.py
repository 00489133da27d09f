"""What buyers ask for in so many words is told by the phrases of the quick replies, and answered from their clauses."""

from __future__ import annotations

from contextlib import aclosing
from pathlib import Path
from shutil import copytree

import pytest

from assistant.agent.ports import Searcher
from assistant.desk.live.meant import meant
from assistant.desk.live.suggest import Suggest
from assistant.domain.chat import Summary
from assistant.domain.taxonomy import DRAFT_LANGUAGES
from assistant.errors import InvalidHandbook
from assistant.handbook.load import load_handbook
from tests.test_suggest import NOW, anyio_backend, chat, searcher, suggest

__all__ = ["anyio_backend", "searcher", "suggest"]
PLAYBOOKS = Path(__file__).parent.parent / "playbooks"
BOOK = load_handbook(PLAYBOOKS)


def names(language: str, text: str) -> list[str]:
    return [each.name for each in meant(text, BOOK.quick[language].replies)]


@pytest.mark.parametrize("language", sorted(DRAFT_LANGUAGES))
def test_a_reply_hears_its_own_question_first(language: str) -> None:
    for each in BOOK.quick[language].replies:
        assert names(language, each.question)[:1] == [each.name]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "I moved. Could you change the order I placed yesterday to my new address?", ["address"]),
        ("en", "Please cancel the lamp, and if that cannot be done I will return it.", ["cancel", "return"]),
        ("en", "The mug you recommended is lovely, do you have it in green?", []),
        ("zh", "今天拍的话下午能给我发货不", ["delivery"]),
        ("zh", "今天付款明天能发货吗", ["delivery"]),
        ("zh", "我们这儿只有邮政能到，帮忙换一下快递", ["carrier"]),
        ("zh", "这款和那款哪个好看", []),
        ("id", "kak alamatnya salah, bisa diubah gak", ["address"]),
        ("th", "สั่งผิด ขอยกเลิกได้ไหมคะ", ["cancel"]),
        ("vi", "Mình muốn trả lại cái áo này", ["return"]),
        ("ja", "届け先を変更したいです", ["address"]),
        ("pt", "quero cancelar o meu pedido", ["cancel"]),
    ],
)
def test_what_is_asked_for_is_heard_in_the_order_of_the_text(language: str, text: str, expected: list[str]) -> None:
    assert names(language, text) == expected


def test_parts_of_a_phrase_stand_in_one_sentence() -> None:
    assert names("en", "Where are you from? My order is lovely.") == []
    assert names("en", "Where is it? My order number is below.") == []


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("market", "language", "text", "documents"),
    [
        (
            "US",
            "en",
            "I bought the lamp with the brass foot for my desk at the office, and now we move, so I want to change the"
            " order to our new address in the next street, please.",
            ["us-faq-orders"],
        ),
        (
            "US",
            "en",
            "We shall not need the kettle, the bench and the two stools any more, so I want to cancel what has not left"
            " you yet and return everything that came last week.",
            ["us-refund-times", "us-returns"],
        ),
        ("CN", "zh", "家里急用，今天晚上拍的话明天能不能发货啊", ["cn-shipping"]),
    ],
)
async def test_a_long_request_is_answered_from_the_clause_of_each_thing_it_asks_for(
    suggest: Suggest, searcher: Searcher, market: str, language: str, text: str, documents: list[str]
) -> None:
    end = await ended(suggest, searcher, text, market, language)
    assert [each.document for each in end.clauses] == documents
    assert end.abstained is None


@pytest.mark.anyio
async def test_an_order_that_was_named_is_not_asked_for_again(suggest: Suggest, searcher: Searcher) -> None:
    asks = await ended(suggest, searcher, "I want to cancel my order", "US", "en")
    named = await ended(suggest, searcher, "I want to cancel my order 577290034112", "US", "en")
    assert asks.questions or "order" in asks.text.split(". ")[-1]
    assert not named.questions
    assert named.clauses == asks.clauses


@pytest.mark.anyio
async def test_who_waits_for_a_late_parcel_is_not_told_how_to_cancel(suggest: Suggest, searcher: Searcher) -> None:
    end = await ended(suggest, searcher, "十号就下单了，怎么到现在还没发货啊，太慢了", "CN", "zh")
    assert "取消" not in end.text


async def ended(suggest: Suggest, searcher: Searcher, text: str, market: str, language: str) -> Summary:
    asked = chat(text, market=market, language=language)
    async with aclosing(suggest.suggest(asked, searcher=searcher, now=NOW)) as released:
        async for each in released:
            if isinstance(each, Summary):
                return each
    raise AssertionError("no summary")


def test_a_phrase_with_a_missing_word_names_its_line(tmp_path: Path) -> None:
    copytree(PLAYBOOKS, tmp_path / "playbooks")
    file = tmp_path / "playbooks" / "quick" / "en.yaml"
    file.write_text(file.read_text().replace("      - cancel\n", "      - cancel| order\n"))
    with pytest.raises(InvalidHandbook, match=r"quick/en\.yaml.*a word is missing"):
        load_handbook(tmp_path / "playbooks")
