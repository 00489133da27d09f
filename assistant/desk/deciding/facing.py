"""What a person faces: a shop's proposals, some of them as probes where the owner has switched them on."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.desk.ports import Work
from assistant.domain.approval import DraftState
from assistant.domain.case import Case, CaseState
from assistant.domain.leave import Leave
from assistant.domain.people import Person
from assistant.domain.probe import Probe, falls, probe_for
from assistant.domain.records import ProposalRecord
from assistant.domain.watch import Watch

#: a case, its proposal, and whose leave it needs
Asked = tuple[Case, ProposalRecord, Leave]


async def probes_for(work: Work, watch: Watch, person: Person, asked: Sequence[Asked]) -> dict[int, Probe]:
    """The probes this person meets in place of these proposals, by proposal; nobody meets one of them twice."""
    drawn = [
        (case, record)
        for case, record, needed in asked
        if _may_meet(person, case, record, needed) and falls(watch.seed, person.key, record.id, watch.share)
    ]
    if not drawn:
        return {}
    shop = drawn[0][0].shop
    done = await work.watching.tested(shop, person.key, [record.id for _, record in drawn])
    products = await work.watching.products(shop)
    found = {
        record.id: probe_for(case, record, seed=watch.seed, person=person.key, products=products)
        for case, record in drawn
        if record.id not in done
    }
    return {proposal: probe for proposal, probe in found.items() if probe}


def _may_meet(person: Person, case: Case, record: ProposalRecord, needed: Leave) -> bool:
    """Whether this person alone could approve what waits of the case now."""
    return bool(
        record.drafts
        and case.state in {CaseState.PROPOSED, CaseState.APPROVED}
        and record.snapshot == case.snapshot()
        and all(each.state is not DraftState.AWAITING_SECOND for each in record.drafts)
        and person.role.reaches(needed.role)
        and not needed.two
    )
