"""What every request is handed: the desk and what runs beside it, time, language, and how a command is typed here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from fastapi import Depends, Request

from api.measures import Measures
from api.running import Running
from api.site import Site
from assistant.channels.event_keys import EventKeys
from assistant.desk.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """`command` is how `assistant` is called to reach the desk that is served here, `site` where browsers find it."""

    desk: Desk
    now: Callable[[], datetime]
    language: str
    command: tuple[str, ...]
    keys: EventKeys
    running: Running
    site: Site
    measures: Measures
    #: origins that may show the companion in a frame
    companion_hosts: tuple[str, ...] = ()
    #: seconds an approved text is left alone, so that the approval can be taken back
    hold: int = 0


def edge_of(request: Request) -> Edge:
    found: Edge = request.app.state.edge
    return found


AtEdge = Annotated[Edge, Depends(edge_of)]
