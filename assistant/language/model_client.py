"""One question to an OpenAI-compatible endpoint, answered in a closed form or not at all."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, TypeVar

from pydantic import BaseModel, SecretStr

from assistant.domain.note import N_
from assistant.errors import ModelUnavailable
from assistant.language.prompts import Rendered

Form = TypeVar("Form", bound=BaseModel)


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """`url` ends in `/v1` as a rule. `timeout` in seconds holds for one request with all its retries."""

    url: str
    model: str
    key: str = field(default="", repr=False)
    timeout: float = 30.0
    retries: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelSettings(Endpoint):
    """Where a chat model is asked; `at_once` bounds the questions of one batch that are under way together."""

    at_once: int = 4


class Conversation:
    """Questions over one set of connections."""

    def __init__(self, chat: Any, timeout: float) -> None:
        self._chat = chat
        self._timeout = timeout

    async def ask(self, prompt: Rendered, form: type[Form]) -> Form:
        """The filled-in form; ModelUnavailable for whatever else happens, with the cause chained.

        The message names only the kind of failure and may be logged; its cause may repeat the buyer's words.
        """
        from langsmith import tracing_context

        chat = self._chat.with_structured_output(form, method="json_schema", strict=True)
        try:
            with tracing_context(enabled=False):  # an environment variable must not send texts to a third party
                async with asyncio.timeout(self._timeout):
                    answer = await chat.ainvoke([("system", prompt.system), ("human", prompt.user)])
        except Exception as error:  # network, HTTP, JSON, schema, refusal: the embedded answer stands for each
            raise ModelUnavailable(
                N_("No usable answer to the prompt {prompt}: {error}."), prompt=prompt.name, error=type(error).__name__
            ) from error
        if not isinstance(answer, form):
            raise ModelUnavailable(
                N_("No usable answer to the prompt {prompt}: {error}."), prompt=prompt.name, error=N_("empty")
            )
        return answer

    async def stream(self, prompt: Rendered, form: type[BaseModel]) -> AsyncIterator[str]:
        """The raw JSON of the form as it is written, piece by piece: `async with aclosing(stream(...)) as pieces`.

        Nothing of it is checked; together the pieces are meant to be one object of the form. ModelUnavailable at the
        first piece or at any later one, also where the answer breaks off. Closing or cancelling closes the request.
        """
        from langsmith import tracing_context
        from openai.lib._pydantic import to_strict_json_schema

        shape = {"name": form.__name__, "schema": to_strict_json_schema(form), "strict": True}
        body = {"response_format": {"type": "json_schema", "json_schema": shape}}
        messages = [("system", prompt.system), ("human", prompt.user)]
        until = asyncio.get_running_loop().time() + self._timeout
        ended = ""
        async with aclosing(self._chat.astream(messages, extra_body=body)) as pieces:
            while True:
                try:  # a bound around a piece, never around a yield: it would stop whoever reads
                    with tracing_context(enabled=False):
                        async with asyncio.timeout_at(until):
                            piece = await anext(pieces, None)
                except Exception as error:
                    raise _unavailable(prompt, type(error).__name__) from error
                if piece is None:
                    break
                ended = piece.response_metadata.get("finish_reason") or ended
                if piece.text:
                    yield str(piece.text)
        if ended != "stop":
            raise _unavailable(prompt, N_("it breaks off"))


def _unavailable(prompt: Rendered, error: str) -> ModelUnavailable:
    return ModelUnavailable(N_("No usable answer to the prompt {prompt}: {error}."), prompt=prompt.name, error=error)


class ModelClient:
    """Opens conversations. It holds no connection itself, so it may be shared between event loops."""

    def __init__(self, settings: ModelSettings) -> None:
        self.settings = settings

    @asynccontextmanager
    async def conversation(self) -> AsyncIterator[Conversation]:
        """One set of connections, closed at the end; redirects are not followed."""
        from langchain_openai import ChatOpenAI
        from openai import DefaultAsyncHttpxClient

        at = self.settings
        async with DefaultAsyncHttpxClient(timeout=at.timeout, follow_redirects=False) as connections:
            chat = ChatOpenAI(
                base_url=at.url,
                model=at.model,
                api_key=SecretStr(at.key or "none"),
                timeout=at.timeout,
                max_retries=at.retries,
                http_async_client=connections,
                use_responses_api=False,
            )
            yield Conversation(chat, at.timeout)
