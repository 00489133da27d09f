"""The clocks in words: the queue, the case page and `assistant clock` show the same ones in the same way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from assistant.desk.deadlines.clocks import Face, faces_of
from assistant.domain.case_clock import ClockEvent, ClockState
from assistant.domain.deadline import Target
from assistant.domain.note import N_
from assistant.domain.people import Role

if TYPE_CHECKING:
    from assistant.desk.seeing.cases import QueueRow
    from assistant.domain.case_clock import CaseClock
    from assistant.domain.shop import Shop
    from assistant.i18n import Translator

TARGETS = {
    Target.CHAT_ANSWER: N_("answer in the chat"),
    Target.FIRST_RESPONSE: N_("first response"),
    Target.BAD_REVIEW: N_("bad review"),
    Target.CONTACT: N_("contact"),
    Target.PLATFORM: N_("the platform's metric"),
}
STATES = {
    ClockState.RUNNING: N_("running"),
    ClockState.DUE_SOON: N_("due soon"),
    ClockState.LATE: N_("overdue"),
    ClockState.LATE_ON_ARRIVAL: N_("late on arrival"),
    ClockState.POSTED: N_("posted, not seen on the platform yet"),
    ClockState.STOPPED: N_("answered"),
}
EVENTS = {
    ClockEvent.DUE_SOON: N_("due soon"),
    ClockEvent.LATE: N_("overdue"),
    ClockEvent.VERY_LATE: N_("overdue by much"),
    ClockEvent.NOT_SEEN: N_("posted a day ago and not seen on the platform"),
    ClockEvent.GOODS_MISSING: N_("the goods have not come back"),
}
TOLD = {Role.AGENT: N_("agent"), Role.SUPERVISOR: N_("supervisor"), Role.OWNER: N_("owner")}
#: class of a chip, and the mark that tells states apart without colour
LOOKS = {
    ClockState.RUNNING: ("ahead", "○"),
    ClockState.DUE_SOON: ("soon", "◔"),
    ClockState.LATE: ("severe", "●"),
    ClockState.LATE_ON_ARRIVAL: ("low", ""),
    ClockState.POSTED: ("good", "◇"),
    ClockState.STOPPED: ("good", "✓"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockText:
    """`look` is the class of a chip, `mark` stands before the words."""

    look: str
    mark: str
    text: str

    def __str__(self) -> str:
        return f"{self.mark} {self.text}".strip()


def clock_texts(t: Translator, row: QueueRow) -> tuple[ClockText, ...]:
    """The shop's clock and the platform's in short; that a deadline was lost before it arrived is said once."""
    faces = [each for each in faces_of(row) if each and each.state is not ClockState.STOPPED]
    found = [_short(t, each, row.read_at) for each in faces if each.state is not ClockState.LATE_ON_ARRIVAL]
    if row.late_on_arrival:
        look, mark = LOOKS[ClockState.LATE_ON_ARRIVAL]
        found.append(ClockText(look=look, mark=mark, text=t("late on arrival")))
    return tuple(found)


def clock_lines(t: Translator, row: QueueRow, shop: Shop) -> Iterator[ClockText]:
    """Every clock of a case on a line of its own: whose it is, how it stands, when it is due, what counts for it."""
    zone = ZoneInfo(shop.time_zone)
    for each in row.clocks:
        state = each.state(row.read_at)
        look, mark = LOOKS[state]
        yield ClockText(look=look, mark=mark, text=_long(t, row, each, state, zone))


def span(t: Translator, left: timedelta) -> str:
    """`3:05` hours and minutes; days from two of them on, seconds below two minutes."""
    if left >= timedelta(days=2):
        return t("{n} days", n=left.days)
    seconds = int(left.total_seconds())
    if seconds < 120:
        return t("{n} s", n=seconds)
    return f"{seconds // 3600}:{seconds // 60 % 60:02d}"


def left_text(t: Translator, clock: CaseClock, state: ClockState, now: datetime) -> str:
    """How long until the deadline, or since."""
    if state in ClockState.ahead():
        return span(t, clock.due_at - now)
    if state is ClockState.LATE:
        return t("overdue {span}", span=span(t, now - clock.due_at))
    return t(STATES[state])


def _short(t: Translator, face: Face, now: datetime) -> ClockText:
    look, mark = LOOKS[face.state]
    whose = t("platform") if face.clock.target is Target.PLATFORM else t("shop")
    left = t("posted") if face.state is ClockState.POSTED else left_text(t, face.clock, face.state, now)
    return ClockText(look=look, mark=mark, text=f"{whose} {left}")


def _long(t: Translator, row: QueueRow, clock: CaseClock, state: ClockState, zone: ZoneInfo) -> str:
    target = t(TARGETS[clock.target])
    if clock.target is Target.PLATFORM and row.metric:
        name = t("platform: {metric}", metric=row.metric.metric)
    else:
        name = t("shop: {target}", target=target)
    parts = [name, left_text(t, clock, state, row.read_at)]
    parts.append(t("due {when}", when=clock.due_at.astimezone(zone).strftime("%m-%d %H:%M")))
    if state is not ClockState.STOPPED:
        parts.append(t("counts: {texts}", texts=t.listed(str(each) for each in clock.texts)))
    return " · ".join(parts)
