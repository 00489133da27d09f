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
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\u2028\u2029"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffd\ue000-\uf8ff\ud800-\udfff\U000e0000-\U000e0fff\U000f0000-\U0010ffff"
    "\U0001d400-\U0001d7ff\u24b6-\u24e9\U0001f130-\U0001f16f\x00-\x08\x0b-\x1f\x7f-\x9f]+"
)
_EMOJI = re.compile("[\u00a9\u00ae\u203c-\u3299\U0001f000-\U0001faff#*0-9\ufe0f\u20e3]")
_FLAG = re.compile("\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f")
_LETTERS = re.compile(r"[^\W\d_]+")
_STACKED = re.compile("[\u0300-\u036f\u0489\u1ab0-\u1aff\u20d0-\u20ff]{3,}")
_OTHER_SCRIPT = re.compile("[\u0370-\u03ff\u0400-\u052f\u0530-\u058f\u13a0-\u13ff\uab70-\uabbf]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")


def invisible(text: str) -> Iterator[Finding]:
    """Findings with offsets into the text as it is."""
    flags = {at for match in _FLAG.finditer(text) for at in range(*match.span())}
    for match in _SUSPECT.finditer(text):
        places = [at for at in range(*match.span()) if at not in flags and not _in_emoji(text, at)]
        if places:
            yield _finding(places[0], places[-1] + 1, _names(text[at] for at in places))
    for match in _STACKED.finditer(text):
        yield _finding(*match.span(), "stacked marks")
    for match in _LETTERS.finditer(text):
        word = match.group()
        if _OTHER_SCRIPT.search(word) and _LATIN.search(word):
            yield _finding(*match.span(), f"look-alike letters in {word!r}")


def _in_emoji(text: str, at: int) -> bool:
    """A joiner between two emoji, or the mark that asks for an emoji's coloured form."""
    before = text[at - 1] if at else ""
    if text[at] in "\ufe0e\ufe0f":
        return bool(before and _EMOJI.match(before))
    after = text[at + 1] if at + 1 < len(text) else ""
    return text[at] == "\u200d" and bool(_EMOJI.match(before) and _EMOJI.match(after))


def _names(letters: Iterator[str]) -> str:
    return ", ".join(sorted({unicodedata.name(each, f"U+{ord(each):04X}") for each in letters})[:3])


def _finding(start: int, end: int, what: str) -> Finding:
    note = Note(message=N_("hidden or disguised characters ({what}): type the place again"), values={"what": what})
    return Finding(rule=RULE, verdict=Verdict.BLOCK, start=start, end=end, note=note)
