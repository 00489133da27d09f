"""One way in which words of people are destroyed, whether they asked for it or their time was over."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from assistant.desk.after.contact import stop_contact
from assistant.desk.departing.sending import move
from assistant.desk.keeping.keeping_ports import Rows
from assistant.desk.ports import Work
from assistant.domain.approval import DraftState, DraftStep, OutboxState, OutboxStep, draft_after
from assistant.domain.audit import Happened
from assistant.domain.case import CaseState
from assistant.domain.follow_up import Stop, Why
from assistant.domain.note import N_
from assistant.domain.person import WORDS_ERASED, Scope, Wiped
from assistant.errors import NotAllowed

BY = "desk"
#: characters a name must have to be looked for in files; shorter ones are part of too much
SHORTEST_NAME = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Destroyed:
    """What was destroyed, and what ended with it."""

    wiped: Wiped
    drafts_ended: int
    sends_cancelled: int


async def destroy(work: Work, scope: Scope, rows: Mapping[str, Rows], *, by: str, why: str, now: datetime) -> Destroyed:
    """End what is open in the cases of a scope, destroy their words, and put that on record.

    `rows` are all of the scope, by table. The record holds who, when and the number of the text that says why. Raises
    NotAllowed where a text of these cases is being sent at this moment.
    """
    sends = await _cancel(work, scope.shop, rows["outbox"], now)
    drafts = await _end_drafts(work, scope.shop, rows["drafts"])
    await work.cases.touch(scope.shop, scope.cases)
    for found in await work.cases.some(scope.shop, scope.cases):
        if found.state in CaseState.open_states():
            await work.cases.move(scope.shop, found.id, CaseState.SET_ASIDE)
    await _stop_contact(work, scope, now)
    await work.answers_kept.blank()
    wiped = await work.erasing.wipe(scope, rows, now=now, by=by, why=why)
    done = Destroyed(wiped=wiped, drafts_ended=drafts, sends_cancelled=sends)
    await _put_on_record(work, scope, done, by=by, why=why, now=now)
    return done


def words_in_files(scope: Scope, rows: Mapping[str, Rows]) -> Collection[str]:
    """What tells a row of a file as this buyer's: their name, their orders, their reviews' and chats' own ids."""
    ids = {row["external_id"] for name in ("reviews", "messages", "tickets") for row in rows[name]}
    words = {*scope.orders, *ids, *(row["number"] for row in rows["parcels"])}
    return {each for each in words if len(each) > 5} | ({scope.name} if len(scope.name) >= SHORTEST_NAME else set())


async def _stop_contact(work: Work, scope: Scope, now: datetime) -> None:
    """Nobody is asked about what the desk no longer knows: no follow-up for the buyers, or for the cases alone."""
    for buyer in scope.buyers:
        await stop_contact(work, scope.shop, Stop(buyer=buyer, case="", why=Why.ERASED, at=now, by=BY))
    if not scope.buyers:
        for case, buyer in (await work.cases.buyers_of(scope.shop, scope.cases)).items():
            await stop_contact(work, scope.shop, Stop(buyer=buyer, case=case, why=Why.ERASED, at=now, by=BY))


async def _cancel(work: Work, shop: str, rows: Rows, now: datetime) -> int:
    """Cancel what is queued; gives how many."""
    for row in rows:
        if row["state"] == OutboxState.SENDING:
            raise NotAllowed(
                N_("Outbox item {n} of case {case} is being sent right now."),
                remedy=N_("See `assistant outbox`, and erase once its outcome is known."),
                n=row["id"],
                case=row["case_id"],
            )
    queued = [await work.outbox.get(shop, row["id"]) for row in rows if row["state"] == OutboxState.QUEUED]
    for item in filter(None, queued):
        await move(work, item, OutboxStep.CANCEL, now=now, reason=WORDS_ERASED)
    return len(queued)


async def _end_drafts(work: Work, shop: str, rows: Rows) -> int:
    """End drafts that a person could still approve, and with them their approvals; gives how many."""
    ended = 0
    for row in rows:
        if DraftState(row["state"]) in DraftState.open_states():
            draft = await work.proposals.draft(shop, row["id"])
            ended += await work.proposals.move(draft, draft_after(draft.state, DraftStep.OVERTAKE))
    return ended


async def _put_on_record(work: Work, scope: Scope, done: Destroyed, *, by: str, why: str, now: datetime) -> None:
    """One record for each case and each buyer; why stands once, in a text that can be erased in its turn."""
    owner = scope.buyers[0] if scope.buyers else await work.cases.buyer_of(scope.shop, scope.cases[0])
    kept = str(await work.texts.put(scope.shop, owner, why))
    facts = {
        "why_text": kept,
        "cases": " ".join(scope.cases),
        "texts": str(done.wiped.texts),
        "photos": str(done.wiped.photo_rows),
        "orders": str(done.wiped.orders),
        "drafts_ended": str(done.drafts_ended),
        "sends_cancelled": str(done.sends_cancelled),
    }
    happened = [Happened(actor=by, action=N_("erased"), subject=f"buyer:{each}", facts=facts) for each in scope.buyers]
    short = {"why_text": kept, "buyers": " ".join(map(str, scope.buyers))}
    happened += [Happened(actor=by, action=N_("erased"), subject=f"case:{each}", facts=short) for each in scope.cases]
    await work.audit.append_all(scope.shop, happened, at=now)
