"""One case: `GET /cases/{id}` whole, and the parts of it that fetch themselves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Query, Request, Response
from pydantic import Field

from api.access import Reads, shop_of_case
from api.cursors import cursor_of, place_in
from api.edge import AtEdge, Edge
from api.inbox.case_screen import case_screen
from api.inbox.choices import REASONS, causes, later_choices
from api.inbox.guide_card import guide_card
from api.inbox.presence import presence_of
from api.inbox.queue_pages import cursor_at
from api.inbox.queue_query import PageQuery, QueueQuery, as_address
from api.inbox.screen import Screen
from assistant.desk.after.after_text import after_lines
from assistant.domain.access import Visitor
from assistant.domain.approval import OutboxState
from assistant.domain.draft import DraftKind
from assistant.domain.records import CaseView
from assistant.domain.shop import Shop
from assistant.errors import UnknownCase

router = APIRouter(include_in_schema=False)

#: says that a page is fetched before anybody asks for it
AHEAD = "x-ahead"


class CaseQuery(QueueQuery):
    """The queue it was opened from, and `at`, where the case stood in it: `next` goes on from there."""

    at: str = Field(default="", max_length=80)

    def queue(self) -> QueueQuery:
        return QueueQuery.model_validate(self.model_dump(include=QueueQuery.model_fields.keys() - {"after"}))


class NewsQuery(CaseQuery):
    seen: str = Field(default="", max_length=20)


@router.get("/cases/{case}")
async def case(request: Request, edge: AtEdge, who: Reads, case: str, query: Annotated[CaseQuery, Query()]) -> Response:
    """Everything a person decides on, in three columns.

    Fetched ahead it is nobody's look at the case; where looks are watched nothing is fetched ahead.
    """
    if AHEAD in request.headers and await edge.desk.looking.watched((await shop_of_case(edge, who, case)).id):
        return Response(status_code=204)
    return await case_answer(request, edge, who, case, query)


@router.get("/cases/{case}/news")
async def news(request: Request, edge: AtEdge, who: Reads, case: str, query: Annotated[NewsQuery, Query()]) -> Response:
    """What has changed since the case was put on the screen; nothing is swapped under anybody's eyes."""
    screen = Screen(request)
    shop = await shop_of_case(edge, who, case)
    view = await edge.desk.reader.view(shop.id, case)
    if not query.seen or view.seen == query.seen:
        return screen.show("nothing.html")
    records = await edge.desk.auditing.of_case(shop.id, case)
    stale = view.proposal is not None and view.proposal.snapshot != view.case.snapshot()
    values: dict[str, Any] = {
        "case": view.case,
        "stale": stale,
        "last": records[-1] if records else None,
        "at": time_in(shop),
    }
    return screen.show("news.html", address=as_address(_address(query)), **values)


@router.get("/cases/{case}/here")
async def here(request: Request, edge: AtEdge, who: Reads, case: str, query: Annotated[PageQuery, Query()]) -> Response:
    """Who else looks at the case right now: their names, and nothing more. Whoever asks is looking, too."""
    await shop_of_case(edge, who, case)
    others = presence_of(request).note(case, who.name, now=edge.now())
    return Screen(request).show("here.html", others=others)


@router.get("/cases/{case}/edit/{kind}")
async def edit(
    request: Request, edge: AtEdge, who: Reads, case: str, kind: DraftKind, query: Annotated[CaseQuery, Query()]
) -> Response:
    """A text in a field: what this person typed before and did not save, or the draft."""
    screen = Screen(request)
    shop = await shop_of_case(edge, who, case)
    view = await edge.desk.looking.view(shop, case, by=who.name, now=edge.now())
    record = next((each for each in view.proposal.drafts if each.kind is kind), None) if view.proposal else None
    if record is None:
        raise UnknownCase(case)
    typed = await edge.desk.typing.of(shop.id, record, by=who.name)
    slots = sorted({slot.text for slot in record.draft.slots if slot.text}, key=len, reverse=True)
    values: dict[str, Any] = {"view": view, "case": view.case, "record": record, "typed": typed, "slots": slots}
    return screen.show("edit.html", address=as_address(_address(query)), at_place=query.at, **values)


