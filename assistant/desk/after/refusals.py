"""A buyer who asks not to be written to is not followed up any more, in whatever case they said it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from assistant.desk.after.contact import stop_contact
from assistant.desk.ports import Work
from assistant.domain.case import Author
from assistant.domain.follow_up import Stop, Why
from assistant.domain.intake import MessageRow, ReviewRow, TicketRow
from assistant.reading.refusal import refuses_contact


async def note_refusals(
    work: Work, shop: str, said: Sequence[tuple[str, ReviewRow | MessageRow | TicketRow]], *, now: datetime
) -> None:
    """Note, for good, who of these buyers refuses to be written to; `said` is (case, what was taken in)."""
    refused = dict.fromkeys(case for case, row in said if case and any(refuses_contact(each) for each in _words(row)))
    if not refused:
        return
    buyers = await work.cases.buyers_of(shop, list(refused))
    for case, buyer in buyers.items():
        if await stop_contact(work, shop, Stop(buyer=buyer, case="", why=Why.REFUSED, at=now, by="desk")):
            await work.audit.append(
                shop, at=now, actor="desk", action="contact_refused", subject=f"case:{case}", facts={}
            )


def _words(row: ReviewRow | MessageRow | TicketRow) -> tuple[str, ...]:
    """What the buyer said in it."""
    if isinstance(row, ReviewRow):
        return (row.text, row.further)
    if isinstance(row, MessageRow) and row.author is not Author.BUYER:
        return ()
    return (row.text,)
