"""Somebody who is signed in, for tests of whatever comes behind the door."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

import httpx

from api.access import FORM_KEY, SESSION
from assistant.desk.door.random_keys import form_key, new_token, stored
from assistant.domain.access import Scope
from assistant.domain.account import Token
from assistant.domain.people import Role, folded
from assistant.store.work import Store
from evals.signed import put_person, put_session


async def put_token(store: Store, name: str, scopes: frozenset[Scope], *, now: datetime) -> str:
    """A new token of an account that there is."""
    key = new_token()
    async with store.writing() as work:
        await work.tokens.add(
            Token(
                digest=stored(key),
                account=folded(name),
                label="test",
                hint=key[:8],
                scopes=scopes,
                made_at=now,
                ends_at=now + timedelta(days=1),
            )
        )
    return key


def carry(client: httpx.AsyncClient, key: str) -> httpx.AsyncClient:
    """Let a client be signed in with a session, as a page of the desk would be: cookie, origin, form key."""
    client.cookies.set(SESSION, key)
    client.headers.update({"origin": str(client.base_url).rstrip("/"), FORM_KEY: form_key(key)})
    return client


async def sign_in(
    client: httpx.AsyncClient,
    store: Store,
    name: str = "Ola",
    roles: Mapping[str, Role] | None = None,
    *,
    now: datetime,
) -> httpx.AsyncClient:
    """Sign a client in as somebody with these roles; as an owner of the installation where none are given."""
    await put_person(store, name, roles or {}, everywhere=roles is None, now=now)
    return carry(client, await put_session(store, name, now=now))
