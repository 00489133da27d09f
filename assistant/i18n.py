"""Chinese and English for the people at the desk; texts for buyers come from the wording, not from here."""

from __future__ import annotations

import gettext
import locale
import os
from pathlib import Path

from assistant.domain.note import Note

LANGUAGES = ("zh", "en")


def locale_language() -> str:
    """`zh` where the terminal's locale is Chinese, else `en`."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return "zh" if value.lower().startswith("zh") else "en"
    found = locale.getlocale()[0] or ""
    return "zh" if found.lower().startswith(("zh", "chinese")) else "en"


class Translator:
    """Translates catalogue keys and notes into one language."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else "en"
        folder = Path(__file__).parent / "locale"
        self._catalogue = gettext.translation("desk", folder, languages=[self.language], fallback=True)

    def __call__(self, message: str, **values: object) -> str:
        """The message in the language, its `{named}` values filled in."""
        text = self._catalogue.gettext(message)
        return text.format(**values) if values else text

    def note(self, note: Note) -> str:
        """A note in the language; values that are themselves catalogue words are translated too."""
        return self(note.message, **{name: self._word(value) for name, value in note.values.items()})

    def _word(self, value: str) -> str:
        return self._catalogue.gettext(value) if value else value
