"""The buyer's own words that show the cause: clauses of the text, found by their n-grams."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from assistant.domain.diagnosis import Evidence
from assistant.language.embedded.features import readable

#: code points of one span
LONGEST_SPAN = 60
#: clauses judged of one text; later ones of a flooded text are not read
MOST_CLAUSES = 200
#: a second or third span must score at least this share of the first
_NEARLY = 0.6

_BREAK = re.compile(r"(?<=[^\W\d])[.:](?=\s|$)|(?<=\d)[.:](?=\s|$)|[,;!?\n\r\t…。，；！？：、~～|()（）]+|\.{2,}")
_JOINT = re.compile(r"\s+|(?<=[的了吗呢吧啊])")


def clauses(text: str) -> list[tuple[int, int]]:
    """(start, end) code point offsets of the clauses of a text, each at most LONGEST_SPAN and without outer spaces.

    Punctuation divides; a longer run without any is divided at a space or particle, else by length.
    """
    plain = readable(text)
    found: list[tuple[int, int]] = []
    start = 0
    for stop in [*_BREAK.finditer(plain), None]:
        end = stop.start() if stop else len(plain)
        found += _pieces(plain, start, end)
        if stop:
            start = stop.end()
        if len(found) >= MOST_CLAUSES:
            break
    return found[:MOST_CLAUSES]


def find_evidence(
    text: str, score: Callable[[Sequence[str]], npt.NDArray[np.float32]], *, most: int = 2
) -> tuple[Evidence, ...]:
    """The one to `most` clauses with the highest score, in the order of the text; empty for a text without words.

    `score` maps clauses to how strongly each shows the cause, shape (clauses,), higher is stronger.
    """
    spans = [span for span in clauses(text) if any(each.isalnum() for each in text[slice(*span)])]
    if not spans:
        return ()
    scores = score([text[start:end] for start, end in spans])
    order = np.argsort(-scores, kind="stable")[:most]
    best = float(scores[order[0]])
    chosen = [spans[index] for index in order if index == order[0] or (best > 0 and scores[index] >= _NEARLY * best)]
    return tuple(Evidence(text=text[start:end], start=start, end=end) for start, end in sorted(chosen))


def _pieces(plain: str, start: int, end: int) -> list[tuple[int, int]]:
    """One run without punctuation, trimmed and cut to length."""
    while start < end and plain[start].isspace():
        start += 1
    while end > start and plain[end - 1].isspace():
        end -= 1
    if start == end:
        return []
    if end - start <= LONGEST_SPAN:
        return [(start, end)]
    joints = [each for each in _JOINT.finditer(plain, start + LONGEST_SPAN // 3, start + LONGEST_SPAN)]
    cut, onwards = (joints[-1].start(), joints[-1].end()) if joints else (start + LONGEST_SPAN,) * 2
    return [(start, cut), *_pieces(plain, max(onwards, cut), end)]
