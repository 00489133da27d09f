"""The thesaurus: what buyers, shops and platforms call the same thing in ten languages (`concepts.json`)."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

#: languages whose words are not parted by spaces; their entries are matched anywhere in the text
UNSPACED = ("zh", "ja", "th")

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff々]")


@dataclass(slots=True)
class _Entries:
    """Entries by their letters, and by their words; a last word may have any ending (`refund*`).

    `lengths` are those of the entries that begin with two letters, `several` the first words of entries with more.
    """

    letters: dict[str, set[str]] = field(default_factory=dict)
    words: dict[tuple[str, ...], set[str]] = field(default_factory=dict)
    beginnings: dict[tuple[str, ...], set[str]] = field(default_factory=dict)
    lengths: dict[str, set[int]] = field(default_factory=dict)
    several: set[str] = field(default_factory=set)
    longest_words: int = 0


def concepts_in(text: str) -> frozenset[str]:
    """Keys of the concepts a text names, in whatever language it does so."""
    entries, said = _entries(), _plain(text)
    return frozenset(concept for found in _found(entries, said) for concept in found)


def name_of(concept: str, language: str) -> str:
    """A concept for a person: its key in plain words, and its first word in a language that writes without spaces."""
    key = concept.replace("_", " ")
    named = _thesaurus().get(concept, {}).get(language, []) if language in UNSPACED else []
    return f"{key}（{named[0]}）" if named else key


def _found(entries: _Entries, said: str) -> Iterator[set[str]]:
    for at in range(len(said) - 1):
        for length in entries.lengths.get(said[at : at + 2], ()):
            if found := entries.letters.get(said[at : at + length]):
                yield found
    words = _WORD.findall(said)
    for at, word in enumerate(words):
        longest = min(entries.longest_words, len(words) - at) if word in entries.several else 1
        for length in range(1, longest + 1):
            yield from _ending(entries, tuple(words[at : at + length]))


def _ending(entries: _Entries, words: tuple[str, ...]) -> Iterator[set[str]]:
    """What these words name together, the last of them as it stands or by its beginning."""
    if found := entries.words.get(words):
        yield found
    before, last = words[:-1], words[-1]
    for end in range(2, len(last) + 1):
        if found := entries.beginnings.get((*before, last[:end])):
            yield found


@cache
def _thesaurus() -> dict[str, dict[str, list[str]]]:
    found: dict[str, dict[str, list[str]]] = json.loads(
        Path(__file__).with_name("concepts.json").read_text(encoding="utf-8")
    )
    return found


@cache
def _entries() -> _Entries:
    entries = _Entries()
    for concept, languages in _thesaurus().items():
        for language, named in languages.items():
            for each in named:
                _enter(entries, concept, _plain(each), unspaced=language in UNSPACED)
    for each in filter(lambda letters: len(letters) > 1, entries.letters):
        entries.lengths.setdefault(each[:2], set()).add(len(each))
    worded = (*entries.words, *entries.beginnings)
    entries.several = {each[0] for each in worded if len(each) > 1}
    entries.longest_words = max(map(len, worded), default=0)
    return entries


def _enter(entries: _Entries, concept: str, entry: str, *, unspaced: bool) -> None:
    if unspaced and _UNSPACED.match(entry):
        entries.letters.setdefault(entry, set()).add(concept)
        return
    words = tuple(_WORD.findall(entry))
    if words:
        kept = entries.beginnings if entry.endswith("*") else entries.words
        kept.setdefault(words, set()).add(concept)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
