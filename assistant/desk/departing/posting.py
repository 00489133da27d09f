"""What a person does about sends: let go what is due, look at a text that waits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from assistant.desk.departing.dispatch import ChannelOf, Dispatch
from assistant.desk.departing.leaving import outgoing_of, stands_now
from assistant.desk.departing.sending import Sent
from assistant.desk.ports import Store
from assistant.domain.approval import OutboxState
from assistant.domain.note import N_
from assistant.domain.outgoing import Outgoing
from assistant.domain.records import Departure, OutboxItem
from assistant.errors import NotAllowed


@dataclass(frozen=True, slots=True, kw_only=True)
class ToPost:
    """An item that waits, its channel, and exactly what was approved."""

    item: OutboxItem
    channel: str
    outgoing: Outgoing


class Posting:
    """`is_dead` tells of a sender whether it surely runs no more."""

    def __init__(self, store: Store, dispatch: Dispatch, *, is_dead: Callable[[str], bool]) -> None:
        self._store = store
        self._dispatch = dispatch
        self._is_dead = is_dead

    async def send(self, shop: str, *, channel_of: ChannelOf, by_hand: bool, now: datetime) -> list[Sent]:
        """Find out about what is unknown, then send what is due. `by_hand` takes channels along that need a person."""
        dead = {owner for owner in await self._dispatch.senders(shop) if self._is_dead(owner)}
        await self._dispatch.recover(shop, dead, now=now)
        done = await self._dispatch.reconcile(shop, channel_of=channel_of, now=now)

        def goes(each: Departure) -> bool:
            return by_hand or not channel_of(each.channel).by_hand

        return done + await self._dispatch.due(shop, channel_of=channel_of, now=now, only=goes)

    async def show(self, shop: str, number: int) -> ToPost:
        """The text of an item that waits; NotAllowed for one that does not."""
        async with self._store.reading() as work:
            item = await work.outbox.get(shop, number)
            if item is None or item.state is not OutboxState.QUEUED:
                raise _not_waiting(number)
            draft = await work.proposals.draft(shop, item.draft)
            approval = await work.approvals.get(shop, item.approval)
            case, _ = await stands_now(work, item)
        return ToPost(item=item, channel=approval.channel, outgoing=outgoing_of(case, draft, approval))


def _not_waiting(number: int) -> NotAllowed:
    return NotAllowed(
        N_("Outbox item {n} does not wait to be sent."), remedy=N_("`assistant outbox` shows what does."), n=number
    )
