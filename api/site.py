"""Under which address the desk is opened, and what follows: names of cookies, and whose requests change anything."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from fastapi import Request, Response

from assistant.domain.note import N_
from assistant.errors import UnsafeSetup


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """`public_url` is the https address that a proxy before the desk serves; empty for this machine alone."""

    public_url: str = ""

    @property
    def https(self) -> bool:
        return bool(self.public_url)

    @property
    def host(self) -> str:
        """The host of the public address, without its port; empty where there is none."""
        return urlsplit(self.public_url).hostname or ""

    def cookie(self, name: str) -> str:
        """`__Host-` ties a cookie to https and this host; on plain http not every browser keeps one (record 24)."""
        return f"__Host-{name}" if self.https else name

    def set_cookie(self, response: Response, name: str, value: str, *, seconds: int) -> None:
        response.set_cookie(
            self.cookie(name), value, max_age=seconds, path="/", secure=self.https, httponly=True, samesite="lax"
        )

    def drop_cookie(self, response: Response, name: str) -> None:
        response.delete_cookie(self.cookie(name), path="/", secure=self.https, httponly=True, samesite="lax")

    def cookie_in(self, request: Request, name: str) -> str:
        return request.cookies.get(self.cookie(name), "")

    def origin(self, request: Request) -> str:
        """The origin of the desk's own pages; the Host header was checked before."""
        return self.public_url if self.https else f"http://{request.headers.get('host', '').lower()}"

    def is_own(self, request: Request) -> bool:
        """Whether a page of this desk sent the request: every browser names the origin of what changes something."""
        return request.headers.getlist("origin") == [self.origin(request)]


def origins_in(said: str) -> tuple[str, ...]:
    """Origins with spaces between: https, or this machine on http; UnsafeSetup for anything else."""
    found = []
    for each in said.lower().split():
        parts = urlsplit(each)
        bare = not (parts.path.strip("/") or parts.query or parts.fragment or parts.username)
        here = parts.scheme == "http" and parts.hostname in {"127.0.0.1", "localhost"}
        if not bare or not parts.hostname or not (parts.scheme == "https" or here) or not parts.netloc.isascii():
            raise UnsafeSetup(
                N_("ASSISTANT_COMPANION_HOSTS names origins such as https://chat.example.com, with spaces between."),
            )
        found.append(f"{parts.scheme}://{parts.netloc}")
    return tuple(found)


def site_of(public_url: str) -> Site:
    """The site at an address such as `https://desk.example.com`; UnsafeSetup for anything but a bare https origin."""
    if not public_url:
        return Site()
    parts = urlsplit(public_url.strip().lower().rstrip("/"))
    if parts.scheme != "https" or not parts.hostname or parts.path or parts.query or parts.fragment or parts.username:
        raise UnsafeSetup(
            N_("ASSISTANT_PUBLIC_URL must be an https address without a path, such as https://desk.example.com."),
        )
    return Site(public_url=f"https://{parts.netloc.removesuffix(':443')}")
