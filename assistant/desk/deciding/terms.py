"""The terms an approval binds, built the same way when it is given and when it is used."""

from __future__ import annotations

from datetime import datetime

from assistant.domain.approval import ApprovalTerms, text_digest
from assistant.domain.case import Case
from assistant.domain.draft import DraftKind
from assistant.domain.records import DraftRecord, ProposalRecord


def terms_of(
    case: Case,
    record: ProposalRecord,
    draft: DraftRecord,
    *,
    channel: str,
    target: str,
    approver: str,
    second: str = "",
    expires_at: datetime,
) -> ApprovalTerms:
    """Everything that would leave, and on what ground, as it stands now."""
    offer = record.proposal.offer
    return ApprovalTerms(
        shop=case.shop,
        channel=channel,
        target=target,
        text_digest=text_digest(draft.salt, draft.draft.text),
        language=draft.draft.language,
        kind=draft.kind,
        remedies=offer.remedies if offer else (),
        clauses=tuple((hit.clause.id, hit.clause.version) for hit in record.proposal.found.reliable),
        case_snapshot=case.snapshot(),
        approver=approver,
        second=second,
        expires_at=expires_at,
    )


def target_of(case: Case, kind: DraftKind) -> str:
    """Where a text goes: the review in public, the buyer of the order in private."""
    if kind is DraftKind.PUBLIC_REPLY:
        if case.review and case.review.id:
            return f"review:{case.review.id}"
        return f"review-of-order:{case.order.number}" if case.order else f"review-of-case:{case.id}"
    return f"order:{case.order.number}" if case.order else ""
