"""The people of a shop, and whether approvers read what they approve."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, HTTPException, Path
from pydantic import Field

from api.access import NamesPeople, Reads, Sets, shop_of
from api.edge import AtEdge, Edge
from api.once import Once
from api.routes.decision_shapes import Asked, asked_example
from api.routes.shapes import OfShop, Shape, example
from assistant.desk.deciding.approvers import ApproverLine
from assistant.domain.attention import Sign
from assistant.domain.people import Role, folded
from assistant.domain.watch import Watch

router = APIRouter(prefix="/api", tags=["people"], route_class=Once, max_body_size=16 * 1024)

Name = Annotated[str, Field(min_length=1, max_length=60)]
PersonName = Annotated[str, Path(min_length=1, max_length=60, examples=["Wang"])]


class PersonOut(Shape):
    model_config = example(
        {"name": "Wang", "role": "supervisor", "added_at": "2026-11-22T08:00:00Z", "added_by": "Chen"}
    )
    name: str
    role: Role
    added_at: datetime
    added_by: str


class PeopleList(Shape):
    shop: str
    people: list[PersonOut]


class PersonIn(Asked):
    model_config = asked_example({"name": "Wang", "role": "supervisor"})
    name: Name
    role: Role


class FlagOut(Shape):
    sign: Sign
    at: datetime
    decisions: int


class ApproverOut(Shape):
    """How somebody decided of late; seconds are medians, null where there is none."""

    model_config = example(
        {
            "name": "Wang",
            "role": "supervisor",
            "decisions": 120,
            "approvals": 90,
            "unread": 2,
            "unopened_run": 0,
            "largest": 12,
            "seconds": 41.0,
            "floor": 22.5,
            "edits": 18,
            "edited_share": 0.2,
            "tests": 6,
            "caught": 5,
            "flag": None,
        }
    )
    name: str
    role: Role
    decisions: int
    approvals: int
    unread: int
    unopened_run: int
    largest: int
    seconds: float | None
    floor: float | None
    edits: int
    edited_share: float | None
    tests: int
    caught: int
    flag: FlagOut | None


class WatchOut(Shape):
    """How the shop is watched; `on` false: nobody is measured and no tests are shown."""

    model_config = example(
        {"shop": "muguang", "on": True, "share": 0.05, "second": False, "since": "2026-11-22T08:00:00Z", "by": "Chen"}
    )
    shop: str
    on: bool
    share: float | None
    second: bool | None
    since: datetime | None
    by: str | None


class WatchIn(Asked):
    """`on` false also deletes what was measured; what is not said stays."""

    model_config = asked_example({"on": True, "share": 0.05, "second": False})
    on: bool
    share: Annotated[float, Field(ge=0, le=1)] | None = None
    second: bool | None = None


class ApproverList(Shape):
    shop: str
    approvers: list[ApproverOut]


@router.get("/people")
async def people(edge: AtEdge, who: Reads, shop: OfShop = "") -> PeopleList:
    """Who may decide, in which role, since when and by whose word."""
    found = await shop_of(edge, who, shop)
    return PeopleList(shop=found.id, people=[PersonOut.showing(each) for each in await edge.desk.people.all(found.id)])


@router.post("/people")
async def add(edge: AtEdge, who: NamesPeople, said: PersonIn, shop: OfShop = "") -> PersonOut:
    """Let somebody decide, or change their role: their sessions end. To let them in: the page `/people`."""
    found = await shop_of(edge, who, shop)
    return PersonOut.showing(await edge.desk.people.add(found.id, said.name, said.role, by=who.name, now=edge.now()))


@router.delete("/people/{name}")
async def remove(edge: AtEdge, who: NamesPeople, name: PersonName, shop: OfShop = "") -> PersonOut:
    """Somebody decides no more; what they approved and has not left is refused."""
    found = await shop_of(edge, who, shop)
    await _known(edge, found.id, name)
    return PersonOut.showing(await edge.desk.people.remove(found.id, name, by=who.name, now=edge.now()))


@router.get("/approvers")
async def approvers(edge: AtEdge, who: Reads, shop: OfShop = "") -> ApproverList:
    """How people approve, and who is flagged; an agent sees their own line alone."""
    found = await shop_of(edge, who, shop)
    lines = await edge.desk.approvers.look(found.id, by=who.name)
    return ApproverList(shop=found.id, approvers=[_approver(each) for each in lines])


@router.post("/approvers/{name}/clear")
async def clear(edge: AtEdge, who: NamesPeople, name: PersonName, shop: OfShop = "") -> PersonOut:
    """Take somebody's flag away, once you have spoken with them; counting begins anew."""
    found = await shop_of(edge, who, shop)
    await _known(edge, found.id, name)
    return PersonOut.showing(await edge.desk.approvers.clear(found.id, name, by=who.name, now=edge.now()))


@router.get("/probes")
async def probes(edge: AtEdge, who: Reads, shop: OfShop = "") -> WatchOut:
    """Whether the shop watches that approvers read, and how many of the proposals are tests."""
    found = await shop_of(edge, who, shop)
    return _watch(found.id, await edge.desk.approvers.setting(found.id))


@router.put("/probes")
async def set_probes(edge: AtEdge, who: Sets, said: WatchIn, shop: OfShop = "") -> WatchOut:
    """Switch the watch on, change it, or switch it off, which deletes what was measured. Tell your people first."""
    found = await shop_of(edge, who, shop)
    approvers = edge.desk.approvers
    if not said.on:
        await approvers.turn_off(found.id, by=who.name, now=edge.now())
        return _watch(found.id, None)
    made = await approvers.turn_on(found.id, share=said.share, second=said.second, by=who.name, now=edge.now())
    return _watch(found.id, made)


async def _known(edge: Edge, shop: str, name: str) -> None:
    """404 for a name that nobody has; for the one who asks it would be 403."""
    if folded(name) not in {each.key for each in await edge.desk.people.all(shop)}:
        raise HTTPException(404, "Nobody of this name decides in this shop.")


def _watch(shop: str, found: Watch | None) -> WatchOut:
    told: dict[str, Any] = {
        name: getattr(found, name) if found else None for name in ("share", "second", "since", "by")
    }
    return WatchOut(shop=shop, on=found is not None, **told)


def _approver(line: ApproverLine) -> ApproverOut:
    habits, flag = line.habits, line.flag
    return ApproverOut(
        name=line.person.name,
        role=line.person.role,
        decisions=len(habits.decisions),
        approvals=len(habits.approvals),
        unread=habits.unread,
        unopened_run=habits.unopened_run,
        largest=habits.largest,
        seconds=habits.seconds,
        floor=habits.floor,
        edits=len(habits.edits),
        edited_share=sum(habits.edits) / len(habits.edits) if habits.edits else None,
        tests=habits.probes,
        caught=habits.caught,
        flag=FlagOut.showing(flag) if flag else None,
    )
