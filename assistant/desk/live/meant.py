"""Which quick replies answer what a buyer writes, told by the phrases that stand with them (`heard_in`).

A long or clumsy request lies far from the clause that answers it; the reply's own question lies near.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from assistant.domain.quick import QuickReply

#: letters that may stand between two parts of a phrase, in writing with spaces and without
BETWEEN, BETWEEN_UNSPACED = 40, 10
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")


def meant(text: str, replies: Iterable[QuickReply]) -> tuple[QuickReply, ...]:
    """The replies of which a phrase is heard in the text, in the order in which the text comes to them."""
    said = text.casefold()
    heard = ((_first(said, each), each) for each in replies)
    return tuple(each for _, each in sorted(((at, each) for at, each in heard if at >= 0), key=lambda pair: pair[0]))


def _first(said: str, reply: QuickReply) -> int:
    """Where the first of its phrases begins; -1 where none is heard."""
    found = (_pattern(phrase).search(said) for phrase in reply.heard_in)
    return min((each.start() for each in found if each), default=-1)


@cache
def _pattern(phrase: str) -> re.Pattern[str]:
    """Its parts one behind the other within a sentence; `a|b` is either, each the beginning of a word, `_` a space."""
    unspaced = _UNSPACED.search(phrase) is not None
    between = rf"[^.!?。！？；;\n]{{0,{BETWEEN_UNSPACED if unspaced else BETWEEN}}}?"
    return re.compile(between.join(_part(each) for each in phrase.casefold().split()))


def _part(either: str) -> str:
    return f"(?:{'|'.join(_word(each.replace('_', ' ')) for each in either.split('|'))})"


def _word(word: str) -> str:
    return re.escape(word) if _UNSPACED.search(word) else rf"\b{re.escape(word)}"
