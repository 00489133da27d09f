"""A person decides: approve, edit, reject, ask again. Nothing else gives leave to send."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from assistant.agent.facts import facts_of
from assistant.agent.ports import Guard, Handbook
from assistant.desk.allowed import may_approve, may_follow_up, may_leave, needed_for, still_planned
from assistant.desk.contact import ContactRules
from assistant.desk.giving import Asked, end_void_firsts, give, no_longer
from assistant.desk.people import somebody
from assistant.desk.ports import Store, Work
from assistant.desk.recording import sealed
from assistant.desk.sending import unqueue
from assistant.desk.standing import already, compare_seen, open_proposal
from assistant.domain.approval import DraftState, DraftStep, draft_after
from assistant.domain.case import Case, CaseState
from assistant.domain.draft import DraftKind
from assistant.domain.leave import Leave
from assistant.domain.note import N_
from assistant.domain.people import Person
from assistant.domain.proposal import Proposal
from assistant.domain.records import Approval, DraftRecord, ProposalRecord
from assistant.domain.rulepack import Permission, permits
from assistant.domain.shop import Shop
from assistant.domain.verdict import Finding, strictest
from assistant.errors import Blocked, ChangedMeanwhile, DeskError, NotAllowed, UnknownCase


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A case to approve. `seen` is what the person saw of it (`domain.records.seen_of`); empty: whatever stands now."""

    case: str
    seen: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approved:
    """What became of one case: these texts are queued, those wait for a second person; `by` is the person's name."""

    case: str
    by: str
    queued: tuple[DraftKind, ...]
    awaiting_second: tuple[DraftKind, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """A case of which nothing was approved, and why."""

    case: str
    error: DeskError


class Decisions:
    def __init__(
        self,
        store: Store,
        guard: Guard,
        handbook: Handbook,
        *,
        undo: timedelta = timedelta(0),
        contact: ContactRules | None = None,
    ) -> None:
        """`undo` is how long a worker leaves an approved text alone, so that the approval can be taken back."""
        self.contact = contact or ContactRules(handbook)
        self._store = store
        self._guard = guard
        self._handbook = handbook
        self._undo = undo

    async def approve(
        self,
        shop: Shop,
        case: str,
        *,
        by: str,
        channel: str,
        now: datetime,
        kinds: Sequence[DraftKind] = (),
        seen: str = "",
    ) -> Approved:
        """Approve the named texts of a case as they stand, each for one send; without names all that may be sent.

        All or none: raises the reason if one of them may not leave, and the refusal is on record. Where two people
        are needed the first leave is noted and nothing is queued.
        """
        wanted = [Wanted(case=case, seen=seen)]
        (outcome,) = await self.approve_all(shop, wanted, by=by, channel=channel, now=now, kinds=kinds)
        if isinstance(outcome, Dropped):
            raise outcome.error
        return outcome

    async def approve_all(
        self,
        shop: Shop,
        wanted: Sequence[Wanted],
        *,
        by: str,
        channel: str,
        now: datetime,
        kinds: Sequence[DraftKind] = (),
    ) -> list[Approved | Dropped]:
        """Approve several cases in one transaction, each text under its own digest; gives one outcome a case, in order.

        A case drops out whole, with its reason on record, and the others go on; so does one among several that
        needs two people. Raises UnknownPerson, and whatever is no refusal undoes all.
        """
        once = list({each.case: each for each in wanted}.values())
        async with self._store.writing() as work:
            person = await somebody(work, shop.id, by)
            return [
                await self._approve(work, shop, each, person, channel, now, kinds=kinds, among=len(once))
                for each in once
            ]

    async def _approve(
        self,
        work: Work,
        shop: Shop,
        wanted: Wanted,
        person: Person,
        channel: str,
        now: datetime,
        *,
        kinds: Sequence[DraftKind],
        among: int,
    ) -> Approved | Dropped:
        try:
            case, record = await open_proposal(work, shop.id, wanted.case)
            await compare_seen(work, shop, case, record, wanted.seen)
            needed = self.needed(case, record, now)
            if why := await end_void_firsts(work, case, record, needed, now=now):
                raise NotAllowed(
                    N_("The first approval no longer holds: {reason}. It waits for two people again."), reason=why
                )
            asked = Asked(
                shop=shop,
                case=case,
                record=record,
                person=person,
                needed=needed,
                limits=self._handbook.limits,
                channel=channel,
                now=now,
                undo=self._undo,
            )
            await may_approve(work, asked, among=among)
            async with work.apart():
                return await self._give_all(work, asked, kinds)
        except UnknownCase as error:
            return Dropped(case=wanted.case, error=error)
        except DeskError as error:
            await _record(work, shop.id, wanted.case, now, person.name, "approval_refused", _refusal(error))
            return Dropped(case=wanted.case, error=error)

    async def _give_all(self, work: Work, asked: Asked, kinds: Sequence[DraftKind]) -> Approved:
        drafts = asked.record.drafts
        chosen = [each for each in drafts if each.kind in kinds]
        if not kinds:
            free = [each for each in drafts if each.held is None and not each.planned]
            chosen = [each for each in free if each.state in DraftState.asked()] or free
        if not chosen:
            message = N_("There is no such draft to approve.")
            raise NotAllowed(message, remedy=N_("`assistant show {case}` lists them."), case=asked.case.id)
        queued: list[DraftKind] = []
        waiting: list[DraftKind] = []
        if asked.record.follows_up:
            may_follow_up(await self.contact.against(work, asked.shop, asked.case, asked.record, asked.now))
        for draft in chosen:
            if draft.planned or draft.state in DraftState.asked():
                may_leave(draft, await self._judged(work, asked, draft))
            state = await give(work, asked, draft)
            (queued if state is DraftState.APPROVED else waiting).append(draft.kind)
        if queued:
            await work.cases.move(asked.shop.id, asked.case.id, CaseState.APPROVED)
        return Approved(case=asked.case.id, by=asked.person.name, queued=tuple(queued), awaiting_second=tuple(waiting))

    async def _judged(self, work: Work, asked: Asked, draft: DraftRecord) -> tuple[Finding, ...]:
        proposal, text = asked.record.proposal, draft.draft.text
        return await self.judge(work, asked.shop, asked.case, proposal, draft, text, asked.now)

    async def edit(
        self, shop: Shop, case: str, kind: DraftKind, text: str, *, by: str, now: datetime, seen: str = ""
    ) -> tuple[Finding, ...]:
        """Put a person's words in place of a draft; the guard judges them as any other. An approval of it ends."""
        async with self._store.writing() as work:
            person = await somebody(work, shop.id, by)
            found, record = await open_proposal(work, shop.id, case)
            await compare_seen(work, shop, found, record, seen)
            draft = _one(record, kind)
            if draft.planned:
                raise still_planned()
            if draft.state in DraftState.final():
                raise await already(work, shop, found, draft)
            state = draft_after(draft.state, DraftStep.EDIT)
            findings = await self.judge(work, shop, found, record.proposal, draft, text, now)
            if draft.state is not DraftState.WAITING:
                await unqueue(work, found, draft, now, N_("edited after approval"))
                if not await work.proposals.move(draft, state):
                    raise ChangedMeanwhile
            buyer = await work.cases.buyer_of(shop.id, case)
            await work.proposals.rewrite(draft, text, findings=findings, buyer=buyer, by=person.name)
            facts = {"draft": str(draft.id), "kind": draft.kind, "verdict": _verdict(findings), "was": draft.state}
            facts |= sealed(await work.proposals.draft(shop.id, draft.id))
            await _record(work, shop.id, case, now, person.name, "edited", facts)
            return findings

    async def reject(self, shop: Shop, case: str, *, by: str, reason: str, now: datetime, seen: str = "") -> None:
        """No text of this proposal will be sent; the reason is kept where it can be erased."""
        async with self._store.writing() as work:
            person = await somebody(work, shop.id, by)
            found, record = await open_proposal(work, shop.id, case)
            await compare_seen(work, shop, found, record, seen)
            if all(each.planned or each.state in {DraftState.SENT, DraftState.REJECTED} for each in record.drafts):
                raise await already(work, shop, found, record.drafts[0])
            for draft in record.drafts:
                if draft.state in DraftState.final():
                    continue
                await unqueue(work, found, draft, now, N_("rejected"))
                await work.proposals.move(draft, draft_after(draft.state, DraftStep.REJECT))
            await work.cases.move(shop.id, case, CaseState.ANSWERED if record.follows_up else CaseState.REJECTED)
            kept = await work.texts.put(shop.id, await work.cases.buyer_of(shop.id, case), reason)
            await _record(work, shop.id, case, now, person.name, "rejected", {"reason_text": str(kept)})

    def may_send(self, case: Case, moment: datetime) -> bool:
        """Whether a rule pack in force at a moment lets the case's texts leave without a supervisor's word."""
        return permits(self._handbook.pack(case.platform, case.market), Permission.SEND, moment.date())

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
            pack=proposal.rules(self._handbook.pack(case.platform, case.market)),
            day=now.date(),
            recent=await work.shown.replies(case, but=draft.id) if public else (),
        )

    def needed(self, case: Case, record: ProposalRecord, now: datetime) -> Leave:
        """Whose leave the answer needs at this moment."""
        pack = self._handbook.pack(case.platform, case.market)
        return needed_for(case, record, limits=self._handbook.limits, pack=pack, now=now)

    async def withdrawn(
        self,
        work: Work,
        case: Case,
        record: ProposalRecord,
        draft: DraftRecord,
        approval: Approval,
        now: datetime,
    ) -> str:
        """Why an approval that was given would not be given now, or nothing; asked again before a send."""
        return await no_longer(work, case, record, draft, approval, self.needed(case, record, now))


def _one(record: ProposalRecord, kind: DraftKind) -> DraftRecord:
    for draft in record.drafts:
        if draft.kind is kind:
            return draft
    raise NotAllowed(N_("This proposal has no {kind}."), kind=kind)


def _refusal(error: DeskError) -> dict[str, str]:
    """Why an approval was refused, without the words the guard quotes of a text."""
    reason = f"the guard blocks it: {error.values['rule']}" if isinstance(error, Blocked) else error.message
    return {"code": error.code, "reason": reason}


def _verdict(findings: tuple[Finding, ...]) -> str:
    return strictest(each.verdict for each in findings)


async def _record(work: Work, shop: str, case: str, now: datetime, by: str, action: str, facts: dict[str, str]) -> None:
    await work.audit.append(shop, at=now, actor=by, action=action, subject=f"case:{case}", facts=facts)
