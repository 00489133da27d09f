"""`/documents/{document}`: a document of the shop clause by clause, where the source of a text is looked up."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import Field

from api.access import Reads, shop_of
from api.edge import AtEdge
from api.inbox.of_shop import ShopQuery
from api.inbox.screen import Screen

router = APIRouter(include_in_schema=False)


class DocumentQuery(ShopQuery):
    """`version` is that of the clause which a case cites."""

    version: str = Field(default="", max_length=64)


@router.get("/documents/{document}")
async def document(
    request: Request, edge: AtEdge, who: Reads, document: str, query: Annotated[DocumentQuery, Query()]
) -> Response:
    """Its clauses in their order; says so where the cited one stands there no more."""
    shop = await shop_of(edge, who, query.shop)
    clauses = sorted((await edge.desk.knowledge.documents(shop.id)).get(document, ()), key=lambda each: each.start)
    moved = "" if any(each.version == query.version for each in clauses) else query.version
    return Screen(request).show("document.html", shop=shop, document=document, clauses=clauses, moved=moved)
