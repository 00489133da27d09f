"""What came after the offers of a case as the API answers it; made from `after_json` in `desk/after/after_text.py`."""

from __future__ import annotations

from datetime import datetime

from api.routes.shapes import MoneyOut, Shape
from assistant.domain.before import Answer
from assistant.domain.case_clock import ClockEvent
from assistant.domain.errand import Errand, Proof
from assistant.domain.people import Role
from assistant.domain.playbook import RemedyKind
from assistant.domain.told import TodoState, ToldState


class ToldOut(Shape):
    """An offer the buyer was told; one that waits for a yes lapses at `lapses_at` if nobody answers."""

    number: int
    state: ToldState
    needs_yes: bool
    rung: str
    told_at: datetime
    lapses_at: datetime


class ToldOfOut(Shape):
    """Somebody who was told that an errand is due, late, or waits too long."""

    event: ClockEvent
    told: Role
    at: datetime


class TodoOut(Shape):
    """One errand: `instrument` is what the platform calls the way to do it, `needs` the proof, `due_at` None as long
    as it waits. Amounts in minor units.
    """

    todo: int
    case: str
    order: str
    errand: Errand
    remedy: RemedyKind | None
    state: TodoState
    amount_minor: int | None
    currency: str
    demanded_minor: int
    instrument: str
    needs: Proof
    role: Role
    due_at: datetime | None
    late: bool
    told: list[ToldOfOut]
    proof: str
    done_by: str
    done_at: datetime | None
    confirmed_at: datetime | None
    recovered: MoneyOut | None


class AfterOut(Shape):
    """`suggested` is how words read that nobody has put on record; `resolved_at` since when nothing is owed."""

    told: list[ToldOut]
    todos: list[TodoOut]
    suggested: Answer | None
    resolved_at: datetime | None
