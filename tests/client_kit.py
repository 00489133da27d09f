"""A small form, a prompt and a ledger for tests of the model client."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from typing import Any

from pydantic import BaseModel, ConfigDict

from assistant.errors import ModelUnavailable
from assistant.language.endpoint.asking import Answered
from assistant.language.endpoint.settings import Endpoint, ModelSettings
from assistant.language.model_client import Conversation, Ledger, ModelClient
from assistant.language.prompts import Rendered
from evals.model_server.server import OpenAIServer

SECRET_WORDS = "my daughter Ada is allergic"
KEY = "sk-canary-77"


class Sky(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    word: str
    sure: bool


GOOD = {"word": "blue", "sure": True}


def sky(_request: dict[str, Any]) -> dict[str, Any]:
    return GOOD


def prompt(name: str = "answer", user: str = SECRET_WORDS) -> Rendered:
    return Rendered(system="You name the colour of the sky.", user=user, name=name, version=1, digest="d" * 64)


def settings(server: OpenAIServer | str, **changes: Any) -> ModelSettings:
    url = server if isinstance(server, str) else server.url
    usual: dict[str, Any] = {"url": url, "model": "big-1", "key": KEY, "timeout": 10.0, "retries": 0}
    return ModelSettings(**usual | changes)


def endpoint(server: OpenAIServer, model: str = "small-1", **changes: Any) -> Endpoint:
    usual: dict[str, Any] = {"url": server.url, "model": model, "key": KEY, "timeout": 10.0, "retries": 0}
    return Endpoint(**usual | changes)


@asynccontextmanager
async def talking(
    server: OpenAIServer | str, ledger: Ledger | None = None, **changes: Any
) -> AsyncIterator[Conversation]:
    async with ModelClient(settings(server, **changes), ledger).conversation() as conversation:
        yield conversation


async def answered(client: ModelClient, name: str = "answer") -> Answered[Sky] | str:
    """One question in a conversation of its own: the answer, or the error's message."""
    try:
        async with client.conversation() as conversation:
            return await conversation.asked(prompt(name), Sky)
    except ModelUnavailable as error:
        return error.message


async def said(conversation: Conversation, name: str = "answer", form: type[BaseModel] = Sky) -> str:
    """All pieces of a stream, and the error's message behind them, if any."""
    words = ""
    try:
        async with aclosing(conversation.stream(prompt(name), form)) as pieces:
            async for piece in pieces:
                words += piece
    except ModelUnavailable as error:
        return f"{words}|{error.message}"
    return words
