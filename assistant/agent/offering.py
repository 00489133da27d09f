"""The offer of a complaint: what is known of it, the playbook of its cause, the rules of its market."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from itertools import product

from assistant.agent.ports import Handbook
from assistant.domain.circumstances import Circumstances, circumstances_of
from assistant.domain.clause import Found
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.minimum import Due, due
from assistant.domain.negotiation import next_offer
from assistant.domain.offer import Offer
from assistant.domain.option import Option
from assistant.domain.own_limits import limits_for
from assistant.domain.taxonomy import Ask, Severity
from assistant.domain.worth import worth_of


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


def option_for(complaint: Complaint, diagnosis: Diagnosis, found: Found, handbook: Handbook, now: datetime) -> Option:
    """What would be done for the cause of a diagnosis, whatever the buyer asks for and however grave it is."""
    readings = product(Ask, Severity)
    offers = {
        (ask, severity): offer_for(complaint, replace(diagnosis, ask=ask, severity=severity), handbook, now)
        for ask, severity in readings
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
