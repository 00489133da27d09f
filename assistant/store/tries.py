"""What is counted and remembered around a sign-in: failures, known devices, sign-ins that went elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.sign_in import Tries, WayOut
from assistant.store.bulk import put
from assistant.store.tables import devices, sign_ins_out, tries


class SignInTries:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, digests: Sequence[str]) -> dict[str, Tries]:
        query = select(tries).where(tries.c.digest.in_(digests))
        rows = (await self._connection.execute(query)).mappings()
        return {row["digest"]: Tries(**row) for row in rows}

    async def put(self, counted: Sequence[Tries]) -> None:
        rows = [{name: getattr(each, name) for name in Tries.__slots__} for each in counted]
        await put(self._connection, tries, rows)

    async def clear(self, digest: str) -> None:
        await self._connection.execute(delete(tries).where(tries.c.digest == digest))

    async def forget(self, before: datetime) -> None:
        """Delete what was counted before a moment."""
        await self._connection.execute(delete(tries).where(tries.c.last_at < before))

    async def device_of(self, digest: str) -> str:
        """The account that was signed in with this browser; empty where there is none."""
        row = (await self._connection.execute(select(devices.c.account).where(devices.c.digest == digest))).first()
        return str(row.account) if row else ""

    async def know_device(self, digest: str, account: str, *, now: datetime) -> None:
        await put(self._connection, devices, [{"digest": digest, "account": account, "seen_at": now}])

    async def forget_devices(self, account: str) -> None:
        await self._connection.execute(delete(devices).where(devices.c.account == account))

    async def forget_old_devices(self, before: datetime) -> None:
        await self._connection.execute(delete(devices).where(devices.c.seen_at < before))

    async def go_out(self, way: WayOut) -> None:
        """Note a sign-in that goes to an identity provider."""
        values = {name: getattr(way, name) for name in WayOut.__slots__}
        await self._connection.execute(insert(sign_ins_out).values(values))

    async def come_back(self, state: str) -> WayOut | None:
        """The sign-in of this state, once: asked again there is none."""
        query = select(sign_ins_out).where(sign_ins_out.c.state == state)
        row = (await self._connection.execute(query)).mappings().first()
        await self._connection.execute(delete(sign_ins_out).where(sign_ins_out.c.state == state))
        return WayOut(**row) if row else None

    async def ways_out(self) -> int:
        query = select(func.count()).select_from(sign_ins_out)
        return int((await self._connection.execute(query)).scalar_one())

    async def forget_ways(self, before: datetime) -> None:
        await self._connection.execute(delete(sign_ins_out).where(sign_ins_out.c.ends_at < before))
