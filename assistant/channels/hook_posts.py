"""Posting to addresses that shops have set: https, public machines only, no redirect, no answer read, own keys."""

from __future__ import annotations

import asyncio
import socket
from datetime import datetime
from ipaddress import IPv4Address, IPv6Address, ip_address
from pathlib import Path
from typing import Any

from assistant.channels.atomic import replacing
from assistant.channels.calling import called, is_here, literal
from assistant.channels.signing import new_key, read_key, signed_headers, write_key
from assistant.domain.note import N_
from assistant.errors import ChannelFailed, WrongInput

#: characters of an address
LONGEST = 500


class HookKeyFiles:
    """`folder` holds `<shop>-<hook>.hook`, each with a key, for its owner's eyes only."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def make(self, shop: str, hook: int) -> str:
        written = write_key(new_key())
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with replacing(self._path(shop, hook)) as temporary:
            temporary.write_text(written + "\n", "ascii")
        return written

    def drop(self, shop: str, hook: int) -> None:
        self._path(shop, hook).unlink(missing_ok=True)

    def read(self, shop: str, hook: int) -> bytes:
        """ChannelFailed where the file is gone: after a restore keys are made anew."""
        try:
            return read_key(self._path(shop, hook).read_text("ascii"))
        except (OSError, ValueError) as error:
            raise ChannelFailed(N_("The key of the webhook is gone; make it anew.")) from error

    def _path(self, shop: str, hook: int) -> Path:
        return self._folder / f"{shop}-{hook}.hook"


class HookPosts:
    """`here` lets this machine's own addresses be told, over plain http too; else only public machines are."""

    def __init__(self, keys: HookKeyFiles, *, here: bool = False) -> None:
        self._keys = keys
        self._here = here

    def check(self, url: str) -> None:
        """WrongInput for an address that will never be told; the machine behind a name is looked at with each try."""
        import httpx

        try:
            parts = httpx.URL(url)
        except (httpx.InvalidURL, TypeError) as error:
            raise WrongInput(N_("This is no address of a webhook.")) from error
        own, number = self._here and is_here(parts.host), literal(parts.host)
        schemes = {"https", "http"} if own else {"https"}
        bad = not parts.host or parts.userinfo or parts.fragment or parts.scheme not in schemes or len(url) > LONGEST
        if bad or (number is not None and not own and not _public(number)):
            remedy = N_("Use an https address of a public machine, without a password, up to {n} characters.")
            raise WrongInput(N_("This is no address of a webhook."), remedy=remedy, n=LONGEST)

    async def post(self, shop: str, hook: int, url: str, *, identity: str, body: bytes, now: datetime) -> int:
        """The status of the answer; ChannelFailed without one, or where the name leads to no public machine."""
        import httpx

        self.check(url)
        parts = httpx.URL(url)
        address = await self._resolved(parts.host, parts.port or (443 if parts.scheme == "https" else 80))
        headers = {
            "Host": parts.netloc.decode("ascii"),
            "Content-Type": "application/json",
            "User-Agent": "review-repair-desk",
            **signed_headers(self._keys.read(shop, hook), identity, int(now.timestamp()), body),
        }
        pinned = parts.copy_with(host=str(address))
        sent: dict[str, Any] = {"content": body, "headers": headers, "extensions": {"sni_hostname": parts.host}}
        async with called("POST", pinned, host=parts.host, **sent) as response:
            return response.status_code

    async def _resolved(self, host: str, port: int) -> IPv4Address | IPv6Address:
        """The machine that is called, and no other: a name that changes meanwhile changes nothing."""
        try:
            found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except OSError as error:
            raise ChannelFailed(N_("There is no machine {host!r}."), host=host) from error
        addresses = [ip_address(each[4][0].partition("%")[0]) for each in found]
        good = [each for each in addresses if _public(each) or (self._here and each.is_loopback)]
        if not good or len(good) != len(addresses):
            raise ChannelFailed(N_("{host!r} is no public machine."), host=host)
        return good[0]


def _public(address: IPv4Address | IPv6Address) -> bool:
    """Whether anybody on the Internet reaches it; what is mapped or tunnelled is judged by the address inside."""
    if isinstance(address, IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
        if inner is None and int(address) < 2**32:  # the old way of writing an IPv4 address (RFC 4291, 2.5.5.1)
            inner = IPv4Address(int(address))
        if inner is not None:
            return _public(inner)
    return address.is_global and not address.is_multicast
