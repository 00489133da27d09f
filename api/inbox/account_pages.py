"""`/account`: one's own password, sessions and tokens. Only for a person who is signed in; a token opens none of it."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Query, Request, Response
from fastapi.responses import RedirectResponse
from pydantic import Field

from api.access import SESSION, InPerson
from api.edge import AtEdge, Edge
from api.errors import headers_of, status_of
from api.inbox.door_pages import LARGEST_FORM, Fields
from api.inbox.queue_query import PageQuery
from api.inbox.screen import Screen
from api.visit import came_of
from assistant.access_errors import TooManyTries, WrongCredentials
from assistant.desk.door.own_access import NewToken
from assistant.domain.access import Scope, Visitor, scopes_of
from assistant.domain.account import TOKEN_GOOD, TOKEN_LONGEST
from assistant.domain.note import N_
from assistant.domain.password import SHORTEST
from assistant.errors import DeskError, NotAllowed, WrongInput

router = APIRouter(prefix="/account", include_in_schema=False, max_body_size=LARGEST_FORM)

#: what each scope is for, in words
SCOPES = {
    Scope.READ: N_("look at cases, texts and figures"),
    Scope.DECIDE: N_("approve, change and reject texts"),
    Scope.SEND: N_("let approved texts leave"),
    Scope.IMPORT: N_("bring exports in"),
    Scope.EXPORT: N_("take files out"),
    Scope.KNOWLEDGE: N_("change policies and lessons"),
    Scope.PEOPLE: N_("say who may do what"),
    Scope.SETTINGS: N_("change shops and their rules"),
    Scope.METRICS: N_("figures of the whole desk, for a monitor"),
}

Handle = Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")]


class HandleFields(Fields):
    handle: Handle


class ChangeFields(Fields):
    old: str
    password: str
    again: str


class TokenFields(Fields):
    label: str = Field(max_length=200)
    scopes: list[Scope] = Field(default=[], max_length=len(Scope))
    days: int = Field(default=TOKEN_GOOD.days, ge=1, le=TOKEN_LONGEST.days)


@router.get("")
async def account(request: Request, edge: AtEdge, who: InPerson, query: Annotated[PageQuery, Query()]) -> Response:
    """Everything that opens the door in one's name."""
    return await _page(request, edge, who)


@router.post("/password")
async def password(request: Request, edge: AtEdge, who: InPerson, said: Annotated[ChangeFields, Form()]) -> Response:
    """Another password; every session ends, this one too."""
    if said.password != said.again:
        return await _page(request, edge, who, differs=True)
    came = came_of(request, edge.site)
    try:
        await edge.desk.own_access.change_password(who, said.old, said.password, came, now=edge.now())
    except (WrongCredentials, TooManyTries, WrongInput) as error:
        return await _page(request, edge, who, error=error)
    answer = RedirectResponse(Screen(request).link("/sign-in", done="set"), status_code=303)
    edge.site.drop_cookie(answer, SESSION)
    return answer


@router.post("/sessions/end")
async def end_session(request: Request, edge: AtEdge, who: InPerson, said: Annotated[HandleFields, Form()]) -> Response:
    """Sign out one of one's own browsers; 404 for any other session."""
    if not await edge.desk.own_access.end_session(who, said.handle, now=edge.now()):
        raise HTTPException(404)
    return _back(request)


@router.post("/sessions/end-others")
async def end_others(request: Request, edge: AtEdge, who: InPerson, said: Annotated[Fields, Form()]) -> Response:
    """Sign out everywhere but here."""
    await edge.desk.own_access.end_others(who, now=edge.now())
    return _back(request)


@router.post("/tokens")
async def make_token(request: Request, edge: AtEdge, who: InPerson, said: Annotated[TokenFields, Form()]) -> Response:
    """A new token, shown this once."""
    try:
        made = await edge.desk.own_access.make_token(
            who, said.label, said.scopes, good=timedelta(days=said.days), now=edge.now()
        )
    except (NotAllowed, WrongInput) as error:
        return await _page(request, edge, who, error=error)
    return await _page(request, edge, who, made=made)


@router.post("/tokens/end")
async def end_token(request: Request, edge: AtEdge, who: InPerson, said: Annotated[HandleFields, Form()]) -> Response:
    """End one of one's own tokens; 404 for any other."""
    if not await edge.desk.own_access.end_token(who, said.handle, now=edge.now()):
        raise HTTPException(404)
    return _back(request)


async def _page(
    request: Request,
    edge: Edge,
    who: Visitor,
    *,
    error: DeskError | None = None,
    differs: bool = False,
    made: NewToken | None = None,
) -> Response:
    role = who.role
    return Screen(request).show(
        "account.html",
        status_of(error) if error else 422 if differs else 200,
        headers_of(error) if error else None,
        sessions=await edge.desk.own_access.sessions(who, now=edge.now()),
        tokens=await edge.desk.own_access.tokens(who),
        scopes={each: SCOPES[each] for each in Scope if role and each in scopes_of(role)},
        days=TOKEN_GOOD.days,
        longest=TOKEN_LONGEST.days,
        shortest=SHORTEST,
        error=error,
        differs=differs,
        made=made,
        now=edge.now(),
    )


def _back(request: Request) -> Response:
    return RedirectResponse(Screen(request).link("/account"), status_code=303)
