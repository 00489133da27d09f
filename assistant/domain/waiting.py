"""What a buyer waits for: an answer to their review, in a chat, or to an after-sale request."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from assistant.domain.case import Author, Case, TicketState
from assistant.domain.draft import DraftKind

#: a buyer who writes so soon after the seller sits in a chat that is going on; our own figure
LIVE = timedelta(minutes=10)

#: texts that are messages to the buyer alone
MESSAGES = (DraftKind.PRIVATE_OFFER, DraftKind.FOLLOW_UP)


class Place(StrEnum):
    """Where the buyer waits."""

    REVIEW = "review"
    CHAT = "chat"
    TICKET = "ticket"


#: the texts of ours that can be an answer there
ANSWERS: dict[Place, tuple[DraftKind, ...]] = {
    Place.REVIEW: (DraftKind.PUBLIC_REPLY,),
    Place.CHAT: MESSAGES,
    Place.TICKET: MESSAGES,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """`since` is the buyer's word, `answered` whether an answer was seen on the platform.

    `heard_at` is when the seller first wrote in the chat after it. `live` is a chat that is going on.
    """

    place: Place
    since: datetime
    answered: bool
    heard_at: datetime | None = None
    live: bool = False


def waits_of(case: Case) -> tuple[Wait, ...]:
    """What the buyer waits for or last waited for, at most once in each place."""
    return tuple(_waits(case))


def _waits(case: Case) -> Iterator[Wait]:
    if review := case.review:
        heard = _heard_at(case, review.written_at)
        yield Wait(place=Place.REVIEW, since=review.written_at, answered=bool(review.seller_reply), heard_at=heard)
    if chat := _chat(case):
        yield chat
    if case.tickets:
        open_ = [each.opened_at for each in case.tickets if each.state is TicketState.OPEN]
        since = min(open_) if open_ else max(each.opened_at for each in case.tickets)
        yield Wait(place=Place.TICKET, since=since, answered=not open_, heard_at=_heard_at(case, since))


def _chat(case: Case) -> Wait | None:
    """The last turns of the buyer that stand together, and the seller's turn behind them."""
    turns = case.messages
    end = max((place for place, each in enumerate(turns) if each.author is Author.BUYER), default=-1)
    if end < 0:
        return None
    first = end
    while first and turns[first - 1].author is Author.BUYER:
        first -= 1
    since = turns[first].sent_at
    heard = turns[end + 1].sent_at if end + 1 < len(turns) else None
    live = bool(first) and since - turns[first - 1].sent_at <= LIVE
    return Wait(place=Place.CHAT, since=since, answered=heard is not None, heard_at=heard, live=live)


def _heard_at(case: Case, since: datetime) -> datetime | None:
    turns = (each.sent_at for each in case.messages if each.author is Author.SELLER)
    return min((each for each in turns if each >= since), default=None)
