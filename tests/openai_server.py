"""A model on this machine: a real HTTP server that speaks chat completions and embeddings, and can misbehave."""

from __future__ import annotations

import asyncio
import base64
import json
import math
import struct
import zlib
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


class OddVectors(StrEnum):
    """What is wrong with an answer that holds vectors."""

    FEWER = "fewer"  #: one vector too few
    MORE = "more"  #: one vector too many
    SAME_PLACE = "same_place"  #: two vectors for one text
    NO_PLACE = "no_place"  #: vectors without `index`
    NOT_A_NUMBER = "not_a_number"
    ENDLESS = "endless"  #: infinity
    ZERO = "zero"  #: vectors without a direction
    RAGGED = "ragged"  #: vectors of different lengths
    EMPTY = "empty"  #: vectors of no numbers
    WORDS = "words"  #: words in place of numbers
    LONGER = "longer"  #: vectors of another length
    NO_DATA = "no_data"  #: JSON of another form
    HALF_CODED = "half_coded"  #: base64 that is none


@dataclass
class OpenAIServer:
    """`async with OpenAIServer(answer) as server:` listens on a free port of 127.0.0.1.

    Requests get the fault after the first `spared` and until `times` got it, all by default. `status` refuses every
    request with it. `received` holds every byte that arrived, `requests` the bodies. A schema that is not strict is
    refused with 400, as the real service does. Texts become vectors of `dimensions` numbers by `vector_of`, listed
    backwards; `plain` lists numbers where base64 was asked for; more than `most_texts` are refused.
    """

    answer: Answer = lambda request: {}
    fault: Fault | OddVectors | None = None
    times: int = 10**6
    spared: int = 0
    status: int = 0
    dimensions: int = 16
    most_texts: int = 10**6
    plain: bool = False
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
            await self._reply(writer, self.requests[-1], head.split()[1].decode())
        except (asyncio.IncompleteReadError, ConnectionError):
            return
        finally:
            writer.close()

    async def _reply(self, writer: asyncio.StreamWriter, request: dict[str, Any], path: str) -> None:
        fault = self.fault if self.spared < len(self.requests) <= self.spared + self.times else None
        if fault is Fault.STALL:
            await self._end.wait()
            return
        status, body = self._answered(request, fault, path)
        length = len(body) + (100 if fault is Fault.CUT else 0)
        head = f"HTTP/1.1 {status} Such\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n"
        if 300 <= status < 400:
            head += f"Location: {self.url}/elsewhere\r\n"
        writer.write(head.encode() + b"Retry-After: 0.01\r\nConnection: close\r\n\r\n" + body)
        await writer.drain()

    def _answered(self, request: dict[str, Any], fault: Fault | OddVectors | None, path: str) -> tuple[int, bytes]:
        if self.status or path.endswith("/elsewhere"):
            return self.status or 404, error_body("such")
        if fault in (Fault.BUSY, Fault.BROKEN):
            return (429 if fault is Fault.BUSY else 500), error_body("later")
        if fault is Fault.NO_JSON:
            return 200, b"<html>gateway</html>"
        if path.endswith("/embeddings"):
            return self._embedded(request, fault)
        if not is_strict(request["response_format"]):
            return 400, error_body("schema is not strict")
        message: dict[str, Any] = {"role": "assistant", "content": json.dumps(self.answer(request)), "refusal": None}
        if fault is Fault.NO_FORM:
            message["content"] = message["content"][:20]
        if fault is Fault.OFF_SCHEMA:
            message["content"] = '{"cause": "weather"}'
        if fault is Fault.REFUSAL:
            message |= {"content": None, "refusal": "I cannot help with that."}
        return 200, json.dumps(completion(request, message)).encode()

    def _embedded(self, request: dict[str, Any], fault: Fault | OddVectors | None) -> tuple[int, bytes]:
        texts = request["input"]
        if len(texts) > self.most_texts or not all(texts):
            return 400, error_body(f"odd input: {texts[0]}")
        length = request.get("dimensions", self.dimensions) + (fault is OddVectors.LONGER)
        rows = [
            {"object": "embedding", "index": at, "embedding": vector_of(texts[at], length)} for at in range(len(texts))
        ]
        data: Any = spoilt(rows[::-1], fault) if isinstance(fault, OddVectors) else rows[::-1]
        if request.get("encoding_format") == "base64" and not self.plain and fault is not OddVectors.WORDS:
            data = [each | {"embedding": coded(each["embedding"])} for each in data]
        if fault is OddVectors.HALF_CODED:
            data[0]["embedding"] = data[0]["embedding"][:5]
        usage = {"prompt_tokens": sum(map(len, texts)), "total_tokens": sum(map(len, texts))}
        answer = {"object": "list", "model": request["model"], "data": data, "usage": usage}
        return 200, json.dumps({"hello": 1} if fault is OddVectors.NO_DATA else answer).encode()


def vector_of(text: str, length: int) -> list[float]:
    """Letters counted by their hash: the same for the same text, near for texts that share letters; not of length 1."""
    vector = [0.5] + [0.0] * (length - 1)
    for letter in text:
        vector[zlib.crc32(letter.encode()) % length] += 1.0
    return vector


def coded(vector: list[float]) -> str:
    return base64.b64encode(struct.pack(f"<{len(vector)}f", *vector)).decode()


def spoilt(rows: list[dict[str, Any]], fault: OddVectors) -> list[dict[str, Any]]:
    """Good rows with one thing wrong."""
    match fault:
        case OddVectors.FEWER:
            return rows[1:]
        case OddVectors.MORE:
            return [*rows, rows[0] | {"index": len(rows)}]
        case OddVectors.SAME_PLACE:
            return [each | {"index": 0} for each in rows]
        case OddVectors.NO_PLACE:
            return [{name: each[name] for name in ("object", "embedding")} for each in rows]
    first = rows[0]["embedding"]
    vectors: dict[OddVectors, list[Any]] = {
        OddVectors.NOT_A_NUMBER: [math.nan, *first[1:]],
        OddVectors.ENDLESS: [math.inf, *first[1:]],
        OddVectors.ZERO: [0.0] * len(first),
        OddVectors.RAGGED: first[:-1],
        OddVectors.EMPTY: [],
        OddVectors.WORDS: ["much"] * len(first),
    }
    return [rows[0] | {"embedding": vectors.get(fault, first)}, *rows[1:]]


def error_body(message: str) -> bytes:
    return json.dumps({"error": {"message": message, "type": "such"}}).encode()


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
