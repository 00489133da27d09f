"""All views in turn: easy texts are answered by the quick ones, the others are read by the encoder too."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import cached_property, lru_cache
from pathlib import Path

import numpy as np

from assistant.language.embedded.encoder import Encoder
from assistant.language.embedded.heads import (
    Chances,
    Floats,
    Heads,
    by_head,
    check_heads,
    load_heads,
    part_of,
    worded_danger,
)
from assistant.language.embedded.network import Network

#: texts answered before another caller gets a turn
_AT_ONCE = 32


class Cascade:
    """Reads texts with the artefacts `heads.npz` and `network.npz` of a folder.

    Raises UnsafeSetup when they were not trained for `encoder`. A text's answer does not depend on its company. `asked`
    counts the texts that the encoder has read. The weights, a tenth of a second to load, wait for the first text: most
    commands have none.
    """

    def __init__(self, encoder: Encoder, folder: Path) -> None:
        check_heads(folder / "heads.npz", encoder=encoder.name)
        self._encoder = encoder
        self._folder = folder
        self.asked = 0

    @cached_property
    def heads(self) -> Heads:
        path = self._folder / "heads.npz"
        return _heads(path, self._encoder.name, path.stat().st_mtime_ns)

    @cached_property
    def _network(self) -> Network:
        path = self._folder / "network.npz"
        return _network(path, self.heads.columns, path.stat().st_mtime_ns)

    async def chances(self, texts: Sequence[str]) -> Chances:
        """Head -> probabilities (texts, labels) of one text or more."""
        parts = [texts[first : first + _AT_ONCE] for first in range(0, len(texts), _AT_ONCE)]
        found = [await asyncio.to_thread(self._scores, each) for each in parts]
        network, by_gram = (by_head(self.heads.columns, np.concatenate(each)) for each in zip(*found, strict=True))
        blend = self.heads.blend
        answers = blend.quick(network, by_gram)
        worded = worded_danger(texts)
        unsure = np.flatnonzero(blend.unsure(answers, worded)).tolist()
        if unsure:
            self.asked += len(unsure)
            asked = [texts[each] for each in unsure]
            vectors = await self._encoder.encode_queries(asked)
            by_vector = by_head(self.heads.columns, self.heads.vector_scores(vectors, asked))
            full = blend.full(part_of(network, unsure), part_of(by_gram, unsure), by_vector, worded[unsure])
            for head, rows in full.items():
                answers[head][unsure] = rows
        return answers

    def _scores(self, texts: Sequence[str]) -> tuple[Floats, Floats]:
        return self._network.scores(texts), self.heads.gram_scores(texts)


@lru_cache(maxsize=1)
def _heads(path: Path, encoder: str, _changed: int) -> Heads:
    """One copy a process, read again once the file has changed."""
    return load_heads(path, encoder=encoder)


@lru_cache(maxsize=1)
def _network(path: Path, columns: tuple[str, ...], _changed: int) -> Network:
    return Network(path, columns=columns)
