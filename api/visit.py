"""A sign-in as it comes over HTTP: from which address and browser, and the cookies it leaves."""

from __future__ import annotations

from datetime import datetime
from ipaddress import IPv6Address, ip_address, ip_network

from fastapi import Request, Response

from api.access import SESSION
from api.site import Site
from assistant.desk.door.sign_in import Came, Opened
from assistant.domain.sign_in import DEVICE_KEPT

#: cookies: of a form before anybody is signed in, and of a browser that was signed in before
BEFORE, DEVICE = "desk_before", "desk_device"


def came_of(request: Request, site: Site) -> Came:
    """From where a request comes. An IPv6 address counts as its /64, which one subscriber has to themselves."""
    return Came(
        address=_address(request),
        agent=request.headers.get("user-agent", ""),
        device=site.cookie_in(request, DEVICE),
        session=site.cookie_in(request, SESSION),
    )


def keep_session(response: Response, site: Site, opened: Opened, *, now: datetime) -> None:
    site.set_cookie(response, SESSION, opened.key, seconds=int((opened.ends_at - now).total_seconds()))
    site.set_cookie(response, DEVICE, opened.device, seconds=int(DEVICE_KEPT.total_seconds()))


def _address(request: Request) -> str:
    host = request.client.host if request.client else ""
    try:
        address = ip_address(host)
    except ValueError:
        return ""
    if isinstance(address, IPv6Address):
        return str(address.ipv4_mapped or ip_network(f"{address}/64", strict=False))
    return str(address)
