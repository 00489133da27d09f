"""The queue as a table."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from assistant.desk.deadlines.clock_text import clock_texts
from assistant.desk.seeing.labels import counts_text
from assistant.domain.people import Role
from assistant.domain.records import draft_counts
from assistant.reading.visible import visible

if TYPE_CHECKING:
    from rich.table import Table

    from assistant.desk.seeing.cases import QueueRow
    from assistant.domain.leave import Leave
    from assistant.domain.shop import Shop
    from assistant.i18n import Translator

#: code points of the buyer's words shown in a row of a wide and of a narrow terminal
WORDS, SHORT_WORDS = 26, 16
#: columns of a terminal that shows everything
WIDE = 110


def queue_table(t: Translator, shop: Shop, rows: list[QueueRow], width: int) -> Table:
    """One line a case; what hurts most first. Narrow terminals leave out columns, never a row."""
    from rich.box import SIMPLE_HEAD
    from rich.cells import cell_len
    from rich.table import Table

    table = Table(title=f"{shop.name} · {t('queue')}", box=SIMPLE_HEAD, pad_edge=False, title_justify="left")
    columns = _columns(t, wide=width >= WIDE)
    cells = [[cell(row) for _, cell in columns] for row in rows]
    for place, (name, _) in enumerate(columns):
        widest = max(cell_len(each) for each in [name, *(line[place] for line in cells)])
        last = place == len(columns) - 1
        table.add_column(name, no_wrap=True, min_width=None if last else widest, overflow="ellipsis")
    for line in cells:
        table.add_row(*line)
    return table


def _columns(t: Translator, *, wide: bool) -> list[tuple[str, Callable[[QueueRow], str]]]:
    columns: list[tuple[str, Callable[[QueueRow], str]]] = [
        (t("case"), lambda row: row.case.id),
        (t("harm"), lambda row: str(row.harm.points)),
        (t("due"), lambda row: due_text(t, row)),
        (t("cause"), lambda row: cause_text(t, row)),
    ]
    if wide:
        columns += [
            (t("offer"), lambda row: offer_text(t, row)),
            (t("drafts"), lambda row: drafts_text(t, row)),
            (t("market"), lambda row: f"{row.case.market} {f'{row.case.rating}★' if row.case.rating else ''}".rstrip()),
        ]
    length = WORDS if wide else SHORT_WORDS
    columns.append((t("buyer's words"), lambda row: visible(" ".join(row.case.text.split()))[:length]))
    return columns


def due_text(t: Translator, row: QueueRow) -> str:
    """The shop's clock and the platform's."""
    return "  ".join(str(each) for each in clock_texts(t, row)) or "-"


def cause_text(t: Translator, row: QueueRow) -> str:
    if row.damaged:
        return "■ " + t("damaged record")
    if row.record is None:
        return t(str(row.case.state))
    diagnosis = row.record.proposal.diagnosis
    if diagnosis.kind != "complaint" and not row.record.drafts:
        return t(str(diagnosis.kind))
    marks = ("⚠ " if diagnosis.safety else "") + ("? " if diagnosis.abstained else "")
    return f"{marks}{t(str(diagnosis.cause))} {diagnosis.confidence:.0%}"


def offer_text(t: Translator, row: QueueRow) -> str:
    proposal = row.record.proposal if row.record else None
    if proposal and proposal.outcome:
        return t("follow_up") + leave_mark(row.needed)
    offer = proposal.offer if proposal else None
    if offer is None:
        return "-"
    first = offer.remedies[0]
    money = f" {first.amount}" if first.amount else ""
    more = f" +{len(offer.remedies) - 1}" if len(offer.remedies) > 1 else ""
    return f"{t(str(first.kind))}{money}{more}{leave_mark(row.needed)}"


def leave_mark(needed: Leave | None) -> str:
    """▲ where a supervisor decides, ▲▲ where two do."""
    if needed is None or needed.role is Role.AGENT:
        return ""
    return " ▲▲" if needed.two else " ▲"


def drafts_text(t: Translator, row: QueueRow) -> str:
    """How many texts can be approved, and how many cannot."""
    if row.record is None or not row.record.drafts:
        return "-"
    return counts_text(t, draft_counts(row.record.drafts))
