"""Values as JSON; the command line and the API speak the same shapes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from assistant.domain.canonical import plain
from assistant.domain.records import seen_of

if TYPE_CHECKING:
    from assistant.desk.deadlines.clocks import ClockLine
    from assistant.desk.seeing.cases import QueueRow
    from assistant.domain.clause import Found
    from assistant.domain.diagnosis import Diagnosis
    from assistant.domain.leave import Leave
    from assistant.domain.offer import Offer
    from assistant.domain.proposal import CheckedDraft, Proposal
    from assistant.domain.records import CaseView
    from assistant.domain.verdict import Finding


def diagnosis_json(diagnosis: Diagnosis) -> dict[str, Any]:
    """`evidence` offsets are code points of the text."""
    return {
        "cause": diagnosis.cause,
        "other_causes": list(diagnosis.other_causes),
        "fault": diagnosis.fault,
        "severity": int(diagnosis.severity),
        "safety": diagnosis.safety,
        "kind": diagnosis.kind,
        "ask": diagnosis.ask,
        "language": diagnosis.language,
        "abstained": diagnosis.abstained,
        "confidence": round(diagnosis.confidence, 4),
        "evidence": [{"text": each.text, "start": each.start, "end": each.end} for each in diagnosis.evidence],
    }


def offer_json(offer: Offer | None) -> dict[str, Any] | None:
    if offer is None:
        return None
    return {
        "remedies": [
            {
                "kind": each.kind,
                "amount_minor": each.amount.minor if each.amount else None,
                "currency": each.amount.currency if each.amount else None,
                "freight": each.freight,
            }
            for each in offer.remedies
        ],
        "rung": offer.rung,
        "loss": plain(offer.loss),
        "asks_for": list(offer.asks_for),
        "tasks": list(offer.tasks),
        "minimum": plain(offer.minimum),
        "because": [str(each) for each in offer.because],
        "needs_supervisor": str(offer.needs_supervisor) if offer.needs_supervisor else None,
    }


def clauses_json(found: Found) -> dict[str, Any]:
    return {
        "abstained": found.abstained,
        "reason": found.reason,
        "clauses": [
            {"id": hit.clause.id, "version": hit.clause.version, "text": hit.clause.text, "score": round(hit.score, 4)}
            for hit in found.reliable
        ],
    }


def findings_json(findings: Sequence[Finding]) -> list[dict[str, Any]]:
    return [
        {"rule": each.rule, "verdict": each.verdict, "start": each.start, "end": each.end, "message": str(each.note)}
        for each in findings
    ]


def draft_json(checked: CheckedDraft) -> dict[str, Any]:
    return {
        "language": checked.draft.language,
        "text": checked.draft.text,
        "clauses": list(checked.draft.clauses),
        "slots": [{"name": each.name, "text": each.text} for each in checked.draft.slots],
        "due_at": plain(checked.draft.due_at),
        "after_private": checked.draft.after_private,
        "verdict": checked.verdict,
        "findings": findings_json(checked.findings),
        "held": str(checked.held) if checked.held else None,
    }


def proposal_json(proposal: Proposal) -> dict[str, Any]:
    return {
        "diagnosis": diagnosis_json(proposal.diagnosis),
        "grounds": clauses_json(proposal.found),
        "offer": offer_json(None if proposal.outcome else proposal.offer),
        "outcome": proposal.outcome,
        "drafts": {each.draft.kind: draft_json(each) for each in proposal.drafts},
        "notes": [str(each) for each in proposal.notes],
    }


def clocks_json(row: QueueRow) -> list[dict[str, Any]]:
    """The clocks of a case by deadline; `texts` are the kinds of texts that count for each."""
    return [
        {
            "target": each.target,
            "state": each.state(row.read_at),
            "started_at": plain(each.started_at),
            "due_at": plain(each.due_at),
            "texts": list(each.texts),
        }
        for each in row.clocks
    ]


def clock_json(line: ClockLine) -> dict[str, Any]:
    """One case of `assistant clock`; `metric` is what the platform measures."""
    row = line.row
    return {
        "case": row.case.id,
        "state": line.state,
        "harm": row.harm.points,
        "late_on_arrival": row.late_on_arrival,
        "clocks": clocks_json(row),
        "metric": row.metric.metric if row.metric and line.platform else None,
        "told": [
            {"event": each.event, "target": each.target, "told": each.told, "at": plain(each.raised_at)}
            for each in line.told
        ],
    }


def queue_json(row: QueueRow) -> dict[str, Any]:
    """A row for scripts; times in UTC ISO 8601."""
    proposal = row.record.proposal if row.record else None
    return {
        "case": row.case.id,
        "state": row.case.state,
        "harm": row.harm.points,
        "because": [str(each) for each in row.harm.because],
        "deadline": plain(row.deadline),
        "clocks": clocks_json(row),
        "late_on_arrival": row.late_on_arrival,
        "cause": proposal.diagnosis.cause if proposal else None,
        "kind": proposal.diagnosis.kind if proposal else None,
        "confidence": proposal.diagnosis.confidence if proposal else None,
        "market": row.case.market,
        "product": row.case.product,
        "offer": plain(proposal.offer.remedies) if proposal and proposal.offer else None,
        "drafts": [each.kind for each in row.record.drafts] if row.record else [],
        "states": {each.kind: each.state for each in row.record.drafts} if row.record else {},
        "needs": leave_json(row.needed),
        "seen": seen_of(row.case, row.record) if row.record else "",
        "damaged": row.damaged,
    }


def leave_json(needed: Leave | None) -> dict[str, Any] | None:
    """The least role, whether two people of it are needed, and why an agent is not enough."""
    if needed is None:
        return None
    return {"role": needed.role, "two": needed.two, "because": [str(each) for each in needed.because]}


def case_json(view: CaseView, row: QueueRow, after: dict[str, Any]) -> dict[str, Any]:
    """One case whole; `after` is that of `after_text.after_json`."""
    record = view.proposal
    return {
        "case": plain(view.case),
        "harm": row.harm.points,
        "deadline": plain(row.deadline),
        "clocks": clocks_json(row),
        "proposal": proposal_json(record.proposal) if record else None,
        "states": {each.kind: each.state for each in record.drafts} if record else {},
        "needs": leave_json(row.needed),
        "seen": view.seen,
        "first_approvals": [
            {"draft": each.draft, "by": each.approver, "at": plain(each.given_at), "until": plain(each.expires_at)}
            for each in view.firsts
        ],
        "photo_state": view.photo_state,
        "photos_elsewhere": view.photos_elsewhere,
        "outbox": plain(view.outbox),
        "after": after,
    }
