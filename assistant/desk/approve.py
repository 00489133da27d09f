"""A person decides: approve, edit, reject, ask again. Nothing else gives leave to send."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from assistant.agent.facts import facts_of
from assistant.agent.ports import Guard, Handbook
from assistant.desk.budget import reserve
from assistant.desk.ports import Store, Work
from assistant.desk.recording import sealed
from assistant.desk.sending import move
from assistant.desk.terms import target_of, terms_of
from assistant.domain.approval import DraftState, DraftStep, OutboxState, OutboxStep, draft_after
from assistant.domain.case import Case, CaseState
from assistant.domain.draft import DraftKind
from assistant.domain.note import N_, Note
from assistant.domain.proposal import Proposal
from assistant.domain.records import DraftRecord, ProposalRecord
from assistant.domain.rulepack import Permission, permits
from assistant.domain.shop import Shop
from assistant.domain.verdict import Finding, Verdict, strictest
from assistant.errors import ChangedMeanwhile, NotAllowed, UnknownCase


class Decisions:
    def __init__(self, store: Store, guard: Guard, handbook: Handbook) -> None:
        self._store = store
        self._guard = guard
        self._handbook = handbook

    async def approve(
        self, shop: Shop, case: str, *, by: str, kinds: Sequence[DraftKind], channel: str, now: datetime
    ) -> list[DraftKind]:
        """Approve the named texts as they stand, each for one send; gives the kinds approved.

        All or none: raises NotAllowed with the reason if one of them may not leave.
        """
        async with self._store.writing() as work:
            found, record = await _open(work, shop.id, case)
            chosen = [each for each in record.drafts if each.kind in kinds]
            if not chosen:
                raise NotAllowed(
                    N_("There is no such draft to approve."),
                    remedy=N_("`assistant show {case}` lists them."),
                    case=case,
                )
            self._may_approve(shop, found, record, by, now)
            for draft in chosen:
                await self._approve_one(work, shop, found, record, draft, by=by, channel=channel, now=now)
            await work.cases.move(shop.id, case, CaseState.APPROVED)
            return [each.kind for each in chosen]

    async def edit(
        self, shop: Shop, case: str, kind: DraftKind, text: str, *, by: str, now: datetime
    ) -> tuple[Finding, ...]:
        """Put a person's words in place of a draft; the guard judges them as any other. An approval of it ends."""
        async with self._store.writing() as work:
            found, record = await _open(work, shop.id, case)
            draft = _one(record, kind)
            draft_after(draft.state, DraftStep.EDIT)
            findings = await self.judge(work, shop, found, record.proposal, draft, text, now)
            if draft.state is DraftState.APPROVED:
                await _withdraw(work, found, draft, now, N_("edited after approval"))
                if not await work.proposals.move(draft, DraftState.WAITING):
                    raise ChangedMeanwhile
            buyer = await work.cases.buyer_of(shop.id, case)
            await work.proposals.rewrite(draft, text, findings=findings, buyer=buyer, by=by)
            facts = {"draft": str(draft.id), "verdict": _verdict(findings)}
            facts |= sealed(await work.proposals.draft(shop.id, draft.id))
            await _record(work, found, now, by, "edited", facts)
            return findings

    async def reject(self, shop: Shop, case: str, *, by: str, reason: str, now: datetime) -> None:
        """No text of this proposal will be sent; the reason is kept where it can be erased."""
        async with self._store.writing() as work:
            found, record = await _open(work, shop.id, case)
            for draft in record.drafts:
                if draft.state in DraftState.final():
                    continue
                await _withdraw(work, found, draft, now, N_("rejected"))
                await work.proposals.move(draft, draft_after(draft.state, DraftStep.REJECT))
            await work.cases.move(shop.id, case, CaseState.REJECTED)
            kept = await work.texts.put(shop.id, await work.cases.buyer_of(shop.id, case), reason)
            await _record(work, found, now, by, "rejected", {"reason_text": str(kept)})

    async def judge(
        self,
        work: Work,
        shop: Shop,
        case: Case,
        proposal: Proposal,
        draft: DraftRecord,
        text: str,
        now: datetime,
    ) -> tuple[Finding, ...]:
        """The guard's findings on a text in place of this draft, over what code knows of the case."""
        complaint = case.complaint(shop)
        public = draft.kind is DraftKind.PUBLIC_REPLY
        return self._guard.check(
            replace(draft.draft, text=text),
            offer=proposal.offer,
            clauses=[hit.clause for hit in proposal.found.reliable],
            facts=facts_of(complaint, draft.draft),
            pack=self._handbook.pack(case.platform, case.market),
            day=now.date(),
            recent=await work.shown.replies(case, but=draft.id) if public else (),
        )

    def _may_approve(self, shop: Shop, case: Case, record: ProposalRecord, by: str, now: datetime) -> None:
        if not by.strip():
            raise NotAllowed(N_("An approval needs a name."), remedy=N_("Pass --as NAME."))
        if record.snapshot != case.snapshot():
            raise ChangedMeanwhile
        offer = record.proposal.offer
        reason = offer.needs_supervisor if offer else None
        pack = self._handbook.pack(case.platform, case.market)
        if not permits(pack, Permission.SEND, now.date()):
            values = {"platform": case.platform, "market": case.market}
            reason = Note(message=N_("no rule pack in force for {platform} {market}"), values=values)
        if reason and by not in shop.supervisors:
            raise NotAllowed(
                N_("A supervisor must approve this: {reason}."),
                remedy=N_("Supervisors of this shop: {names} (`assistant shop edit {shop} --supervisor NAME`)."),
                reason=reason,
                names=", ".join(shop.supervisors) or N_("none yet"),
                shop=shop.id,
            )

    async def _approve_one(
        self,
        work: Work,
        shop: Shop,
        case: Case,
        record: ProposalRecord,
        draft: DraftRecord,
        *,
        by: str,
        channel: str,
        now: datetime,
    ) -> None:
        state = draft_after(draft.state, DraftStep.APPROVE)
        findings = await self.judge(work, shop, case, record.proposal, draft, draft.draft.text, now)
        _may_leave(draft, findings)
        not_before = max(now, draft.draft.due_at or now)
        expires_at = not_before + timedelta(days=self._handbook.limits.approval_days)
        target = target_of(case, draft.kind)
        terms = terms_of(case, record, draft, channel=channel, target=target, approver=by, expires_at=expires_at)
        if not await work.proposals.move(draft, state):
            raise ChangedMeanwhile
        await reserve(work, shop, draft, record.proposal.offer, limits=self._handbook.limits, now=now)
        item = await work.outbox.approve(
            draft,
            channel=channel,
            target=target,
            approver=by,
            digest=terms.digest(),
            now=now,
            expires_at=expires_at,
            not_before=not_before,
        )
        facts = {
            "draft": str(draft.id),
            "kind": draft.kind,
            "item": str(item),
            "terms": terms.digest(),
            **sealed(draft),
        }
        await _record(work, case, now, by, "approved", facts)


