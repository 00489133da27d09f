"""Read-back: what stands on the platform is compared with what was approved."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from enum import StrEnum

from assistant.desk.departing.sending import mark_sent, move
from assistant.desk.ports import Work
from assistant.domain.approval import OutboxState, OutboxStep, text_digest
from assistant.domain.case import Case
from assistant.domain.draft import DraftKind
from assistant.domain.outgoing import same_text

#: states in which a text of ours may stand on the platform
_OUT_THERE = frozenset({OutboxState.SENT, OutboxState.UNKNOWN, OutboxState.CONFIRMED})


class Seen(StrEnum):
    """Whose text it is that was seen on the platform."""

    OURS = "confirmed"
    DIFFERS = "differs"  #: ours was sent, another stands there
    OUTSIDE = "answered outside the desk"


async def read_back(work: Work, case: Case, kinds: Collection[DraftKind], text: str, *, now: datetime) -> Seen:
    """Compare a text of the seller with those of these kinds that left the desk; one that is ours is confirmed."""
    seen, number, read = Seen.OUTSIDE, None, ""
    for item in await work.outbox.of_case(case.shop, case.id):
        draft = await work.proposals.draft(case.shop, item.draft)
        if draft.kind not in kinds or item.state not in _OUT_THERE:
            continue
        seen, number, read = Seen.DIFFERS, item.id, text_digest(draft.salt, text)
        if same_text(text, draft.draft.text):
            if item.state is not OutboxState.CONFIRMED:
                await move(work, item, OutboxStep.READ_BACK, now=now, reference=item.reference)
                await mark_sent(work, item, draft)
            seen = Seen.OURS
            break
    await work.audit.append(
        case.shop,
        at=now,
        actor="desk",
        action="read_back",
        subject=f"case:{case.id}",
        facts={"result": seen, "item": str(number or ""), "text": read},
    )
    return seen
