"""Asking one configured server for JSON: https only, no redirects, small answers, and never slower than allowed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from assistant.domain.note import N_
from assistant.egress.addresses import OWN, Reach
from assistant.egress.calling import PATIENCE, called, read_up_to
from assistant.errors import ChannelFailed

#: bytes of an answer
LARGEST_ANSWER = 256 * 1024


class Asking:
    """A client for the addresses an owner has set, and for those that a server of theirs names, within one reach.

    Raises ChannelFailed for whatever is no answer of JSON.
    """

    def __init__(self, reach: Reach = OWN, patience: float = PATIENCE) -> None:
        self._reach, self._patience = reach, patience

    async def get_json(self, url: str) -> Mapping[str, Any]:
        return await self._ask("GET", url)

    async def post_form(self, url: str, fields: Mapping[str, str], *, headers: Mapping[str, str]) -> Mapping[str, Any]:
        return await self._ask("POST", url, data=dict(fields), headers=dict(headers))

    async def _ask(self, method: str, url: str, **sent: Any) -> Mapping[str, Any]:
        import httpx

        async with called(method, url, self._reach, patience=self._patience, **sent) as response:
            body = await read_up_to(response.aiter_bytes(), LARGEST_ANSWER)
            host = response.url.host
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