def _may_leave(draft: DraftRecord, findings: tuple[Finding, ...]) -> None:
    if draft.held:
        raise NotAllowed(N_("The {kind} cannot be sent: {reason}."), kind=draft.kind, reason=draft.held)
    blocks = [each for each in findings if each.verdict is Verdict.BLOCK]
    if blocks:
        first = blocks[0]
        raise NotAllowed(
            N_("The guard blocks the {kind}: {rule} at {start}-{end}, {reason}."),
            remedy=N_("Edit the text and approve again."),
            kind=draft.kind,
            rule=first.rule,
            start=first.start,
            end=first.end,
            reason=first.note,
        )


async def _open(work: Work, shop: str, case: str) -> tuple[Case, ProposalRecord]:
    found = await work.cases.get(shop, case)
    if found is None:
        raise UnknownCase(case)
    record = await work.proposals.latest(found)
    if record is None or not record.drafts:
        raise NotAllowed(
            N_("Case {case} is {state} and has no proposal."),
            remedy=N_("Run `assistant triage` first."),
            case=case,
            state=found.state,
        )
    return found, record


def _one(record: ProposalRecord, kind: DraftKind) -> DraftRecord:
    for draft in record.drafts:
        if draft.kind is kind:
            return draft
    raise NotAllowed(N_("This proposal has no {kind}."), kind=kind)


async def _withdraw(work: Work, case: Case, draft: DraftRecord, now: datetime, why: str) -> None:
    for item in await work.outbox.of_case(case.shop, case.id):
        if item.draft == draft.id and item.state is OutboxState.QUEUED:
            await move(work, item, OutboxStep.CANCEL, now=now, reason=why)
        elif item.draft == draft.id and item.state is OutboxState.SENDING:
            raise NotAllowed(
                N_("The {kind} is being sent right now."), remedy=N_("See `assistant outbox`."), kind=draft.kind
            )


def _verdict(findings: tuple[Finding, ...]) -> str:
    return strictest(each.verdict for each in findings)


async def _record(work: Work, case: Case, now: datetime, by: str, action: str, facts: dict[str, str]) -> None:
    await work.audit.append(case.shop, at=now, actor=by, action=action, subject=f"case:{case.id}", facts=facts)
