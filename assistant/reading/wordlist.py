"""Word lists per language, joined by script: the words of one count only in a text that has letters of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import chain

from assistant.reading.alternatives import Alternatives
from assistant.reading.folding import Folded, fold_pattern

Words = Mapping[str, Sequence[str]]

_HAN = ("zh", "ja")
_THAI = ("th",)
_SCRIPT_OF_TEXT = {
    "han": re.compile("[\u3040-\u30ff\u3400-\u9fff]"),
    "thai": re.compile("[\u0e00-\u0e7f]"),
    "latin": re.compile("[a-z0-9]"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class WordList:
    """Alternatives over `Folded.bare`, those of one script together."""

    patterns: tuple[tuple[str, Alternatives], ...]

    @classmethod
    def of(cls, *lists: Words) -> WordList:
        """Join word lists: language -> regex fragments. Fragments in Latin letters match whole words only."""
        by_script: dict[str, list[str]] = {}
        for words in lists:
            for language, fragments in words.items():
                by_script.setdefault(_script(language), []).extend(fragments)
        return cls(patterns=tuple((script, _alternatives(script, each)) for script, each in by_script.items()))

    def spans(self, folded: Folded) -> Iterator[tuple[int, int]]:
        """Where a word of the list stands, as offsets into the folded text."""
        scripts = _scripts_in(folded.bare)
        return chain.from_iterable(words.spans(folded.bare) for script, words in self.patterns if script in scripts)

    def found(self, folded: Folded) -> bool:
        return next(self.spans(folded), None) is not None


@lru_cache(maxsize=256)
def _scripts_in(text: str) -> frozenset[str]:
    return frozenset(script for script, letter in _SCRIPT_OF_TEXT.items() if letter.search(text))


def _script(language: str) -> str:
    if language in _HAN:
        return "han"
    return "thai" if language in _THAI else "latin"


def _alternatives(script: str, fragments: Sequence[str]) -> Alternatives:
    folded = partial(folded_each, fragments)
    return latin_words(folded) if script == "latin" else Alternatives(folded)


def latin_words(fragments: Callable[[], Sequence[str]]) -> Alternatives:
    """Fragments in plain Latin letters, between no others."""
    return Alternatives(fragments, before="(?<![a-z0-9])", after="(?![a-z0-9])")


def folded_each(fragments: Sequence[str]) -> list[str]:
    """Fragments in the letters of `Folded.bare`."""
    return [fold_pattern(each) for each in fragments]
