"""The sandbox: a shop is tried out; its approvals are recorded, and nothing of them can leave.

The sender honours it where a send is claimed, in the database itself; no page has to remember it.
"""

from __future__ import annotations

from datetime import datetime

from assistant.desk.departing.sending import refuse
from assistant.desk.door.people import supervisor
from assistant.desk.keeping.restoring import unconfirmed
from assistant.desk.ports import Store, Work
from assistant.domain.approval import OutboxState
from assistant.domain.note import N_
from assistant.domain.people import Person
from assistant.errors import NotAllowed

IN_SANDBOX = N_("the shop is being tried out: nothing is sent until a supervisor or owner ends the sandbox")
TRIED = N_("it was approved in the sandbox")
#: items of one look; a look follows another until none is left
MANY = 500


async def stopped(work: Work, shop: str) -> str:
    """Why nothing of a shop may leave, or nothing."""
    return await unconfirmed(work, shop) or (IN_SANDBOX if await work.shops.sandbox_at(shop) else "")


class Sandbox:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def since(self, shop: str) -> datetime | None:
        """Since when the shop is being tried out; None where it is not."""
        async with self._store.reading() as work:
            return await work.shops.sandbox_at(shop)

    async def shops(self) -> frozenset[str]:
        """The shops that are being tried out."""
        async with self._store.reading() as work:
            return await work.shops.in_sandbox()

    async def begin(self, shop: str, *, by: str, now: datetime) -> None:
        """From now on nothing leaves; NotAllowed while a text is being sent, for that may be with the buyer."""
        async with self._store.writing() as work:
            person = await _supervisor(work, shop, by)
            if await work.shops.sandbox_at(shop):
                return
            if await work.outbox.in_state(shop, OutboxState.SENDING, limit=1):
                raise NotAllowed(N_("A text of the shop is being sent right now."), remedy=N_("Try again in a minute."))
            await work.shops.set_sandbox(shop, now)
            await _record(work, shop, person, now, "sandbox_begun", {})

    async def end(self, shop: str, *, by: str, now: datetime) -> int:
        """Texts may leave from now on; what was approved as a trial waits for a person again. Gives how many texts."""
        async with self._store.writing() as work:
            person = await _supervisor(work, shop, by)
            if await work.shops.sandbox_at(shop) is None:
                raise NotAllowed(N_("Shop {shop} is in no sandbox."), shop=shop)
            ended = 0
            while items := await work.outbox.in_state(shop, OutboxState.QUEUED, limit=MANY):
                for item in items:
                    await refuse(work, item, await work.proposals.draft(shop, item.draft), TRIED, now)
                    ended += 1
            await work.shops.set_sandbox(shop, None)
            await _record(work, shop, person, now, "sandbox_ended", {"withdrawn": str(ended)})
            return ended


async def _supervisor(work: Work, shop: str, by: str) -> Person:
    return await supervisor(
        work, shop, by, N_("The sandbox is for a supervisor or owner to begin and end; {actor} is {role}.")
    )


async def _record(work: Work, shop: str, person: Person, now: datetime, action: str, facts: dict[str, str]) -> None:
    await work.audit.append(shop, at=now, actor=person.name, action=action, subject=f"shop:{shop}", facts=facts)
