"""Texts that a person posts by hand: copied under a claim, marked as posted, and compared with what then stands there.

Copying is the moment of sending: it is claimed and compared with its approval as any other send, so that nobody copies
what is no longer approved. What was copied and not marked waits for a person's word; nothing is retried by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from assistant.desk.after.contact import ContactRules
from assistant.desk.deciding.terms import target_of
from assistant.desk.departing.dispatch import ChannelOf, Dispatch
from assistant.desk.departing.sandbox import stopped
from assistant.desk.departing.sending import Called, Sent, advance, conclude, record_send
from assistant.desk.departing.turn import waits_for
from assistant.desk.door.people import somebody
from assistant.desk.ports import Store, Work
from assistant.domain.approval import OutboxState, OutboxStep, text_digest
from assistant.domain.case import Author, Case
from assistant.domain.draft import DraftKind
from assistant.domain.note import N_
from assistant.domain.outgoing import same_text
from assistant.domain.people import Person
from assistant.domain.records import Departure, DraftRecord, OutboxItem
from assistant.domain.shop import Shop
from assistant.errors import NotAllowed

#: who holds what is being posted by hand: `hand:0:NAME`; nobody takes that for a process
HAND = "hand:0:"
#: how long what was posted is looked for on the platform, and how many lines of each state are shown
LOOKED_FOR, SHOWN = timedelta(days=14), 50


@dataclass(frozen=True, slots=True, kw_only=True)
class HandLine:
    """One text on its way. `waits` is why it is not its turn, `seen` what stands on the platform in its place.

    `digest` is that of the bytes to be posted; `holder` copied it and has not said yet what became of it.
    """

    item: OutboxItem
    kind: DraftKind
    channel: str
    case: Case
    draft: DraftRecord
    target: str
    digest: str
    waits: str = ""
    holder: str = ""
    seen: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandList:
    """What is to be posted, what was copied, what nobody knows about, and what was posted and not read back as it was.

    `more` texts wait beyond those shown.
    """

    due: tuple[HandLine, ...]
    copied: tuple[HandLine, ...]
    unknown: tuple[HandLine, ...]
    posted: tuple[HandLine, ...]
    more: int


class ByHand:
    """`channel_of` tells which channels need a person."""

    def __init__(self, store: Store, dispatch: Dispatch, contact: ContactRules, channel_of: ChannelOf) -> None:
        self._store = store
        self._dispatch = dispatch
        self._contact = contact
        self._channel_of = channel_of

    async def look(self, shop: Shop, *, now: datetime) -> HandList:
        """Everything that a person has to post, or to say a word about; private texts first."""
        async with self._store.reading() as work:
            due = await self._departures(work, shop.id, OutboxState.QUEUED, now)
            due.sort(key=lambda each: (each.kind is DraftKind.PUBLIC_REPLY, each.item.id))
            held = [
                each
                for each in await work.outbox.departures(shop.id, OutboxState.SENDING, due=now, patient=False)
                if each.item.owner.startswith(HAND)
            ]
            unknown = await work.outbox.departures(shop.id, OutboxState.UNKNOWN, due=now, patient=False)
            sent = [
                each
                for each in await self._departures(work, shop.id, OutboxState.SENT, now)
                if now - each.item.changed_at < LOOKED_FOR
            ]
            return HandList(
                due=tuple([await self._line(work, each, now) for each in due[:SHOWN]]),
                copied=tuple([await self._line(work, each, now) for each in held[:SHOWN]]),
                unknown=tuple([await self._line(work, each, now) for each in unknown[:SHOWN]]),
                posted=tuple([await self._line(work, each, now) for each in sent[-SHOWN:]]),
                more=len(due[SHOWN:]),
            )

    async def copy(self, shop: Shop, number: int, *, by: str, now: datetime) -> Sent | None:
        """Claim a text for this person; None once they hold it, else what became of it instead."""
        async with self._store.reading() as work:
            person = await somebody(work, shop.id, by)
            item = await self._item(work, shop.id, number)
        if item.state is OutboxState.SENDING and item.owner == f"{HAND}{person.key}":
            return None
        if item.state is not OutboxState.QUEUED:
            raise _not_now(number)
        return await self._dispatch.take(item, self._channel_of, now, owner=f"{HAND}{person.key}"[:80])

    async def posted(self, shop: Shop, number: int, *, by: str, now: datetime) -> Sent:
        """This person posted what was copied; whether it truly stands there the next import tells."""
        async with self._store.writing() as work:
            person, item = await self._held(work, shop, number, by)
            approval = await work.approvals.get(shop.id, item.approval)
            facts = {"channel": approval.channel, "terms": approval.digest}
            copied = Called(step=OutboxStep.TAKEN, reference="copied")
            sent = await conclude(work, item, copied, now, by=item.owner, facts=facts)
            await record_send(work, item, now, person.name, "posted", {"state": sent.state})
            return sent

    async def post(self, shop: Shop, number: int, *, by: str, now: datetime) -> Sent:
        """This person posted a text that nobody had copied: it is claimed and compared only now. What became of it."""
        async with self._store.reading() as work:
            item = await self._item(work, shop.id, number)
        if item.state is not OutboxState.QUEUED:
            raise _not_now(number)
        return await self.copy(shop, number, by=by, now=now) or await self.posted(shop, number, by=by, now=now)

    async def returned(self, shop: Shop, number: int, *, by: str, now: datetime) -> None:
        """It was copied and not posted: it waits again."""
        async with self._store.writing() as work:
            person, item = await self._held(work, shop, number, by)
            moved = await advance(work, item, OutboxStep.GIVE_BACK, now)
            await record_send(work, item, now, person.name, "not_posted", {"state": moved.state})

    async def line(self, shop: Shop, number: int, *, now: datetime) -> HandLine:
        """One text as it stands; NotAllowed for one that is not posted by hand."""
        async with self._store.reading() as work:
            item = await self._item(work, shop.id, number)
            found = await work.outbox.departures(shop.id, item.state, due=now, patient=False)
            it = next((each for each in found if each.item.id == number), None)
            if it is None:
                raise _not_now(number)
            return await self._line(work, it, now)

    async def _held(self, work: Work, shop: Shop, number: int, by: str) -> tuple[Person, OutboxItem]:
        """Who asks, and a text that somebody copied; NotAllowed for one that nobody did."""
        person = await somebody(work, shop.id, by)
        item = await self._item(work, shop.id, number)
        if item.state is not OutboxState.SENDING or not item.owner.startswith(HAND):
            raise _not_now(number)
        return person, item

    async def _departures(self, work: Work, shop: str, state: OutboxState, now: datetime) -> list[Departure]:
        found = await work.outbox.departures(shop, state, due=now, patient=False)
        return [each for each in found if self._channel_of(each.channel).by_hand]

    async def _item(self, work: Work, shop: str, number: int) -> OutboxItem:
        item = await work.outbox.get(shop, number)
        if item is None:
            raise _not_now(number)
        return item

    async def _line(self, work: Work, it: Departure, now: datetime) -> HandLine:
        item = it.item
        draft = await work.proposals.draft(item.shop, item.draft)
        (case,) = await work.cases.some(item.shop, [item.case])
        waits = ""
        if item.state is OutboxState.QUEUED:
            speaks = it.after_private and now < it.expires_at
            waits = await stopped(work, item.shop) or await waits_for(
                work, self._contact, item, it.kind, now, after_private=speaks
            )
        return HandLine(
            item=item,
            kind=it.kind,
            channel=it.channel,
            case=case,
            draft=draft,
            target=target_of(case, it.kind),
            digest=text_digest(draft.salt, draft.draft.text),
            waits=waits,
            holder=item.owner.removeprefix(HAND) if item.owner.startswith(HAND) else "",
            seen=_seen(case, it.kind, item, draft) if item.state in {OutboxState.SENT, OutboxState.UNKNOWN} else "",
        )


def _seen(case: Case, kind: DraftKind, item: OutboxItem, draft: DraftRecord) -> str:
    """What the platform shows in place of this text; nothing where nothing is known, or it is the same."""
    if kind is DraftKind.PUBLIC_REPLY:
        said = [case.review.seller_reply] if case.review and case.review.seller_reply else []
    else:
        said = [each.text for each in case.messages if each.author is Author.SELLER and each.sent_at >= item.changed_at]
    return "" if not said or any(same_text(each, draft.draft.text) for each in said) else said[-1]


def _not_now(number: int) -> NotAllowed:
    return NotAllowed(
        N_("Text {n} does not wait to be posted by hand."), remedy=N_("The list shows what does."), n=number
    )
