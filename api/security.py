"""What every answer carries, and whom the desk answers at all."""

from __future__ import annotations

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

#: no script, style, picture or frame but the desk's own files; nothing of a buyer's case stays in a cache
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",  # under `no-referrer` browsers send forms without their origin
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-store",
}
#: the desk's own files hold nothing of a case: they say themselves how long a browser keeps them
OWN_FILES = "/static/"
LOOPBACK_HOSTS = frozenset({"127.0.0.1", "localhost", "[::1]"})
#: the only path that may be asked for under another name: whoever posts there signs
EVENTS = "/api/events"
#: the only page that another page may show in a frame; nothing of a shop stands in it
PANEL = "/companion/panel"


class Guarded:
    """ASGI middleware: refuses foreign Host headers and adds `HEADERS` to every answer.

    A web page elsewhere can let its own name point to this machine (DNS rebinding) and so read the desk through the
    seller's browser; the browser then still sends that page's name as Host, which is refused here. `host` is the name
    of the public address, where there is one. Under a name of `event_hosts` events alone are taken. Pages of the
    origins `companion_hosts` may frame the panel of the companion, and no other page.
    """

    def __init__(
        self,
        app: ASGIApp,
        host: str = "",
        event_hosts: frozenset[str] = frozenset(),
        companion_hosts: tuple[str, ...] = (),
    ) -> None:
        self._app = app
        self._hosts = LOOPBACK_HOSTS | ({host.lower()} if host else frozenset())
        self._event_hosts = frozenset(each.lower() for each in event_hosts)
        self._panel = _framed_by(companion_hosts) if companion_hosts else HEADERS

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                kept = headers.get("Cache-Control") if scope["path"].startswith(OWN_FILES) else None
                for name, value in (self._panel if scope["path"] == PANEL else HEADERS).items():
                    headers[name] = value
                if kept:
                    headers["Cache-Control"] = kept
            await send(message)

        allowed = self._hosts | self._event_hosts if scope["path"] == EVENTS else self._hosts
        app = self._app if _is_one_of(allowed, Headers(scope=scope)) else _FOREIGN_HOST
        await app(scope, receive, send_guarded)


def _framed_by(origins: tuple[str, ...]) -> dict[str, str]:
    """The headers of the panel: those origins may frame it. X-Frame-Options knows no list, so it is left out."""
    policy = HEADERS["Content-Security-Policy"].replace(
        "frame-ancestors 'none'", f"frame-ancestors {' '.join(origins)}"
    )
    others = {name: value for name, value in HEADERS.items() if name != "X-Frame-Options"}
    return {**others, "Content-Security-Policy": policy}


def _is_one_of(allowed: frozenset[str], headers: Headers) -> bool:
    """Exactly one Host, and an allowed one; the port does not matter."""
    hosts = headers.getlist("host")
    return len(hosts) == 1 and _without_port(hosts[0].lower()) in allowed


def _without_port(host: str) -> str:
    name, colon, port = host.rpartition(":")
    return name if colon and port.isdecimal() else host


_FOREIGN_HOST = JSONResponse(
    {
        "type": "urn:problem:foreign_host",
        "title": "This desk answers this machine only.",
        "status": 421,
        "detail": "The Host header names another machine.",
        "code": "foreign_host",
        "remedy": "Open http://127.0.0.1 with the port that `assistant serve` says.",
    },
    status_code=421,
    media_type="application/problem+json",
)
