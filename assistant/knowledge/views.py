"""A long clause is looked at piece by piece: a question is near to one sentence, not to a page."""

from __future__ import annotations

import re
from typing import NamedTuple

from assistant.domain.clause import Clause

#: code points of one view
LONGEST = 140
#: languages whose letters are syllables or words; the others take twice the letters to say the same
TERSE = ("zh", "ja", "ko")

_SENTENCE = re.compile(r".+?(?:[。！？；;!?\n]+|\.\s+|$)", re.DOTALL)
#: where an over-long sentence may be torn
_PAUSES = "，,、 "


class View(NamedTuple):
    """A part of a clause's text."""

    start: int
    end: int


def views(clause: Clause) -> list[View]:
    """The views of a clause in order, one at least: sentences in a row, each view beginning inside the one before."""
    text, longest = clause.text, LONGEST if clause.language in TERSE else 2 * LONGEST
    sentences = _sentences(text, longest)
    found: list[View] = []
    first = 0
    while first < len(sentences):
        last = first
        while last + 1 < len(sentences) and sentences[last + 1].end - sentences[first].start <= longest:
            last += 1
        found.append(View(sentences[first].start, sentences[last].end))
        if last + 1 == len(sentences):
            break
        step = first + 1
        while step <= last and 2 * (sentences[step].start - sentences[first].start) < longest:
            step += 1
        first = step
    return found or [View(0, len(text))]


def seen(clause: Clause, view: View) -> str:
    """What is read of a view: where it stands, then what it says."""
    return f"{' > '.join((clause.title, *clause.path[-1:]))}\n{clause.text[view.start : view.end]}"


def _sentences(text: str, longest: int) -> list[View]:
    found = []
    for match in _SENTENCE.finditer(text):
        start, end = match.span()
        if not match[0].strip():
            continue
        while end - start > longest:
            pause = max(text.rfind(each, start, start + longest) for each in _PAUSES)
            cut = pause + 1 if pause > start + longest // 3 else start + longest
            found.append(View(start, cut))
            start = cut
        found.append(View(start, end))
    return found
