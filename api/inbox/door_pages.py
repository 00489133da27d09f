"""The door: signing in and out, setting a password by a one-time link. Plain forms, no script.

Nobody is signed in here yet, so a form carries the form key of a cookie that came with the page: a page elsewhere can
neither read it nor send the desk's own origin.
"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Query, Request, Response
from fastapi.responses import RedirectResponse
from pydantic import BaseModel, ConfigDict, Field

from api.access import ANYBODY, SESSION, refuse_forged
from api.edge import AtEdge, Edge
from api.errors import headers_of, status_of
from api.inbox.screen import Screen, local_path
from api.visit import BEFORE, came_of, keep_session
from assistant.access_errors import ForgedRequest, IdentityRefused, TooManyTries, WrongCredentials
from assistant.desk.door.elsewhere import Answer
from assistant.desk.door.random_keys import form_key, new_key
from assistant.domain.account import LINK_GOOD, LinkKind
from assistant.domain.password import SHORTEST
from assistant.domain.sign_in import WAY_OUT_GOOD
from assistant.errors import DeskError, WrongInput

#: bytes of a form; a password has up to 1,024, thrice as many once they are written as a form
LARGEST_FORM = 16 * 1024
#: these pages are how one comes in
router = APIRouter(include_in_schema=False, dependencies=[ANYBODY], max_body_size=LARGEST_FORM)

#: the cookie of a sign-in that is elsewhere
AWAY = "desk_away"
BACK = "/sign-in/back"


class Fields(BaseModel):
    """What a form sends; anything else is refused."""

    model_config = ConfigDict(extra="forbid")

    csrf: str = Field(default="", max_length=100)


class SignInFields(Fields):
    name: str = Field(max_length=200)
    password: str
    then: str = Field(default="", max_length=500)


class PasswordFields(Fields):
    name: str = Field(default="", max_length=200)
    password: str
    again: str


class DoorQuery(BaseModel):
    model_config = ConfigDict(extra="forbid")

    lang: str = Field(default="", max_length=5)
    then: str = Field(default="", max_length=500)
    done: str = Field(default="", max_length=10)


@router.get("/sign-in")
async def sign_in_page(request: Request, edge: AtEdge, query: Annotated[DoorQuery, Query()]) -> Response:
    """Name and password, and the identity provider where one is set up."""
    return _sign_in_form(request, edge, then=query.then, done=query.done)


@router.post("/sign-in")
async def sign_in(request: Request, edge: AtEdge, said: Annotated[SignInFields, Form()]) -> Response:
    """A session under a new key, or the form again with what went wrong."""
    await _refuse_forged(request, edge)
    came = came_of(request, edge.site)
    try:
        opened = await edge.desk.sign_in.with_password(said.name, said.password, came, now=edge.now())
    except (WrongCredentials, TooManyTries) as error:
        return _sign_in_form(request, edge, then=said.then, name=said.name, error=error)
    answer = RedirectResponse(Screen(request).link(local_path(said.then)), status_code=303)
    keep_session(answer, edge.site, opened, now=edge.now())
    return answer


@router.get("/sign-in/elsewhere")
async def leave(request: Request, edge: AtEdge, query: Annotated[DoorQuery, Query()]) -> Response:
    """To the identity provider. A link and no form: browsers let no form be redirected off the desk's own pages."""
    leaving = await edge.desk.elsewhere.leave(
        local_path(query.then), redirect=edge.site.origin(request) + BACK, now=edge.now()
    )
    answer = RedirectResponse(leaving.address, status_code=303)
    edge.site.set_cookie(answer, AWAY, leaving.browser, seconds=int(WAY_OUT_GOOD.total_seconds()))
    return answer


