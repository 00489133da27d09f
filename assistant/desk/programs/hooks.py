"""Programs of the shop's own are told what happens: signed, and again until it arrived or was given up.

What is told is read from the audit chain, so that nothing is told that did not happen and nothing is forgotten; it
holds no person and no word, and whoever wants more asks the API.
"""

from __future__ import annotations

import json
import logging
import re
from dataclasses import replace
from datetime import datetime, timedelta
from time import monotonic
from typing import Protocol

from assistant.desk.ports import Store
from assistant.domain.audit import AuditRecord
from assistant.domain.hook import LEASE, TRIES, Delivery, DeliveryState, Hook, wait_after
from assistant.domain.note import N_
from assistant.errors import ChannelFailed, NotAllowed, WrongInput

#: hooks of a shop, records read and deliveries made in one round
MOST, RECORDS, SENDS = 20, 200, 50
_log = logging.getLogger(__name__)


class HookKeys(Protocol):
    """Where the keys of hooks lie; each is shown once, when it is made."""

    def make(self, shop: str, hook: int) -> str: ...
    def drop(self, shop: str, hook: int) -> None: ...


class Teller(Protocol):
    """Posts a signed body; gives the answer's status, ChannelFailed without one."""

    def check(self, url: str) -> None: ...
    async def post(self, shop: str, hook: int, url: str, *, identity: str, body: bytes, now: datetime) -> int: ...


class Hooks:
    def __init__(self, store: Store, keys: HookKeys, teller: Teller) -> None:
        self._store = store
        self._keys = keys
        self._teller = teller

    async def all(self, shop: str) -> list[Hook]:
        async with self._store.reading() as work:
            return await work.hooks.all(shop)

    async def add(self, shop: str, url: str, topics: tuple[str, ...], *, by: str, now: datetime) -> tuple[Hook, str]:
        """Tell this address from now on; gives the hook and its key, which is never shown again."""
        self._teller.check(url)
        for each in topics:
            if not re.fullmatch(r"[a-z_]{1,40}", each):
                raise WrongInput(N_("{topic!r} is nothing that can happen."), topic=each)
        async with self._store.writing() as work:
            if len(await work.hooks.all(shop)) >= MOST:
                raise NotAllowed(N_("A shop has up to {n} webhooks."), n=MOST)
            hook = Hook(
                shop=shop,
                id=await work.hooks.next_id(shop),
                url=url,
                topics=topics,
                active=True,
                upto=await work.audit.newest(shop) + 1,  # its own making is no news
                made_at=now,
                made_by=by,
            )
            await work.hooks.add(hook)
            subject = f"hook:{hook.id}"
            await work.audit.append(shop, at=now, actor=by, action="hook_added", subject=subject, facts={})
            key = self._keys.make(shop, hook.id)
        return hook, key

    async def end(self, shop: str, number: int, *, by: str, now: datetime) -> bool:
        """Tell it nothing more, and forget its key; False where there is none."""
        async with self._store.writing() as work:
            if number not in {each.id for each in await work.hooks.all(shop)}:
                return False
            await work.hooks.end(shop, number)
            subject = f"hook:{number}"
            await work.audit.append(shop, at=now, actor=by, action="hook_ended", subject=subject, facts={})
        self._keys.drop(shop, number)
        return True

    async def log(self, shop: str, number: int, *, before: int = 0, limit: int) -> list[Delivery]:
        """What was told, newest first."""
        async with self._store.reading() as work:
            return await work.hooks.log(shop, number, before=before, limit=limit)

    async def round(self, shop: str, *, now: datetime) -> int:
        """Queue what happened, and deliver what is due; gives how many were tried.

        Several servers may do so at once: each delivery is claimed before it is tried, by compare-and-set with a lease.
        """
        async with self._store.reading() as work:
            hooks = {each.id: each for each in await work.hooks.all(shop) if each.active}
            newest = await work.audit.newest(shop) if hooks else 0
        if any(each.upto < newest for each in hooks.values()):
            await self._queue(shop, now)
        if not hooks:
            return 0
        async with self._store.reading() as work:
            due = await work.hooks.due(shop, now, limit=SENDS)
            records = {each.record: await work.audit.after(shop, each.record - 1, limit=1) for each in due}
        tried, began = 0, monotonic()
        for each in due:
            # a round may take minutes: the lease counts from the try, not from its beginning
            until = now + timedelta(seconds=round(monotonic() - began)) + LEASE
            async with self._store.writing() as work:
                claimed = await work.hooks.claim(each, until)
            if claimed:
                tried += 1
                (record,) = records[each.record]
                after = await self._deliver(each, hooks[each.hook], record, now)
                async with self._store.writing() as work:
                    await work.hooks.change(after, claimed_until=until)
        return tried

    async def _queue(self, shop: str, now: datetime) -> None:
        async with self._store.writing() as work:
            for hook in await work.hooks.all(shop):
                found = await work.audit.after(shop, hook.upto, limit=RECORDS)
                new = [_delivery(hook, each, now) for each in found if hook.wants(each.action)]
                await work.hooks.queue(shop, new)
                if found:
                    await work.hooks.told(shop, hook.id, found[-1].number)

    async def _deliver(self, it: Delivery, hook: Hook, record: AuditRecord, now: datetime) -> Delivery:
        """The delivery after one try."""
        tried = replace(it, attempts=it.attempts + 1, changed_at=now, status=None)
        try:
            status = await self._teller.post(it.shop, hook.id, hook.url, identity=it.key, body=_body(record), now=now)
        except ChannelFailed as error:
            return _again(replace(tried, reason=error.message[:200]), now)
        if 200 <= status < 300:
            return replace(tried, state=DeliveryState.DELIVERED, status=status, reason="")
        return _again(replace(tried, status=status, reason=f"HTTP {status}"), now)


def _again(tried: Delivery, now: datetime) -> Delivery:
    if tried.attempts >= TRIES:
        return replace(tried, state=DeliveryState.GIVEN_UP)
    return replace(tried, next_at=now + wait_after(tried.attempts))


def _delivery(hook: Hook, record: AuditRecord, now: datetime) -> Delivery:
    return Delivery(
        shop=hook.shop,
        id=0,
        hook=hook.id,
        record=record.number,
        topic=record.action,
        state=DeliveryState.WAITING,
        attempts=0,
        next_at=now,
        changed_at=now,
    )


def _body(record: AuditRecord) -> bytes:
    """What is told: no name, no fact, no word."""
    told = {
        "type": record.action,
        "timestamp": record.at.isoformat(),
        "data": {"shop": record.shop, "number": record.number, "subject": _nobody(record.subject)},
    }
    return json.dumps(told).encode()


def _nobody(subject: str) -> str:
    """A subject that names a person says only that it does."""
    kind, _, _ = subject.partition(":")
    return kind if kind == "person" else subject
