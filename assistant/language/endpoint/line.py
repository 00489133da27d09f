"""The connection to one endpoint: a chat model of langchain over connections of its own."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from assistant.domain.model_use import Outcome, Tokens
from assistant.egress.calling import open_client
from assistant.language.endpoint.failures import failure_of
from assistant.language.endpoint.forms import Request
from assistant.language.endpoint.settings import Bounds, Endpoint
from assistant.language.tracing import untraced

#: hosts that know `prompt_cache_key` and `max_completion_tokens`; others may refuse a field they do not know
_KNOWS_ALL = ("api.openai.com", ".openai.azure.com")
#: what a finish reason means where it is no ordinary end
_ENDS = {"length": Outcome.TOO_LONG, "content_filter": Outcome.REFUSED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A whole answer, or one piece of a streamed one. `ended` is the finish reason, "" while it goes on."""

    text: str = ""
    refused: bool = False
    ended: str = ""
    tokens: Tokens | None = None

    @property
    def trouble(self) -> Outcome | None:
        """Why the answer cannot be used, as far as the endpoint says so itself."""
        return Outcome.REFUSED if self.refused else _ENDS.get(self.ended)


class Line:
    """Asks one model. Every error is a Failed; nothing of what was asked is logged or traced."""

    def __init__(self, chat: Any, endpoint: Endpoint, most_tokens: int) -> None:
        self._chat = chat
        self._knows_all = knows_all(endpoint.url)
        self._most_tokens = most_tokens

    async def ask(self, request: Request, *, seconds: float, cache_key: str) -> Said:
        """The answer in one piece."""
        failed = None
        try:
            with untraced():
                async with asyncio.timeout(seconds):
                    message = await self._chat.ainvoke(request.messages, **self._beside(request, cache_key))
            return _said(message)
        except Exception as error:  # network, HTTP, JSON: all that can go wrong on the way
            failed = failure_of(error)
        raise failed  # outside the block: the error above may quote the request

    async def stream(self, request: Request, *, seconds: float, cache_key: str) -> AsyncGenerator[Said]:
        """The answer as it is written; closing it closes the request."""
        until = time.monotonic() + seconds
        beside = self._beside(request, cache_key)
        begun, failed = False, None
        async with aclosing(self._chat.astream(request.messages, stream_usage=True, **beside)) as chunks:
            while True:
                try:  # a bound around a piece, never around a yield: it would stop whoever reads
                    with untraced():
                        async with asyncio.timeout(until - time.monotonic()):
                            chunk = await anext(chunks, None)
                except Exception as error:
                    failed = failure_of(error, begun=begun)
                    break
                if chunk is None:
                    return
                begun = True
                yield _said(chunk)
        raise failed

    def _beside(self, request: Request, cache_key: str) -> dict[str, Any]:
        """In `extra_body`, so that langchain neither reads nor changes it, and no answer is lost to its own checks."""
        body = dict(request.body)
        if self._knows_all:
            body["prompt_cache_key"] = cache_key
        if self._most_tokens:
            body["max_completion_tokens" if self._knows_all else "max_tokens"] = self._most_tokens
        return {"extra_body": body} if body else {}


@asynccontextmanager
async def line_to(endpoint: Endpoint, bounds: Bounds, most_tokens: int) -> AsyncIterator[Line]:
    """One set of connections, closed at the end; redirects are not followed, and the client retries nothing."""
    from langchain_openai import ChatOpenAI

    logging.getLogger("openai").setLevel(logging.WARNING)  # at DEBUG it logs whole requests
    read = bounds.first_byte or endpoint.timeout

    async def key() -> str:
        """Awaited, so that langchain makes no client for blocking calls beside, which reads every authority anew."""
        return endpoint.key or "none"

    async with open_client(endpoint.reach, timeout=endpoint.timeout, connect=bounds.connect, read=read) as connections:
        chat = ChatOpenAI(
            base_url=endpoint.url,
            model=endpoint.model,
            api_key=key,
            timeout=connections.timeout,
            max_retries=0,
            http_async_client=connections,
            use_responses_api=False,
        )
        yield Line(chat, endpoint, most_tokens)


def knows_all(url: str) -> bool:
    """Whether the host is one that takes every field of the original interface."""
    host = urlsplit(url).hostname or ""
    return host.endswith(_KNOWS_ALL) if host else False


def _said(message: Any) -> Said:
    """What a message of langchain, or a piece of one, says."""
    return Said(
        text=_arguments(message) or str(message.text),
        refused=bool(message.additional_kwargs.get("refusal")),
        ended=str(message.response_metadata.get("finish_reason") or ""),
        tokens=_tokens(message),
    )


def _arguments(message: Any) -> str:
    """The arguments of the one tool, whole or in part, whether or not they are JSON."""
    for piece in getattr(message, "tool_call_chunks", ()):
        return str(piece["args"] or "")
    for call in message.tool_calls:
        return json.dumps(call["args"], ensure_ascii=False)
    for call in message.invalid_tool_calls:
        return str(call["args"] or "")
    return ""


def _tokens(message: Any) -> Tokens | None:
    """What the endpoint says it took; some name what was cached in a field of their own."""
    used = message.usage_metadata
    if not used or not used["input_tokens"]:
        return None
    own = message.response_metadata.get("token_usage") or {}
    cached = (used.get("input_token_details") or {}).get("cache_read") or own.get("prompt_cache_hit_tokens") or 0
    return Tokens(
        prompt=used["input_tokens"], cached=min(cached, used["input_tokens"]), completion=used["output_tokens"]
    )
