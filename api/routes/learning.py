"""What people change in drafts, and what may be learnt of it; nothing changes until a person accepts."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Path, Query

from api.access import Reads, Teaches, shop_of
from api.edge import AtEdge
from api.once import Once
from api.routes.shapes import OfShop, Shape, example
from assistant.domain.canonical import plain
from assistant.domain.draft import DraftKind
from assistant.domain.learning import Change, Lesson, LessonKind, LessonState, Outcomes, Share
from assistant.domain.taxonomy import Cause

router = APIRouter(prefix="/api", tags=["learning"], route_class=Once, max_body_size=16 * 1024)

LessonNumber = Annotated[int, Path(ge=1, le=2**31 - 1, examples=[3])]
Decision = Literal["accept", "decline", "end"]


class LessonOut(Shape):
    """Seen in `hits` of `of` approved replies of at least `buyers` buyers; `body` says what would be learnt."""

    model_config = example(
        {
            "id": 3,
            "state": "proposed",
            "kind": "word",
            "language": "zh",
            "cause": None,
            "text_kind": None,
            "body": {"said": "问题件", "instead": "瑕疵品"},
            "hits": 9,
            "of": 40,
            "buyers": 8,
            "made_at": "2026-11-22T08:00:00Z",
            "decided_at": None,
            "decided_by": "",
        }
    )
    id: int
    state: LessonState
    kind: LessonKind
    language: str
    cause: Cause | None
    text_kind: DraftKind | None
    body: dict[str, Any]
    hits: int
    of: int
    buyers: int
    made_at: datetime
    decided_at: datetime | None
    decided_by: str


class LessonList(Shape):
    shop: str
    lessons: list[LessonOut]


class ShareOut(Shape):
    """A share with its 95 % interval (Wilson)."""

    hits: int
    share: float | None
    interval: tuple[float, float]


class ReportRow(Shape):
    """Drafts of one cause, language and author: approved as they were, edited and how, or rejected."""

    cause: Cause
    language: str
    author: str
    n: int
    as_is: ShareOut
    edited: ShareOut
    rejected: ShareOut
    changes: dict[Change, int]


class ReasonOut(Shape):
    case: str
    cause: Cause
    language: str
    reason: str


class ReportOut(Shape):
    shop: str
    rows: list[ReportRow]
    reasons: list[ReasonOut]


@router.get("/lessons")
async def lessons(
    edge: AtEdge, who: Reads, shop: OfShop = "", every: Annotated[bool, Query(description="Also decided ones.")] = False
) -> LessonList:
    """What waits for a yes or no."""
    found = await shop_of(edge, who, shop)
    states = tuple(LessonState) if every else (LessonState.PROPOSED,)
    known = await edge.desk.learning.lessons(found.id, states=states)
    return LessonList(shop=found.id, lessons=[_lesson(each) for each in known])


@router.post("/lessons")
async def propose(edge: AtEdge, who: Teaches, shop: OfShop = "") -> LessonList:
    """Look at approved replies and propose what they teach and nobody was asked about before."""
    found = await shop_of(edge, who, shop)
    made = await edge.desk.learning.propose(found.id, now=edge.now())
    return LessonList(shop=found.id, lessons=[_lesson(each) for each in made])


@router.post("/lessons/{lesson}/{decision}")
async def decide(edge: AtEdge, who: Teaches, lesson: LessonNumber, decision: Decision, shop: OfShop = "") -> LessonOut:
    """Say yes: it is live if it passes the gate; say no: it is not proposed again; or take an accepted one back."""
    found = await shop_of(edge, who, shop)
    learning = edge.desk.learning
    step = {"accept": learning.accept, "decline": learning.decline, "end": learning.end}[decision]
    return _lesson(await step(found.id, lesson, by=who.name, now=edge.now()))


@router.get("/learning")
async def report(
    edge: AtEdge,
    who: Reads,
    shop: OfShop = "",
    days: Annotated[int, Query(ge=0, le=3660, description="0 for all.")] = 0,
    reasons: Annotated[bool, Query(description="Also why drafts were rejected, newest first.")] = False,
) -> ReportOut:
    """Drafts approved as they were, edited and how, or rejected: by cause, language, author."""
    found = await shop_of(edge, who, shop)
    rows = await edge.desk.learning.report(found.id, days=days, now=edge.now())
    why = await edge.desk.learning.reasons(found.id) if reasons else []
    once = {(each.case, said): (each, said) for each, said in why}.values()
    return ReportOut(
        shop=found.id,
        rows=[_row(each) for each in rows],
        reasons=[
            ReasonOut(case=each.case, cause=each.cause, language=each.language, reason=said) for each, said in once
        ],
    )


def _lesson(lesson: Lesson) -> LessonOut:
    new = lesson.new
    names = ("kind", "language", "cause", "text_kind", "hits", "of", "buyers")
    own = ("id", "state", "made_at", "decided_at", "decided_by")
    return LessonOut.model_validate(
        {name: getattr(new, name) for name in names}
        | {name: getattr(lesson, name) for name in own}
        | {"body": plain(new.body)}
    )


def _row(row: Outcomes) -> ReportRow:
    return ReportRow(
        cause=row.cause,
        language=row.language,
        author=row.author,
        n=row.n,
        as_is=_share(row.as_is),
        edited=_share(row.edited),
        rejected=_share(row.rejected),
        changes=dict(row.changes),
    )


def _share(share: Share) -> ShareOut:
    return ShareOut(hits=share.hits, share=share.value, interval=share.interval)
