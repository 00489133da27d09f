"""The texts that diagnosis learns from and is judged on: collected, our own, and the demo shop's, never learnt."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from assistant.domain.taxonomy import Cause, Fault, Severity, TextKind
from evals.demo_shop.load import load_cases

DATASETS = Path(__file__).parents[1] / "datasets"
#: our own complaints with all labels, one file a hand
COMPLAINTS = DATASETS / "complaints"
#: our own texts that teach the kind alone, and those that teach danger alone
KINDS, DANGER = DATASETS / "kinds.jsonl", DATASETS / "danger.jsonl"
#: our own texts that are never learnt
JUDGED_KINDS, JUDGED_SAFETY = DATASETS / "kinds_judged.jsonl", DATASETS / "safety_judged.jsonl"
#: vivid complaints and dangers without the usual words, of other themes than those that teach
JUDGED_ALARMS = DATASETS / "alarms_judged.jsonl"
#: dangers and vivid complaints by a hand that knew nothing of the desk; who reads them to mend by them spoils them
STRANGERS_SAFETY = DATASETS / "safety_strangers.jsonl"
#: our reading of texts in reviews_unlabelled.jsonl, by their ids; the texts themselves stay where they are
POOL_LABELS = DATASETS / "pool_labels.jsonl"

LABELS: dict[str, tuple[str, ...]] = {
    "cause": tuple(Cause),
    "named": tuple(Cause),
    "fault": tuple(Fault),
    "severity": tuple(str(int(each)) for each in Severity),
    "safety": ("true",),
    "kind": tuple(each for each in TextKind if each is not TextKind.EMPTY),
}
#: answer columns, in the order of LABELS
COLUMNS = tuple(f"{head}:{label}" for head, labels in LABELS.items() for label in labels)
Row = dict[str, Any]


def read_rows(path: Path, **usual: Any) -> list[Row]:
    """The rows of a JSON Lines file; `usual` is what a row says that does not say otherwise."""
    with path.open(encoding="utf-8", newline="\n") as lines:
        return [{**usual, **json.loads(line)} for line in lines if line.strip()]


def collected_rows(data: Path) -> tuple[list[Row], list[Row]]:
    """The labelled complaints to learn from, and the development set."""
    train, dev = (read_rows(data / f"reviews_{name}.jsonl", kind=TextKind.COMPLAINT) for name in ("train", "dev"))
    return train, dev


def own_complaints() -> list[Row]:
    files = sorted(COMPLAINTS.glob("*.jsonl"))
    rows = [row for file in files for row in read_rows(file, kind=TextKind.COMPLAINT, source="own")]
    return [{**row, "lang": row["language"]} for row in rows]


def pool_rows(data: Path) -> list[Row]:
    """The texts of reviews_unlabelled.jsonl that we have read; those that are no complaint teach the kind alone."""
    usual = {"other_causes": [], "safety": False, "kind": TextKind.COMPLAINT}
    labels = {row["id"]: {**usual, **row} for row in read_rows(POOL_LABELS)}
    rows = [{**row, **labels[row["id"]]} for row in read_rows(data / "reviews_unlabelled.jsonl") if row["id"] in labels]
    return [row if row["kind"] == TextKind.COMPLAINT else _only(row, "kind") for row in rows]


def kind_rows() -> list[Row]:
    return read_rows(KINDS, source="own")


def danger_rows() -> list[Row]:
    return read_rows(DANGER, source="own")


def demo_rows() -> list[Row]:
    """The demo shop's texts that have a gold answer and words."""
    rows = [{**gold, "text": complaint.text} for _, complaint, gold in load_cases() if gold["kind"] != TextKind.EMPTY]
    return [{**row, "lang": row["language"]} for row in rows]


def tells(row: Row, head: str) -> bool:
    """Whether the row says what is right for that head."""
    return ("cause" if head == "named" else head) in row


def places(rows: Sequence[Row], head: str) -> list[int]:
    """Where the rows stand that say what is right for that head."""
    return [place for place, row in enumerate(rows) if tells(row, head)]


def targets(head: str, rows: Sequence[Row]) -> npt.NDArray[np.bool_]:
    """Which labels of a head hold for each row, shape (rows, labels); none where the row does not tell."""

    def holding(row: Row) -> set[str]:
        if not tells(row, head):
            return set()
        if head == "named":
            return {row["cause"], *row["other_causes"]}
        return {str(row[head]).lower() if head == "safety" else str(row[head])}

    return np.array([[label in found for label in LABELS[head]] for found in map(holding, rows)])


def _only(row: Row, *heads: str) -> Row:
    return {name: each for name, each in row.items() if name not in LABELS or name in heads}
