"""What a buyer answers to an offer. It rather says `unsure` than guesses: a person confirms it in any case."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.domain.before import Answer
from assistant.reading.folding import Folded, fold
from assistant.reading.lexicon.answers import NO, YES
from assistant.reading.lexicon.answers_instead import HEDGE, INSTEAD
from assistant.reading.wordlist import WordList

#: characters beyond which a yes is no plain one: whoever writes more has more to say
PLAIN = 120
_QUESTION = re.compile(r"[?？]")


def read_answer(text: str) -> Answer:
    """Yes, no, or something else instead; `unsure` for everything that is not plainly one of them."""
    folded = fold(" ".join(text.split()))
    words = _words()
    refused = list(words["no"].spans(folded))
    agreed = [each for each in words["yes"].spans(folded) if not _inside(each, refused)]
    instead = words["instead"].found(folded)
    if agreed and (refused or instead):
        return Answer.UNSURE
    if instead:
        return Answer.COUNTERED
    if refused:
        return Answer.DECLINED
    return Answer.ACCEPTED if agreed and _plain(folded, words["hedge"]) else Answer.UNSURE


def _inside(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    """Whether a yes stands in a no: `不同意`, `no acepto`."""
    return any(first <= span[0] and span[1] <= last for first, last in others)


def _plain(folded: Folded, hedge: WordList) -> bool:
    return len(folded.text) <= PLAIN and not hedge.found(folded) and not _QUESTION.search(folded.text)


@lru_cache(maxsize=1)
def _words() -> dict[str, WordList]:
    return {
        name: WordList.of(each) for name, each in (("yes", YES), ("no", NO), ("instead", INSTEAD), ("hedge", HEDGE))
    }
