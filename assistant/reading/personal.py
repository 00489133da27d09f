"""R-PERSONAL: a public reply tells neither who the buyer is nor which order it was."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.domain.note import N_
from assistant.domain.verdict import Finding, Verdict
from assistant.reading.folding import bare
from assistant.reading.lexicon import persons as words
from assistant.reading.scene import Scene, fold_once
from assistant.reading.told import told_in_private
from assistant.reading.wordlist import WordList

PERSONAL = "R-PERSONAL"
Span = tuple[int, int]
_PERSON, _ADDRESS, _OTHERS = (WordList.of(each) for each in (words.PERSON, words.ADDRESS, words.OTHERS))
_MAIL = re.compile(
    r"(?<![a-z0-9])[a-z0-9][a-z0-9._%+-]{0,63}\s?(?:@|\(at\)|\[at\])\s?[a-z0-9-]+\s?(?:\.|\(dot\))\s?[a-z]{2,}"
)
#: an address whose sign and dots are said: `mira あっと example どっと jp`, `mira at example dot com`
_SPOKEN_DOT = r"\s?(?:[(\[]?(?:どっと|ドット|点|ดอท|จุด)[)\]]?|[(\[](?:dot|punto|ponto|titik|cham)[)\]])\s?"
_PLAIN_DOT = r" (?:dot|punto|ponto|titik|cham|noktah) "
_SPOKEN_MAIL = re.compile(
    r"(?<![a-z0-9])[a-z0-9][a-z0-9._%+-]{1,63}(?:"
    rf"\s?(?:@|[(\[]at[)\]]|あっと(?:まーく)?|アット(?:マーク)?|艾特|小老鼠|แอท|แอด)\s?[a-z0-9-]+(?:(?:\.|{_SPOKEN_DOT}|{_PLAIN_DOT})[a-z0-9-]+)+"
    rf"|\s(?:at|arroba|a cong|di)\s[a-z0-9-]+(?:(?:{_SPOKEN_DOT}|{_PLAIN_DOT})[a-z0-9-]+)+)(?![a-z0-9])"
)
_LONG_NUMBER = re.compile(
    r"(?<![a-z0-9])\+?\(?\d(?:[\d]|[ ()-](?=[\d(])){5,}\d(?!\d)|(?<![a-z0-9])[a-z]{2,4}\d{8,}[a-z]{0,3}"
)
_CODE = re.compile(r"(?<![a-z0-9])(?=[a-z0-9]{0,30}\d{3})(?=[a-z0-9]{0,30}[a-z])[a-z0-9]{9,}(?![a-z0-9])")
_HANDED = re.compile(
    r"(?:call|text|ring|phone|add|dial|mobile|cell|reach|拨|打|加|联系|号|电|tel|โทร|เบอร์|ไลน์|hubungi|telepon|"
    r"nomor|nomer|wa|wasap|nombor|goi|so|sdt|alo|llam|marqu|numero|ligu|liga|chama|telefone|celular|m[oó]vil|"
    r"whats|fijo|zap|ช่าง|talian|番号|電話|携帯)[^。.!?]{0,14}$"
)
_ORDER = re.compile(
    "单|运|快递|物流|order|parcel|track|pesanan|resi|don hang|van don|pedido|gu[ií]a|rastre|"
    "注文|追跡|伝票|คำสั่งซื้อ|พัสดุ|bungkusan"
)
_PHONE = re.compile(
    r"(?<![\w+])(?:\+\d[\d\s().-]{7,}\d|0\d{1,3}[\s.-]?\d{3,4}[\s.-]?\d{3,4}"
    r"|1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}|\(\d{2,3}\) ?\d{4,5}[ -]?\d{4}"
    r"|400[-\s]?\d{3,4}[-\s]?\d{3,4}|\d{3}-\d{3}-\d{4}|[679]\d{2}[ .-]\d{3}[ .-]\d{3})(?!\d)"
)
_NAME = r"(?P<name>[a-z][a-z'-]+(?: [a-z][a-z'-]+){0,3})"
_TITLED = re.compile(rf"(?<![a-z])(?:(?:{words.SHORT_TITLES})\.?|{words.TITLES}) {_NAME}")
_CALLED = re.compile(
    rf"(?<![a-z])(?:{words.CALLS}),?"
    rf"(?:,? (?:kak|kakak|chi|anh|em|cik|ban|sis|mbak|mas|co|dear|to|again|so much))? {_NAME}"
)
#: one of the shop who read or packed it, and no buyer
_OF_SHOP = re.compile(
    r"(?:dibaca|disemak|ditulis|dijawab|diperiksa|disiapkan|checked|read|written|answered|signed|handled|"
    r"packed|leid[oa]|"
    r"escrit[oa]|revisad[oa]|lid[oa]|conferid[oa])(?: \w+){0,2} (?:oleh|by|por) $|"
    r"(?:our|my) (?:colleague|manager|supervisor|teammate),? $"
)
_NUMBER_END = re.compile(words.NUMBER_ENDS)
_DIGITS = re.compile(r"\d(?:[\d\s().*•x-]{0,3}\d)+")
_HAN_PLACE = re.compile(r"[\u4e00-\u9fff]{2,6}?(?:路|街|道|巷|弄|小区|花园|苑|大厦|村|镇|丁目|栋|町|通り)")
_HAN_TITLE = "(?:先[生森]|女士|小姐|太太|哥|姐|老师|同学|阿姨|叔|总|様|さま|さん|君|ちゃん)"
_ALNUM = re.compile(r"[^a-z0-9]")
_SHORTEST_RUN, _LONG_RUN, _SHORTEST_NAME = 4, 6, 3


def personal(scene: Scene) -> Iterator[Finding]:
    """Findings on what tells who the buyer is, or which order it was."""
    message = N_("“{words}” tells who the buyer is: a public reply names nobody")
    for span in scene.spans(_OTHERS):
        yield scene.finding(PERSONAL, Verdict.BLOCK, span, N_("“{words}” is another buyer's: take it out"))
    for pattern in (_MAIL, _SPOKEN_MAIL, _LONG_NUMBER, _CODE):
        for match in pattern.finditer(scene.folded.bare):
            yield from _number_or_mail(scene, match.span())
    if not scene.public:
        return
    for list_ in (_PERSON, _ADDRESS):
        for span in scene.spans(list_):
            yield scene.finding(PERSONAL, Verdict.BLOCK, span, message)
    for match in _NUMBER_END.finditer(scene.folded.bare):
        yield scene.finding(PERSONAL, Verdict.BLOCK, match.span(), message)
    for span in (*_named(scene), *_personal_facts(scene), *told_in_private(scene)):
        yield scene.finding(PERSONAL, Verdict.BLOCK, span, message)


def handed_over(scene: Scene) -> Iterator[Span]:
    """Telephone numbers and mail addresses of a private text that are no fact and belong to no order."""
    if scene.public:
        return
    text = scene.folded.bare
    for pattern in (_PHONE, _LONG_NUMBER, _MAIL, _SPOKEN_MAIL):
        for match in pattern.finditer(text):
            if scene.in_name(*match.span()) or _ORDER.search(text, max(0, match.start() - 24), match.start()):
                continue
            if pattern is not _LONG_NUMBER or _HANDED.search(text[max(0, match.start() - 20) : match.start()]):
                yield match.span()


def _number_or_mail(scene: Scene, span: Span) -> Iterator[Finding]:
    if scene.public:
        if not scene.in_name(*span) or _of_person(scene, span):
            message = N_("“{words}” is an order, phone or mail address: a public reply holds none")
            yield scene.finding(PERSONAL, Verdict.BLOCK, span, message)
    elif not scene.in_name(*span):
        message = N_("“{words}” is a number or address that is in no fact: make sure it belongs here")
        yield scene.finding(PERSONAL, Verdict.WARN, span, message)


def _of_person(scene: Scene, span: Span) -> bool:
    """Whether the stretch repeats a fact that is not the name of the goods."""
    said = _ALNUM.sub("", scene.folded.bare[span[0] : span[1]])
    return any(
        said in _ALNUM.sub("", bare(value.lower())) for name, value in scene.facts.items() if _tells(name, value)
    )


def _named(scene: Scene) -> Iterator[Span]:
    """A title or greeting with a capitalised name after it."""
    for match in _TITLED.finditer(scene.folded.bare):
        name = _capitals(scene, match)
        if name and not _of_shop(scene, match):
            yield match.start(), name[-1][1]
    for match in _CALLED.finditer(scene.folded.bare):
        name = _capitals(scene, match)
        if _of_shop(scene, match):
            continue
        if name and (len(name) > 1 or re.match(r"\s?(?:[,!.?:;~👋🙏-]|$)", scene.folded.bare[name[-1][1] :])):
            yield match.start(), name[-1][1]


def _of_shop(scene: Scene, match: re.Match[str]) -> bool:
    return bool(_OF_SHOP.search(scene.folded.bare[max(0, match.start() - 40) : match.start()]))


def _capitals(scene: Scene, match: re.Match[str]) -> list[Span]:
    """The capitalised words at the beginning of the name, none of which is an ordinary word."""
    spans: list[Span] = []
    for word in re.finditer(r"[a-z'-]+", match["name"]):
        start = match.start("name") + word.start()
        first = scene.draft.text[scene.folded.starts[start]]
        said = scene.folded.text[start : match.start("name") + word.end()]
        if not first.isupper() or said in words.NO_NAMES or len(said) < _SHORTEST_NAME:
            break
        spans.append((start, match.start("name") + word.end()))
    return [] if spans and _is_brand(scene, spans) else spans


def _is_brand(scene: Scene, spans: list[Span]) -> bool:
    """Whether the words stand in the name of the goods, and in no fact about the buyer."""
    said = {scene.folded.bare[start:end] for start, end in spans}
    goods = {
        each for name, value in scene.facts.items() if not _tells(name, value) for each in fold_once(value).bare.split()
    }
    return said <= goods and not _of_person(scene, (spans[0][0], spans[-1][1]))


def _tells(name: str, value: str) -> bool:
    """Whether a fact is about the buyer or the order: by its name, or as a long number."""
    if any(each in name for each in words.COMMON_FACTS) and not any(each in name for each in words.ALWAYS_PERSONAL):
        return False
    return any(each in name for each in words.PERSONAL_FACTS) or sum(each.isdigit() for each in value) > _LONG_RUN + 2


def _personal_facts(scene: Scene) -> Iterator[Span]:
    for name, value in scene.facts.items():
        told = value.strip()
        if len(told) < 2 or not _tells(name, told):
            continue
        whole = fold_once(told).bare
        yield from (match.span() for match in re.finditer(re.escape(whole), scene.folded.bare))
        digits = "".join(each for each in whole if each.isdigit())
        if len(digits) >= _LONG_RUN:
            yield from _digits_of(scene, digits)
        if any(each in name for each in words.NAMING_FACTS):
            yield from _name_of(scene, whole)
        if any(each in name for each in words.ADDRESS_FACTS):
            yield from _place_of(scene, whole)


def _digits_of(scene: Scene, digits: str) -> Iterator[Span]:
    """A run of the number's own digits, with whatever stands between or hides them."""
    for match in _DIGITS.finditer(scene.folded.bare):
        runs = [run for run in re.split(r"[*•x]+", re.sub(r"[\s().-]", "", match.group())) if run]
        masked = len(runs) > 1
        longest = max(runs, key=len)
        hidden = masked and digits.endswith(runs[-1]) and len(runs[-1]) > _SHORTEST_RUN - 2
        last = len(longest) == _SHORTEST_RUN and digits.endswith(longest)
        if hidden or last or (len(longest) >= _LONG_RUN and longest in digits):
            yield match.span()


