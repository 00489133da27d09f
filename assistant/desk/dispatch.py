"""Dispatch: what was approved leaves, once, after it was compared with its approval again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from assistant.desk.approve import Decisions
from assistant.desk.ports import Store, Work
from assistant.desk.recording import sealed
from assistant.desk.restoring import unconfirmed
from assistant.desk.sending import move
from assistant.desk.settle import renew
from assistant.desk.terms import terms_of
from assistant.domain.approval import DraftState, DraftStep, OutboxState, OutboxStep, draft_after
from assistant.domain.case import Case, CaseState
from assistant.domain.draft import DraftKind
from assistant.domain.note import N_
from assistant.domain.outgoing import Channel, Outgoing
from assistant.domain.records import Approval, DraftRecord, OutboxItem, ProposalRecord
from assistant.domain.shop import Shop
from assistant.domain.verdict import Verdict
from assistant.errors import ChannelFailed, NotAllowed, OutcomeUnknown, UnknownShop

REPLACED = N_("a clause it rests on has been replaced")
ENDED = N_("a clause it rests on no longer holds for this order")

ChannelOf = Callable[[str], Channel]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What became of one item: its state now, and why."""

    item: int
    case: str
    kind: DraftKind
    state: OutboxState
    detail: str = ""


class Dispatch:
    def __init__(self, store: Store, decisions: Decisions, *, owner: str) -> None:
        self._store = store
        self._decisions = decisions
        self._owner = owner

    async def due(self, shop: str, *, channel_of: ChannelOf, now: datetime, limit: int = 500) -> list[Sent]:
        """Send what is approved and due, private texts before the public ones that speak of them."""
        async with self._store.reading() as work:
            items = await work.outbox.in_state(shop, OutboxState.QUEUED, due=now, limit=limit)
            kinds = {item.id: (await work.proposals.draft(shop, item.draft)).kind for item in items}
        items.sort(key=lambda each: (kinds[each.id] is DraftKind.PUBLIC_REPLY, each.id))
        return [await self._send(item, channel_of, now) for item in items]

    async def items(self, shop: str) -> list[OutboxItem]:
        """What waits, what nobody knows about and what was refused, in this order."""
        shown = (OutboxState.UNKNOWN, OutboxState.SENDING, OutboxState.QUEUED, OutboxState.REFUSED)
        async with self._store.reading() as work:
            return [item for state in shown for item in await work.outbox.in_state(shop, state)]

    async def senders(self, shop: str) -> set[str]:
        """Who holds items right now."""
        async with self._store.reading() as work:
            return {item.owner for item in await work.outbox.in_state(shop, OutboxState.SENDING)}

    async def settle(self, shop: str, number: int, *, sent: bool, by: str, now: datetime) -> Sent:
        """A person says what became of an item nobody knows about."""
        async with self._store.writing() as work:
            item = await work.outbox.get(shop, number)
            if item is None or item.state is not OutboxState.UNKNOWN:
                raise NotAllowed(N_("Outbox item {n} is not waiting for a person's word."), n=number)
            step = OutboxStep.TAKEN if sent else OutboxStep.CANCEL
            draft = await work.proposals.draft(shop, item.draft)
            moved = await _step(work, item, step, now, reason=f"settled by {by}")
            if sent:
                await _mark_sent(work, item, draft)
            await _record(work, item, now, by, "settled", {"sent": str(sent).lower()})
            return Sent(item=number, case=item.case, kind=draft.kind, state=moved.state)

    async def recover(self, shop: str, dead: set[str], *, channel_of: ChannelOf, now: datetime) -> None:
        """Items a dead sender held: sent again only where the channel honours keys, else a person decides."""
        async with self._store.writing() as work:
            for item in await work.outbox.in_state(shop, OutboxState.SENDING):
                if item.owner not in dead:
                    continue
                approval = await work.outbox.approval(shop, item.approval)
                safe = channel_of(approval.channel).honours_keys
                step = OutboxStep.GIVE_BACK if safe else OutboxStep.NO_ANSWER
                await _step(work, item, step, now, reason=N_("the sender stopped in the middle"))

    async def _send(self, item: OutboxItem, channel_of: ChannelOf, now: datetime) -> Sent:
        async with self._store.writing() as work:
            draft = await work.proposals.draft(item.shop, item.draft)
            waiting = await unconfirmed(work, item.shop) or await _waits_for(work, item, draft)
            if waiting:
                return _told(item, draft, waiting)
            claimed = await move(work, item, OutboxStep.CLAIM, now=now, owner=self._owner)
            if claimed is None:
                return _told(item, draft, N_("another sender has it"))
            approval = await work.outbox.approval(item.shop, item.approval)
            case, record = await _now(work, claimed)
            reason = await self._mismatch(work, case, record, draft, approval, now)
            if reason:
                refused = await _refuse(work, claimed, draft, reason, now)
                if reason in {REPLACED, ENDED}:
                    await renew(work, case, now=now, why=reason)
                return refused
            outgoing = _outgoing(case, draft, approval)
        return await self._hand_over(claimed, draft, outgoing, channel_of(approval.channel), now)

    async def _hand_over(
        self, item: OutboxItem, draft: DraftRecord, outgoing: Outgoing, channel: Channel, now: datetime
    ) -> Sent:
        """The call itself stands outside every transaction; its outcome is written under the claim's fence."""
        step, reference, reason = OutboxStep.TAKEN, "", ""
        try:
            reference = (await channel.send(outgoing)).reference
        except ChannelFailed as error:
            step, reason = OutboxStep.GIVE_BACK, str(error)
        except OutcomeUnknown as error:
            step, reason = OutboxStep.NO_ANSWER, str(error)
        async with self._store.writing() as work:
            moved = await _step(work, item, step, now, reference=reference, reason=reason)
            if moved.state is OutboxState.SENT:
                await _mark_sent(work, item, draft)
            facts = {"state": moved.state, "channel": channel.name, "terms": outgoing.key, **sealed(draft)}
            await _record(work, item, now, self._owner, "sent", facts)
        return Sent(item=item.id, case=item.case, kind=draft.kind, state=moved.state, detail=reason or reference)

    async def _mismatch(
        self,
        work: Work,
        case: Case,
        record: ProposalRecord,
        draft: DraftRecord,
        approval: Approval,
        now: datetime,
    ) -> str:
        """Why this may not leave, or nothing. Everything an approval binds is built anew and compared."""
        terms = terms_of(
            case,
            record,
            draft,
            channel=approval.channel,
            target=approval.target,
            approver=approval.approver,
            expires_at=approval.expires_at,
        )
        if terms.digest() != approval.digest:
            return N_("what would leave is not what was approved")
        if now >= approval.expires_at:
            return N_("the approval has expired")
        if draft.state is not DraftState.APPROVED or draft.proposal != record.id:
            return f"the draft is {draft.state}"
        standing = await work.clauses.standing(case.shop, [name for name, _ in terms.clauses])
        shop = await _shop(work, case)
        day = case.complaint(shop).rule_day(now)
        if any(name not in standing or standing[name].version != version for name, version in terms.clauses):
            return REPLACED
        if not all(standing[name].valid_on(day) for name, _ in terms.clauses):
            return ENDED
        findings = await self._decisions.judge(work, shop, case, record.proposal, draft, draft.draft.text, now)
        blocked = [each.rule for each in findings if each.verdict is Verdict.BLOCK]
        return f"the guard blocks it: {', '.join(blocked)}" if blocked else ""


