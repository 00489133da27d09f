"""What a change means for a case: its open answer is void, it waits anew, or somebody has answered it already."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from assistant.desk.after.contact import end_replied
from assistant.desk.arriving.overtake import overtake
from assistant.desk.arriving.read_back import Seen, read_back
from assistant.desk.arriving.refunds_seen import see_refunds
from assistant.desk.keeping.damage import readable
from assistant.desk.ports import Work
from assistant.domain.case import Author, Case, CaseState
from assistant.domain.draft import DraftKind
from assistant.domain.note import N_
from assistant.domain.records import ProposalRecord
from assistant.domain.waiting import waits_of

_PUBLIC = frozenset({DraftKind.PUBLIC_REPLY})
_PRIVATE = frozenset({DraftKind.PRIVATE_OFFER, DraftKind.FOLLOW_UP})


async def settle(work: Work, shop: str, ids: Sequence[str], before: Mapping[str, Case], *, now: datetime) -> None:
    """Bring cases whose facts changed into the state they are in now.

    `before` holds cases as they were; where one is missing only its order or parcel can have changed, not its words.
    """
    await work.cases.touch(shop, ids)
    cases = await work.cases.some(shop, ids)
    # a proposal that cannot be read is as none: its case is proposed anew
    records, _ = await readable(cases, work.proposals.latest_of, name=lambda case: case.id)
    await see_refunds(work, shop, cases, now=now)
    anew = [case.id for case in cases if case.id in before and _waits_anew(before[case.id], case)]
    await work.clocks.heard(shop, anew, now)
    for case in cases:
        was = before.get(case.id, case)
        if case.text != was.text:
            await end_replied(work, was, case, now=now)
        await _settle_one(work, was, case, records.get(case.id), now)


async def _settle_one(work: Work, before: Case, case: Case, record: ProposalRecord | None, now: datetime) -> None:
    said = list(_said_by_seller(before, case)) if record else []
    outside = Seen.OUTSIDE in [await read_back(work, case, kinds, text, now=now) for kinds, text in said]
    if case.state is CaseState.TAKEN_OVER:
        if outside and not case.awaits_answer:
            await _wait_anew(work, case)
    elif outside:
        wrote = case.text != before.text
        await _start_again(work, case, record, now, N_("answered by the seller outside the desk"), wrote=wrote)
    elif case.state in CaseState.open_states():
        if record is None or record.snapshot != case.snapshot():
            wrote = case.text != before.text
            await _start_again(work, case, record, now, N_("the case changed"), wrote=wrote)
    elif case.text != before.text and case.awaits_answer:
        await _start_again(work, case, record, now, N_("the buyer wrote again"))


def _waits_anew(before: Case, case: Case) -> bool:
    """Whether the buyer waits for something they did not wait for before."""
    known = {(each.place, each.since) for each in waits_of(before)}
    return any((each.place, each.since) not in known and not each.answered for each in waits_of(case))


def _said_by_seller(before: Case, case: Case) -> Iterator[tuple[frozenset[DraftKind], str]]:
    """What the seller said that was not known before."""
    reply = case.review.seller_reply if case.review else ""
    if reply and reply != (before.review.seller_reply if before.review else ""):
        yield _PUBLIC, reply
    known = {each.id for each in before.messages}
    for each in case.messages:
        if each.author is Author.SELLER and each.id not in known:
            yield _PRIVATE, each.text


async def renew(work: Work, case: Case, *, now: datetime, why: str) -> None:
    """The open answer ends; the case waits for the desk, unless nobody is waiting for an answer."""
    await overtake(work, case, now=now, why=why)
    await _wait_anew(work, case)


async def _start_again(
    work: Work, case: Case, record: ProposalRecord | None, now: datetime, why: str, *, wrote: bool = True
) -> None:
    """A case that was only to be followed up stays answered, unless the buyer `wrote`."""
    if record is not None:
        await overtake(work, case, now=now, why=why)
    if record is not None and record.follows_up and not (wrote and case.awaits_answer):
        await work.cases.move(case.shop, case.id, CaseState.ANSWERED)
    else:
        await _wait_anew(work, case)


async def _wait_anew(work: Work, case: Case) -> None:
    await work.cases.move(case.shop, case.id, CaseState.NEW if case.awaits_answer else CaseState.SET_ASIDE)
