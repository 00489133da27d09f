"""`GET /api/cases`, `/api/cases/{id}` and its record: lists of cases, and one case whole."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Response

from api.access import Reads, shop_of, shop_of_case
from api.cursors import cursor_of, place_in
from api.edge import AtEdge
from api.etags import etag_of
from api.routes.case_query import CaseQuery
from api.routes.case_shapes import CaseWhole
from api.routes.list_shapes import AuditLine, CaseCounts, CaseRecord
from api.routes.shapes import CaseList, CaseRow, OfShop
from assistant.desk.after.after_text import after_json
from assistant.desk.seeing.shapes import case_json, queue_json
from assistant.i18n import Translator

router = APIRouter(prefix="/api", tags=["cases"])

CaseId = Annotated[str, Path(max_length=60, examples=["muguang-17"])]
TAGGED: dict[int | str, dict[str, Any]] = {
    200: {"headers": {"ETag": {"description": "What of it was seen.", "schema": {"type": "string"}}}}
}


@router.get("/cases")
async def cases(edge: AtEdge, who: Reads, query: Annotated[CaseQuery, Query()]) -> CaseList:
    """Cases of one shop, what hurts most first. `shop` may be left out where the visitor has one."""
    place = place_in(query.after, query.order)
    shop = await shop_of(edge, who, query.shop)
    page = await edge.desk.listing.page(
        shop.id, query.wanted(), order=query.order, after=place, limit=query.limit, now=edge.now()
    )
    rows = await edge.desk.looking.queue(shop, page.rows, by=who.name)
    return CaseList(
        shop=shop.id,
        total=page.total,
        cases=[CaseRow.model_validate(queue_json(row)) for row in rows],
        next=cursor_of(query.order, page.last),
        waiting=page.waiting,
    )


@router.get("/cases/counts")
async def counts(edge: AtEdge, who: Reads, shop: OfShop = "") -> CaseCounts:
    """How many cases are in each state."""
    found = await shop_of(edge, who, shop)
    return CaseCounts(shop=found.id, states=await edge.desk.reader.counts(found.id))


@router.get("/cases/{case}", responses=TAGGED)
async def case(edge: AtEdge, who: Reads, case: CaseId, response: Response) -> CaseWhole:
    """The buyer's words, diagnosis, clauses, offer with its arithmetic, drafts, outbox, what came after."""
    shop = await shop_of_case(edge, who, case)
    now = edge.now()
    view = await edge.desk.looking.view(shop, case, by=who.name, now=now)
    row = await edge.desk.reader.row(view, now=now)
    after, t = await edge.desk.todos.of_case(shop.id, case, now=now), Translator(edge.language)
    shown = after_json(t, after, edge.desk.todos.instrument)
    response.headers["ETag"] = etag_of(view)
    return CaseWhole.model_validate(case_json(view, row, shown))


@router.get("/cases/{case}/record")
async def record(edge: AtEdge, who: Reads, case: CaseId) -> CaseRecord:
    """What happened to the case, by whom and when, as the audit chain holds it."""
    shop = await shop_of_case(edge, who, case)
    await edge.desk.reader.view(shop.id, case)
    lines = await edge.desk.auditing.of_case(shop.id, case)
    return CaseRecord(case=case, lines=[AuditLine.showing(each) for each in lines])
