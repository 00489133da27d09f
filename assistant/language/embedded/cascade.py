"""All views in turn: easy texts are answered by the quick ones, the others are read by the encoder too."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from assistant.language.embedded.encoder import Encoder
from assistant.language.embedded.heads import Chances, Floats, by_head, load_heads, part_of, worded_danger
from assistant.language.embedded.network import Network

#: texts answered before another caller gets a turn
_AT_ONCE = 32


class Cascade:
    """Reads texts with the artefacts `heads.npz` and `network.npz` of a folder.

    Raises UnsafeSetup when they were not trained for `encoder`. A text's answer does not depend on its company. `asked`
    counts the texts that the encoder has read.
    """

    def __init__(self, encoder: Encoder, folder: Path) -> None:
        self._encoder = encoder
        self.heads = load_heads(folder / "heads.npz", encoder=encoder.name)
        self._network = Network(folder / "network.npz", columns=self.heads.columns)
        self.asked = 0

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
