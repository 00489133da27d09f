"""The queue as the inbox shows it. Stars order the queue and stand in it; offers do not, so the two never meet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from api.inbox.clock_chips import ClockChip, clock_chips
from api.inbox.marked import Piece, pieces_of
from assistant.desk.seeing.labels import counts_text
from assistant.domain.approval import DraftState
from assistant.domain.note import N_
from assistant.domain.records import draft_counts
from assistant.domain.taxonomy import Severity, TextKind

if TYPE_CHECKING:
    from assistant.desk.seeing.cases import QueueRow
    from assistant.domain.handling import Handling
    from assistant.domain.records import DraftRecord, ProposalRecord
    from assistant.i18n import Translator

#: code points of the buyer's words shown in a row: as many as the widest list has room for
WORDS = 48
#: class of the chip, its mark and its word; the mark tells them apart without colour
_SAFETY = ("severe", "!!", N_("safety"))
_SEVERITY = {
    Severity.SERIOUS: ("severe", "!!", N_("serious")),
    Severity.CLEAR: ("high", "!", N_("clear")),
    Severity.MILD: ("low", "", N_("mild")),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """A word in a coloured box; `look` is its class, `mark` stands before the word."""

    look: str
    text: str
    mark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueLine:
    case: str
    harm: int
    severity: Chip
    clocks: tuple[ClockChip, ...]
    cause: str
    sure: str
    unsure: bool
    words: tuple[Piece, ...]
    product: str
    market: str
    stars: str
    drafts: Chip
    #: its place in the order that was asked for
    cursor: str
    holder: str
    passed: str


def queue_line(
    t: Translator, row: QueueRow, zone: ZoneInfo, held: Handling | None = None, cursor: str = ""
) -> QueueLine:
    """`held` says who has the case, `cursor` where it stands."""
    case = row.case
    diagnosis = row.record.proposal.diagnosis if row.record else None
    complaint = diagnosis is not None and diagnosis.kind is TextKind.COMPLAINT
    words = " ".join(case.text.split())
    return QueueLine(
        case=case.id,
        harm=row.harm.points,
        severity=severity_chip(t, row),
        clocks=clock_chips(t, row, zone),
        cause=row.damaged or (t(diagnosis.cause) if diagnosis and complaint else ""),
        sure=f"{diagnosis.confidence:.0%}" if diagnosis and complaint else "",
        unsure=bool(diagnosis and diagnosis.abstained),
        words=tuple(pieces_of(words[:WORDS] + ("…" if len(words) > WORDS else ""), ())),
        product=case.product,
        market=case.market,
        stars=f"{case.rating}★" if case.rating else "",
        drafts=drafts_chip(t, row.record.drafts if row.record else ()),
        cursor=cursor,
        holder=case.taken_by or (held.assigned_to if held else ""),
        passed=held.escalated_by if held and held.escalated_at else "",
    )


def ready_drafts(record: ProposalRecord | None) -> tuple[DraftRecord, ...]:
    """The texts that nothing but a person's leave keeps."""
    drafts = record.drafts if record else ()
    return tuple(each for each in drafts if each.state in DraftState.asked() and each.may_leave)


def severity_chip(t: Translator, row: QueueRow) -> Chip:
    """How bad it is; for what is no complaint, its kind; for what nobody has looked at, its state."""
    if row.damaged:
        return Chip(look="severe", mark="■", text=t("damaged record"))
    if row.record is None:
        return Chip(look="low", text=t(row.case.state))
    diagnosis = row.record.proposal.diagnosis
    if diagnosis.kind is not TextKind.COMPLAINT:
        return Chip(look="low", text=t(diagnosis.kind))
    look, mark, name = _SAFETY if diagnosis.safety else _SEVERITY[diagnosis.severity]
    return Chip(look=look, mark=mark, text=t(name))


def drafts_chip(t: Translator, drafts: tuple[DraftRecord, ...]) -> Chip:
    """How many texts may leave, and what stands in the way of the others."""
    if not drafts:
        return Chip(look="none", text="-")
    counts = draft_counts(drafts)
    look, mark = "good", "✓"
    if counts.blocked:
        look, mark = "severe", "■"
    elif counts.warned or counts.second or counts.free < counts.all:
        look, mark = "soon", "▲"
    return Chip(look=look, mark=mark, text=counts_text(t, counts))
