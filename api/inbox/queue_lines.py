"""The queue as the inbox shows it. Stars order the queue and stand in it; offers do not, so the two never meet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from api.inbox.marked import Piece, pieces_of
from assistant.desk.clock_text import clock_texts
from assistant.desk.labels import counts_text
from assistant.domain.note import N_
from assistant.domain.records import draft_counts
from assistant.domain.taxonomy import Severity, TextKind

if TYPE_CHECKING:
    from assistant.desk.cases import QueueRow
    from assistant.domain.records import DraftRecord
    from assistant.i18n import Translator

#: code points of the buyer's words shown in a row
WORDS = 90
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
    because: str
    severity: Chip
    clocks: tuple[Chip, ...]
    cause: str
    sure: str
    unsure: bool
    words: tuple[Piece, ...]
    product: str
    market: str
    stars: str
    drafts: Chip


def queue_line(t: Translator, row: QueueRow) -> QueueLine:
    case = row.case
    diagnosis = row.record.proposal.diagnosis if row.record else None
    complaint = diagnosis is not None and diagnosis.kind is TextKind.COMPLAINT
    words = " ".join(case.text.split())
    return QueueLine(
        case=case.id,
        harm=row.harm.points,
        because=t.notes(row.harm.because),
        severity=severity_chip(t, row),
        clocks=clocks(t, row),
        cause=row.damaged or (t(diagnosis.cause) if diagnosis and complaint else ""),
        sure=f"{diagnosis.confidence:.0%}" if diagnosis and complaint else "",
        unsure=bool(diagnosis and diagnosis.abstained),
        words=tuple(pieces_of(words[:WORDS] + ("…" if len(words) > WORDS else ""), ())),
        product=case.product,
        market=case.market,
        stars=f"{case.rating}★" if case.rating else "",
        drafts=drafts_chip(t, row.record.drafts if row.record else ()),
    )


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


def clocks(t: Translator, row: QueueRow) -> tuple[Chip, ...]:
    """Whose clock runs and for how long; a case nobody owes anything shows none."""
    return tuple(Chip(look=each.look, mark=each.mark, text=each.text) for each in clock_texts(t, row))


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
