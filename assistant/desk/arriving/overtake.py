"""When a case moves on, what was proposed or approved for it no longer holds."""

from __future__ import annotations

from datetime import datetime

from assistant.desk.departing.sending import move
from assistant.desk.ports import Work
from assistant.domain.approval import DraftState, DraftStep, OutboxState, OutboxStep, draft_after
from assistant.domain.case import Case


async def overtake(work: Work, case: Case, *, now: datetime, why: str) -> None:
    """Mark open drafts stale and cancel what still waits in the outbox; what has left stays as it is."""
    record = await work.proposals.latest(case)
    for draft in record.drafts if record else ():
        if draft.state not in DraftState.final():
            await work.proposals.move(draft, draft_after(draft.state, DraftStep.OVERTAKE))
    for item in await work.outbox.of_case(case.shop, case.id):
        if item.state is OutboxState.QUEUED:
            await move(work, item, OutboxStep.CANCEL, now=now, reason=why)
    await work.audit.append(
        case.shop, at=now, actor="desk", action="overtaken", subject=f"case:{case.id}", facts={"why": why}
    )
