"""`/todo`: who is owed what, by which instrument, by when; what is late first. Each act is one form on its own line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Form, Path, Query, Request, Response
from pydantic import Field

from api.access import Decides, Reads, shop_of, shop_of_case
from api.edge import AtEdge, Edge
from api.inbox.of_shop import OfShop, ShopQuery, at_in, shop_here
from api.inbox.screen import Screen
from api.once import Once
from assistant.desk.after.after_offer import Doing
from assistant.desk.after.after_text import SUGGESTED, instrument_text, told_text
from assistant.desk.after.todo_list import TodoLine, TodoList
from assistant.domain.before import Answer
from assistant.domain.people import Role
from assistant.domain.shop import Shop
from assistant.domain.told import TodoState
from assistant.i18n import Translator

router = APIRouter(prefix="/todo", include_in_schema=False, route_class=Once)

#: lines of a page; what is due later comes when these are done
LINES = 100
Number = Annotated[int, Path(ge=1, le=2**31 - 1)]
CaseId = Annotated[str, Path(max_length=60)]


class TodoQuery(ShopQuery):
    role: Role | None = None
    late: bool = False


class DoneFields(OfShop):
    proof: str = Field(default="", max_length=200)
    recovered: str = Field(default="", max_length=40)
    note: str = Field(default="", max_length=1000)


class DropFields(OfShop):
    why: str = Field(default="", max_length=1000)


class HeardFields(OfShop):
    answer: Answer
    note: str = Field(default="", max_length=1000)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwedLine:
    """One errand. `told` says who was told that it is late."""

    line: TodoLine
    instrument: str
    told: str

    @property
    def done(self) -> bool:
        return self.line.todo.state in TodoState.done()

    @property
    def owed(self) -> bool:
        return self.line.todo.state is TodoState.TO_CARRY_OUT


def owed_line(t: Translator, line: TodoLine, todos: TodoList) -> OwedLine:
    return OwedLine(line=line, instrument=instrument_text(t, line, todos.instrument), told=told_text(t, line))


@router.get("")
async def todo(request: Request, edge: AtEdge, who: Reads, query: Annotated[TodoQuery, Query()]) -> Response:
    """What is owed now, the late first, then what waits for a buyer's yes or their goods."""
    screen = Screen(request)
    shop, shops = await shop_here(edge, who, query.shop)
    lines = await edge.desk.todos.look(shop.id, now=edge.now(), late=query.late, role=query.role, waiting=True)
    return screen.show(
        "todo.html",
        shop=shop,
        shops=shops,
        query=query,
        roles=list(Role),
        lines=[owed_line(screen.t, each, edge.desk.todos) for each in lines[:LINES]],
        late=sum(each.late for each in lines),
        total=len(lines),
        more=len(lines[LINES:]),
        answers=sorted(Answer.sayable()),
        at=at_in(shop),
    )


@router.post("/{number}/done")
async def done(
    request: Request, edge: AtEdge, who: Decides, number: Number, said: Annotated[DoneFields, Form()]
) -> Response:
    """Somebody carried it out, with its proof."""
    shop = await shop_of(edge, who, said.shop)
    doing = Doing(proof=said.proof, recovered=said.recovered, note=said.note)
    found = await edge.desk.after_offer.done(shop.id, number, doing, by=who.name, now=edge.now())
    return await _line(request, edge, shop, found.case, number)


@router.post("/{number}/correct")
async def correct(
    request: Request, edge: AtEdge, who: Decides, number: Number, said: Annotated[DoneFields, Form()]
) -> Response:
    """The proof was mistyped."""
    shop = await shop_of(edge, who, said.shop)
    found = await edge.desk.after_offer.correct(shop.id, number, said.proof, by=who.name, now=edge.now())
    return await _line(request, edge, shop, found.case, number)


@router.post("/{number}/confirm")
async def confirm(
    request: Request, edge: AtEdge, who: Decides, number: Number, said: Annotated[DoneFields, Form()]
) -> Response:
    """It arrived."""
    shop = await shop_of(edge, who, said.shop)
    doing = Doing(recovered=said.recovered, note=said.note)
    found = await edge.desk.after_offer.confirm(shop.id, number, doing, by=who.name, now=edge.now())
    return await _line(request, edge, shop, found.case, number)


@router.post("/{number}/drop")
async def drop(
    request: Request, edge: AtEdge, who: Decides, number: Number, said: Annotated[DropFields, Form()]
) -> Response:
    """It is not owed any more; why is kept where it can be erased."""
    shop = await shop_of(edge, who, said.shop)
    found = await edge.desk.after_offer.drop(shop.id, number, by=who.name, why=said.why, now=edge.now())
    return await _line(request, edge, shop, found.case, number)


@router.post("/heard/{case}")
async def heard(
    request: Request, edge: AtEdge, who: Decides, case: CaseId, said: Annotated[HeardFields, Form()]
) -> Response:
    """What the buyer answered to the offer; the lines of the case are as they are then."""
    shop = await shop_of_case(edge, who, case)
    await edge.desk.after_offer.heard(shop.id, case, said.answer, by=who.name, note=said.note, now=edge.now())
    return Response(status_code=200, headers={"HX-Refresh": "true"})


async def _line(request: Request, edge: Edge, shop: Shop, case: str, number: int) -> Response:
    """The line as it stands now, in the place of the one that was acted on."""
    screen = Screen(request)
    after = await edge.desk.todos.of_case(shop.id, case, now=edge.now())
    (line,) = (each for each in after.lines if each.todo.id == number)
    return screen.show(
        "todo_line.html",
        shop=shop,
        owed=owed_line(screen.t, line, edge.desk.todos),
        answers=sorted(Answer.sayable()),
        suggested=screen.t(SUGGESTED[after.suggested]) if after.suggested else "",
        at=at_in(shop),
    )
