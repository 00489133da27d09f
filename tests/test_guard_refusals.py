"""What is refused, or told openly, is no promise and no denial; its bad twins stay stopped."""

from __future__ import annotations

import pytest

from assistant.domain.draft import DraftKind
from assistant.domain.offer import Offer, Remedy
from assistant.domain.playbook import RemedyKind
from assistant.domain.verdict import Finding, Verdict, strictest
from tests.test_guard import judge

EXCHANGE = Offer(remedies=(Remedy(kind=RemedyKind.EXCHANGE, amount=None),), rung="test", loss=None)


def blocks(found: tuple[Finding, ...]) -> bool:
    return strictest(each.verdict for each in found) is Verdict.BLOCK


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Tukar ukuran disetujui kak. Kalau bros sebagai bonus, maaf, itu di luar wewenang aku."),
        ("pt", "A troca está aprovada! Sobre mandar um mimo junto, isso eu não consigo, viu? Só a troca mesmo."),
        ("vi", "Shop đổi váy cho chị rồi ạ. Kẹp tóc tặng kèm thì em không có quyền, chị thông cảm."),
        ("ja", "同じ色のお品に交換いたします。おまけは無いです、そこは正直に。"),
        ("th", "เปลี่ยนตัวใหม่ให้ค่ะ ส่วนดอกไม้แห้ง อยู่นอกเหนือสิ่งที่ร้านชดเชยได้"),
        ("vi", "Shop đổi giá phơi cho chị. Tiền công thợ khoan tường thì bên em không chi trả được, em nói trước."),
    ],
)
def test_what_is_refused_is_not_promised(language: str, text: str) -> None:
    assert not blocks(judge(text, language=language, offer=EXCHANGE))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Tukar ukuran disetujui kak. Bros sebagai bonus kami kirim juga ya."),
        ("pt", "A troca está aprovada! Vou mandar um mimo junto para você."),
        ("vi", "Shop đổi váy cho chị rồi ạ. Em gửi kẹp tóc tặng kèm luôn nha."),
        ("vi", "Shop đổi giá phơi cho chị. Tiền công thợ khoan tường thì bên em chi trả luôn."),
        ("ja", "同じ色のお品に交換いたします。おまけもお付けします。"),
    ],
)
def test_what_is_given_beside_the_offer_is(language: str, text: str) -> None:
    assert blocks(judge(text, language=language, offer=EXCHANGE))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "您问我是不是机器人，是的，不过您说的事我都记进工单了"),
        ("en", "You ask whether I am a bot, and I am. I can check the blind against the listing."),
        ("th", "ถามว่าเป็นบอทมั้ย เป็นค่ะ แต่เรื่องฝาแตกจดส่งทีมให้แล้วน้า"),
        ("ms", "Puan tanya ini mesin ke orang, ini pembantu automatik kedai."),
        ("es", "¿Me preguntas si soy un bot? Soy el asistente virtual de la tienda."),
    ],
)
def test_who_says_openly_that_a_machine_writes_denies_nothing(language: str, text: str) -> None:
    found = judge(text, language=language, kind=DraftKind.FOLLOW_UP)
    assert "R-DISCLOSURE" not in {each.rule for each in found if each.verdict is Verdict.BLOCK}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "您问是不是机器人在回您，哈哈，不是的，我就坐在电脑前一个字一个字敲给您看呢。"),
        ("zh", "我不是机器人哦，我是真人客服"),
        ("en", "You ask whether I am a bot, and I am not: a real person types this."),
        ("ms", "Ini bukan mesin, saya orang betul yang menaip."),
        ("es", "No soy un bot, soy una persona de verdad."),
    ],
)
def test_who_denies_it_is_stopped(language: str, text: str) -> None:
    found = judge(text, language=language, kind=DraftKind.FOLLOW_UP)
    assert "R-DISCLOSURE" in {each.rule for each in found if each.verdict is Verdict.BLOCK}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "奶酪棒到手是软的，这肯定不行，请先别吃，拍下包装袋给我们看温度标"),
        ("zh", "谢谢您的耐心描述，充电宝鼓包绝不是小事。请立刻停止充电。"),
        ("id", "Kami tidak berani menjanjikan hal seperti ini tak akan terulang, tapi catatan Kakak sudah ada."),
    ],
)
def test_strong_words_about_a_fault_boast_of_nothing(language: str, text: str) -> None:
    assert not blocks(judge(text, language=language, kind=DraftKind.PUBLIC_REPLY))


@pytest.mark.parametrize(
    ("language", "text"),
    [("zh", "我们的包绝不掉色，放心买"), ("id", "Kami jamin hal seperti ini tak akan terulang lagi.")],
)
def test_boasts_are_stopped(language: str, text: str) -> None:
    assert blocks(judge(text, language=language, kind=DraftKind.PUBLIC_REPLY))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "Entendo a desconfiança. Vamos conferir a foto da etiqueta com calma."),
        ("vi", "Bịch bánh của bạn bị mốc, shop xin lỗi. Bạn cho shop biết số lô với nha."),
        ("zh", "收到，拉链卡住先别硬拽，拿铅笔芯在齿上蹭两下试试"),
        ("ja", "腹巻きはお腹を温めるだけのものでして、お薬の代わりにはなりません"),
    ],
)
def test_words_that_only_look_like_blame_admission_or_a_cure_pass(language: str, text: str) -> None:
    assert not blocks(judge(text, language=language, kind=DraftKind.PUBLIC_REPLY))
