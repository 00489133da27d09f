"""The two clocks of a case as chips that count down: whose each is, and which of them the waiting texts would stop."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from assistant.desk.deadlines.clock_text import LOOKS, STATES, TARGETS, span
from assistant.desk.deadlines.clocks import Face, faces_of
from assistant.domain.approval import DraftState
from assistant.domain.case_clock import ClockState
from assistant.domain.deadline import Target
from assistant.domain.note import N_

if TYPE_CHECKING:
    from assistant.desk.seeing.cases import QueueRow
    from assistant.i18n import Translator

_COUNTING = frozenset({ClockState.RUNNING, ClockState.DUE_SOON, ClockState.LATE})


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockChip:
    """`due` in seconds since 1970, `soon` seconds before it from which it is nearly due; `counts` says so or is empty.

    `ticks` is whether a script counts it on.
    """

    look: str
    mark: str
    whose: str
    text: str
    title: str
    at: str
    due: int
    soon: int
    ticks: bool
    counts: str


def clock_chips(t: Translator, row: QueueRow, zone: ZoneInfo) -> tuple[ClockChip, ...]:
    """What is still owed; what was lost before it arrived is one grey chip, and a settled case shows none."""
    faces = [each for each in faces_of(row) if each and each.state is not ClockState.STOPPED]
    found = [_chip(t, row, each, zone) for each in faces if each.state is not ClockState.LATE_ON_ARRIVAL]
    if row.late_on_arrival:
        look, mark = LOOKS[ClockState.LATE_ON_ARRIVAL]
        found.append(_still(look, mark, t("late on arrival")))
    return tuple(found)


def _chip(t: Translator, row: QueueRow, face: Face, zone: ZoneInfo) -> ClockChip:
    look, mark = LOOKS[face.state]
    clock, now = face.clock, row.read_at
    whose = t("platform") if clock.target is Target.PLATFORM else t("shop")
    due = clock.due_at.astimezone(zone)
    text = t(STATES[face.state])
    if face.state in ClockState.ahead():
        text = t("{span} left", span=span(t, clock.due_at - now))
    elif face.state is ClockState.LATE:
        text = t("{span} late", span=span(t, now - clock.due_at))
    coming = {each.kind for each in row.record.drafts if each.state in DraftState.asked()} if row.record else set()
    return ClockChip(
        look=look,
        mark=mark,
        whose=whose,
        text=f"{whose} {text}",
        title=f"{t(TARGETS[clock.target])}: {due:%Y-%m-%d %H:%M} {zone.key}",
        at=due.isoformat(),
        due=_seconds(clock.due_at),
        soon=int((clock.due_at - clock.soon_at).total_seconds()),
        ticks=face.state in _COUNTING,
        counts=t(N_("counts")) if coming & set(clock.texts) else "",
    )


def _still(look: str, mark: str, text: str) -> ClockChip:
    return ClockChip(look=look, mark=mark, whose="", text=text, title="", at="", due=0, soon=0, ticks=False, counts="")


def _seconds(moment: datetime) -> int:
    return int(moment.timestamp())
