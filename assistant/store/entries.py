"""Keys of everything that was taken in: what makes the same row twice add nothing."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from assistant.domain.known import Entry
from assistant.store.bulk import put, rows_of
from assistant.store.tables import entries


class Entries:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def known(self, shop: str, keys: Sequence[str]) -> dict[str, Entry]:
        """What was taken in under these keys; an unknown key is left out."""
        rows = await rows_of(self._connection, select(entries).where(entries.c.shop == shop), entries.c.key, keys)
        return {
            row["key"]: Entry(
                key=row["key"], fingerprint=row["fingerprint"], as_of=row["as_of"], case=row["case_id"] or ""
            )
            for row in rows
        }

    async def put(self, shop: str, new: Sequence[Entry]) -> None:
        """Insert, or replace what stands under the key; the last of one key counts."""
        rows = [
            {
                "shop": shop,
                "key": each.key,
                "fingerprint": each.fingerprint,
                "as_of": each.as_of,
                "case_id": each.case or None,
            }
            for each in new
        ]
        await put(self._connection, entries, rows)
