"""Which languages' words are worth looking for in a text: a text often mixes two, never nine."""

from __future__ import annotations

import re
from functools import lru_cache

_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa]")
_HAN = re.compile("[\u3400-\u9fff]")
_THAI = re.compile("[\u0e00-\u0e7f]")
_WORD = re.compile("[a-z]+")
#: letters that only Vietnamese writes; a text without any may be Vietnamese typed without accents
ACCENTED = re.compile("[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]")
_MARKERS = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the you your we to of is are will a for and it i on in this that my our with have be not if us me at was"
        " just so can please sorry from now get send money new next free refund",
        "id": "kami kita kakak kak anda yang di ke dan untuk akan bisa boleh ya nya cik toko kedai tidak tak nggak gak"
        " dengan sudah dari buat ada ini itu saya ni je dah nak kalau kalo kok aja sis bun sini daripada kepada lagi"
        " barang uang duit awak ye puan tuan lah kat",
        "es": "el los las que su tu te le con por para una un lo se y es si usted ya del al nos mas pero esta este todo"
        " hemos vamos nuestra casa la de mi gracias hola tienda a en dias hasta son fue producto pedido como sin ha he",
        "pt": "o os as que seu sua voce vc nos gente pra para com por uma um e se nao da do na no ao mais mas esta esse"
        " tudo vai vamos loja ja de pro obrigado obrigada oi teu te a em ate dias sao foi sua produto pedido como sem",
        "vi": "shop ban anh chi em cho nha minh cua la khong ko va nhe a duoc da se don hang tien voi neu thi qua gui"
        " hoan dum luon lai",
    }.items()
}
#: a text of fewer Latin words, or of fewer known ones, is too short to tell its language
_SHORT = 7
_FEW = 3


@lru_cache(maxsize=64)
def spoken(text: str) -> tuple[str, ...]:
    """Languages of a folded text without Latin accents, in no particular order."""
    found = []
    if len(_KANA.findall(text)) > 2:
        found.append("ja")
    elif _HAN.search(text) or _KANA.search(text):
        found.append("zh")
    if _THAI.search(text):
        found.append("th")
    words = _WORD.findall(text)
    if not words:
        return tuple(found)
    known = {language: sum(word in markers for word in words) for language, markers in _MARKERS.items()}
    most = max(known.values())
    if len(words) < _SHORT or most < _FEW:
        return (*found, *known)
    if abs(known["es"] - known["pt"]) > 1:  # they share so many words that one of them is meant
        known.pop("pt" if known["es"] > known["pt"] else "es")
    return (*found, *(language for language, count in known.items() if count * 3 >= most))
