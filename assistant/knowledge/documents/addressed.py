"""Sentences in a policy that speak to a machine: orders to an assistant, and talk about its instructions.

Policies speak to buyers and staff. What mentions a machine, or tells people to ignore something, is harmless;
only what gives a machine orders is told. Signs hidden between letters are read past, disguised letters undone.
"""

from __future__ import annotations

import base64
import binascii
import codecs
import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from assistant.knowledge.documents.addressed_words import PATTERNS

#: code points of the sentence that are told
TOLD = 80

_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f"
    "\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]+"
)
#: letters for machines alone: a second alphabet without shapes, or numbers told by variation selectors
_TAGS = re.compile("(?<![\U0001f3f4\U000e0020-\U000e007e])[\U000e0020-\U000e007e]{4,}")
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]{6,}")
_MARKUP = re.compile(
    r"[*`~]+(?=\w)|(?<=\w)[*`~]+|(?<!\w)_+(?=\w)|(?<=\w)_+(?!\w)|^[ \t]*(?:>|[-*+•][ \t]|#+[ \t])[ \t]*|&nbsp;",
    re.MULTILINE,
)
_HAN = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_GAP = re.compile(rf"(?<=[{_HAN}])[ \t\u00a0.*_\-|/+~·•^]+(?=[{_HAN}])")
_WRAP = re.compile(rf"(?<=[{_HAN}])[ \t]*\n[ \t]*(?=[{_HAN}])")
_SPELLED = re.compile(r"(?<![a-z0-9])[a-z](?:[ .\-_*|/][a-z]){4,}(?![a-z0-9])")
_MIXED = re.compile(r"[a-z][\u0370-\u03ff\u0400-\u052f]|[\u0370-\u03ff\u0400-\u052f][a-z]")
_LOOK_ALIKES = str.maketrans("аеорсхуікмтвнѕјԁԛԝһӏοανρτυχικε", "aeopcxyikmtbhsjdqwhloavptuxike")
_LEET = re.compile(r"\b(?=\w*[a-z])(?=\w*[013457$@])[a-z013457$@]{2,}")
_LEET_LETTERS = str.maketrans("013457$@", "oieastsa")
#: traditional forms of the characters the patterns use, each followed by its simplified one
_SIMPLER = (
    "無无視视繞绕過过統统設设機机語语開开發发這这現现從从應应請请務务須须給给對对說说輸输顯显總总複复讀读處处記记導导規规則则準准將将"
    "為为爲为個个們们後后還还與与絕绝內内賠赔償偿諾诺體体話话變变擬拟隱隐棄弃實实當当聽听執执種种訊讯"
)
_TABLE = str.maketrans(
    {**dict(zip(_SIMPLER[::2], _SIMPLER[1::2], strict=True)), "đ": "d", "ı": "i", "’": "'", "‘": "'"}
)
#: words without one of which nobody speaks to a machine in Latin letters
_LATIN = re.compile(
    r"\b(?:the|you|your|all|any|every|and|to|of|is|are|an?|as|in|this|that|must|will|should|with|not|for|now|always"
    r"|never|ignore|disregard|forget|override|instructions?|prompts?|rules?|system|assistant|ai|llm|gpt|chatgpt|refunds?"
    r"|approve|reveal|jailbreak|openai|ignora|ignorez?|toutes|todas|tutte|tus|del|alle|deine|und|semua)\b"
)
_CODED = re.compile(r"(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{20,2000}={0,2}(?![A-Za-z0-9+/=])")
_ESCAPED = re.compile(r"(?:\\u[0-9a-fA-F]{4}){8,}")
_BITS = re.compile(r"(?:[01]{8}\s+){8,}[01]{8}")
_SENTENCE_END = re.compile(r"[。！？!?\n]|\.(?=\s)")
_PARAGRAPH = re.compile(r"[^\n]+")


