"""The one client for calls that leave: no redirect is followed, no proxy of the environment used, no endless answer."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from assistant.domain.note import N_
from assistant.egress.addresses import Reach, trouble_of
from assistant.errors import ChannelFailed, UnsafeSetup

if TYPE_CHECKING:
    import httpx

    from assistant.egress.pinned import Resolve

#: seconds that one call and its answer may take as a whole
PATIENCE = 10.0


def open_client(
    reach: Reach,
    *,
    timeout: float = PATIENCE,
    connect: float | None = None,
    read: float | None = None,
    kept: int = 20,
    resolve: Resolve | None = None,
) -> httpx.AsyncClient:
    """A client that calls what `reach` allows and nothing else; whoever opens it closes it.

    Times are in seconds, `kept` is how many connections stay open between calls.
    """
    import httpx

    from assistant.egress.pinned import Pinned

    limits = httpx.Limits(max_connections=100, max_keepalive_connections=kept)
    times = httpx.Timeout(timeout, connect=connect or timeout, read=read or timeout)
    transport = Pinned(reach, limits=limits, resolve=resolve)
    return httpx.AsyncClient(transport=transport, timeout=times, follow_redirects=False, trust_env=False)


@asynccontextmanager
async def called(
    method: str, url: str, reach: Reach, *, patience: float = PATIENCE, resolve: Resolve | None = None, **sent: Any
) -> AsyncIterator[httpx.Response]:
    """The answer of one call, with its body still to be read; ChannelFailed where none comes, or not all of it."""
    import httpx

    from assistant.egress.pinned import Refused

    if note := trouble_of(url, reach):
        raise ChannelFailed(N_("It cannot be called: {trouble}"), trouble=note)
    host = httpx.URL(url).host
    try:
        async with (
            asyncio.timeout(patience),
            open_client(reach, timeout=patience, resolve=resolve) as client,
            client.stream(method, url, **sent) as response,
        ):
            yield response
    except Refused as error:
        raise ChannelFailed(N_("It cannot be called: {trouble}"), trouble=error.note) from error
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


def refuse_unsafe(url: str, reach: Reach, *, setting: str) -> None:
    """UnsafeSetup for an address of the environment that would never be called."""
    if note := trouble_of(url, reach):
        raise UnsafeSetup(
            N_("{setting} names an address that is not called: {trouble}"),
            remedy=N_("Use https, this machine, or name the host in ASSISTANT_INTERNAL_HOSTS."),
            setting=setting,
            trouble=note,
        )