@router.get(BACK)
async def come_back(request: Request, edge: AtEdge) -> Response:
    """From the identity provider, with a code; its answer may carry more than we ask for, which is not looked at."""
    said = request.query_params
    answer = Answer(
        state=said.get("state", ""),
        code=said.get("code", ""),
        issuer=said.get("iss", ""),
        error=said.get("error", ""),
        browser=edge.site.cookie_in(request, AWAY),
    )
    try:
        opened, then = await edge.desk.elsewhere.come_back(
            answer, came_of(request, edge.site), redirect=edge.site.origin(request) + BACK, now=edge.now()
        )
    except (IdentityRefused, WrongCredentials) as error:
        refused = _sign_in_form(request, edge, error=error)
        edge.site.drop_cookie(refused, AWAY)
        return refused
    found = RedirectResponse(local_path(then), status_code=303)
    edge.site.drop_cookie(found, AWAY)
    keep_session(found, edge.site, opened, now=edge.now())
    return found


@router.post("/sign-out")
async def sign_out(request: Request, edge: AtEdge, said: Annotated[Fields, Form()]) -> Response:
    """The session ends for good; whoever is not signed in any more is simply told so."""
    key = edge.site.cookie_in(request, SESSION)
    if key:
        await refuse_forged(request, edge, form_key(key))
        await edge.desk.own_access.sign_out(key, now=edge.now())
    answer = RedirectResponse(Screen(request).link("/sign-in", done="out"), status_code=303)
    edge.site.drop_cookie(answer, SESSION)
    return answer


@router.get("/welcome/{key}")
async def welcome_page(request: Request, edge: AtEdge, key: str, query: Annotated[DoorQuery, Query()]) -> Response:
    """The form behind a one-time link. Looking at it uses nothing up: programs follow links before people do."""
    return await _password_form(request, edge, key)


@router.post("/welcome/{key}")
async def welcome(request: Request, edge: AtEdge, key: str, said: Annotated[PasswordFields, Form()]) -> Response:
    """Set the password, once."""
    await _refuse_forged(request, edge)
    if said.password != said.again:
        return await _password_form(request, edge, key, name=said.name, differs=True)
    try:
        await edge.desk.accounts.set_password(key, said.password, name=said.name, now=edge.now())
    except WrongInput as error:
        return await _password_form(request, edge, key, name=said.name, error=error)
    return RedirectResponse(Screen(request).link("/sign-in", done="set"), status_code=303)


async def _refuse_forged(request: Request, edge: Edge) -> None:
    before = edge.site.cookie_in(request, BEFORE)
    if not before:
        raise ForgedRequest
    await refuse_forged(request, edge, form_key(before))


def _sign_in_form(
    request: Request,
    edge: Edge,
    *,
    then: str = "",
    name: str = "",
    done: str = "",
    error: DeskError | None = None,
) -> Response:
    headers = headers_of(error) if error else {}
    return _with_form_key(
        request,
        edge,
        "sign_in.html",
        status_of(error) if error else 200,
        headers=headers,
        then=local_path(then) if then else "",
        name=name,
        done=done,
        error=error,
        provider=edge.desk.elsewhere.name,
    )


async def _password_form(
    request: Request, edge: Edge, key: str, *, name: str = "", error: WrongInput | None = None, differs: bool = False
) -> Response:
    kind, whose = await edge.desk.accounts.of_link(key, now=edge.now())
    return _with_form_key(
        request,
        edge,
        "welcome.html",
        422 if error or differs else 200,
        first=kind is LinkKind.FIRST,
        whose=whose,
        name=name,
        shortest=SHORTEST,
        error=error,
        differs=differs,
    )


def _with_form_key(
    request: Request, edge: Edge, template: str, status: int, *, headers: dict[str, str] | None = None, **values: object
) -> Response:
    """A page with a form for somebody who is not signed in; the cookie its key belongs to is kept or made."""
    before = edge.site.cookie_in(request, BEFORE) or new_key()
    request.state.form_key = form_key(before)
    page = Screen(request).show(template, status, headers, **values)
    edge.site.set_cookie(page, BEFORE, before, seconds=int(LINK_GOOD.total_seconds()))
    return page
