"""Which addresses may be called, whoever chose them: scheme, host, port, and the machine that a name leads to.

Written to the OWASP advice against server-side request forgery: what is not plainly allowed is refused, a number that
is written in an unusual way too. Of the libraries for this none guards httpx and is kept well, so the rules stand here,
on `ipaddress` of the standard library.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import TYPE_CHECKING

from assistant.domain.note import N_, Note

if TYPE_CHECKING:
    import httpx

#: characters of an address
LONGEST = 2000
#: the ports of https that an address from a form may name; behind others other services listen
FORM_PORTS = frozenset({443, 8443})
#: where clouds tell a machine its own keys, as far as the address is not link-local or private anyhow: Azure, Alibaba
METADATA = frozenset(map(ip_address, ("168.63.129.16", "100.100.100.200", "fd00:ec2::254")))
#: IPv6 addresses that stand for an IPv4 address: mapped (RFC 4291), NAT64 (RFC 6052), written the old way, SIIT
_CARRYING = tuple(map(IPv6Network, ("::ffff:0:0/96", "64:ff9b::/96", "::/96", "::ffff:0:0:0/96")))
#: tunnels, which no public server needs: 6to4, Teredo with its neighbours; and what is for documents alone
_TUNNELS = tuple(map(IPv6Network, ("2002::/16", "2001::/23", "2001:db8::/32", "3fff::/20")))
#: of the IANA registries of special addresses what `is_global` of some Python 3.11 still holds for public
_SPECIAL = tuple(map(IPv4Network, ("192.0.0.0/24", "192.88.99.0/24", "100.64.0.0/10", "198.18.0.0/15", "240.0.0.0/4")))
_UNICAST = IPv6Network("2000::/3")
_NAME = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)(\.(?!-)[a-z0-9_-]{1,63}(?<!-))*")
_NUMBER_AT_END = re.compile(r"(.*\.)?(0x[0-9a-f]*|\d+)")

Address = IPv4Address | IPv6Address


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """Which machines may be called: all public ones, those `inside` this network that are named, this one if `here`.

    `only` leaves the named ones alone. `form` says that somebody typed the address into a page: its port must then be
    one of https.
    """

    inside: frozenset[str] = frozenset()
    here: bool = False
    only: bool = False
    form: bool = False

    def names(self, host: str) -> bool:
        """Whether the owner has named this host, or it is this machine and that is enough."""
        return host in self.inside or (self.here and is_here(host))


#: what the owner sets by environment may be on this machine
OWN = Reach(here=True)


def trouble_of(url: str, reach: Reach) -> Note | None:
    """Why an address is never called, None where it may be; what its name leads to is looked at with each call."""
    import httpx

    if len(url) > LONGEST:
        return Note(message=N_("The address is longer than {n} characters."), values={"n": str(LONGEST)})
    if "\\" in url or not all("!" <= each <= "~" for each in url):
        return Note(message=N_("The address must be written in plain ASCII, a name of other letters as xn--."))
    try:
        parts = httpx.URL(url)
        port = parts.port
    except (httpx.InvalidURL, ValueError):
        return Note(message=N_("The address cannot be read."))
    if parts.scheme not in ("https", "http") or not parts.host:
        return Note(message=N_("The address must begin with https:// and name a host."))
    if parts.userinfo or b"@" in parts.netloc or "@" in url.partition("//")[2].partition("/")[0]:
        return Note(message=N_("The address must hold no name and no password."))
    return _of_host(host_of(parts), parts.scheme, port, reach)


def host_of(url: httpx.URL) -> str:
    """The host as it is called: a name of other letters in its xn-- form."""
    return url.raw_host.decode("ascii").casefold()


def _of_host(host: str, scheme: str, port: int | None, reach: Reach) -> Note | None:
    said, known = {"host": host}, literal(host)
    if known is None and not (len(host) <= 253 and _NAME.fullmatch(host)):
        return Note(message=N_("{host!r} is no plain name of a machine."), values=said)
    if known is None and _NUMBER_AT_END.fullmatch(host):
        return Note(message=N_("{host!r} is a number in an unusual form."), values=said)
    named = reach.names(host)
    if reach.only and not named:
        return Note(message=N_("{host!r} is not among the hosts that may be called."), values=said)
    if scheme != "https" and not named:
        return Note(message=N_("The address of {host!r} must begin with https://."), values=said)
    if port is not None and (port == 0 or (reach.form and not named and port not in FORM_PORTS)):
        return Note(message=N_("The port {port} cannot be called."), values={"port": str(port)})
    local = host.endswith((".localhost", ".local")) or host == "localhost"
    if (local and not named) or (known is not None and not may_reach(known, host, reach)):
        return Note(message=N_("{host!r} is no public machine."), values=said)
    return None


def may_reach(address: Address, host: str, reach: Reach) -> bool:
    """Whether a call to `host` may go to this machine: a public one, or one inside where the host is named."""
    inner = _carried(address)
    if inner.is_link_local or inner.is_multicast or inner.is_unspecified or inner in METADATA:
        return False
    return _public(inner) or reach.names(host)


def _public(address: Address) -> bool:
    if isinstance(address, IPv6Address):
        return address.is_global and address in _UNICAST and not any(address in each for each in _TUNNELS)
    return address.is_global and not any(address in each for each in _SPECIAL)


def _carried(address: Address) -> Address:
    """The IPv4 address that an IPv6 address stands for, or itself."""
    if isinstance(address, IPv6Address) and int(address) > 1 and any(address in each for each in _CARRYING):
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address


def is_here(host: str) -> bool:
    """Whether a host of an address is this machine, by its number or as `localhost`."""
    found = literal(host)
    return host == "localhost" if found is None else found.is_loopback


def literal(host: str) -> Address | None:
    """The number that a host is plainly written as; None for a name. A zone (`%eth0`) makes it none."""
    try:
        return None if "%" in host else ip_address(host)
    except ValueError:
        return None
