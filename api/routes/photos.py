"""`GET /photos/{case}/{photo}`: a picture of a case, from this desk and from nowhere else."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, HTTPException, Path
from fastapi.responses import FileResponse

from api.access import Reads, shop_of_case
from api.edge import AtEdge
from api.routes.cases import CaseId

router = APIRouter(tags=["cases"])

PhotoId = Annotated[str, Path(max_length=64, examples=["9f86d081" * 8])]


@router.get("/photos/{case}/{photo}", response_class=FileResponse, responses={200: {"content": {"image/jpeg": {}}}})
async def photo(edge: AtEdge, who: Reads, case: CaseId, photo: PhotoId) -> FileResponse:
    """The picture as a JPEG; 404 for one that is not this case's."""
    shop = await shop_of_case(edge, who, case)
    view = await edge.desk.reader.view(shop.id, case)
    known = photo in {each.id for each in view.case.photos if each.id}
    path = edge.desk.photos.path_of(photo) if known else None
    if path is None:
        raise HTTPException(404, "This case has no such photo.")
    return FileResponse(path, media_type="image/jpeg")
