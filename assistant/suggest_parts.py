"""Suggestions for live chats and translations for who reads, made from the parts that settings choose."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import assistant.parts as parts
from assistant.agent.graph import Agent
from assistant.calendar.working_days import working_day
from assistant.desk.live.suggest import Parts, Suggest
from assistant.domain.voice import Manner
from assistant.handbook.load import FileHandbook
from assistant.knowledge.answering import answers
from assistant.language.embedded.chat_reader import ChatReader
from assistant.language.embedded.chat_writer import ChatWriter
from assistant.reading.language import detect_language
from assistant.reading.quoting import quotable
from assistant.reading.typed import contradicts
from assistant.settings import Settings
from assistant.store.work import Store

if TYPE_CHECKING:
    from assistant.language.model_client import ModelClient
    from assistant.language.model_translation import ModelTranslator


def suggest_of(
    settings: Settings,
    handbook: FileHandbook,
    agent: Agent,
    client: ModelClient | None = None,
    *,
    manner_of: Callable[[str], Awaitable[Manner]] | None = None,
) -> Suggest:
    """Suggestions for live chats, with the reader and the guard that the stations work with."""
    chat_model = None
    if settings.model_url:
        from assistant.language import model

        at = parts.model_client_of(settings, client)
        chat_model = model.chat_model(at, parts.files_of(settings) / "prompts", wording=handbook.wording)
    return Suggest(
        Parts(
            reader=ChatReader(agent.stations.diagnoser, detect_language=detect_language),
            writer=ChatWriter(words=handbook.chat_words, wording=handbook.wording, quotable=quotable),
            guard=agent.stations.guard,
            handbook=handbook,
            answers=answers,
            working_day=working_day,
            contradicts=contradicts,
            replies_of=handbook.quick_replies,
            model=chat_model,
            patience=settings.suggest_patience,
            manner_of=manner_of,
        )
    )


def translator_of(settings: Settings, client: ModelClient | None) -> ModelTranslator | None:
    """Says texts of a case in the language of who works on it; None without a model."""
    if client is None:
        return None
    from assistant.language import model

    return model.translator(client, parts.files_of(settings) / "prompts")


async def manner_kept(store: Store, shop: str) -> Manner:
    """How a shop's replies sound, as it was learnt or set."""
    async with store.reading() as work:
        return await work.lessons.manner(shop)
