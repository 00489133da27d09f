"""What became of a draft is noted where it is decided: as it was, edited and how, or rejected."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from assistant.desk.lessons.learning_ports import EditReader
from assistant.desk.ports import Work
from assistant.domain.draft import Draft
from assistant.domain.learning import Decided, Edit, Outcome
from assistant.domain.records import DraftRecord, ProposalRecord


def unread(before: Draft, after: str) -> Edit:
    """Types no edit."""
    return Edit()


async def note_approved(
    work: Work, record: ProposalRecord, drafts: Iterable[DraftRecord], read: EditReader, *, now: datetime
) -> None:
    """These drafts were approved as they stand; an edit is typed against what the desk had written first."""
    decided = []
    for draft in drafts:
        first = await work.outcomes.original(draft.shop, draft.id) if draft.version > 1 else None
        if first is None or first == draft.draft.text:
            decided.append(_decided(record, draft, Outcome.AS_IS, Edit(), now))
        else:
            edit = read(replace(draft.draft, text=first), draft.draft.text)
            decided.append(_decided(record, draft, Outcome.EDITED, edit, now))
    await work.outcomes.note(record.shop, decided)


async def note_rejected(
    work: Work, record: ProposalRecord, drafts: Iterable[DraftRecord], *, reason: int, now: datetime
) -> None:
    """These drafts were rejected; `reason` is the number of the text that says why."""
    decided = [_decided(record, each, Outcome.REJECTED, Edit(), now) for each in drafts if not each.planned]
    await work.outcomes.note(record.shop, decided, reason=reason)


def _decided(record: ProposalRecord, draft: DraftRecord, outcome: Outcome, edit: Edit, now: datetime) -> Decided:
    return Decided(
        draft=draft.id,
        case=draft.case,
        kind=draft.kind,
        cause=record.proposal.diagnosis.cause,
        language=draft.draft.language,
        author=draft.draft.author,
        outcome=outcome,
        changes=edit.changes,
        share=edit.share,
        at=now,
    )
