"""A model on this machine that writes its answer piece by piece over HTTP, and notes when each piece left."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any

#: pieces of an answer, each with the seconds before it; a negative pause stalls until the server ends
Script = Sequence[tuple[str, float]]


@dataclass
class Served:
    """One request: when each piece was written, and when the other side closed the connection before the end."""

    body: dict[str, Any]
    written: list[tuple[str, float]] = field(default_factory=list)
    closed_at: float = 0.0
    ended: bool = False


@dataclass
class StreamingServer:
    """`async with StreamingServer(script_of) as server:` listens on a free port of 127.0.0.1.

    `script_of` gives the script for a request's body. `cut` breaks off after the last piece. `received` holds every
    byte that arrived. Moments are those of `time.perf_counter`.
    """

    script_of: Callable[[dict[str, Any]], Script]
    cut: bool = False
    status: int = 200
    received: bytearray = field(default_factory=bytearray)
    served: list[Served] = field(default_factory=list)
    _server: asyncio.Server | None = None
    _end: asyncio.Event = field(default_factory=asyncio.Event)

    async def __aenter__(self) -> StreamingServer:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end.set()
        if self._server:
            self._server.close()
            await self._server.wait_closed()

    @property
    def url(self) -> str:
        sockets = self._server.sockets if self._server else ()
        return f"http://127.0.0.1:{sockets[0].getsockname()[1]}/v1"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            lines = head.lower().splitlines()
            length = next(int(line.split(b":")[1]) for line in lines if line.startswith(b"content-length"))
            body = await reader.readexactly(length)
            self.received += head + body
            one = Served(body=json.loads(body))
            self.served.append(one)
            watch = asyncio.create_task(self._watch(reader, one))
            try:
                await self._write(writer, one)
            finally:
                watch.cancel()
        except (asyncio.IncompleteReadError, ConnectionError):
            return
        finally:
            writer.close()

    async def _watch(self, reader: asyncio.StreamReader, one: Served) -> None:
        """Notes the moment the other side goes."""
        try:
            while await reader.read(1024):
                pass
        except ConnectionError:
            pass
        one.closed_at = time.perf_counter()

    async def _write(self, writer: asyncio.StreamWriter, one: Served) -> None:
        if self.status != 200:
            writer.write(f"HTTP/1.1 {self.status} No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode())
            await writer.drain()
            return
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n")
        await writer.drain()
        for piece, pause in self.script_of(one.body):
            if pause < 0:
                await self._stall(one)
                return
            if pause:
                await asyncio.sleep(pause)
            if one.closed_at:
                return
            writer.write(_event(one.body, piece, None))
            one.written.append((piece, time.perf_counter()))
            await writer.drain()
        if not self.cut:
            writer.write(_event(one.body, "", "stop") + b"data: [DONE]\n\n")
            await writer.drain()
            one.ended = True

    async def _stall(self, one: Served) -> None:
        while not self._end.is_set() and not one.closed_at:
            await asyncio.sleep(0.005)


def _event(request: dict[str, Any], piece: str, ended: str | None) -> bytes:
    delta = {"role": "assistant", "content": piece} if piece else {}
    chunk = {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": request.get("model", ""),
        "choices": [{"index": 0, "delta": delta, "finish_reason": ended}],
    }
    return f"data: {json.dumps(chunk)}\n\n".encode()


def torn(text: str, size: int, pause: float) -> list[tuple[str, float]]:
    """A text in pieces of `size` letters, each after a pause in seconds."""
    return [(text[at : at + size], pause) for at in range(0, len(text), size)]
