"""What a live chat is about at this moment: what the newest turns do, in which language, and what they complain of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from assistant.domain.case import Author
from assistant.domain.chat import Chat, ChatReading, Move
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.market import defaults_of
from assistant.domain.taxonomy import DRAFT_LANGUAGES, TextKind
from assistant.language.embedded.chat_signs import asks, is_item, praises, requests, small_talk, tells_trouble

#: letters of an alphabet from which on its language can be told
_TELLING = 12


class Diagnoser(Protocol):
    """Reads complaints; the answers come in the order of the texts."""

    async def diagnose(self, texts: Sequence[str]) -> list[Diagnosis]: ...


class ChatReader:
    """Needs no model, so that an answer to a greeting, or a fallback, waits for nobody.

    `detect_language(text, hint)` gives the ISO 639-1 code of a text.
    """

    def __init__(self, diagnoser: Diagnoser, *, detect_language: Callable[[str, str], str]) -> None:
        self._diagnoser = diagnoser
        self._detect_language = detect_language

    async def read(self, chat: Chat) -> ChatReading:
        """The newest turns as one; turns that only greet are left out where others say something."""
        said = [each for each in chat.newest if each.strip()]
        moves = [small_talk(each) for each in said]
        telling = [each for each, move in zip(said, moves, strict=True) if move is None]
        text = "\n".join(telling or said)
        (diagnosis,) = await self._diagnoser.diagnose([text])
        return ChatReading(
            move=_move(telling, [each for each in moves if each], diagnosis),
            text=text,
            language=chat.language or self._language(chat),
            diagnosis=diagnosis,
            trouble=any(tells_trouble(each.text) for each in chat.turns if each.author is Author.BUYER),
        )

    def _language(self, chat: Chat) -> str:
        """That of the newest words that tell it, else of all the buyer wrote, else of the market."""
        usual = defaults_of(chat.market).language
        every = [each.text for each in chat.turns if each.author is Author.BUYER]
        for text in ("\n".join(chat.newest), "\n".join(every)):
            letters = [each for each in text if each.isalpha()]
            if len(letters) >= _TELLING or any(each > "\u0e00" for each in letters):
                found = self._detect_language(text, usual)
                return found if found in DRAFT_LANGUAGES else usual
        return usual


def _move(telling: Sequence[str], small: Sequence[Move], diagnosis: Diagnosis) -> Move:
    """A complaint is one whatever else it is; of small talk the first that was found in the order of its weight."""
    if not telling:
        order = (Move.THANKS, Move.BYE, Move.GREETING, Move.NOTED)
        return next((each for each in order if each in small), Move.NOTHING)
    if all(map(is_item, telling)):
        return Move.ITEM
    text = "\n".join(each for each in telling if not is_item(each))
    trouble = tells_trouble(text)
    if trouble and (diagnosis.safety or (diagnosis.kind is TextKind.COMPLAINT and not diagnosis.abstained)):
        return Move.COMPLAINT
    if asks(text):
        return Move.QUESTION
    if requests(text):
        return Move.REQUEST
    return Move.PRAISE if praises(text) and not trouble else Move.STATEMENT
