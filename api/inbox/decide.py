"""What a person decides in the inbox: `POST /act/...`, by whoever is signed in, never by a name from a form.

Each carries an `Idempotency-Key`, so that a form that is sent twice is carried out once and answered the same.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Form, Request, Response
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from api.access import Decides, shop_of, shop_of_case
from api.edge import AtEdge
from api.inbox.acted import Acted, Line, answer_act, problem_line
from api.inbox.queue_query import query_in
from api.once import Once
from assistant.desk.deciding.approve import Approved, Dropped, Wanted
from assistant.domain.draft import DraftKind
from assistant.domain.note import N_
from assistant.domain.taxonomy import Cause
from assistant.errors import WrongInput

router = APIRouter(prefix="/act", include_in_schema=False, route_class=Once)

Cases = Annotated[list[str], Field(min_length=1, max_length=50)]


class Fields(BaseModel):
    """`case` may be repeated, `seen` in the same order. `back` and `at`: where in the queue a case was opened."""

    model_config = ConfigDict(extra="ignore")

    case: Cases
    seen: list[str] = Field(default=[], max_length=50)
    back: str = Field(default="", max_length=700)
    at: str = Field(default="", max_length=80)

    @property
    def one(self) -> str:
        return self.case[0]

    @property
    def seen_one(self) -> str:
        return self.seen[0] if self.seen else ""


class ApproveFields(Fields):
    kind: list[DraftKind] = Field(default=[], max_length=3)


class RejectFields(Fields):
    reason: str = Field(default="", max_length=40)
    words: str = Field(default="", max_length=300)


class AssignFields(Fields):
    to: str = Field(default="", max_length=100)


class SnoozeFields(Fields):
    until: AwareDatetime | None = None


class EscalateFields(Fields):
    why: str = Field(default="", max_length=500)
    end: bool = False


class SettleFields(Fields):
    item: int = Field(ge=1)
    sent: bool


class AgainFields(Fields):
    wish: str = Field(default="", max_length=2000)


class CauseFields(Fields):
    cause: Cause


class ViewFields(BaseModel):
    model_config = ConfigDict(extra="ignore")

    shop: str = Field(default="", max_length=40)
    name: str = Field(default="", max_length=100)
    query: str = Field(default="", max_length=700)


@router.post("/approve")
async def approve(request: Request, edge: AtEdge, who: Decides, said: Annotated[ApproveFields, Form()]) -> Response:
    """Leave for the ticked texts exactly as they were shown; refused whole where any has changed since."""
    shop = await shop_of_case(edge, who, said.one)
    wanted = [Wanted(case=case, seen=seen) for case, seen in zip(said.case, [*said.seen, *[""] * 50], strict=False)]
    if any(not each.seen for each in wanted):
        raise WrongInput(N_("Nothing was shown yet of what is to be approved."), remedy=N_("Open the texts first."))
    done = await edge.desk.decisions.approve_all(
        shop, wanted, by=who.name, channel=shop.channel, now=edge.now(), kinds=said.kind
    )
    dropped = [each for each in done if isinstance(each, Dropped)]
    if len(done) == 1 and dropped:
        raise dropped[0].error
    good = [each for each in done if isinstance(each, Approved)]
    lines = [_approved_line(each, edge.hold) for each in good]
    lines += [problem_line(each.case, each.error) for each in dropped]
    leaving = tuple(each.case for each in good)
    return await answer_act(request, edge, who, said, Acted(shop=shop, gone=leaving, lines=tuple(lines)))


def _approved_line(done: Approved, hold: int) -> Line:
    if not done.queued:
        words = N_("Case {case}: approved first by you. Nothing leaves until a second person approves.")
        return Line(words=words, values={"case": done.case})
    if not hold:
        return Line(words=N_("Case {case}: approved. It goes out now."), values={"case": done.case})
    words = N_("Case {case}: goes out in {n} s. Press Z to withdraw.")
    return Line(words=words, values={"case": done.case, "n": hold}, undo="undo", case=done.case, seconds=hold)


@router.post("/undo")
async def undo(request: Request, edge: AtEdge, who: Decides, said: Annotated[Fields, Form()]) -> Response:
    """Approvals that have not left are taken back; the drafts wait again."""
    shop = await shop_of_case(edge, who, said.one)
    await edge.desk.outbox.withdraw(shop.id, said.one, by=who.name, now=edge.now())
    line = Line(
        words=N_("Case {case}: withdrawn; nothing went out. The draft is still here."), values={"case": said.one}
    )
    return await answer_act(request, edge, who, said, Acted(shop=shop, changed=(said.one,), lines=(line,)))


@router.post("/reject")
async def reject(request: Request, edge: AtEdge, who: Decides, said: Annotated[RejectFields, Form()]) -> Response:
    """No text of these cases will be sent; why is kept where it can be erased."""
    shop = await shop_of_case(edge, who, said.one)
    reason = ": ".join(filter(None, (said.reason, said.words.strip())))
    for number, case in enumerate(said.case):
        seen = said.seen[number] if number < len(said.seen) else ""
        await edge.desk.decisions.reject(shop, case, by=who.name, reason=reason, now=edge.now(), seen=seen)
    lines = tuple(Line(words=N_("Case {case}: rejected."), values={"case": each}) for each in said.case)
    return await answer_act(request, edge, who, said, Acted(shop=shop, gone=tuple(said.case), lines=lines))


@router.post("/assign")
async def assign(request: Request, edge: AtEdge, who: Decides, said: Annotated[AssignFields, Form()]) -> Response:
    """Give cases to somebody, or to nobody."""
    shop = await shop_of_case(edge, who, said.one)
    lines = []
    for case in said.case:
        before = await edge.desk.handling.assign(shop.id, case, said.to, by=who.name, now=edge.now())
        words = N_("Case {case}: with {name} now.") if said.to else N_("Case {case}: with nobody now.")
        values = {"case": case, "name": said.to}
        lines.append(Line(words=words, values=values, undo="assign", case=case, back={"to": before.assigned_to}))
    return await answer_act(request, edge, who, said, Acted(shop=shop, changed=tuple(said.case), lines=tuple(lines)))


@router.post("/snooze")
async def snooze(request: Request, edge: AtEdge, who: Decides, said: Annotated[SnoozeFields, Form()]) -> Response:
    """Put cases off; without a moment they come back."""
    shop = await shop_of_case(edge, who, said.one)
    lines = []
    for case in said.case:
        await edge.desk.handling.snooze(shop.id, case, said.until, by=who.name, now=edge.now())
        words = N_("Case {case}: put off until {when}.") if said.until else N_("Case {case}: back in the queue.")
        values = {"case": case, "when": _short(said.until)}
        undo = "snooze" if said.until else ""
        lines.append(Line(words=words, values=values, undo=undo, case=case))
    acted = Acted(shop=shop, gone=tuple(said.case), lines=tuple(lines))
    if said.until is None:
        acted = Acted(shop=shop, changed=tuple(said.case), lines=tuple(lines))
    return await answer_act(request, edge, who, said, acted)


@router.post("/escalate")
async def escalate(request: Request, edge: AtEdge, who: Decides, said: Annotated[EscalateFields, Form()]) -> Response:
    """Pass cases to the supervisors, or take that back."""
    shop = await shop_of_case(edge, who, said.one)
    lines = []
    for case in said.case:
        if said.end:
            await edge.desk.handling.settle_down(shop.id, case, by=who.name, now=edge.now())
            lines.append(Line(words=N_("Case {case}: no longer with the supervisors."), values={"case": case}))
            continue
        await edge.desk.handling.escalate(shop.id, case, why=said.why, by=who.name, now=edge.now())
        words = N_("Case {case}: passed to the supervisors.")
        lines.append(Line(words=words, values={"case": case}, undo="escalate", case=case, back={"end": "true"}))
    return await answer_act(request, edge, who, said, Acted(shop=shop, changed=tuple(said.case), lines=tuple(lines)))


@router.post("/cause")
async def cause(request: Request, edge: AtEdge, who: Decides, said: Annotated[CauseFields, Form()]) -> Response:
    """The cause is another one: clauses, offer and texts are made anew."""
    shop = await shop_of_case(edge, who, said.one)
    correcting = edge.desk.correcting
    await correcting.cause(shop, said.one, said.cause, by=who.name, now=edge.now(), seen=said.seen_one)
    line = Line(words=N_("Case {case}: made anew under the corrected cause."), values={"case": said.one})
    return await answer_act(request, edge, who, said, Acted(shop=shop, changed=(said.one,), lines=(line,)))


@router.post("/again")
async def again(request: Request, edge: AtEdge, who: Decides, said: Annotated[AgainFields, Form()]) -> Response:
    """The model writes the texts anew after a person's wish; cause, offer and clauses stay as they are."""
    shop = await shop_of_case(edge, who, said.one)
    asking = edge.desk.asking_again
    await asking.texts(shop, said.one, said.wish, by=who.name, now=edge.now(), seen=said.seen_one)
    line = Line(
        words=N_("Case {case}: written anew as you asked. Read it before you approve."), values={"case": said.one}
    )
    return await answer_act(request, edge, who, said, Acted(shop=shop, changed=(said.one,), lines=(line,)))


