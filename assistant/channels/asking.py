"""Asking one configured server for JSON: https only, no redirects, small answers, and never slower than allowed."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any

from assistant.domain.note import N_
from assistant.errors import ChannelFailed

if TYPE_CHECKING:
    import httpx

#: bytes of an answer, and seconds it may take as a whole
LARGEST_ANSWER = 256 * 1024
PATIENCE = 10.0


class Asking:
    """A client for the addresses an owner has set. Plain http is spoken to this machine only.

    Raises ChannelFailed for whatever is no answer of JSON.
    """

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience

    async def get_json(self, url: str) -> Mapping[str, Any]:
        return await self._ask("GET", url)

    async def post_form(self, url: str, fields: Mapping[str, str], *, headers: Mapping[str, str]) -> Mapping[str, Any]:
        return await self._ask("POST", url, data=dict(fields), headers=dict(headers))

    async def _ask(self, method: str, url: str, **sent: Any) -> Mapping[str, Any]:
        import httpx

        _check(httpx.URL(url))
        try:
            async with (
                asyncio.timeout(self._patience),
                httpx.AsyncClient(follow_redirects=False, trust_env=False, timeout=self._patience) as client,
                client.stream(method, url, **sent) as response,
            ):
                body = await _read(response)
        except (httpx.HTTPError, TimeoutError) as error:
            raise ChannelFailed(N_("No answer from {host!r}."), host=httpx.URL(url).host) from error
        if response.status_code != httpx.codes.OK:
            raise ChannelFailed(N_("{host!r} answered HTTP {n}."), host=httpx.URL(url).host, n=response.status_code)
        return _parse(body, httpx.URL(url).host)


async def _read(response: httpx.Response) -> bytes:
    body = b""
    async for piece in response.aiter_bytes():
        body += piece
        if len(body) > LARGEST_ANSWER:
            raise ChannelFailed(N_("The answer of {host!r} is too long."), host=response.url.host)
    return body


def _parse(body: bytes, host: str) -> Mapping[str, Any]:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise ChannelFailed(N_("The answer of {host!r} is no JSON."), host=host) from error
    if not isinstance(found, dict):
        raise ChannelFailed(N_("The answer of {host!r} is no JSON."), host=host)
    return found


def _check(url: httpx.URL) -> None:
    if url.userinfo or not url.host or (url.scheme != "https" and not (url.scheme == "http" and _is_here(url.host))):
        raise ChannelFailed(N_("The address of {host!r} must begin with https://."), host=url.host)


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
