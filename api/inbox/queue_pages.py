"""The queue: `GET /`, and the parts of it that fetch themselves when something changes."""

from __future__ import annotations

import time
from datetime import datetime
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Query, Request, Response
from pydantic import Field

from api.access import Reads, shop_of, shop_of_case
from api.cursors import cursor_of, place_in
from api.edge import AtEdge, Edge
from api.inbox.case_screen import text_cards
from api.inbox.choices import REASONS, causes, later_choices, markets
from api.inbox.of_shop import shop_here
from api.inbox.queue_lines import QueueLine, queue_line
from api.inbox.queue_query import (
    AT_FIRST,
    ORDERS,
    ROWS,
    SEVERITIES,
    VIEWS,
    PageQuery,
    QueueQuery,
    View,
    as_address,
    options,
    query_in,
)
from api.inbox.screen import Screen
from assistant.desk.seeing.cases import QueueRow, place_of
from assistant.desk.seeing.listing import owed_of
from assistant.domain.access import Visitor
from assistant.domain.case import CaseState
from assistant.domain.listing import CaseOrder
from assistant.domain.shop import Shop

router = APIRouter(include_in_schema=False)


class FreshQuery(QueueQuery):
    """`known` is the newest case number that was on the screen."""

    known: int = Field(default=0, ge=0, le=10**9)


class TextsQuery(PageQuery):
    case: list[str] = Field(default=[], max_length=20)


@router.get("/")
async def queue(request: Request, edge: AtEdge, who: Reads, query: Annotated[QueueQuery, Query()]) -> Response:
    """The open cases of one shop, what hurts most first; the first shop where none is named."""
    return await queue_answer(request, edge, who, query)


async def queue_answer(
    request: Request,
    edge: Edge,
    who: Visitor,
    query: QueueQuery,
    *,
    headers: dict[str, str] | None = None,
    said: str = "",
) -> Response:
    """The queue as a page, or as the part of one that goes into `#main`; `said` is shown beside it."""
    screen = Screen(request)
    async with edge.desk.moment():
        shop, shops = await shop_here(edge, who, query.shop)
        query = query.model_copy(update={"shop": shop.id})
        values = await _values(edge, screen, who, shop, query)
    if not screen.is_part:
        return screen.show("queue.html", shops=shops, **values)
    text = screen.text("queue_main.html", shops=shops, **values)
    return Response(text + said, media_type="text/html", headers=headers)


async def _values(edge: Edge, screen: Screen, who: Visitor, shop: Shop, query: QueueQuery) -> dict[str, Any]:
    """What the queue shows, read at one moment."""
    now = edge.now()
    return {
        **_filters(query),
        **await _listed(edge, screen, who, shop, query, limit=AT_FIRST, now=now),
        "shop": shop,
        "known": await edge.desk.listing.newest(shop.id),
        "kept": await edge.desk.views.all(shop.id, by=who.name),
        "kept_query": query_in,
        "later": later_choices(screen.t, shop, now),
        "now": now.astimezone(ZoneInfo(shop.time_zone)),
        "people": await edge.desk.people.all(shop.id),
        "reasons": REASONS,
        "live": shop.id,
        "changes": await edge.desk.changes.newest(shop.id),
    }


async def _listed(
    edge: Edge, screen: Screen, who: Visitor, shop: Shop, query: QueueQuery, *, limit: int, now: datetime
) -> dict[str, Any]:
    """The rows behind a place in the list, and where the next ones begin."""
    page = await edge.desk.listing.page(
        shop.id,
        query.wanted(who.name, now),
        order=query.order,
        after=place_in(query.after, query.order),
        limit=limit,
        now=now,
        counted=False,
        patient=False,
    )
    rows = await edge.desk.looking.queue(shop, page.rows, by=who.name)
    return {
        "query": query,
        "lines": await _lines(edge, screen, shop, rows, query),
        "address": as_address(query.address(shop="")),  # a case names its shop
        "following": cursor_of(query.order, page.last) or "",
        "waiting": page.waiting,
    }


@router.get("/queue/rest")
async def rest(request: Request, edge: AtEdge, who: Reads, query: Annotated[QueueQuery, Query()]) -> Response:
    """The other rows of a page, behind those it was painted with."""
    screen = Screen(request)
    async with edge.desk.moment():
        shop = await shop_of(edge, who, query.shop)
        values = await _listed(edge, screen, who, shop, query, limit=ROWS - AT_FIRST, now=edge.now())
    return screen.show("rest.html", **values)


