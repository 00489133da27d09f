"""A person decides: approve, edit, reject, ask again. Nothing else gives leave to send."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from assistant.agent.facts import facts_of
from assistant.agent.ports import Guard, Handbook
from assistant.desk.after.contact import ContactRules
from assistant.desk.deciding.allowed import may_approve, may_follow_up, may_leave, needed_for
from assistant.desk.deciding.approved import Approved as Approved
from assistant.desk.deciding.approved import Dropped as Dropped
from assistant.desk.deciding.approved import Wanted as Wanted
from assistant.desk.deciding.changing import reject_all, replace_text
from assistant.desk.deciding.gesture import Gesture, begin
from assistant.desk.deciding.giving import Asked, end_void_firsts, give, no_longer
from assistant.desk.deciding.outcomes import note_approved, unread
from assistant.desk.deciding.standing import open_proposal
from assistant.desk.door.people import somebody
from assistant.desk.lessons.learning_ports import EditReader
from assistant.desk.ports import Store, Work
from assistant.domain.approval import DraftState
from assistant.domain.case import Case, CaseState
from assistant.domain.draft import DraftKind
from assistant.domain.leave import Leave
from assistant.domain.market import day_in
from assistant.domain.note import N_
from assistant.domain.own_limits import limits_for
from assistant.domain.proposal import Proposal
from assistant.domain.records import Approval, DraftRecord, ProposalRecord
from assistant.domain.rulepack import Permission, permits
from assistant.domain.shop import Shop
from assistant.domain.verdict import Finding
from assistant.errors import Blocked, DeskError, NotAllowed, UnknownCase


class Decisions:
    def __init__(
        self,
        store: Store,
        guard: Guard,
        handbook: Handbook,
        *,
        undo: timedelta = timedelta(0),
        contact: ContactRules | None = None,
        read_edit: EditReader = unread,
    ) -> None:
        """`undo` is how long a worker leaves an approved text alone, so that the approval can be taken back.

        `read_edit` types what a person changed in a draft.
        """
        self.contact = contact or ContactRules(handbook)
        self._store = store
        self._guard = guard
        self._handbook = handbook
        self._undo = undo
        self._read_edit = read_edit

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
        async with self._store.writing() as work:
            return await self.approve_within(work, shop, wanted, by=by, channel=channel, now=now, kinds=kinds)

    async def approve_within(
        self,
        work: Work,
        shop: Shop,
        wanted: Sequence[Wanted],
        *,
        by: str,
        channel: str,
        now: datetime,
        kinds: Sequence[DraftKind] = (),
        hold: timedelta | None = None,
        read: frozenset[str] | None = None,
    ) -> list[Approved | Dropped]:
        """`approve_all` within a transaction. `hold` is how long it can be taken back, where that is not as usual.

        `read` are the cases whose texts had to be read, where the others are alike; None: all of them.
        """
        once = list({each.case: each for each in wanted}.values())
        person = await somebody(work, shop.id, by)
        gesture = await begin(work, shop, person, now=now, size=len(once), read=read)
        undo = self._undo if hold is None else hold
        done = [
            await self._approve(work, shop, each, gesture, channel, now, undo, kinds=kinds, among=len(once))
            for each in once
        ]
        await gesture.keep(work)
        return done

    async def _approve(
        self,
        work: Work,
        shop: Shop,
        wanted: Wanted,
        gesture: Gesture,
        channel: str,
        now: datetime,
        undo: timedelta,
        *,
        kinds: Sequence[DraftKind],
        among: int,
    ) -> Approved | Dropped:
        person = gesture.person
        try:
            case, record = await open_proposal(work, shop.id, wanted.case)
            needed = self.needed(shop, case, record, now)
            probe = await gesture.faces(work, case, record, needed, wanted.seen, blind=True)
            if probe and (not kinds or probe.kind in kinds):
                return Dropped(case=wanted.case, error=gesture.missed(case, record, probe, kinds))
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
                limits=limits_for(self._handbook.limits, shop.limits),
                channel=channel,
                now=now,
                undo=undo,
            )
            await may_approve(work, asked, among=among)
            async with work.apart():
                given = await self._give_all(work, replace(asked, needed=gesture.demands(needed)), kinds)
            gesture.approved(case, record, (*given.queued, *given.awaiting_second))
            return given
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
            left = [each for each in chosen if each.kind in queued]
            await note_approved(work, asked.record, left, self._read_edit, now=asked.now)
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
            gesture = await begin(work, shop, person, now=now)
            probe = await gesture.faces(work, found, record, self.needed(shop, found, record, now), seen)
            draft, findings = one_draft(record, kind), tuple[Finding, ...]()
            if probe and probe.kind is kind:
                gesture.mended(found, record, probe, text)
            else:
                findings = await self.judge(work, shop, found, record.proposal, draft, text, now)
                await replace_text(work, shop, found, draft, text, findings=findings, by=person.name, now=now)
                gesture.edited(found, record, draft, text)
            await gesture.keep(work)
        gesture.tell()
        return findings

    async def reject(self, shop: Shop, case: str, *, by: str, reason: str, now: datetime, seen: str = "") -> None:
        """No text of this proposal will be sent; the reason is kept where it can be erased."""
        async with self._store.writing() as work:
            person = await somebody(work, shop.id, by)
            found, record = await open_proposal(work, shop.id, case)
            gesture = await begin(work, shop, person, now=now)
            probe = await gesture.faces(work, found, record, self.needed(shop, found, record, now), seen)
            if probe:
                gesture.refused(found, record, probe)
            else:
                await reject_all(work, shop, found, record, reason=reason, by=person.name, now=now)
                gesture.rejected(found, record)
            await gesture.keep(work)
        gesture.tell()

    def may_send(self, case: Case, moment: datetime) -> bool:
        """Whether a rule pack in force at a moment lets the case's texts leave without a supervisor's word."""
        return permits(self._handbook.pack(case.platform, case.market), Permission.SEND, day_in(case.market, moment))

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
            day=day_in(case.market, now),
            recent=await work.shown.replies(case, but=draft.id) if public else (),
        )

    def needed(self, shop: Shop, case: Case, record: ProposalRecord, now: datetime) -> Leave:
        """Whose leave the answer needs at this moment."""
        pack, limits = self._handbook.pack(case.platform, case.market), limits_for(self._handbook.limits, shop.limits)
        return needed_for(case, record, limits=limits, pack=pack, now=now)

    async def withdrawn(
        self,
        work: Work,
        shop: Shop,
        case: Case,
        record: ProposalRecord,
        draft: DraftRecord,
        approval: Approval,
        now: datetime,
    ) -> str:
        """Why an approval that was given would not be given now, or nothing; asked again before a send."""
        return await no_longer(work, case, record, draft, approval, self.needed(shop, case, record, now))


def one_draft(record: ProposalRecord, kind: DraftKind) -> DraftRecord:
    """The draft of a kind; NotAllowed where the proposal has none."""
    for draft in record.drafts:
        if draft.kind is kind:
            return draft
    raise NotAllowed(N_("This proposal has no {kind}."), kind=kind)


def _refusal(error: DeskError) -> dict[str, str]:
    """Why an approval was refused, without the words the guard quotes of a text."""
    reason = f"the guard blocks it: {error.values['rule']}" if isinstance(error, Blocked) else error.message
    return {"code": error.code, "reason": reason}


async def _record(work: Work, shop: str, case: str, now: datetime, by: str, action: str, facts: dict[str, str]) -> None:
    await work.audit.append(shop, at=now, actor=by, action=action, subject=f"case:{case}", facts=facts)
