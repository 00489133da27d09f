"""What happened, by whom, and whether the record of it still holds."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.desk.ports import Store
from assistant.domain.audit import AuditRecord, broken_link


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainState:
    """`broken_at` is the number of the first record that does not hold, None if all do; `head` the last digest."""

    records: int
    broken_at: int | None
    head: str


class Auditing:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def verify(self, shop: str) -> ChainState:
        """Recompute every digest of the shop's chain."""
        async with self._store.reading() as work:
            records = await work.audit.records(shop)
        head = records[-1][1] if records else ""
        return ChainState(records=len(records), broken_at=broken_link(records), head=head)

    async def of_case(self, shop: str, case: str) -> list[AuditRecord]:
        async with self._store.reading() as work:
            return [record for record, _ in await work.audit.records(shop, subject=f"case:{case}")]
