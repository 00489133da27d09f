"""Which language a text is in, and what cleaning and normalising keep."""

from __future__ import annotations

import pytest

from assistant.reading.language import LANGUAGES, detect_language
from assistant.reading.text import clean, normalised

HOSTILE = ["", " ", "\x00", "\ud800", "a" * 100_000, "好" * 100_000, "\u202e\u200f", "😡😡😡", "۱۲۳", "!!!", "ﷺ" * 50]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("衣服洗了一次就掉色", "zh"),
        ("iPhone 15 Pro Max 屏幕有划痕", "zh"),
        ("Nike Air Max 2090 假的", "zh"),
        ("色違いが届きました", "ja"),
        ("配送遅い", "ja"),
        ("完全不の行", "zh"),
        ("배송이 너무 늦어요", "ko"),
        ("ของไม่ตรงปก", "th"),
        ("TikTok Shop ห่วย", "th"),
        ("Y50 chỉ đáng nửa giá", "vi"),
        ("Giao sai size rồi shop", "vi"),
        ("The zip broke after two days", "en"),
        ("No llegó nunca mi pedido", "es"),
        ("Não chegou até hoje", "pt"),
        ("Die Farbe stimmt nicht", "de"),
        ("Très déçu de ce produit", "fr"),
        ("barangnya rusak, gak sesuai foto", "id"),
        ("barang rosak masa sampai, nak duit balik", "ms"),
    ],
)
def test_short_texts_are_recognised(text: str, language: str) -> None:
    assert detect_language(text) == language


def test_the_hint_decides_only_what_the_text_leaves_open() -> None:
    assert detect_language("😡😡", "th") == "th"
    assert detect_language("最悪", "ja") == "ja"
    assert detect_language("最悪") == "zh"
    assert detect_language("The zip broke after two days", "id") == "en"
    assert detect_language("衣服洗了一次就掉色", "en") == "zh"


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_have_a_language_or_none(text: str) -> None:
    found = detect_language(text)
    assert found == "" or found in LANGUAGES
    assert detect_language(text) == found


def test_cleaning_drops_only_what_cannot_be_stored() -> None:
    assert clean("a\x00b\ud800c\u202e😡\n") == "abc\u202e😡\n"
    assert clean("颜色不对") == "颜色不对"


def test_texts_that_differ_in_form_only_are_the_same() -> None:
    assert normalised("ＡＢＣ １２３!") == normalised("abc, 123") == "abc123"
    assert normalised("太 差 了！！") == "太差了"
    assert normalised("สีไม่ตรง") == "สีไม่ตรง"
    assert normalised("😡!!") == ""
