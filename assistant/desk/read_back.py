"""Read-back: what stands on the platform is compared with what was approved."""

from __future__ import annotations

from datetime import datetime

from assistant.desk.overtake import overtake
from assistant.desk.ports import Work
from assistant.domain.approval import OutboxState, OutboxStep
from assistant.domain.case import Case, CaseState
from assistant.domain.draft import DraftKind
from assistant.domain.note import N_


async def read_back(work: Work, case: Case, reply: str, *, now: datetime) -> bool:
    """Compare the seller's reply seen in a re-import with the text we sent; True if it is ours.

    Ours confirms the send. Another text means that somebody answered outside the desk: nothing more is drafted.
    """
    for item in await work.outbox.of_case(case.shop, case.id):
        draft = await work.proposals.draft(case.shop, item.draft)
        if draft.kind is not DraftKind.PUBLIC_REPLY:
            continue
        if item.state not in {OutboxState.SENT, OutboxState.UNKNOWN}:
            continue
        if _plain(draft.draft.text) == _plain(reply):
            await work.outbox.step(item, OutboxStep.READ_BACK, now=now, reference=item.reference)
            await _record(work, case, now, "confirmed", item.id)
            return True
        await _record(work, case, now, "differs", item.id)
        return False
    await overtake(work, case, now=now, why=N_("answered by the seller outside the desk"))
    await work.cases.move(case.shop, case.id, CaseState.SET_ASIDE)
    await _record(work, case, now, "answered outside the desk", None)
    return False


async def _record(work: Work, case: Case, now: datetime, result: str, item: int | None) -> None:
    await work.audit.append(
        case.shop,
        at=now,
        actor="desk",
        action="read_back",
        subject=f"case:{case.id}",
        facts={"result": result, "item": str(item or "")},
    )


def _plain(text: str) -> str:
    """Platforms trim and fold white space; nothing else may differ."""
    return " ".join(text.split())
