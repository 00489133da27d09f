"""Editing in place: what is typed is kept and judged as it grows; saved, it replaces the draft or meets a conflict."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import Annotated

from fastapi import APIRouter, Form, Request, Response
from pydantic import Field

from api.access import Decides, shop_of_case
from api.edge import AtEdge, Edge
from api.inbox.acted import Acted, Line, answer_act
from api.inbox.case_screen import finding_lines, verdict_chip
from api.inbox.decide import Fields
from api.inbox.marked import Piece, Span, finding_pieces, hidden_in, pieces_of
from api.inbox.screen import Screen
from api.once import Once
from assistant.desk.deciding.typing import LONGEST
from assistant.domain.access import Visitor
from assistant.domain.draft import DraftKind
from assistant.domain.note import N_
from assistant.domain.shop import Shop
from assistant.domain.verdict import strictest
from assistant.errors import ChangedMeanwhile

router = APIRouter(prefix="/act", include_in_schema=False)
once = APIRouter(prefix="/act", include_in_schema=False, route_class=Once)


class TypedFields(Fields):
    kind: DraftKind
    text: str = Field(default="", max_length=LONGEST)
    version: int = Field(default=1, ge=1)

    @property
    def plain(self) -> str:
        """A form sends line ends as CRLF; the platforms and the digest know LF."""
        return self.text.replace("\r\n", "\n").strip()


class EditFields(TypedFields):
    """`keep` saves over what stands now, as it was shown in the conflict; `drop` throws away what was typed."""

    keep: bool = False
    drop: bool = False
    seen_now: str = Field(default="", max_length=20)


@router.post("/check")
async def check(request: Request, edge: AtEdge, who: Decides, said: Annotated[TypedFields, Form()]) -> Response:
    """What the guard finds in the text as it stands in the field, and how the text will be shown."""
    screen = Screen(request)
    shop = await shop_of_case(edge, who, said.one)
    findings = await edge.desk.typing.judge(shop, said.one, said.kind, said.plain, now=edge.now())
    return screen.show(
        "judged.html",
        pieces=finding_pieces(said.plain, findings),
        findings=finding_lines(screen.t, said.plain, findings),
        verdict=verdict_chip(screen.t, strictest(each.verdict for each in findings)),
        hidden=hidden_in(said.plain),
        length=len(said.plain),
        language="",
    )


@router.post("/typed")
async def typed(request: Request, edge: AtEdge, who: Decides, said: Annotated[TypedFields, Form()]) -> Response:
    """Keep what is typed so far: per case, text and person."""
    shop = await shop_of_case(edge, who, said.one)
    await edge.desk.typing.keep(
        shop, said.one, said.kind, said.text.replace("\r\n", "\n"), version=said.version, by=who.name, now=edge.now()
    )
    return Response(status_code=204)


@once.post("/edit")
async def edit(request: Request, edge: AtEdge, who: Decides, said: Annotated[EditFields, Form()]) -> Response:
    """Put the words in the draft's place. Where somebody was faster nothing is saved, and both texts are shown."""
    shop = await shop_of_case(edge, who, said.one)
    if said.drop:
        await _forget(edge, shop, who, said)
        line = Line(words=N_("Case {case}: what you typed is thrown away."), values={"case": said.one})
        return await answer_act(request, edge, who, said, Acted(shop=shop, changed=(said.one,), lines=(line,)))
    seen = said.seen_now if said.keep else said.seen_one
    try:
        findings = await edge.desk.decisions.edit(
            shop, said.one, said.kind, said.plain, by=who.name, now=edge.now(), seen=seen
        )
    except ChangedMeanwhile as error:
        return await _conflict(request, edge, shop, said, error)
    await _forget(edge, shop, who, said)
    words = N_("Case {case}: your text stands, and the guard finds nothing.")
    if findings:
        words = N_("Case {case}: your text stands; the guard has {n} remarks.")
    line = Line(words=words, values={"case": said.one, "n": len(findings)})
    return await answer_act(request, edge, who, said, Acted(shop=shop, changed=(said.one,), lines=(line,)))


async def _forget(edge: Edge, shop: Shop, who: Visitor, said: EditFields) -> None:
    view = await edge.desk.reader.view(shop.id, said.one)
    for draft in view.proposal.drafts if view.proposal else ():
        if draft.kind is said.kind:
            await edge.desk.typing.drop(shop.id, draft, by=who.name)


async def _conflict(request: Request, edge: Edge, shop: Shop, said: EditFields, error: ChangedMeanwhile) -> Response:
    """Mine left, theirs right, with the words that differ marked; nothing is chosen. The field is not touched."""
    screen = Screen(request)
    view = await edge.desk.reader.view(shop.id, said.one)
    draft = next((each for each in view.proposal.drafts if each.kind is said.kind), None) if view.proposal else None
    theirs = draft.draft.text if draft else ""
    mine_pieces, their_pieces = _apart(said.plain, theirs)
    headers = {"HX-Retarget": f"#conflict-{said.kind}", "HX-Reswap": "innerHTML"}
    return screen.show(
        "conflict.html",
        412,
        headers,
        who=error.values.get("actor", "-"),
        reason=screen.t.error(error),
        mine=mine_pieces,
        theirs=their_pieces,
        language=draft.draft.language if draft else "",
        seen=view.seen,
        version=draft.version if draft else 1,
        able=draft is not None and draft.state not in draft.state.final(),
    )


def _apart(mine: str, theirs: str) -> tuple[list[Piece], list[Piece]]:
    """Both texts with what only one of them says marked."""
    left, right = [], []
    for tag, a, b, c, d in SequenceMatcher(None, mine[:5000], theirs[:5000], autojunk=False).get_opcodes():
        if tag != "equal":
            left.append(Span(start=a, end=b, mark="warn"))
            right.append(Span(start=c, end=d, mark="warn"))
    return pieces_of(mine, left), pieces_of(theirs, right)
