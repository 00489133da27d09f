"""Questions taken through the search with all their marks, to fit the ranking on and to compare parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from assistant.knowledge.collection import Collection
from assistant.knowledge.ranking import Marks
from evals.retrieval.questions import Asked


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One question, the marks of what was looked at, and which of that answers it; shape (candidates,)."""

    asked: Asked
    marks: Marks
    right: npt.NDArray[np.bool_]


async def examined(collection: Collection, questions: Sequence[Asked]) -> list[Sample]:
    samples = []
    for asked in questions:
        clauses, marks = await collection.examine(asked.question())
        right = [asked.answered_by(collection.file_of(each), each.text) for each in clauses]
        samples.append(Sample(asked=asked, marks=marks, right=np.array(right, dtype=np.bool_)))
    return samples
