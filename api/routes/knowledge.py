"""The shop's own policies and FAQs: listed, added, ended, forgotten, searched; and what is missing in them."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Annotated, Literal

from fastapi import APIRouter, HTTPException, Path, Query, Request
from pydantic import BaseModel, ConfigDict, Field

from api.access import Reads, Teaches, shop_of
from api.edge import AtEdge
from api.once import Once
from api.routes.decision_shapes import Asked, asked_example
from api.routes.shapes import OfShop, Shape, ShopName, example
from api.uploads import BODY, DOCUMENTS, FileName, uploaded
from assistant.desk.shop.knowledge import Added
from assistant.desk.shop.ruling import rulings_on
from assistant.domain.clause import Clause
from assistant.domain.knowledge import Stands

router = APIRouter(prefix="/api", tags=["knowledge"], route_class=Once)

#: bytes of a document
LARGEST = 10 * 1024 * 1024
DocumentId = Annotated[str, Path(max_length=200, examples=["returns"])]


class DocumentOut(Shape):
    """A document with what it holds; `until` is its last day where all of it ends."""

    model_config = example(
        {
            "id": "returns",
            "title": "七天无理由退货",
            "market": "CN",
            "platform": "",
            "language": "zh",
            "clauses": 6,
            "until": None,
        }
    )
    id: str
    title: str
    market: str
    platform: str
    language: str
    clauses: int
    until: date | None


class DocumentList(Shape):
    shop: str
    documents: list[DocumentOut]


class ClauseText(Shape):
    """`start` and `end` are code points of the document's text."""

    id: str
    version: str
    document: str
    path: list[str]
    text: str
    start: int
    end: int


class DocumentWhole(Shape):
    shop: str
    document: str
    clauses: list[ClauseText]


class ContradictionOut(Shape):
    """Two clauses that cannot both hold, and the words that say so."""

    kind: str
    old: ClauseText
    new: ClauseText
    said_old: str
    said_new: str


class AddedOut(Shape):
    """What adding did, in clauses. With contradictions nothing was added: send it again with `stands`."""

    model_config = example(
        {"documents": 1, "clauses_new": 6, "clauses_changed": 0, "clauses_removed": 0, "contradictions": []}
    )
    documents: int
    clauses_new: int
    clauses_changed: int
    clauses_removed: int
    contradictions: list[ContradictionOut]


class EndIn(Asked):
    model_config = asked_example({"last": "2026-11-30"})
    last: date


class EndedOut(Shape):
    model_config = example({"document": "returns", "clauses": 6})
    document: str
    clauses: int


class ForgottenOut(Shape):
    """`answers_left` were approved or sent and stay: they are what buyers were told."""

    model_config = example({"document": "returns", "clauses": 6, "drafts_erased": 2, "answers_left": 1})
    document: str
    clauses: int
    drafts_erased: int
    answers_left: int


class SearchIn(Asked):
    model_config = asked_example({"shop": "muguang", "question": "运费谁出？", "limit": 4})
    shop: ShopName = ""
    question: Annotated[str, Field(min_length=1, max_length=2000)]
    limit: Annotated[int, Field(ge=1, le=10)] = 4


class HitOut(Shape):
    clause: ClauseText
    score: float


class FoundOut(Shape):
    """When `abstained`, the nearest hits are listed but may not be relied on."""

    abstained: bool
    reason: str
    hits: list[HitOut]


class GapOut(Shape):
    """What was asked and no clause answers; `topic` is a key of the thesaurus, empty for none."""

    model_config = example(
        {"topic": "freight", "count": 7, "causes": ["quality"], "last": "2026-11-22T08:00:00Z", "cases": ["muguang-17"]}
    )
    topic: str
    count: int
    causes: list[str]
    last: datetime
    cases: list[str]


class GapList(Shape):
    shop: str
    gaps: list[GapOut]


