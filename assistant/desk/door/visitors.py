"""Who stands behind the key of a session or a token, and what they may, asked anew at every request.

Nothing is remembered between requests: a session that was ended, a role that was changed and a person who was removed
are so for every process at once.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from assistant.desk.door.random_keys import handle, is_token, stored
from assistant.desk.ports import Store, Work
from assistant.domain.access import How, Scope, Visitor
from assistant.domain.account import NOTED_EVERY


class Visitors:
    """`idle` is how long a session may be left alone."""

    def __init__(self, store: Store, *, idle: timedelta) -> None:
        self._store = store
        self._idle = idle

    async def of_session(self, key: str, *, now: datetime) -> Visitor | None:
        """Who is signed in with this key; None where nobody is, any more."""
        digest = stored(key)
        async with self._store.reading() as work:
            session = await work.sessions.get(digest)
            if session is None or not session.stands(now, self._idle):
                return None
            visitor = await visitor_of(work, session.account, how=session.how, digest=digest)
        if visitor and now - session.seen_at >= NOTED_EVERY:
            async with self._store.beside() as work:
                await work.sessions.seen(digest, now=now)
        return visitor

    async def of_token(self, key: str, *, now: datetime) -> Visitor | None:
        """Whose token this is, with its scopes; None for one that is no more, has expired or never was."""
        if not is_token(key):
            return None
        digest = stored(key)
        async with self._store.reading() as work:
            token = await work.tokens.get(digest)
            if token is None or now >= token.ends_at:
                return None
            visitor = await visitor_of(work, token.account, how=How.TOKEN, digest=digest, scopes=token.scopes)
        if visitor and (token.used_at is None or now - token.used_at >= NOTED_EVERY):
            async with self._store.beside() as work:
                await work.tokens.used(digest, now=now)
        return visitor


async def visitor_of(
    work: Work, account: str, *, how: How, digest: str = "", scopes: frozenset[Scope] = frozenset(Scope)
) -> Visitor | None:
    """The person of an account as they are now; None for somebody who may enter no shop any more."""
    found = await work.accounts.get(account)
    if found is None:
        return None
    roles = {each.shop: each.role for each in await work.people.of(account)}
    if not roles and not found.owner:
        return None
    return Visitor(name=found.name, roles=roles, everywhere=found.owner, how=how, scopes=scopes, handle=handle(digest))
