"""What the audit chain holds of a proposal: causes, numbers, clause versions and digests, never a word of a person."""

from __future__ import annotations

from assistant.domain.approval import text_digest
from assistant.domain.canonical import digest
from assistant.domain.offer import Offer
from assistant.domain.proposal import Asked, Proposal
from assistant.domain.records import DraftRecord


def facts_of(proposal: Proposal) -> dict[str, str]:
    """Diagnosis, grounds and offer of a proposal; the digests of its inputs and drafts are added by the store."""
    diagnosis = proposal.diagnosis
    return {
        "cause": diagnosis.cause,
        "kind": diagnosis.kind,
        "fault": diagnosis.fault,
        "severity": str(int(diagnosis.severity)),
        "clauses": " ".join(f"{hit.clause.id}@{hit.clause.version}" for hit in proposal.found.reliable),
        **(_offer(proposal.offer) if proposal.offer else {}),
        **(_asked(proposal.asked) if proposal.asked.calls else {}),
    }


def sealed(draft: DraftRecord) -> dict[str, str]:
    """The digest of a draft's bytes with its salt, and which version of the draft it is."""
    return {"text": text_digest(draft.salt, draft.draft.text), "version": str(draft.version)}


def _asked(asked: Asked) -> dict[str, str]:
    """How often a model was asked about the case, and the tokens of the questions."""
    return {"asked": str(asked.calls), "asked_tokens": str(asked.tokens)}


def _offer(offer: Offer) -> dict[str, str]:
    """The numbers of an offer, and the digest of every step that led to them (`because`, as stored)."""
    return {
        "rung": offer.rung,
        "remedies": " + ".join(f"{each.kind} {each.amount or ''}".strip() for each in offer.remedies),
        "loss": str(offer.loss or ""),
        "minimum": str(offer.minimum or ""),
        "arithmetic": digest(offer.because),
    }
