"""Calls that leave this machine: no redirect is followed, no proxy of the environment used, no answer is endless."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import TYPE_CHECKING, Any

from assistant.domain.note import N_
from assistant.errors import ChannelFailed

if TYPE_CHECKING:
    import httpx

#: seconds that one call and its answer may take as a whole
PATIENCE = 10.0


@asynccontextmanager
async def called(
    method: str, url: httpx.URL, *, host: str, patience: float = PATIENCE, **sent: Any
) -> AsyncIterator[httpx.Response]:
    """The answer of one call, with its body still to be read; ChannelFailed where none comes, or not all of it."""
    import httpx

    try:
        async with (
            asyncio.timeout(patience),
            httpx.AsyncClient(follow_redirects=False, trust_env=False, timeout=patience) as client,
            client.stream(method, url, **sent) as response,
        ):
            yield response
    except (httpx.HTTPError, TimeoutError) as error:
        raise ChannelFailed(N_("No answer from {host!r}."), host=host) from error


async def read_up_to(pieces: AsyncIterator[bytes], most: int) -> bytes | None:
    """A body of at most so many bytes; None as soon as it is longer."""
    body = b""
    async for piece in pieces:
        body += piece
        if len(body) > most:
            return None
    return body


def is_private(url: httpx.URL) -> bool:
    """Whether nobody between can read what is said: https, or this machine alone."""
    return url.scheme == "https" or (url.scheme == "http" and is_here(url.host))


def is_here(host: str) -> bool:
    """Whether a host of an address is this machine."""
    found = literal(host)
    return host == "localhost" if found is None else found.is_loopback


def literal(host: str) -> IPv4Address | IPv6Address | None:
    """The number that a host is written as; None for a name."""
    try:
        return ip_address(host)
    except ValueError:
        return None
