"""`/people`: who works in a shop, for its owner: invite, change a role, let somebody no longer in, end what is open.

Only for an owner at a browser: a link that is made here sets a password, and a token could so become somebody else.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Query, Request, Response
from pydantic import Field

from api.access import Governs, shop_of
from api.edge import AtEdge, Edge
from api.inbox.account_pages import SCOPES, Handle
from api.inbox.door_pages import LARGEST_FORM
from api.inbox.of_shop import OfShop, ShopQuery, at_in, shop_here
from api.inbox.screen import Screen
from assistant.desk.door.accounts import Invited
from assistant.domain.access import Scope, Visitor, scopes_of
from assistant.domain.account import LINK_GOOD, LINK_LONGEST
from assistant.domain.note import N_, Note
from assistant.domain.people import Role, folded
from assistant.domain.shop import Shop
from assistant.errors import WrongInput

router = APIRouter(prefix="/people", include_in_schema=False, max_body_size=LARGEST_FORM)

#: what a role may do, in words
ROLES = {
    Role.AGENT: N_("answers within the limits"),
    Role.SUPERVISOR: N_("answers above them, brings exports in and takes files out, teaches, looks after agents"),
    Role.OWNER: N_("says who is who, and changes the settings"),
}
HOURS = int(LINK_GOOD.total_seconds() // 3600)
LONGEST_HOURS = int(LINK_LONGEST.total_seconds() // 3600)


class NameFields(OfShop):
    name: str = Field(default="", max_length=100)


class InviteFields(NameFields):
    role: Role = Role.AGENT
    hours: int = Field(default=HOURS, ge=1, le=LONGEST_HOURS)


class RoleFields(NameFields):
    role: Role


class EmailFields(NameFields):
    email: str = Field(max_length=200)


class TokenFields(NameFields):
    handle: Handle


@router.get("")
async def people(request: Request, edge: AtEdge, who: Governs, query: Annotated[ShopQuery, Query()]) -> Response:
    """Everybody who may decide in the shop, and what opens the door for them."""
    if not query.shop and (owned := await _owned(edge, who)):
        return await _page(request, edge, who, owned[0])
    shop, _ = await shop_here(edge, who, query.shop)
    return await _page(request, edge, who, await shop_of(edge, who, shop.id))


@router.post("/invite")
async def invite(request: Request, edge: AtEdge, who: Governs, said: Annotated[InviteFields, Form()]) -> Response:
    """Somebody new, and the link on which they set their password, shown this once."""
    shop, now = await shop_of(edge, who, said.shop), edge.now()
    if folded(said.name) in {each.key for each in await edge.desk.people.all(shop.id)}:
        raise WrongInput(
            N_("{name!r} works here already."),
            remedy=N_("Make a link under their name, or change their role there."),
            name=said.name,
        )
    await edge.desk.people.add(shop.id, said.name, said.role, by=who.name, now=now)
    good = timedelta(hours=said.hours)
    made = await edge.desk.accounts.link(shop.id, said.name, by=who.name, good=good, now=now)
    return await _page(request, edge, who, shop, made=made)


@router.post("/link")
async def link(request: Request, edge: AtEdge, who: Governs, said: Annotated[NameFields, Form()]) -> Response:
    """A link on which somebody sets a new password; their sessions end now, their tokens once it is used."""
    shop = await _shop_with(edge, who, said)
    made = await edge.desk.accounts.link(shop.id, said.name, by=who.name, now=edge.now())
    return await _page(request, edge, who, shop, made=made)


@router.post("/email")
async def email(request: Request, edge: AtEdge, who: Governs, said: Annotated[EmailFields, Form()]) -> Response:
    """The address by which the identity provider knows somebody."""
    shop = await _shop_with(edge, who, said)
    await edge.desk.accounts.enter_email(shop.id, said.name, said.email.strip(), by=who.name, now=edge.now())
    note = Note(message=N_("{name} may sign in as {email!r}."), values={"name": said.name, "email": said.email})
    return await _page(request, edge, who, shop, done=note)


@router.post("/role")
async def role(request: Request, edge: AtEdge, who: Governs, said: Annotated[RoleFields, Form()]) -> Response:
    """Another role; their sessions end."""
    shop = await _shop_with(edge, who, said)
    changed = await edge.desk.people.add(shop.id, said.name, said.role, by=who.name, now=edge.now())
    note = Note(
        message=N_("{name} is {role} now, and signed out."), values={"name": changed.name, "role": changed.role}
    )
    return await _page(request, edge, who, shop, done=note)


@router.post("/remove")
async def remove(request: Request, edge: AtEdge, who: Governs, said: Annotated[NameFields, Form()]) -> Response:
    """Somebody decides no more; what they approved and has not left is refused."""
    shop = await _shop_with(edge, who, said)
    gone = await edge.desk.people.remove(shop.id, said.name, by=who.name, now=edge.now())
    note = Note(message=N_("{name} may do nothing here any more."), values={"name": gone.name})
    return await _page(request, edge, who, shop, done=note)


@router.post("/sign-out")
async def sign_out(request: Request, edge: AtEdge, who: Governs, said: Annotated[NameFields, Form()]) -> Response:
    """End every session of somebody."""
    shop = await _shop_with(edge, who, said)
    ended = await edge.desk.accounts.sign_out(shop.id, said.name, by=who.name, now=edge.now())
    note = Note(message=N_("{name} is signed out; {n} sessions ended."), values={"name": said.name, "n": str(ended)})
    return await _page(request, edge, who, shop, done=note)


@router.post("/token")
async def end_token(request: Request, edge: AtEdge, who: Governs, said: Annotated[TokenFields, Form()]) -> Response:
    """End a token of somebody; 404 where they have none of this handle."""
    shop = await _shop_with(edge, who, said)
    ended = await edge.desk.accounts.end_token(shop.id, said.name, said.handle, by=who.name, now=edge.now())
    if not ended:
        raise HTTPException(404)
    note = Note(message=N_("The token of {name} ended."), values={"name": said.name})
    return await _page(request, edge, who, shop, done=note)


async def _shop_with(edge: Edge, who: Visitor, said: NameFields) -> Shop:
    """The shop of a form, where somebody of this name works; WrongInput where nobody does."""
    shop = await shop_of(edge, who, said.shop)
    if folded(said.name) not in {each.key for each in await edge.desk.people.all(shop.id)}:
        raise WrongInput(N_("Nobody called {name!r} decides here."), name=said.name)
    return shop


async def _owned(edge: Edge, who: Visitor) -> list[Shop]:
    return [each for each in await edge.desk.shops.all() if who.may(Scope.SETTINGS, each.id)]


async def _page(
    request: Request,
    edge: Edge,
    who: Visitor,
    shop: Shop,
    *,
    made: Invited | None = None,
    done: Note | None = None,
) -> Response:
    """The page, or where it is open the part of it that changes."""
    screen, now = Screen(request), edge.now()
    return screen.show(
        "people_main.html" if screen.is_part else "people.html",
        shop=shop,
        shops=await _owned(edge, who),
        staff=await edge.desk.staff.look(shop.id, by=who.name, now=now),
        bounds=edge.desk.setting_up.bounds(shop),
        roles=ROLES,
        scopes={each: [SCOPES[scope] for scope in Scope if scope in scopes_of(each)] for each in Role},
        hours=HOURS,
        longest=LONGEST_HOURS,
        elsewhere=edge.desk.elsewhere.name,
        address=f"{edge.site.origin(request)}/welcome/{made.key}" if made else "",
        made=made,
        done=done,
        now=now,
        at=at_in(shop),
    )
