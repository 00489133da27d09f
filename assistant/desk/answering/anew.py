"""A person has a case proposed anew: what stood before ends, who wanted it is on record, the new proposal is kept."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from assistant.desk.answering.triage import keep_proposals
from assistant.desk.arriving.overtake import overtake
from assistant.desk.ports import Work
from assistant.domain.case import Case
from assistant.domain.people import Person
from assistant.domain.proposal import Proposal


async def keep_anew(
    work: Work,
    case: Case,
    made: Proposal,
    *,
    by: Person,
    action: str,
    facts: Mapping[str, str],
    why: str,
    now: datetime,
) -> None:
    """`why` is the reason that what was approved is told of, `action` what the record calls it."""
    await overtake(work, case, now=now, why=why)
    await work.audit.append(
        case.shop, at=now, actor=by.name, action=action, subject=f"case:{case.id}", facts=dict(facts)
    )
    await keep_proposals(work, case.shop, [(case, made)], now)
