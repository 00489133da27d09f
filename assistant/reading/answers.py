"""What a buyer answers to an offer. It rather says `unsure` than guesses: a person confirms it in any case."""

from __future__ import annotations

import re

from assistant.domain.before import Answer
from assistant.reading.folding import Folded, fold
from assistant.reading.lexicon.answers import NO, YES
from assistant.reading.lexicon.answers_instead import HEDGE, INSTEAD
from assistant.reading.wordlist import WordList

#: characters beyond which a yes is no plain one: whoever writes more has more to say
PLAIN = 120
_QUESTION = re.compile(r"[?？]")
_YES, _NO, _INSTEAD, _HEDGE = (WordList.of(each) for each in (YES, NO, INSTEAD, HEDGE))


def read_answer(text: str) -> Answer:
    """Yes, no, or something else instead; `unsure` for everything that is not plainly one of them."""
    folded = fold(" ".join(text.split()))
    refused = list(_NO.spans(folded))
    agreed = [each for each in _YES.spans(folded) if not _inside(each, refused)]
    instead = _INSTEAD.found(folded)
    if agreed and (refused or instead):
        return Answer.UNSURE
    if instead:
        return Answer.COUNTERED
    if refused:
        return Answer.DECLINED
    return Answer.ACCEPTED if agreed and _plain(folded) else Answer.UNSURE


def _inside(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    """Whether a yes stands in a no: `不同意`, `no acepto`."""
    return any(first <= span[0] and span[1] <= last for first, last in others)


def _plain(folded: Folded) -> bool:
    return len(folded.text) <= PLAIN and not _HEDGE.found(folded) and not _QUESTION.search(folded.text)
