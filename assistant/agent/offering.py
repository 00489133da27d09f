"""The offer of a complaint: what is known of it, the playbook of its cause, the rules of its market."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import product

from assistant.agent.ports import Handbook
from assistant.domain.circumstances import Circumstances, circumstances_of
from assistant.domain.clause import Clause, Found
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.minimum import Due, due
from assistant.domain.negotiation import next_offer
from assistant.domain.note import N_, Note
from assistant.domain.offer import Offer
from assistant.domain.option import Option
from assistant.domain.own_limits import limits_for
from assistant.domain.playbook import RemedyKind
from assistant.domain.taxonomy import Ask, Fault, Severity
from assistant.domain.worth import worth_of

#: whether a clause has the shop bear the way back, for a matter of a playbook's words
BearsReturn = Callable[[Clause, Sequence[str], str], bool]


def circumstances_for(complaint: Complaint, diagnosis: Diagnosis, handbook: Handbook, now: datetime) -> Circumstances:
    """Everything about a complaint that its offer depends on."""
    return circumstances_of(complaint, diagnosis, handbook.goods_of(complaint.goods), now)


def minimums_of(complaint: Complaint, known: Circumstances, handbook: Handbook, now: datetime) -> tuple[Due, ...]:
    """What law and platform demand at least, by the rules in force on the day that holds for the order."""
    pack = handbook.pack(complaint.platform, complaint.market)
    return tuple(due(pack.minimums, known, complaint.rule_day(now))) if pack else ()


def offer_for(complaint: Complaint, diagnosis: Diagnosis, handbook: Handbook, now: datetime) -> Offer:
    """What the shop offers, in the first round or a later one."""
    known = circumstances_for(complaint, diagnosis, handbook, now)
    return next_offer(
        complaint,
        known,
        handbook.playbook(diagnosis.cause),
        limits_for(handbook.limits, complaint.limits),
        minimums_of(complaint, known, handbook, now),
        safety=diagnosis.safety,
    )


def no_clause_does(clause: Clause, topics: Sequence[str], complaint: str) -> bool:
    """Where nobody reads the clauses, none of them binds."""
    return False


def binding_clause(
    complaint: Complaint, diagnosis: Diagnosis, found: Found, handbook: Handbook, bears_return: BearsReturn
) -> Clause | None:
    """The clause in force that has the shop bear the way back; it gives more than the playbook and binds.

    None where the buyer is at fault or asks under threat: then the matter of such a clause is not there.
    """
    if diagnosis.fault is Fault.BUYER or complaint.extorts:
        return None
    topics = handbook.playbook(diagnosis.cause).topic_words
    clauses = found.for_cause(diagnosis.cause)
    return next((each for each in clauses if bears_return(each, topics, complaint.text)), None)


def as_bound(offer: Offer, clause: Clause | None) -> Offer:
    """The offer, the way back on the shop where a clause says so."""
    left = [each for each in offer.remedies if each.kind in RemedyKind.sent_back() and not each.freight]
    if clause is None or not left:
        return offer
    said = N_("a clause in force has the shop bear the way back: {clause}")
    told = Note(message=said, values={"clause": clause.title})
    remedies = tuple(replace(each, freight=True) if each in left else each for each in offer.remedies)
    return replace(offer, remedies=remedies, because=(*offer.because, told))


def bound_offer_for(
    complaint: Complaint,
    diagnosis: Diagnosis,
    found: Found,
    handbook: Handbook,
    now: datetime,
    bears_return: BearsReturn,
) -> Offer:
    """The offer to make for a complaint beside the clauses that were found for it."""
    clause = binding_clause(complaint, diagnosis, found, handbook, bears_return)
    return as_bound(offer_for(complaint, diagnosis, handbook, now), clause)


def option_for(
    complaint: Complaint,
    diagnosis: Diagnosis,
    found: Found,
    handbook: Handbook,
    now: datetime,
    bears_return: BearsReturn = no_clause_does,
) -> Option:
    """What would be done for the cause of a diagnosis, whatever the buyer asks for and however grave it is."""
    clause = binding_clause(complaint, diagnosis, found, handbook, bears_return)
    offers = {
        (ask, severity): as_bound(
            offer_for(complaint, replace(diagnosis, ask=ask, severity=severity), handbook, now), clause
        )
        for ask, severity in product(Ask, Severity)
    }
    return Option(cause=diagnosis.cause, playbook=handbook.playbook(diagnosis.cause), found=found, offers=offers)


def goes_beyond(offer: Offer, usual: Offer, complaint: Complaint) -> bool:
    """Whether an offer is worth more to the buyer than the usual one, by its best remedy or by its money in all.

    So does one that a supervisor need not see any more.
    """
    paid = complaint.order.paid if complaint.order else None
    money, known = (each.value.minor if each.value else 0 for each in (offer, usual))
    dearer = worth_of(offer.remedies, paid) > worth_of(usual.remedies, paid) or money > known
    return dearer or bool(usual.needs_supervisor and not offer.needs_supervisor)
