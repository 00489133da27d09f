"""Lists as files: CSV that a spreadsheet opens without running anything, and JSON lines."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import AsyncIterator, Sequence
from enum import StrEnum
from typing import Annotated, Any

from fastapi import APIRouter, Query
from fastapi.responses import StreamingResponse
from pydantic import BaseModel, ConfigDict, Field

from api.access import Exports, shop_of
from api.edge import AtEdge
from api.routes.case_query import CaseQuery
from api.routes.shapes import ShopName
from assistant.channels.exports.cells import neutralise
from assistant.desk.after.after_text import todo_json
from assistant.desk.keeping.exporting import CASES, RECORD, Row
from assistant.i18n import Translator

router = APIRouter(prefix="/api/exports", tags=["import and export"])

TODOS = (
    *("todo", "case", "order", "errand", "remedy", "state", "amount_minor", "currency", "instrument", "needs"),
    *("role", "due_at", "late", "proof", "done_by"),
)
#: rows between two pieces that leave
PIECE = 100


class Form(StrEnum):
    CSV = "csv"
    JSONL = "jsonl"


FILE: dict[int | str, dict[str, Any]] = {
    200: {"content": {"text/csv": {}, "application/jsonl": {}}, "description": "The file, row by row."}
}


class CasesQuery(CaseQuery):
    """The filters of the list of cases; order and page are not asked."""

    format: Form = Form.CSV


class ListQuery(BaseModel):
    model_config = ConfigDict(extra="forbid")

    shop: ShopName = ""
    format: Form = Form.CSV
    waiting: bool = Field(default=False, description="Todos: also what waits for a buyer's yes or goods.")


@router.get("/cases", response_class=StreamingResponse, responses=FILE)
async def cases(edge: AtEdge, who: Exports, query: Annotated[CasesQuery, Query()]) -> StreamingResponse:
    """Cases with the buyer's words, the offer and the texts, oldest first; it is put on record."""
    shop = await shop_of(edge, who, query.shop)
    rows = edge.desk.exporting.cases(shop.id, query.wanted(), by=who.name, now=edge.now())
    return _file(f"{shop.id}-cases", query.format, CASES, rows)


@router.get("/todos", response_class=StreamingResponse, responses=FILE)
async def todos(edge: AtEdge, who: Exports, query: Annotated[ListQuery, Query()]) -> StreamingResponse:
    """What is owed, the first due first."""
    shop = await shop_of(edge, who, query.shop)
    lines = await edge.desk.todos.look(shop.id, now=edge.now(), waiting=query.waiting)
    t, instrument = Translator(edge.language), edge.desk.todos.instrument

    async def rows() -> AsyncIterator[Row]:
        for line in lines:
            yield todo_json(t, line, instrument)

    return _file(f"{shop.id}-todos", query.format, TODOS, rows())


@router.get("/audit", response_class=StreamingResponse, responses=FILE)
async def audit(edge: AtEdge, who: Exports, query: Annotated[ListQuery, Query()]) -> StreamingResponse:
    """The audit chain of the shop; it holds digests, ids and numbers."""
    shop = await shop_of(edge, who, query.shop)
    return _file(f"{shop.id}-audit", query.format, RECORD, edge.desk.exporting.record(shop.id))


def _file(name: str, form: Form, columns: Sequence[str], rows: AsyncIterator[Row]) -> StreamingResponse:
    lines = _csv(columns, rows) if form is Form.CSV else _jsonl(columns, rows)
    media = "text/csv; charset=utf-8" if form is Form.CSV else "application/jsonl"
    headers = {"Content-Disposition": f'attachment; filename="{name}.{form}"'}
    return StreamingResponse(lines, media_type=media, headers=headers)


async def _csv(columns: Sequence[str], rows: AsyncIterator[Row]) -> AsyncIterator[bytes]:
    """UTF-8 with its mark; no cell can run as a formula."""
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(columns)
    yield b"\xef\xbb\xbf"
    number = 0
    async for row in rows:
        writer.writerow([neutralise("" if row[name] is None else str(row[name])) for name in columns])
        number += 1
        if number % PIECE == 0:
            yield buffer.getvalue().encode("utf-8", "replace")
            buffer.seek(0)
            buffer.truncate()
    yield buffer.getvalue().encode("utf-8", "replace")


async def _jsonl(columns: Sequence[str], rows: AsyncIterator[Row]) -> AsyncIterator[bytes]:
    """One object a line; everything but ASCII is escaped, so that no hidden letter hides in the file."""
    async for row in rows:
        yield json.dumps({name: row[name] for name in columns}).encode() + b"\n"
