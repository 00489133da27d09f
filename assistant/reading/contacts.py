"""R-CONTACT and R-PERSONAL: no way off the platform, however disguised, and no person named in public."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.domain.note import N_
from assistant.domain.verdict import Finding, Verdict
from assistant.reading.lexicon import contacts as words
from assistant.reading.scene import Scene, fold_once
from assistant.reading.wordlist import WordList

CONTACT, PERSONAL = "R-CONTACT", "R-PERSONAL"
_OFF_PLATFORM = WordList.of(words.OFF_PLATFORM)
_PERSON, _ADDRESS = WordList.of(words.PERSON), WordList.of(words.ADDRESS)
_ENDINGS = "com|net|org|cn|shop|store|io|co|me|vip|top|xyz|site|my|id|th|vn|br|mx|jp"
_LINK = re.compile(
    r"(?:https?|hxxps?)[:/]+\S+|www\s?\.\s?\S+"
    r"|(?<![a-z0-9@.])[a-z0-9][a-z0-9-]+ ?(?:\.|\(dot\)|\[dot\]| dot ) ?(?:" + _ENDINGS + r")(?![a-z])\S*"
)
_LINK_START = re.compile(r"https?|hxxps?|www")
#: endings that no sentence begins with are left to the pattern above
_SENTENCE_START = re.compile(r"\.\s+(?!Com\b|Net\b|Org\b|Cn\b|Io\b|Xyz\b)[^\W\d_a-z]")
_MAIL = re.compile(r"[a-z0-9][a-z0-9._%+-]*\s?(?:@|\(at\)|\[at\])\s?[a-z0-9-]+\s?(?:\.|\(dot\))\s?[a-z]{2,}")
_SPLIT_DIGITS = re.compile(r"(?<!\d)\+?\d(?:[^\w\n%:,]{1,3}\d){6,}(?!\d)")
_DIGIT_WORDS = re.compile(
    r"[零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]{7,}"
    r"|(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine"
    r"|nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)[\s,.-]+){6,}\w+"
)
_LONG_NUMBER = re.compile(r"(?<![a-z0-9])\+?\(?\d(?:[\d]|[ ()-](?=\d)){5,}\d(?!\d)|(?<![a-z0-9])[a-z]{2,4}\d{8,}")
#: fact names that tell who or which order
_PERSONAL_FACTS = ("order", "track", "waybill", "buyer", "name", "recipient", "phone", "address", "mail", "receiver")
_COMMON_FACTS = ("product", "carrier")
_HANDED = re.compile(r"(?:call|text|ring|phone|add|拨|打|加|联系|号|电|โทร|hubungi|goi|llam|ligu)[^。.!?]{0,14}$")
_ORDER = re.compile("单|运|快递|order|parcel|track|pesanan|don hang|pedido|注文")


def contacts(scene: Scene) -> Iterator[Finding]:
    """Findings on every way to reach somebody outside the platform."""
    message = N_("“{words}” leads off the platform: point to the order page or the platform's chat")
    for span in scene.spans(_OFF_PLATFORM):
        yield scene.finding(CONTACT, Verdict.BLOCK, span, message)
    for pattern in (_LINK, _SPLIT_DIGITS, _DIGIT_WORDS):
        for match in pattern.finditer(scene.folded.bare):
            if not scene.in_name(*match.span()) and "@" not in match.group() and not _next_sentence(scene, match):
                yield scene.finding(CONTACT, Verdict.BLOCK, match.span(), message)


def _next_sentence(scene: Scene, match: re.Match[str]) -> bool:
    """Whether the dot of a supposed address ends a sentence: a space, then a word with a capital letter."""
    start, end = scene.folded.span(*match.span())
    return bool(_SENTENCE_START.search(scene.draft.text[start:end])) and not _LINK_START.match(match.group())


def personal(scene: Scene) -> Iterator[Finding]:
    """Findings on what tells who the buyer is, or which order it was."""
    for pattern in (_MAIL, _LONG_NUMBER):
        for match in pattern.finditer(scene.folded.bare):
            yield from _number_or_mail(scene, match.span())
    if not scene.public:
        return
    message = N_("“{words}” tells who the buyer is: a public reply names nobody")
    for list_ in (_PERSON, _ADDRESS):
        for span in scene.spans(list_):
            yield scene.finding(PERSONAL, Verdict.BLOCK, span, message)
    for span in _personal_facts(scene):
        yield scene.finding(PERSONAL, Verdict.BLOCK, span, message)


def _number_or_mail(scene: Scene, span: tuple[int, int]) -> Iterator[Finding]:
    if scene.public:
        message = N_("“{words}” is an order, phone or mail address: a public reply holds none")
        yield scene.finding(PERSONAL, Verdict.BLOCK, span, message)
    elif not scene.in_name(*span):
        handed = _HANDED.search(scene.folded.bare[max(0, span[0] - 20) : span[0]])
        verdict = Verdict.BLOCK if handed and not _order_before(scene, span[0]) else Verdict.WARN
        message = N_("“{words}” is a number or address that is in no fact: make sure it belongs here")
        yield scene.finding(CONTACT if handed else PERSONAL, verdict, span, message)


def _order_before(scene: Scene, start: int) -> bool:
    return bool(_ORDER.search(scene.folded.bare, max(0, start - 20), start))


def _personal_facts(scene: Scene) -> Iterator[tuple[int, int]]:
    """What product was bought and who carried it names nobody."""
    for name, value in scene.facts.items():
        told = any(each in name for each in _PERSONAL_FACTS) and not any(each in name for each in _COMMON_FACTS)
        if told and len(value.strip()) > 1:
            words_ = fold_once(value.strip()).bare
            yield from (match.span() for match in re.finditer(re.escape(words_), scene.folded.bare))
