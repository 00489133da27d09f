"""The channel to the shop's own system: each text is POSTed as signed JSON to one configured address."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from datetime import datetime
from time import monotonic
from typing import TYPE_CHECKING, Any

from assistant.channels.signing import signed_headers
from assistant.domain.note import N_
from assistant.domain.outgoing import PATIENCE, Outgoing, Receipt, Resend, same_text
from assistant.egress.addresses import OWN, Reach, trouble_of
from assistant.egress.calling import open_client, read_up_to
from assistant.errors import ChannelFailed, OutcomeUnknown, UnsafeSetup

if TYPE_CHECKING:
    import httpx

#: bytes of a request; longer texts are no answers to buyers
LARGEST_REQUEST = 256 * 1024
#: bytes of an answer that are read in search of an id, and of a list of what stands at a target
LARGEST_ANSWER = 64 * 1024
LARGEST_LIST = 4 * 1024 * 1024
_SHORTEST_SECRET = 16


class Webhook:
    """Sends to `url`, which `reach` must allow: https, or http on this machine. `close` it when the desk stops.

    `clock` gives the time that is signed. `resend` is what the receiver promises about the same `webhook-id` twice;
    for `listed` it must answer at `list_url`. `patience` is in seconds and bounds the whole send. Raises UnsafeSetup
    for an unsafe address or a secret under 16 bytes.
    """

    by_hand = False
    name = "webhook"

    def __init__(
        self,
        url: str,
        secret: bytes,
        *,
        clock: Callable[[], datetime],
        resend: Resend = Resend.NEVER,
        list_url: str = "",
        patience: float = PATIENCE.total_seconds(),
        reach: Reach = OWN,
    ) -> None:
        _check_address(url, reach)
        if len(secret) < _SHORTEST_SECRET:
            raise UnsafeSetup(N_("The webhook's secret is shorter than {n} bytes."), n=_SHORTEST_SECRET)
        if resend is Resend.LISTED or list_url:
            _check_address(list_url, reach)
        self.resend = resend
        self._url, self._secret, self._clock, self._patience = url, secret, clock, patience
        self._list_url = list_url
        # A kept connection that the receiver has just closed would make a send that never left look unknown.
        self._client = open_client(reach, timeout=patience, connect=min(patience / 2, 5.0), kept=0)

    async def close(self) -> None:
        await self._client.aclose()

    async def send(self, outgoing: Outgoing) -> Receipt:
        """The receiver's `id`, or the status where it gives none.

        Raises ChannelFailed where the receiver surely did not take it (no connection, 307, 308, 4xx but 408 and 429),
        OutcomeUnknown where it may have.
        """
        import httpx

        request = self._request(outgoing)
        try:
            async with asyncio.timeout(self._patience):
                response = await self._client.send(request, stream=True)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol) as error:
            raise ChannelFailed(N_("No connection to the webhook: {error!r}."), error=error) from error
        except httpx.LocalProtocolError as error:
            raise ChannelFailed(N_("The request cannot be sent: {error!r}."), error=str(error)) from error
        except (httpx.HTTPError, TimeoutError) as error:
            raise OutcomeUnknown(N_("The webhook gave no answer: {error!r}."), error=error) from error
        try:
            _check_status(response.status_code, response.headers.get("retry-after", ""))
            return Receipt(reference=await self._reference(response))
        finally:
            await response.aclose()

    async def find(self, outgoing: Outgoing) -> Receipt | None:
        """The receipt of this text if it stands at its target: the same key, or the same words."""
        import httpx

        moment = int(self._clock().timestamp())
        headers = signed_headers(self._secret, outgoing.key, moment, b"")
        try:
            async with asyncio.timeout(self._patience):
                response = await self._client.get(self._list_url, params={"target": outgoing.target}, headers=headers)
            if response.status_code != httpx.codes.OK or len(response.content) > LARGEST_LIST:
                raise ValueError(f"HTTP {response.status_code}")
            items = response.json()["items"]
            found = [
                str(each["id"])
                for each in items
                if each.get("key") == outgoing.key or same_text(str(each.get("text", "")), outgoing.text)
            ]
        except (httpx.HTTPError, TimeoutError, ValueError, LookupError, TypeError, AttributeError) as error:
            raise ChannelFailed(N_("The webhook's list cannot be read: {error!r}."), error=str(error)) from error
        return Receipt(reference=found[0][:200]) if found else None

    def _request(self, outgoing: Outgoing) -> httpx.Request:
        try:
            body = json.dumps(asdict(outgoing), ensure_ascii=False, sort_keys=True).encode()
            moment = int(self._clock().timestamp())
            headers = {
                "Content-Type": "application/json",
                "Accept-Encoding": "identity",
                **signed_headers(self._secret, outgoing.key, moment, body),
            }
            extensions = {"trace": _awake(monotonic() + self._patience)}
            request = self._client.build_request(
                "POST", self._url, content=body, headers=headers, extensions=extensions
            )
        except UnicodeEncodeError as error:
            raise ChannelFailed(N_("The request cannot be written: {error!r}."), error=error.reason) from error
        if len(body) > LARGEST_REQUEST:
            raise ChannelFailed(N_("The text is too long for the webhook ({n} bytes)."), n=len(body))
        return request

    async def _reference(self, response: httpx.Response) -> str:
        """The `id` of the answer; whatever is wrong with the answer, the status already said that it was taken."""
        import httpx

        status = f"HTTP {response.status_code}"
        try:
            async with asyncio.timeout(self._patience):
                body = await read_up_to(response.aiter_raw(), LARGEST_ANSWER)
            if body is None:
                return status
            found = json.loads(body)
        except (httpx.HTTPError, TimeoutError, ValueError, RecursionError):
            return status
        identity = found.get("id") if isinstance(found, dict) else None
        return str(identity)[:200] if isinstance(identity, str | int) and str(identity) else status


def _awake(until: float) -> Callable[[str, Any], Awaitable[None]]:
    """A look at the clock right before bytes leave: a process that was stopped meanwhile sends nothing any more.

    A body that is not sent after its headers is a request that the receiver drops.
    """

    async def look(event: str, _info: Any) -> None:
        if event.endswith(("send_request_headers.started", "send_request_body.started")) and monotonic() > until:
            raise ChannelFailed(N_("The claim was too old to send."))

    return look


def _check_status(status: int, retry_after: str) -> None:
    if 200 <= status < 300:
        return
    if status == 429 and retry_after.isdecimal():
        raise ChannelFailed(
            N_("The webhook asks for patience (HTTP {n})."), n=status, again_after=min(int(retry_after), 86_400)
        )
    if status in {307, 308} or (400 <= status < 500 and status not in {408, 429}):
        raise ChannelFailed(
            N_("The webhook refused the text (HTTP {n})."), remedy=N_("Check its address and settings."), n=status
        )
    raise OutcomeUnknown(N_("The webhook answered HTTP {n}, which does not say whether it took the text."), n=status)


def _check_address(url: str, reach: Reach) -> None:
    if note := trouble_of(url, reach):
        raise UnsafeSetup(N_("The webhook's address cannot be used: {trouble}"), trouble=note)
