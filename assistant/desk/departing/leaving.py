"""What a text on its way out is made of, and how long it waits after a failure."""

from __future__ import annotations

from datetime import timedelta

from assistant.desk.ports import Work
from assistant.domain.case import Case
from assistant.domain.note import N_
from assistant.domain.outgoing import Outgoing
from assistant.domain.records import Approval, DraftRecord, OutboxItem, ProposalRecord
from assistant.errors import NotAllowed

#: the wait after the first failure, doubled after each further one
FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=5), timedelta(minutes=15)


def wait_after(failures: int) -> timedelta:
    """How long an item waits after so many failures."""
    doubled: timedelta = FIRST_WAIT * 2 ** min(failures, 20)
    return min(doubled, LONGEST_WAIT)


async def stands_now(work: Work, item: OutboxItem) -> tuple[Case, ProposalRecord]:
    """The case of an item with its newest proposal."""
    case = await work.cases.get(item.shop, item.case)
    record = await work.proposals.latest(case) if case else None
    if case is None or record is None:
        raise NotAllowed(N_("Case {case} is gone."), case=item.case)
    return case, record


def outgoing_of(case: Case, draft: DraftRecord, approval: Approval) -> Outgoing:
    return Outgoing(
        shop=case.shop,
        key=approval.digest,
        approval=str(approval.id),
        case=case.id,
        kind=draft.kind,
        target=approval.target,
        order_number=case.order.number if case.order else "",
        language=draft.draft.language,
        text=draft.draft.text,
    )
