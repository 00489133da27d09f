"""What is held of a buyer, the file of a case, the audit chain, what a model took, and what draws complaints."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Query, Response
from fastapi.responses import HTMLResponse, JSONResponse
from pydantic import Field

from api.access import Exports, Reads, Sets, shop_of, shop_of_case
from api.edge import AtEdge
from api.once import Once
from api.papers.dossier import buyer_page, case_page
from api.routes.cases import CaseId
from api.routes.decision_shapes import Asked, asked_example
from api.routes.shapes import OfShop, Shape, ShopName, example
from assistant.desk.keeping.buyerfile import buyer_file
from assistant.domain.audit import Damage
from assistant.domain.model_use import MILLIONTHS, Outcome
from assistant.domain.rates import Side
from assistant.domain.taxonomy import Cause, Fault
from assistant.i18n import Translator

#: what changes something may be repeated; files with buyers' words are never kept as answers
router = APIRouter(prefix="/api", tags=["records"], route_class=Once, max_body_size=16 * 1024)
files = APIRouter(prefix="/api", tags=["records"], max_body_size=16 * 1024)

FileForm = Annotated[Literal["json", "html"], Query(alias="format")]
Lang = Annotated[Literal["zh", "en"], Query()]
HANDED: dict[int | str, dict[str, Any]] = {
    200: {"content": {"application/json": {"schema": {"type": "object"}}, "text/html": {"schema": {"type": "string"}}}}
}


class WhoIn(Asked):
    """A buyer: name as the exports spell it, order number, case, or buyer:NUMBER."""

    model_config = asked_example({"shop": "muguang", "who": "muguang-17"})
    shop: ShopName = ""
    who: Annotated[str, Field(min_length=1, max_length=200)]


class EraseIn(WhoIn):
    """`why` stands without the buyer's name; it stays on record."""

    model_config = asked_example({"shop": "muguang", "who": "muguang-17", "why": "asked by letter of 3 May"})
    why: Annotated[str, Field(min_length=1, max_length=300)]


class HeldOut(Shape):
    """What an erasure would take, counted by what it is."""

    model_config = example({"buyers": [12], "cases": ["muguang-17"], "orders": 1, "counts": {"texts": 9}})
    buyers: list[int]
    cases: list[str]
    orders: int
    counts: dict[str, int]


class GoneOut(Shape):
    """What an erasure did. `clean` false: another process kept a database open; `unread`: files to look through."""

    model_config = example(
        {
            "cases": ["muguang-17"],
            "texts": 9,
            "photos": 1,
            "drafts_ended": 3,
            "sends_cancelled": 0,
            "rows_in_files": {},
            "unread": [],
            "clean": True,
        }
    )
    cases: list[str]
    texts: int
    photos: int
    drafts_ended: int
    sends_cancelled: int
    rows_in_files: dict[str, int]
    unread: list[str]
    clean: bool


class ChainOut(Shape):
    """`broken_at` is the first record that does not hold; note `head` elsewhere, and ask with it later."""

    model_config = example(
        {"shop": "muguang", "records": 412, "broken_at": None, "damage": None, "head": "ab" * 32, "noted_at": None}
    )
    shop: str
    records: int
    broken_at: int | None
    damage: Damage | None
    head: str
    noted_at: int | None


class UseOut(Shape):
    """What one version of a prompt took from one model on one day; `cost` in minor units, null without a price."""

    day: date
    prompt: str
    version: int
    digest: str
    model: str
    purpose: str
    calls: int
    failed: dict[Outcome, int]
    prompt_tokens: int
    cached_tokens: int
    completion_tokens: int
    cost: float | None
    currency: str | None


class UsageOut(Shape):
    shop: str
    uses: list[UseOut]


class RecurringOut(Shape):
    """Complaints of one cause that share a name; `excess` is how far their rate is above the ordinary at least."""

    cause: Cause
    name: str
    bucket: Fault
    cases: int
    counted: int
    hits: int
    orders: int
    ordinary: float
    rate: float | None
    excess: float


class InsightOut(Shape):
    """`one_sided`: the desk knows little more than the orders complained about, so that no rate means much."""

    shop: str
    by: Side
    orders: int
    concerned: int
    one_sided: bool
    findings: list[RecurringOut]


