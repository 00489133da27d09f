"""An item of the outbox moves; the money set aside, the offer it tells, its draft and its case move with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from assistant.desk.after.telling import tell
from assistant.desk.deciding.recording import sealed
from assistant.desk.ports import Work
from assistant.domain.approval import DraftState, DraftStep, OutboxState, OutboxStep, draft_after
from assistant.domain.budget import PledgeStep
from assistant.domain.case import Case, CaseState
from assistant.domain.draft import DraftKind
from assistant.domain.note import N_
from assistant.domain.records import DraftRecord, OutboxItem
from assistant.errors import DamagedRecord, NotAllowed, TakenOver

#: steps after which it never will be: the money is free
_ENDS = frozenset({OutboxStep.CANCEL, OutboxStep.REFUSE})
#: how a call is told on the record; any other end of one is told as not sent
_CALLED = {OutboxState.SENT: "sent", OutboxState.UNKNOWN: "send_unknown"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What became of one item: its state now, and why."""

    item: int
    case: str
    kind: DraftKind
    state: OutboxState
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """What a call of a channel, or a person's post, came to: the step of the item, its receipt, or why not."""

    step: OutboxStep
    reference: str = ""
    reason: str = ""
    again_at: datetime | None = None


async def move(
    work: Work,
    item: OutboxItem,
    step: OutboxStep,
    *,
    now: datetime,
    owner: str = "",
    reference: str = "",
    reason: str = "",
    again_at: datetime | None = None,
) -> OutboxItem | None:
    """The item after the step; None if another sender has taken it over, and then nothing has moved."""
    moved = await work.outbox.step(
        item, step, now=now, owner=owner, reference=reference, reason=reason, again_at=again_at
    )
    if moved and step in _ENDS:
        await work.pledges.step(item.shop, item.draft, PledgeStep.RELEASE)
    if moved and (step is OutboxStep.TAKEN or (step is OutboxStep.READ_BACK and item.state is OutboxState.UNKNOWN)):
        await tell(work, moved, now=now)  # from now on the text surely is with the buyer, and was not known to be
    return moved


async def mark_sent(work: Work, item: OutboxItem, draft: DraftRecord) -> None:
    """The buyer has it. A case that has moved on meanwhile stays where it is: somebody waits for an answer again."""
    if draft.state is not DraftState.APPROVED:
        return
    await work.proposals.move(draft, draft_after(draft.state, DraftStep.SEND))
    await work.cases.move(item.shop, item.case, CaseState.ANSWERED)


async def unqueue(work: Work, case: Case, draft: DraftRecord, now: datetime, why: str) -> None:
    """Cancel what of a draft waits to be sent; NotAllowed while it is being sent."""
    for item in await work.outbox.of_case(case.shop, case.id):
        if item.draft == draft.id and item.state is OutboxState.QUEUED:
            await move(work, item, OutboxStep.CANCEL, now=now, reason=why)
        elif item.draft == draft.id and item.state is OutboxState.SENDING:
            raise NotAllowed(
                N_("The {kind} is being sent right now."), remedy=N_("See `assistant outbox`."), kind=draft.kind
            )


async def refuse(
    work: Work, item: OutboxItem, draft: DraftRecord, reason: str, now: datetime, *, on_record: str = ""
) -> Sent:
    """Never leaves: the item ends, the draft waits for a person again, and the reason is on record.

    `on_record` stands there instead where the reason may quote what somebody wrote: the record is never erased.
    """
    moved = await advance(work, item, OutboxStep.REFUSE, now, reason=reason)
    if draft.state is DraftState.APPROVED:
        await work.proposals.move(draft, draft_after(draft.state, DraftStep.REFUSE))
        await work.cases.move(item.shop, item.case, CaseState.PROPOSED)
    await record_send(work, item, now, "desk", "send_refused", {"reason": on_record or reason})
    return Sent(item=item.id, case=item.case, kind=draft.kind, state=moved.state, detail=reason)


async def conclude(
    work: Work, item: OutboxItem, called: Called, now: datetime, *, by: str, facts: dict[str, str]
) -> Sent:
    """The item after its call, with the digest of its text on record: as sent only if the channel took it."""
    draft = await work.proposals.draft(item.shop, item.draft)
    if called.step is OutboxStep.REFUSE:
        return await refuse(work, item, draft, called.reason, now)
    moved = await advance(
        work, item, called.step, now, reference=called.reference, reason=called.reason, again_at=called.again_at
    )
    if moved.state is OutboxState.SENT:
        await mark_sent(work, item, draft)
    action = _CALLED.get(moved.state, "not_sent")
    await record_send(work, item, now, by, action, {"state": moved.state, **facts, **sealed(draft)})
    detail = called.reason or called.reference
    return Sent(item=item.id, case=item.case, kind=draft.kind, state=moved.state, detail=detail)


async def set_apart(work: Work, item: OutboxItem, error: Exception, *, owner: str, now: datetime) -> Sent:
    """What was approved can no longer be read: it never leaves, and a person looks at its case.

    What may already be with the buyer stays unknown, for only a person can end it.
    """
    reason = str(error) if isinstance(error, DamagedRecord) else f"{DamagedRecord.title()} {error}"
    kind, state = await work.proposals.kind_of(item.shop, item.draft), item.state
    claimed = await move(work, item, OutboxStep.CLAIM, now=now, owner=owner) if state is OutboxState.QUEUED else None
    if claimed:
        state = (await advance(work, claimed, OutboxStep.REFUSE, now, reason=reason)).state
        await work.cases.move(item.shop, item.case, CaseState.PARKED, error=reason)
        known = reason if isinstance(error, DamagedRecord) else f"{DamagedRecord.title()} {type(error).__name__}"
        await record_send(work, claimed, now, "desk", "send_refused", {"reason": known})
    return Sent(item=item.id, case=item.case, kind=kind, state=state, detail=reason)


async def advance(
    work: Work,
    item: OutboxItem,
    step: OutboxStep,
    now: datetime,
    *,
    reference: str = "",
    reason: str = "",
    again_at: datetime | None = None,
) -> OutboxItem:
    moved = await move(work, item, step, now=now, reference=reference, reason=reason, again_at=again_at)
    if moved is None:
        raise TakenOver(N_("Outbox item {n} was taken over by another sender."), n=item.id)
    return moved


async def record_send(
    work: Work, item: OutboxItem, now: datetime, actor: str, action: str, facts: dict[str, str]
) -> None:
    facts = {"item": str(item.id), "approval": str(item.approval), **facts}
    await work.audit.append(item.shop, at=now, actor=actor, action=action, subject=f"case:{item.case}", facts=facts)


def told(item: OutboxItem, draft: DraftRecord, detail: str) -> Sent:
    return Sent(item=item.id, case=item.case, kind=draft.kind, state=item.state, detail=detail)
