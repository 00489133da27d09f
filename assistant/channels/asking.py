"""Asking one configured server for JSON: https only, no redirects, small answers, and never slower than allowed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from assistant.channels.calling import PATIENCE, called, is_private, read_up_to
from assistant.domain.note import N_
from assistant.errors import ChannelFailed

if TYPE_CHECKING:
    import httpx

#: bytes of an answer
LARGEST_ANSWER = 256 * 1024


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

        address = httpx.URL(url)
        _check(address)
        host = address.host
        async with called(method, address, host=host, patience=self._patience, **sent) as response:
            body = await read_up_to(response.aiter_bytes(), LARGEST_ANSWER)
        if body is None:
            raise ChannelFailed(N_("The answer of {host!r} is too long."), host=host)
        if response.status_code != httpx.codes.OK:
            raise ChannelFailed(N_("{host!r} answered HTTP {n}."), host=host, n=response.status_code)
        return _parse(body, host)


def _parse(body: bytes, host: str) -> Mapping[str, Any]:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise ChannelFailed(N_("The answer of {host!r} is no JSON."), host=host) from error
    if not isinstance(found, dict):
        raise ChannelFailed(N_("The answer of {host!r} is no JSON."), host=host)
    return found


def _check(url: httpx.URL) -> None:
    if url.userinfo or not url.host or not is_private(url):
        raise ChannelFailed(N_("The address of {host!r} must begin with https://."), host=url.host)
