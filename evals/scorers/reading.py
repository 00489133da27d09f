"""How well texts that nobody learnt from are read: kinds, danger, and what must never leave the complaint path."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain.diagnosis import Diagnosis
from assistant.domain.taxonomy import TextKind
from evals.diagnosis.rows import Row
from evals.scorers.score import Score, share


def score_kinds(rows: Sequence[Row], found: Sequence[Diagnosis]) -> list[Score]:
    """Recall of each kind, and the complaints that were taken for something else."""
    pairs = [(TextKind(row["kind"]), each.kind) for row, each in zip(rows, found, strict=True)]
    recalled = [
        share(f"judged texts: {kind} recognised", (said is kind for meant, said in pairs if meant is kind))
        for kind in TextKind
        if kind is not TextKind.COMPLAINT
    ]
    complaints = [said is not TextKind.COMPLAINT for meant, said in pairs if meant is TextKind.COMPLAINT]
    lost = share("judged texts: complaints set aside", complaints, higher_is_better=False, dangerous=True)
    return [*recalled, lost]


def score_danger(rows: Sequence[Row], found: Sequence[Diagnosis]) -> list[Score]:
    """Dangers found, and false alarms among their harmless look-alikes."""
    pairs = list(zip(rows, found, strict=True))
    return [
        share("dangers found", (each.safety for row, each in pairs if row["safety"]), dangerous=True),
        share(
            "harmless look-alikes taken for danger",
            (each.safety for row, each in pairs if not row["safety"]),
            higher_is_better=False,
        ),
    ]
