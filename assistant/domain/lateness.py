"""When a todo is due, and who is told as it comes near and passes: the same ladder as for the clocks of cases."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from assistant.domain.case_clock import LADDER, ClockEvent
from assistant.domain.people import Role
from assistant.domain.told import Todo, TodoState

#: `working_day(moment, days, market)`: the end of business on that working day after the moment's own
WorkingDay = Callable[[datetime, int, str], datetime]
#: working days after the due one from which it is late by much
MUCH_LATER = 1
#: how long goods are awaited once the shop agreed to take them back; own figure, longer than platforms leave a buyer
GOODS_WITHIN = timedelta(days=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Late:
    """An event of a todo that somebody was told of."""

    todo: int
    event: ClockEvent
    told: Role
    due_at: datetime
    raised_at: datetime

    @property
    def key(self) -> tuple[int, ClockEvent]:
        """What happens once."""
        return (self.todo, self.event)


def due_at(todo: Todo, market: str, working_day: WorkingDay) -> datetime | None:
    """By when it is owed: the day the letter names, which is counted from the same moment; None while it waits."""
    if todo.begins_at is None or todo.state is TodoState.WAITING:
        return None
    return working_day(todo.begins_at, todo.within_days, market)


def late_of(todo: Todo, market: str, working_day: WorkingDay, now: datetime) -> Iterator[Late]:
    """Every event of an errand that is due by now: on its last day, late, and late by much a working day after."""
    due = due_at(todo, market, working_day)
    if due is None or todo.state is not TodoState.TO_CARRY_OUT or now.astimezone(due.tzinfo).date() < due.date():
        return
    events = [ClockEvent.DUE_SOON] if now <= due else [ClockEvent.LATE]
    if now > working_day(due, MUCH_LATER, market):
        events.append(ClockEvent.VERY_LATE)
    for event in events:
        yield Late(todo=todo.id, event=event, told=_told(event, todo.errand.role), due_at=due, raised_at=now)


def missing_of(todo: Todo, back: Todo, now: datetime) -> Iterator[Late]:
    """What waits for goods that should be `back` by now: a supervisor drops it, or it holds its money for ever."""
    waits = todo.state is TodoState.WAITING and todo.after == back.id and back.state is TodoState.CARRIED_OUT
    if waits and back.done_at and back.done_at + GOODS_WITHIN <= now:
        event = ClockEvent.GOODS_MISSING
        told = _told(event, todo.errand.role)
        yield Late(todo=todo.id, event=event, told=told, due_at=back.done_at + GOODS_WITHIN, raised_at=now)


def _told(event: ClockEvent, role: Role) -> Role:
    """Nobody below the one whose list it stands on is told."""
    return role if role.reaches(LADDER[event]) else LADDER[event]
