"""Further lists of the API: the outbox, counts, the record of a case."""

from __future__ import annotations

from datetime import datetime

from api.routes.shapes import Shape, example
from assistant.domain.approval import OutboxState
from assistant.domain.case import CaseState


class CaseCounts(Shape):
    model_config = example({"shop": "muguang", "states": {"proposed": 12, "answered": 340}})
    shop: str
    states: dict[CaseState, int]


class AuditLine(Shape):
    """One record of the audit chain; `facts` holds digests, ids and numbers."""

    model_config = example(
        {
            "number": 42,
            "at": "2026-11-22T08:00:00Z",
            "actor": "Wang",
            "action": "approved",
            "subject": "case:muguang-17",
            "facts": {"draft": "12", "channel": "copy_post"},
        }
    )
    number: int
    at: datetime
    actor: str
    action: str
    subject: str
    facts: dict[str, str]


class CaseRecord(Shape):
    case: str
    lines: list[AuditLine]


class OutboxItemOut(Shape):
    """One send. `fence` grows with each claim; `reason` says why it was refused, cancelled or is unknown."""

    model_config = example(
        {
            "id": 4,
            "shop": "muguang",
            "case": "muguang-17",
            "draft": 12,
            "approval": 4,
            "state": "queued",
            "fence": 0,
            "owner": "",
            "attempts": 0,
            "not_before": "2026-11-22T08:00:00Z",
            "changed_at": "2026-11-22T07:55:00Z",
            "again_at": None,
            "reference": "",
            "reason": "",
        }
    )
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
    again_at: datetime | None
    reference: str
    reason: str


class OutboxList(Shape):
    """`next` is the cursor of the next page."""

    shop: str
    items: list[OutboxItemOut]
    next: str | None
