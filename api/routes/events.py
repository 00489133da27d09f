"""`POST /api/events`: what happens on the platform arrives by itself, signed by the shop's own key."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Annotated, Any, Literal

from fastapi import APIRouter, HTTPException, Request
from fastapi.exceptions import RequestValidationError
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from api.access import ANYBODY
from api.edge import AtEdge
from api.routes.shapes import Shape, ShopName, example
from assistant.channels.exports.event_rows import event_row
from assistant.channels.signing import TOLERANCE, Seal, seal_of
from assistant.domain.intake import SINGULAR, Event, Outcome
from assistant.domain.note import N_, NotRead
from assistant.domain.shop import Shop
from assistant.errors import WrongInput
from assistant.request_errors import BadSignature, StaleEvent

#: whoever sends an event signs it
router = APIRouter(prefix="/api", tags=["events"], dependencies=[ANYBODY])

#: bytes of a request; photos travel as `data:` URLs
LARGEST = 10 * 1024 * 1024
#: fields of one event; exports have fewer than a hundred columns
MOST_FIELDS = 200


class EventIn(BaseModel):
    """`data` has the fields of an import, by name or by any header the importer knows. `at` is when it happened."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "shop": "muguang",
                    "type": "review",
                    "at": "2026-11-22T15:30:00+08:00",
                    "data": {"评价编号": "R2001", "订单编号": "6947000001", "评价内容": "杯盖裂了", "评分": 1},
                }
            ]
        },
    )
    shop: ShopName
    type: Literal["message", "review", "order", "tracking", "after_sale", "reply"]
    at: AwareDatetime
    data: Annotated[dict[str, Any], Field(max_length=MOST_FIELDS)]


class EventOut(Shape):
    """`outcome` is what the event did, `case` the case it belongs to, null for orders and parcels without one."""

    model_config = example({"event": "evt_1", "outcome": "new", "case": "muguang-17"})
    event: str
    outcome: Outcome
    case: str | None


DESCRIPTION = {
    "requestBody": {"required": True, "content": {"application/json": {"schema": EventIn.model_json_schema()}}},
    "parameters": [
        {"name": name, "in": "header", "required": True, "schema": {"type": "string"}}
        for name in ("webhook-id", "webhook-timestamp", "webhook-signature")
    ],
}


@router.post("/events", openapi_extra=DESCRIPTION)
async def events(edge: AtEdge, request: Request) -> EventOut:
    """Take one event in. It is on disk when the answer comes; the same event again is a `duplicate`.

    Signed as Standard Webhooks says: `webhook-signature` is `v1,` and the base64 of the HMAC-SHA256 over
    `{webhook-id}.{webhook-timestamp}.{body}`, by the key that `assistant events key` made.
    """
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise HTTPException(415)
    seal = seal_of(request.headers)
    body = await _body(request)
    signer = edge.keys.signer(seal, body) if seal else None
    if seal is None or signer is None:
        raise BadSignature
    if seal.is_stale(edge.now()):
        raise StaleEvent
    said = _parse(body)
    if said.shop != signer:
        raise BadSignature
    if said.at - edge.now() > TOLERANCE:
        raise WrongInput(N_("`at` lies in the future."))
    digest = hashlib.sha256(body).hexdigest()
    result = await edge.running.events.put(signer, lambda shop, others: _event(seal, digest, said, shop, others))
    if result.outcome is not Outcome.DUPLICATE:
        edge.running.wake(signer)
    return EventOut(event=seal.id, outcome=result.outcome, case=result.case or None)


async def _body(request: Request) -> bytes:
    """The body, read no further than is allowed."""
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > LARGEST:
            raise HTTPException(413)
    return bytes(body)


def _parse(body: bytes) -> EventIn:
    try:
        return EventIn.model_validate_json(body)
    except ValidationError as error:
        raise RequestValidationError(error.errors()) from error


def _event(seal: Seal, digest: str, said: EventIn, shop: Shop, others: Sequence[Shop]) -> Event:
    try:
        row = event_row(SINGULAR[said.type], said.data, shop, others)
    except NotRead as error:
        column = error.note.values.get("column", "data")
        raise WrongInput(N_("{column!r}: {reason}"), column=column, reason=error.note) from error
    return Event(id=seal.id, digest=digest, at=said.at, row=row)
