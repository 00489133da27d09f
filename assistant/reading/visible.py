"""Nothing hides on a screen: characters that a reader would not see are shown by their code points."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import groupby

#: controls, formatting marks, private and unassigned code points, lone surrogates, line and paragraph separators
_HIDDEN = frozenset({"Cc", "Cf", "Co", "Cn", "Cs", "Zl", "Zp"})
#: letters and marks without any form of their own (Unicode 15, Default_Ignorable_Code_Point, and the empty braille)
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
#: line breaks and tabs are seen by what they do; the joiner holds emoji together
_KEPT = frozenset("\n\t\u200d")


def visible(text: str) -> str:
    """The text with every hidden character written as `<U+202E>`."""
    if _plain(text):
        return text
    return "".join(_named(run) if hidden else run for run, hidden in runs(text))


def runs(text: str) -> Iterator[tuple[str, bool]]:
    """The text in order, cut where hidden characters begin and end; the flag says that the run is hidden."""
    if _plain(text):
        if text:
            yield text, False
        return
    for hidden, characters in groupby(text, key=is_hidden):
        yield "".join(characters), hidden


def _plain(text: str) -> bool:
    """Whether nothing is hidden, told fast: `isprintable` knows the categories of `_HIDDEN` and is strict on spaces."""
    return text.isprintable() and _BLANK.isdisjoint(text)


def is_hidden(character: str) -> bool:
    """Whether a reader would not see this character."""
    if character in _KEPT:
        return False
    return character in _BLANK or unicodedata.category(character) in _HIDDEN


def _named(run: str) -> str:
    return "".join(f"<U+{ord(each):04X}>" for each in run)
