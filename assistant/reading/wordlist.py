"""Word lists per language, compiled once per script so that a Thai text never pays for Spanish."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from assistant.reading.expression import Expression
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
    """Regular expressions over `Folded.bare`, one for each script that occurs in the list."""

    patterns: tuple[tuple[str, Expression], ...]

    @classmethod
    def of(cls, *lists: Words) -> WordList:
        """Compile word lists: language -> regex fragments. Fragments in Latin letters match whole words only."""
        by_script: dict[str, list[str]] = {}
        for words in lists:
            for language, fragments in words.items():
                by_script.setdefault(_script(language), []).extend(fragments)
        return cls(
            patterns=tuple((script, Expression(partial(_source, script, each))) for script, each in by_script.items())
        )

    def spans(self, folded: Folded) -> Iterator[tuple[int, int]]:
        """Where a word of the list stands, as offsets into the folded text."""
        for script, expression in self.patterns:
            if _SCRIPT_OF_TEXT[script].search(folded.bare):
                yield from (match.span() for match in expression.pattern.finditer(folded.bare))

    def found(self, folded: Folded) -> bool:
        return next(self.spans(folded), None) is not None


def _script(language: str) -> str:
    if language in _HAN:
        return "han"
    return "thai" if language in _THAI else "latin"


def _source(script: str, fragments: Sequence[str]) -> str:
    either = fold_pattern("|".join(fragments))
    return rf"(?<![a-z0-9])(?:{either})(?![a-z0-9])" if script == "latin" else f"(?:{either})"