@files.post("/cases/{case}/file", responses=HANDED)
async def case_file(edge: AtEdge, who: Exports, case: CaseId, form: FileForm = "json", lang: Lang = "en") -> Response:
    """The whole way of a case with its proofs, for a dispute; that it was handed out is put on record."""
    shop = await shop_of_case(edge, who, case)
    file = await edge.desk.case_files.of(shop, case, by=who.name, now=edge.now())
    return HTMLResponse(case_page(file, Translator(lang))) if form == "html" else JSONResponse(file)


@files.post("/buyers/find")
async def find(edge: AtEdge, who: Exports, said: WhoIn) -> HeldOut:
    """What is held of a buyer, in numbers."""
    shop = await shop_of(edge, who, said.shop)
    scope = await edge.desk.buyers.find(shop.id, said.who)
    held = await edge.desk.buyers.held(scope)
    return HeldOut(
        buyers=list(scope.buyers), cases=list(scope.cases), orders=len(scope.orders), counts=dict(held.counts)
    )


@files.post("/buyers/export", responses=HANDED)
async def export(edge: AtEdge, who: Exports, said: WhoIn, form: FileForm = "json", lang: Lang = "en") -> Response:
    """Everything held of a buyer, to hand over; it is put on record."""
    shop = await shop_of(edge, who, said.shop)
    buyers, now = edge.desk.buyers, edge.now()
    scope = await buyers.find(shop.id, said.who)
    await buyers.noted(scope, by=who.name, now=now)
    file = buyer_file(shop, scope, await buyers.everything(scope), now=now)
    return HTMLResponse(buyer_page(file, Translator(lang))) if form == "html" else JSONResponse(file)


@router.post("/buyers/erase")
async def erase(edge: AtEdge, who: Sets, said: EraseIn) -> GoneOut:
    """Destroy a buyer's words, photos and name for good; amounts stay for the books."""
    shop = await shop_of(edge, who, said.shop)
    scope = await edge.desk.buyers.find(shop.id, said.who)
    gone = await edge.desk.buyers.erase(scope, by=who.name, why=said.why, now=edge.now())
    done = gone.destroyed
    return GoneOut(
        cases=list(scope.cases),
        texts=done.wiped.texts,
        photos=len(done.wiped.photos),
        drafts_ended=done.drafts_ended,
        sends_cancelled=done.sends_cancelled,
        rows_in_files=dict(gone.files.rows),
        unread=list(gone.files.unread),
        clean=gone.clean,
    )


@files.get("/audit")
async def verify(
    edge: AtEdge, who: Exports, shop: OfShop = "", head: Annotated[str, Query(max_length=64)] = ""
) -> ChainOut:
    """Recompute the chain of the shop. With a `head` noted earlier records cut off at the end are seen too."""
    found = await shop_of(edge, who, shop)
    state = await edge.desk.auditing.verify(found.id, head=head)
    names = ("records", "broken_at", "damage", "head", "noted_at")
    return ChainOut.model_validate({"shop": found.id} | {name: getattr(state, name) for name in names})


@files.get("/usage")
async def usage(
    edge: AtEdge, who: Reads, shop: OfShop = "", days: Annotated[int, Query(ge=1, le=3660)] = 30
) -> UsageOut:
    """What the language model took: requests, tokens, money, by day and prompt version."""
    found = await shop_of(edge, who, shop)
    today = edge.now().astimezone(ZoneInfo(found.time_zone)).date()
    lines = await edge.desk.model_usage.since(today - timedelta(days=days - 1), shop=found.id)
    names = ("day", "prompt", "version", "digest", "model", "purpose", "calls", "failed")
    return UsageOut(
        shop=found.id,
        uses=[
            UseOut.model_validate(
                {name: getattr(each, name) for name in names}
                | {
                    "prompt_tokens": each.tokens.prompt,
                    "cached_tokens": each.tokens.cached,
                    "completion_tokens": each.tokens.completion,
                    "cost": each.cost / MILLIONTHS if each.currency else None,
                    "currency": each.currency or None,
                }
            )
            for each in lines
        ],
    )


@files.get("/insight")
async def insight(
    edge: AtEdge, who: Reads, shop: OfShop = "", by: Annotated[Side, Query()] = Side.PRODUCT
) -> InsightOut:
    """Causes that recur along a product, carrier, batch, supplier, video or province, against all its orders."""
    found = await shop_of(edge, who, shop)
    seen = await edge.desk.insight.look(found.id, by=by)
    return InsightOut(
        shop=found.id,
        by=by,
        orders=seen.orders,
        concerned=seen.concerned,
        one_sided=seen.one_sided,
        findings=[RecurringOut.showing(each) for each in seen.findings],
    )
