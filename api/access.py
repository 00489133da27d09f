"""Who may ask for what: every route names one of the dependencies made here, and a test fails for one that does not.

`Reads`, `Decides` and so on give the visitor and demand a scope; `ANYBODY` is for the few routes that are open. A
visitor of another shop is told what one would be told of a shop or case that does not exist.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Annotated, Any

from fastapi import Depends, Request, Security
from fastapi.security import APIKeyCookie, HTTPAuthorizationCredentials, HTTPBearer
from starlette.datastructures import UploadFile

from api.edge import AtEdge, Edge
from assistant.access_errors import ForgedRequest, InPersonOnly, LacksScope, NotSignedIn
from assistant.desk.door.random_keys import form_key, same
from assistant.domain.access import LEAST_ROLE, How, Scope, Visitor
from assistant.domain.note import N_
from assistant.domain.shop import Shop
from assistant.errors import AboveRole, UnknownCase, UnknownShop

#: the cookie of a session, before `Site.cookie` gives it its prefix
SESSION = "desk_session"
#: the header, and the field of a form, that carries the session's form key
FORM_KEY, FORM_FIELD = "x-csrf", "csrf"
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")

_COOKIE = APIKeyCookie(
    name=f"__Host-{SESSION}",
    scheme_name="session",
    description="Set by signing in at /sign-in (`desk_session` on plain http). What changes anything needs X-CSRF too.",
    auto_error=False,
)
_BEARER = HTTPBearer(
    scheme_name="token",
    bearerFormat="rrd_...",
    description="A token made at /account, with the scopes a program needs.",
    auto_error=False,
)


async def signed(
    request: Request,
    edge: AtEdge,
    _cookie: Annotated[str | None, Security(_COOKIE)],
    bearer: Annotated[HTTPAuthorizationCredentials | None, Security(_BEARER)],
) -> Visitor:
    """Who is signed in; NotSignedIn for nobody, ForgedRequest for a change that no page of the desk has asked for."""
    if "authorization" in request.headers:  # a bad token is not made good by a cookie
        visitor = await edge.desk.visitors.of_token(bearer.credentials, now=edge.now()) if bearer else None
        if visitor is None:
            raise NotSignedIn
        return visitor
    key = edge.site.cookie_in(request, SESSION)
    visitor = await edge.desk.visitors.of_session(key, now=edge.now()) if key else None
    if visitor is None:
        raise NotSignedIn
    own = form_key(key)
    if request.method not in _SAFE:
        await refuse_forged(request, edge, own)
    request.state.visitor, request.state.form_key = visitor, own
    return visitor


Signed = Annotated[Visitor, Depends(signed)]


async def refuse_forged(request: Request, edge: Edge, wanted: str) -> None:
    """ForgedRequest unless a page of this desk sent the request: by its origin, and by the key its forms carry."""
    if not edge.site.is_own(request) or not same(await _key_sent(request), wanted):
        raise ForgedRequest


async def _key_sent(request: Request) -> str:
    if FORM_KEY in request.headers:
        return request.headers[FORM_KEY]
    if not request.headers.get("content-type", "").startswith(_FORMS):
        return ""
    found = (await request.form()).get(FORM_FIELD, "")
    return "" if isinstance(found, UploadFile) else found


def needs(scope: Scope) -> Any:
    """A dependency that demands a scope and gives the visitor: `who: Annotated[Visitor, needs(Scope.DECIDE)]`."""
    return Depends(_DEMANDS[scope])


def _demand(scope: Scope) -> Callable[[Visitor], Awaitable[Visitor]]:
    async def demanded(visitor: Signed) -> Visitor:
        if scope not in visitor.scopes:
            raise LacksScope(scope)
        if not visitor.may_somewhere(scope):
            raise _above(visitor, scope)
        return replace(visitor, asks=scope)

    demanded.__name__ = f"needs_{scope}"
    return demanded


_DEMANDS = {scope: _demand(scope) for scope in Scope}

Reads = Annotated[Visitor, needs(Scope.READ)]
Decides = Annotated[Visitor, needs(Scope.DECIDE)]
Sends = Annotated[Visitor, needs(Scope.SEND)]
Imports = Annotated[Visitor, needs(Scope.IMPORT)]
Exports = Annotated[Visitor, needs(Scope.EXPORT)]
Teaches = Annotated[Visitor, needs(Scope.KNOWLEDGE)]
NamesPeople = Annotated[Visitor, needs(Scope.PEOPLE)]
Sets = Annotated[Visitor, needs(Scope.SETTINGS)]
Measures = Annotated[Visitor, needs(Scope.METRICS)]


async def in_person(visitor: Signed) -> Visitor:
    """Somebody at a browser: what is their own (password, sessions, tokens) is not for a token to change."""
    if visitor.how is How.TOKEN:
        raise InPersonOnly
    return visitor


InPerson = Annotated[Visitor, Depends(in_person)]


async def governs(visitor: Signed) -> Visitor:
    """An owner at a browser: whoever makes a sign-in link can become that person, which no token may."""
    if visitor.how is How.TOKEN:
        raise InPersonOnly
    if not visitor.may_somewhere(Scope.SETTINGS):
        raise _above(visitor, Scope.SETTINGS)
    return replace(visitor, asks=Scope.SETTINGS)


Governs = Annotated[Visitor, Depends(governs)]


def anybody() -> None:
    """Nobody is asked who they are; each route that says so gives its reason."""


ANYBODY = Depends(anybody)

#: what a route may name; the auth matrix of the tests walks these
GATES: frozenset[Callable[..., Any]] = frozenset({anybody, in_person, governs, *_DEMANDS.values()})


async def shops_of(edge: Edge, visitor: Visitor) -> list[Shop]:
    """The shops they may enter; a list that names shops comes from here."""
    return [shop for shop in await edge.desk.shops.all() if visitor.enters(shop.id)]


async def shop_of(edge: Edge, visitor: Visitor, name: str = "") -> Shop:
    """The named shop, or the only one they may enter; UnknownShop for others, AboveRole where `asks` is too much."""
    return shop_among(await shops_of(edge, visitor), visitor, name)


def shop_among(known: list[Shop], visitor: Visitor, name: str = "") -> Shop:
    """As `shop_of`, of shops that were read already."""
    for shop in known:
        if shop.id == name or (not name and len(known) == 1):
            return _allowed(visitor, shop)
    raise UnknownShop(name, known=tuple(each.id for each in known))


async def shop_of_case(edge: Edge, visitor: Visitor, case: str) -> Shop:
    """The shop a case id names, such as `muguang` in `muguang-17`; UnknownCase if there is none for this visitor."""
    name, _, number = case.rpartition("-")
    for shop in await shops_of(edge, visitor):
        if shop.id == name and number.isdecimal() and number.isascii():
            return _allowed(visitor, shop)
    raise UnknownCase(case)


def _allowed(visitor: Visitor, shop: Shop) -> Shop:
    if not visitor.may(visitor.asks, shop.id):
        raise _above(visitor, visitor.asks, shop.id)
    return shop


def _above(visitor: Visitor, scope: Scope, shop: str = "") -> AboveRole:
    return AboveRole(
        N_("This takes the role {least}; {actor} is {role}."),
        least=LEAST_ROLE[scope],
        actor=visitor.name,
        role=visitor.role_in(shop) if shop else visitor.role,
    )
