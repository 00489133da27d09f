"""Dispatch: what was approved leaves, once, after it was compared with its approval again."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import monotonic

from assistant.desk.answering.settle import renew
from assistant.desk.deciding.approve import Decisions
from assistant.desk.departing.compare import ENDED, REPLACED, mismatch
from assistant.desk.departing.leaving import outgoing_of, stands_now, wait_after
from assistant.desk.departing.pace import Pace
from assistant.desk.departing.sandbox import stopped
from assistant.desk.departing.sending import Called, Sent, advance, conclude, move, record_send, refuse, set_apart, told
from assistant.desk.departing.turn import ready_among, waits_for
from assistant.desk.keeping.damage import UNREADABLE
from assistant.desk.ports import Store
from assistant.domain.approval import OutboxState, OutboxStep
from assistant.domain.draft import DraftKind
from assistant.domain.note import N_
from assistant.domain.outgoing import CALL_WITHIN, PATIENCE, Channel, Outgoing, Resend
from assistant.domain.records import Departure, DraftRecord, OutboxItem
from assistant.errors import ChannelFailed, NotAllowed, OutcomeUnknown, TakenOver

ChannelOf = Callable[[str], Channel]
#: items of one look
MANY = 500
#: tries after which a worker gives an item to a person
TRIES = 8
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Leaving:
    """An item under our claim, compared and ready to be handed to its channel."""

    item: OutboxItem
    draft: DraftRecord
    outgoing: Outgoing
    channel: Channel
    #: seconds of a clock that stands still for nobody, when it was claimed
    claimed: float
    patient: bool
    #: whether an earlier try may have arrived
    again: bool


class Dispatch:
    """`owner` is this process in claims."""

    def __init__(self, store: Store, decisions: Decisions, *, owner: str) -> None:
        self._store = store
        self._decisions = decisions
        self.owner = owner
        self._pace = Pace()

    async def waiting(self, shop: str, *, now: datetime, patient: bool, limit: int = MANY) -> list[Departure]:
        """What may leave now, private texts before the public ones that speak of them.

        `patient` is how a worker looks: it leaves alone what a person may still take back, and what has just failed.
        """
        async with self._store.reading() as work:
            found = await work.outbox.departures(shop, OutboxState.QUEUED, due=now, patient=patient, limit=limit)
        return sorted(found, key=lambda each: (each.kind is DraftKind.PUBLIC_REPLY, each.item.id))

    async def due(
        self,
        shop: str,
        *,
        channel_of: ChannelOf,
        now: datetime,
        limit: int = MANY,
        only: Callable[[Departure], bool] = lambda _: True,
    ) -> list[Sent]:
        """Send what is approved and due, because a person says so."""
        found = [each for each in await self.waiting(shop, now=now, patient=False, limit=limit) if only(each)]
        return [await self._send(each.item, channel_of, now, patient=False) for each in found]

    async def ready(self, shop: str, *, now: datetime) -> list[Departure]:
        """What a worker may send now: nothing it would have to wait for. What waits for long is looked at each minute.

        What rests takes nobody's place among the first.
        """
        most = MANY + self._pace.resting(now)
        found = await self.waiting(shop, now=now, patient=True, limit=most)
        awake = [each for each in found if not self._pace.rests(each.item.key, now)]
        if not awake:
            return []
        async with self._store.reading() as work:
            if await stopped(work, shop):
                return []
            return await ready_among(work, self._decisions.contact, self._pace, shop, awake, now)

    def rest(self, each: Departure, now: datetime) -> None:
        """Leave an item alone for a minute."""
        self._pace.rest(each.item.key, now)

    async def one(self, shop: str, number: int, *, channel_of: ChannelOf, now: datetime) -> Sent | None:
        """Send one item as a worker does; None where it no longer waits. One that breaks is parked after `TRIES`."""
        async with self._store.reading() as work:
            item = await work.outbox.get(shop, number)
        if item is None or item.state is not OutboxState.QUEUED:
            return None
        try:
            return await self._send(item, channel_of, now, patient=True)
        except Exception as error:
            await self._broke(shop, number, error, now)
            raise

    async def take(self, item: OutboxItem, channel_of: ChannelOf, now: datetime, *, owner: str) -> Sent | None:
        """Claim an item for a person who posts it by hand, compared as any send; None once it is theirs.

        Else gives what became of it instead. NotAllowed for one that leaves by a channel of its own.
        """
        try:
            found = await self._claim(item, channel_of, now, patient=True, owner=owner)
        except UNREADABLE as error:
            async with self._store.writing() as work:
                return await set_apart(work, item, error, owner=owner, now=now)
        return found if isinstance(found, Sent) else None

    async def senders(self, shop: str) -> set[str]:
        """Who holds items right now."""
        async with self._store.reading() as work:
            return {item.owner for item in await work.outbox.in_state(shop, OutboxState.SENDING)}

    async def recover(self, shop: str, dead: set[str], *, now: datetime) -> None:
        """Nobody knows what became of items that a dead sender held.

        They are left alone until a call that it may have begun can no longer arrive. One that sleeps is taken for dead
        15 seconds after it fell asleep at the earliest (`roster.DEAD_AFTER` without a `BEAT`), so that a call of its
        last claim, begun within CALL_WITHIN and over after PATIENCE, has ended 15 seconds from now.
        """
        if not dead:
            return
        async with self._store.writing() as work:
            for item in await work.outbox.in_state(shop, OutboxState.SENDING):
                if item.owner in dead:
                    why = N_("the sender stopped in the middle")
                    await advance(work, item, OutboxStep.NO_ANSWER, now, reason=why, again_at=now + PATIENCE)

    async def reconcile(self, shop: str, *, channel_of: ChannelOf, now: datetime) -> list[Sent]:
        """Find out what became of unknown items, as far as their channels let us; the others wait for a person.

        Sent again is only what still stands as it was approved, under the same key, where that is harmless. A list is
        believed only once a call that began before it can no longer arrive.
        """
        most = MANY + self._pace.resting(now)
        async with self._store.reading() as work:
            found = await work.outbox.departures(shop, OutboxState.UNKNOWN, due=now, patient=True, limit=most)
        done = []
        for each in found:
            if self._pace.rests(each.item.key, now):
                continue
            try:
                sent = await self._find_out(each, channel_of, now)
            except TakenOver:
                continue
            except Exception:
                _log.exception("nobody could find out about outbox item %s of shop %s", each.item.id, shop)
                self.rest(each, now)
                continue
            if sent and sent.state is OutboxState.UNKNOWN:
                self.rest(each, now)
            done += [sent] if sent else []
        return done

    async def _find_out(self, each: Departure, channel_of: ChannelOf, now: datetime) -> Sent | None:
        """What became of an unknown item; None where its channel, or the time, does not let us ask."""
        item, channel = each.item, channel_of(each.channel)
        if channel.resend in Resend.safe() and item.attempts < TRIES:
            return await self._send(item, channel_of, now, patient=True)
        if channel.resend is Resend.LISTED and now - item.changed_at >= PATIENCE:
            return await self._look_up(item, channel, now)
        return None

    async def _send(self, item: OutboxItem, channel_of: ChannelOf, now: datetime, *, patient: bool) -> Sent:
        """Claim, compare and hand over. The call stands outside every transaction."""
        try:
            found = await self._claim(item, channel_of, now, patient=patient)
        except UNREADABLE as error:
            async with self._store.writing() as work:
                return await set_apart(work, item, error, owner=self.owner, now=now)
        return found if isinstance(found, Sent) else await self._hand_over(found, now)

    async def _claim(
        self, item: OutboxItem, channel_of: ChannelOf, now: datetime, *, patient: bool, owner: str = ""
    ) -> _Leaving | Sent:
        """The item under our claim, or what became of it instead."""
        began = monotonic()
        async with self._store.writing() as work:
            draft = await work.proposals.draft(item.shop, item.draft)
            approval = await work.approvals.get(item.shop, item.approval)
            if owner and not channel_of(approval.channel).by_hand:
                message = N_("Outbox item {n} leaves by {channel}, not by hand.")
                raise NotAllowed(message, n=item.id, channel=approval.channel)
            speaks = draft.draft.after_private and now < approval.expires_at
            waiting = await stopped(work, item.shop) or await waits_for(
                work, self._decisions.contact, item, draft.kind, now, after_private=speaks
            )
            if waiting:
                return told(item, draft, waiting)
            case, record = await stands_now(work, item)
            reason = await mismatch(work, self._decisions, case, record, draft, approval, now)
            if reason and item.state is OutboxState.UNKNOWN:
                return told(item, draft, reason)  # it may be with the buyer: only a person can end it
            claimed = await move(work, item, OutboxStep.CLAIM, now=now, owner=owner or self.owner)
            if claimed is None:
                return told(item, draft, N_("another sender has it"))
            if reason:
                refused = await refuse(work, claimed, draft, reason, now)
                if reason in {REPLACED, ENDED}:
                    await renew(work, case, now=now, why=reason)
                return refused
            channel = channel_of(approval.channel)
            await record_send(work, claimed, now, owner or self.owner, "claimed", {"terms": approval.digest})
        return _Leaving(
            item=claimed,
            draft=draft,
            outgoing=outgoing_of(case, draft, approval),
            channel=channel,
            claimed=began,
            patient=patient,
            again=item.state is OutboxState.UNKNOWN,
        )

    async def _hand_over(self, it: _Leaving, now: datetime) -> Sent:
        """Call the channel and write its outcome under the claim's fence."""
        wait = wait_after(it.item.attempts)
        try:
            await self._still_ours(it)
            receipt = await it.channel.send(it.outgoing)
            called = Called(step=OutboxStep.TAKEN, reference=receipt.reference)
        except ChannelFailed as error:
            step = OutboxStep.GIVE_BACK
            wait = max(timedelta(seconds=error.again_after), wait)
            if it.again:
                step = OutboxStep.NO_ANSWER
            elif it.patient and it.item.attempts >= TRIES:
                step = OutboxStep.REFUSE
            called = Called(step=step, reason=str(error), again_at=now + wait)
        except OutcomeUnknown as error:
            called = Called(step=OutboxStep.NO_ANSWER, reason=str(error), again_at=now + wait)
        except Exception as error:
            reason = f"{type(error).__name__}: {error}"
            called = Called(step=OutboxStep.NO_ANSWER, reason=reason, again_at=now + wait)
        return await self._conclude(it.item, called, now, {"channel": it.channel.name, "terms": it.outgoing.key})

    async def _still_ours(self, it: _Leaving) -> None:
        """A sender that was asleep between claim and call sends nothing: others may have taken over since."""
        async with self._store.reading() as work:
            item = await work.outbox.get(it.item.shop, it.item.id)
        awake = monotonic() - it.claimed < CALL_WITHIN.total_seconds()
        if not awake or item is None or item.fence != it.item.fence or item.state is not OutboxState.SENDING:
            raise ChannelFailed(N_("The claim was too old to send."))

    async def _conclude(self, item: OutboxItem, called: Called, now: datetime, facts: dict[str, str]) -> Sent:
        async with self._store.writing() as work:
            return await conclude(work, item, called, now, by=self.owner, facts=facts)

    async def _look_up(self, item: OutboxItem, channel: Channel, now: datetime) -> Sent:
        async with self._store.reading() as work:
            draft = await work.proposals.draft(item.shop, item.draft)
            approval = await work.approvals.get(item.shop, item.approval)
            case, _ = await stands_now(work, item)
        try:
            found = await channel.find(outgoing_of(case, draft, approval))
        except ChannelFailed as error:
            return told(item, draft, str(error))
        facts = {"channel": channel.name, "listed": str(bool(found)).lower()}
        again = max(now, item.changed_at + wait_after(item.attempts))  # it has waited already
        called = Called(step=OutboxStep.GIVE_BACK, reason=N_("not on the channel's list"), again_at=again)
        if found:
            called = Called(step=OutboxStep.TAKEN, reference=found.reference)
        return await self._conclude(item, called, now, facts)

    async def _broke(self, shop: str, number: int, error: Exception, now: datetime) -> None:
        """Something of ours broke before the call: the item waits, and after `TRIES` a person has it."""
        reason = f"{type(error).__name__}: {error}"
        async with self._store.writing() as work:
            item = await work.outbox.get(shop, number)
            if item is None or item.state is not OutboxState.QUEUED:
                return
            claimed = await move(work, item, OutboxStep.CLAIM, now=now, owner=self.owner)
            if claimed is None:
                return
            if claimed.attempts >= TRIES:
                draft = await work.proposals.draft(shop, item.draft)
                await refuse(work, claimed, draft, reason, now, on_record=type(error).__name__)
                return
            await move(
                work, claimed, OutboxStep.GIVE_BACK, now=now, reason=reason, again_at=now + wait_after(item.attempts)
            )
