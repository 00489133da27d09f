"""A model on this machine: a real HTTP server that speaks chat completions and embeddings, and can misbehave."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any

from evals.model_server.answers import chunks, completion, error_body, is_strict, message_of, usage_of
from evals.model_server.faults import STATUSES, Fault, OddVectors
from evals.model_server.vectors import embedded

#: an answer from the request's body: a filled-in form, or words
Answer = Callable[[dict[str, Any]], dict[str, Any] | str]
#: how an endpoint may be asked for a form
ALL_MODES = frozenset({"json_schema", "tools", "json_object"})


@dataclass
class OpenAIServer:
    """`async with OpenAIServer(answer) as server:` listens on a free port of 127.0.0.1.

    Requests get the fault after the first `spared` and until `times` got it, all by default; `script` names the fault
    of each request in order instead, None for a good one. `status` refuses every request with it. `offers` are the
    modes it takes: others are refused with 400, or answered in prose if it is `deaf`. A schema that is not strict is
    refused, as the real service does. `latency` are seconds before each answer in turn, the last for all further
    ones; a streamed answer comes in pieces of `piece` characters, `pause` seconds apart. `retry_after` is what it says
    with every error. With a `key` it refuses every other.

    `received` holds every byte that arrived, `requests` the bodies, `left` the moments (monotonic) at which somebody
    closed a connection that was still being answered, `streamed` each event and the moment it left. Texts become
    vectors of `dimensions` numbers; `plain` lists numbers where base64 was asked for; more than `most_texts` are
    refused.
    """

    answer: Answer = lambda request: {}
    fault: Fault | OddVectors | None = None
    times: int = 10**6
    spared: int = 0
    script: Sequence[Fault | None] = ()
    status: int = 0
    offers: frozenset[str] = ALL_MODES
    deaf: bool = False
    key: str = ""
    latency: Sequence[float] = ()
    piece: int = 24
    pause: float = 0.0
    retry_after: str = "0.01"
    counts: bool = True
    dimensions: int = 16
    most_texts: int = 10**6
    plain: bool = False
    received: bytearray = field(default_factory=bytearray)
    requests: list[dict[str, Any]] = field(default_factory=list)
    left: list[float] = field(default_factory=list)
    streamed: list[tuple[bytes, float]] = field(default_factory=list)
    busiest: int = 0
    _under_way: int = 0
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
        self._under_way += 1
        self.busiest = max(self.busiest, self._under_way)
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            lines = {
                name.lower(): value.strip() for name, _, value in (line.partition(b":") for line in head.splitlines())
            }
            body = await reader.readexactly(int(lines[b"content-length"]))
            self.received += head + body
            self.requests.append(json.loads(body))
            number = len(self.requests)
            answering = asyncio.ensure_future(
                self._reply(writer, number, head.split()[1].decode(), lines.get(b"authorization", b"").decode())
            )
            gone = asyncio.ensure_future(reader.read(1))
            await asyncio.wait({answering, gone}, return_when=asyncio.FIRST_COMPLETED)
            if not answering.done():
                self.left.append(time.monotonic())
            for each in (answering, gone):
                each.cancel()
            await asyncio.gather(answering, gone, return_exceptions=True)
        except (asyncio.IncompleteReadError, ConnectionError):
            return
        finally:
            self._under_way -= 1
            writer.close()

    async def _reply(self, writer: asyncio.StreamWriter, number: int, path: str, key: str) -> None:
        request, fault = self.requests[number - 1], self._fault(number)
        if self.latency:
            await asyncio.sleep(self.latency[min(number, len(self.latency)) - 1])
        if fault is Fault.STALL:
            await self._end.wait()
            return
        refused = self._refused(request, fault, path, key)
        if refused is None and request.get("stream"):
            await self._streamed(writer, request, number, fault)
            return
        status, body = refused or self._answered(request, number, fault, path)
        length = len(body) + (100 if fault in (Fault.CUT, Fault.STALL_MIDDLE) else 0)
        head = f"HTTP/1.1 {status} Such\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n"
        if 300 <= status < 400:
            head += f"Location: {self.url}/elsewhere\r\n"
        if self.retry_after:
            head += f"Retry-After: {self.retry_after}\r\n"
        writer.write(head.encode() + b"Connection: close\r\n\r\n" + body)
        await writer.drain()
        if fault is Fault.STALL_MIDDLE:
            await self._end.wait()

    def _fault(self, number: int) -> Fault | OddVectors | None:
        if self.script:
            return self.script[number - 1] if number <= len(self.script) else None
        return self.fault if self.spared < number <= self.spared + self.times else None

    def _refused(
        self, request: dict[str, Any], fault: Fault | OddVectors | None, path: str, key: str
    ) -> tuple[int, bytes] | None:
        """The error that stands in place of an answer, if any."""
        if self.key and key != f"Bearer {self.key}":
            return 401, error_body(f"Incorrect API key provided: {key[7:]}.", "invalid_api_key")
        if self.status or path.endswith("/elsewhere"):
            return self.status or 404, error_body("such")
        if isinstance(fault, Fault) and fault in STATUSES:
            status, code, said = STATUSES[fault]
            return status, error_body(said, code)
        if path.endswith("/embeddings"):
            texts = request["input"]
            odd = len(texts) > self.most_texts or not all(texts)
            return (400, error_body(f"odd input: {texts[0]}")) if odd else None
        return self._refused_mode(request)

    def _refused_mode(self, request: dict[str, Any]) -> tuple[int, bytes] | None:
        form = request.get("response_format") or {}
        asked = "tools" if request.get("tools") else form.get("type", "")
        if asked and asked not in self.offers and not self.deaf:
            return 400, error_body(f"this {asked} is unavailable now", "invalid_request_error")
        if asked == "json_schema" and not is_strict(form):
            return 400, error_body("schema is not strict")
        words = "".join(str(each["content"]) for each in request["messages"])
        if asked == "json_object" and "json" not in words.lower():
            return 400, error_body("'messages' must contain the word 'json' in some form")
        return None

    def _message(
        self, request: dict[str, Any], number: int, fault: Fault | OddVectors | None
    ) -> tuple[dict[str, Any], str, dict[str, Any]]:
        asked = "tools" if request.get("tools") else (request.get("response_format") or {}).get("type", "")
        unheard = self.deaf and asked and asked not in self.offers
        content = {} if fault in (Fault.ECHO, Fault.PROSE) else self.answer(request)
        message, ended = message_of(request, content, Fault.PROSE if unheard else fault)
        return message, ended, usage_of(request, message, self.requests[: number - 1])

    def _answered(
        self, request: dict[str, Any], number: int, fault: Fault | OddVectors | None, path: str
    ) -> tuple[int, bytes]:
        if fault is Fault.NO_JSON:
            return 200, b"<html>gateway</html>"
        if fault is Fault.NO_CHOICE:
            return 200, b'{"hello": 1}'
        if path.endswith("/embeddings"):
            answer = embedded(request, fault, dimensions=self.dimensions, plain=self.plain)
            return 200, json.dumps(answer).encode()
        message, ended, usage = self._message(request, number, fault)
        answer = completion(request, message, ended=ended, usage=usage)
        if not self.counts:
            del answer["usage"]
        return 200, json.dumps(answer).encode()

    async def _streamed(
        self, writer: asyncio.StreamWriter, request: dict[str, Any], number: int, fault: Fault | OddVectors | None
    ) -> None:
        """Server-sent events; a fault of the way strikes in the middle."""
        writer.write(b"HTTP/1.1 200 Such\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n")
        if fault in (Fault.NO_JSON, Fault.NO_CHOICE):
            writer.write(b"data: <html>gateway</html>\n\n" if fault is Fault.NO_JSON else b'data: {"hello": 1}\n\n')
            return
        message, ended, usage = self._message(request, number, fault)
        events = list(chunks(request, message, ended=ended, usage=usage, size=self.piece))
        for place, event in enumerate(events):
            if place == len(events) // 2 and fault in (Fault.CUT, Fault.STALL_MIDDLE):
                await writer.drain()
                if fault is Fault.STALL_MIDDLE:
                    await self._end.wait()
                return
            self.streamed.append((event, time.monotonic()))
            writer.write(event)
            await writer.drain()
            if self.pause:
                await asyncio.sleep(self.pause)
