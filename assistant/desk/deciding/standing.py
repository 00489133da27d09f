"""What a person decides on as it stands now, and whether that is what they saw."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from assistant.desk.ports import Work
from assistant.domain.audit import AuditRecord
from assistant.domain.case import Case
from assistant.domain.note import N_
from assistant.domain.records import DraftRecord, ProposalRecord, seen_of
from assistant.domain.shop import Shop
from assistant.errors import ChangedMeanwhile, NotAllowed, UnknownCase

#: what stands in the record of a case and changed nothing of it
_NO_CHANGE = frozenset({"approval_refused"})


async def case_of(work: Work, shop: str, case: str) -> Case:
    """A case by its id; UnknownCase where there is none."""
    found = await work.cases.get(shop, case)
    if found is None:
        raise UnknownCase(case)
    return found


async def open_proposal(work: Work, shop: str, case: str) -> tuple[Case, ProposalRecord]:
    """A case with its newest proposal; UnknownCase, or NotAllowed where it has none."""
    found = await case_of(work, shop, case)
    record = await work.proposals.latest(found)
    if record is None or not record.drafts:
        raise NotAllowed(
            N_("Case {case} is {state} and has no proposal."),
            remedy=N_("Run `assistant triage` first."),
            case=case,
            state=found.state,
        )
    return found, record


async def compare_seen(work: Work, shop: Shop, case: Case, record: ProposalRecord, seen: str) -> None:
    """ChangedMeanwhile, with who changed what and when, unless it stands as the person saw it."""
    if seen and seen.strip().lower() != seen_of(case, record):
        message = N_("Case {case} is not as you saw it; last on record: {actor}, {what}, {at}.")
        raise await _changed(work, shop, case, message)


async def moved_on(work: Work, shop: Shop, case: Case) -> ChangedMeanwhile:
    """The error for a proposal that no longer fits its case."""
    message = N_("The buyer or the order of case {case} changed after this was written; last: {actor}, {what}, {at}.")
    return await _changed(work, shop, case, message)


async def already(work: Work, shop: Shop, case: Case, draft: DraftRecord) -> ChangedMeanwhile:
    """The error for a text about which somebody was faster."""
    message = N_("The {kind} of case {case} is {state} already; last on record: {actor}, {what}, {at}.")
    return await _changed(work, shop, case, message, kind=draft.kind, state=draft.state)


async def _changed(work: Work, shop: Shop, case: Case, message: str, **values: object) -> ChangedMeanwhile:
    """Names who did the last thing to the case, what and when, in the shop's time."""
    last = await _last(work, case)
    at = last.at.astimezone(ZoneInfo(shop.time_zone)).strftime("%Y-%m-%d %H:%M") if last else "-"
    who = {"actor": last.actor if last else "-", "what": last.action if last else "-", "at": at}
    return ChangedMeanwhile(message, remedy=N_("See `assistant show {case}`."), case=case.id, **who, **values)


async def _last(work: Work, case: Case) -> AuditRecord | None:
    records = await work.audit.records(case.shop, subject=f"case:{case.id}")
    return next((each for each, _ in reversed(records) if each.action not in _NO_CHANGE), None)