@router.post("/settle")
async def settle(request: Request, edge: AtEdge, who: Decides, said: Annotated[SettleFields, Form()]) -> Response:
    """A person who has looked at the platform says whether a text of unknown outcome is there."""
    shop = await shop_of_case(edge, who, said.one)
    mine = {each.id for each in (await edge.desk.reader.view(shop.id, said.one)).outbox}
    if said.item not in mine:
        raise WrongInput(N_("That is no send of this case."))
    await edge.desk.outbox.settle(shop.id, said.item, sent=said.sent, by=who.name, now=edge.now())
    words = (
        N_("Case {case}: noted as sent.") if said.sent else N_("Case {case}: noted as not sent; the draft waits again.")
    )
    line = Line(words=words, values={"case": said.one})
    return await answer_act(request, edge, who, said, Acted(shop=shop, changed=(said.one,), lines=(line,)))


@router.post("/keep-view")
async def keep_view(request: Request, edge: AtEdge, who: Decides, said: Annotated[ViewFields, Form()]) -> Response:
    """Keep a filter under a name; searched words are left out, for they may be a buyer's."""
    shop = await shop_of(edge, who, said.shop)
    kept = query_in(said.query).kept(words=False)
    address = "&".join(f"{name}={value}" for name, value in kept.items() if name != "shop")
    await edge.desk.views.save(shop.id, said.name, address, by=who.name)
    line = Line(words=N_("The view {name!r} is kept."), values={"name": said.name})
    return await answer_act(request, edge, who, None, Acted(shop=shop, lines=(line,), refresh=True))


@router.post("/drop-view")
async def drop_view(request: Request, edge: AtEdge, who: Decides, said: Annotated[ViewFields, Form()]) -> Response:
    shop = await shop_of(edge, who, said.shop)
    await edge.desk.views.drop(shop.id, said.name, by=who.name)
    line = Line(words=N_("The view {name!r} is gone."), values={"name": said.name})
    return await answer_act(request, edge, who, None, Acted(shop=shop, lines=(line,), refresh=True))


def _short(moment: datetime | None) -> str:
    return moment.strftime("%m-%d %H:%M") if moment else ""
