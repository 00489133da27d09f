"""Sessions of browsers and tokens of programs, looked up by the digest of their key."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import RowMapping, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.access import How, Scope
from assistant.domain.account import SignedIn, Token
from assistant.store.tables import sessions, tokens


class Sessions:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, digest: str) -> SignedIn | None:
        row = (await self._connection.execute(select(sessions).where(sessions.c.digest == digest))).mappings().first()
        return _session(row) if row else None

    async def of(self, account: str) -> list[SignedIn]:
        """The sessions of an account, the newest first."""
        query = select(sessions).where(sessions.c.account == account).order_by(sessions.c.made_at.desc())
        return [_session(row) for row in (await self._connection.execute(query)).mappings()]

    async def add(self, new: SignedIn) -> None:
        values = {name: getattr(new, name) for name in SignedIn.__slots__}
        await self._connection.execute(insert(sessions).values(values))

    async def seen(self, digest: str, *, now: datetime) -> None:
        await self._connection.execute(update(sessions).where(sessions.c.digest == digest).values(seen_at=now))

    async def end(self, digest: str) -> None:
        await self._connection.execute(delete(sessions).where(sessions.c.digest == digest))

    async def end_of(self, account: str) -> None:
        await self._connection.execute(delete(sessions).where(sessions.c.account == account))

    async def end_every(self) -> None:
        """End all of everybody."""
        await self._connection.execute(delete(sessions))

    async def forget(self, before: datetime) -> None:
        """Delete those that are over."""
        await self._connection.execute(delete(sessions).where(sessions.c.ends_at < before))


class Tokens:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, digest: str) -> Token | None:
        row = (await self._connection.execute(select(tokens).where(tokens.c.digest == digest))).mappings().first()
        return _token(row) if row else None

    async def of(self, account: str) -> list[Token]:
        """The tokens of an account, the newest first."""
        query = select(tokens).where(tokens.c.account == account).order_by(tokens.c.made_at.desc())
        return [_token(row) for row in (await self._connection.execute(query)).mappings()]

    async def add(self, new: Token) -> None:
        values = {name: getattr(new, name) for name in Token.__slots__}
        await self._connection.execute(insert(tokens).values({**values, "scopes": sorted(new.scopes)}))

    async def used(self, digest: str, *, now: datetime) -> None:
        await self._connection.execute(update(tokens).where(tokens.c.digest == digest).values(used_at=now))

    async def end(self, digest: str) -> None:
        await self._connection.execute(delete(tokens).where(tokens.c.digest == digest))

    async def end_of(self, account: str) -> None:
        await self._connection.execute(delete(tokens).where(tokens.c.account == account))

    async def end_every(self) -> None:
        """End all of everybody."""
        await self._connection.execute(delete(tokens))


def _session(row: RowMapping) -> SignedIn:
    return SignedIn(**{**row, "how": How(row["how"])})


def _token(row: RowMapping) -> Token:
    """A scope that this desk does not know is good for nothing."""
    known = {str(each) for each in Scope}
    return Token(**{**row, "scopes": frozenset(Scope(each) for each in row["scopes"] if each in known)})
