"""R-INVISIBLE: what a reader does not see, or takes for another letter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from assistant.domain.note import N_, Note
from assistant.domain.verdict import Finding, Verdict

RULE = "R-INVISIBLE"
#: everything that is hidden, private, or styled letters posing as plain ones
_SUSPECT = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164"
    "\u2028\u2029\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffd\ue000-\uf8ff\ud800-\udfff\U000e0000-\U000e0fff"
    "\U000f0000-\U0010ffff\U0001d400-\U0001d7ff\u24b6-\u24e9\u249c-\u24b5\U0001f110-\U0001f169\x00-\x08\x0b-\x1f\x7f-\x9f]+"
)
_EMOJI = re.compile(
    "[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u21aa\u231a-\u23ff\u24c2\u25aa-\u27bf\u2934\u2935\u2b05-\u2b55\u3030\u303d"
    "\u3297\u3299\U0001f000-\U0001f10f\U0001f170-\U0001faff\ufe0f\u20e3]"
)
_KEYS = "#*0123456789"
#: the flags of England, Scotland and Wales are spelt with tags, which hold no room for a message
_FLAG = re.compile("\U0001f3f4\U000e0067\U000e0062[\U000e0061-\U000e007a]{3}\U000e007f")
_LETTERS = re.compile(r"[^\W\d_]+")
_STACKED = re.compile("[\u0300-\u036f\u0489\u1ab0-\u1aff\u20d0-\u20df\u20e1-\u20ff]{3,}")
#: strokes, rings and lines through or under letters; the marks that the nine languages write are not among them
_MARK = re.compile(
    "[\u0304\u0305\u0307\u030b-\u031a\u031c-\u0322\u0324-\u0326\u0328-\u0344\u0346-\u036f\u0488\u0489\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u20d0-\u20df\u20e1\u20e5-\u20ff]"
)
_OTHER_SCRIPT = re.compile(
    "[\u0370-\u03ff\u0400-\u052f\u0530-\u058f\u10a0-\u10ff\u13a0-\u13ff\uab70-\uabbf\u1d00-\u1dbf\u0250-\u02af\ua727-\ua7ff]"
)
_SMALL_CAPITALS = "[\u1d00-\u1d7f\u0250-\u02af\ua730-\ua731\u02b0-\u02b8\u1d2c-\u1d6a\u2071\u207f\u2090-\u209c]"
_STYLED_WORD = re.compile(rf"{_SMALL_CAPITALS}{{2,}}|[A-Za-z]{_SMALL_CAPITALS}|{_SMALL_CAPITALS}[A-Za-z]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
#: a word of two letters or more that is written in another alphabet altogether: none of the nine languages has it
_FOREIGN_WORD = re.compile("[\u0370-\u03ff\u0400-\u052f\u0530-\u058f\u13a0-\u13ff]{2,}")
_FOREIGN_LETTER = re.compile(r"(?<![^\s])[\u0400-\u0413\u0415-\u052f\u0391-\u03a1](?![^\s.,!?])")
_UNIT_OF_MEASURE = re.compile("[μΩµ](?:[mglAFsWCV]|mol)?|[kM]Ω|[αβγδωφπ]")
_WIDE = "\uff21-\uff3a\uff41-\uff5a"
_WIDE_WORD = re.compile(f"[{_WIDE}]{{2,}}|[A-Za-z][{_WIDE}]|[{_WIDE}][A-Za-z]")
#: full-width letters belong to the script of these; between narrow letters they hide a word there too
_EAST = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_WIDE_MIXED = re.compile(f"[A-Za-z][{_WIDE}]|[{_WIDE}][A-Za-z]|[\uff10-\uff19][0-9]|[0-9][\uff10-\uff19]")
_ODD_SPACE = re.compile(r"(?<=[^\W\d_])[\u2000-\u200a\u205f\u1680](?=[^\W\d_])")


def invisible(text: str) -> Iterator[Finding]:
    """Findings with offsets into the text as it is."""
    flags = {at for match in _FLAG.finditer(text) for at in range(*match.span())}
    for match in _SUSPECT.finditer(text):
        places = [at for at in range(*match.span()) if at not in flags and not _in_emoji(text, at)]
        if places:
            yield _finding(places[0], places[-1] + 1, _names(text[at] for at in places))
    for match in _STACKED.finditer(text):
        yield _finding(*match.span(), "stacked marks")
    for match in _MARK.finditer(text):
        yield _finding(*match.span(), _names(iter(match.group())))
    for match in _ODD_SPACE.finditer(text):
        yield _finding(*match.span(), _names(iter(match.group())))
    yield from _look_alikes(text)


def _look_alikes(text: str) -> Iterator[Finding]:
    for match in _LETTERS.finditer(text):
        word = match.group()
        if _OTHER_SCRIPT.search(word) and _LATIN.search(word) and not _UNIT_OF_MEASURE.fullmatch(word):
            yield _finding(*match.span(), f"look-alike letters in {word!r}")
    wide = _WIDE_MIXED if _EAST.search(text) else _WIDE_WORD
    for pattern in (_STYLED_WORD, _FOREIGN_WORD, _FOREIGN_LETTER, wide):
        for match in pattern.finditer(text):
            if not _UNIT_OF_MEASURE.fullmatch(match.group()):
                yield _finding(*match.span(), f"look-alike letters in {match.group()!r}")


def _in_emoji(text: str, at: int) -> bool:
    """A joiner between two emoji, or the mark that asks for an emoji's coloured form."""
    before = text[at - 1] if at else ""
    after = text[at + 1] if at + 1 < len(text) else ""
    if text[at] in "\ufe0e\ufe0f":
        return bool(before and (_EMOJI.match(before) or (before in _KEYS and after == "\u20e3")))
    return text[at] == "\u200d" and bool(_EMOJI.match(before) and _EMOJI.match(after))


def _names(letters: Iterator[str]) -> str:
    return ", ".join(sorted({unicodedata.name(each, f"U+{ord(each):04X}") for each in letters})[:3])


def _finding(start: int, end: int, what: str) -> Finding:
    note = Note(message=N_("hidden or disguised characters ({what}): type the place again"), values={"what": what})
    return Finding(rule=RULE, verdict=Verdict.BLOCK, start=start, end=end, note=note)
