"""One case as the API answers it, field by field; made from `case_json` in `assistant/desk/seeing/shapes.py`."""

from __future__ import annotations

from datetime import datetime

from pydantic import ConfigDict

from api.routes.after_shapes import AfterOut
from api.routes.case_example import EXAMPLE
from api.routes.list_shapes import OutboxItemOut
from api.routes.shapes import ClockOut, DeadlineOut, FirstApprovalOut, LeaveOut, MoneyOut, Shape
from assistant.domain.approval import DraftState
from assistant.domain.case import Author, CaseState, PhotoState, TicketState
from assistant.domain.draft import DraftKind
from assistant.domain.follow_up import Outcome
from assistant.domain.order import ParcelState
from assistant.domain.playbook import BuyerKind, RemedyKind, Request, TaskKind
from assistant.domain.taxonomy import Ask, Cause, Fault, Platform, TextKind
from assistant.domain.verdict import Verdict


class ReviewOut(Shape):
    """`further` is what the buyer added later (追评)."""

    id: str
    text: str
    written_at: datetime
    further: str
    rating: int | None
    photos: int
    seller_reply: str


class MessageOut(Shape):
    id: str
    author: Author
    text: str
    sent_at: datetime


class TicketOut(Shape):
    """An after-sale request; `amount` is what is asked for, or what was paid back."""

    id: str
    state: TicketState
    opened_at: datetime
    reason: str
    text: str
    amount: MoneyOut | None


class PhotoOut(Shape):
    """With an `id` the picture is at `/photos/{case}/{id}`; without one only the platform has it."""

    id: str
    reference: str


class OrderOut(Shape):
    number: str
    product: str
    sku: str
    quantity: int
    paid: MoneyOut | None
    freight: MoneyOut | None
    carrier: str
    placed_at: datetime | None
    promised_ship_at: datetime | None
    shipped_at: datetime | None
    delivered_at: datetime | None


class TrackingOut(Shape):
    carrier: str
    number: str
    state: ParcelState
    last_scan_at: datetime | None


class OriginOut(Shape):
    """Where goods and sale came from; `source` is the video or live stream."""

    batch: str
    supplier: str
    source: str
    province: str


class CaseOut(Shape):
    id: str
    shop: str
    state: CaseState
    platform: Platform
    market: str
    currency: str
    product: str
    review: ReviewOut | None
    messages: list[MessageOut]
    tickets: list[TicketOut]
    photos: list[PhotoOut]
    order: OrderOut | None
    tracking: TrackingOut | None
    origin: OriginOut
    buyer: BuyerKind
    extras: MoneyOut | None
    arrived_at: datetime
    heard_at: datetime | None
    version: int
    error: str
    taken_by: str


class EvidenceOut(Shape):
    """A verbatim span of the buyer's words; offsets count code points."""

    text: str
    start: int
    end: int


class DiagnosisOut(Shape):
    cause: Cause
    other_causes: list[Cause]
    fault: Fault
    severity: int
    safety: bool
    kind: TextKind
    ask: Ask
    language: str
    abstained: bool
    confidence: float
    evidence: list[EvidenceOut]


class ClauseOut(Shape):
    id: str
    version: str
    text: str
    score: float


class GroundsOut(Shape):
    abstained: bool
    reason: str
    clauses: list[ClauseOut]


class RemedyInOffer(Shape):
    kind: RemedyKind
    amount_minor: int | None
    currency: str | None
    freight: bool


class OfferOut(Shape):
    """`because` is the arithmetic, one step a line."""

    remedies: list[RemedyInOffer]
    rung: str
    loss: MoneyOut | None
    asks_for: list[Request]
    tasks: list[TaskKind]
    minimum: MoneyOut | None
    because: list[str]
    needs_supervisor: str | None


class FindingOut(Shape):
    rule: str
    verdict: Verdict
    start: int
    end: int
    message: str


class SlotOut(Shape):
    name: str
    text: str


class DraftOut(Shape):
    """`verdict` is the strictest finding's; `held` says why the text may not be sent."""

    language: str
    text: str
    clauses: list[str]
    slots: list[SlotOut]
    due_at: datetime | None
    after_private: bool
    verdict: Verdict
    findings: list[FindingOut]
    held: str | None


class ProposalOut(Shape):
    diagnosis: DiagnosisOut
    grounds: GroundsOut
    offer: OfferOut | None
    outcome: Outcome | None
    drafts: dict[DraftKind, DraftOut]
    notes: list[str]


class CaseWhole(Shape):
    """Everything a person decides on. `states` says how far each draft has come.

    `photos_elsewhere` counts photos that only the platform has.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, json_schema_extra={"examples": [EXAMPLE]})
    case: CaseOut
    harm: int
    deadline: DeadlineOut | None
    clocks: list[ClockOut]
    proposal: ProposalOut | None
    states: dict[DraftKind, DraftState]
    needs: LeaveOut | None
    seen: str
    first_approvals: list[FirstApprovalOut]
    photo_state: PhotoState
    photos_elsewhere: int
    outbox: list[OutboxItemOut]
    after: AfterOut
