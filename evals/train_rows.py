"""The texts of training: labelled complaints, our own complaints and kinds, and the demo shop, never learnt."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from assistant.domain.taxonomy import Cause, Fault, Severity, TextKind
from evals.demo_shop.load import load_cases

HERE = Path(__file__).parent
KINDS = HERE / "datasets" / "kinds.jsonl"
COMPLAINTS = HERE / "datasets" / "complaints.jsonl"
#: our reading of texts in reviews_unlabelled.jsonl, by their ids; the texts themselves stay where they are
POOL_LABELS = HERE / "datasets" / "pool_labels.jsonl"
#: the `source` of our own complaints
OWN = "own"

LABELS: dict[str, tuple[str, ...]] = {
    "cause": tuple(Cause),
    "named": tuple(Cause),
    "fault": tuple(Fault),
    "severity": tuple(str(int(each)) for each in Severity),
    "safety": ("true",),
    "kind": tuple(each for each in TextKind if each is not TextKind.EMPTY),
}
Row = dict[str, Any]


def read_rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def own_complaints() -> list[Row]:
    return [{**row, "lang": row["language"], "source": OWN} for row in read_rows(COMPLAINTS)]


def pool_rows(data: Path) -> tuple[list[Row], list[Row]]:
    """The texts of reviews_unlabelled.jsonl that we have read: complaints, and those that are none."""
    usual = {"other_causes": [], "safety": False, "kind": TextKind.COMPLAINT}
    labels = {row["id"]: {**usual, **row} for row in read_rows(POOL_LABELS)}
    rows = [{**row, **labels[row["id"]]} for row in read_rows(data / "reviews_unlabelled.jsonl") if row["id"] in labels]
    complaints = [row for row in rows if row["kind"] == TextKind.COMPLAINT]
    return complaints, [row for row in rows if row["kind"] != TextKind.COMPLAINT]


def demo_rows() -> list[Row]:
    """The demo shop's texts that have a gold answer and words."""
    return [{**gold, "text": complaint.text} for _, complaint, gold in load_cases() if gold["kind"] != TextKind.EMPTY]


def targets(head: str, rows: Sequence[Row]) -> npt.NDArray[np.bool_]:
    """Which labels of a head hold for each row, shape (rows, labels)."""
    said: dict[str, Any] = {
        "named": lambda row: {row["cause"], *row["other_causes"]},
        "safety": lambda row: {str(row["safety"]).lower()},
        "kind": lambda row: {row.get("kind", TextKind.COMPLAINT)},
    }
    of_row = said.get(head, lambda row: {str(row[head])})
    return np.array([[label in of_row(row) for label in LABELS[head]] for row in rows])
