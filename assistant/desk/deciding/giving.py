"""One person's leave for one text: enough alone, or the first of two, or the second."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from assistant.desk.deciding.budget import reserve, still_to_reserve
from assistant.desk.deciding.recording import sealed
from assistant.desk.deciding.standing import already
from assistant.desk.deciding.terms import target_of, terms_of
from assistant.desk.door.people import active
from assistant.desk.ports import Work
from assistant.domain.approval import ApprovalTerms, DraftState, DraftStep, draft_after
from assistant.domain.case import Case
from assistant.domain.leave import Leave
from assistant.domain.note import N_
from assistant.domain.people import Person, folded
from assistant.domain.playbook import Limits
from assistant.domain.records import Approval, DraftRecord, ProposalRecord
from assistant.domain.shop import Shop
from assistant.errors import ChangedMeanwhile, NotAllowed, SamePerson


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A person is asked for leave: for what, how much leave it needs, and through which channel it would go."""

    shop: Shop
    case: Case
    record: ProposalRecord
    person: Person
    needed: Leave
    limits: Limits
    channel: str
    now: datetime
    #: how long a worker leaves the text alone, so that the approval can be taken back
    undo: timedelta

    def expiry(self, draft: DraftRecord) -> datetime:
        """An approval is good for the days the limits say, counted from when the text may leave."""
        return self.not_before(draft) + timedelta(days=self.limits.approval_days)

    def not_before(self, draft: DraftRecord) -> datetime:
        return max(self.now, draft.draft.due_at or self.now)

    def terms(self, draft: DraftRecord, *, approver: str, second: str = "") -> ApprovalTerms:
        """What the leave is bound to."""
        return terms_of(
            self.case,
            self.record,
            draft,
            channel=self.channel,
            target=target_of(self.case, draft.kind),
            approver=approver,
            second=second,
            expires_at=self.expiry(draft),
        )


async def give(work: Work, asked: Asked, draft: DraftRecord) -> DraftState:
    """Note the person's leave, and queue the text once it is enough; gives the draft's new state."""
    if draft.state is DraftState.AWAITING_SECOND:
        first = await work.approvals.newest(draft.shop, draft.id)
        if first is None:
            raise ChangedMeanwhile
        if folded(first.approver) == asked.person.key:
            raise SamePerson(
                N_("The {kind} waits for somebody other than {actor}, who approved it first."),
                kind=draft.kind,
                actor=first.approver,
            )
        if first.channel != asked.channel:
            raise NotAllowed(
                N_("The first approval is for {channel}."), remedy=N_("Pass --via {channel!r}."), channel=first.channel
            )
        return await _complete(work, asked, draft, approver=first.approver, second=asked.person.name)
    if draft.state is not DraftState.WAITING:
        raise await already(work, asked.shop, asked.case, draft)
    if asked.needed.two:
        return await _first(work, asked, draft)
    return await _complete(work, asked, draft, approver=asked.person.name, second="")


async def _first(work: Work, asked: Asked, draft: DraftRecord) -> DraftState:
    terms = asked.terms(draft, approver=asked.person.name)
    state = await _moved(work, draft, DraftStep.APPROVE_FIRST)
    await work.approvals.add(draft, terms, now=asked.now)
    facts = {"draft": str(draft.id), "kind": draft.kind, "terms": terms.digest()}
    await _record(work, asked.case, asked.now, asked.person.name, "approved_first", facts)
    return state


async def _complete(work: Work, asked: Asked, draft: DraftRecord, *, approver: str, second: str) -> DraftState:
    terms = asked.terms(draft, approver=approver, second=second)
    state = await _moved(work, draft, DraftStep.APPROVE)
    await reserve(work, asked.shop, draft, asked.record.proposal.offer, limits=asked.limits, now=asked.now)
    approval = await work.approvals.add(draft, terms, now=asked.now)
    item = await work.outbox.queue(
        draft, approval, now=asked.now, not_before=asked.not_before(draft), again_at=asked.now + asked.undo
    )
    facts = {"draft": str(draft.id), "kind": draft.kind, "item": str(item), "terms": terms.digest(), **sealed(draft)}
    both = {"first": approver} if second else {}
    await _record(work, asked.case, asked.now, asked.person.name, "approved", {**facts, **both})
    return state


async def end_void_firsts(work: Work, case: Case, record: ProposalRecord, needed: Leave, *, now: datetime) -> str:
    """First approvals that no longer hold end, and their drafts wait anew; gives why, or nothing where all hold.

    Done outside the part that a refusal undoes: what has ended stays so.
    """
    found = ""
    for draft in record.drafts:
        if draft.state is not DraftState.AWAITING_SECOND:
            continue
        why = await _void(work, case, record, draft, needed, now)
        if why:
            found = found or why
            await _moved(work, draft, DraftStep.REFUSE)
            facts = {"draft": str(draft.id), "kind": draft.kind, "reason": why}
            await _record(work, case, now, "desk", "first_approval_ended", facts)
    return found


async def _void(
    work: Work, case: Case, record: ProposalRecord, draft: DraftRecord, needed: Leave, now: datetime
) -> str:
    first = await work.approvals.newest(draft.shop, draft.id)
    if first is None or first.digest != _first_terms(case, record, draft, first).digest():
        return N_("what stands now is not what was approved first")
    if now >= first.expires_at:
        return N_("it has expired")
    return await _overreach(work, case.shop, (first.approver,), needed)


def _first_terms(case: Case, record: ProposalRecord, draft: DraftRecord, first: Approval) -> ApprovalTerms:
    """What a first approval would be bound to, were it given now."""
    return terms_of(
        case,
        record,
        draft,
        channel=first.channel,
        target=target_of(case, draft.kind),
        approver=first.approver,
        expires_at=first.expires_at,
    )


async def no_longer(
    work: Work, case: Case, record: ProposalRecord, draft: DraftRecord, approval: Approval, needed: Leave
) -> str:
    """Why this approval would not be given now, or nothing: people, roles, limits, rules and the money set aside."""
    approvers = tuple(filter(None, (approval.approver, approval.second)))
    if why := await _overreach(work, case.shop, approvers, needed):
        return why
    if needed.two and len({folded(each) for each in approvers}) < 2:
        return N_("two people must approve it by now")
    needed_now = await still_to_reserve(work, record.proposal.offer, draft)
    if await work.pledges.reserved(case.shop, draft.id) != (needed_now.minor if needed_now else 0):
        return N_("the money for its offer is no longer set aside")
    return ""


async def _overreach(work: Work, shop: str, names: tuple[str, ...], needed: Leave) -> str:
    """Why one of these people may not approve this now."""
    known = {each.key: each for each in await active(work, shop)}
    for name in names:
        person = known.get(folded(name))
        if person is None:
            return N_("who approved it decides no more")
        if not person.role.reaches(needed.role):
            return N_("by now it needs a higher role than that of who approved it")
    return ""


async def _moved(work: Work, draft: DraftRecord, step: DraftStep) -> DraftState:
    state = draft_after(draft.state, step)
    if not await work.proposals.move(draft, state):
        raise ChangedMeanwhile
    return state


async def _record(work: Work, case: Case, now: datetime, by: str, action: str, facts: dict[str, str]) -> None:
    await work.audit.append(case.shop, at=now, actor=by, action=action, subject=f"case:{case.id}", facts=facts)
