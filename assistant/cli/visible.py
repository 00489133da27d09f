"""Nothing hides on a terminal."""

from __future__ import annotations

import unicodedata


def visible(text: str) -> str:
    """The text with every invisible character shown by its code point, so that nothing hides on a terminal."""
    return "".join(_shown(each) for each in text)


def _shown(character: str) -> str:
    if character in "\n\t" or unicodedata.category(character) not in {"Cc", "Cf", "Co", "Cn", "Cs"}:
        return character
    return "\u200d" if character == "\u200d" else f"<U+{ord(character):04X}>"