async def _now(work: Work, item: OutboxItem) -> tuple[Case, ProposalRecord]:
    case = await work.cases.get(item.shop, item.case)
    record = await work.proposals.latest(case) if case else None
    if case is None or record is None:
        raise NotAllowed(N_("Case {case} is gone."), case=item.case)
    return case, record


async def _shop(work: Work, case: Case) -> Shop:
    shop = await work.shops.get(case.shop)
    if shop is None:
        raise UnknownShop(case.shop, known=())
    return shop


async def _waits_for(work: Work, item: OutboxItem, draft: DraftRecord) -> str:
    """A public text that speaks of a private one waits until that one has left."""
    if not draft.draft.after_private:
        return ""
    for other in await work.outbox.of_case(item.shop, item.case):
        kind = (await work.proposals.draft(item.shop, other.draft)).kind
        if kind is DraftKind.PRIVATE_OFFER and other.state in {OutboxState.SENT, OutboxState.CONFIRMED}:
            return ""
    return N_("waits for the private message it speaks of")


async def _refuse(work: Work, item: OutboxItem, draft: DraftRecord, reason: str, now: datetime) -> Sent:
    """Never leaves: the item ends, the draft waits for a person again, and the reason is on record."""
    moved = await _step(work, item, OutboxStep.REFUSE, now, reason=reason)
    if draft.state is DraftState.APPROVED:
        await work.proposals.move(draft, draft_after(draft.state, DraftStep.REFUSE))
    await work.cases.move(item.shop, item.case, CaseState.PROPOSED)
    await _record(work, item, now, "desk", "send_refused", {"reason": reason})
    return Sent(item=item.id, case=item.case, kind=draft.kind, state=moved.state, detail=reason)


async def _mark_sent(work: Work, item: OutboxItem, draft: DraftRecord) -> None:
    await work.proposals.move(draft, draft_after(draft.state, DraftStep.SEND))
    if draft.kind is not DraftKind.FOLLOW_UP:
        await work.cases.move(item.shop, item.case, CaseState.ANSWERED)


async def _step(
    work: Work, item: OutboxItem, step: OutboxStep, now: datetime, *, reference: str = "", reason: str = ""
) -> OutboxItem:
    moved = await move(work, item, step, now=now, reference=reference, reason=reason)
    if moved is None:
        raise NotAllowed(N_("Outbox item {n} was taken over by another sender."), n=item.id)
    return moved


async def _record(work: Work, item: OutboxItem, now: datetime, actor: str, action: str, facts: dict[str, str]) -> None:
    facts = {"item": str(item.id), "approval": str(item.approval), **facts}
    await work.audit.append(item.shop, at=now, actor=actor, action=action, subject=f"case:{item.case}", facts=facts)


def _outgoing(case: Case, draft: DraftRecord, approval: Approval) -> Outgoing:
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


def _told(item: OutboxItem, draft: DraftRecord, detail: str) -> Sent:
    return Sent(item=item.id, case=item.case, kind=draft.kind, state=item.state, detail=detail)
