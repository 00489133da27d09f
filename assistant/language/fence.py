"""Words from outside the desk stand in a prompt only inside a fence that they cannot forge."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field

#: look-alikes of the angle brackets beyond those that NFKC folds
_OPENING, _CLOSING = "˂ᐸ❮⟨≺", "˃ᐳ❯⟩≻"
#: the one chat template whose control words are in square brackets (Llama 2, Mistral)
_INSTRUCTION_MARK = re.compile(r"\[(?=\s*/?\s*INST\s*\])", re.IGNORECASE)
_KEPT = "\n\t\u200d"


@dataclass(frozen=True, slots=True)
class OutsideWords:
    """Text of a buyer, a listing or a document. It has no plain string form, so it cannot slip past the fence."""

    text: str = field(repr=False)

    def __str__(self) -> str:
        raise TypeError("words from outside may stand in a prompt only through the filter `fenced`")


def fenced(words: OutsideWords, name: str) -> str:
    """The words between `<name>` and `</name>`, neutralised; TypeError for a plain string."""
    if not isinstance(words, OutsideWords):
        raise TypeError(f"only OutsideWords are fenced, not {type(words).__name__}")
    return f"<{name}>\n{neutral(words.text)}\n</{name}>"


def neutral(text: str) -> str:
    """The text without anything that could end a fence or pose as a chat template's control word.

    Each code point stays in its place, so offsets into the result are offsets into `text`.
    """
    return _INSTRUCTION_MARK.sub("(", "".join(map(_neutral_letter, text)))


def _neutral_letter(letter: str) -> str:
    if letter.isascii() and letter.isprintable() and letter not in "<>":
        return letter
    folded = unicodedata.normalize("NFKC", letter)
    if folded == "<" or letter in _OPENING:
        return "‹"
    if folded == ">" or letter in _CLOSING:
        return "›"
    hidden = unicodedata.category(letter) in ("Cc", "Cf", "Cs") and letter not in _KEPT
    return " " if hidden else letter
