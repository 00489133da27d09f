"""What the seller answered in public goes to the review it answers, and serves as read-back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TypeGuard

from assistant.desk.answering.settle import settle
from assistant.desk.arriving.incoming import Keyed
from assistant.desk.ports import Work
from assistant.domain.intake import AnyRow, BadRow, ReplyRow, ReviewRow
from assistant.domain.known import key_of
from assistant.domain.note import N_, Note


def are_replies(rows: Sequence[Keyed[AnyRow]]) -> TypeGuard[Sequence[Keyed[ReplyRow]]]:
    return all(isinstance(each.row, ReplyRow) for each in rows)


async def put_replies(
    work: Work, shop: str, replies: Sequence[Keyed[ReplyRow]], *, now: datetime
) -> dict[int, str | BadRow]:
    """The case of each reply by its number; a reply to a review nobody knows is a bad row."""
    found = await _reviewed(work, shop, replies)
    old = sorted(set(filter(None, found.values())))
    before = {case.id: case for case in await work.cases.some(shop, old)}
    for each in replies:
        if found[each.number]:
            await work.cases.put_reply(shop, found[each.number], each.row.text)
    if old:
        await settle(work, shop, old, before, now=now)
    return {each.number: found[each.number] or _unknown_review(each.row) for each in replies}


async def _reviewed(work: Work, shop: str, replies: Sequence[Keyed[ReplyRow]]) -> dict[int, str]:
    """The case of the review each reply names by its id or, where only one can be meant, by its order."""
    keys = {each.number: _review_key(each.row) for each in replies if each.row.review}
    known = await work.entries.known(shop, list(keys.values()))
    orders = sorted({each.row.order_number for each in replies if each.row.order_number})
    links, _ = await work.cases.links(shop, orders=orders, threads=[])
    found = {}
    for each in replies:
        entry = known.get(keys.get(each.number, ""))
        of_order = [link for link in links.get(each.row.order_number, ()) if link.has_review]
        same = [link for link in of_order if link.product == each.row.product]
        meant = next((few[0].case for few in (same, of_order) if len(few) == 1), "")
        found[each.number] = entry.case if entry else meant
    return found


def _review_key(row: ReplyRow) -> str:
    return key_of(ReviewRow(line=0, text="", external_id=row.review, platform=row.platform))


def _unknown_review(row: ReplyRow) -> BadRow:
    message = N_("no review {review} is known yet: import the reviews first")
    return BadRow(line=row.line, reason=Note(message=message, values={"review": row.review or row.order_number or "-"}))
