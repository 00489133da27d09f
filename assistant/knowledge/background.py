"""What our own rules, and the questions put to them, tell about a question to anybody's rules.

A question may be near to a clause because it is near to everything, or far because it is worded oddly: how near it is
to passages that are not the shop's tells which (as in score normalisation against a cohort, Auckenthaler et al. 2000).
And near misses of rules are of a kind: particulars of goods, places and services that rules seldom name.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assistant.knowledge.ports import Vector, Vectors

#: made from `evals/datasets/rules` by `python -m evals.retrieval background`; numbers, no texts
FILE = Path(__file__).with_name("background.npz")
#: nearest passages that tell how near a question is to rules at large
NEAREST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Background:
    """Vectors of one encoder; those of another mean nothing to it."""

    #: views of all passages, shape (views, dimensions)
    vectors: Vectors
    #: first view of each passage
    starts: npt.NDArray[np.int64]
    #: from near misses towards questions that rules answer, shape (dimensions,)
    direction: Vector
    #: where on this way neither is likelier
    middle: float

    def places(self, vectors: Vectors) -> tuple[Vector, Vector]:
        """How usual a question is and how near it is to rules at large, and the same of what steers it.

        The first is the logarithm of the odds that it is of those that rules answer; what steers a question is none
        itself and gets 0. The second is the mean cosine with its nearest passages. Each of shape (texts,).
        """
        usual = np.zeros(len(vectors), np.float32)
        usual[0] = vectors[0] @ self.direction - self.middle
        near = np.maximum.reduceat(vectors @ self.vectors.T, self.starts, axis=1)
        return usual, np.asarray(np.sort(near, axis=1)[:, -NEAREST:].mean(axis=1), np.float32)


@cache
def background_for(encoder: str) -> Background | None:
    """The background as the encoder of this name sees it; None for one that may be anybody's."""
    with np.load(FILE, allow_pickle=False) as stored:
        if str(stored["name"]) != encoder:
            return None
        return Background(
            vectors=stored["vectors"].astype(np.float32),
            starts=stored["starts"].astype(np.int64),
            direction=stored["direction"].astype(np.float32),
            middle=float(stored["middle"]),
        )
