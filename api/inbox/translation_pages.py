"""The texts of a case in the language of the screen: for whoever works on it, where a model is configured."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Request, Response

from api.access import Decides, shop_of_case
from api.edge import AtEdge
from api.inbox.decide import Fields
from api.inbox.marked import pieces_of
from api.inbox.screen import Screen
from assistant.desk.seeing.translating import Read
from assistant.domain.note import N_
from assistant.i18n import Translator

router = APIRouter(prefix="/act", include_in_schema=False)


@router.post("/translate")
async def translate(request: Request, edge: AtEdge, who: Decides, said: Annotated[Fields, Form()]) -> Response:
    """Each text in another language with its translation; a model that fails is a quiet word, and nothing else."""
    screen = Screen(request)
    shop = await shop_of_case(edge, who, said.one)
    read = await edge.desk.translating.read(shop, said.one, screen.t.language, now=edge.now())
    return screen.show(
        "translated.html",
        shown=[(key, pieces_of(each.text, ()), each) for key, each in read.found.items()],
        language=screen.t.language,
        note=_note(screen.t, read),
    )


def _note(t: Translator, read: Read) -> str:
    if read.error:
        reason = t(str(read.error.values.get("error", "")))
        return t(N_("No translation just now: {reason}. Press T twice to ask again."), reason=reason)
    if read.left:
        return t(N_("Texts without a usable translation: {n}. Press T twice to ask again."), n=read.left)
    return "" if read.found else t(N_("Everything here is in your language already."))