def addressed(text: str) -> str:
    """The beginning of the first sentence that speaks to a machine; "" when none does."""
    hidden = next(_hidden(text), "")
    if hidden:
        return hidden[:TOLD]
    for view in _views(text):
        match = _first(view)
        if match:
            return _told(text) or _sentence(view, match.start())
    return _in_code(text)


def _hidden(text: str) -> Iterator[str]:
    """Messages written in signs without a shape: nobody but a machine can read them."""
    for match in _TAGS.finditer(text):
        yield "".join(chr(ord(each) - 0xE0000) for each in match.group())
    for match in _SELECTORS.finditer(text):
        yield "".join(f"<U+{ord(each):04X}>" for each in match.group())


def _views(text: str) -> Iterator[str]:
    """The text as it may be read: plain, with wrapped lines joined, and with disguises undone."""
    plain = _folded(text)
    yield plain
    wrapped = _WRAP.sub("", plain)
    if wrapped != plain:
        yield wrapped
    if _MIXED.search(plain):
        yield plain.translate(_LOOK_ALIKES)
    if _SPELLED.search(plain):
        yield _SPELLED.sub(lambda match: re.sub(r"[^a-z]", "", match.group()), plain)
    if _LEET.search(plain):
        yield _LEET.sub(lambda match: match.group().translate(_LEET_LETTERS), plain)
    turned = codecs.encode(plain, "rot13")
    if _LATIN.search(turned):
        yield turned


def _folded(text: str) -> str:
    """Lower case, without accents, hidden signs, Markdown's own, and gaps between Chinese characters."""
    seen = _UNSEEN.sub("", text)
    letters = unicodedata.normalize("NFKD", seen).casefold()
    letters = unicodedata.normalize("NFC", re.sub("[\u0300-\u036f]", "", letters)).translate(_TABLE)
    return _GAP.sub("", _MARKUP.sub("", letters))


@cache
def _patterns() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{_as_folded(each)})" for each in PATTERNS), re.MULTILINE)


def _as_folded(pattern: str) -> str:
    letters = unicodedata.normalize("NFKD", pattern)
    return unicodedata.normalize("NFC", re.sub("[\u0300-\u036f]", "", letters)).translate(_TABLE)


def _first(view: str) -> re.Match[str] | None:
    return _patterns().search(view)


def _told(text: str) -> str:
    """The sentence as it is written, where one paragraph holds it."""
    for paragraph in _PARAGRAPH.finditer(text):
        for view in _views(paragraph.group()):
            if _first(view):
                return _written(paragraph.group())
    return ""


def _written(paragraph: str) -> str:
    """The last sentence from which on the paragraph still speaks to a machine."""
    starts = [0, *(each.end() for each in _SENTENCE_END.finditer(paragraph))][:500]
    told = paragraph
    for start in starts[1:]:
        if not any(_first(view) for view in _views(paragraph[start:])):
            break
        told = paragraph[start:]
    return _UNSEEN.sub("", told).strip()[:TOLD]


def _sentence(view: str, at: int) -> str:
    before = [each.end() for each in _SENTENCE_END.finditer(view, max(0, at - 300), at)]
    return view[before[-1] if before else max(0, at - 20) :].strip()[:TOLD]


def _in_code(text: str) -> str:
    """The code, where a passage in base64, escapes or bits unpacks to a sentence that speaks to a machine."""
    for pattern, read in ((_CODED, _from_base64), (_ESCAPED, _from_escapes), (_BITS, _from_bits)):
        for match in pattern.finditer(text):
            if _first(_folded(read(match.group()))):
                return match.group()[:TOLD]
    return ""


def _from_base64(code: str) -> str:
    try:
        return base64.b64decode(code[: len(code) // 4 * 4], validate=True).decode("utf-8")
    except (binascii.Error, UnicodeDecodeError):
        return ""


def _from_escapes(code: str) -> str:
    return "".join(chr(int(each, 16)) for each in code.split("\\u")[1:])


def _from_bits(code: str) -> str:
    return "".join(chr(int(each, 2)) for each in code.split())