def _name_of(scene: Scene, whole: str) -> Iterator[Span]:
    text = scene.folded.bare
    for part in whole.split():
        if part.isascii() and len(part) > 2 and part.isalpha() and part not in words.WORDS_AND_NAMES | words.NO_NAMES:
            for match in re.finditer(rf"(?<![a-z]){re.escape(part)}(?![a-z])", text):
                if scene.draft.text[scene.folded.starts[match.start()]].isupper():
                    yield match.span()
        elif not part.isascii() and len(part) > 1 and not re.match(r"[a-z]", part):
            least = 3 if "\u0e00" <= part[0] <= "\u0e7f" else 2
            end = "" if len(part) >= least + 1 else _HAN_TITLE
            yield from (match.span() for match in re.finditer(re.escape(part) + end, text))
    if re.match("欧阳|司马|上官|诸葛|皇甫|公孙|慕容|令狐|司徒", whole):
        yield from (match.span() for match in re.finditer(whole[:2], text))
    if re.fullmatch(r"[\u4e00-\u9fff]{2,4}", whole):
        yield from (match.span() for match in re.finditer(f"{whole[0]}{_HAN_TITLE}", text))
        if len(whole) > 2:
            yield from (match.span() for match in re.finditer(whole[1:], text))


def _place_of(scene: Scene, whole: str) -> Iterator[Span]:
    """Any part of an address: its streets, house numbers, quarters, towns."""
    text = scene.folded.bare
    parts = {each.strip() for each in re.split(r"[,，、\n;]", whole)}
    parts |= {re.sub(r"^[\d\s#-]+|[\d\s#-]+$", "", each).strip() for each in parts}
    parts |= {match.group() for match in _HAN_PLACE.finditer(whole)}
    parts |= {
        match.group()[at:] for match in _HAN_PLACE.finditer(whole) for at in (1, 2, 3) if len(match.group()) - at > 2
    }
    runs = re.findall("[\u3040-\u30ff\u3400-\u9fff々ー]{4,}", whole) + re.findall("[\u0e00-\u0e7f]{9,}", whole)
    for run in runs:
        size = 9 if "\u0e00" <= run[0] <= "\u0e7f" else 4
        parts |= {run[at : at + size] for at in range(len(run) - size + 1)}
    for part in parts:
        east = bool(re.search("[\u0e00-\u0e7f\u3040-\u9fff]", part))
        if len(part) >= (3 if east else 5) and not part.isdigit():
            edges = re.escape(part) if east else rf"(?<![a-z0-9]){re.escape(part)}(?![a-z0-9])"
            yield from (match.span() for match in re.finditer(edges, text))