class AddQuery(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: FileName
    shop: ShopName = ""
    stands: Literal["", Stands.OLD, Stands.NEW, Stands.BOTH] = Field(
        default="", description="Which clause stands where a new one contradicts an old one; all pairs alike."
    )


@router.get("/knowledge")
async def documents(edge: AtEdge, who: Reads, shop: OfShop = "") -> DocumentList:
    """The documents of the shop with what they hold."""
    found = await shop_of(edge, who, shop)
    kept = await edge.desk.knowledge.documents(found.id)
    return DocumentList(
        shop=found.id, documents=[_document(name, list(each)) for name, each in sorted(kept.items()) if each]
    )


@router.post("/knowledge", openapi_extra=BODY)
async def add(edge: AtEdge, who: Teaches, request: Request, query: Annotated[AddQuery, Query()]) -> AddedOut:
    """Add or replace a document: Markdown, text, HTML, PDF or Word. Only changed clauses are indexed again."""
    shop = await shop_of(edge, who, query.shop)
    async with uploaded(request, query.name, kinds=DOCUMENTS, most=LARGEST) as path:
        add = edge.desk.knowledge.add
        added = await add(shop.id, path, by=who.name, now=edge.now())
        rulings = []
        while added.contradictions and query.stands:
            rulings += rulings_on(added.contradictions, Stands(query.stands))
            added = await add(shop.id, path, by=who.name, now=edge.now(), rulings=rulings)
    return _added(added)


@router.post("/knowledge/search")
async def search(edge: AtEdge, who: Reads, said: SearchIn) -> FoundOut:
    """The clauses that answer a question, or that there are none to rely on; what is missing is counted."""
    shop = await shop_of(edge, who, said.shop)
    found = await edge.desk.knowledge.ask(shop, said.question, limit=said.limit, now=edge.now())
    return FoundOut(
        abstained=found.abstained,
        reason=found.reason,
        hits=[HitOut(clause=ClauseText.showing(hit.clause), score=round(hit.score, 4)) for hit in found.hits],
    )


@router.get("/knowledge/gaps")
async def gaps(edge: AtEdge, who: Reads, shop: OfShop = "", days: Annotated[int, Query(ge=1, le=3660)] = 30) -> GapList:
    """What was asked in the last days and no clause answers, by topic, most asked first."""
    found = await shop_of(edge, who, shop)
    counted = await edge.desk.knowledge.gaps(found.id, since=edge.now() - timedelta(days=days))
    return GapList(shop=found.id, gaps=[GapOut.showing(each) for each in counted])


@router.get("/knowledge/{document}")
async def document(edge: AtEdge, who: Reads, document: DocumentId, shop: OfShop = "") -> DocumentWhole:
    """The clauses of a document as they stand."""
    found = await shop_of(edge, who, shop)
    kept = await edge.desk.knowledge.documents(found.id)
    if document not in kept:
        raise HTTPException(404, "This shop has no such document.")
    return DocumentWhole(
        shop=found.id, document=document, clauses=[ClauseText.showing(each) for each in kept[document]]
    )


@router.post("/knowledge/{document}/end")
async def end(edge: AtEdge, who: Teaches, document: DocumentId, said: EndIn, shop: OfShop = "") -> EndedOut:
    """Let a document hold until a day and no longer; open drafts that rest on it become stale."""
    found = await shop_of(edge, who, shop)
    ended = await edge.desk.knowledge.expire(found.id, document, last=said.last, by=who.name, now=edge.now())
    return EndedOut(document=document, clauses=ended)


@router.delete("/knowledge/{document}")
async def forget(edge: AtEdge, who: Teaches, document: DocumentId, shop: OfShop = "") -> ForgottenOut:
    """Destroy a document: its clauses, its index, and unsent drafts that rest on it."""
    found = await shop_of(edge, who, shop)
    gone = await edge.desk.knowledge.forget(found.id, document, by=who.name, now=edge.now())
    return ForgottenOut(
        document=document,
        clauses=gone.clauses,
        drafts_erased=gone.drafts_erased,
        answers_left=gone.answers_left,
    )


def _document(name: str, clauses: list[Clause]) -> DocumentOut:
    first = clauses[0]
    ends = [each.last_day for each in clauses if each.last_day]
    return DocumentOut(
        id=name,
        title=first.title,
        market=first.market,
        platform=first.platform,
        language=first.language,
        clauses=len(clauses),
        until=max(ends) if len(ends) == len(clauses) else None,
    )


def _added(added: Added) -> AddedOut:
    return AddedOut(
        documents=added.documents,
        clauses_new=added.clauses_new,
        clauses_changed=added.clauses_changed,
        clauses_removed=added.clauses_removed,
        contradictions=[
            ContradictionOut(
                kind=str(each.kind),
                old=ClauseText.showing(each.one),
                new=ClauseText.showing(each.other),
                said_old=each.said_one,
                said_new=each.said_other,
            )
            for each in added.contradictions
        ],
    )
