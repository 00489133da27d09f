"""What the lists of the API answer, field by field; made from the JSON in `assistant/desk/seeing/shapes.py`.

Times are UTC. `extra="forbid"` makes a field that is missing here an error in the tests instead of a silent loss.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, Self

from fastapi import Query
from pydantic import BaseModel, ConfigDict, Field

from assistant.domain.approval import DraftState
from assistant.domain.case import CaseState
from assistant.domain.case_clock import ClockState
from assistant.domain.deadline import Target
from assistant.domain.draft import DraftKind
from assistant.domain.people import Role
from assistant.domain.playbook import RemedyKind
from assistant.domain.taxonomy import Cause, Platform, TextKind
from assistant.domain.wording import Tone

ShopName = Annotated[str, Field(pattern=r"^[a-z0-9_]{0,31}$", examples=["muguang"])]
#: may be left out where the visitor has one shop
OfShop = Annotated[ShopName, Query()]


class Shape(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    @classmethod
    def showing(cls, it: object) -> Self:
        """The attributes of something under the names they have there; what is not named here is not told."""
        return cls.model_validate(it, from_attributes=True)


def example(value: dict[str, Any]) -> ConfigDict:
    return ConfigDict(extra="forbid", frozen=True, json_schema_extra={"examples": [value]})


class Health(Shape):
    model_config = example({"status": "ok"})
    status: str


class Ready(Shape):
    model_config = example({"ready": True})
    ready: bool


class ProblemOut(Shape):
    """RFC 9457, with a stable `code` and what to do next."""

    model_config = example(
        {
            "type": "urn:problem:unknown_case",
            "title": "There is no such case.",
            "status": 404,
            "detail": "There is no case 'muguang-99'.",
            "code": "unknown_case",
            "remedy": "`assistant queue` lists the cases.",
        }
    )
    type: str
    title: str
    status: int
    detail: str
    code: str
    remedy: str


class ShiftOut(Shape):
    """Minutes since midnight by the shop's clocks; `closes` beyond 1440 lies in the next day."""

    opens: int
    closes: int


class SpecialDayOut(Shape):
    """A day the shop set itself; without shifts it is closed."""

    day: date
    shifts: list[ShiftOut]


class OpeningOut(Shape):
    """When somebody answers: shifts of seven days, Monday first, and the country whose public holidays are kept."""

    week: list[list[ShiftOut]]
    holidays: str
    special: list[SpecialDayOut]


class OwnLimitsOut(Shape):
    """Limits that a shop set in place of the desk's, by name, in whole units."""

    currency: str
    amounts: list[tuple[str, int]]


class ShopOut(Shape):
    """`market` ISO 3166, `currency` ISO 4217, `time_zone` IANA, `languages` ISO 639-1."""

    model_config = example(
        {
            "id": "muguang",
            "name": "暮光百货",
            "platform": "douyin",
            "market": "CN",
            "currency": "CNY",
            "time_zone": "Asia/Shanghai",
            "languages": ["zh"],
            "channel": "copy_post",
            "tone": "warm",
            "return_address": "",
            "opening": {"week": [[{"opens": 540, "closes": 1080}]] * 7, "holidays": "CN", "special": []},
            "keep_months": 0,
            "limits": {"currency": "CNY", "amounts": [["day_budget", 3000]]},
        }
    )
    id: str
    name: str
    platform: Platform
    market: str
    currency: str
    time_zone: str
    languages: list[str]
    channel: str
    tone: Tone
    return_address: str
    opening: OpeningOut
    keep_months: int
    limits: OwnLimitsOut | None


class ShopList(Shape):
    shops: list[ShopOut]


class MoneyOut(Shape):
    """`minor` counts the smallest unit of the currency (fen, cents)."""

    model_config = example({"minor": 8900, "currency": "CNY"})
    minor: int
    currency: str


class DeadlineOut(Shape):
    target: Target
    due_at: datetime


class ClockOut(Shape):
    """One clock of a case, of the shop or (`platform`) of the platform; `texts` are what counts for it."""

    target: Target
    state: ClockState
    started_at: datetime
    due_at: datetime
    texts: list[DraftKind]


class RemedyOut(Shape):
    kind: RemedyKind
    amount: MoneyOut | None
    freight: bool


class LeaveOut(Shape):
    """Who may approve: the least role, whether two people of it must, and why an agent alone is not enough."""

    role: Role
    two: bool
    because: list[str]


class FirstApprovalOut(Shape):
    """The first of two approvals of a draft: good until a moment, complete once somebody else approves."""

    draft: int
    by: str
    at: datetime
    until: datetime


class CaseRow(Shape):
    """One line of the queue. `deadline` is the next one ahead, null when all have passed; `clocks` are all of them.

    `seen` stands for what is shown: handed in with a decision, it is refused if anything has changed since.
    `damaged` says why the proposal cannot be read; then nothing of it is shown.
    """

    model_config = example(
        {
            "case": "muguang-17",
            "state": "proposed",
            "harm": 336,
            "because": ["severity 2", "counts against the score (product)", "1 of 5 stars"],
            "deadline": {"target": "bad_review", "due_at": "2026-11-22T11:30:00Z"},
            "clocks": [
                {
                    "target": "bad_review",
                    "state": "running",
                    "started_at": "2026-11-22T07:30:00Z",
                    "due_at": "2026-11-22T11:30:00Z",
                    "texts": ["public_reply"],
                }
            ],
            "late_on_arrival": False,
            "cause": "quality",
            "kind": "complaint",
            "confidence": 0.84,
            "market": "CN",
            "product": "折叠水杯",
            "offer": [{"kind": "full_refund", "amount": {"minor": 8900, "currency": "CNY"}, "freight": False}],
            "drafts": ["public_reply", "private_offer", "follow_up"],
            "states": {"public_reply": "waiting", "private_offer": "waiting", "follow_up": "planned"},
            "needs": {"role": "agent", "two": False, "because": []},
            "seen": "5c1fa92e07d4",
            "damaged": "",
        }
    )
    case: str
    state: CaseState
    harm: int
    because: list[str]
    deadline: DeadlineOut | None
    clocks: list[ClockOut]
    late_on_arrival: bool
    cause: Cause | None
    kind: TextKind | None
    confidence: float | None
    market: str
    product: str
    offer: list[RemedyOut] | None
    drafts: list[DraftKind]
    states: dict[DraftKind, DraftState]
    needs: LeaveOut | None
    seen: str
    damaged: str


class CaseList(Shape):
    """`total` counts all that match, `next` is the cursor of the next page.

    `waiting` says that many cases have changed just now and some may still stand where they stood.
    """

    shop: str
    total: int
    cases: list[CaseRow]
    next: str | None
    waiting: bool
