"""Follow-ups: once a resolution is old enough, a question about it is written for what happened, and proposed."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from assistant.agent.ports import Handbook
from assistant.desk.after.around import Around, Seen, around
from assistant.desk.after.contact import ContactRules, end_one, end_open, happened, stop_contact
from assistant.desk.after.follow_up_text import FollowUpText
from assistant.desk.after.resolutions import resolutions_of
from assistant.desk.deciding.standing import case_of
from assistant.desk.door.people import somebody
from assistant.desk.ports import Store, Work
from assistant.domain.approval import DraftState, DraftStep, draft_after
from assistant.domain.case import Case, CaseState
from assistant.domain.follow_up import (
    FollowUp,
    FollowUpState,
    FollowUpStep,
    Resolution,
    Stop,
    Why,
    due_after,
    follow_up_after,
    free_from,
    hindrance,
)
from assistant.domain.market import defaults_of
from assistant.domain.note import N_
from assistant.domain.shop import Shop
from assistant.errors import NotAllowed

#: how old a resolution may be when it is first seen: the longest wait of a playbook, and the time until it is too late
SEEN_WITHIN = timedelta(days=75)
#: how long what is over is shown
SHOWN_FOR = timedelta(days=30)
#: after these a case is asked about again only once the buyer has said something
_DONE_WITH = frozenset({Why.REJECTED, Why.LIMIT, Why.TOO_LATE, Why.ASKED})
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpLine:
    """A follow-up as people see it; `why` is what ended it, or what stands in its way now."""

    follow_up: FollowUp
    why: Why | None


class FollowUpDesk:
    def __init__(
        self,
        store: Store,
        *,
        text: FollowUpText,
        handbook: Handbook,
        contact: ContactRules,
    ) -> None:
        self._store = store
        self._text = text
        self._handbook = handbook
        self._contact = contact

    async def round(self, shop: str, now: datetime) -> list[FollowUp]:
        """Plan what was resolved, propose what is due, end what was overtaken; gives what changed.

        May run as often as one likes: each resolution is planned once, and proposed or ended once.
        """
        async with self._store.reading() as work:
            if not await self._anything(work, shop, now):
                return []
        async with self._store.writing() as work:
            found = await work.shops.get(shop)
            if found is None:
                return []
            changed = []
            for resolution, known in await self._unseen(work, shop, now):
                changed += await self._plan(work, found, resolution, known, now)
            for each in await self._going_on(work, found, now):
                try:
                    async with work.apart():
                        changed += await self._step(work, found, each, now)
                except Exception:
                    _log.exception("the follow-up of case %s broke; it is tried again", each.resolution.case)
        return changed

    async def lines(self, shop: str, now: datetime) -> list[FollowUpLine]:
        """What is planned, proposed, sent or cancelled, by the moment it is due; what is over for `SHOWN_FOR`."""
        async with self._store.reading() as work:
            known = await work.shops.get(shop)
            if known is None:
                return []
            rows = await work.follow_ups.all(shop, since=now - SHOWN_FOR)
            open_ = [each for each in rows if each.state not in FollowUpState.final()]
            sight = await self._around(work, shop, open_, now)
            return [FollowUpLine(follow_up=each, why=each.why or self._why(sight, known, each, now)) for each in rows]

    async def call_off(self, shop: str, case: str, *, by: str, whole_buyer: bool, now: datetime) -> list[FollowUp]:
        """No follow-up in this case, or with `whole_buyer` in none of theirs, for good; gives what ended."""
        async with self._store.writing() as work:
            person = await somebody(work, shop, by)
            found = await case_of(work, shop, case)
            buyer = await work.cases.buyer_of(shop, found.id)
            why = Why.REFUSED if whole_buyer else Why.STOPPED
            before = await work.follow_ups.of_buyer(shop, buyer)
            stop = Stop(buyer=buyer, case="" if whole_buyer else found.id, why=why, at=now, by=person.name)
            if not await stop_contact(work, shop, stop):
                raise NotAllowed(N_("No follow-up is planned for case {case} any more."), case=case)
            action = "contact_refused" if whole_buyer else "follow_up_stopped"
            await work.audit.append(shop, at=now, actor=person.name, action=action, subject=f"case:{case}", facts={})
            open_ = {each.resolution for each in before if each.state not in FollowUpState.final()}
            return [
                each for each in await work.follow_ups.of_buyer(shop, buyer) if each.resolution in open_ and each.why
            ]

    async def _anything(self, work: Work, shop: str, now: datetime) -> bool:
        """Whether a round would write: asked without a lock, for it is asked every minute."""
        if await self._unseen(work, shop, now):
            return True
        known = await work.shops.get(shop)
        return known is not None and bool(await self._going_on(work, known, now))

    async def _going_on(self, work: Work, shop: Shop, now: datetime) -> list[FollowUp]:
        """Follow-ups that take a step now; all that wait are read together."""
        pending = await work.follow_ups.pending(shop.id, now)
        sight = await self._around(work, shop.id, pending, now)
        for case, why in sight.damaged.items():
            _log.warning("the follow-up of case %s waits, for its proposal cannot be read: %s", case, why)
        return [each for each in pending if self._next(sight, shop, each, now)[0]]

    async def _around(self, work: Work, shop: str, found: Sequence[FollowUp], now: datetime) -> Around:
        return await around(work, shop, found, since=lambda cases: self._contact.since(cases, now))

    async def _unseen(self, work: Work, shop: str, now: datetime) -> list[tuple[Resolution, FollowUp | None]]:
        """Resolutions that are new or may have changed, each with what is planned for it; those of due ones too."""
        unseen = await work.follow_ups.unseen(shop, now - SEEN_WITHIN)
        due = [each for each in await work.follow_ups.pending(shop, now) if each.state is FollowUpState.PLANNED]
        ids = list(dict.fromkeys([*unseen, *(each.resolution.case for each in due)]))
        rows = {_key(each.resolution): each for each in await work.follow_ups.of_cases(shop, ids)}
        found = [(each, rows.get(_key(each))) for each in await resolutions_of(work, shop, ids)]
        return [(each, known) for each, known in found if known is None or each.case in unseen]

    def _due(self, shop: Shop, seen: Seen, resolution: Resolution) -> datetime:
        zone = ZoneInfo(defaults_of(seen.case.market).time_zone)
        days = self._handbook.playbook(seen.record.proposal.diagnosis.cause).follow_up_after_days
        return due_after(resolution.counts_from, days, hours=self._contact.hours(shop, seen.case), zone=zone)

    async def _plan(
        self, work: Work, shop: Shop, resolution: Resolution, known: FollowUp | None, now: datetime
    ) -> list[FollowUp]:
        """Plan a follow-up; that of an earlier resolution makes way for it. What is planned moves with the arrival."""
        seen = await _seen(work, shop.id, resolution.case)
        if seen is None:
            return []
        due_at = self._due(shop, seen, resolution)
        if known:
            moved = due_at if known.state is FollowUpState.PLANNED else known.due_at
            await work.follow_ups.put(shop.id, replace(known, due_at=moved, seen_at=now))
            return []
        planned = FollowUp(
            resolution=resolution, due_at=due_at, state=FollowUpState.PLANNED, changed_at=now, seen_at=now
        )
        earlier = await work.follow_ups.of_cases(shop.id, [resolution.case])
        ended = await end_open(work, shop.id, earlier, Why.SUPERSEDED, by="desk", now=now)
        await work.follow_ups.put(shop.id, planned)
        if _asked_already(earlier, seen.case):
            return [*ended, await end_one(work, shop.id, planned, Why.ASKED, by="desk", now=now)]
        await work.audit.append_all(shop.id, [happened(planned, "follow_up_planned", {}, by="desk")], at=now)
        return [*ended, planned]

    async def _step(self, work: Work, shop: Shop, follow_up: FollowUp, now: datetime) -> list[FollowUp]:
        sight = await self._around(work, shop.id, [follow_up], now)
        step, why = self._next(sight, shop, follow_up, now)
        if step is None:
            return []
        if step is FollowUpStep.CANCEL and why:
            return [await end_one(work, shop.id, follow_up, why, by="desk", now=now)]
        if step is FollowUpStep.PROPOSE:
            return await self._propose(work, shop, follow_up, now)
        moved = replace(follow_up, state=follow_up_after(follow_up.state, step), changed_at=now)
        await work.follow_ups.put(shop.id, moved)
        return [moved, *await self._step(work, shop, moved, now)] if step is FollowUpStep.RENEW else [moved]

    def _next(
        self, sight: Around, shop: Shop, follow_up: FollowUp, now: datetime
    ) -> tuple[FollowUpStep | None, Why | None]:
        """What is to be done with a follow-up now, and why it ends where it does; nothing where that is not known."""
        case = follow_up.resolution.case
        if case in sight.damaged:
            return None, None
        seen = sight.seen.get(case)
        if seen is None:
            return FollowUpStep.CANCEL, Why.NO_ORDER
        gone = False
        if follow_up.state is FollowUpState.PROPOSED:
            state = sight.text_state(follow_up)
            if state is DraftState.SENT:
                return FollowUpStep.SEND, None
            if state is DraftState.REJECTED:
                return FollowUpStep.CANCEL, Why.REJECTED
            if sight.may_have_left(seen):
                return None, None
            gone = state is DraftState.STALE
        facts = self._contact.facts_in(sight.reached, shop, seen.case, seen.record, follow_up, now)
        why = hindrance(facts, now)
        if why and why.ends:
            return FollowUpStep.CANCEL, why
        if gone:
            return FollowUpStep.RENEW, None
        if why or follow_up.state is not FollowUpState.PLANNED or now < follow_up.due_at:
            return None, why
        return (FollowUpStep.PROPOSE, None) if case in sight.settled else (None, Why.ANSWER_OPEN)

    def _why(self, sight: Around, shop: Shop, follow_up: FollowUp, now: datetime) -> Why | None:
        """What stands in the way of one that is open; closed hours and spacing count only once it is due."""
        if follow_up.state in FollowUpState.final():
            return None
        _, why = self._next(sight, shop, follow_up, now)
        return None if why and why.waits and now < follow_up.due_at else why

    async def _propose(self, work: Work, shop: Shop, follow_up: FollowUp, now: datetime) -> list[FollowUp]:
        seen = await _seen(work, shop.id, follow_up.resolution.case)
        if seen is None:
            return []
        facts = await self._contact.facts(work, shop, seen.case, seen.record, follow_up, now)
        proposal = self._text.proposal(
            seen.case,
            shop,
            seen.record.proposal.diagnosis,
            follow_up.resolution,
            manner=await work.lessons.manner(shop.id),
            due_at=free_from(facts, now),
            now=now,
        )
        if proposal is None:
            return []
        for each in seen.record.drafts:
            if each.planned:
                await work.proposals.move(each, draft_after(each.state, DraftStep.OVERTAKE))
        buyer = await work.cases.buyer_of(shop.id, seen.case.id)
        (number,) = await work.proposals.add(shop.id, [(seen.case, proposal, buyer)], now=now)
        await work.cases.move(shop.id, seen.case.id, CaseState.PROPOSED)
        proposed = replace(
            follow_up,
            state=follow_up_after(follow_up.state, FollowUpStep.PROPOSE),
            proposal=number,
            changed_at=now,
        )
        await work.follow_ups.put(shop.id, proposed)
        sealed = {"proposal": str(number), **(await work.seals.of_proposals(shop.id, [number]))[number]}
        by = proposal.drafts[0].draft.author
        await work.audit.append_all(shop.id, [happened(proposed, "follow_up_proposed", sealed, by=by)], at=now)
        return [proposed]


def _key(resolution: Resolution) -> tuple[str, datetime]:
    return resolution.case, resolution.at


async def _seen(work: Work, shop: str, case: str) -> Seen | None:
    found = await work.cases.get(shop, case)
    record = await work.proposals.latest(found) if found else None
    return Seen(case=found, record=record) if found and record else None


def _asked_already(earlier: list[FollowUp], case: Case) -> bool:
    """Whether the buyer was asked about this case, or was not to be, and has said nothing since."""
    over = [each for each in earlier if each.state is FollowUpState.SENT or each.why in _DONE_WITH]
    return any(case.spoke_at is None or case.spoke_at <= each.changed_at for each in over)