@router.get("/queue/row/{case}")
async def row(request: Request, edge: AtEdge, who: Reads, case: str, query: Annotated[QueueQuery, Query()]) -> Response:
    """One row as it stands now; nothing where the case is no longer open."""
    screen = Screen(request)
    shop = await shop_of_case(edge, who, case)
    found = await row_of(edge, shop, who, case)
    if found.case.state not in CaseState.open_states():
        return screen.show("nothing.html")
    (line,) = await _lines(edge, screen, shop, [found], query)
    return screen.show("row.html", line=line, address=as_address(query.address(shop="")))


@router.get("/queue/fresh")
async def fresh(request: Request, edge: AtEdge, who: Reads, query: Annotated[FreshQuery, Query()]) -> Response:
    """How many cases have come since the page was made; nothing moves by itself."""
    shop = await shop_of(edge, who, query.shop)
    wanted = query.wanted(who.name, edge.now())
    plain = QueueQuery.model_validate(query.model_dump(exclude={"known"}))
    n = await edge.desk.listing.newer(shop.id, wanted, query.known)
    return Screen(request).show("fresh.html", n=n, query=plain)


@router.get("/queue/counts")
async def counts(request: Request, edge: AtEdge, who: Reads, query: Annotated[QueueQuery, Query()]) -> Response:
    """The views with how many cases each has; it comes after the page, for counting takes longer than a page."""
    shop = await shop_of(edge, who, query.shop)
    now = edge.now()
    each = await _counted(request, edge, shop, who)
    filtered = query.kept().keys() - {"shop", "view", "order"}
    total = each[query.view]
    if filtered:
        total = await edge.desk.listing.count(shop.id, query.wanted(who.name, now))
    return Screen(request).show("counts.html", views=VIEWS, counts=each, total=total, query=query)


async def _counted(request: Request, edge: Edge, shop: Shop, who: Visitor) -> dict[View, int]:
    """How many cases each view has. Counting a hundred thousand takes most of a second, so that a count is good for
    ten times as long as it took.
    """
    kept: dict[tuple[str, str], tuple[float, dict[View, int]]] = request.app.state.__dict__.setdefault("counted", {})
    until, known = kept.get((shop.id, who.key), (0.0, {}))
    began = time.monotonic()
    if began < until:
        return known
    plain, now = QueueQuery(shop=shop.id), edge.now()
    views = [view for view, _ in VIEWS]
    wanted = [plain.model_copy(update={"view": view}).wanted(who.name, now) for view in views]
    known = dict(zip(views, await edge.desk.listing.counts(shop.id, wanted), strict=True))
    kept[shop.id, who.key] = (time.monotonic() + 10 * (time.monotonic() - began), known)
    return known


@router.get("/queue/texts")
async def texts(request: Request, edge: AtEdge, who: Reads, query: Annotated[TextsQuery, Query()]) -> Response:
    """The exact texts of one or several cases, before they are approved from the list."""
    screen = Screen(request)
    now = edge.now()
    shown = []
    for name in query.case:
        shop = await shop_of_case(edge, who, name)
        view = await edge.desk.looking.view(shop, name, by=who.name, now=now)
        shown.append((view, text_cards(screen.t, shop, view)))
    ready = sum(card.ready for _, cards in shown for card in cards)
    return screen.show("texts.html", shown=shown, ready=ready)


async def row_of(edge: Edge, shop: Shop, who: Visitor, case: str) -> QueueRow:
    """The queue line of one case as this person sees it."""
    now = edge.now()
    found = await edge.desk.reader.row(await edge.desk.reader.view(shop.id, case), now=now)
    (seen,) = await edge.desk.looking.queue(shop, [found], by=who.name)
    return seen


def cursor_at(row: QueueRow, order: CaseOrder) -> str:
    """Where a row stands in an order, as the address says it."""
    rank, due, number = place_of(row)
    place = {"rank": rank, "due": due, "owed": owed_of(row, row.read_at), "number": number}
    return cursor_of(order, tuple(place[each] for each in order.columns)) or ""


async def _lines(edge: Edge, screen: Screen, shop: Shop, rows: list[QueueRow], query: QueueQuery) -> list[QueueLine]:
    held = await edge.desk.handling.of(shop.id, [row.case.id for row in rows])
    zone = ZoneInfo(shop.time_zone)
    return [queue_line(screen.t, row, zone, held.get(row.case.id), cursor_at(row, query.order)) for row in rows]


def _filters(query: QueueQuery) -> dict[str, Any]:
    """Every filter with its values, each a link."""
    return {
        "views": [(view, words, query.address(view=view)) for view, words in VIEWS],
        "orders": options(
            query, "order", tuple((each if each != CaseOrder.HARM else "", words) for each, words in ORDERS)
        ),
        "severities": options(query, "severity", tuple((str(int(each)), words) for each, words in SEVERITIES)),
        "causes": options(query, "cause", causes()),
        "markets": options(query, "market", markets()),
        "all_views": View,
    }
