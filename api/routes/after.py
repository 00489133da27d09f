"""After the offer: what is owed, what was carried out with what proof, what the buyer answered, follow-ups."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query
from pydantic import BaseModel, ConfigDict, Field

from api.access import Decides, Reads, shop_of, shop_of_case
from api.cursors import pair_cursor, pair_in
from api.edge import AtEdge
from api.once import Once
from api.routes.after_shapes import TodoOut
from api.routes.cases import CaseId
from api.routes.decision_shapes import Asked, CallOff, Heard, Words, asked_example
from api.routes.shapes import OfShop, Shape, ShopName, example
from assistant.desk.after.after_offer import Doing
from assistant.desk.after.after_text import todo_json
from assistant.desk.after.follow_up import FollowUpLine
from assistant.domain.errand import Errand
from assistant.domain.follow_up import FollowUp, FollowUpState, Outcome, Why
from assistant.domain.people import Role
from assistant.domain.playbook import RemedyKind
from assistant.domain.told import Todo, TodoState, ToldState
from assistant.i18n import Translator

router = APIRouter(prefix="/api", tags=["after the offer"], route_class=Once, max_body_size=64 * 1024)

TodoNumber = Annotated[int, Path(ge=1, le=2**31 - 1, examples=[7])]
Proof = Annotated[str, Field(max_length=200)]
Amount = Annotated[str, Field(max_length=40, description="In the currency of the case, such as 12.50.")]


class TodoQuery(BaseModel):
    model_config = ConfigDict(extra="forbid")

    shop: ShopName = ""
    late: bool = Field(default=False, description="Only what is overdue.")
    role: Role | None = Field(default=None, description="Only what stands on the list of this role.")
    waiting: bool = Field(default=False, description="Also what waits for a buyer's yes or goods.")
    limit: int = Field(default=100, ge=1, le=500)
    after: str = Field(default="", max_length=40, description="`next` of the page before.")


class TodoPage(Shape):
    """What is owed, the first due first."""

    shop: str
    todos: list[TodoOut]
    next: str | None


class DoneIn(Asked):
    model_config = asked_example({"proof": "R202611220017", "recovered": "", "note": ""})
    proof: Proof = ""
    recovered: Amount = ""
    note: Words = ""


class ConfirmIn(Asked):
    model_config = asked_example({"recovered": "", "note": "parcel is here"})
    recovered: Amount = ""
    note: Words = ""


class CorrectIn(Asked):
    model_config = asked_example({"proof": "R202611220018"})
    proof: Annotated[str, Field(min_length=1, max_length=200)]


class DropIn(Asked):
    model_config = asked_example({"why": "the buyer returned nothing in ten days"})
    why: Words


class TodoStep(Shape):
    """An errand after a step."""

    model_config = example(
        {
            "todo": 7,
            "case": "muguang-17",
            "errand": "refund",
            "remedy": "full_refund",
            "state": "carried_out",
            "proof": "R202611220017",
            "done_by": "Wang",
        }
    )
    todo: int
    case: str
    errand: Errand
    remedy: RemedyKind | None
    state: TodoState
    proof: str
    done_by: str


class HeardOut(Shape):
    model_config = example({"case": "muguang-17", "state": "accepted"})
    case: str
    state: ToldState


class FollowUpOut(Shape):
    """`why` is what ended it or stands in its way now, null where nothing does."""

    model_config = example(
        {
            "case": "muguang-17",
            "state": "planned",
            "outcome": "refunded",
            "remedy": "full_refund",
            "resolved_at": "2026-11-22T08:00:00Z",
            "due_at": "2026-11-25T02:00:00Z",
            "why": None,
        }
    )
    case: str
    state: FollowUpState
    outcome: Outcome
    remedy: RemedyKind | None
    resolved_at: datetime
    due_at: datetime
    why: Why | None


class FollowUpList(Shape):
    shop: str
    follow_ups: list[FollowUpOut]


class CalledOff(Shape):
    """How many follow-ups ended."""

    model_config = example({"case": "muguang-17", "ended": 1})
    case: str
    ended: int


@router.get("/todos")
async def todos(edge: AtEdge, who: Reads, query: Annotated[TodoQuery, Query()]) -> TodoPage:
    """Who owes which buyer what, by which instrument of the platform, by when."""
    after = pair_in(query.after)
    shop = await shop_of(edge, who, query.shop)
    lines = await edge.desk.todos.look(
        shop.id,
        now=edge.now(),
        late=query.late,
        role=query.role,
        waiting=query.waiting,
        after=after,
        limit=query.limit + 1,
    )
    shown = lines[: query.limit]
    more = len(lines) > query.limit
    t, instrument = Translator(edge.language), edge.desk.todos.instrument
    return TodoPage(
        shop=shop.id,
        todos=[TodoOut.model_validate(todo_json(t, each, instrument)) for each in shown],
        next=pair_cursor(shown[-1].place) if more else None,
    )


@router.post("/todos/{todo}/done")
async def done(edge: AtEdge, who: Decides, todo: TodoNumber, said: DoneIn, shop: OfShop = "") -> TodoStep:
    """Say that it was carried out, with its proof: refund number, coupon code, parcel number."""
    found = await shop_of(edge, who, shop)
    doing = Doing(proof=said.proof, recovered=said.recovered, note=said.note)
    return _step(await edge.desk.after_offer.done(found.id, todo, doing, by=who.name, now=edge.now()))


@router.post("/todos/{todo}/confirm")
async def confirm(edge: AtEdge, who: Decides, todo: TodoNumber, said: ConfirmIn, shop: OfShop = "") -> TodoStep:
    """Say that it arrived: parcel or money at the buyer, goods at the shop, a claim settled."""
    found = await shop_of(edge, who, shop)
    doing = Doing(recovered=said.recovered, note=said.note)
    return _step(await edge.desk.after_offer.confirm(found.id, todo, doing, by=who.name, now=edge.now()))


@router.post("/todos/{todo}/correct")
async def correct(edge: AtEdge, who: Decides, todo: TodoNumber, said: CorrectIn, shop: OfShop = "") -> TodoStep:
    """Put right a proof that was mistyped; the old one stays on record."""
    found = await shop_of(edge, who, shop)
    return _step(await edge.desk.after_offer.correct(found.id, todo, said.proof, by=who.name, now=edge.now()))


@router.post("/todos/{todo}/drop")
async def drop(edge: AtEdge, who: Decides, todo: TodoNumber, said: DropIn, shop: OfShop = "") -> TodoStep:
    """Write a todo off; what a buyer was told only a supervisor may."""
    found = await shop_of(edge, who, shop)
    return _step(await edge.desk.after_offer.drop(found.id, todo, by=who.name, why=said.why, now=edge.now()))


@router.post("/cases/{case}/heard")
async def heard(edge: AtEdge, who: Decides, case: CaseId, said: Heard) -> HeardOut:
    """Say what the buyer answered to an offer."""
    shop = await shop_of_case(edge, who, case)
    told = await edge.desk.after_offer.heard(shop.id, case, said.answer, by=who.name, note=said.note, now=edge.now())
    edge.running.wake(shop.id)
    return HeardOut(case=case, state=told.state)


@router.get("/follow-ups")
async def follow_ups(edge: AtEdge, who: Reads, shop: OfShop = "") -> FollowUpList:
    """What is asked after a resolution, when, and what stands in its way."""
    found = await shop_of(edge, who, shop)
    lines = await edge.desk.follow_ups.lines(found.id, edge.now())
    return FollowUpList(shop=found.id, follow_ups=[_follow_up(each) for each in lines])


@router.post("/cases/{case}/call-off")
async def call_off(edge: AtEdge, who: Decides, case: CaseId, said: CallOff) -> CalledOff:
    """No follow-up in this case, or with `whole_buyer` in none of theirs, for good."""
    shop = await shop_of_case(edge, who, case)
    ended: list[FollowUp] = await edge.desk.follow_ups.call_off(
        shop.id, case, by=who.name, whole_buyer=said.whole_buyer, now=edge.now()
    )
    return CalledOff(case=case, ended=len(ended))


def _step(todo: Todo) -> TodoStep:
    names = ("case", "errand", "remedy", "state", "proof", "done_by")
    told: dict[str, Any] = {name: getattr(todo, name) for name in names}
    return TodoStep(todo=todo.id, **told)


def _follow_up(line: FollowUpLine) -> FollowUpOut:
    each = line.follow_up
    return FollowUpOut(
        case=each.resolution.case,
        state=each.state,
        outcome=each.resolution.outcome,
        remedy=each.resolution.remedy,
        resolved_at=each.resolution.at,
        due_at=each.due_at,
        why=line.why,
    )
