"""What the desk knows of earlier offers in a case when it proposes anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from assistant.desk.ports import Work
from assistant.domain.before import Answer, Before
from assistant.domain.case import Author, Case
from assistant.domain.complaint import Complaint
from assistant.domain.errand import Errand
from assistant.domain.money import Money
from assistant.domain.shop import Shop
from assistant.domain.told import Todo, TodoState, ToldOffer, ToldState

ReadAnswer = Callable[[str], Answer]
#: ended in a way that a later offer need not look back on
_GONE = frozenset({ToldState.SUPERSEDED, ToldState.CALLED_OFF})


async def complaints_of(work: Work, shop: Shop, cases: Sequence[Case], read: ReadAnswer) -> dict[str, Complaint]:
    """Each case as a complaint, with what its buyer was told before, what they answered and what was paid back.

    And with the shop's manner, and its newest public replies on the same product, so that none is said twice.
    """
    ids = [each.id for each in cases]
    told = await work.told.of_cases(shop.id, ids)
    todos = await work.todos.of_cases(shop.id, list(told)) if told else {}
    manner = await work.lessons.manner(shop.id)
    shown = await work.shown.newest(shop.id, [each.product for each in cases])
    found = {}
    for case in cases:
        recent = tuple(text for other, text in shown.get(case.product, ()) if other != case.id)
        complaint = replace(case.complaint(shop), manner=manner, recent=recent)
        if case.id in told:
            own = todos.get(case.id, [])
            complaint = replace(
                complaint,
                before=_before(case, told[case.id], own, read),
                refunded=_refunded(case, own),
                reviewed=complaint.reviewed and not await _replied(work, case),
            )
        found[case.id] = complaint
    return found


def answer_of(case: Case, told: ToldOffer, read: ReadAnswer) -> Answer:
    """What the buyer answered: what a person said, else what the buyer's words since then plainly say.

    Who asked for more and then plainly agrees has agreed.
    """
    said = said_of(told)
    if said is Answer.COUNTERED and read(words_since(case, told.changed_at)) is Answer.ACCEPTED:
        return Answer.ACCEPTED
    since = told.changed_at if told.state is ToldState.TOLD else told.told_at
    return said or read(words_since(case, since))


def said_of(told: ToldOffer) -> Answer | None:
    """The answer that is on record; None where there is none."""
    if told.state is ToldState.TO_CARRY_OUT and told.needs_yes:
        return Answer.ACCEPTED
    return {
        ToldState.COUNTERED: Answer.COUNTERED,
        ToldState.DECLINED: Answer.DECLINED,
        ToldState.ACCEPTED: Answer.ACCEPTED,
    }.get(told.state)


def suggested_of(case: Case, told: ToldOffer, read: ReadAnswer) -> Answer | None:
    """How the words read that came after the last step of an offer that stands; None where nobody has to say it.

    That is so without words, where it is on record, and where no answer is awaited unless they refuse or want more.
    """
    words = words_since(case, told.changed_at)
    if not words:
        return None
    answer = read(words)
    if told.state is ToldState.TOLD:
        return answer
    agrees = answer is Answer.ACCEPTED and told.state is not ToldState.COUNTERED
    return None if answer is Answer.UNSURE or agrees or answer is said_of(told) else answer


def words_since(case: Case, since: datetime) -> str:
    """What the buyer has written since a moment."""
    said = [each.text for each in case.messages if each.author is Author.BUYER and each.sent_at > since]
    said += [each.text for each in case.tickets if each.opened_at > since]
    return "\n".join(filter(None, said))


def _before(case: Case, told: Sequence[ToldOffer], todos: Sequence[Todo], read: ReadAnswer) -> Before | None:
    last = next((each for each in reversed(told) if each.state not in _GONE), None)
    if last is None:
        return None
    owed = [each for each in todos if each.told == last.id and each.state is TodoState.TO_CARRY_OUT]
    return Before(
        offer=last.offer,
        stands=last.state in ToldState.live(),
        answer=answer_of(case, last, read),
        rounds=sum(each.offer.open for each in told),
        announced=frozenset() if last.needs_yes else frozenset(each.remedy for each in owed if each.remedy),
        given=frozenset(each.remedy for each in todos if each.remedy and each.state in TodoState.done()),
    )


def _refunded(case: Case, todos: Sequence[Todo]) -> Money | None:
    """What was paid back: as the platform shows it, and what people carried out that it does not show yet."""
    unseen = [
        each.amount
        for each in todos
        if each.errand is Errand.REFUND and each.state in TodoState.done() and not each.seen_in and each.amount
    ]
    own = [each.minor for each in (case.refunded, *unseen) if each and each.currency == case.currency]
    return Money(minor=sum(own), currency=case.currency) if own else None


async def _replied(work: Work, case: Case) -> bool:
    """Whether a public reply of ours stands under the review; platforms take one."""
    return bool(case.review and case.review.seller_reply) or await work.outbox.public_has_left(case.shop, case.id)
