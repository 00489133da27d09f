"""`/supervisor`: what waits for a second approval, what was passed on, what is nearly late, how people read.

An agent sees their own figures there and the lists, and nobody else's figures (record 17).
"""

from __future__ import annotations

from typing import Annotated
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Form, Query, Request, Response
from pydantic import Field

from api.access import NamesPeople, Reads, shop_of
from api.edge import AtEdge
from api.inbox.moved import moved_to
from api.inbox.of_shop import OfShop, ShopQuery, at_in, shop_here
from api.inbox.queue_lines import queue_line
from api.inbox.screen import Screen
from api.once import Once
from assistant.domain.attention import Sign
from assistant.domain.note import N_
from assistant.domain.people import Role, folded
from assistant.errors import WrongInput

router = APIRouter(prefix="/supervisor", include_in_schema=False, route_class=Once)

#: what a person is flagged for
SIGNS = {
    Sign.UNREAD: N_("approves in less time than the texts need"),
    Sign.MISSED: N_("approves drafts that are plainly wrong"),
}


class ClearFields(OfShop):
    name: str = Field(max_length=100)


@router.get("")
async def supervisor(request: Request, edge: AtEdge, who: Reads, query: Annotated[ShopQuery, Query()]) -> Response:
    """The lists a supervisor looks after, and how people approve where the shop is watched."""
    screen, now, desk = Screen(request), edge.now(), edge.desk
    shop, shops = await shop_here(edge, who, query.shop)
    zone, found = ZoneInfo(shop.time_zone), await desk.oversight.look(shop.id, now=now)
    role = who.role_in(shop.id)
    return screen.show(
        "supervisor.html",
        shop=shop,
        shops=shops,
        found=found,
        due=[queue_line(screen.t, row, zone) for row in found.due],
        escalated=[(queue_line(screen.t, each.row, zone), each.handling) for each in found.escalated],
        watch=await desk.approvers.setting(shop.id),
        people=await desk.approvers.look(shop.id, by=who.name),
        signs=SIGNS,
        may_clear=role is not None and role.reaches(Role.SUPERVISOR),
        at=at_in(shop),
    )


@router.post("/clear")
async def clear(request: Request, edge: AtEdge, who: NamesPeople, said: Annotated[ClearFields, Form()]) -> Response:
    """Somebody has spoken with a flagged person: counting begins anew."""
    shop = await shop_of(edge, who, said.shop)
    if folded(said.name) not in {each.key for each in await edge.desk.people.all(shop.id)}:
        raise WrongInput(N_("Nobody called {name!r} decides here."), name=said.name)
    await edge.desk.approvers.clear(shop.id, said.name, by=who.name, now=edge.now())
    return moved_to(request, "/supervisor", shop=shop.id)
