"""`/post`: texts for platforms without an API. Copy, open the target, mark as posted; the next import reads back.

Copying claims the text: from then on nobody else can send it, and it is marked as posted or given back by a person.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Form, Path, Query, Request, Response
from fastapi.responses import HTMLResponse

from api.access import Reads, Sends, shop_of
from api.edge import AtEdge
from api.inbox.compared import Change, compared
from api.inbox.marked import Piece, draft_pieces
from api.inbox.of_shop import OfShop, ShopQuery, at_in, shop_here
from api.inbox.screen import Screen
from api.once import Once
from assistant.desk.departing.by_hand import HandLine
from assistant.domain.approval import OutboxState
from assistant.domain.draft import DraftKind
from assistant.domain.note import N_
from assistant.domain.shop import Shop
from assistant.domain.taxonomy import Platform
from assistant.errors import NotAllowed
from assistant.i18n import Translator

router = APIRouter(prefix="/post", include_in_schema=False, route_class=Once)

Number = Annotated[int, Path(ge=1, le=2**31 - 1)]
#: back offices of the platforms, where a person signs in and posts; opened by a key, never by the desk
BACK_OFFICES = {
    (Platform.DOUYIN, ""): "https://fxg.jinritemai.com/",
    (Platform.TIKTOK_SHOP, "US"): "https://seller-us.tiktok.com/",
    (Platform.TIKTOK_SHOP, "GB"): "https://seller-uk.tiktok.com/",
}
_AUDIENCE = {DraftKind.PUBLIC_REPLY: N_("everyone can read this, under the review")}


class SettleFields(OfShop):
    sent: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PostCard:
    """One text as its card shows it; `exact` are the characters to be copied, hidden ones included."""

    line: HandLine
    kind: str
    audience: str
    exact: str
    pieces: tuple[Piece, ...]
    waits: str
    changes: tuple[Change, ...]
    office: str

    @property
    def number(self) -> int:
        return self.line.item.id


def post_card(t: Translator, line: HandLine) -> PostCard:
    text, platform = line.draft.draft.text, line.case.platform
    return PostCard(
        line=line,
        kind=t(line.kind),
        audience=t(_AUDIENCE.get(line.kind, N_("only the buyer can read this"))),
        exact=text,
        pieces=tuple(draft_pieces(line.draft.draft, ())),
        waits=t(line.waits) if line.waits else "",
        changes=tuple(compared(text, line.seen)) if line.seen else (),
        office=BACK_OFFICES.get((platform, line.case.market)) or BACK_OFFICES.get((platform, ""), ""),
    )


@router.get("")
async def posting(request: Request, edge: AtEdge, who: Reads, query: Annotated[ShopQuery, Query()]) -> Response:
    """What is to be posted by hand, what was, and how it stands there."""
    screen = Screen(request)
    shop, shops = await shop_here(edge, who, query.shop)
    found = await edge.desk.by_hand.look(shop, now=edge.now())
    lists = {
        name: [post_card(screen.t, each) for each in lines]
        for name, lines in (
            ("unknown", found.unknown),
            ("copied", found.copied),
            ("due", found.due),
            ("differs", [each for each in found.posted if each.seen]),
            ("posted", [each for each in found.posted if not each.seen]),
        )
    }
    return screen.show("posting.html", shop=shop, shops=shops, lists=lists, more=found.more, at=at_in(shop))


@router.post("/{number}/copy")
async def copy(request: Request, edge: AtEdge, who: Sends, number: Number, said: Annotated[OfShop, Form()]) -> Response:
    """Claim a text to post it; the answer carries it, and asks the page to copy it."""
    shop = await shop_of(edge, who, said.shop)
    other = await edge.desk.by_hand.copy(shop, number, by=who.name, now=edge.now())
    if other and other.state is OutboxState.REFUSED:
        raise NotAllowed(N_("It may not leave any more: {reason}."), reason=other.detail)
    if other:
        raise NotAllowed(N_("It is not its turn: {reason}."), reason=other.detail)
    return await _card(request, edge, shop, number, headers={"HX-Trigger-After-Settle": f'{{"copy-now": {number}}}'})


@router.post("/{number}/posted")
async def posted(
    request: Request, edge: AtEdge, who: Sends, number: Number, said: Annotated[OfShop, Form()]
) -> Response:
    """This person posted it; a public reply that waited for it may be posted now."""
    screen, shop = Screen(request), await shop_of(edge, who, said.shop)
    done = await edge.desk.by_hand.posted(shop, number, by=who.name, now=edge.now())
    answer = await _card(request, edge, shop, number)
    found = await edge.desk.by_hand.look(shop, now=edge.now())
    others = [post_card(screen.t, each) for each in found.due if each.case.id == done.case]
    parts = [screen.text("post_card.html", shop=shop, card=each, at=at_in(shop), oob=True) for each in others]
    return HTMLResponse(bytes(answer.body).decode() + "".join(parts))


@router.post("/{number}/returned")
async def returned(
    request: Request, edge: AtEdge, who: Sends, number: Number, said: Annotated[OfShop, Form()]
) -> Response:
    """It was copied and not posted."""
    shop = await shop_of(edge, who, said.shop)
    await edge.desk.by_hand.returned(shop, number, by=who.name, now=edge.now())
    return await _card(request, edge, shop, number)


@router.post("/{number}/settle")
async def settle(
    request: Request, edge: AtEdge, who: Sends, number: Number, said: Annotated[SettleFields, Form()]
) -> Response:
    """Somebody looked at the platform: a text of unknown outcome stands there, or it does not."""
    shop = await shop_of(edge, who, said.shop)
    await edge.desk.outbox.settle(shop.id, number, sent=said.sent, by=who.name, now=edge.now())
    return await _card(request, edge, shop, number)


async def _card(
    request: Request, edge: AtEdge, shop: Shop, number: int, headers: dict[str, str] | None = None
) -> Response:
    screen = Screen(request)
    line = await edge.desk.by_hand.line(shop, number, now=edge.now())
    return screen.show("post_card.html", headers=headers, shop=shop, card=post_card(screen.t, line), at=at_in(shop))
