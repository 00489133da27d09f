"""The queue as a table and as JSON."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from assistant.domain.canonical import plain
from assistant.domain.verdict import Verdict

if TYPE_CHECKING:
    from rich.table import Table

    from assistant.desk.cases import QueueRow
    from assistant.domain.case import Shop
    from assistant.i18n import Translator

#: code points of the buyer's words shown in a row
WORDS = 34


def queue_table(t: Translator, shop: Shop, rows: list[QueueRow], now: datetime) -> Table:
    """One line a case; what hurts most first."""
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    table = Table(title=f"{shop.name} · {t('queue')}", box=SIMPLE_HEAD, pad_edge=False, title_justify="left")
    table.add_column(t("case"), no_wrap=True)
    table.add_column(t("harm"), justify="right")
    table.add_column(t("due"), no_wrap=True)
    table.add_column(t("cause"), no_wrap=True)
    table.add_column(t("offer"), no_wrap=True)
    table.add_column(t("drafts"), no_wrap=True)
    table.add_column(t("market"), no_wrap=True)
    table.add_column(t("buyer's words"), no_wrap=True, overflow="ellipsis", ratio=1)
    for row in rows:
        table.add_row(
            row.case.id,
            str(row.harm.points),
            due_text(t, row, now),
            cause_text(t, row),
            offer_text(t, row),
            drafts_text(t, row),
            f"{row.case.market} {row.case.rating or '-'}★",
            " ".join(row.case.text.split())[:WORDS],
        )
    return table


def due_text(t: Translator, row: QueueRow, now: datetime) -> str:
    """Time left until the next deadline; what was late when it arrived is marked."""
    mark = t("late on arrival") if row.late_on_arrival else ""
    if row.deadline is None:
        return mark or t("past")
    return f"{span(row.deadline.left(now))} {mark}".strip()


def span(left: timedelta) -> str:
    """Hours and minutes, such as `3:05`."""
    minutes = int(left.total_seconds() // 60)
    return f"{minutes // 60}:{minutes % 60:02d}"


def cause_text(t: Translator, row: QueueRow) -> str:
    if row.record is None:
        return t(str(row.case.state))
    diagnosis = row.record.proposal.diagnosis
    if diagnosis.kind != "complaint" and not row.record.drafts:
        return t(str(diagnosis.kind))
    marks = ("⚠ " if diagnosis.safety else "") + ("? " if diagnosis.abstained else "")
    return f"{marks}{t(str(diagnosis.cause))} {diagnosis.confidence:.0%}"


def offer_text(t: Translator, row: QueueRow) -> str:
    offer = row.record.proposal.offer if row.record else None
    if offer is None:
        return "-"
    first = offer.remedies[0]
    money = f" {first.amount}" if first.amount else ""
    more = f" +{len(offer.remedies) - 1}" if len(offer.remedies) > 1 else ""
    return f"{t(str(first.kind))}{money}{more}{' ▲' if offer.needs_supervisor else ''}"


def drafts_text(t: Translator, row: QueueRow) -> str:
    """How many texts can be approved, and how many cannot."""
    if row.record is None or not row.record.drafts:
        return "-"
    drafts = row.record.drafts
    blocked = sum(any(each.verdict is Verdict.BLOCK for each in draft.findings) for draft in drafts)
    warned = sum(any(each.verdict is Verdict.WARN for each in draft.findings) for draft in drafts)
    held = sum(draft.held is not None for draft in drafts)
    parts = [f"{len(drafts) - held - blocked}/{len(drafts)}"]
    parts += [f"{n} {t(word)}" for n, word in ((blocked, "blocked"), (warned, "warned")) if n]
    return " ".join(parts)


def queue_json(row: QueueRow) -> dict[str, Any]:
    """A row for scripts; times in UTC ISO 8601."""
    proposal = row.record.proposal if row.record else None
    return {
        "case": row.case.id,
        "state": row.case.state,
        "harm": row.harm.points,
        "because": [str(each) for each in row.harm.because],
        "deadline": plain(row.deadline),
        "late_on_arrival": row.late_on_arrival,
        "cause": proposal.diagnosis.cause if proposal else None,
        "kind": proposal.diagnosis.kind if proposal else None,
        "confidence": proposal.diagnosis.confidence if proposal else None,
        "market": row.case.market,
        "product": row.case.product,
        "offer": plain(proposal.offer.remedies) if proposal and proposal.offer else None,
        "drafts": [each.kind for each in row.record.drafts] if row.record else [],
    }
