"""Exports of a platform brought in: first looked at, then taken; the same file twice adds nothing."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Annotated

from fastapi import APIRouter, HTTPException, Path, Query, Request
from fastapi.responses import FileResponse
from pydantic import BaseModel, ConfigDict, Field

from api.access import Exports, Imports, shop_of
from api.edge import AtEdge
from api.once import Once
from api.routes.shapes import Shape, ShopName, example
from api.uploads import BODY, EXPORTS, FileName, uploaded
from assistant.desk.arriving.importing import take_file
from assistant.desk.arriving.previewing import preview_of
from assistant.domain.intake import Kind
from assistant.i18n import Translator

router = APIRouter(prefix="/api", tags=["import and export"], route_class=Once)

#: bytes of an export file
LARGEST = 100 * 1024 * 1024


class ImportQuery(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: FileName
    shop: ShopName = ""
    kind: Kind | None = Field(default=None, description="Else told by the columns.")
    map: list[Annotated[str, Field(pattern=r"^[a-z_]{1,40}=.{1,200}$")]] = Field(
        default=[], max_length=50, description="field=HEADER where the desk does not know it; repeat."
    )

    def mapping(self) -> dict[str, str]:
        return dict(each.partition("=")[::2] for each in self.map)


class ColumnOut(Shape):
    header: str
    field: str


class BadRowOut(Shape):
    line: int
    reason: str


class PreviewOut(Shape):
    """What the file would be read as; `rows` of its first lines can be read, `bad` cannot, with the reason."""

    model_config = example(
        {
            "shop": "muguang",
            "kind": "reviews",
            "columns": [{"header": "评价内容", "field": "text"}],
            "rows": 200,
            "more": True,
            "bad": [{"line": 14, "reason": "'评分': no number of stars"}],
        }
    )
    shop: str
    kind: Kind
    columns: list[ColumnOut]
    rows: int
    more: bool
    bad: list[BadRowOut]


class ImportOut(Shape):
    """Rows by what became of them; those that could not be read lie in `quarantine`, with line and reason."""

    model_config = example(
        {
            "shop": "muguang",
            "kind": "reviews",
            "read": 120,
            "new": 118,
            "updated": 0,
            "duplicates": 1,
            "quarantined": 1,
            "quarantine": "muguang-reviews.bad.csv",
        }
    )
    shop: str
    kind: Kind
    read: int
    new: int
    updated: int
    duplicates: int
    quarantined: int
    quarantine: str | None


@router.post("/imports/preview", openapi_extra=BODY)
async def preview(edge: AtEdge, who: Imports, request: Request, query: Annotated[ImportQuery, Query()]) -> PreviewOut:
    """What a file would be read as: its kind, its columns, its first rows; nothing is kept."""
    shop = await shop_of(edge, who, query.shop)
    t = Translator(edge.language)
    others = await edge.desk.shops.others(shop.id)
    async with uploaded(request, query.name, kinds=EXPORTS, most=LARGEST) as path:
        look = partial(preview_of, edge.desk.exports, path, shop, others, kind=query.kind, mapping=query.mapping())
        seen = await asyncio.to_thread(look)
    return PreviewOut(
        shop=shop.id,
        kind=seen.kind,
        columns=[ColumnOut(header=header, field=field) for header, field in seen.columns],
        rows=seen.good,
        more=seen.more,
        bad=[BadRowOut(line=each.line, reason=t.note(each.reason)) for each in seen.bad],
    )


@router.post("/imports", openapi_extra=BODY)
async def take(edge: AtEdge, who: Imports, request: Request, query: Annotated[ImportQuery, Query()]) -> ImportOut:
    """Take an export in: xlsx, csv or jsonl. New cases are proposed by themselves where the server does that."""
    shop = await shop_of(edge, who, query.shop)
    await edge.desk.knowledge.start(shop.id, now=edge.now())
    async with uploaded(request, query.name, kinds=EXPORTS, most=LARGEST, prefix=f"{shop.id}-") as path:
        done = await take_file(
            edge.desk,
            shop,
            path,
            now=edge.now(),
            kind=query.kind,
            mapping=query.mapping(),
            say=Translator(edge.language).note,
        )
    edge.running.wake(shop.id)
    names = ("read", "new", "updated", "duplicates", "quarantined")
    return ImportOut(
        shop=shop.id,
        kind=done.kind,
        quarantine=done.quarantine.name if done.quarantine else None,
        **{name: getattr(done.count, name) for name in names},
    )


@router.get("/imports/quarantine/{name}", response_class=FileResponse, responses={200: {"content": {"text/csv": {}}}})
async def quarantine(
    edge: AtEdge,
    who: Exports,
    name: Annotated[
        str, Path(pattern=r"^[a-z0-9_]{1,31}-[\w\-]{1,80}\.bad\.csv$", examples=["muguang-reviews.bad.csv"])
    ],
) -> FileResponse:
    """The rows of an import that could not be read, with line and reason; safe for spreadsheets."""
    shop = await shop_of(edge, who, name.partition("-")[0])
    path = edge.desk.exports.bad_rows(name)
    if path is None:
        raise HTTPException(404, f"Shop {shop.id} has no such file.")
    return FileResponse(path, media_type="text/csv", filename=name)
