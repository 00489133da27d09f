"""What a number is about: a clause on returns vouches for no day of a refund."""

from __future__ import annotations

from functools import lru_cache

from assistant.reading.folding import Folded
from assistant.reading.lexicon import matters as words
from assistant.reading.scene import fold_once
from assistant.reading.unnumbered import phrase_around
from assistant.reading.wordlist import WordList

_MATTERS = {name: WordList.of(each) for name, each in words.MATTERS.items()}
_STARTS = WordList.of(words.STARTS)
_STRICT = frozenset(words.STRICT)
_SENTENCE_WIDE = frozenset({"paid_out", "warranty", "validity"})
Matters = frozenset[str]


@lru_cache(maxsize=1024)
def matters_of(text: str) -> Matters:
    """Everything a stretch of folded text is about."""
    folded = Folded(text=text, bare=text, starts=(), ends=())
    for start, end in reversed(list(_STARTS.spans(folded))):
        text = f"{text[:start]} # {text[end:]}"
    folded = Folded(text=text, bare=text, starts=(), ends=())
    return frozenset(name for name, list_ in _MATTERS.items() if list_.found(folded))


def matters_at(text: str, start: int, end: int, sentence: str) -> Matters:
    """What the phrase around a place is about, or else its sentence; an old delivery told beside it counts for none."""
    return matters_of(phrase_around(text, start, end)) or matters_of(sentence) & _SENTENCE_WIDE


def covers(asked: Matters, known: Matters) -> bool:
    """Whether a number known for some matters vouches for one that is asked for others."""
    if not asked or not known:
        return True
    strict = asked & _STRICT
    return bool((strict or asked) & known)


def matters_of_fact(name: str) -> Matters:
    """What a fact is about, by its name; nothing where the name does not say."""
    return frozenset(matter for part, matter in words.MATTER_OF_FACT.items() if part in name)


def folded_matters(text: str) -> Matters:
    """What a source is about as a whole."""
    return matters_of(fold_once(text).bare)
