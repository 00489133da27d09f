"""What a person changed in a draft, by type: the same types in every language, and only what was changed."""

from __future__ import annotations

import pytest

from assistant.domain.draft import Draft, DraftKind, Role, Sentence, join_sentences, sentences_in
from assistant.domain.learning import Change
from assistant.reading.edits import EditReader
from assistant.reading.language import detect_language

READ = EditReader(detect_language=detect_language)
PARTS = {
    "zh": (
        (Role.GREETING, "亲，您好！"),
        (Role.APOLOGY, "您说杯子“漏水”，给您添麻烦了，很抱歉。"),
        (Role.POLICY, "按照本店规则，“七天内可以退货”。"),
        (Role.OFFER, "我们给您退款¥20。"),
        (Role.NEXT_STEP, "11月25日前我们会给您回复处理结果。"),
    ),
    "en": (
        (Role.GREETING, "Hi there."),
        (Role.APOLOGY, "You said your mug “leaks”, and we are sorry it let you down."),
        (Role.POLICY, "Our returns policy says: “You may return it within 7 days.”"),
        (Role.OFFER, "We will refund $20 for your mug."),
        (Role.NEXT_STEP, "We will write to you about the matter by November 25."),
    ),
    "id": (
        (Role.GREETING, "Halo Kak."),
        (Role.APOLOGY, "Kakak bilang gelasnya bocor, kami mohon maaf sudah membuat kecewa."),
        (Role.POLICY, "Menurut kebijakan toko: barang bisa dikembalikan dalam 7 hari."),
        (Role.OFFER, "Kami akan mengembalikan dana Rp20.000 untuk gelas ini."),
        (Role.NEXT_STEP, "Kami akan memberi kabar kepada Kakak paling lambat 25 November."),
    ),
    "th": (
        (Role.GREETING, "สวัสดีค่ะ"),
        (Role.APOLOGY, "ลูกค้าบอกว่าแก้วรั่ว ทางร้านขออภัยที่ทำให้ผิดหวังค่ะ"),
        (Role.POLICY, "ตามนโยบายของร้าน คืนสินค้าได้ภายใน 7 วัน"),
        (Role.OFFER, "ทางร้านจะคืนเงิน ฿200 ให้ลูกค้าค่ะ"),
        (Role.NEXT_STEP, "ทางร้านจะแจ้งผลให้ทราบภายในวันที่ 25 พฤศจิกายน"),
    ),
    "vi": (
        (Role.GREETING, "Chào bạn."),
        (Role.APOLOGY, "Bạn nói chiếc cốc bị rò nước, shop rất xin lỗi vì đã làm bạn thất vọng."),
        (Role.POLICY, "Theo chính sách của shop, sản phẩm được trả trong vòng 7 ngày."),
        (Role.OFFER, "Shop sẽ hoàn tiền 200.000đ cho bạn."),
        (Role.NEXT_STEP, "Shop sẽ báo kết quả cho bạn trước ngày 25 tháng 11."),
    ),
}
#: language -> another amount, another remedy, another day, the same in other words, as (what stood, what stands)
CHANGED = {
    "zh": (("¥20", "¥30"), ("退款¥20", "补发一件新的"), ("11月25日", "11月24日"), ("很抱歉", "真的非常对不起您")),
    "en": (
        ("$20", "$25"),
        ("refund $20", "send a replacement"),
        ("November 25", "November 24"),
        ("are sorry", "regret that"),
    ),
    "id": (
        ("Rp20.000", "Rp30.000"),
        ("mengembalikan dana Rp20.000", "kirim ulang barang baru"),
        ("25 November", "24 November"),
        ("kami mohon maaf", "maaf sekali ya Kak"),
    ),
    "th": (("฿200", "฿300"), ("คืนเงิน ฿200", "ส่งใหม่"), ("25 พฤศจิกายน", "24 พฤศจิกายน"), ("ขออภัย", "กราบขอโทษมากๆ")),
    "vi": (
        ("200.000đ", "300.000đ"),
        ("hoàn tiền 200.000đ", "gửi lại một chiếc mới"),
        ("25 tháng 11", "24 tháng 11"),
        ("rất xin lỗi", "thành thật cáo lỗi"),
    ),
}


def draft_in(language: str) -> Draft:
    parts = PARTS[language]
    return Draft(
        kind=DraftKind.PRIVATE_OFFER,
        language=language,
        text=join_sentences([text for _, text in parts], language),
        sentences=tuple(Sentence(role=role, text=text) for role, text in parts),
    )


@pytest.mark.parametrize("language", PARTS)
@pytest.mark.parametrize(
    ("place", "change"),
    list(enumerate((Change.OFFER, Change.OFFER, Change.FACT, Change.TONE))),
    ids=["amount", "remedy", "day", "words"],
)
def test_each_change_has_its_type_and_no_other(language: str, place: int, change: Change) -> None:
    before = draft_in(language)
    stood, stands = CHANGED[language][place]
    assert stood in before.text
    edit = READ(before, before.text.replace(stood, stands))
    assert edit.changes == (change,)
    assert 0 < edit.share < 0.5


@pytest.mark.parametrize("language", PARTS)
def test_a_rule_left_out_or_told_otherwise_is_policy(language: str) -> None:
    before = draft_in(language)
    rule = next(each.text for each in before.sentences if each.role is Role.POLICY)
    assert Change.POLICY in READ(before, before.text.replace(rule, "")).changes
    other = rule.replace("七天", "十五天").replace("7", "15")
    assert READ(before, before.text.replace(rule, other)).changes == (Change.POLICY,)


@pytest.mark.parametrize("language", PARTS)
def test_nothing_changed_is_no_edit_and_spaces_are_nothing(language: str) -> None:
    before = draft_in(language)
    assert READ(before, before.text).changes == ()
    assert READ(before, f"  {before.text}\n").changes == ()


@pytest.mark.parametrize("language", [each for each in PARTS if each != "en"])
def test_another_language_is_only_that(language: str) -> None:
    assert READ(draft_in(language), draft_in("en").text).changes == (Change.LANGUAGE,)


def test_much_shorter_or_longer_is_length() -> None:
    before = draft_in("zh")
    short = READ(before, "亲，您好！我们给您退款¥20。11月25日前我们会给您回复处理结果。")
    assert Change.LENGTH in short.changes
    assert Change.OFFER not in short.changes
    long = READ(
        before,
        before.text
        + "这件事我们放在心上，店里的同事也都知道了，今后会更加用心，谢谢您愿意告诉我们，也谢谢您的体谅和耐心。",
    )
    assert {Change.LENGTH, Change.TONE} <= set(long.changes)


def test_an_emoji_or_a_shout_is_tone() -> None:
    before = draft_in("zh")
    assert READ(before, before.text + "😊").changes == (Change.TONE,)
    assert READ(before, before.text.replace("亲，您好！", "亲，您好。")).changes == (Change.TONE,)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        (
            "亲，您好！您说“坏了”，抱歉。我们{date}前处理。😊",
            ["亲，您好！", "您说“坏了”，抱歉。", "我们{date}前处理。", "😊"],
        ),
        (
            "Hi there. It cost $1.50 today. Sorry!! “Bad.” ok",
            ["Hi there.", "It cost $1.50 today.", "Sorry!!", "“Bad.”", "ok"],
        ),
        ("a\nb\n\nc", ["a", "b", "c"]),
        ("", []),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert sentences_in(text) == sentences
