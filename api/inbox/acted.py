"""The answer to an act: the next case in place of the one decided, or the list without it; and a word on what happened.

What happened is said with what can be done about it: an act that can be taken back carries the button for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import urlencode, urlsplit
from zoneinfo import ZoneInfo

from fastapi import Request, Response

from api.edge import Edge
from api.inbox.case_pages import CaseQuery, case_answer, next_case
from api.inbox.queue_lines import queue_line
from api.inbox.queue_pages import cursor_at, queue_answer, row_of
from api.inbox.queue_query import as_address, query_in
from api.inbox.screen import Screen
from api.once import Page
from assistant.domain.access import Visitor
from assistant.domain.note import N_
from assistant.domain.shop import Shop
from assistant.errors import DeskError


class Said(Protocol):
    """What every form says: the cases, and where in the queue the one on the screen was opened."""

    case: list[str]
    back: str
    at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What happened to a case. `undo` names the act that takes it back, with the fields of `back`; empty: none does."""

    words: str
    values: Mapping[str, object] = field(default_factory=dict)
    undo: str = ""
    case: str = ""
    back: Mapping[str, str] = field(default_factory=dict)
    seconds: int = 0
    error: DeskError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Acted:
    """`gone` are cases that have left the queue, `changed` those that stand in it otherwise than before."""

    shop: Shop
    lines: tuple[Line, ...]
    gone: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    refresh: bool = False


def problem_line(case: str, error: DeskError) -> Line:
    return Line(words=N_("Case {case} dropped out: {reason}"), values={"case": case}, case=case, error=error)


async def answer_act(request: Request, edge: Edge, who: Visitor, said: Said | None, acted: Acted) -> Response:
    """The next case, or this one anew, where one is on the screen (`at` says so); else rows of the list."""
    made, told = await _made(request, edge, who, said, acted)
    page = Page(made.body, status_code=made.status_code, headers=dict(made.headers))
    page.told = told.encode()
    return page


async def _made(request: Request, edge: Edge, who: Visitor, said: Said | None, acted: Acted) -> tuple[Response, str]:
    screen = Screen(request)
    told = screen.text("toasts.html", lines=acted.lines)
    if said is None or not said.at:
        rows = [await _row(edge, screen, acted.shop, who, case) for case in acted.changed]
        listed = urlsplit(request.headers.get("hx-current-url", "")).path == "/"
        text = (screen.text("rows.html", gone=acted.gone, rows=rows, address="") if listed else "") + told
        headers = {"HX-Refresh": "true"} if acted.refresh else {}
        return Response(text, media_type="text/html", headers=headers), told
    queue = query_in(said.back).model_copy(update={"shop": acted.shop.id})
    into = {"HX-Retarget": "#main", "HX-Reswap": "innerHTML show:window:top"}
    if not acted.gone:
        query = CaseQuery.model_validate({**queue.address(), "at": said.at})
        return await case_answer(request, edge, who, said.case[0], query, headers=into, said=told), told
    following = await next_case(edge, acted.shop, who, queue, said.at, but=said.case[0])
    if following is None:
        headers = {**into, "HX-Push-Url": f"/?{as_address(queue.address())}"}
        return await queue_answer(request, edge, who, queue, headers=headers, said=told), told
    case, place = following
    query = CaseQuery.model_validate({**queue.address(), "at": place})
    address = f"/cases/{case}?{urlencode({**queue.address(), 'at': place})}"
    headers = {**into, "HX-Push-Url": address, "HX-Trigger-After-Settle": "moved-on"}
    return await case_answer(request, edge, who, case, query, headers=headers, said=told), told


async def _row(edge: Edge, screen: Screen, shop: Shop, who: Visitor, case: str) -> object:
    row = await row_of(edge, shop, who, case)
    held = (await edge.desk.handling.of(shop.id, [case])).get(case)
    return queue_line(screen.t, row, ZoneInfo(shop.time_zone), held, cursor_at(row, query_in("").order))
