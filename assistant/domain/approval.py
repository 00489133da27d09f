"""Approval is bound to bytes: one approval is one send of exactly these terms."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from assistant.domain.canonical import digest, plain
from assistant.domain.note import N_
from assistant.domain.offer import Remedy
from assistant.domain.transitions import after


def text_digest(salt: bytes, text: str) -> str:
    """SHA-256 over salt and the UTF-8 bytes to be sent; without the salt nobody can test a guess against it."""
    return hashlib.sha256(salt + text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalTerms:
    """Everything an approval stands for. Change one bit of one field and the digest is another (design 3.2)."""

    shop: str
    channel: str
    target: str
    text_digest: str
    language: str
    kind: str
    remedies: tuple[Remedy, ...]
    #: (clause id, clause version)
    clauses: tuple[tuple[str, str], ...]
    case_snapshot: str
    approver: str
    #: who approved it as well, where one person is not enough
    second: str = ""
    expires_at: datetime

    def digest(self) -> str:
        """Without `second` where there is none, so that what was approved before there could be one still holds."""
        terms = plain(self)
        if not self.second:
            del terms["second"]
        return digest(terms)


class DraftState(StrEnum):
    PLANNED = "planned"  #: a preview of the follow-up: what is sent is written once it is due
    WAITING = "waiting"  #: a person must decide
    AWAITING_SECOND = "awaiting_second"  #: one person said yes, another must as well
    APPROVED = "approved"  #: may be sent, once
    REJECTED = "rejected"
    STALE = "stale"  #: the case moved on
    SENT = "sent"

    @classmethod
    def final(cls) -> frozenset[DraftState]:
        return frozenset({cls.REJECTED, cls.STALE, cls.SENT})

    @classmethod
    def asked(cls) -> frozenset[DraftState]:
        """States in which a person can still say yes."""
        return frozenset({cls.WAITING, cls.AWAITING_SECOND})

    @classmethod
    def open_states(cls) -> frozenset[DraftState]:
        return frozenset(cls) - cls.final()


class DraftStep(StrEnum):
    APPROVE_FIRST = "approve_first"  #: the first of two
    APPROVE = "approve"
    EDIT = "edit"
    REJECT = "reject"
    OVERTAKE = "overtake"  #: the case changed
    SEND = "send"
    REFUSE = "refuse"  #: what stands now does not match the approval
    WITHDRAW = "withdraw"  #: a person takes the approval back before it has left


class OutboxState(StrEnum):
    QUEUED = "queued"
    SENDING = "sending"  #: claimed by a sender
    SENT = "sent"  #: the channel took it
    UNKNOWN = "unknown"  #: no answer from the channel; a person decides
    CONFIRMED = "confirmed"  #: read back
    REFUSED = "refused"  #: does not match its approval; never leaves
    CANCELLED = "cancelled"

    @classmethod
    def final(cls) -> frozenset[OutboxState]:
        return frozenset({cls.CONFIRMED, cls.REFUSED, cls.CANCELLED})


class OutboxStep(StrEnum):
    CLAIM = "claim"  #: to send it, or to send it again where the channel makes that harmless
    TAKEN = "taken"
    NO_ANSWER = "no_answer"
    GIVE_BACK = "give_back"  #: the channel surely did not take it; it may be tried again
    READ_BACK = "read_back"
    REFUSE = "refuse"
    CANCEL = "cancel"


DRAFT_TRANSITIONS: dict[tuple[DraftState, DraftStep], DraftState] = {
    (DraftState.PLANNED, DraftStep.REJECT): DraftState.REJECTED,
    (DraftState.PLANNED, DraftStep.OVERTAKE): DraftState.STALE,
    (DraftState.WAITING, DraftStep.APPROVE): DraftState.APPROVED,
    (DraftState.WAITING, DraftStep.EDIT): DraftState.WAITING,
    (DraftState.WAITING, DraftStep.REJECT): DraftState.REJECTED,
    (DraftState.WAITING, DraftStep.OVERTAKE): DraftState.STALE,
    (DraftState.WAITING, DraftStep.APPROVE_FIRST): DraftState.AWAITING_SECOND,
    (DraftState.AWAITING_SECOND, DraftStep.APPROVE): DraftState.APPROVED,
    (DraftState.AWAITING_SECOND, DraftStep.EDIT): DraftState.WAITING,
    (DraftState.AWAITING_SECOND, DraftStep.REJECT): DraftState.REJECTED,
    (DraftState.AWAITING_SECOND, DraftStep.OVERTAKE): DraftState.STALE,
    (DraftState.AWAITING_SECOND, DraftStep.REFUSE): DraftState.WAITING,
    (DraftState.APPROVED, DraftStep.EDIT): DraftState.WAITING,
    (DraftState.APPROVED, DraftStep.REJECT): DraftState.REJECTED,
    (DraftState.APPROVED, DraftStep.OVERTAKE): DraftState.STALE,
    (DraftState.APPROVED, DraftStep.SEND): DraftState.SENT,
    (DraftState.APPROVED, DraftStep.REFUSE): DraftState.WAITING,
    (DraftState.APPROVED, DraftStep.WITHDRAW): DraftState.WAITING,
}

OUTBOX_TRANSITIONS: dict[tuple[OutboxState, OutboxStep], OutboxState] = {
    (OutboxState.QUEUED, OutboxStep.CLAIM): OutboxState.SENDING,
    (OutboxState.QUEUED, OutboxStep.REFUSE): OutboxState.REFUSED,
    (OutboxState.QUEUED, OutboxStep.CANCEL): OutboxState.CANCELLED,
    (OutboxState.SENDING, OutboxStep.TAKEN): OutboxState.SENT,
    (OutboxState.SENDING, OutboxStep.NO_ANSWER): OutboxState.UNKNOWN,
    (OutboxState.SENDING, OutboxStep.GIVE_BACK): OutboxState.QUEUED,
    (OutboxState.SENDING, OutboxStep.REFUSE): OutboxState.REFUSED,
    (OutboxState.UNKNOWN, OutboxStep.CLAIM): OutboxState.SENDING,
    (OutboxState.UNKNOWN, OutboxStep.TAKEN): OutboxState.SENT,
    (OutboxState.UNKNOWN, OutboxStep.GIVE_BACK): OutboxState.QUEUED,
    (OutboxState.UNKNOWN, OutboxStep.READ_BACK): OutboxState.CONFIRMED,
    (OutboxState.UNKNOWN, OutboxStep.CANCEL): OutboxState.CANCELLED,
    (OutboxState.SENT, OutboxStep.READ_BACK): OutboxState.CONFIRMED,
}


def draft_after(state: DraftState, step: DraftStep) -> DraftState:
    """The state after a step; NotAllowed for a pair that is not in the table."""
    return after(DRAFT_TRANSITIONS, state, step, N_("A draft that is {state} cannot take the step {step}."))


def outbox_after(state: OutboxState, step: OutboxStep) -> OutboxState:
    """The state after a step; NotAllowed for a pair that is not in the table."""
    return after(OUTBOX_TRANSITIONS, state, step, N_("An outbox item that is {state} cannot take the step {step}."))
