"""Which language a buyer writes: scripts decide first, then the letters of Vietnamese, then words and statistics."""

from __future__ import annotations

import math
import re
import threading
import unicodedata
from functools import cache
from typing import Any

#: told apart by statistics; the other languages show in their script
LATIN_LANGUAGES = ("en", "id", "vi", "ms", "es", "pt", "de", "fr", "it")
LANGUAGES = (*LATIN_LANGUAGES, "zh", "th", "ja", "ko")

#: code points read; the language does not change after that
_LONGEST = 1000
#: log probability that one function word is worth
_WORD_WEIGHT = 1.5
#: log probability that the hint is worth: it decides between near equals only
_HINT_WEIGHT = 1.0

_SCRIPTS = {
    "kana": re.compile(r"[ぁ-ねは-ゖァ-ヺ]"),  # without の, an ornament in Chinese texts
    "han": re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f]"),
    "thai": re.compile(r"[ก-ฺเ-๎]"),
    "hangul": re.compile(r"[ᄀ-ᇿ㄰-㆏가-힣]"),
}
_WORD = re.compile(r"[^\W\d_]+")
#: letters that Vietnamese has and the other Latin languages here have not
_VIETNAMESE = re.compile(r"[ăđơưĂĐƠƯẠ-ỹ]")

#: short words, many of them colloquial, that are common in one language and absent or rare in the others
_FUNCTION_WORDS = {
    "en": "the and is was are not this that it to of for with have had my you very but they i so bad good "
    "item received never after don't didn't wrong quality product arrived seller order",
    "id": "tidak bisa gak ga nggak enggak kagak banget bgt yg dgn udah sdh aja saja karena krn uang kecewa pesanan "
    "kurir toko dikirim ngirim kirim pengiriman barangnya padahal cuma kayak kalo sih dong nih min respon gan tak "
    "mengecewakan rusak sesuai tolong jelek parah ternyata pesan datang kualitas buruk palsu jangan pecah sudah "
    "kemasan besok dipakai dipake diterima pakai tipis beda sangat tp tapi spt sampe bahan batal",
    "ms": "tak takde takda boleh dah ni je kerana sebab sbb rosak duit korang awak sangat pula jugak la xde nak sgt "
    "kualiti mcm macam penghantaran pantas elok teruk mengapa bila pekej tiada sahaja kpd tk xbole xdapat brg "
    "berus ade saiz senget pun pon oklah pengedap dorang takpe",
    "vi": "khong ko hang giao san pham mua rat shop minh chat luong nhung duoc roi cua dep te",
    "es": "el los las que muy no es una un por con para pero está esta llegó llego producto mala malo pedido nunca "
    "calidad vendedor dinero talla me lo y se",
    "pt": "o os as que não nao muito é uma um por com para mas está veio chegou produto péssimo ruim pedido nunca "
    "qualidade vendedor comprei recebi ainda foi e do da no na",
    "de": "der die das und ist nicht ein eine zu mit sehr aber ich war auch nach von für den es im",
    "fr": "le la les et est pas un une très tres mais je pour avec ne ce que des du il qui reçu",
    "it": "il lo gli che è non un una molto ma per con sono della di arrivato prodotto pessimo",
}
_VOTES = {
    word: tuple(language for language, words in _FUNCTION_WORDS.items() if word in words.split())
    for words in _FUNCTION_WORDS.values()
    for word in words.split()
}


def detect_language(text: str, hint: str = "") -> str:
    """ISO 639-1 code among LANGUAGES, always the best guess; `hint` without any letter, else empty.

    `hint` is what the shop expects, such as its house language. It only decides where the text hardly does.
    """
    plain = unicodedata.normalize("NFC", text[:_LONGEST])
    words = [each.casefold() for each in _WORD.findall(plain)]
    if not words:
        return hint
    counts = {script: len(pattern.findall(plain)) for script, pattern in _SCRIPTS.items()}
    latin = [each for each in words if not any(pattern.search(each) for pattern in _SCRIPTS.values())]
    return _by_script(counts, len(latin), hint) or _by_letters(latin) or _by_words(latin, hint)


def _by_script(counts: dict[str, int], latin_words: int, hint: str) -> str:
    """The language of a script other than Latin, unless it is a few letters in a Latin text.

    One character of these scripts is about half a word. Han alone is Chinese unless Japanese is expected.
    """
    han, kana = counts["han"], counts["kana"]
    weight, language = max(
        (han + kana, "ja" if kana * 10 > han or hint == "ja" else "zh"),
        (counts["thai"], "th"),
        (counts["hangul"], "ko"),
    )
    return language if weight and weight * 2 >= latin_words else ""


def _by_letters(words: list[str]) -> str:
    """`vi` when at least one word in ten has a letter only Vietnamese has."""
    marked = sum(1 for each in words if _VIETNAMESE.search(each))
    return "vi" if marked and marked * 10 >= len(words) else ""


def _by_words(words: list[str], hint: str) -> str:
    """The likeliest Latin language: letter statistics, each function word, and the hint a little."""
    scores = dict.fromkeys(LATIN_LANGUAGES, math.log(1e-4))
    text = " ".join(words)
    with _LOCK:
        ranked = _identifier().rank(text)
    for language, probability in ranked:
        scores[language] = math.log(max(float(probability), 1e-4))
    for word in words:
        voted = _VOTES.get(word, ())
        for language in voted:
            scores[language] += _WORD_WEIGHT / len(voted)
    if hint in scores:
        scores[hint] += _HINT_WEIGHT
    return max(scores, key=lambda each: (scores[each], each == "en", each))


_LOCK = threading.Lock()


@cache
def _identifier() -> Any:
    """langid's n-gram model, restricted to the Latin languages; loaded with the first text that needs it."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(LATIN_LANGUAGES))
    return identifier
