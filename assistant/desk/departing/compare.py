"""Compare and send: everything an approval stands for is built anew at the send and compared."""

from __future__ import annotations

from datetime import date, datetime

from assistant.desk.after.follow_up_words import WHYS
from assistant.desk.deciding.approve import Decisions
from assistant.desk.deciding.terms import terms_of
from assistant.desk.ports import Work
from assistant.domain.approval import DraftState
from assistant.domain.case import Case
from assistant.domain.clause import Clause
from assistant.domain.note import N_
from assistant.domain.records import Approval, DraftRecord, ProposalRecord
from assistant.domain.verdict import Verdict
from assistant.errors import UnknownShop

REPLACED = N_("a clause it rests on has been replaced")
ENDED = N_("a clause it rests on no longer holds for this order")
PACK_ENDED = N_("the rules of its platform have ended since it was approved")


async def mismatch(
    work: Work,
    decisions: Decisions,
    case: Case,
    record: ProposalRecord,
    draft: DraftRecord,
    approval: Approval,
    now: datetime,
) -> str:
    """Why this may not leave, or nothing."""
    terms = terms_of(
        case,
        record,
        draft,
        channel=approval.channel,
        target=approval.target,
        approver=approval.approver,
        second=approval.second,
        expires_at=approval.expires_at,
    )
    if terms.digest() != approval.digest:
        return N_("what would leave is not what was approved")
    if now >= approval.expires_at:
        return N_("the approval has expired")
    if draft.state is not DraftState.APPROVED or draft.proposal != record.id:
        return f"the draft is {draft.state}"
    if decisions.may_send(case, approval.given_at) and not decisions.may_send(case, now):
        return PACK_ENDED
    shop = await work.shops.get(case.shop)
    if shop is None:
        raise UnknownShop(case.shop, known=())
    if withdrawn := await decisions.withdrawn(work, shop, case, record, draft, approval, now):
        return withdrawn
    if record.follows_up and (why := await decisions.contact.against(work, shop, case, record, now)) and not why.waits:
        return WHYS[why]
    standing = await work.clauses.standing(case.shop, [name for name, _ in terms.clauses])
    gone = _gone(terms.clauses, standing, case.complaint(shop).rule_day(now))
    if gone:
        return gone
    findings = await decisions.judge(work, shop, case, record.proposal, draft, draft.draft.text, now)
    blocked = [each.rule for each in findings if each.verdict is Verdict.BLOCK]
    return f"the guard blocks it: {', '.join(blocked)}" if blocked else ""


def _gone(bound: tuple[tuple[str, str], ...], standing: dict[str, Clause], day: date) -> str:
    if any(name not in standing or standing[name].version != version for name, version in bound):
        return REPLACED
    return "" if all(standing[name].valid_on(day) for name, _ in bound) else ENDED
