"""Whether a buyer may be written to unasked: asked when a follow-up is proposed, approved and sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from assistant.agent.ports import Handbook
from assistant.desk.after.around import Reached, reached_of
from assistant.desk.after.follow_up_ports import ContactHoursOf
from assistant.desk.arriving.overtake import overtake
from assistant.desk.ports import Work
from assistant.domain.approval import DraftState
from assistant.domain.audit import Happened
from assistant.domain.case import Author, Case, CaseState
from assistant.domain.follow_up import (
    DAYTIME,
    Contact,
    Facts,
    FollowUp,
    FollowUpState,
    FollowUpStep,
    Stop,
    Why,
    follow_up_after,
    hindrance,
)
from assistant.domain.market import defaults_of
from assistant.domain.open_time import OpenTime, daily
from assistant.domain.records import ProposalRecord
from assistant.domain.rulepack import RulePack
from assistant.domain.shop import Shop


def by_day(_: Shop, market: str) -> OpenTime:
    """Buyers are written to by day, on their own clocks."""
    return daily(ZoneInfo(defaults_of(market).time_zone), *DAYTIME)


class ContactRules:
    def __init__(self, handbook: Handbook, hours_of: ContactHoursOf = by_day) -> None:
        self._handbook = handbook
        self._hours_of = hours_of

    def hours(self, shop: Shop, case: Case) -> OpenTime:
        return self._hours_of(shop, case.market)

    async def facts(
        self, work: Work, shop: Shop, case: Case, record: ProposalRecord | None, follow_up: FollowUp, now: datetime
    ) -> Facts:
        """Everything that decides whether this follow-up may go on, as it stands now."""
        reached = await reached_of(work, shop.id, [case.id], since=self.since([case], now))
        return self.facts_in(reached, shop, case, record, follow_up, now)

    def since(self, cases: Iterable[Case], now: datetime) -> datetime:
        """From when on contacts with the buyers of these cases may count."""
        return min((now - _window(self._pack(each)) for each in cases), default=now)

    def _pack(self, case: Case) -> RulePack | None:
        return self._handbook.pack(case.platform, case.market)

    def facts_in(
        self,
        reached: Reached,
        shop: Shop,
        case: Case,
        record: ProposalRecord | None,
        follow_up: FollowUp,
        now: datetime,
    ) -> Facts:
        """The same from what was read for many."""
        buyer, pack = reached.buyers[case.id], self._pack(case)
        own = {each.id for each in record.drafts} if record and record.id == follow_up.proposal else set[int]()
        since = now - _window(pack)
        contacts = [each for draft, each in reached.contacts.get(buyer, ()) if draft not in own and each.at >= since]
        return Facts(
            due_at=follow_up.due_at,
            resolved_at=follow_up.resolution.at,
            spoke_at=case.spoke_at,
            contacts=[*contacts, *_said_by_hand(case)],
            stops=[each for each in reached.stops if each.buyer == buyer and each.case in {"", case.id}],
            pack=pack,
            hours=self.hours(shop, case),
            zone=ZoneInfo(defaults_of(case.market).time_zone),
            has_order=case.order is not None,
            taken_over=case.state is CaseState.TAKEN_OVER,
            answer_open=_answer_open(case, record),
            other_open=bool(reached.open_cases.get(buyer, set()) - {case.id}),
        )

    async def against(self, work: Work, shop: Shop, case: Case, record: ProposalRecord, now: datetime) -> Why | None:
        """What stands in the way of a follow-up that was proposed; None where nothing does."""
        found = [each for each in await work.follow_ups.of_cases(shop.id, [case.id]) if each.proposal == record.id]
        if not found:
            return Why.SUPERSEDED
        follow_up = found[-1]
        if follow_up.state is not FollowUpState.PROPOSED:
            return follow_up.why or Why.ASKED
        return hindrance(await self.facts(work, shop, case, record, follow_up, now), now)

    async def waits(self, work: Work, shop: str, case: str, now: datetime) -> Why | None:
        """For what an approved follow-up waits now; None where it may leave, or must be refused."""
        known, found = await work.shops.get(shop), await work.cases.get(shop, case)
        record = await work.proposals.latest(found) if found else None
        if known is None or found is None or record is None:
            return None
        why = await self.against(work, known, found, record, now)
        return why if why and why.waits else None


async def stop_contact(work: Work, shop: str, stop: Stop) -> bool:
    """Note that a buyer, or one case of theirs, gets no follow-up, and end what is open; False where it was known."""
    new = await work.follow_ups.stop(shop, stop)
    if stop.case:
        found = await work.follow_ups.of_cases(shop, [stop.case])
    else:
        found = await work.follow_ups.of_buyer(shop, stop.buyer)
    await end_open(work, shop, found, stop.why, by=stop.by, now=stop.at)
    return new


async def end_replied(work: Work, before: Case, case: Case, *, now: datetime) -> None:
    """The buyer wrote: what was to be asked after an earlier resolution is not asked any more.

    What is added to a review, or changed in it, has no time of its own: it was written after all that is known.
    """
    reworded = _review_words(before) != _review_words(case)
    said = [] if case.spoke_at is None else [case.spoke_at]
    for each in await work.follow_ups.of_cases(case.shop, [case.id]):
        if reworded or any(moment > each.resolution.at for moment in said):
            await end_open(work, case.shop, [each], Why.REPLIED, by="desk", now=now)


async def end_open(
    work: Work, shop: str, found: Iterable[FollowUp], why: Why, *, by: str, now: datetime
) -> list[FollowUp]:
    """End follow-ups that are planned or proposed, each once and on record; what has left stays as it is."""
    return [
        await end_one(work, shop, each, why, by=by, now=now)
        for each in found
        if each.state not in FollowUpState.final()
    ]


async def end_one(work: Work, shop: str, follow_up: FollowUp, why: Why, *, by: str, now: datetime) -> FollowUp:
    """The follow-up, ended: a waiting text becomes stale, a waiting send is cancelled; one whose text left is sent."""
    if follow_up.state is FollowUpState.PROPOSED and await text_state(work, shop, follow_up) is DraftState.SENT:
        sent = replace(follow_up, state=follow_up_after(follow_up.state, FollowUpStep.SEND), changed_at=now)
        await work.follow_ups.put(shop, sent)
        return sent
    case = await work.cases.get(shop, follow_up.resolution.case)
    record = await work.proposals.latest(case) if case else None
    if case and record and record.id == follow_up.proposal and _is_open(record):
        await overtake(work, case, now=now, why=f"follow-up: {why}")
        if case.state in {CaseState.PROPOSED, CaseState.APPROVED}:
            await work.cases.move(shop, case.id, CaseState.ANSWERED)
    state = follow_up_after(follow_up.state, FollowUpStep.CANCEL)
    ended = replace(follow_up, state=state, why=why, changed_at=now)
    await work.follow_ups.put(shop, ended)
    await work.audit.append_all(shop, [happened(ended, "follow_up_cancelled", {"why": why}, by=by)], at=now)
    return ended


async def text_state(work: Work, shop: str, follow_up: FollowUp) -> DraftState:
    """How far the text of a proposed follow-up has come; stale where there is none."""
    number = follow_up.proposal or 0
    return (await work.follow_ups.text_states(shop, [number])).get(number, DraftState.STALE)


def happened(follow_up: FollowUp, action: str, facts: Mapping[str, str], *, by: str) -> Happened:
    """What became of a follow-up, for the record."""
    resolution = follow_up.resolution
    known = {
        "outcome": str(resolution.outcome),
        "remedy": str(resolution.remedy),
        "resolved_at": resolution.at.isoformat(),
        "due_at": follow_up.due_at.isoformat(),
    }
    return Happened(actor=by, action=action, subject=f"case:{resolution.case}", facts={**known, **facts})


def _is_open(record: ProposalRecord) -> bool:
    return any(each.state not in DraftState.final() for each in record.drafts)


def _answer_open(case: Case, record: ProposalRecord | None) -> bool:
    """Whether the buyer still waits, or a text of the answer itself still waits for a person or to leave."""
    follows_up = record is not None and record.follows_up
    if case.state in CaseState.open_states() and not (follows_up and case.state in _UNDER_WAY):
        return True
    undecided = DraftState.open_states() - {DraftState.PLANNED}
    return record is not None and not follows_up and any(each.state in undecided for each in record.drafts)


_UNDER_WAY = frozenset({CaseState.PROPOSED, CaseState.APPROVED})


def _review_words(case: Case) -> tuple[str, str]:
    return (case.review.text, case.review.further) if case.review else ("", "")


def _said_by_hand(case: Case) -> list[Contact]:
    """What the seller wrote in the chat, seen there: ours among it, or written without the desk."""
    return [Contact(at=each.sent_at, follow_up=False) for each in case.messages if each.author is Author.SELLER]


def _window(pack: RulePack | None) -> timedelta:
    return timedelta(days=max(pack.follow_up_window_days, pack.follow_up_gap_days + 1) if pack else 1)
