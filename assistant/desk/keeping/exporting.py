"""Lists handed out whole: cases with what buyers said and what was answered, what is owed, the record of a shop."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from datetime import datetime

from assistant.desk.ports import Store
from assistant.desk.seeing.cases import QueueRow
from assistant.desk.seeing.listing import Listing
from assistant.domain.canonical import canonical, plain
from assistant.domain.draft import DraftKind
from assistant.domain.listing import CaseFilter, CaseOrder

Row = Mapping[str, str | int | float | bool | None]

#: cases, and records, read at once
PAGE, RECORDS = 200, 1000
CASES = (
    *("case", "state", "arrived_at", "platform", "market", "product", "order_number", "rating", "cause", "severity"),
    *("harm", "due_at", "words", "offer", *DraftKind),
)
RECORD = ("number", "at", "actor", "action", "subject", "facts", "previous")


class Exporting:
    def __init__(self, store: Store, listing: Listing) -> None:
        self._store = store
        self._listing = listing

    async def cases(self, shop: str, wanted: CaseFilter, *, by: str, now: datetime) -> AsyncGenerator[Row, None]:
        """The cases that meet the filter, oldest first. That they were handed out is put on record first."""
        async with self._store.writing() as work:
            await work.audit.append(shop, at=now, actor=by, action="cases_exported", subject=f"shop:{shop}", facts={})
        after: tuple[int, ...] | None = ()
        while after is not None:
            page = await self._listing.page(shop, wanted, order=CaseOrder.OLDEST, after=after, limit=PAGE, now=now)
            for row in page.rows:
                yield _case(row)
            after = page.last

    async def record(self, shop: str) -> AsyncGenerator[Row, None]:
        """The audit chain of a shop, oldest first; `facts` is JSON."""
        after = 0
        while True:
            async with self._store.reading() as work:
                found = await work.audit.after(shop, after, limit=RECORDS)
            for each in found:
                told = plain(each)
                yield {name: told[name] for name in RECORD} | {"facts": canonical(each.facts).decode()}
            if len(found) < RECORDS:
                return
            after = found[-1].number


def _case(row: QueueRow) -> Row:
    case, proposal = row.case, row.record.proposal if row.record else None
    texts = {each.kind: each.draft.text for each in row.record.drafts} if row.record else {}
    offer = proposal.offer if proposal else None
    return {
        "case": case.id,
        "state": case.state,
        "arrived_at": plain(case.arrived_at),
        "platform": case.platform,
        "market": case.market,
        "product": case.product,
        "order_number": case.order.number if case.order else "",
        "rating": case.rating,
        "cause": proposal.diagnosis.cause if proposal else None,
        "severity": int(proposal.diagnosis.severity) if proposal else None,
        "harm": row.harm.points,
        "due_at": plain(row.deadline.due_at) if row.deadline else None,
        "words": case.text,
        "offer": ", ".join(" ".join(filter(None, (each.kind, str(each.amount or "")))) for each in offer.remedies)
        if offer
        else None,
        **{kind: texts.get(kind) for kind in DraftKind},
    }
