"""An edit and a rejection carried out: what they end, what they keep, what is recorded of them."""

from __future__ import annotations

from datetime import datetime

from assistant.desk.deciding.allowed import still_planned
from assistant.desk.deciding.outcomes import note_rejected
from assistant.desk.deciding.recording import sealed
from assistant.desk.deciding.standing import already
from assistant.desk.departing.sending import unqueue
from assistant.desk.ports import Work
from assistant.domain.approval import DraftState, DraftStep, draft_after
from assistant.domain.case import Case, CaseState
from assistant.domain.note import N_
from assistant.domain.records import DraftRecord, ProposalRecord
from assistant.domain.shop import Shop
from assistant.domain.verdict import Finding, strictest
from assistant.errors import ChangedMeanwhile


async def replace_text(
    work: Work,
    shop: Shop,
    case: Case,
    draft: DraftRecord,
    text: str,
    *,
    findings: tuple[Finding, ...],
    by: str,
    now: datetime,
) -> None:
    """Put a person's words in place of a draft; an approval of it ends."""
    if draft.planned:
        raise still_planned()
    if draft.state in DraftState.final():
        raise await already(work, shop, case, draft)
    state = draft_after(draft.state, DraftStep.EDIT)
    if draft.state is not DraftState.WAITING:
        await unqueue(work, case, draft, now, N_("edited after approval"))
        if not await work.proposals.move(draft, state):
            raise ChangedMeanwhile
    buyer = await work.cases.buyer_of(shop.id, case.id)
    await work.proposals.rewrite(draft, text, findings=findings, buyer=buyer, by=by)
    verdict = strictest(each.verdict for each in findings)
    facts = {"draft": str(draft.id), "kind": draft.kind, "verdict": verdict, "was": draft.state}
    facts |= sealed(await work.proposals.draft(shop.id, draft.id))
    await _record(work, case, now, by, "edited", facts)


async def reject_all(
    work: Work, shop: Shop, case: Case, record: ProposalRecord, *, reason: str, by: str, now: datetime
) -> None:
    """No text of this proposal will be sent; the reason is kept where it can be erased."""
    if all(each.planned or each.state in {DraftState.SENT, DraftState.REJECTED} for each in record.drafts):
        raise await already(work, shop, case, record.drafts[0])
    ending = [each for each in record.drafts if each.state not in DraftState.final()]
    for draft in ending:
        await unqueue(work, case, draft, now, N_("rejected"))
        await work.proposals.move(draft, draft_after(draft.state, DraftStep.REJECT))
    await work.cases.move(shop.id, case.id, CaseState.ANSWERED if record.follows_up else CaseState.REJECTED)
    kept = await work.texts.put(shop.id, await work.cases.buyer_of(shop.id, case.id), reason)
    await note_rejected(work, record, ending, reason=kept, now=now)
    await _record(work, case, now, by, "rejected", {"reason_text": str(kept)})


async def _record(work: Work, case: Case, now: datetime, by: str, action: str, facts: dict[str, str]) -> None:
    await work.audit.append(case.shop, at=now, actor=by, action=action, subject=f"case:{case.id}", facts=facts)
