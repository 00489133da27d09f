"""`/companion`: a slim page beside whatever window an agent chats in. It copies and never sends.

`/companion/panel` is the same page for a frame in another program. Browsers keep the desk's cookie out of a frame of
another site, so the panel is open to anybody and holds nothing; what it shows it asks for, with the session where the
browser sends it along, else with a key that its agent made on `/companion`: a token of theirs, good for a day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Form, Query, Request, Response

from api.access import ANYBODY, SESSION, InPerson, Reads
from api.edge import AtEdge, Edge
from api.inbox.door_pages import LARGEST_FORM, Fields
from api.inbox.of_shop import ShopQuery
from api.inbox.screen import Screen
from assistant.desk.door.own_access import NewToken
from assistant.desk.door.random_keys import form_key
from assistant.domain.access import Scope
from assistant.domain.note import N_

router = APIRouter(prefix="/companion", include_in_schema=False, max_body_size=LARGEST_FORM)

#: what a panel's key is called among one's tokens, how long it is good, and what it opens
KEY_NAME, KEY_GOOD, KEY_SCOPES = "companion panel", timedelta(days=1), frozenset({Scope.READ, Scope.DECIDE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A key of this page and what it does, for its help."""

    shown: str
    words: str


KEYS = (
    Key(shown="1 … 9 0", words=N_("give a quick reply")),
    Key(shown="⇧1 ⇧2 ⇧3", words=N_("tone: steady, friendly, short")),
    Key(shown="Enter", words=N_("copy the suggestion")),
    Key(shown="E", words=N_("go to what you have typed")),
    Key(shown="O", words=N_("go to the order")),
    Key(shown="/", words=N_("go to the chat")),
    Key(shown="T", words=N_("take the case over")),
    Key(shown="Esc", words=N_("leave the field")),
    Key(shown="?", words=N_("keys")),
)
TONES = (("steady", N_("steady")), ("warm", N_("friendly")), ("short", N_("short")))


@router.get("")
async def companion(request: Request, edge: AtEdge, who: Reads, query: Annotated[ShopQuery, Query()]) -> Response:
    """The page for whoever is signed in."""
    return _page(request, edge)


@router.get("/panel", dependencies=[ANYBODY])  # holds nothing of a shop: what it shows it asks for by itself
async def panel(request: Request, edge: AtEdge, query: Annotated[ShopQuery, Query()]) -> Response:
    """The page in a frame of another program."""
    key = edge.site.cookie_in(request, SESSION)
    return _page(request, edge, own=form_key(key) if key else "", framed=True)


@router.post("/key")
async def key(request: Request, edge: AtEdge, who: InPerson, said: Annotated[Fields, Form()]) -> Response:
    """A key for one's panel, shown this once; the one before ends."""
    own, now = edge.desk.own_access, edge.now()
    for each in await own.tokens(who):
        if each.label == KEY_NAME:
            await own.end_token(who, each.handle, now=now)
    made = await own.make_token(who, KEY_NAME, KEY_SCOPES, good=KEY_GOOD, now=now)
    return _page(request, edge, made=made)


def _page(
    request: Request, edge: Edge, *, own: str = "", framed: bool = False, made: NewToken | None = None
) -> Response:
    return Screen(request).show(
        "companion.html",
        own=own or getattr(request.state, "form_key", ""),
        framed=framed,
        hosts=edge.companion_hosts,
        made=made,
        keys=KEYS,
        tones=TONES,
        wanted=request.query_params.get("shop", ""),
    )
