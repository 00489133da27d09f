"""Knowledge without a model: an encoder and a reader that count letters, a ranking for them, and documents."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np

from assistant.knowledge.ports import STEPS, Pieces, Vector, Vectors
from assistant.knowledge.ranking import Ranking, Signs

#: unrelated texts share few letters, so their cosine is near 0; it must reach 0.2
RANKING = Ranking(late=0.0, dense=1.0, words=0.5, agreement=0.5, sure=Signs(dense=50.0), bias=-10.0, threshold=0.5)


class LetterEncoder:
    """Counts pairs of letters into a vector: texts that share letters are near. Remembers what it was given."""

    def __init__(self, name: str = "letters", dimensions: int = 512) -> None:
        self.name = name
        self.dimensions = dimensions
        self.passages: list[str] = []

    async def encode_queries(self, texts: Sequence[str]) -> Vectors:
        return np.stack([self._vector(text) for text in texts])

    async def encode_passages(self, texts: Sequence[str]) -> Vectors:
        self.passages.extend(texts)
        return np.stack([self._vector(text) for text in texts])

    def _vector(self, text: str) -> Vectors:
        vector = np.zeros(self.dimensions, dtype=np.float32)
        for pair in pairwise(text):
            vector[int(hashlib.sha256("".join(pair).encode()).hexdigest(), 16) % self.dimensions] += 1
        length = float(np.linalg.norm(vector))
        return vector / length if length else vector


class LetterReader(LetterEncoder):
    """A reader too: the only piece of a text is the whole text."""

    @property
    def narrow(self) -> int:
        return self.dimensions

    async def read_queries(self, texts: Sequence[str]) -> list[tuple[Vectors, Vector]]:
        return [(self._vector(text)[None, :], np.ones(1, np.float32)) for text in texts]

    async def read_passages(self, texts: Sequence[str]) -> list[Pieces]:
        return [np.round(self._vector(text)[None, :] * STEPS).astype(np.int8) for text in texts]


def write_document(folder: Path, name: str, sections: Mapping[str, str], **front: str) -> Path:
    """A Markdown file with front matter; its id is `name`, its title too unless told."""
    folder.mkdir(parents=True, exist_ok=True)
    facts = {"id": name, "title": name, **front}
    head = "".join(f"{key}: {value}\n" for key, value in facts.items())
    body = "".join(f"## {heading}\n\n{text}\n\n" for heading, text in sections.items())
    path = folder / f"{name}.md"
    path.write_text(f"---\n{head}---\n\n{body}", "utf-8")
    return path
