"""A live chat: that of a case, with what the buyer was already told in a letter, or one that somebody tells."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from assistant.domain.approval import DraftState
from assistant.domain.case import Author, Case
from assistant.domain.chat import Chat, ChatTurn
from assistant.domain.draft import DraftKind
from assistant.domain.offer import Offer
from assistant.domain.order import Order, Tracking
from assistant.domain.records import CaseView
from assistant.domain.shop import Shop


def chat_of(view: CaseView, shop: Shop) -> Chat:
    """The case's words in the order they were said, without rating, ids and buyer."""
    case = view.case
    return Chat(
        turns=_turns(case),
        platform=case.platform,
        market=case.market,
        product=case.product,
        order=case.order,
        tracking=case.tracking,
        photos=case.photo_count,
        offer=_told(view),
        tone=shop.tone,
        return_address=shop.return_address,
        seed=case.id,
    )


def told_chat(
    shop: Shop,
    turns: Sequence[ChatTurn],
    *,
    language: str = "",
    product: str = "",
    photos: int = 0,
    order: Order | None = None,
    tracking: Tracking | None = None,
) -> Chat:
    """A chat of the shop that is no case of it."""
    return Chat(
        turns=tuple(turns),
        platform=shop.platform,
        market=shop.market,
        language=language,
        product=product or (order.product if order else ""),
        photos=photos,
        order=order,
        tracking=tracking,
        tone=shop.tone,
        return_address=shop.return_address,
        seed=turns[0].text if turns else "",
    )


def _turns(case: Case) -> tuple[ChatTurn, ...]:
    said: list[tuple[datetime, ChatTurn]] = []
    if case.review:
        words = "\n".join(filter(None, (case.review.text, case.review.further)))
        said.append((case.review.written_at, ChatTurn(author=Author.BUYER, text=words)))
    said += [
        (each.opened_at, ChatTurn(author=Author.BUYER, text=each.text or each.reason))
        for each in case.tickets
        if each.text or each.reason
    ]
    said += [(each.sent_at, ChatTurn(author=each.author, text=each.text)) for each in case.messages]
    return tuple(turn for _, turn in sorted(said, key=lambda each: each[0]))


def _told(view: CaseView) -> Offer | None:
    """The offer of a private letter that has left or may leave; what only waits for a person is no offer yet."""
    record = view.proposal
    if record is None:
        return None
    good = {DraftState.APPROVED, DraftState.SENT}
    told = any(each.kind is DraftKind.PRIVATE_OFFER and each.state in good for each in record.drafts)
    return record.proposal.offer if told else None
