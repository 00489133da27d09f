"""How well texts that nobody learnt from are read: kinds, danger, and what must never leave the complaint path."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain.diagnosis import Diagnosis
from assistant.domain.taxonomy import TextKind
from evals.diagnosis.rows import Row
from evals.scorers.score import Score, share


def score_kinds(rows: Sequence[Row], found: Sequence[Diagnosis]) -> list[Score]:
    """Recall of each kind, and the complaints that were taken for something else."""
    told: dict[TextKind, dict[str, TextKind]] = {kind: {} for kind in TextKind}
    for place, (row, each) in enumerate(zip(rows, found, strict=True), start=1):
        told[TextKind(row["kind"])][f"kinds_judged:{place}"] = each.kind
    recalled = [
        share(f"judged texts: {kind} recognised", [said is kind for said in own.values()], ids=own)
        for kind, own in told.items()
        if kind is not TextKind.COMPLAINT
    ]
    complaints = told[TextKind.COMPLAINT]
    lost = share(
        "judged texts: complaints set aside",
        [said is not TextKind.COMPLAINT for said in complaints.values()],
        higher_is_better=False,
        dangerous=True,
        ids=complaints,
    )
    return [*recalled, lost]


def score_danger(rows: Sequence[Row], found: Sequence[Diagnosis]) -> list[Score]:
    """Dangers found, and false alarms among their harmless look-alikes."""
    told: dict[bool, dict[str, bool]] = {True: {}, False: {}}
    for place, (row, each) in enumerate(zip(rows, found, strict=True), start=1):
        told[bool(row["safety"])][f"safety_judged:{place}"] = each.safety
    return [
        share("dangers found", told[True].values(), dangerous=True, ids=told[True]),
        share("harmless look-alikes taken for danger", told[False].values(), higher_is_better=False, ids=told[False]),
    ]
