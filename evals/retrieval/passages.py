"""Our own rule passages with the questions they answer, and near misses that they do not."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.domain.clause import Clause
from assistant.knowledge.views import seen, views
from evals.retrieval.questions import DATASETS, rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A passage with its document, its views without and with headings, its questions, and near misses."""

    document: str
    bare: list[str]
    headed: list[str]
    questions: list[str]
    near: list[str]


def passages() -> list[Passage]:
    """All rule passages of `evals/datasets/rules`."""
    found = []
    for file in sorted((DATASETS / "rules").glob("*.jsonl")):
        for row in rows(file):
            clause = Clause(
                id="", document=row["doc"], title=row["title"], path=tuple(row["path"]), text=row["text"],
                start=0, end=len(row["text"]), version="", language=row["lang"],
            )  # fmt: skip
            shown = views(clause)
            found.append(
                Passage(
                    document=row["doc"],
                    bare=[clause.text[each.start : each.end] for each in shown],
                    headed=[seen(clause, each) for each in shown],
                    questions=[each["q"] for each in row["questions"]],
                    near=[each["q"] for each in row["near"]],
                )
            )
    return found
