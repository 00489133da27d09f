"""Chinese and English for the people at the desk; texts for buyers come from the wording, not from here."""

from __future__ import annotations

import gettext
import locale
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from string import Formatter

from assistant.domain.note import N_, Note, NotRead
from assistant.errors import DeskError

LANGUAGES = ("zh", "en")
FOLDER = Path(__file__).parent / "locale"
#: values that quote what somebody else wrote; translated, they would no longer be what stands there
QUOTES = frozenset(
    (
        *("words", "shops", "file", "header", "headers", "field", "fields", "columns", "kinds"),
        *("names", "actor", "case", "shop"),
    )
)


def locale_language() -> str:
    """`zh` where the terminal's locale is Chinese, else `en`."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return "zh" if value.lower().startswith("zh") else "en"
    found = locale.getlocale()[0] or ""
    return "zh" if found.lower().startswith(("zh", "chinese")) else "en"


class Translator:
    """Translates catalogue keys and notes into one language; the English catalogue holds the keys that are no words."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else "en"
        self._catalogue = gettext.translation("desk", FOLDER, languages=[self.language], fallback=True)

    def __call__(self, message: str, **values: object) -> str:
        """The message in the language, its `{named}` values filled in; what no catalogue holds stays as it is."""
        text = self._catalogue.gettext(message) if message else ""
        return text.format(**values) if values else text

    def note(self, note: Note) -> str:
        """A note in the language."""
        return self.filled(note.message, note.values)

    def notes(self, notes: Iterable[Note]) -> str:
        """Notes in one line."""
        return self(N_("; ")).join(self.note(each) for each in notes)

    def error(self, error: DeskError) -> str:
        """What happened and what to do about it."""
        said, advice = self.filled(error.said, error.values), self.filled(error.advice, error.values)
        return self(N_("{said} {advice}"), said=said, advice=advice) if advice else said

    def filled(self, message: str, values: Mapping[str, object]) -> str:
        """A message with its values: notes and catalogue words among them are translated, quotations are not.

        A quotation is a value the message writes as `{name!r}`, or one named in QUOTES.
        """
        if not values:
            return self(message)
        quoted = {name for _, name, _, conversion in Formatter().parse(message) if conversion == "r"} | QUOTES
        return self(message, **{name: each if name in quoted else self._value(each) for name, each in values.items()})

    def listed(self, words: Iterable[str]) -> str:
        """Catalogue words one after another."""
        return self(N_(", ")).join(self(each) for each in words)

    def _value(self, value: object) -> object:
        match value:
            case Note():
                return self.note(value)
            case NotRead():
                return self.note(value.note)
            case DeskError():
                return self.error(value)
            case str():
                words = value.split(", ")
                return self.listed(words) if any(self(each) != each for each in words) else value
        return value
