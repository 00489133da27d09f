"""What is late, due soon or running, by the shop's clock and the platform's."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field

from api.access import Reads, shop_of
from api.cursors import cursor_of, place_in
from api.edge import AtEdge
from api.routes.shapes import ClockOut, Shape, ShopName
from assistant.desk.seeing.shapes import clock_json
from assistant.domain.case import CaseState
from assistant.domain.case_clock import ClockEvent, ClockState
from assistant.domain.deadline import Target
from assistant.domain.listing import CaseFilter, CaseOrder
from assistant.domain.people import Role

router = APIRouter(prefix="/api", tags=["clocks"])

#: cases whose clocks somebody looks after
WATCHED = CaseState.open_states() | {CaseState.ANSWERED}


class ClockQuery(BaseModel):
    model_config = ConfigDict(extra="forbid")

    shop: ShopName = ""
    due_within: int | None = Field(
        default=None, ge=0, le=366 * 86_400, description="Seconds; what is late is always in."
    )
    limit: int = Field(default=50, ge=1, le=200)
    after: str = Field(default="", max_length=80, description="`next` of the page before.")


class RaisedOut(Shape):
    event: ClockEvent
    target: Target
    told: Role
    at: datetime


class ClockLineOut(Shape):
    """One case with its clocks, the name of what the platform measures, and who was told of what."""

    case: str
    state: ClockState
    harm: int
    late_on_arrival: bool
    clocks: list[ClockOut]
    metric: str | None
    told: list[RaisedOut]


class ClockPage(Shape):
    """What is owed first by its deadline, also one that has passed."""

    shop: str
    total: int
    lines: list[ClockLineOut]
    next: str | None


@router.get("/clocks")
async def clocks(edge: AtEdge, who: Reads, query: Annotated[ClockQuery, Query()]) -> ClockPage:
    """Cases with a deadline that nothing has stopped, the earliest first."""
    place, now = place_in(query.after, CaseOrder.DUE), edge.now()
    shop = await shop_of(edge, who, query.shop)
    before = now + timedelta(seconds=query.due_within) if query.due_within is not None else None
    wanted = CaseFilter(states=WATCHED, with_deadline=True, due_before=before)
    page = await edge.desk.listing.page(shop.id, wanted, order=CaseOrder.DUE, after=place, limit=query.limit, now=now)
    lines = await edge.desk.clocks.lines(page.rows, shop.id)
    return ClockPage(
        shop=shop.id,
        total=page.total,
        lines=[ClockLineOut.model_validate(clock_json(each)) for each in lines],
        next=cursor_of(CaseOrder.DUE, page.last),
    )
