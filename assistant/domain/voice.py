"""A shop's voice: how its replies sound, learnt from those a person approved, kept where the owner can read it.

One profile a language. Nothing in it holds a figure, a name or words of a buyer; what it asks for is a wish of manner,
never an offer, a fact or a rule.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from assistant.domain.draft import DraftKind
from assistant.domain.taxonomy import Cause
from assistant.domain.wording import Tone


class Form(StrEnum):
    """How the buyer is addressed."""

    FORMAL = "formal"  #: 您, quý khách, Bapak/Ibu
    WARM = "warm"  #: 亲, bạn, Kak
    PLAIN = "plain"  #: 你, as one talks to a friend

    @property
    def tone(self) -> Tone:
        return Tone.FORMAL if self is Form.FORMAL else Tone.WARM


class Habit(StrEnum):
    """How often replies do something."""

    NEVER = "never"
    SOMETIMES = "sometimes"
    OFTEN = "often"


@dataclass(frozen=True, slots=True, kw_only=True)
class Swap:
    """A word of the glossary: what the shop says in place of another."""

    said: str
    instead: str


#: the polite words that the plain form replaces
_PLAIN = {"zh": (Swap(said="您", instead="你"),)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A sentence of the shop's own for one cause, slots in braces; `of` names its place in a wording, as `apology`."""

    cause: Cause
    of: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What is empty or None is left to the wording. `length` is the usual count of characters of a reply by kind."""

    language: str
    on: bool = True
    form: Form | None = None
    greeting: str = ""
    closing: str = ""
    emoji: Habit | None = None
    #: the emoji it uses, the usual one first
    signs: str = ""
    exclamation: Habit | None = None
    length: tuple[tuple[DraftKind, int], ...] = ()
    swaps: tuple[Swap, ...] = ()

    @property
    def glossary(self) -> tuple[Swap, ...]:
        """What is said otherwise: the words of the form of address, then those of the shop."""
        return (*(_PLAIN.get(self.language, ()) if self.form is Form.PLAIN else ()), *self.swaps)

    @property
    def silent(self) -> bool:
        """Whether it asks for nothing."""
        return self == Voice(language=self.language, on=self.on)

    def usual_length(self, kind: DraftKind) -> int:
        """Characters of a usual reply of that kind; 0 where nothing is known."""
        return dict(self.length).get(kind, 0)

    def worded(self, phrasing: str) -> str:
        """A phrasing in the words of the glossary; slots in braces stay as they are."""
        for swap in self.glossary:
            phrasing = _replaced(phrasing, swap)
        return phrasing


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A reply of the shop that a person approved, emptied: slots in braces, no name, no figure, no word of a buyer."""

    cause: Cause
    language: str
    kind: DraftKind
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """What a writer knows of a shop's manner: its voices, and what a person accepted as worth following."""

    voices: tuple[Voice, ...] = ()
    #: newest first
    examples: tuple[Example, ...] = ()
    #: sentences by language
    lines: tuple[tuple[str, Line], ...] = ()

    def voice(self, language: str) -> Voice | None:
        """The voice in a language; None where there is none or it is switched off."""
        return next((each for each in self.voices if each.language == language and each.on), None)

    def examples_for(self, cause: Cause, language: str, *, kind: DraftKind | None = None, limit: int = 2) -> list[str]:
        """Emptied texts to follow for a cause and a language, newest first."""
        fitting = (each for each in self.examples if (each.cause, each.language) == (cause, language))
        return [each.text for each in fitting if kind in (None, each.kind)][:limit]

    def lines_for(self, cause: Cause, language: str, of: str) -> tuple[str, ...]:
        """The shop's own sentences for one place of a wording."""
        own = (line for spoken, line in self.lines if spoken == language)
        return tuple(line.text for line in own if (line.cause, line.of) == (cause, of))


SILENT = Manner()


def _replaced(phrasing: str, swap: Swap) -> str:
    """One replacement outside braces; a word in letters is replaced where it stands alone."""
    parts = []
    for place, part in enumerate(phrasing.replace("}", "{").split("{")):
        parts.append(f"{{{part}}}" if place % 2 else _swapped(part, swap))
    return "".join(parts)


def _swapped(text: str, swap: Swap) -> str:
    done, at = "", 0
    while (found := text.find(swap.said, at)) >= 0:
        end = found + len(swap.said)
        inside = _joined(text[found - 1 : found], swap.said[:1]) or _joined(swap.said[-1:], text[end : end + 1])
        done += text[at:found] + (swap.said if inside else swap.instead)
        at = end
    return done + text[at:]


def _joined(one: str, other: str) -> bool:
    """Whether two letters belong to one word of a script that parts its words."""
    return all(each.isalnum() and not _unspaced(each) for each in (one, other)) if one and other else False


def _unspaced(letter: str) -> bool:
    """Han, kana and Thai are written without spaces."""
    return "\u0e00" <= letter <= "\u0e7f" or "\u3040" <= letter <= "\u30ff" or "\u3400" <= letter <= "\u9fff"
