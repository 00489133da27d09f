"""A copy made from a backup: it sends nothing until a person has confirmed that it takes the place of the first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from assistant.desk.departing.sending import move, refuse
from assistant.desk.door.door_record import note
from assistant.desk.ports import Store, Work
from assistant.domain.approval import OutboxState, OutboxStep
from assistant.domain.note import N_
from assistant.errors import NotAllowed

UNCONFIRMED = N_("this is a copy from a backup: nothing is sent until `assistant restore confirm --as NAME`")
MAY_BE_OUT = N_("the desk was restored: it may have been sent after the backup was made")
#: items of one look; a look follows another until none is left
MANY = 500


async def unconfirmed(work: Work, shop: str) -> str:
    """Why nothing may leave, or nothing."""
    return UNCONFIRMED if await work.shops.restored_at(shop) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmed:
    """What a confirmation did: approvals that must be given again, sends nobody knows about."""

    shop: str
    withdrawn: int
    unknown: int


class Restoring:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def mark(self, *, by: str, now: datetime) -> list[str]:
        """Mark every shop of this database as a copy; gives those that were not marked before.

        What opened the door then opens it no more: a session or token may have been ended after the backup was made.
        """
        async with self._store.writing() as work:
            await work.sessions.end_every()
            await work.tokens.end_every()
            await work.accounts.end_every_link()
            await note(work, "restored", now=now, by=by)
            shops = [each.id for each in await work.shops.all()]
            new = [each for each in shops if await work.shops.restored_at(each) is None]
            for shop in new:
                await work.shops.mark_restored(shop, now)
                await work.audit.append(shop, at=now, actor=by, action=N_("restored"), subject=f"shop:{shop}", facts={})
        return new

    async def marked(self) -> list[str]:
        """The shops that wait for a person's word."""
        async with self._store.reading() as work:
            return [each.id for each in await work.shops.all() if await work.shops.restored_at(each.id)]

    async def confirm(self, *, by: str, keep_queue: bool, now: datetime) -> list[Confirmed]:
        """A person says that this copy now is the desk; raises NotAllowed where nothing waits for that.

        What was queued may have left the first desk after the backup: its approvals end and a person decides again,
        unless `keep_queue` says that the first desk sent nothing since. What was being sent is unknown.
        """
        if not by.strip():
            raise NotAllowed(N_("A confirmation needs a name."), remedy=N_("Pass --as NAME."))
        marked = await self.marked()
        if not marked:
            raise NotAllowed(N_("This desk is no copy that waits for a confirmation."))
        async with self._store.writing() as work:
            return [await _confirm(work, shop, by=by, keep_queue=keep_queue, now=now) for shop in marked]


async def _confirm(work: Work, shop: str, *, by: str, keep_queue: bool, now: datetime) -> Confirmed:
    withdrawn = unknown = 0
    while items := await work.outbox.in_state(shop, OutboxState.SENDING, limit=MANY):
        for item in items:
            await move(work, item, OutboxStep.NO_ANSWER, now=now, reason=MAY_BE_OUT)
            unknown += 1
    while not keep_queue and (items := await work.outbox.in_state(shop, OutboxState.QUEUED, limit=MANY)):
        for item in items:
            await refuse(work, item, await work.proposals.draft(shop, item.draft), MAY_BE_OUT, now)
            withdrawn += 1
    await work.shops.mark_restored(shop, None)
    facts = {"withdrawn": str(withdrawn), "unknown": str(unknown), "kept_queue": str(keep_queue).lower()}
    await work.audit.append(shop, at=now, actor=by, action=N_("restore_confirmed"), subject=f"shop:{shop}", facts=facts)
    return Confirmed(shop=shop, withdrawn=withdrawn, unknown=unknown)
