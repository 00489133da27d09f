"""`GET /guides/{case}`: the return guide of a case as a picture."""

from __future__ import annotations

from fastapi import APIRouter, Response

from api.access import Reads, shop_of_case
from api.edge import AtEdge
from api.routes.cases import CaseId
from assistant.drawing.return_card import return_card

router = APIRouter(tags=["cases"])

SVG = "image/svg+xml"


@router.get("/guides/{case}", response_class=Response, responses={200: {"content": {SVG: {}}}})
async def guide(edge: AtEdge, who: Reads, case: CaseId) -> Response:
    """The picture that goes with the private offer; 409 where the case has none, or the guard blocks its words."""
    shop = await shop_of_case(edge, who, case)
    found = await edge.desk.guides.of_case(shop, case, now=edge.now())
    return Response(return_card(found.guide), media_type=SVG)
