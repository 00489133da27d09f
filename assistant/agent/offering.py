"""The offer of a complaint: what is known of it, the playbook of its cause, the rules of its market."""

from __future__ import annotations

from datetime import datetime

from assistant.agent.ports import Handbook
from assistant.domain.circumstances import Circumstances, circumstances_of
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.minimum import Due, due
from assistant.domain.negotiation import next_offer
from assistant.domain.offer import Offer


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
        handbook.limits,
        minimums_of(complaint, known, handbook, now),
        safety=diagnosis.safety,
    )
