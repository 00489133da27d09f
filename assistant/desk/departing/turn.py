"""What an approved text has to wait for before it is its turn to leave."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from assistant.desk.after.contact import ContactRules
from assistant.desk.after.follow_up_words import WHYS
from assistant.desk.departing.pace import Pace
from assistant.desk.keeping.damage import UNREADABLE
from assistant.desk.ports import Work
from assistant.domain.approval import OutboxState
from assistant.domain.draft import DraftKind
from assistant.domain.note import N_
from assistant.domain.records import Departure, OutboxItem

#: a private text that is with the buyer, and one that soon may be
_GONE_OUT = frozenset({OutboxState.SENT, OutboxState.CONFIRMED})
_COMING = frozenset({OutboxState.QUEUED, OutboxState.SENDING})


async def waits_for(
    work: Work, contact: ContactRules, item: OutboxItem, kind: DraftKind, now: datetime, *, after_private: bool
) -> str:
    """A public text that speaks of a private one waits until that one has left, a follow-up for its hours."""
    if after_private and not await work.outbox.private_has_left(item.shop, item.case):
        return N_("waits for the private message it speaks of")
    if kind is not DraftKind.FOLLOW_UP:
        return ""
    why = await contact.waits(work, item.shop, item.case, now)
    return WHYS[why] if why else ""


async def ready_among(
    work: Work, contact: ContactRules, pace: Pace, shop: str, found: Sequence[Departure], now: datetime
) -> list[Departure]:
    """What has to wait for nothing; what may have to for long is left to rest, to be looked at again in a while."""
    private = await work.outbox.private_states(shop, [each.item.case for each in found if each.after_private])
    return [each for each in found if await _is_ready(work, contact, pace, each, private.get(each.item.case, ()), now)]


async def _is_ready(
    work: Work, contact: ContactRules, pace: Pace, each: Departure, private: Collection[OutboxState], now: datetime
) -> bool:
    """An approval that has expired waits for nothing: its send refuses it. So does one that cannot be read."""
    if each.after_private and now < each.expires_at and not _GONE_OUT & set(private):
        if not _COMING & set(private):
            pace.rest(each.item.key, now)
        return False
    if each.kind is not DraftKind.FOLLOW_UP:
        return True
    try:
        why = await contact.waits(work, each.item.shop, each.item.case, now)
    except UNREADABLE:
        return True
    if why:
        pace.rest(each.item.key, now)
    return not why
