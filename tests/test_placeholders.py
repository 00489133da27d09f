"""Personal data is taken out of a text, and every place of what is left leads back into the original."""

from __future__ import annotations

import pytest

from assistant.language.placeholders import mask

PERSONAL = [
    ("call 555-010-4477 now", "call [phone 1] now"),
    ("打我电话 138 0013 8000 谢谢", "打我电话 [phone 1] 谢谢"),
    ("幺三八零零一三八零零零 联系", "[phone 1] 联系"),
    ("มือถือ ๐๘๑๒๓๔๕๖๗๘ ค่ะ", "มือถือ [phone 1] ค่ะ"),
    ("write to a.b+c@mail.example.com or x @ y.com", "write to [mail 1] or [mail 2]"),
    ("加微信：ab_12345 详谈", "加微信：[account 1] 详谈"),
    ("see https://example.com/u/1 and @dana.f", "see [link 1] and [account 1]"),
    ("resi JNE12345678 belum sampai", "resi [number 1] belum sampai"),
    ("UPS 1Z999AA10123456784 lost", "UPS [number 1] lost"),
    ("order #A-1001 never came", "order [number 1] never came"),
    ("订单号：DD2201 一直没发", "订单号：[number 1] 一直没发"),
    ("I live at 12 Rose Garden Street since May", "I live at [address 1] since May"),
    ("kirim ke Jalan Melati Indah No. 12 ya", "kirim ke [address 1] ya"),
    ("ส่งที่ 18/4 ถนนพหลโยธิน ค่ะ", "ส่งที่ [address 1] ค่ะ"),
    ("giao tới số nhà 18 đường Lê Lợi nhé", "giao tới [address 1] [address 2] nhé"),
    ("Wohne in der Lindenstraße 14b dort", "Wohne in der [address 1] dort"),
    ("我叫王小明，杯子碎了", "我叫[name 1]，杯子碎了"),
    ("李女士说不退", "[name 1]说不退"),
    ("Me llamo Ana María López y llegó roto", "Me llamo [name 1] y llegó roto"),
    ("pesan ke Ibu Sari kemarin", "pesan ke Ibu [name 1] kemarin"),
]


@pytest.mark.parametrize("torn", ["\u200b", "\u2060", "\ufeff", "\u202e\u200d", "\u00ad"])
def test_letters_that_nobody_sees_hide_nothing(torn: str) -> None:
    masked = mask(f"call 138{torn}0013{torn}8000 or A{torn}na", {"name": f"An{torn}a"})
    assert masked.text == "call [phone 1] or [name 1]"
    assert masked.original_span(5, 14) == (5, 16 + 2 * len(torn))


@pytest.mark.parametrize(("text", "shown"), PERSONAL)
def test_personal_data_is_hidden(text: str, shown: str) -> None:
    masked = mask(text)
    assert masked.text == shown
    assert masked.original_span(0, len(shown)) == (0, len(text))


@pytest.mark.parametrize(
    "text",
    [
        "iPhone 15 Pro 屏幕有划痕，用了3天",
        "RTX4090 fan is loud after 2 weeks, paid $899",
        "size 38 is too small, 50% cotton",
        "质量太差，先生气了再说",
        "ไรเดอร์โยนกล่องลงถนนเลยกล่องแตกหมด",
        "hết đường cứu rồi shop ơi",
        "No llegó nunca, 3 semanas esperando",
    ],
)
def test_ordinary_words_and_numbers_stay(text: str) -> None:
    assert mask(text).text == text


@pytest.mark.parametrize("unit", ["1", "a-", "a1", "a.b", "区", "Abc ", "x", "1 ", "@", "my name is "])
def test_a_long_hostile_text_is_masked_and_cut(unit: str) -> None:
    """A pattern that looks at each place again and again would take minutes here."""
    assert len(mask(unit * 30_000).shown) <= 4000


def test_known_values_are_hidden_wherever_they_stand() -> None:
    masked = mask("order ab12 and AB12, ab12", {"order": "AB12", "parcel": ""})
    assert masked.text.count("[order 1]") + masked.text.count("[order 2]") == 3


def test_every_place_of_a_masked_text_leads_home() -> None:
    text = "a 13800138000 b dana@example.com c"
    masked = mask(text)
    for place, letter in enumerate(masked.text):
        start, end = masked.original_span(place, place + 1)
        assert text[start:end] in (letter, "13800138000", "dana@example.com")
