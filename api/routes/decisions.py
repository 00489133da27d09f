"""Decisions: approve, edit, reject, take back, take over. The person signed in decides, and says what they saw."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path, Response

from api.access import Decides, Reads, shop_of, shop_of_case
from api.edge import AtEdge, Edge
from api.etags import Seen, etag_of
from api.once import Once
from api.routes.cases import TAGGED, CaseId
from api.routes.decision_shapes import (
    Approve,
    ApprovedMany,
    ApprovedOut,
    ApproveMany,
    AskAgain,
    CheckedOut,
    Edit,
    Extra,
    ExtraOut,
    Reject,
    StateOut,
    WithdrawnOut,
)
from assistant.desk.deciding.approve import Approved, Dropped, Wanted
from assistant.desk.seeing.shapes import findings_json
from assistant.domain.case import CaseState
from assistant.domain.draft import DraftKind
from assistant.domain.shop import Shop
from assistant.domain.verdict import Finding, strictest

router = APIRouter(prefix="/api", tags=["decisions"], route_class=Once, max_body_size=256 * 1024)

Kind = Annotated[DraftKind, Path()]


@router.post("/cases/{case}/approve", responses=TAGGED)
async def approve(
    edge: AtEdge, who: Decides, case: CaseId, seen: Seen, said: Approve, response: Response
) -> ApprovedOut:
    """Give leave to send the texts of a case exactly as they stand, each once; all of them or none.

    Where two people are needed the first leave is noted and nothing is queued.
    """
    shop = await shop_of_case(edge, who, case)
    channel = channel_of(edge, shop, said.channel)
    done = await edge.desk.decisions.approve(
        shop, case, by=who.name, channel=channel, now=edge.now(), kinds=said.kinds, seen=seen
    )
    await tag(edge, shop, case, response)
    return approved_out(done)


@router.post("/approvals")
async def approve_many(edge: AtEdge, who: Decides, said: ApproveMany) -> ApprovedMany:
    """Approve several cases in one transaction. What may not leave drops out with its reason; the rest goes on."""
    shop = await shop_of(edge, who, said.shop)
    wanted = [Wanted(case=each.case, seen=each.seen) for each in said.cases]
    channel = channel_of(edge, shop, said.channel)
    done = await edge.desk.decisions.approve_all(
        shop, wanted, by=who.name, channel=channel, now=edge.now(), kinds=said.kinds
    )
    outcomes = [approved_out(each) for each in done]
    return ApprovedMany(shop=shop.id, approved=sum(each.code is None for each in outcomes), outcomes=outcomes)


@router.put("/cases/{case}/drafts/{kind}", responses=TAGGED)
async def edit(
    edge: AtEdge, who: Decides, case: CaseId, kind: Kind, seen: Seen, said: Edit, response: Response
) -> CheckedOut:
    """Put your words in place of a draft. The guard judges them as any other; an approval of it ends."""
    shop = await shop_of_case(edge, who, case)
    findings = await edge.desk.decisions.edit(shop, case, kind, said.text, by=who.name, now=edge.now(), seen=seen)
    await tag(edge, shop, case, response)
    return checked_out(findings)


@router.post("/cases/{case}/drafts/{kind}/check")
async def check(edge: AtEdge, who: Reads, case: CaseId, kind: Kind, said: Edit) -> CheckedOut:
    """What the guard would say of these words in place of the draft; nothing is kept."""
    shop = await shop_of_case(edge, who, case)
    return checked_out(await edge.desk.typing.judge(shop, case, kind, said.text, now=edge.now()))


@router.post("/cases/{case}/reject", responses=TAGGED)
async def reject(edge: AtEdge, who: Decides, case: CaseId, seen: Seen, said: Reject, response: Response) -> StateOut:
    """Nothing of this proposal will be sent. The reason is kept where it can be erased."""
    shop = await shop_of_case(edge, who, case)
    await edge.desk.decisions.reject(shop, case, by=who.name, reason=said.reason, now=edge.now(), seen=seen)
    return StateOut(case=case, state=await tag(edge, shop, case, response))


@router.post("/cases/{case}/ask-again", responses=TAGGED)
async def ask_again(
    edge: AtEdge, who: Decides, case: CaseId, seen: Seen, said: AskAgain, response: Response
) -> StateOut:
    """Have the language model write the texts anew, worded after your wish; offer and clauses stay what code computes.

    What stood is stale then, an approval of it included. Without a model the answer says so (409).
    """
    shop = await shop_of_case(edge, who, case)
    await edge.desk.asking_again.texts(shop, case, said.wish, by=who.name, now=edge.now(), seen=seen)
    return StateOut(case=case, state=await tag(edge, shop, case, response))


@router.post("/cases/{case}/withdraw", responses=TAGGED)
async def withdraw(edge: AtEdge, who: Decides, case: CaseId, response: Response) -> WithdrawnOut:
    """Take back the approvals of a case that have not left yet; its texts wait for a person again."""
    shop = await shop_of_case(edge, who, case)
    kinds = await edge.desk.outbox.withdraw(shop.id, case, by=who.name, now=edge.now())
    await tag(edge, shop, case, response)
    return WithdrawnOut(case=case, texts=kinds)


@router.post("/cases/{case}/take", responses=TAGGED)
async def take(edge: AtEdge, who: Decides, case: CaseId, response: Response) -> StateOut:
    """Answer a case yourself: the desk proposes and sends nothing more for it."""
    shop = await shop_of_case(edge, who, case)
    await edge.desk.outbox.take_over(shop.id, case, by=who.name, now=edge.now())
    return StateOut(case=case, state=await tag(edge, shop, case, response))


@router.post("/cases/{case}/hand-back", responses=TAGGED)
async def hand_back(edge: AtEdge, who: Decides, case: CaseId, response: Response) -> StateOut:
    """Let the desk go on with a case that somebody had taken over."""
    shop = await shop_of_case(edge, who, case)
    await edge.desk.outbox.hand_back(shop.id, case, by=who.name, now=edge.now())
    edge.running.wake(shop.id)
    return StateOut(case=case, state=await tag(edge, shop, case, response))


@router.post("/cases/{case}/extra", responses=TAGGED)
async def extra(edge: AtEdge, who: Decides, case: CaseId, said: Extra, response: Response) -> ExtraOut:
    """Note what the buyer had to pay because of the problem, once you have seen the proof; it is proposed anew."""
    shop = await shop_of_case(edge, who, case)
    money = await edge.desk.extras.note(shop, case, said.amount, by=who.name, why=said.why, now=edge.now())
    edge.running.wake(shop.id)
    await tag(edge, shop, case, response)
    return ExtraOut(case=case, amount=str(money))


def channel_of(edge: Edge, shop: Shop, name: str) -> str:
    """The channel that was named, or the shop's; WrongInput for one that is not set up."""
    chosen = name or shop.channel
    edge.desk.channels()(chosen)
    return chosen


async def tag(edge: Edge, shop: Shop, case: str, response: Response) -> CaseState:
    """The ETag of the case as it is now, for the next decision; gives its state."""
    view = await edge.desk.reader.view(shop.id, case)
    response.headers["ETag"] = etag_of(view)
    return view.case.state


def approved_out(done: Approved | Dropped) -> ApprovedOut:
    told: dict[str, Any] = {
        "by": "",
        "approved": [],
        "awaiting_second": [],
        "error": None,
        "code": None,
        "remedy": None,
    }
    if isinstance(done, Dropped):
        told |= {"error": done.error.message, "code": done.error.code, "remedy": done.error.remedy}
    else:
        told |= {"by": done.by, "approved": list(done.queued), "awaiting_second": list(done.awaiting_second)}
    return ApprovedOut(case=done.case, **told)


def checked_out(findings: tuple[Finding, ...]) -> CheckedOut:
    verdict = strictest(each.verdict for each in findings)
    return CheckedOut.model_validate({"verdict": verdict, "findings": findings_json(findings)})
