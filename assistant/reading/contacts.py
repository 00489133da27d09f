"""R-CONTACT: no way off the platform, however disguised."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.domain.note import N_
from assistant.domain.verdict import Finding, Verdict
from assistant.reading.accents import AccentedWords
from assistant.reading.lexicon import contacts as words
from assistant.reading.lexicon.contacts_guessed import GUESSED, WARNED
from assistant.reading.lexicon.contacts_unnamed import NOT_HERE, PAYMENT, TRIED, UNNAMED
from assistant.reading.personal import handed_over, personal
from assistant.reading.scene import Scene, fold_once
from assistant.reading.wordlist import WordList

__all__ = ["CONTACT", "contacts", "personal"]

CONTACT = "R-CONTACT"
_OFF_PLATFORM, _GUESSED = WordList.of(words.OFF_PLATFORM, UNNAMED), AccentedWords.of(GUESSED)
_WARNED = AccentedWords.of(WARNED)
_TRIED, _PAYMENT = WordList.of(TRIED), re.compile(PAYMENT)
#: by language, because `no` refuses in Spanish and is a preposition in Portuguese
_NEGATED_BEFORE = {language: WordList.of({language: each}) for language, each in words.NEGATED_BEFORE.items()}
_NEGATED_AFTER = {
    language: WordList.of({language: (*words.NEGATED_AFTER.get(language, ()), *NOT_HERE.get(language, ()))})
    for language in words.NEGATED_AFTER.keys() | NOT_HERE.keys()
}
_LEET = str.maketrans("0134578@$!", "oieastbasi")
_LEET_WORD = re.compile(r"(?<![a-z0-9])(?=[a-z]*[\d@$!])[a-z0-9@$!]{4,}(?![a-z0-9])")
_APP, _APP_NAMES = re.compile(words.APPS), tuple(words.APPS.split("|"))
#: a word in which signs stand for letters, as in `wh*ts*pp`
_STARRED = re.compile(r"(?<![a-z0-9])[a-z]+(?:[*#~^%?_-][a-z]*){1,4}(?![a-z0-9])")
_ACCENTED = re.compile(rf"(?<![a-zđà-ỹ])(?:{words.ACCENTED})(?![a-zđà-ỹ])")
_ENDINGS = (
    "com|net|org|cn|shop|store|io|co|me|vip|top|xyz|site|my|id|th|vn|br|mx|jp|cc|info|biz|app|link|online|es|sg|uk|ph|ly|ee|gg|tv|club|"
    "live|asia|page|web|us|eu|cat|pt|in"
)
#: endings that are words of a sentence as well: they count only without any space
_WORDS_TOO = "co|me|my|id|in|us|es|app|link|page|web|live|store|shop|top|site|online|club|cat|th|info|to"
_HOST = r"(?<![a-z0-9@.-])[a-z0-9][a-z0-9-]{1,40}"
_LINK = re.compile(
    r"(?:https?|hxxps?)[:/]+\S+|www\s?\.\s?\S+"
    rf"|{_HOST}(?:\.[a-z0-9-]{{1,40}}){{0,4}}\.(?:{_ENDINGS})(?![a-z0-9.-]*[a-z0-9])(?:/\S*)?"
    rf"|{_HOST} ?(?:\.|。|，点| 点 ?|点) ?(?!(?:{_WORDS_TOO})(?![a-z]))(?:{_ENDINGS})(?![a-z])\S*"
    rf"|{_HOST}(?: ?(?:点|どっと|ドット|จุด) ?[a-z0-9-]{{2,40}})+ ?(?:点|どっと|ドット|จุด) ?(?:{_ENDINGS})(?![a-z])\S*"
    rf"|{_HOST} ?(?:[(\[]dot[)\]]| dot ) ?(?:{_ENDINGS})(?![a-z])\S*"
    rf"|{_HOST}\.[a-z]{{2}}/[a-z0-9_-]{{2,}}"
)
_LINK_START = re.compile(r"https?|hxxps?|www")
#: endings that no sentence begins with are left to the pattern above
_SENTENCE_START = re.compile(r"\.\s+(?!(?:Com|Net|Org|Cn|Io|Xyz)\b(?! [^\W\d_]))[^\W\d_a-z]")
_HANDLE = re.compile(r"(?<![\w@.])@ ?(?!tiktok)[a-z0-9_][\w.]{2,}")
_SPLIT_DIGITS = re.compile(r"(?<!\d)\+?\d(?:[^\w\n%:,]{1,3}\d){6,}(?!\d)")
_HAN_DIGITS = "零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖"
_FILLERS = r"[、，,\s·.-]|然后是?|再接?|接着|后面是?|是|个|の|跟着|最后|加上?|连着?|のあとに?|そして"
_SPOKEN_HAN = re.compile(
    rf"(?:(?:[{_HAN_DIGITS}]|ゼロ|ぜろ|れい|いち|さん|よん|ろく|なな|はち|きゅう|マル|まる|洞|拐|勾)(?:{_FILLERS}){{0,3}}){{7,}}"
)
_MIXED_HAN = re.compile(rf"[{_HAN_DIGITS}\d](?:[、，,\s-]?[{_HAN_DIGITS}\d]){{7,}}")
_SPOKEN_THAI = re.compile(r"(?:(?:ศูนย์|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|\d)[\s,-]{0,2}){7,}")
_JOINERS = r"(?:and |y |e )?(?:then |luego |depois |followed by |lalu |kemudian |roi )|and |y |e "
_SPOKEN = re.compile(
    rf"(?<![a-z])(?:(?:{words.SPOKEN_DIGITS})[\s,.-]+(?:{_JOINERS})?){{5,}}(?:{words.SPOKEN_DIGITS}|\d+)(?![a-z])"
)
#: digits and words for digits in turn: at least three words and seven figures make a number
_SPOKEN_MIXED = re.compile(
    rf"(?<![a-z0-9])(?:(?:{words.SPOKEN_DIGITS}|\d{{1,4}})[\s,.-]{{1,3}}(?:{_JOINERS})?){{5,}}(?:{words.SPOKEN_DIGITS}|\d{{1,4}})(?![a-z0-9])"
)
_FIGURES = re.compile(r"\d|[a-z]+")


def contacts(scene: Scene) -> Iterator[Finding]:
    """Findings on every way to reach somebody outside the platform; one that is refused is only a warning."""
    message = N_("“{words}” leads off the platform: point to the order page or the platform's chat")
    for span in (*scene.spans(_OFF_PLATFORM), *scene.spans(_GUESSED)):
        if _negated(scene, span) or _cited_payment(scene, span):
            refused = N_("“{words}” names a way off the platform: make sure it reads as a refusal")
            yield scene.finding(CONTACT, Verdict.WARN, span, refused)
        else:
            yield scene.finding(CONTACT, Verdict.BLOCK, span, message)
    for span in (*_disguised(scene), *handed_over(scene)):
        yield scene.finding(CONTACT, Verdict.BLOCK, span, message)


def _disguised(scene: Scene) -> Iterator[tuple[int, int]]:
    """Links, handles, spoken or split telephone numbers, and misspelt names of apps."""
    text = scene.folded.bare
    for pattern in (_LINK, _HANDLE, _SPLIT_DIGITS, _SPOKEN_HAN, _SPOKEN_THAI, _SPOKEN):
        for match in pattern.finditer(text):
            if not scene.in_name(*match.span()) and not _harmless(scene, match):
                yield match.span()
    for match in _SPOKEN_MIXED.finditer(text):
        if _number_in_turn(match.group()) and not scene.in_name(*match.span()):
            yield match.span()
    for match in _MIXED_HAN.finditer(text):
        if sum(each in _HAN_DIGITS for each in match.group()) > 1 and not match.group().isdigit():
            yield match.span()
    yield from _misspelt(scene)


def _number_in_turn(said: str) -> bool:
    figures = _FIGURES.findall(said)
    return len(figures) >= 7 and sum(each.isalpha() for each in figures) >= 3


def _misspelt(scene: Scene) -> Iterator[tuple[int, int]]:
    """Names of apps with digits or signs for letters, or with accents that make them a name."""
    text = scene.folded.bare
    for match in _LEET_WORD.finditer(text):
        word = match.group().rstrip("@$!")
        if not word.isalpha() and _APP.fullmatch(word.translate(_LEET)):
            yield match.span()
    for match in _STARRED.finditer(text):
        if any(_behind_stars(match.group(), name) for name in _APP_NAMES):
            yield match.span()
    yield from (match.span() for match in _ACCENTED.finditer(scene.folded.text))


def _behind_stars(word: str, name: str) -> bool:
    """Whether the name shows through a word with signs in place of some of its letters."""
    return len(word) == len(name) and all(
        seen == meant or not seen.isalpha() for seen, meant in zip(word, name, strict=True)
    )


def _negated(scene: Scene, span: tuple[int, int]) -> bool:
    language = scene.draft.language[:2]
    before, after = _NEGATED_BEFORE.get(language), _NEGATED_AFTER.get(language)
    if before and before.found(fold_once(scene.phrase_before(span[0]))):
        return True
    if _WARNED.found(fold_once(scene.sentence(*span))):
        return True
    rest = fold_once(scene.folded.bare[span[1] : span[1] + 40])
    return _TRIED.found(rest) or bool(after and after.found(rest))


def _cited_payment(scene: Scene, span: tuple[int, int]) -> bool:
    """Whether the words name a means of payment that a cited clause names as well."""
    said = scene.folded.bare[span[0] : span[1]]
    return bool(_PAYMENT.fullmatch(said)) and any(said in fold_once(each.text).bare for each in scene.clauses)


def _harmless(scene: Scene, match: re.Match[str]) -> bool:
    """A mail address, which R-PERSONAL judges in public, or a dot that ends a sentence."""
    if match.re is _LINK:
        return _next_sentence(scene, match) or ("@" in match.group() and scene.public)
    return match.re is _SPOKEN_THAI and not re.search("[\u0e00-\u0e4f]", match.group())


def _next_sentence(scene: Scene, match: re.Match[str]) -> bool:
    """Whether the dot of a supposed address ends a sentence: a space, then a word with a capital letter."""
    start, end = scene.folded.span(*match.span())
    return bool(_SENTENCE_START.search(scene.draft.text, start, end + 2)) and not _LINK_START.match(match.group())
