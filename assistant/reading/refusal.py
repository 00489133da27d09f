"""Whether a buyer asks not to be written to. Certain words only: who is not sure that they said it is asked once."""

from __future__ import annotations

from assistant.reading.folding import fold
from assistant.reading.lexicon.refusals import REFUSALS
from assistant.reading.wordlist import WordList

_REFUSALS = WordList.of(REFUSALS)


def refuses_contact(text: str) -> bool:
    """Whether the buyer's words say that no more messages are wanted."""
    return _REFUSALS.found(fold(text))
