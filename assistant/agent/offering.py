"""The offer of a complaint: what is known of it, the playbook of its cause, the rules of its market."""

from __future__ import annotations

from datetime import datetime

from assistant.agent.ports import Handbook
from assistant.domain.circumstances import circumstances_of
from assistant.domain.complaint import Complaint
from assistant.domain.diagnosis import Diagnosis
from assistant.domain.minimum import due
from assistant.domain.offer import Offer
from assistant.domain.offer_engine import compute_offer


def offer_for(complaint: Complaint, diagnosis: Diagnosis, handbook: Handbook, now: datetime) -> Offer:
    """What the shop offers; its minimums are those in force on the day whose rules hold for the order."""
    known = circumstances_of(complaint, diagnosis, handbook.goods_of(complaint.goods), now)
    pack = handbook.pack(complaint.platform, complaint.market)
    return compute_offer(
        complaint,
        known,
        handbook.playbook(diagnosis.cause),
        handbook.limits,
        tuple(due(pack.minimums, known, complaint.rule_day(now))) if pack else (),
        safety=diagnosis.safety,
    )
