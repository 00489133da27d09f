"""What is meant without being said: the page that should tell the rest, blame by the way, labels of one's own."""

from __future__ import annotations

import pytest

from assistant.domain.verdict import Verdict
from assistant.reading.check_line import check_line
from assistant.reading.guard import PolicyGuard
from tests.test_guard import DAY, PACK
from tests.test_guard_lookups import PRIVATE, PUBLIC, blocked


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "配件收到了吧？之前写的那段要是看着扎眼，就让它过去吧"),
        ("en", "Now that the kettle works, the page could tell the whole story too."),
        ("id", "Ikon pensel di halaman itu masih bisa dipakai kok kak."),
        ("ms", "Apa yang ditulis dulu tu masih adil ke untuk kami?"),
        ("vi", "Tiền có sẵn rồi, em chỉ chờ trang sản phẩm gọn gàng lại thôi ạ."),
        ("th", "อย่าเพิ่งไปลงที่ไหนนะคะ ทักแอดก่อน"),
        ("ja", "お書きになる前にまず当店へご相談ください。"),
        ("es", "Te lo activamos en cuanto desaparezca eso."),
    ],
)
def test_a_review_is_hinted_at_without_a_word_of_it(language: str, text: str) -> None:
    assert "R-REVIEW" in blocked(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "新的给您补发了，这次轻点拿哦。"),
        ("zh", "懂行的人一上手就知道这是正常的纹路。"),
        ("en", "The new lamp is packed. Maybe this time read the sheet before you plug it in."),
        ("id", "Yang baru sudah dikirim, kali ini tolong dibuka pelan ya."),
        ("ms", "Orang yang faham kulit biasanya tahu cara simpan."),
        ("vi", "Người hiểu về lụa thì không ai chê nó nhăn đâu ạ."),
        ("th", "ส่งชิ้นใหม่ให้แล้ว คราวนี้แกะเบามือหน่อยนะคะ"),
        ("ja", "きちんとお手入れされる方からは、そのようなお声はいただいておりません。"),
    ],
)
def test_blame_by_the_way_is_blame(language: str, text: str) -> None:
    assert "R-BLAME" in blocked(text, language, kind=PUBLIC)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "标签是我们自己贴的，原来的那个掉了。"),
        ("en", "The lamps were never tested for safety, I'm afraid."),
        ("id", "Tanggal itu stiker baru yang kami tempel, kak."),
        ("vi", "Tem trên mũ là bên mình in thêm thôi ạ."),
        ("th", "รุ่นนี้ยังไม่ได้จดแจ้งค่ะ"),
        ("ja", "表示ラベルは当店で印刷したものでした。"),
    ],
)
def test_a_label_of_ones_own_is_no_matter_for_a_public_reply(language: str, text: str) -> None:
    assert "R-ADMISSION" in blocked(text, language, kind=PUBLIC)
    assert "R-ADMISSION" not in blocked(text, language, kind=PRIVATE)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "您就当我是真人，别多想。"),
        ("en", "I'd rather not go into what I am. The zip is on its way to the workshop."),
        ("id", "Emang bot bisa bercanda kayak gini, kak?"),
        ("th", "สาบานว่าเป็นคนค่ะ"),
        ("es", "Prefiero no decir si soy una máquina."),
    ],
)
def test_who_will_not_say_what_writes_hides_it(language: str, text: str) -> None:
    assert "R-DISCLOSURE" in blocked(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "您问是不是程序在回您，是的，我是自动助手。"),
        ("en", "You asked if I'm real. Nope, automatic assistant, and a colleague reads along."),
        ("en", "Whether it passes customs is not in my hands."),
        ("ms", "Ya puan, ni chatbot kedai."),
    ],
)
def test_who_owns_up_to_a_machine_does_not(language: str, text: str) -> None:
    assert "R-DISCLOSURE" not in blocked(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "干洗的账单留着，回头一起算我们头上。"),
        ("en", "Keep the dry cleaner's bill, we'll see to it."),
        ("en", "This is the first of many."),
        ("id", "Mau rusak kapan pun, semua kami tanggung."),
        ("ja", "この先また故障しましても、こちらで面倒を見ます。"),
    ],
)
def test_what_has_no_end_is_promised(language: str, text: str) -> None:
    assert "R-PROMISE" in blocked(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ms", "Terima kasih beritahu kami, puan. Tolong simpan kotaknya."),
        ("id", "Terima kasih Bapak/Ibu. Petunjuknya kami perbaiki."),
    ],
)
def test_the_word_after_a_title_and_a_stop_is_no_name(language: str, text: str) -> None:
    assert "R-PERSONAL" not in blocked(text, language, kind=PUBLIC)


@pytest.mark.parametrize(
    ("language", "text", "offer"),
    [
        ("zh", "给您退四成五，灯罩您留着。", {"percent": 45}),
        ("id", "Kami kembalikan seratus dua puluh lima ribu rupiah.", {"amount_minor": 12_500_000, "currency": "IDR"}),
        ("ja", "三千四百八十円をご返金いたします。", {"amount_minor": 3480, "currency": "JPY"}),
    ],
)
def test_the_sum_of_the_offer_passes_in_words(language: str, text: str, offer: dict[str, object]) -> None:
    draft = {"text": text, "language": language, "kind": "private_offer"}
    line = check_line({**draft, "offer": {"kind": "partial_refund", **offer}})
    found = PolicyGuard().check(line.draft, offer=line.offer, clauses=(), facts=line.facts, pack=PACK, day=DAY)
    assert "R-AMOUNT" not in {each.rule for each in found if each.verdict is Verdict.BLOCK}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "才两天就散架，换谁都生气。"),
        ("en", "It broke on you in one week, and that's not what you paid for."),
        ("zh", "小礼物是一块擦杯布。"),
    ],
)
def test_how_soon_it_broke_is_no_deadline(language: str, text: str) -> None:
    assert "R-AMOUNT" not in blocked(text, language)
