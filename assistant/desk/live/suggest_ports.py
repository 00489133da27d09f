"""What a suggestion for live chat needs: somebody who reads, somebody who writes, and perhaps a model that streams."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from datetime import date
from typing import Protocol

from assistant.domain.chat import Chat, ChatMatter, ChatReading, Reply
from assistant.domain.clause import Clause, Found
from assistant.domain.draft import Sentence
from assistant.domain.playbook import Request


class ChatReader(Protocol):
    """Says what the newest turns do."""

    async def read(self, chat: Chat) -> ChatReading: ...


class ChatWriter(Protocol):
    """Writes the embedded answer, at once."""

    def write(self, matter: ChatMatter, asks_for: tuple[Request, ...]) -> Reply: ...


class ChatModel(Protocol):
    """Writes sentence by sentence with a language model."""

    @property
    def author(self) -> str: ...

    async def ready(self) -> None:
        """Whatever takes time once a process."""
        ...

    def sentences(
        self, matter: ChatMatter, asks_for: tuple[Request, ...], *, shop: str, day: date
    ) -> AsyncGenerator[Sentence, None]:
        """Each sentence as soon as the model has closed it, charged to the shop's day; closing it closes the request.

        Raises ModelUnavailable where there is no answer, it breaks off, or a sentence breaks a rule.
        """
        ...


class Answers(Protocol):
    """Picks the clauses found that may be told to a buyer unread, best first."""

    def __call__(
        self, question: str, found: Found, *, about: str = "", trouble: bool = False
    ) -> tuple[Clause, ...]: ...
