"""For a page beside a live chat: the order that is spoken of, quick replies, and what must come after one."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import Field

from api.access import Decides, Reads, shop_of, shop_of_case
from api.edge import AtEdge
from api.once import Once
from api.routes.decision_shapes import Asked, asked_example
from api.routes.shapes import OfShop, Shape, example
from assistant.domain.case import CaseState
from assistant.domain.order import ParcelState
from assistant.domain.quick import Need
from assistant.request_errors import UnknownOrder

router = APIRouter(prefix="/api", tags=["companion"], route_class=Once, max_body_size=64 * 1024)

Language = Annotated[str, Query(pattern="^[a-z]{2}$")]
#: an order's number as anybody writes one, without control characters
Number = Annotated[str, Path(max_length=80, pattern=r"^[^\x00-\x1f]+$", examples=["6947000012"])]
Name = Annotated[str, Path(max_length=40, examples=["parcel"])]


class KnownOrderOut(Shape):
    """An order as the desk knows it, its parcel, and the case about it; `case` null where there is none."""

    model_config = example(
        {
            "number": "6947000012",
            "product": "折叠水杯",
            "placed_at": "2026-11-15T02:00:00Z",
            "promised_ship_at": None,
            "shipped_at": "2026-11-16T02:00:00Z",
            "delivered_at": None,
            "carrier": "中通",
            "parcel": "in_transit",
            "case": "muguang-17",
            "case_state": "proposed",
            "taken_by": "",
        }
    )
    number: str
    product: str
    placed_at: datetime | None
    promised_ship_at: datetime | None
    shipped_at: datetime | None
    delivered_at: datetime | None
    carrier: str
    parcel: ParcelState | None
    case: str | None
    case_state: CaseState | None
    taken_by: str


class QuickReplyOut(Shape):
    """`key` is the digit it stands on, empty behind the tenth; `follows` says that somebody comes back to the buyer."""

    model_config = example({"name": "parcel", "key": "1", "label": "物流", "needs": "order", "follows": True})
    name: str
    key: str
    label: str
    needs: Need | None
    follows: bool


class QuickRepliesOut(Shape):
    shop: str
    replies: list[QuickReplyOut]


class UsedIn(Asked):
    model_config = asked_example({"case": "muguang-17", "language": "zh"})
    case: Annotated[str, Field(min_length=1, max_length=60)]
    language: Annotated[str, Field(pattern="^[a-z]{2}$")] = "en"


class UsedOut(Shape):
    """`todo` is what now stands on the list of what is owed; null where nothing must come after."""

    model_config = example({"case": "muguang-17", "todo": 7, "within_days": 1})
    case: str
    todo: int | None
    within_days: int | None


@router.get("/orders/{number}")
async def order(edge: AtEdge, who: Reads, number: Number, shop: OfShop = "") -> KnownOrderOut:
    """What the desk knows of an order, by its number or that of a sub-order."""
    found = await shop_of(edge, who, shop)
    known = await edge.desk.companion.order(found.id, number)
    if known is None:
        raise UnknownOrder
    names = ("number", "product", "placed_at", "promised_ship_at", "shipped_at", "delivered_at")
    return KnownOrderOut(
        **{name: getattr(known.order, name) for name in names},
        carrier=(known.tracking.carrier if known.tracking else "") or known.order.carrier,
        parcel=known.tracking.state if known.tracking else None,
        case=known.case or None,
        case_state=known.state,
        taken_by=known.taken_by,
    )


@router.get("/quick-replies")
async def replies(edge: AtEdge, who: Reads, shop: OfShop = "", language: Language = "en") -> QuickRepliesOut:
    """What stands on the keys of the companion, in the language of the chat."""
    found = await shop_of(edge, who, shop)
    return QuickRepliesOut(
        shop=found.id,
        replies=[
            QuickReplyOut(
                name=each.name,
                key=str(place % 10) if place <= 10 else "",
                label=each.label,
                needs=each.needs,
                follows=each.comes_back_in is not None,
            )
            for place, each in enumerate(edge.desk.companion.replies(language), start=1)
        ],
    )


@router.post("/quick-replies/{name}/used")
async def used(edge: AtEdge, who: Decides, name: Name, said: UsedIn) -> UsedOut:
    """One was given to the buyer of a case: what must come after it is put on the list of what is owed."""
    shop = await shop_of_case(edge, who, said.case)
    reply = edge.desk.companion.reply(name, said.language)
    todo = await edge.desk.companion.used(shop.id, said.case, reply, by=who.name, now=edge.now())
    return UsedOut(case=said.case, todo=todo.id if todo else None, within_days=todo.within_days if todo else None)
