"""Accounts, and the one-time links that set their passwords."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, delete, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.account import Account, Link, LinkKind
from assistant.store.bulk import put
from assistant.store.tables import accounts, links


class Accounts:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, key: str) -> Account | None:
        return await self._one(accounts.c.key == key)

    async def by_identity(self, issuer: str, subject: str) -> Account | None:
        """Whom this person elsewhere was bound to."""
        return await self._one(accounts.c.issuer == issuer, accounts.c.subject == subject)

    async def by_email(self, email: str) -> list[Account]:
        """Everybody for whom the owner entered this address, in whatever case."""
        query = select(accounts).where(func.lower(accounts.c.email) == email.lower(), accounts.c.email != "")
        return [_account(row) for row in (await self._connection.execute(query)).mappings()]

    async def owners(self) -> list[Account]:
        """Those who own the installation, by name."""
        query = select(accounts).where(accounts.c.owner).order_by(accounts.c.key)
        return [_account(row) for row in (await self._connection.execute(query)).mappings()]

    async def put(self, account: Account) -> None:
        """Insert, or replace who stands under the same folded name."""
        values = {name: getattr(account, name) for name in Account.__slots__}
        identity = {"issuer": account.issuer or None, "subject": account.subject or None}
        await put(self._connection, accounts, [{"key": account.key, **values, **identity}])

    async def add_link(self, link: Link) -> None:
        """A new link; the earlier ones of the same account are good no more."""
        await self.end_links(link.account)
        values = {name: getattr(link, name) for name in Link.__slots__}
        await self._connection.execute(insert(links).values(values))

    async def link(self, digest: str) -> Link | None:
        row = (await self._connection.execute(select(links).where(links.c.digest == digest))).mappings().first()
        return Link(**{**row, "kind": LinkKind(row["kind"])}) if row else None

    async def end_links(self, account: str) -> None:
        await self._connection.execute(delete(links).where(links.c.account == account))

    async def end_every_link(self) -> None:
        await self._connection.execute(delete(links))

    async def forget_links(self, before: datetime) -> None:
        """Delete those that expired."""
        await self._connection.execute(delete(links).where(links.c.ends_at < before))

    async def _one(self, *where: ColumnElement[bool]) -> Account | None:
        row = (await self._connection.execute(select(accounts).where(*where))).mappings().first()
        return _account(row) if row else None


def _account(row: RowMapping) -> Account:
    values: dict[str, Any] = {name: row[name] for name in Account.__slots__}
    return Account(**{**values, "issuer": row["issuer"] or "", "subject": row["subject"] or ""})
