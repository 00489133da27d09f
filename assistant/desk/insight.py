"""Insight: which product and carrier cause the complaints, and which part of the score they hurt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from assistant.desk.cases import QueueRow
from assistant.domain.taxonomy import Cause, Fault


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """`cases` complaints of one cause share `name`; `counted` of them lower the score of `bucket`."""

    cause: Cause
    name: str
    bucket: Fault
    cases: int
    counted: int


def findings_of(rows: Iterable[QueueRow], *, by: str, at_least: int = 2) -> list[Finding]:
    """Causes that recur per `product` or `carrier`, most cases first; a single case is no pattern."""
    cases: Counter[tuple[Cause, str, Fault]] = Counter()
    counted: Counter[tuple[Cause, str, Fault]] = Counter()
    for row in rows:
        name = _name(row, by)
        if not name or row.record is None or row.effect is None:
            continue
        key = (row.record.proposal.diagnosis.cause, name, row.effect.bucket)
        cases[key] += 1
        counted[key] += row.effect.counts
    found = [
        Finding(cause=key[0], name=key[1], bucket=key[2], cases=n, counted=counted[key])
        for key, n in cases.items()
        if n >= at_least
    ]
    return sorted(found, key=lambda each: (-each.cases, each.name, each.cause))


def _name(row: QueueRow, by: str) -> str:
    if by == "carrier":
        return row.case.order.carrier if row.case.order else ""
    return row.case.product
