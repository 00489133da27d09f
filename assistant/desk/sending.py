"""An item of the outbox moves, and the money that was set aside for it moves with it."""

from __future__ import annotations

from datetime import datetime

from assistant.desk.ports import Work
from assistant.domain.approval import OutboxStep
from assistant.domain.budget import PledgeStep
from assistant.domain.records import OutboxItem

#: what a step of the outbox means for the money: spent once the text may be with the buyer, free once it never will be
_MEANS = {
    OutboxStep.TAKEN: PledgeStep.COMMIT,
    OutboxStep.READ_BACK: PledgeStep.COMMIT,
    OutboxStep.CANCEL: PledgeStep.RELEASE,
    OutboxStep.REFUSE: PledgeStep.RELEASE,
}


async def move(
    work: Work,
    item: OutboxItem,
    step: OutboxStep,
    *,
    now: datetime,
    owner: str = "",
    reference: str = "",
    reason: str = "",
) -> OutboxItem | None:
    """The item after the step; None if another sender has taken it over, and then nothing has moved."""
    moved = await work.outbox.step(item, step, now=now, owner=owner, reference=reference, reason=reason)
    if moved and step in _MEANS:
        await work.pledges.step(item.shop, item.draft, _MEANS[step])
    return moved
