"""A live answer by a language model: one streamed request, a checked sentence as soon as the model has closed it."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import AsyncExitStack, aclosing
from datetime import date

from pydantic import BaseModel, ConfigDict, ValidationError

from assistant.domain.case import Author
from assistant.domain.chat import ChatMatter, Style
from assistant.domain.draft import DraftKind, Sentence
from assistant.domain.note import N_
from assistant.domain.playbook import Request
from assistant.domain.wording import Wording
from assistant.errors import ModelUnavailable
from assistant.language.chat_plan import chat_plan, chat_values
from assistant.language.closed_objects import ClosedObjects
from assistant.language.embedded.manner import tone_of
from assistant.language.endpoint.account import on_account
from assistant.language.endpoint.settings import Purpose
from assistant.language.model_client import ModelClient, load_client
from assistant.language.model_draft import texts_of
from assistant.language.model_plan import WritingPlan
from assistant.language.model_schema import WrittenSentence
from assistant.language.prompts import Prompt, Rendered

#: sentences of one answer; more are no chat
MOST_SENTENCES = 8
_KIND = DraftKind.PRIVATE_OFFER


class ChatReply(BaseModel):
    """A live answer: its sentences in reading order."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    sentences: list[WrittenSentence]


class ModelChat:
    """Writes in every language. Amounts, dates and ids are filled in by code; what breaks a rule ends the answer."""

    def __init__(self, client: ModelClient, prompt: Prompt, *, wording: Callable[[str], Wording | None]) -> None:
        self._client = client
        self._prompt = prompt
        self._wording = wording

    @property
    def author(self) -> str:
        """Prompt, version and model."""
        prompt, endpoints = self._prompt, self._client.settings.chain(Purpose.of(self._prompt.name))
        return f"{prompt.name}.v{prompt.version}#{prompt.digest[:8]} {endpoints[0].model}"[:80]

    async def ready(self) -> None:
        """What the client needs is there from here on."""
        await load_client()

    async def sentences(
        self, matter: ChatMatter, asks_for: tuple[Request, ...], *, shop: str, day: date
    ) -> AsyncGenerator[Sentence, None]:
        """Each sentence as soon as the model has closed it, charged to the shop's day; closing closes the request.

        ModelUnavailable where there is no answer, it breaks off, or a sentence breaks a rule.
        """
        plan, meanings = chat_plan(matter)
        rendered = self._prompt.render(**chat_values(matter, plan, meanings, asks_for, self._manner(matter)))
        objects, count = ClosedObjects("sentences"), 0
        said = "\n".join(each.text for each in matter.chat.turns if each.author is Author.BUYER)
        async with AsyncExitStack() as opened:
            with on_account(shop, day):  # read where the conversation begins, and only there
                conversation = await opened.enter_async_context(self._client.conversation())
            pieces = await opened.enter_async_context(aclosing(conversation.stream(rendered, ChatReply)))
            async for piece in pieces:
                for found in _closed(objects, piece):
                    yield _sentence(found, plan, rendered, said)
                    count += 1
                    if count == MOST_SENTENCES:
                        return
        if not objects.ended:
            raise ModelUnavailable(N_("The model's answer breaks off."))

    def _manner(self, matter: ChatMatter) -> str:
        chat = matter.chat
        said, tone = self._wording(matter.reading.language), tone_of(None, chat.tone, chat.style)
        short = ", one or two short sentences and no greeting" if chat.style is Style.SHORT else ""
        return (f"{tone}, {said.address[tone]}" if said else str(tone)) + short


def _closed(objects: ClosedObjects, piece: str) -> list[str]:
    try:
        return objects.feed(piece)
    except ValueError as error:
        raise ModelUnavailable(N_("The model's answer is not of the form that was asked for.")) from error


def _sentence(found: str, plan: WritingPlan, rendered: Rendered, said: str) -> Sentence:
    """One object as a sentence with its slots filled; ModelUnavailable with the first flaw.

    What an offer leaves out is no flaw here: in a chat nobody repeats a whole letter.
    """
    try:
        given = WrittenSentence.model_validate_json(found)
    except ValidationError:
        raise ModelUnavailable(N_("The model's answer is not of the form that was asked for.")) from None
    texts, flaws = texts_of({_KIND: [given]}, plan, rendered.system, said)
    for flaw in flaws:
        if flaw.rule != "A-OFFER":
            raise ModelUnavailable(flaw.note.message, **flaw.note.values)
    _, (sentence,) = texts[_KIND]
    return sentence
