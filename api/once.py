"""Routes that a program may repeat: `Idempotency-Key` on everything that changes something.

The same key with the same request gives the same answer for a day, and nothing is done twice; with another request it
is refused (409). The key belongs to the person: nobody is ever given an answer to somebody else, and what a person may
is asked anew each time.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request, Response
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from fastapi.security import HTTPBearer

from api.access import GATES, signed
from api.edge import Edge, edge_of
from assistant.domain.access import Visitor
from assistant.domain.note import N_
from assistant.domain.repeating import Kept
from assistant.errors import WrongInput

HEADER = "idempotency-key"
LONGEST = 200
UNSAFE = frozenset({"POST", "PUT", "PATCH", "DELETE"})
#: bytes of an answer that are kept; a longer one is a stream or a file, and is made anew
MOST = 256 * 1024
_BEARER = HTTPBearer(auto_error=False)

DESCRIBED = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "description": "A name of your own for this request. Sent again with the same key within a day, it is answered "
    "the same and carried out once; another request under the key is refused with 409.",
    "schema": {"type": "string", "minLength": 1, "maxLength": LONGEST, "pattern": "^[!-~]+$"},
    "example": "8f14e45f-ceea-467f-a8f4-1c1f0b5f2a10",
}

Handler = Callable[[Request], Coroutine[Any, Any, Response]]


class Page(Response):
    """A part of a page. Only `told`, the word on what happened, is kept for a repeated request: the part is the newest
    state of something, holds a buyer's words and is made anew by whoever looks.
    """

    told: bytes = b""


class Once(APIRoute):
    """A route whose unsafe methods honour `Idempotency-Key`."""

    def __init__(self, path: str, endpoint: Callable[..., Any], **options: Any) -> None:
        methods = {each.upper() for each in options.get("methods") or {"GET"}}
        if methods & UNSAFE:
            extra = dict(options.get("openapi_extra") or {})
            options["openapi_extra"] = {**extra, "parameters": [*extra.get("parameters", ()), DESCRIBED]}
        super().__init__(path, endpoint, **options)

    def get_route_handler(self) -> Handler:
        plain = super().get_route_handler()
        if not (self.methods or set()) & UNSAFE:
            return plain

        async def once(request: Request) -> Response:
            key = request.headers.get(HEADER)
            return await plain(request) if key is None else await _once(request, key, plain, self.dependant)

        return once


async def _once(request: Request, key: str, plain: Handler, dependant: Dependant) -> Response:
    if not 0 < len(key) <= LONGEST or not key.isascii() or not key.isprintable() or " " in key:
        raise WrongInput(
            N_("`Idempotency-Key` cannot be used."),
            remedy=N_("Use up to {n} visible ASCII characters, such as a random UUID."),
            n=LONGEST,
        )
    edge = edge_of(request)
    asked = await _digest(request)
    visitor = await _passed(request, edge, dependant)
    person, named = visitor.key, hashlib.sha256(key.encode()).hexdigest()
    request_digest = hashlib.sha256(f"{asked} {_standing(visitor)}".encode()).hexdigest()
    before = await edge.desk.repeating.begin(person, named, request_digest, now=edge.now())
    if before:
        return _again(before)
    begun = Kept(person=person, key=named, request=request_digest, at=edge.now())
    try:
        response = await plain(request)
    except BaseException:
        await edge.desk.repeating.drop(begun)
        raise
    await _keep(edge, begun, response)
    return response


async def _passed(request: Request, edge: Edge, dependant: Dependant) -> Visitor:
    """Who asks, if the route's own gate lets them pass now."""
    visitor = await signed(request, edge, None, await _BEARER(request))
    for gate in _gates(dependant):
        await gate(visitor)
    return visitor


def _gates(dependant: Dependant) -> list[Callable[..., Any]]:
    own = [each.call for each in dependant.dependencies if each.call in GATES]
    return [each for each in own if each is not None and any(p.call is signed for p in _of(each, dependant))]


def _of(gate: Callable[..., Any], dependant: Dependant) -> list[Dependant]:
    return next(each.dependencies for each in dependant.dependencies if each.call is gate)


def _standing(visitor: Visitor) -> str:
    """What the person may: where that has changed, an earlier answer is not theirs any more."""
    roles = ",".join(f"{shop}={role}" for shop, role in sorted(visitor.roles.items()))
    return f"{visitor.everywhere} {roles} {','.join(sorted(visitor.scopes))}"


async def _digest(request: Request) -> str:
    """SHA-256 over method, address, the state that was seen, and body."""
    said = "\n".join((request.method, request.url.path, request.url.query, request.headers.get("if-match", "")))
    return hashlib.sha256(said.encode() + b"\n" + await request.body()).hexdigest()


async def _keep(edge: Edge, begun: Kept, response: Response) -> None:
    body = response.told if isinstance(response, Page) else getattr(response, "body", None)
    if not 200 <= response.status_code < 300 or not isinstance(body, bytes) or len(body) > MOST:
        await edge.desk.repeating.drop(begun)
        return
    await edge.desk.repeating.keep(
        begun,
        status=response.status_code,
        media_type=response.headers.get("content-type", ""),
        etag=response.headers.get("etag", ""),
        body=body,
    )


def _again(kept: Kept) -> Response:
    headers = {"Idempotency-Replayed": "true"} | ({"ETag": kept.etag} if kept.etag else {})
    response = Response(kept.body, status_code=kept.status, headers=headers)
    if kept.media_type:
        response.headers["content-type"] = kept.media_type
    return response
