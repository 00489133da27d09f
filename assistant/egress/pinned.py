"""The transport of every call that leaves: a name is resolved once, and the machine that was looked at is called."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import cache
from ipaddress import ip_address
from typing import cast

import httpx

from assistant.domain.note import N_, Note
from assistant.egress.addresses import Address, Reach, host_of, literal, may_reach, trouble_of

#: bytes of any answer; who reads one sets a smaller bound of their own
LARGEST = 32 * 1024 * 1024
#: seconds for a name where the caller gives none
RESOLVING = 5.0

Resolve = Callable[[str, int], Awaitable[list[str]]]


class Refused(httpx.ConnectError):
    """The call was never made; `note` says why."""

    def __init__(self, note: Note) -> None:
        self.note = note
        super().__init__(str(note))


class Pinned(httpx.AsyncBaseTransport):
    """Calls what `reach` allows, at the address that was checked: a name that changes meanwhile changes nothing.

    The name stays in the `Host` header and in TLS, whose certificate must be that name's. Connections of one host are
    never used for another. Raises Refused, and httpx.ReadError for an answer over LARGEST.
    """

    def __init__(
        self,
        reach: Reach,
        *,
        limits: httpx.Limits | None = None,
        resolve: Resolve | None = None,
        inner: Callable[[], httpx.AsyncBaseTransport] | None = None,
    ) -> None:
        self._reach = reach
        self._resolve = resolve or resolved
        limits = limits or httpx.Limits()
        context = trusted()  # now, for it takes some time that no call should wait for
        self._make = inner or (lambda: httpx.AsyncHTTPTransport(verify=context, trust_env=False, limits=limits))
        self._inner: dict[str, httpx.AsyncBaseTransport] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        host = host_of(request.url)
        if note := trouble_of(str(request.url), self._reach):
            raise Refused(note)
        within = request.extensions.get("timeout", {}).get("connect") or RESOLVING
        try:
            async with asyncio.timeout(within):
                addresses = await self._checked(host, request.url.port or 443)
        except TimeoutError as error:
            raise httpx.ConnectTimeout(f"no address of {host!r} in time", request=request) from error
        if host not in self._inner:
            self._inner[host] = self._make()
        inner = self._inner[host]
        for address in addresses[:-1]:
            try:
                return await self._ask(inner, request, address)
            except httpx.ConnectError:
                continue  # nothing was sent; the next address may be reachable from here
        return await self._ask(inner, request, addresses[-1])

    async def aclose(self) -> None:
        for each in self._inner.values():
            await each.aclose()

    async def _checked(self, host: str, port: int) -> list[Address]:
        """The machines of a name; Refused unless each of them may be reached."""
        known = literal(host)
        try:
            found = [known] if known else [ip_address(each) for each in await self._resolve(host, port)]
        except (OSError, ValueError, UnicodeError) as error:
            raise Refused(Note(message=N_("There is no machine {host!r}."), values={"host": host})) from error
        if not found:
            raise Refused(Note(message=N_("There is no machine {host!r}."), values={"host": host}))
        if not all(may_reach(each, host, self._reach) for each in found):
            raise Refused(Note(message=N_("{host!r} is no public machine."), values={"host": host}))
        return found

    async def _ask(self, inner: httpx.AsyncBaseTransport, request: httpx.Request, address: Address) -> httpx.Response:
        extensions = {**request.extensions}
        if literal(host_of(request.url)) is None:
            extensions["sni_hostname"] = host_of(request.url)
        response = await inner.handle_async_request(
            httpx.Request(
                request.method,
                request.url.copy_with(host=str(address)),
                headers=request.headers,  # with the Host that was asked for
                stream=request.stream,
                extensions=extensions,
            )
        )
        response.stream = _Bounded(cast(httpx.AsyncByteStream, response.stream))
        return response


class _Bounded(httpx.AsyncByteStream):
    def __init__(self, stream: httpx.AsyncByteStream) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        taken = 0
        async for piece in self._stream:
            taken += len(piece)
            if taken > LARGEST:
                raise httpx.ReadError("the answer is too long")
            yield piece

    async def aclose(self) -> None:
        await self._stream.aclose()


@cache
def trusted() -> ssl.SSLContext:
    """The authorities whose certificates count; the owner adds those of a network of their own by SSL_CERT_FILE."""
    return httpx.create_ssl_context()


async def resolved(host: str, port: int) -> list[str]:
    """Every address of a name, as this machine knows it."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(each[4][0]).partition("%")[0] for each in found))
