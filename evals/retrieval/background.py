"""Makes `background.npz` of our own rule passages, the questions they answer and their near misses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from assistant.language.embedded.late import LateReader
from evals.retrieval.passages import passages

#: inverse strength of the ridge; of 1, 3, 10, 30 the one that told our own questions of equal length apart best
RIDGE = 10.0
#: what one unit of length, the logarithm of pieces, is multiplied with: near enough to free of the ridge
FREE = 5.0


async def make_background(out: Path) -> None:
    """Read everything and write the artefact; about two minutes on one core."""
    reader = LateReader()
    views, vectors, lengths, answered = [], [], [], []
    for each in passages():
        views.append(await reader.encode_passages(each.headed))
        asked = [*each.questions, *each.near]
        vectors.append(await reader.encode_queries(asked))
        lengths += [len(weights) for _, weights in await reader.read_queries(asked)]
        answered += [True] * len(each.questions) + [False] * len(each.near)
    direction, middle = _direction(np.concatenate(vectors), np.array(answered), np.array(lengths))
    np.savez_compressed(
        out,
        name=np.array(reader.name),
        vectors=np.concatenate(views).astype(np.float16),
        starts=np.concatenate([[0], np.cumsum([len(each) for each in views])[:-1]]).astype(np.int32),
        direction=direction.astype(np.float32),
        middle=np.float32(middle),
    )


def _direction(vectors: Any, answered: Any, lengths: Any) -> tuple[Any, float]:
    """A logistic beside the length of the questions, which is then left out.

    Near misses are shorter than the others, for they tell no story: what the length explains is not for the words.
    """
    from sklearn.linear_model import LogisticRegression

    length = FREE * np.log(lengths)
    model: Any = LogisticRegression(C=RIDGE, max_iter=5000, class_weight="balanced")
    model.fit(np.column_stack([vectors, length - length.mean()]), answered)
    direction = model.coef_[0][:-1]
    by_kind = [float((vectors[answered == kind] @ direction).mean()) for kind in (True, False)]
    return direction, sum(by_kind) / 2
