"""What the desk keeps of a case's way out: drafts, approvals, outbox items."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from assistant.domain.approval import DraftState, OutboxState, text_digest
from assistant.domain.canonical import digest
from assistant.domain.case import Case, PhotoState
from assistant.domain.draft import Draft, DraftKind
from assistant.domain.note import Note
from assistant.domain.people import Person
from assistant.domain.playbook import Request
from assistant.domain.proposal import Proposal
from assistant.domain.verdict import Finding, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRecord:
    """A draft as stored. `salt` goes into its text's digest; `version` counts its edits."""

    id: int
    shop: str
    case: str
    proposal: int
    state: DraftState
    version: int
    draft: Draft
    salt: bytes
    findings: tuple[Finding, ...]
    held: Note | None
    edited_by: str = ""

    @property
    def kind(self) -> DraftKind:
        return self.draft.kind

    @property
    def blocked(self) -> bool:
        """Whether the guard lets it leave in no case."""
        return any(each.verdict is Verdict.BLOCK for each in self.findings)

    @property
    def may_leave(self) -> bool:
        """Whether nothing but a person's leave is missing."""
        return self.held is None and not self.blocked and not self.planned

    @property
    def planned(self) -> bool:
        """Whether it is only a preview."""
        return self.state is DraftState.PLANNED


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftCounts:
    """Texts of a proposal: how many may leave, and what stands in the way of the others."""

    all: int
    free: int
    blocked: int
    warned: int
    second: int


def draft_counts(drafts: Sequence[DraftRecord]) -> DraftCounts:
    """A preview is no text to decide on."""
    drafts = [each for each in drafts if not each.planned]
    return DraftCounts(
        all=len(drafts),
        free=sum(each.may_leave for each in drafts),
        blocked=sum(each.blocked for each in drafts),
        warned=sum(any(finding.verdict is Verdict.WARN for finding in each.findings) for each in drafts),
        second=sum(each.state is DraftState.AWAITING_SECOND for each in drafts),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalRecord:
    """A proposal as stored with the case snapshot it rests on, and its drafts."""

    id: int
    shop: str
    case: str
    snapshot: str
    proposal: Proposal
    drafts: tuple[DraftRecord, ...]
    made_at: datetime

    @property
    def follows_up(self) -> bool:
        """Whether it is a follow-up after a resolution."""
        return self.proposal.outcome is not None


#: hex digits of `seen_of`; 48 bits tell two states of one case apart, and are no secret
SEEN = 12


def seen_of(case: Case, record: ProposalRecord) -> str:
    """What a person sees: the buyer's words, what is known, offer, clauses, texts with their states; as one value."""
    whole = {
        "case": case.snapshot(),
        "proposal": record.id,
        "offer": record.proposal.offer,
        "clauses": [(hit.clause.id, hit.clause.version) for hit in record.proposal.found.reliable],
        "drafts": [
            (each.id, each.state, each.version, each.draft.language, text_digest(each.salt, each.draft.text))
            for each in record.drafts
        ],
    }
    return digest(whole)[:SEEN]


def stamp_of(case: Case, record: ProposalRecord | None) -> str:
    """`seen_of` for any case: one without a proposal is known by its own words, state and version."""
    if record:
        return seen_of(case, record)
    return digest({"case": case.snapshot(), "state": case.state, "version": case.version})[:SEEN]


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """Leave for one send of one draft; `digest` is that of its terms, `second` who gave it besides the approver."""

    id: int
    shop: str
    draft: int
    case: str
    channel: str
    target: str
    approver: str
    second: str
    digest: str
    given_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxItem:
    """The truth of one send. `fence` grows with each claim, so an overtaken sender cannot write its outcome."""

    id: int
    shop: str
    case: str
    draft: int
    approval: int
    state: OutboxState
    fence: int
    owner: str
    attempts: int
    not_before: datetime
    changed_at: datetime
    again_at: datetime | None = None
    reference: str = ""
    reason: str = ""

    @property
    def key(self) -> tuple[str, int]:
        """Tells it from every other item of the desk."""
        return (self.shop, self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Departure:
    """An outbox item with what decides when and how it leaves."""

    item: OutboxItem
    channel: str
    kind: DraftKind
    #: whether it speaks of a private text, so that it waits until that one has left
    after_private: bool
    #: when its approval expires
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseView:
    """Everything a person decides on, in one value."""

    case: Case
    proposal: ProposalRecord | None
    outbox: tuple[OutboxItem, ...]
    #: first approvals that wait for a second person
    firsts: tuple[Approval, ...] = ()
    #: who may decide in the shop
    people: tuple[Person, ...] = ()

    @property
    def seen(self) -> str:
        """What a person sees of it, as one short value; empty where there is nothing to decide."""
        return seen_of(self.case, self.proposal) if self.proposal else ""

    def kind_of(self, first: Approval) -> DraftKind:
        """Which text a first approval is for."""
        drafts = self.proposal.drafts if self.proposal else ()
        return next(each.kind for each in drafts if each.id == first.draft)

    @property
    def photo_state(self) -> PhotoState:
        """Whether there are photos to judge by; asked for once the private message that asks has left."""
        if self.case.photo_count:
            return PhotoState.GIVEN
        offer = self.proposal.proposal.offer if self.proposal else None
        if self.proposal is None or offer is None or Request.PHOTO not in offer.asks_for:
            return PhotoState.NONE
        sent = {each.kind for each in self.proposal.drafts if each.state is DraftState.SENT}
        return PhotoState.ASKED_FOR if DraftKind.PRIVATE_OFFER in sent else PhotoState.NONE

    @property
    def photos_elsewhere(self) -> int:
        """How many photos the platform has that were not imported."""
        return max(0, self.case.photo_count - sum(1 for each in self.case.photos if each.id))
