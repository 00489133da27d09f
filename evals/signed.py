"""Somebody who is signed in, for proofs and tests of whatever comes behind the door."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from api.access import FORM_KEY, SESSION
from assistant.desk.door.random_keys import form_key, new_key, stored
from assistant.domain.access import How
from assistant.domain.account import Account, SignedIn
from assistant.domain.people import Person, Role, folded
from assistant.store.database import Database
from assistant.store.work import Store


async def enter(url: str, address: str, name: str, roles: Mapping[str, Role], *, now: datetime) -> dict[str, str]:
    """Headers of somebody who is signed in with these roles at the desk whose database has this address.

    Without any role they own the installation.
    """
    store = Store(Database(url))
    await put_person(store, name, roles, everywhere=not roles, now=now)
    key = await put_session(store, name, now=now)
    await store.close()
    return {"Cookie": f"{SESSION}={key}", "Origin": address, FORM_KEY: form_key(key)}


async def put_person(
    store: Store, name: str, roles: Mapping[str, Role], *, everywhere: bool = False, now: datetime
) -> Account:
    """An account with its roles by shop; `everywhere` makes an owner of the installation."""
    async with store.writing() as work:
        account = await work.accounts.get(folded(name)) or Account(name=name, made_at=now)
        account = replace(account, owner=everywhere)
        await work.accounts.put(account)
        everyone = {shop.id: Role.OWNER for shop in await work.shops.all()} if everywhere else {}
        for shop, role in {**everyone, **roles}.items():
            await work.people.put(Person(shop=shop, name=name, role=role, added_at=now, added_by="desk"))
    return account


async def put_session(store: Store, name: str, *, now: datetime) -> str:
    """The key of a new session of an account that there is."""
    key = new_key()
    async with store.writing() as work:
        await work.sessions.add(
            SignedIn(
                digest=stored(key),
                account=folded(name),
                how=How.SESSION,
                made_at=now,
                seen_at=now,
                ends_at=now + timedelta(hours=12),
            )
        )
    return key
