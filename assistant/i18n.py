"""Chinese and English for the people at the desk; texts for buyers come from the wording, not from here."""

from __future__ import annotations

import gettext
import locale
import os
from collections.abc import Iterable
from pathlib import Path

from assistant.domain.note import N_, Note

LANGUAGES = ("zh", "en")
#: values of notes that quote a text; translated, they would no longer be what stands there
QUOTES = frozenset({"words"})


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
        folder = Path(__file__).parent / "locale"
        self._catalogue = gettext.translation("desk", folder, languages=[self.language], fallback=True)

    def __call__(self, message: str, **values: object) -> str:
        """The message in the language, its `{named}` values filled in; what no catalogue holds stays as it is."""
        text = self._catalogue.gettext(message) if message else ""
        return text.format(**values) if values else text

    def note(self, note: Note) -> str:
        """A note in the language; values that are catalogue words or lists of them are translated, quotes are not."""
        words = {name: self.listed(value.split(", ")) for name, value in note.values.items() if name not in QUOTES}
        return self(note.message, **{**note.values, **words})

    def notes(self, notes: Iterable[Note]) -> str:
        """Notes in one line."""
        return self(N_("; ")).join(self.note(each) for each in notes)

    def listed(self, words: Iterable[str]) -> str:
        """Catalogue words one after another."""
        return self(N_(", ")).join(self(each) for each in words)
