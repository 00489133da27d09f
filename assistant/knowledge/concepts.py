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
    """Entries by their letters, and by their words; a last word may have any ending (`refund*`)."""

    letters: dict[str, set[str]] = field(default_factory=dict)
    words: dict[tuple[str, ...], set[str]] = field(default_factory=dict)
    beginnings: dict[tuple[str, ...], set[str]] = field(default_factory=dict)
    longest_letters: int = 0
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
    for at in range(len(said)):
        if _UNSPACED.match(said[at]):
            for length in range(2, min(entries.longest_letters, len(said) - at) + 1):
                yield entries.letters.get(said[at : at + length], set())
    words = _WORD.findall(said)
    for at in range(len(words)):
        for length in range(1, min(entries.longest_words, len(words) - at) + 1):
            several = tuple(words[at : at + length])
            yield entries.words.get(several, set())
            for end in range(2, len(several[-1]) + 1):
                yield entries.beginnings.get((*several[:-1], several[-1][:end]), set())


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
    entries.longest_letters = max(map(len, entries.letters), default=0)
    entries.longest_words = max(map(len, (*entries.words, *entries.beginnings)), default=0)
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