async def case_answer(
    request: Request,
    edge: Edge,
    who: Visitor,
    case: str,
    query: CaseQuery,
    *,
    headers: dict[str, str] | None = None,
    said: str = "",
) -> Response:
    """The case as a page, or as the part of one that goes into `#main`; `said` is shown beside it."""
    screen = Screen(request)
    shop = await shop_of_case(edge, who, case)
    values = await _values(edge, screen, shop, who, case, query)
    if not screen.is_part:
        return screen.show("case.html", **values)
    text = screen.text("case_main.html", **values)
    return Response(text + said, media_type="text/html", headers=headers)


async def _values(edge: Edge, screen: Screen, shop: Shop, who: Visitor, case: str, query: CaseQuery) -> dict[str, Any]:
    """What a case shows; all but the look itself, which may be noted, is read at one moment."""
    view = await edge.desk.looking.view(shop, case, by=who.name, now=edge.now())
    async with edge.desk.moment():
        return await _shown(edge, screen, shop, who, view, query)


async def _shown(
    edge: Edge, screen: Screen, shop: Shop, who: Visitor, view: CaseView, query: CaseQuery
) -> dict[str, Any]:
    now, todos, case = edge.now(), edge.desk.todos, view.case.id
    row = await edge.desk.reader.row(view, now=now)
    queue = query.queue().model_copy(update={"shop": shop.id})
    role = who.role_in(shop.id)
    place = query.at or cursor_at(row, query.order)
    drafts = view.proposal.drafts if view.proposal else ()
    typed = [each.kind for each in drafts if await edge.desk.typing.of(shop.id, each, by=who.name)]
    return {
        "shop": shop,
        "view": view,
        "case": view.case,
        "row": row,
        "page": case_screen(screen.t, shop, view, row),
        "guide": guide_card(screen.t, edge.desk.guides.of_view(shop, view, now=now)),
        "after": list(after_lines(screen.t, await todos.of_case(shop.id, case, now=now), shop, todos.instrument)),
        "records": await edge.desk.auditing.of_case(shop.id, case),
        "at": time_in(shop),
        "at_place": place,
        "address": as_address(queue.address()),
        "queue": queue.address(),
        "following": await next_case(edge, shop, who, queue, place, but=case),
        "handling": (await edge.desk.handling.of(shop.id, [case])).get(case),
        "people": view.people,
        "later": later_choices(screen.t, shop, now),
        "reasons": REASONS,
        "all_causes": causes(),
        "typed": typed,
        "hold": edge.hold,
        "unknown": [each for each in view.outbox if each.state is OutboxState.UNKNOWN],
        "waiting": [each for each in view.outbox if each.state is OutboxState.QUEUED],
        "able": row.needed is None or bool(role and role.reaches(row.needed.role)),
        "model": edge.desk.asking_again.can,
        "translates": edge.desk.translating.can,
        "foreign": edge.desk.translating.any_foreign(view, screen.t.language),
        "live": shop.id,
        "changes": await edge.desk.changes.newest(shop.id),
    }


async def next_case(
    edge: Edge, shop: Shop, who: Visitor, queue: QueueQuery, place: str, *, but: str
) -> tuple[str, str] | None:
    """The case behind a place of the queue, as (id, place); None at its end."""
    wanted = queue.wanted(who.name, edge.now())
    found = await edge.desk.listing.places(
        shop.id, wanted, order=queue.order, after=place_in(place, queue.order), limit=2
    )
    for each in found:
        if each.case != but:
            return each.case, cursor_of(queue.order, each.key) or ""
    return None


def time_in(shop: Shop) -> Callable[[datetime], str]:
    zone = ZoneInfo(shop.time_zone)
    return lambda moment: moment.astimezone(zone).strftime("%Y-%m-%d %H:%M")


def _address(query: CaseQuery) -> dict[str, str]:
    return query.queue().address()
