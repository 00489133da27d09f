"""`GET /api/cases` and `GET /api/cases/{id}`: the queue, and one case whole."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import BaseModel, ConfigDict, Field

from api.access import Reads, shop_of, shop_of_case
from api.edge import AtEdge
from api.paging import page_of
from api.routes.case_shapes import CaseWhole
from api.routes.shapes import CaseList, CaseRow, ShopName
from assistant.desk.after_text import after_json, instrument_text
from assistant.desk.shapes import case_json, queue_json
from assistant.domain.case import CaseState
from assistant.i18n import Translator

router = APIRouter(prefix="/api", tags=["cases"])

CaseId = Annotated[str, Path(max_length=60, examples=["muguang-17"])]


class CaseQuery(BaseModel):
    """What the queue may be asked; anything else is refused."""

    model_config = ConfigDict(extra="forbid")

    shop: ShopName = ""
    state: list[CaseState] = Field(default=[], max_length=len(CaseState), description="Repeat; default: open states.")
    limit: int = Field(default=50, ge=1, le=200)
    after: str = Field(default="", max_length=60, description="`next` of the page before.")


@router.get("/cases")
async def cases(edge: AtEdge, who: Reads, query: Annotated[CaseQuery, Query()]) -> CaseList:
    """Cases of one shop, what hurts most first. `shop` may be left out where the desk has one."""
    shop = await shop_of(edge, who, query.shop)
    rows = await edge.desk.reader.queue(shop.id, now=edge.now(), states=frozenset(query.state) or None)
    shown, following = page_of(rows, after=query.after, limit=query.limit)
    return CaseList(
        shop=shop.id,
        total=len(rows),
        cases=[CaseRow.model_validate(queue_json(row)) for row in shown],
        next=following or None,
    )


@router.get("/cases/{case}")
async def case(edge: AtEdge, who: Reads, case: CaseId) -> CaseWhole:
    """The buyer's words, diagnosis, clauses, offer with its arithmetic, drafts, outbox, what came after."""
    shop = await shop_of_case(edge, who, case)
    now = edge.now()
    view = await edge.desk.looking.view(shop, case, now=now)
    row = await edge.desk.reader.row(view, now=now)
    after, t = await edge.desk.todos.of_case(shop.id, case, now=now), Translator(edge.language)
    instrument = edge.desk.todos.instrument
    shown = after_json(after, lambda line: instrument_text(t, line, instrument))
    return CaseWhole.model_validate(case_json(view, row, shown))
