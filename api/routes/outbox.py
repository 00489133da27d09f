"""What is on its way out: lists, the text to post by hand, and what became of it."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import BaseModel, ConfigDict, Field

from api.access import Reads, Sends, shop_of
from api.cursors import number_in
from api.edge import AtEdge
from api.once import Once
from api.routes.decision_shapes import Asked, asked_example
from api.routes.list_shapes import OutboxItemOut, OutboxList
from api.routes.shapes import OfShop, Shape, ShopName, example
from assistant.domain.approval import OutboxState
from assistant.domain.draft import DraftKind

router = APIRouter(prefix="/api", tags=["outbox"], route_class=Once, max_body_size=64 * 1024)

#: what waits for somebody: nobody knows about it, it is leaving, it waits, it was refused
OPEN = (OutboxState.UNKNOWN, OutboxState.SENDING, OutboxState.QUEUED, OutboxState.REFUSED)
ItemNumber = Annotated[int, Path(ge=1, le=2**31 - 1, examples=[4])]


class OutboxQuery(BaseModel):
    model_config = ConfigDict(extra="forbid")

    shop: ShopName = ""
    state: list[OutboxState] = Field(
        default=[], max_length=len(OutboxState), description="Repeat; by default what still concerns somebody."
    )
    limit: int = Field(default=100, ge=1, le=500)
    after: str = Field(default="", max_length=20, description="`next` of the page before.")


class SendIn(Asked):
    model_config = asked_example({"shop": "muguang"})
    shop: ShopName = ""


class SettleIn(Asked):
    """What was seen on the platform."""

    model_config = asked_example({"sent": True})
    sent: bool


class SentOut(Shape):
    """What became of one item: its state now, and why."""

    model_config = example(
        {"item": 4, "case": "muguang-17", "kind": "public_reply", "state": "sent", "detail": "copied"}
    )
    item: int
    case: str
    kind: DraftKind
    state: OutboxState
    detail: str


class SentList(Shape):
    shop: str
    sent: list[SentOut]


class ToPostOut(Shape):
    """Exactly what was approved, to be posted by hand at `target`."""

    model_config = example(
        {
            "item": 4,
            "case": "muguang-17",
            "kind": "public_reply",
            "channel": "copy_post",
            "target": "review:MG2001",
            "order_number": "6947000001",
            "language": "zh",
            "text": "您好，杯盖裂了确实影响使用，对不起。",
        }
    )
    item: int
    case: str
    kind: DraftKind
    channel: str
    target: str
    order_number: str
    language: str
    text: str


@router.get("/outbox")
async def outbox(edge: AtEdge, who: Reads, query: Annotated[OutboxQuery, Query()]) -> OutboxList:
    """Sends of a shop, oldest first."""
    after = number_in(query.after)
    shop = await shop_of(edge, who, query.shop)
    states = query.state or OPEN
    items, last = await edge.desk.outbox.page(shop.id, states=states, after=after, limit=query.limit)
    return OutboxList(
        shop=shop.id,
        items=[OutboxItemOut.showing(item) for item in items],
        next=str(last) if last else None,
    )


@router.get("/outbox/{item}")
async def to_post(edge: AtEdge, who: Reads, item: ItemNumber, shop: OfShop = "") -> ToPostOut:
    """The text of an item that waits, exactly as it was approved."""
    found = await shop_of(edge, who, shop)
    shown = await edge.desk.posting.show(found.id, item)
    out = shown.outgoing
    return ToPostOut(
        item=item,
        case=out.case,
        kind=out.kind,
        channel=shown.channel,
        target=out.target,
        order_number=out.order_number,
        language=out.language,
        text=out.text,
    )


@router.post("/outbox/send")
async def send(edge: AtEdge, who: Sends, said: SendIn) -> SentList:
    """Send what is approved and due through channels that need no hand. What is not as it was approved is refused."""
    shop = await shop_of(edge, who, said.shop)
    done = await edge.desk.posting.send(shop.id, channel_of=edge.desk.channels(), by_hand=False, now=edge.now())
    return SentList(shop=shop.id, sent=[SentOut.showing(each) for each in done])


@router.post("/outbox/{item}/posted")
async def posted(edge: AtEdge, who: Sends, item: ItemNumber, said: SendIn) -> SentOut:
    """Say that you posted the text by hand. It counts as sent; that it stands there is known once it is read back."""
    shop = await shop_of(edge, who, said.shop)
    return SentOut.showing(await edge.desk.by_hand.post(shop, item, by=who.name, now=edge.now()))


@router.post("/outbox/{item}/settle")
async def settle(edge: AtEdge, who: Sends, item: ItemNumber, said: SettleIn, shop: OfShop = "") -> SentOut:
    """Say what became of an item nobody knows about; it is never sent again by itself."""
    found = await shop_of(edge, who, shop)
    return SentOut.showing(await edge.desk.outbox.settle(found.id, item, sent=said.sent, by=who.name, now=edge.now()))
