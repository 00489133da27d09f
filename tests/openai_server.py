"""A model on this machine: a real HTTP server that speaks the chat-completions protocol and can misbehave."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from types import TracebackType
from typing import Any

#: an answer from the request's body
Answer = Callable[[dict[str, Any]], dict[str, Any]]


class Fault(StrEnum):
    """What the server does instead of answering well."""

    BUSY = "busy"  #: 429 with Retry-After
    BROKEN = "broken"  #: 500
    STALL = "stall"  #: takes the request and says nothing
    CUT = "cut"  #: closes in the middle of its answer
    NO_JSON = "no_json"  #: a body that is no JSON
    NO_FORM = "no_form"  #: well-formed HTTP and JSON, but the content breaks off
    OFF_SCHEMA = "off_schema"  #: content that is JSON of another form
    REFUSAL = "refusal"


@dataclass
class OpenAIServer:
    """`async with OpenAIServer(answer) as server:` listens on a free port of 127.0.0.1.

    The first `times` requests get the fault, all by default. `received` holds every byte that arrived, `requests`
    the bodies. A schema that is not strict is refused with 400, as the real service does.
    """

    answer: Answer
    fault: Fault | None = None
    times: int = 10**6
    received: bytearray = field(default_factory=bytearray)
    requests: list[dict[str, Any]] = field(default_factory=list)
    _server: asyncio.Server | None = None
    _end: asyncio.Event = field(default_factory=asyncio.Event)

    async def __aenter__(self) -> OpenAIServer:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server
        self._end.set()
        self._server.close()
        await self._server.wait_closed()

    @property
    def url(self) -> str:
        assert self._server
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/v1"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            length = next(
                int(line.split(b":")[1]) for line in head.splitlines() if line.lower().startswith(b"content-length")
            )
            body = await reader.readexactly(length)
            self.received += head + body
            self.requests.append(json.loads(body))
            await self._reply(writer, self.requests[-1])
        except (asyncio.IncompleteReadError, ConnectionError):
            return
        finally:
            writer.close()

    async def _reply(self, writer: asyncio.StreamWriter, request: dict[str, Any]) -> None:
        fault = self.fault if len(self.requests) <= self.times else None
        if fault is Fault.STALL:
            await self._end.wait()
            return
        status, body = self._answered(request, fault)
        length = len(body) + (100 if fault is Fault.CUT else 0)
        head = f"HTTP/1.1 {status} Such\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n"
        writer.write(head.encode() + b"Retry-After: 0.01\r\nConnection: close\r\n\r\n" + body)
        await writer.drain()

    def _answered(self, request: dict[str, Any], fault: Fault | None) -> tuple[int, bytes]:
        if fault in (Fault.BUSY, Fault.BROKEN):
            return (429 if fault is Fault.BUSY else 500), b'{"error": {"message": "later", "type": "such"}}'
        if fault is Fault.NO_JSON:
            return 200, b"<html>gateway</html>"
        if not is_strict(request["response_format"]):
            return 400, b'{"error": {"message": "schema is not strict", "type": "invalid_request_error"}}'
        message: dict[str, Any] = {"role": "assistant", "content": json.dumps(self.answer(request)), "refusal": None}
        if fault is Fault.NO_FORM:
            message["content"] = message["content"][:20]
        if fault is Fault.OFF_SCHEMA:
            message["content"] = '{"cause": "weather"}'
        if fault is Fault.REFUSAL:
            message |= {"content": None, "refusal": "I cannot help with that."}
        return 200, json.dumps(completion(request, message)).encode()


def completion(request: dict[str, Any], message: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": request["model"],
        "choices": [{"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}],
        "usage": {"prompt_tokens": 7, "completion_tokens": 5, "total_tokens": 12},
    }


def is_strict(form: dict[str, Any]) -> bool:
    """Whether every object of the schema asks for all its fields and takes no others."""

    def closed(schema: Any) -> bool:
        if isinstance(schema, list):
            return all(map(closed, schema))
        if not isinstance(schema, dict):
            return True
        if "properties" in schema and (
            schema.get("additionalProperties") is not False or set(schema["required"]) != set(schema["properties"])
        ):
            return False
        return all(map(closed, schema.values()))

    return bool(
        form["type"] == "json_schema" and form["json_schema"]["strict"] and closed(form["json_schema"]["schema"])
    )
