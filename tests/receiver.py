"""A shop's own system on this machine: a real HTTP server that checks what the webhook sends and can misbehave."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any

#: answers that are no status: never answer, close without an answer, promise more bytes than come
STALL, DROP, BREAK = "stall", "drop", "break"


@dataclass
class Receiver:
    """`async with Receiver(secret) as receiver:` listens on a free port of 127.0.0.1.

    `answer` is an HTTP status or STALL, DROP or BREAK. `requests` counts every request, `badly_signed` those whose
    signature is wrong, and `taken` holds the texts by key, so a repeated key has the effect of once.
    """

    secret: bytes
    answer: int | str = 200
    body: bytes = b'{"id": "m-1"}'
    requests: int = 0
    badly_signed: int = 0
    taken: dict[str, Any] = field(default_factory=dict)
    _server: asyncio.Server | None = None
    _end: asyncio.Event = field(default_factory=asyncio.Event)

    async def __aenter__(self) -> Receiver:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end.set()
        await self.close()

    async def close(self) -> None:
        """Stop listening, so that further connections are refused."""
        assert self._server
        self._server.close()
        await self._server.wait_closed()

    @property
    def url(self) -> str:
        assert self._server
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/desk"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            headers = {
                name.casefold(): value.strip()
                for name, _, value in (line.partition(":") for line in head.splitlines()[1:])
            }
            body = await reader.readexactly(int(headers["content-length"]))
            self._note(headers, body)
            await self._reply(writer)
        except asyncio.IncompleteReadError:
            return
        finally:
            writer.close()

    def _note(self, headers: dict[str, str], body: bytes) -> None:
        self.requests += 1
        identity = headers["webhook-id"]
        signed = f"{identity}.{headers['webhook-timestamp']}.".encode() + body
        expected = "v1," + base64.b64encode(hmac.new(self.secret, signed, hashlib.sha256).digest()).decode()
        if not hmac.compare_digest(expected, headers["webhook-signature"]):
            self.badly_signed += 1
        elif self.answer in {200, 201, 202, 204, STALL, DROP, BREAK}:
            self.taken[identity] = json.loads(body)

    async def _reply(self, writer: asyncio.StreamWriter) -> None:
        if self.answer == STALL:
            await self._end.wait()
        if isinstance(self.answer, str) and self.answer != BREAK:
            return
        status = 200 if self.answer == BREAK else self.answer
        length = len(self.body) + (10 if self.answer == BREAK else 0)
        head = f"HTTP/1.1 {status} Such\r\nLocation: /elsewhere\r\nContent-Length: {length}\r\n\r\n"
        writer.write(head.encode() + self.body)
        await writer.drain()
