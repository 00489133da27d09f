"""Groups, for a backlog: `GET /bulk` the list, `/bulk/{group}` one of them, and the decision on it.

The server draws the texts that must be opened and counts them; the page only shows what it is told.
"""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Form, Path, Query, Request, Response
from pydantic import Field

from api.access import Decides, Exports, Reads, shop_of
from api.edge import AtEdge, Edge
from api.inbox.group_lines import (
    budget_lines,
    file_rows,
    group_row,
    member_lines,
    outside_lines,
    seen_in,
    seen_text,
    template_lines,
)
from api.inbox.marked import draft_pieces
from api.inbox.moved import moved_to
from api.inbox.of_shop import OfShop, ShopQuery, at_in, shop_here
from api.inbox.screen import Screen
from api.once import HEADER, Once
from api.spreadsheet import table_file
from assistant.desk.deciding.group_view import GroupView
from assistant.desk.deciding.groups import HOLD
from assistant.desk.deciding.terms import target_of
from assistant.domain.access import Scope
from assistant.domain.approval import text_digest
from assistant.domain.draft import DraftKind
from assistant.domain.grouping import MOST
from assistant.domain.shop import Shop

router = APIRouter(prefix="/bulk", include_in_schema=False, route_class=Once)

GroupId = Annotated[str, Path(pattern="^[0-9a-f]{12}$")]
CaseId = Annotated[str, Path(max_length=60)]
Number = Annotated[int, Path(ge=1, le=2**31 - 1)]


class ApproveFields(OfShop):
    """`seen` holds one case a line with what was shown of it, as `seen_text` writes it."""

    seen: str = Field(max_length=40 * 300)


@router.get("")
async def groups(request: Request, edge: AtEdge, who: Reads, query: Annotated[ShopQuery, Query()]) -> Response:
    """The groups of one shop, the largest first, and what was decided last."""
    screen = Screen(request)
    shop, shops = await shop_here(edge, who, query.shop)
    lines = await edge.desk.groups.all(shop.id)
    return screen.show(
        "bulk.html",
        shop=shop,
        shops=shops,
        lines=[group_row(screen.t, each.key, each.count) for each in lines],
        total=sum(each.count for each in lines),
        decisions=await edge.desk.groups.newest(shop.id),
        at=at_in(shop),
        now=edge.now(),
    )


@router.get("/done/{number}")
async def done(
    request: Request, edge: AtEdge, who: Reads, number: Number, query: Annotated[ShopQuery, Query()]
) -> Response:
    """What became of each case of a decision; as long as its hold lasts it can be taken back."""
    screen = Screen(request)
    shop = await shop_of(edge, who, query.shop)
    decision = await edge.desk.groups.decision(shop.id, number)
    return screen.show(
        "group_done.html",
        shop=shop,
        decision=decision,
        key=group_row(screen.t, decision.key),
        texts=sum(len(each.queued) for each in decision.approved),
        dropped=[(each.case, screen.t.note(each.reason) if each.reason else each.code) for each in decision.dropped],
        holds=bool(decision.approved) and decision.withdrawn_at is None and edge.now() < decision.until,
        at=at_in(shop),
        now=edge.now(),
    )


@router.post("/done/{number}/withdraw")
async def withdraw(
    request: Request, edge: AtEdge, who: Decides, number: Number, said: Annotated[OfShop, Form()]
) -> Response:
    """Take the whole group back."""
    shop = await shop_of(edge, who, said.shop)
    await edge.desk.groups.withdraw(shop.id, number, by=who.name, now=edge.now())
    return moved_to(request, f"/bulk/done/{number}", shop=shop.id)


@router.get("/{group}")
async def group(
    request: Request, edge: AtEdge, who: Decides, group: GroupId, query: Annotated[ShopQuery, Query()]
) -> Response:
    """One group: template, values, members, what stands outside, and the texts that this person must open."""
    screen = Screen(request)
    shop = await shop_of(edge, who, query.shop)
    view = await edge.desk.groups.view(shop, group, by=who.name, now=edge.now())
    return screen.show(
        "group.html", **_group_values(screen, edge, shop, view, may_export=who.may(Scope.EXPORT, shop.id))
    )


@router.get("/{group}/cases.csv")
async def file(
    request: Request, edge: AtEdge, who: Exports, group: GroupId, query: Annotated[ShopQuery, Query()]
) -> Response:
    """The group as a file that a spreadsheet opens."""
    shop = await shop_of(edge, who, query.shop)
    view = await edge.desk.groups.handed_out(shop, group, by=who.name, now=edge.now())
    return table_file(f"{shop.id}-group-{group}", file_rows(Screen(request).t, view))


@router.get("/{group}/text/{case}/{kind}")
async def text(
    request: Request,
    edge: AtEdge,
    who: Decides,
    group: GroupId,
    case: CaseId,
    kind: DraftKind,
    query: Annotated[ShopQuery, Query()],
) -> Response:
    """One final text, from the bytes that would be sent; that it was opened is counted, and the button told so."""
    screen = Screen(request)
    shop = await shop_of(edge, who, query.shop)
    member, record = await edge.desk.groups.open(shop, group, case, kind, by=who.name, now=edge.now())
    view = await edge.desk.groups.view(shop, group, by=who.name, now=edge.now())
    return screen.show(
        "group_text.html" if screen.is_part else "group.html",
        **{
            **_group_values(screen, edge, shop, view, may_export=who.may(Scope.EXPORT, shop.id)),
            "opened": member,
            "record": record,
            "pieces": draft_pieces(record.draft, ()),
            "target": target_of(member.case, record.kind),
            "digest": text_digest(record.salt, record.draft.text),
        },
    )


@router.post("/{group}")
async def approve(
    request: Request, edge: AtEdge, who: Decides, group: GroupId, said: Annotated[ApproveFields, Form()]
) -> Response:
    """Approve the members as they were shown."""
    shop = await shop_of(edge, who, said.shop)
    decision = await edge.desk.groups.approve(
        shop,
        group,
        seen_in(said.seen),
        by=who.name,
        channel=shop.channel,
        nonce=request.headers.get(HEADER, "")[:60],
        now=edge.now(),
    )
    return moved_to(request, f"/bulk/done/{decision.number}", shop=shop.id)


def _group_values(screen: Screen, edge: Edge, shop: Shop, view: GroupView, *, may_export: bool) -> dict[str, Any]:
    t = screen.t
    return {
        "shop": shop,
        "view": view,
        "key": group_row(t, view.key),
        "most": MOST,
        "hold": int(HOLD.total_seconds()),
        "templates": template_lines(view.templates),
        "members": member_lines(t, view),
        "outside": outside_lines(t, view),
        "seen": seen_text(view),
        "worth": " + ".join(str(each) for each in view.worth),
        "budgets": budget_lines(t, view),
        "may_export": may_export,
        "opened": None,
        "now": edge.now(),
    }
